// What is asked of the browser where a page may have broken it, or put something else in its place.

/**
 * A part of `document`. A page may have given the same name to an image or a form, which then stands in its place.
 * @template {keyof Document} Name
 * @param {Name} name
 * @param {Document} home
 * @returns {Document[Name]}
 */
export function ofDocument(name, home = document) {
  const part = Reflect.get(Document.prototype, name, home);
  return typeof part === "function" ? part.bind(home) : part;
}

/**
 * A new element, on no page yet.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag) {
  return ofDocument("createElement")(tag);
}

/**
 * Calls what may fail without harm.
 * @template Result
 * @param {() => Result} call
 */
export function attempt(call) {
  try {
    return call();
  } catch {
    return undefined;
  }
}

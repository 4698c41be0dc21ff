// Looks at what programs hand over, for input.rs. Getters and proxies may throw, and may ask the engine again while it reads.
//
// Nothing that throws gets past here. wasm-bindgen can catch it, too, but then a place in its table of objects is lost each time,
// and the table does not hold for ever.

/** In so many calls of the engine one may stand inside another; what is deeper cannot be read. */
const DEEPEST = 10;
let depth = 0;

/**
 * @template Found
 * @param {() => Found} look
 * @returns {Found | undefined} nothing where it throws
 */
function safely(look) {
  if (depth === DEEPEST) return undefined;
  depth += 1;
  try {
    return look();
  } catch {
    return undefined;
  } finally {
    depth -= 1;
  }
}

/**
 * The value of a field, in a list of its own.
 * @param {any} object
 * @param {string} name
 */
export const read = (object, name) => safely(() => [object[name]]);

/**
 * The names of the fields of a plain object: `{}`, also of another frame, or one without a prototype. What others hold is not in
 * their own fields.
 * @param {any} value
 */
export const names = (value) =>
  safely(() => {
    const above = Object.getPrototypeOf(value);
    const plain = above === null || (Object.getPrototypeOf(above) === null && Object.hasOwn(above, "isPrototypeOf"));
    if (!plain || typeof value !== "object") return undefined;
    // A symbol is no id; programs use them for themselves.
    return Reflect.ownKeys(value).filter((name) => typeof name === "string");
  });

/** @param {unknown} value */
export const isList = (value) => safely(() => Array.isArray(value)) ?? false;

/**
 * A text, unless it is longer than anything that somebody writes: it would fill the module's memory.
 * @param {unknown} value
 */
export const written = (value) => (typeof value === "string" && value.length <= 1_000_000 ? value : undefined);

/**
 * The beginning of a text; of what is none, what it is: a number itself, the class of an object, else the type.
 * @param {any} value
 * @param {number} most
 */
export function start(value, most) {
  if (value === null || typeof value === "number") return `${value}`;
  const told = typeof value === "object" ? safely(() => value.constructor.name) : value;
  return typeof told === "string" && (told || told === value) ? told.slice(0, most) : typeof value;
}

// Writes down what programs hand over, for given.rs: every field that may be asked for, in one text.
//
// Getters and proxies may throw, and may ask the engine again. So all of them are through before the module is entered, and nothing
// that throws gets past here.

/** In so many calls of the engine one may stand inside another; what is deeper is not read. */
const DEEPEST = 10;
/** Texts are read as long as somebody writes them, and together so long: more would fill the module's memory. */
const MOST = 1_000_000;
const MOST_TOGETHER = 20_000_000;
/** Of others, no more is shown. */
const SHOWN = 1_000;

let depth = 0;
let room = 0;

/** @typedef {(value: any) => string} Reader writes a value down */

/**
 * A letter for what it is, and its text; of what is none, what is told of it.
 * @type {(letter: string, text: string) => string}
 */
const written = (letter, text) => `${letter}${text.length}:${text}`;
const UNDEFINED = written("u", "undefined");
const THROWS = "(it throws)";
/** @type {(count: number, inside: string) => string} */
const object = (count, inside) => `${written("{", "Object")}${count}:${inside}`;

/** @type {Reader} anything, but not what it holds */
function plainly(value) {
  switch (typeof value) {
    case "undefined":
      return UNDEFINED;
    case "boolean":
      return value ? "t7:boolean" : "f7:boolean";
    case "number":
      return written("#", `${value}`);
    case "string":
      if (value.length > MOST || value.length > room) return written("l", value.slice(0, SHOWN));
      room -= value.length;
      return written("s", value);
    default:
      return value === null ? "n4:null" : written("o", kind(value));
  }
}

/**
 * The class of an object; of others, the type.
 * @param {any} value
 */
function kind(value) {
  try {
    const { name } = typeof value === "object" ? value.constructor : {};
    if (name && typeof name === "string") return name.slice(0, SHOWN);
  } catch {
    // The type is all there is to say.
  }
  return typeof value;
}

/**
 * A field or an element.
 * @type {(object: any, name: string | number, read: Reader) => string}
 */
function at(object, name, read) {
  let value;
  try {
    value = object[name];
  } catch {
    return written("x", THROWS);
  }
  return read(value);
}

/**
 * The names of the fields of a plain object: `{}`, also of another frame, or one without a prototype. What others hold is not in
 * their own fields.
 * @param {any} value
 */
function names(value) {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    const above = Object.getPrototypeOf(value);
    const plain = above === null || (Object.getPrototypeOf(above) === null && Object.hasOwn(above, "isPrototypeOf"));
    return plain ? Reflect.ownKeys(value) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A plain object with these fields. (What the element does not take is left out of its script, hence the marks.)
 * @param {Record<string, Reader>} fields
 * @returns {Reader}
 */
/* @__NO_SIDE_EFFECTS__ */ function fields(fields) {
  const known = Object.entries(fields).map(([name, read]) => ({ name, read, mark: written("s", name) }));
  return (value) => {
    if (!names(value)) return plainly(value);
    let all = "";
    let count = 0;
    for (const { name, read, mark } of known) {
      const field = at(value, name, read);
      if (field === UNDEFINED) continue;
      all += mark + field;
      count += 2;
    }
    return object(count, all);
  };
}

/** @type {Reader} a plain object with texts, whatever they are called */
function texts(value) {
  const found = names(value);
  if (!found) return plainly(value);
  let all = "";
  let count = 0;
  for (const name of found) {
    // A symbol is no id; programs use them for themselves.
    if (typeof name !== "string") continue;
    all += plainly(name) + at(value, name, plainly);
    count += 2;
  }
  return object(count, all);
}

/** @type {(most: number, read: Reader) => Reader} a list of at most so many */
/* @__NO_SIDE_EFFECTS__ */ function list(most, read) {
  return (value) => {
    let length;
    try {
      if (!Array.isArray(value)) return plainly(value);
    } catch {
      return plainly(value);
    }
    try {
      length = value.length;
    } catch {
      return written("y", THROWS);
    }
    if (!Number.isInteger(length) || length < 0 || length > most) return plainly(value);
    let all = `${written("[", kind(value))}${length}:`;
    for (let place = 0; place < length; place += 1) all += at(value, place, read);
    return all;
  };
}

/** @type {(read: Reader) => Reader} what a door takes, also where it is asked for while it is read */
/* @__NO_SIDE_EFFECTS__ */ function given(read) {
  return (value) => {
    if (depth === DEEPEST) return UNDEFINED;
    const before = room;
    depth += 1;
    room = MOST_TOGETHER;
    try {
      return read(value);
    } finally {
      depth -= 1;
      room = before;
    }
  };
}

/** An id. */
export const word = given(plainly);
/** Options by their questions. */
export const facts = given(texts);

// What the engine takes.

/** Twice as long as what is looked at in characters (message::LIMIT), because one may be two units. */
export const paste = given((value) => plainly(typeof value === "string" ? value.slice(0, 8_000) : value));
export const situation = given(fields({ symptom: plainly, facts: texts, lang: plainly }));
export const inquiry = given(fields({ kind: plainly, service: plainly, fields: texts, now: plainly, lang: plainly }));
const account = fields({
  service: plainly,
  address: plainly,
  recordedAddress: plainly,
  plannedAddress: plainly,
  canSignIn: plainly,
  alive: plainly,
  hasFilings: plainly,
});
export const accounts = given(
  fields({
    accounts: list(6, account),
    want: fields({ signInWith: plainly, address: plainly }),
    blocked: list(100, fields({ address: plainly, until: plainly })),
    now: plainly,
    lang: plainly,
  }),
);

// The engine without a screen, for the browser and workers: no side effect until `init` is called.
// The values in capitals are set by the build.

import * as glue from "glue";

import { WORDS } from "languages";

import * as input from "../../src/door/input.js";
import { mistake } from "../../src/door/mistake.js";
import { languageFor } from "./element/tag.js";

let ready = false;
/** Whether a call ended halfway, as one does where a caller's recursion has used up the stack. What it held is still held then. */
let worn = false;

/**
 * The words that were handed to the module, by their language.
 * @type {Map<string, string>}
 */
const spoken = new Map();

/**
 * Loads the module and the words of a language; both are beside this file unless the module is given as a Response, a URL, bytes or a
 * compiled module. Another call takes another language in as well.
 * @type {typeof import("./api.d.ts").default}
 */
export default async function init(given) {
  const { lang, source = new URL(ENGINE_FILE, import.meta.url) } = isOptions(given) ? given : { source: given };
  const language = languageOf(lang);
  if (!ready) await glue.default({ module_or_path: source });
  ready = true;
  if (!spoken.has(language)) speak(await wordsOf(language));
}

/**
 * The same at once, from bytes or a compiled module, and from the words of languages as texts.
 * @type {typeof import("./api.d.ts").initSync}
 */
export function initSync(source, words = []) {
  if (!ready) glue.initSync({ module: source });
  ready = true;
  for (const text of words) speak(text);
}

/**
 * What stands under a name of options is no module: neither bytes nor an address is a plain object.
 * @param {unknown} given
 * @returns {given is import("./api.d.ts").Options}
 */
function isOptions(given) {
  if (typeof given !== "object" || given === null) return false;
  const prototype = Object.getPrototypeOf(given);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** @param {string} [lang] */
function languageOf(lang = "ja") {
  const found = languageFor(String(lang));
  if (found) return found;
  const allowed = Object.keys(WORDS);
  throw mistake(`lang: got "${lang}", expected one of ${allowed.join(", ")}`, "lang", String(lang), allowed.join("\n"));
}

/** @param {string} language */
async function wordsOf(language) {
  const { [language]: file } = WORDS;
  const url = file.address(null).href;
  const response = await fetch(url, { integrity: file.integrity });
  if (!response.ok) throw new Error(`egov-recovery: ${url} answered ${response.status}`);
  return response.text();
}

/** @param {string} text */
function speak(text) {
  // A program gets plain texts; furigana is for screens.
  if (!glue.speak(text.replace(/｜([^《》\n]*)《[^《》\n]*》/g, "$1")))
    throw new TypeError("egov-recovery: the words are of another version than this file");
  // Behind the digest of the shape the language stands.
  spoken.set(text.split("\n", 2)[1], text);
}

/**
 * What is handed over is read before the module is entered: it may be anything, and ask the engine while it is read.
 * @template {keyof typeof import("./engine.js")} Name
 * @param {Name} name
 * @param {((value: unknown) => string)[]} read
 * @returns {(typeof import("./engine.js"))[Name]}
 */
function afterInit(name, ...read) {
  const done = read.length > 0 ? `${name}Written` : name;
  /** @param {unknown[]} values */
  const call = (...values) => {
    if (!ready)
      throw new TypeError(`egov-recovery: ${name}() was called before init() had finished; await init() first`);
    const given = read.map((read, place) => read(values[place]));
    if (worn) {
      glue.renew();
      for (const words of spoken.values()) speak(words);
      worn = false;
    }
    try {
      return /** @type {(...given: string[]) => unknown} */ (/** @type {any} */ (glue)[done])(...given);
    } catch (error) {
      // What the engine itself throws names a field. Nothing is called here: there may be no stack left for it.
      worn = !("field" in /** @type {object} */ (error));
      throw error;
    }
  };
  return /** @type {(typeof import("./engine.js"))[Name]} */ (call);
}

export const symptoms = afterInit("symptoms");
export const questions = afterInit("questions");
export const routes = afterInit("routes");
export const matchMessage = afterInit("matchMessage", input.paste);
export const diagnose = afterInit("diagnose", input.situation);
export const checkAccounts = afterInit("checkAccounts", input.accounts);
export const composeInquiry = afterInit("composeInquiry", input.inquiry);
export const text = afterInit("text", input.word, input.word);
export const rules = afterInit("rules");
export const version = VERSION;

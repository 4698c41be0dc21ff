// The engine without a screen, for the browser and workers: no side effect until `init` is called.
// The values in capitals are set by the build.

import * as glue from "glue";

import * as input from "../../src/door/input.js";

let ready = false;
/** Whether a call ended halfway, as one does where a caller's recursion has used up the stack. What it held is still held then. */
let worn = false;

/**
 * Loads the module; beside this file unless a Response, a URL, bytes or a module is given.
 * @type {typeof import("./api.d.ts").default}
 */
export default async function init(source = new URL(ENGINE_FILE, import.meta.url)) {
  if (ready) return;
  await glue.default({ module_or_path: source });
  ready = true;
}

/**
 * The same at once, from bytes or a compiled module.
 * @type {typeof import("./api.d.ts").initSync}
 */
export function initSync(source) {
  if (ready) return;
  glue.initSync({ module: source });
  ready = true;
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

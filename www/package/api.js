// The engine without a screen, for the browser and workers: no side effect until `init` is called.
// The values in capitals are set by the build.

import * as glue from "glue";

let ready = false;
/** So many calls stand inside one another: what is handed over may ask the engine while it is read. */
let inside = 0;
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
 * @template {keyof typeof import("./engine.js")} Name
 * @param {Name} name
 * @returns {(typeof glue)[Name]}
 */
function afterInit(name) {
  /** @param {unknown[]} args */
  const call = (...args) => {
    if (!ready)
      throw new TypeError(`egov-recovery: ${name}() was called before init() had finished; await init() first`);
    if (worn && inside === 0) {
      glue.renew();
      worn = false;
    }
    inside += 1;
    try {
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: nothing could be shaken off, every function is exported.
      return /** @type {(...args: unknown[]) => unknown} */ (glue[name])(...args);
    } catch (error) {
      // What the engine itself throws names a field. Nothing is called here: there may be no stack left for it.
      worn ||= !("field" in /** @type {object} */ (error));
      throw error;
    } finally {
      inside -= 1;
    }
  };
  return /** @type {(typeof glue)[Name]} */ (call);
}

export const symptoms = afterInit("symptoms");
export const questions = afterInit("questions");
export const routes = afterInit("routes");
export const matchMessage = afterInit("matchMessage");
export const diagnose = afterInit("diagnose");
export const checkAccounts = afterInit("checkAccounts");
export const composeInquiry = afterInit("composeInquiry");
export const text = afterInit("text");
export const rules = afterInit("rules");
export const version = VERSION;

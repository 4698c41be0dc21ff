// The engine without a screen, for the browser and workers: no side effect until `init` is called.
// The values in capitals are set by the build.

import * as glue from "glue";

let ready = false;

/**
 * Asks for more of the stack than a call needs. Where a caller's recursion has used it up, the error comes from here; halfway
 * through the module it would wear the module out.
 * @param {number} frames
 * @returns {number}
 */
const stack = (frames) => (frames > 0 ? 1 + stack(frames - 1) : 0);

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
    stack(500);
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: nothing could be shaken off, every function is exported.
    return /** @type {(...args: unknown[]) => unknown} */ (glue[name])(...args);
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

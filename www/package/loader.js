// Loads what draws the widget, once for the page, and names what went wrong when that fails. Where the module and the style sheet
// come from is handed in: from the folder (fetched.js), or from the script itself (unpacked.js).
//
// Nothing here is chained by `then`, `catch` or `Promise.race`, which may be the page's own: `await` is the language's.

import * as glue from "glue";

/** @import { Cause } from "./element/causes.js" */
/** @import { Load } from "./element/page.js" */
/** @typedef {Awaited<ReturnType<Load>>} Loaded */

/** How long a reader waits before the static guide stays, in milliseconds; and how long one who asked for another attempt. */
const PATIENCE = 8_000;
const MORE_PATIENCE = 60_000;

/** Why loading failed; `cause` is one of the promised causes of `egov-recovery-error`. */
export class LoadError extends Error {
  /**
   * @param {Cause} cause
   * @param {string} detail
   */
  constructor(cause, detail) {
    super(detail);
    this.cause = cause;
  }
}

/**
 * Where things come from: the words of a language as a text, which is empty where the module has them. `policy` is what a
 * Content-Security-Policy must have.
 * @typedef {{module: () => Promise<WebAssembly.Module>, sheet: () => Promise<CSSStyleSheet>, words: (language: string) => Promise<string>, policy: string}} Source
 */

/**
 * A source, and for each language the attempt that is under way or has succeeded.
 * @typedef {{source: Source, attempts: Map<string, Promise<Loaded>>}} Tried
 */

/** @type {Map<string | undefined, Tried>} */
const sources = new Map();

/**
 * The engine starts once for the page, from whichever folder its module came.
 * @type {Promise<unknown> | undefined}
 */
let started;

/** The words that the engine has. */
const spoken = new Set();

/**
 * Loads everything for a language, once. Resolves to the engine and the style sheet. After a failure whoever comes next asks anew. The folder is
 * where the hashed files are; `null` is beside this script. `patient` is whether the reader has asked for this attempt.
 * @param {(folder: URL | null) => Source} sourceIn
 * @returns {Load}
 */
export const loading = (sourceIn) => async (folder, language, patient) => {
  if (typeof WebAssembly !== "object") throw new LoadError("no-webassembly", "this browser has no WebAssembly");
  const tried = sources.get(folder?.href) ?? { source: sourceIn(folder), attempts: new Map() };
  sources.set(folder?.href, tried);
  const { source, attempts } = tried;
  const attempt = attempts.get(language) ?? loadFrom(source, language);
  attempts.set(language, attempt);
  try {
    return await timeLimited(attempt, patient ? MORE_PATIENCE : PATIENCE);
  } catch (error) {
    if (attempts.get(language) === attempt) attempts.delete(language);
    const { cause, message } = /** @type {Error} */ (error);
    throw cause === "csp" ? new LoadError(cause, `${message}; it needs "${source.policy}"`) : error;
  }
};

/**
 * @param {Source} source
 * @param {string} language
 * @returns {Promise<Loaded>}
 */
async function loadFrom(source, language) {
  const [module, sheet, words] = [source.module(), source.sheet(), source.words(language)];
  // Whichever fails first is told at once.
  await first(/** @type {Promise<unknown>[]} */ ([module, sheet, words]));
  const files = { module: await module, sheet: await sheet, words: await words };
  started ??= glue.default({ module_or_path: files.module });
  try {
    await started;
  } catch (error) {
    started = undefined;
    // WebKit refuses here what others refuse to compile.
    throw refusal(error) ?? error;
  }
  if (files.words && !spoken.has(files.words)) {
    if (!glue.speak(files.words)) throw new LoadError("corrupt", `the words (${language}) are of another version`);
    spoken.add(files.words);
  }
  // Named one by one, so that what only programs call is left out of the script.
  return { engine: { mount: glue.mount, rules: glue.rules }, sheet: files.sheet };
}

/**
 * @template Result
 * @param {Promise<Result>} promise
 * @param {number} patience
 * @returns {Promise<Result>}
 */
async function timeLimited(promise, patience) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new LoadError("timeout", `not loaded after ${patience / 1000} seconds`)), patience);
  });
  try {
    return await first([promise, late]);
  } finally {
    // @ts-expect-error: it is set by then.
    clearTimeout(timer);
  }
}

/**
 * Whichever comes or fails first.
 * @template Result
 * @param {Promise<Result>[]} promises
 * @returns {Promise<Result>}
 */
export function first(promises) {
  return new Promise((resolve, reject) => {
    /** @param {Promise<Result>} promise */
    const wait = async (promise) => resolve(await promise);
    for (const promise of promises) instead(wait(promise), reject);
  });
}

/**
 * What comes, or what is had instead where it fails.
 * @template Result, Other
 * @param {Promise<Result>} promise
 * @param {(error: Error) => Other | Promise<Other>} other
 * @returns {Promise<Result | Other>}
 */
export async function instead(promise, other) {
  try {
    return await promise;
  } catch (error) {
    return await other(/** @type {Error} */ (error));
  }
}

/**
 * What not every browser tells as a violation of the policy, its error says.
 * @param {unknown} error
 */
export function refusal(error) {
  const { message } = /** @type {Error} */ (error);
  return /Content.Security.Policy|\bCSP\b|unsafe-eval/i.test(message) ? new LoadError("csp", message) : null;
}

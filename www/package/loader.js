// Fetches the module and the style sheet once for the page, and names what went wrong when that fails.
//
// The names of both files carry a digest of their content, and `integrity` is checked, so an old copy in a
// cache cannot be mixed with a new one. The values in capitals are set by the build.

import * as glue from "glue";

/** @typedef {import("./egov-recovery.js").EgovRecoveryEvents["egov-recovery-error"]["detail"]["cause"]} Cause */
/** @typedef {{engine: typeof glue, sheet: CSSStyleSheet}} Loaded */

/** How long a reader waits before the static guide stays, in milliseconds; and how long one who asked for another attempt. */
const PATIENCE = 8_000;
const MORE_PATIENCE = 60_000;

/** Why loading failed; `cause` is one of the promised causes of `egov-recovery-error`. */
class LoadError extends Error {
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
 * By folder: what is under way or done. What failed is forgotten, so that the next element may have more luck.
 * @type {Map<string | undefined, Promise<Loaded>>}
 */
const loads = new Map();

/**
 * Loads everything, once. Resolves to the engine and the style sheet.
 * @param {URL | null} folder where the hashed files are; `null` is beside this script
 * @param {boolean} again whether an earlier attempt failed: then no cache is trusted, and what is still on its way is waited for
 * @returns {Promise<Loaded>}
 */
export function load(folder, again) {
  const key = folder?.href;
  let loading = loads.get(key);
  if (!loading) {
    loading = loadAll(folder, again ? "reload" : "default");
    loads.set(key, loading);
    loading.catch(() => loads.delete(key));
  }
  return timeLimited(loading, again ? MORE_PATIENCE : PATIENCE);
}

/**
 * @param {URL | null} folder
 * @param {RequestCache} cache
 * @returns {Promise<Loaded>}
 */
async function loadAll(folder, cache) {
  if (typeof WebAssembly !== "object") throw new LoadError("no-webassembly", "this browser has no WebAssembly");
  // Written out, because bundlers look for just this.
  const [wasm, css] = folder
    ? [new URL(WASM_FILE, folder), new URL(CSS_FILE, folder)]
    : [new URL(WASM_FILE, import.meta.url), new URL(CSS_FILE, import.meta.url)];
  const [module, sheet] = await Promise.all([
    fetchChecked(wasm, { integrity: WASM_INTEGRITY, cache }).then(compile),
    // Development servers of bundlers hand out style sheets as scripts to whoever does not ask for one.
    fetchChecked(css, { integrity: integrityOf(css), cache, headers: { accept: "text/css" } }).then(styleSheet),
  ]);
  await glue.default({ module_or_path: module });
  return { engine: glue, sheet };
}

/**
 * @template Result
 * @param {Promise<Result>} promise
 * @param {number} patience
 * @returns {Promise<Result>}
 */
function timeLimited(promise, patience) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new LoadError("timeout", `not loaded after ${patience / 1000} seconds`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Bundlers rename style sheets, and write them anew; then there is nothing to compare with.
 * @param {URL} css
 */
function integrityOf(css) {
  return css.pathname.endsWith(CSS_FILE.replace("./", "/")) ? CSS_INTEGRITY : "";
}

/**
 * @param {URL} url
 * @param {RequestInit} options
 */
async function fetchChecked(url, options) {
  const policy = watchPolicy((blocked) => blocked === url.href || blocked.startsWith(url.origin));
  try {
    const response = await fetch(url.href, { ...options, credentials: "same-origin" });
    if (!response.ok) throw new LoadError("missing-file", `${url} answered ${response.status}`);
    return response;
  } catch (error) {
    throw error instanceof LoadError ? error : await explain(url, /** @type {Error} */ (error), policy);
  } finally {
    policy.stop();
  }
}

/**
 * A fetch that fails says only "failed": whether the page's policy, a changed file or the network was
 * the reason has to be found out.
 * @param {URL} url
 * @param {Error} error
 * @param {ReturnType<typeof watchPolicy>} policy
 */
async function explain(url, error, policy) {
  if (await policy.blocked()) return new LoadError("csp", `the page's Content-Security-Policy blocks ${url}`);
  try {
    const answer = await fetch(url.href, { method: "HEAD", credentials: "same-origin" });
    if (answer.ok) return new LoadError("corrupt", `${url} is not the file that belongs to this script`);
    return new LoadError("missing-file", `${url} answered ${answer.status}`);
  } catch {
    return new LoadError("offline", `${url} cannot be reached (${error.message})`);
  }
}

/**
 * Notices a violation of the page's policy. The browser tells of it a moment after what it blocked has failed.
 * @param {(blocked: string) => boolean} concerns
 */
function watchPolicy(concerns) {
  let blocked = false;
  /** @param {SecurityPolicyViolationEvent} event */
  const note = (event) => {
    blocked ||= concerns(event.blockedURI);
  };
  // At the window, because an image or a form of the page may be named like a function of `document`.
  addEventListener("securitypolicyviolation", note, { capture: true });
  return {
    /** @returns {Promise<boolean>} */
    blocked: () => new Promise((resolve) => setTimeout(() => resolve(blocked), 50)),
    stop: () => removeEventListener("securitypolicyviolation", note, { capture: true }),
  };
}

/** @param {Response} response */
async function compile(response) {
  const typed = /^application\/wasm\b/.test(response.headers.get("content-type") ?? "");
  if (!typed)
    console.info(
      "egov-recovery: the .wasm file is not served as application/wasm; it works, only slower. / .wasm ファイルの MIME タイプを application/wasm にすると、速くなります。",
    );
  const policy = watchPolicy((blocked) => blocked === "wasm-eval");
  try {
    return typed
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    const refused =
      /Content.Security.Policy|\bCSP\b|unsafe-eval/i.test(/** @type {Error} */ (error).message) ||
      (await policy.blocked());
    if (refused) throw new LoadError("csp", "the page's Content-Security-Policy lacks 'wasm-unsafe-eval'");
    throw new LoadError("corrupt", `the WebAssembly module does not compile (${/** @type {Error} */ (error).message})`);
  } finally {
    policy.stop();
  }
}

/** @param {Response} response */
async function styleSheet(response) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
}

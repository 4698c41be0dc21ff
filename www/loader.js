// Fetches the module and the style sheet once for the page, and names what went wrong when that fails.
//
// The names of both files carry a digest of their content, and `integrity` is checked, so an old copy in a
// cache cannot be mixed with a new one. The values in capitals are set by the build.

import * as glue from "glue";

/** How long a reader waits before the static guide stays for good, in milliseconds. */
const PATIENCE = 8_000;

/** Why loading failed; `cause` is one of the promised causes of `egov-recovery-error`. */
class LoadError extends Error {
  constructor(cause, detail) {
    super(detail);
    this.cause = cause;
  }
}

const loads = new Map();

/**
 * Loads everything from a folder, once. Resolves to the engine and the style sheet.
 * @param {URL} folder where the hashed files are
 */
export function load(folder) {
  const key = folder.href;
  if (!loads.has(key)) loads.set(key, timeLimited(loadAll(folder)));
  return loads.get(key);
}

async function loadAll(folder) {
  if (typeof WebAssembly !== "object") throw new LoadError("no-webassembly", "this browser has no WebAssembly");
  const [module, sheet] = await Promise.all([
    fetchChecked(new URL(WASM_FILE, folder), WASM_INTEGRITY).then(compile),
    fetchChecked(new URL(CSS_FILE, folder), CSS_INTEGRITY).then(styleSheet),
  ]);
  await glue.default({ module_or_path: module });
  return { engine: glue, sheet };
}

function timeLimited(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new LoadError("timeout", `not loaded after ${PATIENCE / 1000} seconds`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function fetchChecked(url, integrity) {
  const blocked = watchPolicy(url);
  let response;
  try {
    response = await fetch(url, { integrity, credentials: "same-origin" });
  } catch (error) {
    throw await explain(url, error, blocked());
  } finally {
    blocked.stop();
  }
  if (!response.ok) throw new LoadError("missing-file", `${url} answered ${response.status}`);
  return response;
}

// A fetch that fails says only "failed": whether the page's policy, a changed file or the network was
// the reason has to be found out.
async function explain(url, error, blockedByPolicy) {
  if (blockedByPolicy) return new LoadError("csp", `the page's Content-Security-Policy blocks ${url}`);
  try {
    const answer = await fetch(url, { method: "HEAD", credentials: "same-origin" });
    if (answer.ok) return new LoadError("corrupt", `${url} is not the file that belongs to this script`);
    return new LoadError("missing-file", `${url} answered ${answer.status}`);
  } catch {
    return new LoadError("offline", `${url} cannot be reached (${error.message})`);
  }
}

/** Notices a policy violation while something is fetched. */
function watchPolicy(url) {
  let blocked = false;
  const note = (event) => {
    if (event.blockedURI === url.href || event.blockedURI.startsWith(url.origin)) blocked = true;
  };
  document.addEventListener("securitypolicyviolation", note);
  const answer = () => blocked;
  answer.stop = () => document.removeEventListener("securitypolicyviolation", note);
  return answer;
}

async function compile(response) {
  const typed = /^application\/wasm\b/.test(response.headers.get("content-type") ?? "");
  if (!typed) console.info("egov-recovery: the .wasm file is not served as application/wasm; it works, only slower.");
  try {
    return typed ? await WebAssembly.compileStreaming(response) : await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    const policy = /Content.Security.Policy|unsafe-eval/i.test(error.message);
    if (policy) throw new LoadError("csp", "the page's Content-Security-Policy lacks 'wasm-unsafe-eval'");
    throw new LoadError("corrupt", `the WebAssembly module does not compile (${error.message})`);
  }
}

async function styleSheet(response) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
}

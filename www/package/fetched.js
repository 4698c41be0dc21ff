// The module, the style sheet and the words of a language from the folder.
//
// The names of the files carry a digest of their content, and the content is compared with it, so an old copy in a
// cache cannot be mixed with a new one. The browser's own check of `integrity` would say "failed" to everything, to a
// missing file and to one that was cut off as well. The values in capitals are set by the build.

import { PHRASED, WORDS } from "languages";

import { SLOW_TYPE } from "./element/words.js";
import { first, instead, LoadError, refusal } from "./loader.js";

/** @import { Source } from "./loader.js" */

/**
 * @param {URL | null} folder
 * @returns {Source}
 */
export function sourceIn(folder) {
  const [wasm, css] = addresses(folder);
  // Browsers that do not find phrases by themselves get words with marks between them.
  const files = { ...WORDS, ...(CSS.supports("word-break", "auto-phrase") ? {} : PHRASED) };
  /** @type {Record<string, () => Promise<string>>} */
  const words = {};
  for (const [language, { address, integrity }] of Object.entries(files))
    words[language] = asking(async (how) =>
      fetched(bare(address(folder)), integrity, how, (response) => response.text()),
    );
  // Nothing is fetched with the name and the password by which a page was opened; the browser knows them.
  for (const url of [wasm, css]) bare(url);
  // Development servers of bundlers hand out style sheets as scripts to whoever does not ask for one.
  const headers = { accept: "text/css" };
  const ours = wasm.origin === self.origin ? "'self'" : wasm.origin;
  return {
    policy: `script-src ${ours} 'wasm-unsafe-eval'; connect-src ${ours}`,
    module: asking(async (how) => fetched(wasm, WASM_INTEGRITY, how, compile)),
    sheet: asking(async (how) => fetched(css, integrityOf(css), { ...how, headers }, styleSheet)),
    words: async (language) => (await words[language]?.()) ?? "",
  };
}

/** @param {URL} url */
function bare(url) {
  url.username = url.password = "";
  return url;
}

/**
 * @param {URL | null} folder
 * @returns {[wasm: URL, css: URL]}
 */
function addresses(folder) {
  if (folder) return [new URL(WASM_FILE, folder), new URL(CSS_FILE, folder)];
  try {
    // Written out, because bundlers look for just this.
    return [new URL(WASM_FILE, import.meta.url), new URL(CSS_FILE, import.meta.url)];
  } catch {
    throw new LoadError("missing-file", `${import.meta.url} is in no folder; assets can name one`);
  }
}

/**
 * Asks for a file until it has come: each time anew, beside what is still on its way, because a request that hangs cannot
 * be told from one that is slow. Whichever comes first is the file.
 * @template File
 * @param {(how: RequestInit) => Promise<File>} ask
 * @returns {() => Promise<File>}
 */
function asking(ask) {
  /** @type {Set<AbortController>} */
  const onTheWay = new Set();
  /** @type {RequestCache} */
  let cache = "default";
  let here = false;
  /** @type {(file: File) => void} */
  let take;
  /** @type {Promise<File>} */
  const come = new Promise((resolve) => {
    take = resolve;
  });
  return () => {
    if (here) return come;
    // A browser opens six connections to a server. So of those that hang two stay: the oldest, which on a slow line is the
    // furthest, and the newest.
    for (const other of [...onTheWay].slice(1)) other.abort();
    const way = new AbortController();
    onTheWay.add(way);
    const asked = instead(ask({ cache, signal: way.signal }), (error) => {
      onTheWay.delete(way);
      if (way.signal.aborted) return come;
      throw error;
    });
    const used = async () => {
      const file = await asked;
      here = true;
      take(file);
      for (const other of onTheWay) other.abort();
      return file;
    };
    // After the first time no cache is trusted.
    cache = "reload";
    return first([come, used()]);
  };
}

/**
 * Bundlers rename style sheets, and write them anew; then there is nothing to compare with.
 * @param {URL} css
 */
function integrityOf(css) {
  return css.pathname.endsWith(CSS_FILE.replace("./", "/")) ? CSS_INTEGRITY : "";
}

/**
 * A file in use, once it is known to be whole and the one that belongs to this script.
 * @template File
 * @param {URL} url
 * @param {string} integrity
 * @param {RequestInit} how
 * @param {(response: Response) => Promise<File>} use
 * @returns {Promise<File>}
 */
async function fetched(url, integrity, how, use) {
  const policy = watchPolicy(url);
  try {
    const response = await instead(fetch(url.href, how), async (error) => {
      throw await unanswered(url, how, error);
    });
    if (!response.ok) throw new LoadError("missing-file", `${url} answered ${response.status}`);
    // The module compiles while it comes. Whatever is wrong with the file is told first.
    const used = use(response.clone());
    instead(used, () => {});
    const bytes = await instead(response.arrayBuffer(), ({ message }) => {
      throw new LoadError("offline", `${url} was cut off (${message})`);
    });
    if (integrity && !(await fits(url, bytes, integrity)))
      throw new LoadError("corrupt", `${url} is not the file that belongs to this script`);
    return await used;
  } catch (error) {
    const blocked = await policy.blocked();
    throw blocked ? new LoadError("csp", `the page's Content-Security-Policy blocks ${blocked}`) : error;
  } finally {
    policy.stop();
  }
}

/**
 * @param {URL} url
 * @param {ArrayBuffer} bytes
 * @param {string} integrity
 */
async function fits(url, bytes, integrity) {
  if (crypto.subtle) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return integrity === `sha256-${btoa(String.fromCharCode(...digest))}`;
  }
  // On a page without https only the browser itself can compare; it has the file in its cache by now.
  return (await instead(fetch(url.href, { integrity, cache: "force-cache" }), () => null)) !== null;
}

/**
 * A fetch that fails says only "failed": whether another origin answers, but not to scripts, has to be found out.
 * @param {URL} url
 * @param {RequestInit} how
 * @param {Error} error
 */
async function unanswered(url, how, error) {
  /** @param {RequestMode} mode */
  const again = (mode) => instead(fetch(url.href, { ...how, mode, cache: "no-store" }), () => null);
  if ((await again("no-cors"))?.type === "opaque" && !(await again("cors")))
    return new LoadError("cors", `${url} may not be read by pages of other origins`);
  return new LoadError("offline", `${url} cannot be reached (${error.message})`);
}

/**
 * Notices what a policy that is in force, not one that only reports, blocks of a file: fetching it, or WebAssembly. Browsers
 * name it by its address, or by less where the page may not know that, a moment after it has failed.
 * @param {URL} url
 */
function watchPolicy(url) {
  const names = [url.href, url.protocol.slice(0, -1), "wasm-eval"];
  let blocked = "";
  /** @param {SecurityPolicyViolationEvent} event */
  const note = ({ disposition, blockedURI, effectiveDirective }) => {
    const ours = names.includes(blockedURI) || (blockedURI === url.origin && effectiveDirective === "connect-src");
    if (ours && disposition === "enforce") blocked = blockedURI;
  };
  // At the window, because an image or a form of the page may be named like a function of `document`.
  addEventListener("securitypolicyviolation", note, { capture: true });
  return {
    /** @returns {Promise<string>} */
    blocked: () => new Promise((resolve) => setTimeout(() => resolve(blocked), 50)),
    stop: () => removeEventListener("securitypolicyviolation", note, { capture: true }),
  };
}

/** @param {Response} response */
async function compile(response) {
  // The browser compiles what comes only under just this type, without parameters.
  const type = response.headers.get("content-type") ?? "";
  const typed = /^application\/wasm$/i.test(type);
  try {
    const module = typed
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
    if (!typed)
      console.info(
        `egov-recovery: the .wasm file is not served as application/wasm; it works, only slower. / ${SLOW_TYPE} (${type})`,
      );
    return module;
  } catch (error) {
    // Told only of the right file, so it is the browser that is too old for it.
    throw refusal(error) ?? new LoadError("no-webassembly", /** @type {Error} */ (error).message);
  }
}

/** @param {Response} response */
async function styleSheet(response) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
}

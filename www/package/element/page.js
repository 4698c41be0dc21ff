// What the elements of a page share: which there are, what they are loaded by, widgets to hand on, and the stop of them all.

/** @import { Widget } from "glue" */
/** @import { Checker } from "./checker.js" */
/** @import { Host } from "./host.js" */

import { attempt, ofDocument } from "./safely.js";
import { WORDS } from "./words.js";

/** @typedef {Pick<typeof import("glue"), "mount" | "rules">} Engine */
/** @typedef {(folder: URL | null, language: string, again: boolean) => Promise<{engine: Engine, sheet: CSSStyleSheet}>} Load */
/** @typedef {{root: HTMLElement, widget: Widget}} Running a widget, and the box in which it draws */

/** How long the rest of a page is waited for, in milliseconds. */
const PARSING = 8_000;

export const NAME = "egov-recovery-checker";

/**
 * Set by `define`: how the module is loaded, which version this is, and which languages there are.
 * @type {Load}
 */
export let load;
/** @type {string} */
export let version;
export let languages = Object.keys(WORDS);

/** @param {{load: Load, version: string, languages?: string[]}} options */
export function supply(options) {
  ({ load, version, languages = languages } = options);
}

/** @type {Set<Checker>} */
export const elements = new Set();

/**
 * Widgets whose element has left the page; the next element takes one over.
 * @type {Map<Running, Host>}
 */
export const idle = new Map();

/** @returns {Running | null} */
export function takeIdle() {
  for (const [running, owner] of idle) {
    idle.delete(running);
    owner.release();
    return running;
  }
  return null;
}

/**
 * After a panic nothing in the module can be trusted; every widget of the page goes back to its guide.
 * @type {Error | null}
 */
export let stopped = null;

/** @param {unknown} error what was thrown, or what a panic says */
export function stopAll(error) {
  if (stopped) return;
  stopped = new Error(String(/** @type {Error | undefined} */ (error)?.message ?? error), { cause: "panic" });
  idle.clear();
  for (const element of elements) element.fail(stopped);
}

/**
 * What the browser calls. Where the page has broken what it needs, the guides come back, and the page gets no error of ours.
 * @template {unknown[]} Given
 * @param {(...given: Given) => void} call
 * @returns {(...given: Given) => void}
 */
export function sure(call) {
  return (...given) => {
    try {
      call(...given);
    } catch (error) {
      stopAll(error);
    }
  };
}

/**
 * Calls the widget. What it refuses is thrown to who asked; what stopped it is told already.
 * @param {() => void} call
 */
export function guarded(call) {
  try {
    call();
  } catch (error) {
    if (!stopped) throw error;
  }
}

/**
 * Waits until everything between the tags is there, and the page's own scripts have run, which may want to hear of us: a script
 * that the page does not wait for (`async`) may come before. Of a document that never ends, what has come by then is all.
 * @param {Document} home
 */
export async function parsed(home) {
  if (!isComing(home)) return;
  await new Promise((resolve) => {
    attempt(() => ofDocument("addEventListener", home)("DOMContentLoaded", resolve, { once: true }));
    setTimeout(resolve, PARSING);
  });
}

/**
 * Whether some of it is still on its way.
 * @param {Document} home
 */
export function isComing(home) {
  return ofDocument("readyState", home) === "loading";
}

/**
 * Tells the page of an event.
 * @param {HTMLElement} element
 * @param {string} kind
 * @param {unknown} detail
 */
export function tellPage(element, kind, detail) {
  element.dispatchEvent(new CustomEvent(`egov-recovery-${kind}`, { bubbles: true, composed: true, detail }));
}

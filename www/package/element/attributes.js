// What a page has written on the element.

/** @import { Settings } from "glue" */

import { NAME } from "./page.js";
import { IGNORED } from "./words.js";

export const ATTRIBUTES = ["lang", "symptom", "facts", "theme", "heading-level", "loading", "history", "assets"];

/**
 * The attributes, and the language of the page around.
 * @param {HTMLElement} element
 * @returns {Settings}
 */
export function settingsOf(element) {
  const settings = Object.fromEntries(ATTRIBUTES.map((name) => [name, element.getAttribute(name)]));
  const around = element.closest(`[lang]:not(${NAME})`);
  settings.pageLang = around && Element.prototype.getAttribute.call(around, "lang");
  return settings;
}

/**
 * @param {HTMLElement} element
 * @param {string} name
 * @param {string} value
 */
export function is(element, name, value) {
  return element.getAttribute(name)?.trim().toLowerCase() === value;
}

/**
 * The folder of the module and the style sheet, of the same origin; `null` where they are beside the script.
 * @param {HTMLElement} element
 */
export function assetsOf(element) {
  const wanted = element.getAttribute("assets");
  if (wanted === null) return null;
  try {
    const address = new URL(wanted, element.baseURI);
    if (!address.pathname.endsWith("/")) address.pathname += "/";
    // What can hold no files (`blob:`, `data:`) is no base for another address.
    const folder = new URL("./", address);
    const known = [location.origin, self.origin, new URL(import.meta.url).origin];
    if (wanted.trim() !== "" && folder.origin !== "null" && known.includes(folder.origin)) return folder;
  } catch {
    // What is no address is told of below.
  }
  console.warn(
    `egov-recovery: attribute assets: got "${wanted}", expected a folder of the page's or the script's origin; it is ignored. / ${IGNORED}`,
  );
  return null;
}

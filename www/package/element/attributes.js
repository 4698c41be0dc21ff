// What a page has written on the element.

/** @import { Settings } from "glue" */

import { languages } from "./page.js";
import { IGNORED } from "./words.js";

export const ATTRIBUTES = [
  "lang",
  "languages",
  "symptom",
  "facts",
  "theme",
  "heading-level",
  "loading",
  "history",
  "assets",
];

/**
 * The attributes, and the language whose words are there.
 * @param {HTMLElement} element
 * @param {string} language
 * @returns {Settings}
 */
export function settingsOf(element, language) {
  const settings = Object.fromEntries(ATTRIBUTES.map((name) => [name, element.getAttribute(name)]));
  settings.language = language;
  // A reader may choose from all there are, unless the page names some.
  settings.languages = languages.length > 1 ? (settings.languages ?? languages.join(" ")) : "";
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

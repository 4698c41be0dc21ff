// The clipboard, else the old way, else the text is at least selected.

import { attempt, ofDocument } from "./safely.js";

/**
 * Copies a text that also stands in a field of the shadow root, and says whether that worked; null where the reader has left it.
 * @param {string} text
 * @param {ShadowRoot} root
 */
export async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    /** @type {HTMLTextAreaElement | null} */
    const field = root.querySelector("textarea[readonly]");
    // Who has left the text meanwhile is not told of it.
    if (!field) return null;
    const before = /** @type {HTMLElement | null} */ (root.activeElement);
    field.focus();
    field.select();
    const copied = Boolean(attempt(() => ofDocument("execCommand")("copy")));
    if (copied) before?.focus();
    return copied;
  }
}

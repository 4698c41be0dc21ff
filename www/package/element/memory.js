// What the tab remembers of an element. The module writes it, and sees to it that nothing typed is in it. It is a text of two
// paragraphs, of which the first may stay when the widget stops; what they say is the module's own affair.

import { NAME } from "./page.js";
import { attempt, ofDocument } from "./safely.js";

/**
 * The names under which the tab remembers the elements that are on the page.
 * @type {Map<string, HTMLElement>}
 */
const taken = new Map();

/**
 * Under which name the tab remembers an element; none where it cannot be told from another.
 * @type {WeakMap<HTMLElement, string>}
 */
const names = new WeakMap();

/**
 * Two elements never share a name: one that cannot be told apart remembers nothing.
 * @param {HTMLElement} element
 */
export function claim(element) {
  const before = names.get(element);
  leave(element);
  const key = keyOf(element);
  const name = `egov-recovery ${location.pathname} ${key}`;
  const apart = key !== null && !taken.has(name);
  if (apart) {
    names.set(element, name);
    taken.set(name, element);
  } else names.delete(element);
  if (before === undefined || before === names.get(element) || taken.has(before)) return;
  // What was remembered moves along with the element.
  const kept = read(before);
  forget(before);
  if (kept !== undefined) keep(element, kept);
}

/**
 * Another element may take the name.
 * @param {HTMLElement} element
 */
export function leave(element) {
  const name = names.get(element);
  if (name && taken.get(name) === element) taken.delete(name);
}

/** @param {HTMLElement} element */
export function recall(element) {
  const name = names.get(element);
  return name && read(name);
}

/**
 * Where nothing may be kept, nothing is.
 * @param {HTMLElement} element
 * @param {string | undefined} text
 */
export function keep(element, text) {
  const name = names.get(element);
  if (!element.isConnected || !name) return;
  // Where the new place does not fit any more, the old one would be wrong.
  forget(name);
  // A browser that keeps nothing is no failure: the widget works, without memory.
  if (text !== undefined) attempt(() => sessionStorage.setItem(name, text));
}

/**
 * A place that stopped the widget must not stop it again after a reload; the times that were noted are kept.
 * @param {HTMLElement} element
 */
export function keepFirst(element) {
  keep(element, recall(element)?.split("\n\n")[0]);
}

/**
 * Which of the page's widgets this is, in the tab's memory; null in another shadow root, where it cannot be counted.
 * @param {HTMLElement} element
 */
function keyOf(element) {
  if (element.id) return element.id;
  /** @type {Element[]} */
  const all = [...ofDocument("querySelectorAll")(NAME)];
  const place = all.indexOf(element);
  return place < 0 ? null : String(place);
}

/** @param {string} name */
const read = (name) => attempt(() => sessionStorage.getItem(name)) ?? undefined;

/** @param {string} name */
const forget = (name) => attempt(() => sessionStorage.removeItem(name));

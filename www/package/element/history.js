// The browser's history: which screens of which elements its entries show. What a page keeps in them stays as it is.

import { is } from "./attributes.js";
import { elements, sure } from "./page.js";
import { attempt } from "./safely.js";

/** @typedef {Record<string, number>} Places for each element that keeps a history, the number of its screen */

/** So many entries of the browser's history are known. No browser leads back over more. */
const MOST_ENTRIES = 100;

/** Counts the elements of the page. It begins anywhere, so that none is named as one of before a reload. */
let serials = attempt(Math.random) ?? 0;

/**
 * What the present entry shows.
 * @type {Places}
 */
const places = {};

/**
 * What the entries show, where the browser tells them apart.
 * @type {Map<string, Places>}
 */
const entries = new Map();

/** The name of another element. */
export function newName() {
  serials += 1;
  return String(serials);
}

/**
 * The reader has come to another screen.
 * @param {string} name
 * @param {number} place
 * @param {boolean} following whether the browser made an entry for it already
 */
export function move(name, place, following) {
  // What is left may be an entry that the page made.
  if (!following) note(false);
  places[name] = place;
  note(!following);
}

/**
 * The present entry shows this screen.
 * @param {string} name
 * @param {number} place
 */
export function stamp(name, place) {
  places[name] = place;
  note(false);
}

/**
 * Whether an entry leads an element to another screen.
 * @param {string} name
 * @param {Places} noted
 * @param {string[]} names those of all elements on the page
 */
export function leads(name, noted, names) {
  const place = noted[name];
  if (place === places[name]) return false;
  // An entry that names others is about them. One from before a reload, or of elements that are gone, names nobody who is here.
  return place !== undefined || !names.some((other) => noted[other] !== undefined);
}

/**
 * An element that shows no screens any more.
 * @param {string} name
 */
export function end(name) {
  delete places[name];
}

/**
 * A link leads on. The entry that is left may be one that the page made, or of before a widget is up; the browser makes the next
 * one.
 */
export function noteBeforeLink() {
  if ([...elements].some((element) => is(element, "history", "on"))) note(false);
}

/** Follows the browser's back and forward. */
export function followHistory() {
  // Entries from before a reload name nobody who is here. Those that lie ahead leave everything as it is.
  if (cameBack() && typeof entryKey() === "string") {
    const { navigation } = /** @type {any} */ (globalThis);
    for (const { index, key } of navigation.entries()) if (index < navigation.currentEntry.index) entries.set(key, {});
  }
  window.addEventListener(
    "popstate",
    sure(() => {
      const shown = noted();
      // An entry that is not ours, such as a link to a place on the page, leaves the widgets alone.
      if (shown) for (const element of elements) element.travel(shown);
    }),
  );
}

/** Whether this page was here before: reloaded, or reached by the browser's way back. Where nobody tells, it was not. */
export function cameBack() {
  return attempt(() => {
    const [entry] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    return entry.type === "reload" || entry.type === "back_forward";
  });
}

/**
 * Notes what the present entry of the browser's history shows, or that of a new one. Its address and what the page keeps in it
 * stay as they are; only where the browser does not tell its entries apart, the note stands beside what the page keeps.
 * @param {boolean} anew
 */
function note(anew) {
  const { state } = history;
  // Browsers take only so many entries in a while, and some pages none; the widget works, without that step of the way back.
  if (typeof entryKey() === "string") {
    if (anew) attempt(() => history.pushState(state, ""));
    const key = /** @type {string} */ (entryKey());
    entries.delete(key);
    entries.set(key, { ...places });
    if (entries.size > MOST_ENTRIES) entries.delete(/** @type {string} */ (entries.keys().next().value));
  } else if (holdsNote(state)) {
    const noted = { ...state, egovRecovery: { ...places } };
    attempt(() => (anew ? history.pushState(noted, "") : history.replaceState(noted, "")));
  }
}

/** @returns {Places | undefined} */
const noted = () => entries.get(/** @type {string} */ (entryKey())) ?? history.state?.egovRecovery;

/**
 * The browser's own name for the present entry of its history; an older browser has none.
 * @returns {unknown}
 */
const entryKey = () => /** @type {any} */ (globalThis).navigation?.currentEntry?.key;

/** Whether a page's state can hold our note beside its own. */
const holdsNote = (/** @type {unknown} */ state) => Object.getPrototypeOf(Object(state)) === Object.prototype;

// The marker, for hosts that keep no tag which they do not know: <div data-egov-recovery data-symptom="account-locked">. The element
// is put into it and takes in what stands there. So the marker's id, class and listeners stay where they are, and events pass it.

import { ATTRIBUTES } from "./attributes.js";
import { NAME, stopped } from "./page.js";
import { attempt, make, ofDocument } from "./safely.js";

const MARK = "data-egov-recovery";
const MARKED = `[${MARK}]`;

/** @param {string} name */
const marked = (name) => `data-${name}`;

/** @type {WeakMap<Node, HTMLElement>} */
const elements = new WeakMap();

/** Finds the markers of the page, those that come later, and what changes on them. One that cannot be used keeps its guide. */
export function followMarkers() {
  const observer = new MutationObserver((changes) =>
    attempt(() => {
      if (stopped) return void observer.disconnect();
      for (const { target, attributeName, addedNodes } of changes) {
        attempt(() => upgrade(target, attributeName));
        for (const node of addedNodes)
          if (node instanceof Element) {
            attempt(() => upgrade(node));
            upgradeAll((selector) => Element.prototype.querySelectorAll.call(node, selector));
          }
      }
    }),
  );
  observer.observe(document, { attributeFilter: [MARK, ...ATTRIBUTES.map(marked)], childList: true, subtree: true });
  const all = () => upgradeAll(ofDocument("querySelectorAll"));
  // What has come by a part may be told apart only by what comes after.
  ofDocument("addEventListener")("DOMContentLoaded", all);
  all();
}

/** @param {(selector: string) => Iterable<Node>} find */
function upgradeAll(find) {
  for (const marker of find(MARKED)) attempt(() => upgrade(marker));
}

/**
 * Puts the element into a marker, and into the element what else stands there: also what is parsed or put in later.
 * @param {Node} node
 * @param {string | null} [changed] an attribute
 */
function upgrade(node, changed) {
  const marker = /** @type {HTMLElement} */ (node);
  if (!marker.matches?.(MARKED)) return;
  let element = elements.get(marker);
  const begins = element?.parentNode !== marker;
  if (!element || begins) {
    // Where the tag was kept, it needs no marker; and none is inside another.
    if (marker.closest(NAME) || marker.querySelector(NAME)) return;
    element = make(NAME);
    elements.set(marker, element);
  }
  for (const name of ATTRIBUTES) {
    const value = marker.getAttribute(marked(name));
    if (!begins && changed !== marked(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  // A style sheet that is moved is loaded anew, and the page is without it for a moment.
  const guide = [...marker.childNodes].filter((part) => part !== element && !("sheet" in part));
  if (begins || guide.length > 0) takeIn(marker, element, guide);
  setAnswersApart(element);
}

/**
 * What is moved loses the focus and the selection, so they are given back.
 * @param {HTMLElement} marker
 * @param {HTMLElement} element
 * @param {Node[]} guide
 */
function takeIn(marker, element, guide) {
  const focused = ofDocument("activeElement");
  const selection = ofDocument("getSelection")();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const moves = (/** @type {Node | null | undefined} */ node) => node && guide.some((part) => part.contains(node));
  element.append(...guide);
  if (element.parentNode !== marker) marker.append(element);
  if (moves(focused)) /** @type {HTMLElement} */ (focused).focus({ preventScroll: true });
  if (anchorNode && focusNode && (moves(anchorNode) || moves(focusNode)))
    selection?.setBaseAndExtent(anchorNode, Number(anchorOffset), focusNode, Number(focusOffset));
}

/**
 * The plain guide has no slots: its answers begin with the part that has their heading.
 * @param {HTMLElement} element
 */
function setAnswersApart(element) {
  let part = element.querySelector("#egov-recovery-guide");
  while (part && part.parentElement !== element) part = part.parentElement;
  if (part?.querySelector("#egov-recovery-list")) return;
  for (; part; part = part.nextElementSibling) part.slot ||= "answers";
}

// What stands inside the element: the shadow root with its slots, what it wears, and what of a reader's doing stays there.

import { Answers } from "./answers.js";
import { languageOf } from "./language.js";
import { sure } from "./page.js";
import { make, ofDocument } from "./safely.js";

/** What a reader types or presses stays inside: the page around has no business with it. */
const PRIVATE_EVENTS = [
  "beforeinput",
  "input",
  "keydown",
  "keypress",
  "keyup",
  "textInput",
  "copy",
  "cut",
  "paste",
  "dragstart",
  "drop",
  "compositionstart",
  "compositionupdate",
  "compositionend",
];

/**
 * The shadow root and what stands in it; `sheet` is the style sheet that it wears, the one of the widget or of a failure.
 * @typedef {{root: ShadowRoot, status: HTMLElement, guide: HTMLElement, answers: Answers, sheet: CSSStyleSheet | null}} Inside
 */

/**
 * @param {HTMLElement} element
 * @returns {Inside}
 */
export function build(element) {
  // Together they cover the guide, so they are made before and put in at once.
  const parts = new DocumentFragment();
  // A live region speaks only what is put into it while it stands on the page.
  const status = make("div");
  status.setAttribute("role", "status");
  status.lang = languageOf(element);
  const [notice, guide, answers] = ["notice", "", "answers"].map((name) => {
    const slot = make("slot");
    if (name) slot.name = name;
    return slot;
  });
  parts.append(status, notice, guide, answers);
  if (parts.lastChild !== answers) throw new Error("nothing can be put together on this page");
  const root = element.attachShadow({ mode: "open" });
  root.append(parts);
  return { root, status, guide, answers: new Answers(answers), sheet: null };
}

/**
 * @param {ShadowRoot} root
 * @param {{justActed: () => boolean, letGo: () => void}} host
 */
export function listen(root, host) {
  root.addEventListener(
    "focusout",
    sure(() => host.letGo()),
  );
  for (const type of PRIVATE_EVENTS) {
    root.addEventListener(
      type,
      sure((event) => {
        if (/** @type {Node} */ (event.composedPath()[0]).getRootNode() === root) event.stopPropagation();
      }),
    );
  }
  // The second click of a double click would land on whatever the new screen has in the same place.
  root.addEventListener(
    "click",
    sure((event) => {
      if (/** @type {MouseEvent} */ (event).detail > 1) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }),
    { capture: true },
  );
  // Its pointer would take the focus away from the new screen's heading.
  root.addEventListener(
    "mousedown",
    sure((event) => {
      if (/** @type {MouseEvent} */ (event).detail > 1 && host.justActed()) event.preventDefault();
    }),
    { capture: true },
  );
  // The browser keeps what is submitted, and a frame may not be allowed to submit at all: so nothing is. Enter in a field
  // presses the button of its form, so it comes this way too.
  root.addEventListener(
    "click",
    sure((event) => {
      /** @type {HTMLButtonElement | null} */
      const button = /** @type {Element} */ (event.target).closest("[type=submit]");
      if (button?.getRootNode() !== root || event.defaultPrevented) return;
      event.preventDefault();
      button.form?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
    }),
  );
}

/**
 * A style sheet belongs to the document for which it was made; elsewhere the element wears a copy.
 * @param {Inside} inside
 * @param {CSSStyleSheet | null} sheet
 */
export function dress(inside, sheet) {
  inside.sheet = sheet;
  if (!sheet) return;
  const { root } = inside;
  const home = root.ownerDocument;
  const view = ofDocument("defaultView", home);
  // A document that is nowhere shown wears nothing; the element is dressed when it leaves it.
  if (home !== document && !view) return;
  const copy = home === document ? sheet : new /** @type {Window & typeof globalThis} */ (view).CSSStyleSheet();
  if (copy !== sheet) copy.replaceSync(Array.from(sheet.cssRules, (rule) => rule.cssText).join("\n"));
  root.adoptedStyleSheets = [copy];
}

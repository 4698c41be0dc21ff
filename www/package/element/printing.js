// Printing one element: the rest of the page steps aside meanwhile.

import { NAME, sure } from "./page.js";
import { ofDocument } from "./safely.js";

/** Stands on the page and on the element while that element is printed. */
export const PRINTING = "data-egov-recovery-print";

/**
 * The element that is marked for it, and what takes the marks away.
 * @type {{element: HTMLElement, unmark: () => void} | null}
 */
let marked = null;

/**
 * Prints an element alone, and says whether the browser has begun to.
 * @param {HTMLElement} element
 */
export function print(element) {
  marked?.unmark();
  // From outside, the page cannot see which of its parts hold an element that stands in another shadow root.
  if (element.getRootNode() === document) mark(element);
  // A frame may not be allowed to print, and the browser inside an app may not know how: neither says so.
  let begun = false;
  const begin = () => {
    begun = true;
  };
  addEventListener("beforeprint", begin);
  try {
    (ofDocument("defaultView", element.ownerDocument) ?? window).print();
  } catch {
    unmark(element);
  }
  removeEventListener("beforeprint", begin);
  return begun;
}

/**
 * An element that is not printed any more: the page comes back.
 * @param {HTMLElement} element
 */
export function unmark(element) {
  if (marked?.element === element) marked.unmark();
}

/** @param {HTMLElement} element */
function mark(element) {
  const bearers = [ofDocument("documentElement"), element];
  const sheets = ofDocument("adoptedStyleSheets");
  if (!sheets.includes(printSheet())) sheets.push(printSheet());
  for (const bearer of bearers) bearer.toggleAttribute(PRINTING, true);
  // Where a browser does not tell that it has printed, the reader's next move does.
  const signs = ["afterprint", "pointerdown", "keydown"];
  const unmark = sure(() => {
    for (const sign of signs) removeEventListener(sign, unmark, { capture: true });
    for (const bearer of bearers) bearer.removeAttribute(PRINTING);
    marked = null;
  });
  marked = { element, unmark };
  for (const sign of signs) addEventListener(sign, unmark, { capture: true });
}

/** @type {CSSStyleSheet | undefined} */
let sheetForPrinting;

function printSheet() {
  if (!sheetForPrinting) {
    sheetForPrinting = new CSSStyleSheet();
    const widget = `${NAME}[${PRINTING}]`;
    const others = `body *:not(${widget}, :has(${widget}), ${widget} > [slot="notice"], ${widget} > [slot="notice"] *)`;
    const around = `:is(body, body :has(${widget}))`;
    sheetForPrinting.replaceSync(`@media print {
      :root[${PRINTING}] ${others} { display: none !important; }
      :root[${PRINTING}] ${around} {
        display: block !important; position: static !important; float: none !important; overflow: visible !important; transform: none !important;
        inline-size: auto !important; block-size: auto !important; min-block-size: 0 !important; max-inline-size: none !important; max-block-size: none !important;
        margin: 0 !important; padding: 0 !important; border: 0 !important;
      }
    }`);
  }
  return sheetForPrinting;
}

// Links: the page's address and the anchors of the static guide name a symptom or a path, and an element opens it.

import { noteBeforeLink } from "./history.js";
import { elements, NAME, sure } from "./page.js";
import { attempt } from "./safely.js";

/** The anchors of the static guide: of a symptom, or of a path. */
const ANCHOR = /^#egov-recovery-(.+)$/;

/** Whether what the page's address names was given to an element. */
let addressTaken = false;

/** Opens what the page's address named from the beginning, once. */
export function openAddress() {
  if (!addressTaken) goToAddress(false, false);
}

/**
 * A link that is pressed leads into the widget, also when the address names its topic already. The browser's back and
 * forward, and scripts that change the address, do not: who goes back wants what was there.
 */
export function followLinks() {
  window.addEventListener(
    "click",
    sure((event) => {
      const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
      if (
        !link ||
        !ANCHOR.test(link.hash) ||
        link.target ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      const elsewhere = link.href.split("#")[0] !== location.href.split("#")[0];
      // A page with `<base>` takes an anchor for another page's; between our tags it is this one's.
      const astray = elsewhere && link.closest(NAME) && link.getAttribute("href")?.startsWith("#");
      if (elsewhere && !astray) return;
      // Links between the answers of the guide stay in the guide.
      const within = link.closest(`${NAME} > [slot="answers"]`) !== null;
      noteBeforeLink();
      const { hash } = link;
      if (astray) {
        event.preventDefault();
        location.hash = hash;
      }
      setTimeout(
        sure(() => {
          if ((astray || !event.defaultPrevented) && location.hash === hash) goToAddress(true, within);
        }),
      );
    }),
    { capture: true },
  );
}

/**
 * The element whose guide holds the place that the address names, else the first of the page.
 * @param {boolean} pressed
 * @param {boolean} within
 */
function goToAddress(pressed, within) {
  const topic = topicOfAddress();
  if (!topic) return;
  if (within) {
    // The widget has taken the place of the list.
    if (topic === "list") for (const element of elements) element.showList();
    return;
  }
  /** @type {(one: Node, other: Node) => number} */
  const before = (one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  const inOrder = [...elements].sort(before);
  const chosen = inOrder.find((element) => answerIn(element, topic)) ?? inOrder[0];
  if (!chosen) return;
  addressTaken = true;
  chosen.goTo(topic, pressed);
}

/** What the page's address names in a guide. */
function topicOfAddress() {
  // An address may hold anything; what is no name is none of ours.
  return attempt(() => ANCHOR.exec(decodeURIComponent(location.hash))?.[1]);
}

/**
 * Where the static guide of an element answers a topic.
 * @param {HTMLElement} element
 * @param {string} topic
 */
export function answerIn(element, topic) {
  return element.querySelector(`#egov-recovery-${CSS.escape(topic)}`);
}

/**
 * Brings an element into view that was opened by a link.
 * @param {HTMLElement} element
 */
export function reveal(element) {
  // A form around may hold a field that is named like a property of forms, and then is that property.
  for (
    let around = /** @type {Element | null} */ (element);
    around;
    around = Reflect.get(Node.prototype, "parentElement", around)
  )
    if (around instanceof HTMLDetailsElement) around.open = true;
  // The screen is drawn before the next frame; until then there is nothing to scroll to.
  requestAnimationFrame(sure(() => element.scrollIntoView()));
}

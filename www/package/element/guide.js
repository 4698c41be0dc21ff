// The reader in the static guide, before the widget is up: what they named there, and whether the widget may take its place.

import { sure } from "./page.js";
import { ofDocument } from "./safely.js";
import { OTHER_RULES } from "./words.js";

/** For so long the widget may take over from an answer of the guide that was just pressed, in milliseconds. */
const SOON = 2_000;

/** What a reader does who reads on in the guide by themselves. */
const READING = ["wheel", "touchmove", "keydown", "pointerdown"];

export class GuideReader {
  #element;
  /**
   * What a link or a row of the guide named.
   * @type {{topic: string, pressed: boolean} | null}
   */
  #wanted = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #soon;
  /**
   * Ends the wait for the reader to leave the guide, who has just asked for the widget.
   * @type {(() => void) | null}
   */
  #wake = null;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
  }

  /** What the reader wants. */
  get topic() {
    return this.#wanted?.topic ?? null;
  }

  /** Whether the reader has just pressed what they want. */
  get pressed() {
    return Boolean(this.#wanted?.pressed);
  }

  /**
   * @param {string} topic
   * @param {boolean} pressed whether the reader chose it just now
   */
  want(topic, pressed) {
    this.#wanted = { topic, pressed };
    if (pressed) this.#wake?.();
  }

  /** What is wanted is the widget's from here on. */
  take() {
    const wanted = this.#wanted;
    if (wanted) this.readOn();
    return wanted;
  }

  /** Watches whether the reader goes on in the guide meanwhile, which shows by itself what they want. */
  watch() {
    for (const sign of READING) addEventListener(sign, this.readOn, { capture: true, passive: true });
    // The guide showed the answer at once; who waits long is reading it.
    clearTimeout(this.#soon);
    if (this.pressed) this.#soon = setTimeout(this.readOn, SOON);
  }

  stopWatching() {
    for (const sign of READING) removeEventListener(sign, this.readOn, { capture: true });
    clearTimeout(this.#soon);
  }

  /** Nothing is wanted any more. */
  readOn = sure(() => {
    this.stopWatching();
    this.#wanted = null;
  });

  /** While the reader is inside the guide, by focus or by a selection, it is not pulled away. */
  async undisturbed() {
    const element = this.#element;
    while (element.isConnected && this.#occupied() && !this.pressed) {
      await new Promise((resolve) => {
        const home = element.ownerDocument;
        const again = sure(() => {
          element.removeEventListener("focusout", again);
          ofDocument("removeEventListener", home)("selectionchange", again);
          this.#wake = null;
          requestAnimationFrame(resolve);
        });
        this.#wake = again;
        element.addEventListener("focusout", again);
        ofDocument("addEventListener", home)("selectionchange", again);
      });
    }
  }

  #occupied() {
    const selection = ofDocument("getSelection", this.#element.ownerDocument)();
    const selects = selection && !selection.isCollapsed && selection.containsNode(this.#element, true);
    return this.#element.matches(":focus-within") || selects;
  }
}

/**
 * Tells the page owner where the guide and the widget would say different things.
 * @param {HTMLElement} element
 * @param {string} rules those of the widget
 */
export function compareRules(element, rules) {
  /** @type {HTMLElement | null} */
  const guide = element.querySelector("[data-egov-recovery-rules]");
  if ((guide?.dataset.egovRecoveryRules ?? rules) === rules) return;
  console.info(
    `egov-recovery: the static guide on this page is of other rules than the widget; copy it anew. / ${OTHER_RULES}`,
  );
}

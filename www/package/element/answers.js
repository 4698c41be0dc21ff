// The answers of the static guide. They are a hundred screens, and what follows on the page comes after them: so they fold away
// behind one line once the widget is up. The browser's own search finds what is folded, and opens it.

import { sure } from "./page.js";
import { make, ofDocument } from "./safely.js";
import { WORDS } from "./words.js";

export class Answers {
  #slot;
  /**
   * Holds the slot while the answers are folded away, or were.
   * @type {HTMLDetailsElement | null}
   */
  #fold = null;
  /** @type {IntersectionObserver | null} */
  #watch = null;

  /** The line behind which they are. */
  #line = make("summary");

  /** @param {HTMLSlotElement} slot */
  constructor(slot) {
    this.#slot = slot;
    const words = make("span");
    this.#line.className = "egov-recovery";
    words.className = "egov-recovery-all-words";
    this.#line.append(words);
  }

  /** @param {string} lang */
  speak(lang) {
    this.#line.lang = lang;
    /** @type {HTMLElement} */ (this.#line.firstChild).textContent = WORDS[lang].allAnswers;
  }

  /** Folds the answers away as soon as they lie below what is in view and nobody reads there: nothing in view moves. */
  foldUnseen() {
    const [first] = this.#slot.assignedElements();
    if (!first || !("IntersectionObserver" in window)) return;
    this.#watch = new IntersectionObserver(
      sure((entries) => {
        const below = entries.every(({ boundingClientRect }) => boundingClientRect.top >= innerHeight);
        if (below && !this.#areRead()) this.fold();
      }),
    );
    this.#watch.observe(first);
  }

  /** Folds the answers away. Who opens them again has them open. */
  fold() {
    this.#watch?.disconnect();
    if (this.#fold || this.#slot.assignedElements().length === 0) return;
    const fold = make("details");
    fold.className = "egov-recovery-all";
    fold.append(this.#line);
    this.#slot.replaceWith(fold);
    fold.append(this.#slot);
    this.#fold = fold;
  }

  /** The answers are the guide again. */
  unfold() {
    this.#watch?.disconnect();
    this.#fold?.replaceWith(this.#slot);
    this.#fold = null;
  }

  #areRead() {
    const selection = ofDocument("getSelection", this.#slot.ownerDocument)();
    return this.#slot
      .assignedElements()
      .some(
        (part) =>
          part.matches(":focus-within") || (selection && !selection.isCollapsed && selection.containsNode(part, true)),
      );
  }
}

// The answers of the static guide. They are a hundred screens, and what follows on the page comes after them: so they fold away
// behind one line once the widget is up. The browser's own search finds what is folded, and opens it.

import { sure } from "./page.js";
import { make, ofDocument } from "./safely.js";
import { ALL_ANSWERS, LANG } from "./words.js";

export class Answers {
  #slot;
  /**
   * Holds the slot while the answers are folded away, or were.
   * @type {HTMLDetailsElement | null}
   */
  #fold = null;
  /** @type {IntersectionObserver | null} */
  #watch = null;

  /** @param {HTMLSlotElement} slot */
  constructor(slot) {
    this.#slot = slot;
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
    const [fold, line, words] = [make("details"), make("summary"), make("span")];
    fold.className = "egov-recovery-all";
    line.className = "egov-recovery";
    line.lang = LANG;
    words.className = "egov-recovery-all-words";
    words.textContent = ALL_ANSWERS;
    line.append(words);
    fold.append(line);
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

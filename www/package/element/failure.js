// What a reader sees when the widget does not come, or stops.

/** @import { Cause } from "./causes.js" */
/** @import { Host } from "./host.js" */

import { passes, told } from "./causes.js";
import { dress } from "./inside.js";
import { wordsOf } from "./language.js";
import { answerIn } from "./links.js";
import { stopped, sure, tellPage } from "./page.js";
import { attempt, make } from "./safely.js";
import { HINTS } from "./words.js";

/** @typedef {{box: HTMLElement, sentence: HTMLElement, button: HTMLElement, link: HTMLElement | null, words: string}} Place */

/** Marks what a failure puts into the guide. Copies of the page take it along. */
const FAILURE = "data-egov-recovery-failure";

/** The widget did not come. */
export class Failure {
  /** Whether it is spoken: only to a reader who has touched the element. */
  aloud = false;
  #element;
  #host;
  #again;
  /**
   * Where it is said.
   * @type {Place | null}
   */
  #place = null;

  /**
   * @param {HTMLElement} element
   * @param {Host} host
   * @param {() => void} again makes another attempt
   */
  constructor(element, host, again) {
    this.#element = element;
    this.#host = host;
    this.#again = again;
  }

  get isSaid() {
    return this.#place !== null;
  }

  /**
   * Tells of it: the reader, unless another sentence did, whoever looks into the console, and the page. Each is a step of its own.
   * @param {unknown} error
   * @param {boolean} reader
   * @returns {(() => void)[]}
   */
  tell(error, reader) {
    const detail = told(error);
    const { cause, message } = detail;
    return [
      () => {
        if (!reader) return;
        try {
          this.say(stopped ? "panic" : cause);
        } catch {
          // Where the page lets nothing be made or found, words alone can still be put in.
          this.#element.append(wordsOf(this.#element).notLoadedBelow);
        }
      },
      () => console.error(`egov-recovery (${cause}): ${message}; ${HINTS[cause]}`),
      () => tellPage(this.#element, "error", detail),
    ];
  }

  /**
   * One sentence where the search would be, where it moves nothing; and a button where another attempt may help.
   * @param {Cause} cause
   */
  say(cause) {
    this.#place ??= this.#findPlace();
    const { sentence, button, link, words } = this.#place;
    // Said aloud only to who has begun; and again only after it was said to be loading.
    if (this.aloud) sentence.setAttribute("role", "status");
    sentence.textContent = words;
    const passing = passes(cause);
    const [goes, stays] = passing ? [link, button] : [button, sentence];
    const focused = goes?.matches(":focus");
    button.hidden = !passing;
    if (link) link.hidden = passing;
    if (focused) stays.focus();
  }

  /** The guide is again as it was before. */
  clear() {
    for (const box of this.#element.querySelectorAll(`[${FAILURE}]`)) {
      for (const beside of [box.previousElementSibling, box.nextElementSibling])
        if (beside) /** @type {HTMLElement} */ (beside).hidden = false;
      box.remove();
    }
    this.#place?.box.remove();
    this.#place = null;
  }

  /**
   * Our guide keeps a place free; below other content there is room for one.
   * @returns {Place}
   */
  #findPlace() {
    this.clear();
    const words = wordsOf(this.#element);
    const sentence = make("p");
    sentence.tabIndex = -1;
    const button = make("button");
    button.type = "button";
    button.textContent = words.loadAgain;
    button.addEventListener(
      "click",
      sure(() => {
        sentence.textContent = words.loading;
        this.#again();
      }),
    );
    const box = make("div");
    box.lang = words.lang;
    box.append(sentence, button);
    /** @type {HTMLElement | null} */
    const kept = this.#element.querySelector(".egov-recovery-find");
    if (kept) {
      const link = /** @type {HTMLElement | null} */ (kept.nextElementSibling);
      sentence.className = kept.className;
      button.className = link?.className ?? "";
      box.setAttribute(FAILURE, "");
      kept.hidden = true;
      kept.after(box);
      return { box, sentence, button, link, words: words.notLoaded };
    }
    const { inside } = this.#host;
    // Where there is not even a shadow root, it stands in the guide itself.
    if (inside) inside.guide.after(box);
    else this.#element.append(box);
    // Where style sheets cannot be made, the sentence is read without.
    attempt(() => dress(inside, failureSheet()));
    return { box, sentence, button, link: null, words: words.notLoadedBelow };
  }
}

/**
 * The widget stopped under a reader who was inside. What happened is read first; a link leads on to the topic, which may be far
 * below.
 * @param {HTMLElement} element
 * @param {HTMLElement} status
 * @param {string | null} topic
 */
export function goOnInGuide(element, status, topic) {
  const section = topic && answerIn(element, topic);
  if (section) {
    const link = make("a");
    link.href = `#${section.id}`;
    link.textContent = wordsOf(element).goOn;
    status.append(" ", link);
  }
  status.tabIndex = -1;
  status.focus();
}

/** @type {CSSStyleSheet | undefined} */
let sheetForFailure;

/** The style sheet may be what is missing, so the few lines for a failure are here. */
function failureSheet() {
  if (!sheetForFailure) {
    sheetForFailure = new CSSStyleSheet();
    sheetForFailure.replaceSync(
      ":host { display: block } :host([hidden]), slot[hidden] { display: none } button { font: inherit; min-block-size: 44px; padding: 0.5em 1.25em }",
    );
  }
  return sheetForFailure;
}

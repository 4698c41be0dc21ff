// What a running widget asks of the page, and what the page asks of the widget. `src/widget/embed.rs` is the other side.

/** @import { Tell, Widget } from "glue" */
/** @import { GuideReader } from "./guide.js" */
/** @import { Places } from "./history.js" */
/** @import { Inside } from "./inside.js" */
/** @import { Engine, Running } from "./page.js" */

import { is, settingsOf } from "./attributes.js";
import { copy } from "./clipboard.js";
import { cameBack, end, leads, move, newName, stamp } from "./history.js";
import { reveal } from "./links.js";
import { claim, keep, recall } from "./memory.js";
import { guarded, stopAll, sure, takeIdle, tellPage } from "./page.js";
import { print } from "./printing.js";
import { make, ofDocument } from "./safely.js";

export class Host {
  /** @type {Inside} */
  // @ts-expect-error: the element sets it before anything else happens here.
  inside;
  /** @type {Running | null} */
  running = null;
  /**
   * Where the reader was last, as an anchor of the static guide.
   * @type {string | null}
   */
  topic = null;
  /** Which element this is, in the browser's history of this run. */
  name = newName();
  /** The language whose words are there. */
  language = "";
  #element;
  #choose;
  /** While a link is followed: the browser made an entry of its history for it already. */
  #following = false;
  /**
   * While the page has not heard that the widget began where the reader wanted to go on: begins without that.
   * @type {(() => void) | null}
   */
  #stayBehind = null;
  #actedAt = -Infinity;
  #letGoAt = -Infinity;

  /**
   * @param {HTMLElement} element
   * @param {(language: string) => void} choose takes the language that the reader wants
   */
  constructor(element, choose) {
    this.#element = element;
    this.#choose = choose;
  }

  /**
   * Begins a widget where the reader was, or wants to go on: one screen is drawn, not the list and then that. It is not shown yet.
   * @param {Engine} engine
   * @param {string} language
   * @param {GuideReader} reader
   */
  begin(engine, language, reader) {
    const element = this.#element;
    this.speak(language);
    /** @type {Tell} */
    const tell = sure((kind, detail) => this.#hear(kind, detail));
    const running = takeIdle() ?? { root: make("div"), widget: /** @type {Widget} */ (/** @type {unknown} */ (null)) };
    this.running = running;
    running.root.hidden = true;
    this.inside.root.prepend(running.root);
    claim(element);
    const remembered = recall(element) ?? null;
    // Who comes back to this tab comes back to their place, not to where a link once led.
    if (cameBack() && !reader.pressed) reader.readOn();
    const wanted = reader.topic;
    const settings = { ...settingsOf(element, language), remembered, wanted };
    this.#stayBehind = wanted === null ? null : () => running.widget.adopt({ ...settings, wanted: null }, tell);
    if (running.widget) running.widget.adopt(settings, tell);
    else running.widget = engine.mount(running.root, settings, tell);
    return running;
  }

  /**
   * Waits until a screen stands in the box, one and not empty. A widget that draws puts it off for a moment; one that never
   * does, because the page has its own idea of timers or of how nodes are put in, stops.
   * @param {Running} running
   */
  async drawn(running) {
    for (let looks = 0; looks < 20; looks += 1) {
      await (looks && new Promise((look) => setTimeout(look, 100)));
      const screens = this.inside.root.querySelectorAll(".egov-recovery-screen");
      if (this.running !== running || (screens.length === 1 && screens[0].hasChildNodes())) return;
      // An old screen that was not taken away stays.
      if (screens.length > 1) break;
    }
    throw new Error("the widget was not drawn");
  }

  /**
   * The widget takes the place of the guide.
   * @param {Running} running
   */
  show(running) {
    running.root.hidden = false;
    this.inside.guide.hidden = true;
    this.inside.answers.foldUnseen();
    this.#noteTopic();
    this.stamp();
  }

  /**
   * What stands around the widget is of this language too.
   * @param {string} language
   */
  speak(language) {
    this.language = language;
    this.inside.status.lang = language;
    this.inside.answers.speak(language);
  }

  /** The widget is another's, or gone: the guide stands in its place. */
  release() {
    this.running = null;
    end(this.name);
    if (!this.inside) return;
    this.inside.guide.hidden = false;
    this.inside.answers.unfold();
  }

  /**
   * Goes on where a link or a row of the guide led.
   * @param {GuideReader} reader
   */
  arrive(reader) {
    const { running } = this;
    const wanted = running && reader.take();
    const stayBehind = this.#stayBehind;
    this.#stayBehind = null;
    // Who has read on meanwhile is not taken away from there.
    if (running && !wanted && stayBehind) guarded(stayBehind);
    if (!wanted) return;
    let opened = false;
    this.#following = true;
    guarded(() => {
      opened = running.widget.goTo(wanted.topic, wanted.pressed);
    });
    this.#following = false;
    if (!opened || !this.running) return;
    this.inside.answers.fold();
    reveal(this.#element);
  }

  /** Notes which screen the present entry of the browser's history shows. */
  stamp() {
    if (this.running && is(this.#element, "history", "on")) stamp(this.name, this.running.widget.position);
  }

  /**
   * Follows the browser's back and forward, where they are about this element.
   * @param {Places} noted
   * @param {string[]} names
   */
  travel(noted, names) {
    const { running } = this;
    if (!running || !is(this.#element, "history", "on") || !leads(this.name, noted, names)) return;
    const inside = this.#element.matches(":focus-within");
    guarded(() => running.widget.travel(noted[this.name], inside));
    this.stamp();
    // At an address that names a place, the browser drops the focus once more.
    const hold = () => {
      if (ofDocument("activeElement") === ofDocument("body")) guarded(() => this.running?.widget.focus());
    };
    if (inside) requestAnimationFrame(hold);
  }

  /** The focus leaves what had it. */
  letGo() {
    this.#letGoAt = performance.now();
  }

  /** Whether the reader is inside, or was until the widget let go of the focus for its next screen. */
  holdsReader() {
    const justLetGo = performance.now() - this.#letGoAt < 700 && ofDocument("activeElement") === ofDocument("body");
    return this.inside.root.activeElement !== null || justLetGo;
  }

  /** Whether the screen is another since a moment ago. */
  justActed() {
    return performance.now() - this.#actedAt < 700;
  }

  /** @type {Tell} */
  #hear(kind, detail) {
    // What has stopped may go on for a moment; the guide stands already.
    if (!this.running) return;
    if (kind === "act") {
      this.#actedAt = performance.now();
      this.inside.answers.fold();
      this.drawn(this.running).catch(stopAll);
    } else if (kind === "move") {
      move(this.name, /** @type {number} */ (detail), this.#following);
    } else if (kind === "keep") {
      this.#noteTopic();
      keep(this.#element, /** @type {string | undefined} */ (detail));
    } else if (kind === "copy") {
      this.#copy(/** @type {string} */ (detail)).catch(stopAll);
    } else if (kind === "print") {
      if (!print(this.#element)) guarded(() => this.running?.widget.notPrinted());
    } else if (kind === "speak") {
      this.#choose(/** @type {string} */ (detail));
    } else if (typeof kind === "string") {
      tellPage(this.#element, kind, detail);
    } else {
      // Where the page has broken how texts come out of the module, no act is heard, and no screen is one.
      throw new Error("the widget cannot be understood");
    }
  }

  /** @param {string} text */
  async #copy(text) {
    const { widget } = /** @type {Running} */ (this.running);
    const copied = await copy(text, this.inside.root);
    if (copied !== null) guarded(() => widget.copied(copied));
  }

  /** Where the reader is, for the guide to go on there after a panic; then nothing can be asked any more. */
  #noteTopic() {
    this.topic = this.running?.widget.state.symptom ?? null;
  }
}

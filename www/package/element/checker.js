// The class of <egov-recovery-checker>: its life cycle, and nothing of what it says.
//
// What stands between its tags is the static guide. It stays readable until the widget is up, and for good whenever the widget
// cannot come up.

/** @import { Widget } from "glue" */
/** @import { EgovRecoveryChecker } from "../egov-recovery.js" */
/** @import { Places } from "./history.js" */
/** @import { Engine } from "./page.js" */

import { ATTRIBUTES, assetsOf, is, settingsOf } from "./attributes.js";
import { told } from "./causes.js";
import { Failure, goOnInGuide } from "./failure.js";
import { compareRules, GuideReader } from "./guide.js";
import { Host } from "./host.js";
import { build, dress, listen } from "./inside.js";
import { choose, languageOf, wordsOf } from "./language.js";
import { answerIn, openAddress } from "./links.js";
import { claim, keepFirst, leave } from "./memory.js";
import { elements, guarded, idle, isComing, load, parsed, stopAll, stopped, sure, tellPage, version } from "./page.js";
import { PRINTING, unmark } from "./printing.js";
import { attempt } from "./safely.js";
import { HINTS } from "./words.js";

/** From so many pixels outside the viewport on, a lazy element is loaded. */
const NEAR = 400;

/**
 * Programs that draw pages on a server import this file where there is no page.
 * @implements {EgovRecoveryChecker}
 */
export class Checker extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ATTRIBUTES;

  #host = new Host(this, (language) => {
    choose(this, language);
    this.followLanguage(language);
  });
  #reader = new GuideReader(this);
  #failure = new Failure(this, this.#host, () => {
    this.#failed = false;
    this.#start(true);
  });
  #starting = false;
  #failed = false;
  /** @type {((widget: Widget, mayFocus: boolean) => void)[]} */
  #queue = [];
  /** @type {IntersectionObserver | null} */
  #observer = null;

  connectedCallback() {
    try {
      elements.add(this);
      if (!this.#host.inside) this.#build();
      if (stopped) return void this.fail(stopped);
      if (this.#host.running) {
        claim(this);
        return void idle.delete(this.#host.running);
      }
      this.#schedule();
      void this.#followAddress();
    } catch (error) {
      this.fail(error);
    }
  }

  disconnectedCallback() {
    elements.delete(this);
    const { inside, running } = this.#host;
    leave(this);
    if (running && inside.guide.hidden) idle.set(running, this.#host);
    sure(() => {
      unmark(this);
      this.#observer?.disconnect();
    })();
  }

  /** Style sheets do not come along into another document. */
  adoptedCallback() {
    sure(() => {
      const { inside } = this.#host;
      if (inside) dress(inside, inside.sheet);
    })();
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    sure(() => {
      if (name === "loading" && this.isConnected && is(this, "loading", "eager")) this.#start();
      if (name === "lang") {
        choose(this);
        this.followLanguage();
      } else this.#configure();
    })();
  }

  #configure() {
    const { running, language } = this.#host;
    running?.widget.configure(settingsOf(this, language), this.matches(":focus-within"));
    this.#host.stamp();
  }

  /**
   * Another language may be asked for, or other words of it: the reader keeps their place in them. Where they do not come, the old
   * ones stay.
   * @param {string} [words]
   */
  async followLanguage(words) {
    if (!this.#host.running) return;
    const language = languageOf(this);
    try {
      await load(assetsOf(this), words ?? language, true);
    } catch (error) {
      const { cause, message } = told(error);
      console.error(`egov-recovery (${cause}): ${message}; ${HINTS[cause]}`);
      // The list from which it was chosen names the old one again.
      if (language === languageOf(this)) choose(this, this.#host.language);
    }
    sure(() => {
      if (!this.#host.running) return;
      if (language === languageOf(this)) this.#host.speak(language);
      this.#configure();
    })();
  }

  /** Goes back to the entry screen, or to the preset symptom; no way back leads to what was typed before. */
  reset() {
    this.#do((widget, mayFocus) => {
      widget.reset(mayFocus);
      this.#host.stamp();
    });
  }

  /**
   * Opens a symptom. Bad input throws a TypeError; before the widget is up, it is reported in the console.
   * @param {string} symptom
   * @param {Record<string, string>} [facts]
   */
  open(symptom, facts) {
    // Where the widget is not up, the guide has an answer too.
    if (this.#failed && typeof symptom === "string") answerIn(this, symptom.trim())?.scrollIntoView();
    this.#do((widget, mayFocus) => widget.open(symptom, facts, mayFocus));
  }

  /** Where the reader is: `{screen, symptom, question, route}`. */
  get state() {
    /** @type {EgovRecoveryChecker["state"]} */
    let state = { screen: "entry", symptom: null, question: null, route: null };
    guarded(() => {
      state = this.#host.running?.widget.state ?? state;
    });
    return state;
  }

  /**
   * Opens what the page's address names. `pressed` is whether the reader chose it just now.
   * Without a widget the guide shows it by itself, and the widget goes on there unless the reader has read on meanwhile.
   * @param {string} topic
   * @param {boolean} pressed
   */
  goTo(topic, pressed) {
    this.#reader.want(topic, pressed);
    if (this.#host.running) return void this.#host.arrive(this.#reader);
    if (this.#failed) return;
    this.#reader.watch();
    this.#start();
  }

  /** For a link of the guide that leads up to the list. */
  showList() {
    if (this.#host.running && answerIn(this, "list")) this.scrollIntoView();
  }

  /**
   * Follows the browser's back and forward.
   * @param {Places} noted
   */
  travel(noted) {
    const names = [...elements].map((element) => element.#host.name);
    this.#host.travel(noted, names);
  }

  /** Another element of the page could load; so can this one, where it failed. */
  followSuccess() {
    if (!this.#failed || stopped || !this.#host.inside) return;
    this.#failed = false;
    this.#start();
  }

  /**
   * The widget goes, the guide comes back, and the page is told why, once. Who was inside goes on at the same topic.
   * @param {unknown} error
   */
  fail(error) {
    const { inside, running, topic } = this.#host;
    const began = running && inside.guide.hidden;
    let focused = false;
    this.#host.release();
    if (running) running.root.hidden = true;
    if (began) inside.status.textContent = wordsOf(this).stopped;
    // One by one: where the page has broken what one of them needs, the others are still done.
    const steps = [
      () => {
        focused = Boolean(began && this.#host.holdsReader());
      },
      () => running?.root.remove(),
      () => running && keepFirst(this),
      () => focused && goOnInGuide(this, inside.status, topic),
      // What was asked for is done after all, when another attempt succeeds.
      () => this.#reader.stopWatching(),
    ];
    if (stopped) this.#queue = [];
    if (!this.#failed) {
      this.#failed = true;
      steps.push(() => this.#tell(error, !began));
    } else if (stopped && this.#failure.isSaid) {
      // Once all have stopped, another attempt that was offered cannot help any more.
      steps.push(() => this.#failure.say("panic"));
    }
    for (const step of steps) attempt(step);
  }

  /**
   * The guide may still be on its way, and with it the place where it is said.
   * @param {unknown} error
   * @param {boolean} reader
   */
  async #tell(error, reader) {
    try {
      if (isComing(this.ownerDocument)) await parsed(this.ownerDocument);
    } catch {
      // It is told in any case.
    }
    if (!this.#failed) return;
    for (const step of this.#failure.tell(error, reader)) attempt(step);
  }

  #build() {
    // A copy of an element brings along what its original was in the middle of.
    this.#failure.clear();
    this.removeAttribute(PRINTING);
    this.#host.inside = build(this);
    listen(this.#host.inside.root, this.#host);
    for (const type of ["pointerdown", "focusin"]) {
      this.addEventListener(
        type,
        () => {
          this.#failure.aloud = true;
          this.#start();
        },
        { once: true },
      );
    }
  }

  /** The address is looked at once every element of the page is there: any of them may hold the place that it names. */
  async #followAddress() {
    try {
      await parsed(this.ownerDocument);
      openAddress();
    } catch (error) {
      stopAll(error);
    }
  }

  /**
   * Eager at once; lazy when it comes near the viewport, is touched, or is told to open something. What is near from the
   * beginning is asked for at once: an observer tells of it two frames later.
   */
  #schedule() {
    const waits = !is(this, "loading", "eager") && this.#queue.length === 0 && "IntersectionObserver" in window;
    if (!waits || isNear(this)) return void this.#start();
    this.#observer = new IntersectionObserver(
      sure((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#start();
      }),
      { rootMargin: `${NEAR}px` },
    );
    this.#observer.observe(this);
  }

  async #start(again = false) {
    if (this.#starting || this.#host.running || this.#failed) return;
    this.#starting = true;
    try {
      this.#observer?.disconnect();
      const language = languageOf(this);
      const { engine, sheet } = await load(assetsOf(this), language, again);
      await parsed(this.ownerDocument);
      if (!again) await this.#reader.undisturbed();
      if (this.isConnected && !stopped) await this.#run(engine, sheet, language, again);
    } catch (error) {
      this.fail(error);
    } finally {
      this.#starting = false;
    }
  }

  /**
   * @param {Engine} engine
   * @param {CSSStyleSheet} sheet
   * @param {string} language
   * @param {boolean} asked
   */
  async #run(engine, sheet, language, asked) {
    const host = this.#host;
    dress(host.inside, sheet);
    const running = host.begin(engine, language, this.#reader);
    // Nothing of the guide goes before what takes its place is seen.
    await host.drawn(running);
    if (host.running !== running) return;
    if (!this.isConnected) idle.set(running, host);
    this.#failure.clear();
    host.show(running);
    const rules = engine.rules();
    compareRules(this, rules);
    tellPage(this, "ready", { version, rules });
    for (const element of elements) element.followSuccess();
    for (const action of this.#queue.splice(0)) {
      try {
        // After a panic there is nobody left to ask.
        if (host.running) action(host.running.widget, false);
      } catch (error) {
        console.error(error);
      }
    }
    host.arrive(this.#reader);
    // The button that was pressed is gone; its reader goes on in what they asked for.
    if (asked) host.running?.widget.focus();
    if (languageOf(this) !== language) void this.followLanguage();
  }

  /** @param {(widget: Widget, mayFocus: boolean) => void} action */
  #do(action) {
    const { running } = this.#host;
    if (running) return void guarded(() => action(running.widget, this.matches(":focus-within")));
    if (stopped) return;
    this.#queue.push(action);
    if (this.#failed) return;
    if (this.isConnected) this.#start();
  }
}

/**
 * Whether an element stands in the viewport or near it. One that is not drawn stands nowhere.
 * @param {HTMLElement} element
 */
function isNear(element) {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return (width > 0 || height > 0) && top < innerHeight + NEAR && bottom > -NEAR;
}

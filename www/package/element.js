// The custom element <egov-recovery-checker>: its life cycle, and nothing of what it says.
//
// What stands between its tags is the static guide. It stays readable until the widget is up, and for good
// whenever the widget cannot come up. How the widget is loaded is handed in, so that this file stands alone.

/** @import { EgovRecoveryChecker, EgovRecoveryEvents } from "./egov-recovery.js" */
/** @import { Settings, Tell, Widget } from "glue" */

/** @typedef {EgovRecoveryEvents["egov-recovery-error"]["detail"]["cause"]} Cause */
/** @typedef {Pick<typeof import("glue"), "onPanic" | "mount" | "rules">} Engine */
/** @typedef {(folder: URL | null, again: boolean) => Promise<{engine: Engine, sheet: CSSStyleSheet}>} Load */
/** @typedef {{root: HTMLElement, widget: Widget}} Running a widget, and the box in which it draws */
/** @typedef {{box: HTMLElement, sentence: HTMLElement, button: HTMLElement, link: HTMLElement | null, words: string}} Failure */

const NAME = "egov-recovery-checker";
const ATTRIBUTES = ["lang", "symptom", "facts", "theme", "heading-level", "loading", "history", "assets"];

/** Stands on the page and on the element while that element is printed. */
const PRINTING = "data-egov-recovery-print";

/** Marks what a failure puts into the guide. Copies of the page take it along. */
const FAILURE = "data-egov-recovery-failure";

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

/** The anchors of the static guide: of a symptom, or of a path. */
const ANCHOR = /^#egov-recovery-(.+)$/;

/** For so long the widget may take over from an answer of the guide that was just pressed, in milliseconds. */
const SOON = 2_000;

/** What a reader does who reads on in the guide by themselves. */
const READING = ["wheel", "touchmove", "keydown", "pointerdown"];

/** For a reader in the middle of something, when the widget stops. */
const STOPPED = "質問形式の案内が止まりました。書いた文は消えました。続きは、下の案内を読んでください。";
const GO_ON = "続きを読む";

/** For a reader who has not begun, when the widget does not come. */
const NOT_LOADED = "質問形式の案内を読み込めませんでした。下の一覧から選んでください。";
const NOT_LOADED_BELOW = "質問形式の案内を読み込めませんでした。上の案内を使ってください。";
const LOADING = "読み込んでいます。";
const LOAD_AGAIN = "もう一度読み込む";

/** Causes that may be gone at the next attempt. */
const PASSING = ["missing-file", "corrupt", "offline", "timeout"];

/**
 * What the page owner can do, by cause.
 * @type {Record<Cause, string>}
 */
const HINTS = {
  csp: "add 'wasm-unsafe-eval' to script-src and 'self' to connect-src in the page's Content-Security-Policy. / ページの Content-Security-Policy の script-src に 'wasm-unsafe-eval' を、connect-src に 'self' を足してください。",
  "missing-file":
    "upload every file of the folder, and keep the old ones for a while. / フォルダーのファイルをすべて置いてください。古いファイルも、しばらく残してください。",
  corrupt:
    "upload every file of the folder anew, as binary files and unchanged. / フォルダーのファイルをすべて、変えずに（バイナリのまま）置き直してください。",
  offline:
    "check that the reader's network and your server can be reached. / 通信と、サーバーにつながるかを確かめてください。",
  cors: 'add the header "Access-Control-Allow-Origin: *" to every file of the folder. / フォルダーのファイルすべてに、ヘッダー「Access-Control-Allow-Origin: *」を足してください。',
  "no-webassembly":
    "nothing to do: the static guide stays. / することはありません。このブラウザでは、静的な案内だけを表示します。",
  timeout:
    "serve the .wasm file compressed (gzip or brotli), near your readers. / .wasm ファイルを圧縮して（gzip か brotli で）配信してください。",
  panic:
    "please tell those who gave you these files, with the page and the steps that led to it. / お手数ですが、このファイルを配った人に、ページの場所と、こうなるまでの手順を知らせてください。",
};

/**
 * Set by `define`: how the module is loaded, and which version this is.
 * @type {Load}
 */
let load;
/** @type {string} */
let version;

/**
 * Widgets whose element has left the page; the next element takes one over.
 * @type {Map<Running, Checker>}
 */
const idle = new Map();
/** @type {Set<Checker>} */
const elements = new Set();

/** Whether what the page's address names was given to an element. */
let addressTaken = false;

/**
 * After a panic nothing in the module can be trusted; every widget of the page goes back to its guide.
 * @type {Error | null}
 */
let stopped = null;

/**
 * The names under which the tab remembers the elements that are on the page.
 * @type {Map<string | null, Checker>}
 */
const takenPlaces = new Map();

/** Counts the elements of the page. It begins anywhere, so that none is named as one of before a reload. */
let serials = attempt(Math.random) ?? 0;

/**
 * For each element that keeps a history, which of its screens the present entry of the browser's history shows.
 * @typedef {Record<string, number>} Places
 * @type {Places}
 */
const places = {};

/** So many entries of the browser's history are known. No browser leads back over more. */
const MOST_ENTRIES = 100;

/**
 * What the entries of the browser's history show, where the browser tells them apart. What a page keeps in them stays as it is.
 * @type {Map<string, Places>}
 */
const entries = new Map();

/**
 * Programs that draw pages on a server import this file where there is no page.
 * @implements {EgovRecoveryChecker}
 */
class Checker extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ATTRIBUTES;

  /** @type {ShadowRoot} */
  // @ts-expect-error: `#build` sets it, before anything else of a connected element runs.
  #root;
  /** @type {Record<"notice" | "guide" | "answers", HTMLSlotElement> & {status: HTMLElement}} */
  // @ts-expect-error: the same.
  #slots;
  /** @type {Running | null} */
  #running = null;
  #starting = false;
  #failed = false;
  /** @type {((widget: Widget, mayFocus: boolean) => void)[]} */
  #queue = [];
  /** @type {IntersectionObserver | null} */
  #observer = null;
  /**
   * Where the reader was last, as an anchor of the static guide.
   * @type {string | null}
   */
  #topic = null;
  /**
   * What a link or a row of the guide named before the widget was up.
   * @type {{topic: string, pressed: boolean} | null}
   */
  #wanted = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #soon;
  /** While a link is followed: the browser made an entry of its history for it already. */
  #following = false;
  /**
   * Ends the wait for the reader to leave the guide, who has just asked for the widget.
   * @type {(() => void) | null}
   */
  #wake = null;
  /** Which element this is, in the browser's history of this run. */
  #name = String(++serials);
  /** Whether the reader has touched the element; only then is a failure spoken. */
  #touched = false;
  /**
   * Where a failure is said.
   * @type {Failure | null}
   */
  #failure = null;
  #actedAt = -Infinity;
  /**
   * Under which name the tab remembers this element; null where it cannot be told from another.
   * @type {string | null}
   */
  #place = null;
  /** @type {(() => void) | null} */
  #unmarkPrint = null;
  /**
   * What it wears: the style sheet of the widget, or the one of a failure.
   * @type {CSSStyleSheet | null}
   */
  #sheet = null;

  connectedCallback() {
    try {
      elements.add(this);
      if (!this.#slots) this.#build();
      if (stopped) return void this.fail(stopped);
      if (this.#running) {
        this.#claimPlace();
        return void idle.delete(this.#running);
      }
      this.#schedule();
      // All elements of the page come first, so that the one with the place is found.
      queueMicrotask(
        sure(() => {
          if (!addressTaken) goToAddress(false, false);
        }),
      );
    } catch (error) {
      this.fail(error);
    }
  }

  disconnectedCallback() {
    elements.delete(this);
    if (takenPlaces.get(this.#place) === this) takenPlaces.delete(this.#place);
    if (this.#running && this.#slots.guide.hidden) idle.set(this.#running, this);
    sure(() => {
      this.#unmarkPrint?.();
      this.#observer?.disconnect();
    })();
  }

  /** Style sheets do not come along into another document. */
  adoptedCallback() {
    sure(() => this.#dress(this.#sheet))();
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    sure(() => {
      if (name === "loading" && this.isConnected && this.#is("loading", "eager")) this.#start();
      this.#running?.widget.configure(this.#settings(), this.matches(":focus-within"));
      this.#stamp();
    })();
  }

  /** Goes back to the entry screen, or to the preset symptom; no way back leads to what was typed before. */
  reset() {
    this.#do((widget, mayFocus) => {
      widget.reset(mayFocus);
      this.#stamp();
    });
  }

  /**
   * Opens a symptom. Bad input throws a TypeError; before the widget is up, it is reported in the console.
   * @param {string} symptom
   * @param {Record<string, string>} [facts]
   */
  open(symptom, facts) {
    // Where the widget is not up, the guide has an answer too.
    if (this.#failed && typeof symptom === "string")
      this.querySelector(`#egov-recovery-${CSS.escape(symptom.trim())}`)?.scrollIntoView();
    this.#do((widget, mayFocus) => widget.open(symptom, facts, mayFocus));
  }

  /** Where the reader is: `{screen, symptom, question, route}`. */
  get state() {
    /** @type {EgovRecoveryChecker["state"]} */
    let state = { screen: "entry", symptom: null, question: null, route: null };
    guarded(() => {
      state = this.#running?.widget.state ?? state;
    });
    return state;
  }

  #build() {
    // A copy of an element brings along what its original was in the middle of.
    this.#clearFailure();
    this.removeAttribute(PRINTING);
    // Together they cover the guide, so they are made before and put in at once.
    const parts = new DocumentFragment();
    // A live region speaks only what is put into it while it stands on the page.
    const status = ofDocument("createElement")("div");
    status.setAttribute("role", "status");
    status.lang = "ja";
    const [notice, guide, answers] = ["notice", "", "answers"].map((name) => {
      const slot = ofDocument("createElement")("slot");
      if (name) slot.name = name;
      return slot;
    });
    parts.append(status, notice, guide, answers);
    if (parts.lastChild !== answers) throw new Error("nothing can be put together on this page");
    const root = this.attachShadow({ mode: "open" });
    root.append(parts);
    this.#root = root;
    this.#slots = { status, notice, guide, answers };
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
        if (/** @type {MouseEvent} */ (event).detail > 1 && performance.now() - this.#actedAt < 700)
          event.preventDefault();
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
    for (const type of ["pointerdown", "focusin"]) {
      this.addEventListener(
        type,
        () => {
          this.#touched = true;
          this.#start();
        },
        { once: true },
      );
    }
  }

  /**
   * Opens what the page's address names. `pressed` is whether the reader chose it just now.
   * Without a widget the guide shows it by itself, and the widget goes on there unless the reader has read on meanwhile.
   * @param {string} topic
   * @param {boolean} pressed
   */
  goTo(topic, pressed) {
    this.#wanted = { topic, pressed };
    if (this.#running) return void this.#arrive();
    if (pressed) this.#wake?.();
    if (this.#failed) return;
    for (const sign of READING) addEventListener(sign, this.#readOn, { capture: true, passive: true });
    // The guide showed the answer at once; who waits long is reading it.
    clearTimeout(this.#soon);
    if (pressed) this.#soon = setTimeout(this.#readOn, SOON);
    this.#start();
  }

  /** For a link of the guide that leads up to the list. */
  showList() {
    if (this.#running && this.querySelector("#egov-recovery-list")) this.scrollIntoView();
  }

  #readOn = sure(() => {
    this.#stopWatching();
    this.#wanted = null;
  });

  #stopWatching() {
    for (const sign of READING) removeEventListener(sign, this.#readOn, { capture: true });
    clearTimeout(this.#soon);
  }

  #arrive() {
    if (!this.#wanted || !this.#running) return;
    const { topic, pressed } = this.#wanted;
    this.#readOn();
    let opened = false;
    this.#following = true;
    guarded(() => {
      opened = /** @type {Running} */ (this.#running).widget.goTo(topic, pressed);
    });
    this.#following = false;
    if (!opened || !this.#running) return;
    this.#slots.answers.hidden = true;
    // A form around may hold a field that is named like a property of forms, and then is that property.
    for (
      let around = /** @type {Element | null} */ (this);
      around;
      around = Reflect.get(Node.prototype, "parentElement", around)
    )
      if (around instanceof HTMLDetailsElement) around.open = true;
    // The screen is drawn before the next frame; until then there is nothing to scroll to.
    requestAnimationFrame(sure(() => this.scrollIntoView()));
  }

  /** Eager at once; lazy when it comes near the viewport, is touched, or is told to open something. */
  #schedule() {
    if (this.#is("loading", "eager") || this.#queue.length > 0 || !("IntersectionObserver" in window)) {
      return void this.#start();
    }
    this.#observer = new IntersectionObserver(
      sure((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#start();
      }),
      { rootMargin: "400px" },
    );
    this.#observer.observe(this);
  }

  async #start(again = false) {
    if (this.#starting || this.#running || this.#failed) return;
    this.#starting = true;
    try {
      this.#observer?.disconnect();
      const { engine, sheet } = await load(this.#assets(), again);
      if (!again) await this.#undisturbed();
      if (this.isConnected && !stopped) await this.#run(engine, sheet, again);
    } catch (error) {
      this.fail(error);
    } finally {
      this.#starting = false;
    }
  }

  /**
   * @param {Engine} engine
   * @param {CSSStyleSheet} sheet
   * @param {boolean} asked
   */
  async #run(engine, sheet, asked) {
    engine.onPanic(stopAll);
    this.#dress(sheet);
    /** @type {Tell} */
    const tell = sure((kind, detail) => this.#hear(kind, detail));
    const running = takeIdle() ?? {
      root: ofDocument("createElement")("div"),
      widget: /** @type {Widget} */ (/** @type {unknown} */ (null)),
    };
    this.#running = running;
    running.root.hidden = true;
    this.#root.prepend(running.root);
    this.#claimPlace();
    const remembered = this.#place && recall(this.#place);
    // Who comes back to this tab comes back to their place, not to where a link once led.
    if (cameBack() && !this.#wanted?.pressed) this.#readOn();
    const settings = { ...this.#settings(), remembered };
    if (running.widget) running.widget.adopt(settings, tell);
    else running.widget = engine.mount(running.root, settings, tell);
    // Nothing of the guide goes before what takes its place is seen.
    await this.#drawn(running);
    if (this.#running !== running) return;
    if (!this.isConnected) idle.set(running, this);
    this.#clearFailure();
    running.root.hidden = false;
    this.#slots.guide.hidden = true;
    this.#noteTopic();
    this.#stamp();
    const rules = engine.rules();
    /** @type {HTMLElement | null} */
    const guide = this.querySelector("[data-egov-recovery-rules]");
    if ((guide?.dataset.egovRecoveryRules ?? rules) !== rules) {
      console.info(
        "egov-recovery: the static guide on this page is of other rules than the widget; copy it anew. / 静的な案内を新しいものに置きかえてください。",
      );
    }
    this.#tellPage("ready", { version, rules });
    for (const element of elements) element.followSuccess();
    for (const action of this.#queue.splice(0)) {
      try {
        // After a panic there is nobody left to ask.
        if (this.#running) action(this.#running.widget, false);
      } catch (error) {
        console.error(error);
      }
    }
    this.#arrive();
    // The button that was pressed is gone; its reader goes on in what they asked for.
    if (asked) this.#running?.widget.focus();
  }

  /**
   * Waits until a screen stands in the box, one and not empty. A widget that draws puts it off for a moment; one that never
   * does, because the page has its own idea of timers or of how nodes are put in, stops.
   * @param {Running} running
   */
  async #drawn(running) {
    for (let looks = 0; looks < 20; looks += 1) {
      await (looks && new Promise((look) => setTimeout(look, 100)));
      const screens = this.#root.querySelectorAll(".egov-recovery-screen");
      if (this.#running !== running || (screens.length === 1 && screens[0].hasChildNodes())) return;
      // An old screen that was not taken away stays.
      if (screens.length > 1) break;
    }
    throw new Error("the widget was not drawn");
  }

  /**
   * A style sheet belongs to the document for which it was made; elsewhere the element wears a copy.
   * @param {CSSStyleSheet | null} sheet
   */
  #dress(sheet) {
    this.#sheet = sheet;
    if (!sheet) return;
    const home = this.ownerDocument;
    const view = ofDocument("defaultView", home);
    // A document that is nowhere shown wears nothing; the element is dressed when it leaves it.
    if (home !== document && !view) return;
    const copy = home === document ? sheet : new /** @type {Window & typeof globalThis} */ (view).CSSStyleSheet();
    if (copy !== sheet) copy.replaceSync(Array.from(sheet.cssRules, (rule) => rule.cssText).join("\n"));
    this.#root.adoptedStyleSheets = [copy];
  }

  /** Another element of the page could load; so can this one, where it failed. */
  followSuccess() {
    if (!this.#failed || stopped || !this.#slots) return;
    this.#failed = false;
    this.#start();
  }

  /** @type {Tell} */
  #hear(kind, detail) {
    // What has stopped may go on for a moment; the guide stands already.
    if (!this.#running) return;
    if (kind === "act") {
      this.#actedAt = performance.now();
      this.#slots.answers.hidden = true;
      this.#drawn(this.#running).catch(stopAll);
    } else if (kind === "move") {
      // What is left may be an entry that the page made.
      if (!this.#following) note(false);
      places[this.#name] = /** @type {number} */ (detail);
      note(!this.#following);
    } else if (kind === "keep") {
      this.#noteTopic();
      this.#remember(/** @type {string | undefined} */ (detail));
    } else if (kind === "copy") {
      this.#copy(/** @type {string} */ (detail)).catch(stopAll);
    } else if (kind === "print") {
      this.#print();
    } else if (typeof kind === "string") {
      this.#tellPage(kind, detail);
    } else {
      // Where the page has broken how texts come out of the module, no act is heard, and no screen is one.
      throw new Error("the widget cannot be understood");
    }
  }

  /**
   * The place in this tab, in two paragraphs of which the first may stay when the widget stops; the module sees to it that nothing
   * typed is in them. Where nothing may be kept, nothing is.
   * @param {string | undefined} place
   */
  #remember(place) {
    if (!this.isConnected || !this.#place) return;
    // Where the new place does not fit any more, the old one would be wrong.
    forget(this.#place);
    try {
      if (place !== undefined) sessionStorage.setItem(this.#place, place);
    } catch {
      // A browser that keeps nothing is no failure: the widget works, without memory.
    }
  }

  /** Where the reader is, for the guide to go on there after a panic; then nothing can be asked any more. */
  #noteTopic() {
    this.#topic = this.#running?.widget.state.symptom ?? null;
  }

  /**
   * The clipboard, else the old way, else the text is at least selected.
   * @param {string} text
   */
  async #copy(text) {
    const { widget } = /** @type {Running} */ (this.#running);
    let copied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      /** @type {HTMLTextAreaElement | null} */
      const field = this.#root.querySelector("textarea[readonly]");
      // Who has left the text meanwhile is not told of it.
      if (!field) return;
      const before = /** @type {HTMLElement | null} */ (this.#root.activeElement);
      field.focus();
      field.select();
      copied = copySelection();
      if (copied) before?.focus();
    }
    guarded(() => widget.copied(copied));
  }

  /** This widget alone: the rest of the page steps aside while it is printed. */
  #print() {
    for (const element of elements) element.#unmarkPrint?.();
    // From outside, the page cannot see which of its parts hold an element that stands in another shadow root.
    if (this.getRootNode() === document) this.#markPrint();
    // A frame may not be allowed to print, and the browser inside an app may not know how: neither says so.
    let begun = false;
    const begin = () => {
      begun = true;
    };
    addEventListener("beforeprint", begin);
    try {
      (ofDocument("defaultView", this.ownerDocument) ?? window).print();
    } catch {
      this.#unmarkPrint?.();
    }
    removeEventListener("beforeprint", begin);
    if (!begun) guarded(() => this.#running?.widget.notPrinted());
  }

  #markPrint() {
    const marked = [ofDocument("documentElement"), this];
    const sheets = ofDocument("adoptedStyleSheets");
    if (!sheets.includes(printSheet())) sheets.push(printSheet());
    for (const element of marked) element.toggleAttribute(PRINTING, true);
    // Where a browser does not tell that it has printed, the reader's next move does.
    const signs = ["afterprint", "pointerdown", "keydown"];
    const unmark = sure(() => {
      for (const sign of signs) removeEventListener(sign, unmark, { capture: true });
      for (const element of marked) element.removeAttribute(PRINTING);
      this.#unmarkPrint = null;
    });
    this.#unmarkPrint = unmark;
    for (const sign of signs) addEventListener(sign, unmark, { capture: true });
  }

  /** @type {Tell} */
  #tellPage(kind, detail) {
    this.dispatchEvent(new CustomEvent(`egov-recovery-${kind}`, { bubbles: true, composed: true, detail }));
  }

  /** Notes which screen the present entry of the browser's history shows. */
  #stamp() {
    if (!this.#running || !this.#is("history", "on")) return;
    places[this.#name] = this.#running.widget.position;
    note(false);
  }

  /**
   * Follows the browser's back and forward, where they are about this element.
   * @param {Places} noted
   */
  travel(noted) {
    if (!this.#running || !this.#is("history", "on")) return;
    const place = noted[this.#name];
    if (place === places[this.#name]) return;
    // An entry that names others is about them. One from before a reload, or of elements that are gone, names nobody who is here.
    if (place === undefined && [...elements].some((element) => noted[element.#name] !== undefined)) return;
    const inside = this.matches(":focus-within");
    guarded(() => /** @type {Running} */ (this.#running).widget.travel(place, inside));
    this.#stamp();
    // At an address that names a place, the browser drops the focus once more.
    const hold = () => {
      if (ofDocument("activeElement") === ofDocument("body")) guarded(() => this.#running?.widget.focus());
    };
    if (inside) requestAnimationFrame(hold);
  }

  /**
   * The widget goes, the guide comes back, and the page is told why, once. Who was inside goes on at the same topic.
   * @param {unknown} error
   */
  fail(error) {
    const running = this.#running;
    const began = running && this.#slots.guide.hidden;
    let inside = false;
    this.release();
    if (running) running.root.hidden = true;
    if (began) this.#slots.status.textContent = STOPPED;
    // One by one: where the page has broken what one of them needs, the others are still done.
    const steps = [
      () => {
        inside = Boolean(began && this.#root.activeElement);
      },
      () => running?.root.remove(),
      // A place that stopped the widget must not stop it again after a reload; the times that were noted are kept.
      () => running && this.#remember((this.#place && recall(this.#place))?.split("\n\n")[0]),
      () => inside && this.#goOnInGuide(),
      // What was asked for is done after all, when another attempt succeeds.
      () => this.#stopWatching(),
    ];
    if (stopped) this.#queue = [];
    if (!this.#failed) {
      this.#failed = true;
      const { message, cause: named } = /** @type {Error} */ (error ?? {});
      const cause = Object.hasOwn(HINTS, String(named)) ? /** @type {Cause} */ (named) : "panic";
      const detail = { cause, message: String(message ?? error) };
      steps.push(
        () => {
          if (began) return;
          try {
            this.#sayNotLoaded(cause);
          } catch {
            // Where the page lets nothing be made or found, words alone can still be put in.
            this.append(NOT_LOADED_BELOW);
          }
        },
        () => console.error(`egov-recovery (${cause}): ${detail.message}; ${HINTS[cause]}`),
        () => this.#tellPage("error", detail),
      );
    } else if (stopped && this.#failure) {
      // Once all have stopped, another attempt that was offered cannot help any more.
      steps.push(() => this.#sayNotLoaded("panic"));
    }
    for (const step of steps) attempt(step);
  }

  /**
   * One sentence where the search would be, where it moves nothing; and a button where another attempt may help.
   * @param {Cause} cause
   */
  #sayNotLoaded(cause) {
    this.#failure ??= this.#placeOfFailure();
    const { sentence, button, link, words } = this.#failure;
    // Said aloud only to who has begun; and again only after it was said to be loading.
    if (this.#touched) sentence.setAttribute("role", "status");
    sentence.textContent = words;
    const passing = PASSING.includes(cause);
    const [goes, stays] = passing ? [link, button] : [button, sentence];
    const focused = goes?.matches(":focus");
    button.hidden = !passing;
    if (link) link.hidden = passing;
    if (focused) stays.focus();
  }

  /**
   * Our guide keeps a place free; below other content there is room for one.
   * @returns {Failure}
   */
  #placeOfFailure() {
    this.#clearFailure();
    const sentence = ofDocument("createElement")("p");
    sentence.tabIndex = -1;
    const button = ofDocument("createElement")("button");
    button.type = "button";
    button.textContent = LOAD_AGAIN;
    button.addEventListener(
      "click",
      sure(() => {
        sentence.textContent = LOADING;
        this.#failed = false;
        this.#start(true);
      }),
    );
    const box = ofDocument("createElement")("div");
    box.lang = "ja";
    box.append(sentence, button);
    /** @type {HTMLElement | null} */
    const kept = this.querySelector(".egov-recovery-find");
    if (kept) {
      const link = /** @type {HTMLElement | null} */ (kept.nextElementSibling);
      sentence.className = kept.className;
      button.className = link?.className ?? "";
      box.setAttribute(FAILURE, "");
      kept.hidden = true;
      kept.after(box);
      return { box, sentence, button, link, words: NOT_LOADED };
    }
    // Where there is not even a shadow root, it stands in the guide itself.
    if (this.#slots) this.#slots.guide.after(box);
    else this.append(box);
    // Where style sheets cannot be made, the sentence is read without.
    attempt(() => this.#dress(failureSheet()));
    return { box, sentence, button, link: null, words: NOT_LOADED_BELOW };
  }

  /** The guide is again as it was before a failure. */
  #clearFailure() {
    for (const box of this.querySelectorAll(`[${FAILURE}]`)) {
      for (const beside of [box.previousElementSibling, box.nextElementSibling])
        if (beside) /** @type {HTMLElement} */ (beside).hidden = false;
      box.remove();
    }
    this.#failure?.box.remove();
    this.#failure = null;
  }

  /** What happened is read first; a link leads on to the topic, which may be far below. */
  #goOnInGuide() {
    const { status } = this.#slots;
    const section = this.#topic && this.querySelector(`#egov-recovery-${CSS.escape(this.#topic)}`);
    if (section) {
      const link = ofDocument("createElement")("a");
      link.href = `#${section.id}`;
      link.textContent = GO_ON;
      status.append(" ", link);
    }
    status.tabIndex = -1;
    status.focus();
  }

  /** The widget is another's, or gone: the guide stands in its place. */
  release() {
    this.#running = null;
    delete places[this.#name];
    if (!this.#slots) return;
    this.#slots.guide.hidden = false;
    this.#slots.answers.hidden = false;
  }

  /** @param {(widget: Widget, mayFocus: boolean) => void} action */
  #do(action) {
    if (this.#running)
      return void guarded(() => action(/** @type {Running} */ (this.#running).widget, this.matches(":focus-within")));
    if (stopped) return;
    this.#queue.push(action);
    if (this.#failed) return;
    if (this.isConnected) this.#start();
  }

  /** While the reader is inside the guide, by focus or by a selection, it is not pulled away. */
  async #undisturbed() {
    while (this.isConnected && this.#occupied() && !this.#wanted?.pressed) {
      await new Promise((resolve) => {
        const home = this.ownerDocument;
        const again = sure(() => {
          this.removeEventListener("focusout", again);
          ofDocument("removeEventListener", home)("selectionchange", again);
          this.#wake = null;
          requestAnimationFrame(resolve);
        });
        this.#wake = again;
        this.addEventListener("focusout", again);
        ofDocument("addEventListener", home)("selectionchange", again);
      });
    }
  }

  #occupied() {
    const selection = ofDocument("getSelection", this.ownerDocument)();
    const selects = selection && !selection.isCollapsed && selection.containsNode(this, true);
    return this.matches(":focus-within") || selects;
  }

  /** @returns {Settings} */
  #settings() {
    const settings = Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name)]));
    const around = this.closest(`[lang]:not(${NAME})`);
    settings.pageLang = around && Element.prototype.getAttribute.call(around, "lang");
    return settings;
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  #is(name, value) {
    return this.getAttribute(name)?.trim().toLowerCase() === value;
  }

  /** The folder of the module and the style sheet, of the same origin; `null` where they are beside the script. */
  #assets() {
    const wanted = this.getAttribute("assets");
    if (wanted === null) return null;
    try {
      const address = new URL(wanted, this.baseURI);
      if (!address.pathname.endsWith("/")) address.pathname += "/";
      // What can hold no files (`blob:`, `data:`) is no base for another address.
      const folder = new URL("./", address);
      const known = [location.origin, self.origin, new URL(import.meta.url).origin];
      if (wanted.trim() !== "" && folder.origin !== "null" && known.includes(folder.origin)) return folder;
    } catch {
      // What is no address is told of below.
    }
    console.warn(
      `egov-recovery: attribute assets: got "${wanted}", expected a folder of the page's or the script's origin; it is ignored. / 属性の値がちがうので、使いませんでした。`,
    );
    return null;
  }

  /** Two elements never share a place: one that cannot be told apart remembers nothing. */
  #claimPlace() {
    const before = this.#place;
    if (takenPlaces.get(before) === this) takenPlaces.delete(before);
    const place = `egov-recovery ${location.pathname} ${this.#key()}`;
    const apart = this.#key() !== null && !takenPlaces.has(place);
    this.#place = apart ? place : null;
    if (apart) takenPlaces.set(place, this);
    if (!before || before === this.#place || takenPlaces.has(before)) return;
    // What was remembered moves along with the element.
    const kept = recall(before);
    forget(before);
    if (kept !== null) this.#remember(kept);
  }

  /** Which of the page's widgets this is, in the tab's memory; null in another shadow root, where it cannot be counted. */
  #key() {
    if (this.id) return this.id;
    const place = [...ofDocument("querySelectorAll")(NAME)].indexOf(this);
    return place < 0 ? null : String(place);
  }
}

/**
 * The browser's own name for the present entry of its history; an older browser has none.
 * @returns {unknown}
 */
const entryKey = () => /** @type {any} */ (globalThis).navigation?.currentEntry?.key;

/** Whether a page's state can hold our note beside its own. */
const holdsNote = (/** @type {unknown} */ state) => Object.getPrototypeOf(Object(state)) === Object.prototype;

/**
 * Notes what the present entry of the browser's history shows, or that of a new one. Its address and what the page keeps in it
 * stay as they are; only where the browser does not tell its entries apart, the note stands beside what the page keeps.
 * @param {boolean} anew
 */
function note(anew) {
  const { state } = history;
  // Browsers take only so many entries in a while, and some pages none; the widget works, without that step of the way back.
  if (typeof entryKey() === "string") {
    if (anew) attempt(() => history.pushState(state, ""));
    const key = /** @type {string} */ (entryKey());
    entries.delete(key);
    entries.set(key, { ...places });
    if (entries.size > MOST_ENTRIES) entries.delete(/** @type {string} */ (entries.keys().next().value));
  } else if (holdsNote(state)) {
    const noted = { ...state, egovRecovery: { ...places } };
    attempt(() => (anew ? history.pushState(noted, "") : history.replaceState(noted, "")));
  }
}

/** @returns {Places | undefined} */
const noted = () => entries.get(/** @type {string} */ (entryKey())) ?? history.state?.egovRecovery;

/** Whether this page was here before: reloaded, or reached by the browser's way back. Where nobody tells, it was not. */
function cameBack() {
  try {
    const [entry] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    return entry.type === "reload" || entry.type === "back_forward";
  } catch {
    return false;
  }
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

/** @param {string} place */
function recall(place) {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

/** @param {string} place */
function forget(place) {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

function copySelection() {
  try {
    return ofDocument("execCommand")("copy");
  } catch {
    return false;
  }
}

function takeIdle() {
  for (const [running, owner] of idle) {
    idle.delete(running);
    owner.release();
    return running;
  }
  return null;
}

/** What the page's address names in a guide. */
function topicOfAddress() {
  try {
    return ANCHOR.exec(decodeURIComponent(location.hash))?.[1] ?? null;
  } catch {
    // An address may hold anything; what is no name is none of ours.
    return null;
  }
}

/**
 * A link that is pressed leads into the widget, also when the address names its topic already. The browser's back and
 * forward, and scripts that change the address, do not: who goes back wants what was there.
 */
function followLinks() {
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
      const ours = link.closest(NAME) !== null;
      // A page with `<base>` takes an anchor for another page's; between our tags it is this one's.
      const astray =
        ours &&
        /** @type {string} */ (link.getAttribute("href")).startsWith("#") &&
        link.href.split("#")[0] !== location.href.split("#")[0];
      if (!astray && link.href.split("#")[0] !== location.href.split("#")[0]) return;
      // Links between the answers of the guide stay in the guide.
      const within = link.closest(`${NAME} > [slot="answers"]`) !== null;
      // The entry that is left may be one that the page made; the browser makes the next one.
      if (Object.keys(places).length > 0) note(false);
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
  if (topic === null) return;
  if (within) {
    // The widget has taken the place of the list.
    if (topic === "list") for (const element of elements) element.showList();
    return;
  }
  const place = `#egov-recovery-${CSS.escape(topic)}`;
  /** @type {(one: Node, other: Node) => number} */
  const before = (one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  const inOrder = [...elements].sort(before);
  const chosen = inOrder.find((element) => element.querySelector(place)) ?? inOrder[0];
  if (!chosen) return;
  addressTaken = true;
  chosen.goTo(topic, pressed);
}

/**
 * A part of `document`. A page may have given the same name to an image or a form, which then stands in its place.
 * @template {keyof Document} Name
 * @param {Name} name
 * @param {Document} home
 * @returns {Document[Name]}
 */
function ofDocument(name, home = document) {
  const part = Reflect.get(Document.prototype, name, home);
  return typeof part === "function" ? part.bind(home) : part;
}

/**
 * Calls what may fail without harm.
 * @template Result
 * @param {() => Result} call
 */
function attempt(call) {
  try {
    return call();
  } catch {
    return undefined;
  }
}

/**
 * What the browser calls. Where the page has broken what it needs, the guides come back, and the page gets no error of ours.
 * @template {unknown[]} Given
 * @param {(...given: Given) => void} call
 * @returns {(...given: Given) => void}
 */
function sure(call) {
  return (...given) => {
    try {
      call(...given);
    } catch (error) {
      stopAll(error);
    }
  };
}

/**
 * Calls the widget. What it refuses is thrown to who asked; what stopped it is told already.
 * @param {() => void} call
 */
function guarded(call) {
  try {
    call();
  } catch (error) {
    if (!stopped) throw error;
  }
}

/** @param {unknown} error what was thrown, or what a panic says */
function stopAll(error) {
  if (stopped) return;
  stopped = new Error(String(/** @type {Error | undefined} */ (error)?.message ?? error), { cause: "panic" });
  idle.clear();
  for (const element of elements) element.fail(stopped);
}

/**
 * Defines the element, once for the page.
 * @param {{load: Load, version: string, onThrow?: (hear: (error: unknown) => void) => void}} options
 */
export function define(options) {
  if (!globalThis.customElements) return;
  if (customElements.get(NAME)) {
    console.warn(
      `egov-recovery: <${NAME}> is defined already, by a second copy of this script or by another one; this copy does nothing. / <${NAME}> はすでに定義されています。スクリプトを1つだけにしてください。`,
    );
    return;
  }
  ({ load, version } = options);
  options.onThrow?.(stopAll);
  customElements.define(NAME, Checker);
  followLinks();
  // Entries from before a reload name nobody who is here.
  const before =
    cameBack() && typeof entryKey() === "string" ? /** @type {any} */ (globalThis).navigation.entries() : [];
  for (const { key } of before) if (key !== entryKey()) entries.set(key, {});
  window.addEventListener(
    "popstate",
    sure(() => {
      const shown = noted();
      // An entry that is not ours, such as a link to a place on the page, leaves the widgets alone.
      if (shown) for (const element of elements) element.travel(shown);
    }),
  );
}

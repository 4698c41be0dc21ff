// The custom element <egov-recovery-checker>: its life cycle, and nothing of what it says.
//
// What stands between its tags is the static guide. It stays readable until the widget is up, and for good
// whenever the widget cannot come up. How the widget is loaded is handed in, so that this file stands alone.

const NAME = "egov-recovery-checker";
const ATTRIBUTES = ["lang", "symptom", "facts", "theme", "heading-level", "loading", "history", "assets"];

/** What a reader types or presses stays inside: the page around has no business with it. */
const PRIVATE_EVENTS = ["beforeinput", "input", "keydown", "keypress", "keyup", "paste", "compositionstart", "compositionupdate", "compositionend"];

/** One sentence for the page owner, by cause. */
const HINTS = {
  csp: "allow 'wasm-unsafe-eval' in script-src and 'self' in connect-src. / Content-Security-Policy の script-src に 'wasm-unsafe-eval' を、connect-src に 'self' を足してください。",
  "missing-file": "upload every file of the folder. / フォルダーのファイルをすべて置いてください。",
  corrupt: "upload every file of the folder anew, unchanged. / フォルダーのファイルをすべて、変えずに置き直してください。",
  offline: "check the network. / ネットワークを確かめてください。",
  "no-webassembly": "the static guide stays. / このブラウザでは、静的な案内だけを表示します。",
  timeout: "the static guide stays. / 時間がかかりすぎたので、静的な案内だけを表示します。",
  panic: "please report this. / お手数ですが、この内容を知らせてください。",
};

/** Set by `define`: how the module is loaded, and which version this is. */
let load, version;

/** Widgets whose element has left the page; the next element takes one over. */
const idle = new Map();
const elements = new Set();

/** After a panic nothing in the module can be trusted; every widget of the page goes back to its guide. */
let stopped = null;

class Checker extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  #slots;
  #running = null;
  #starting = false;
  #queue = [];
  #observer = null;

  connectedCallback() {
    elements.add(this);
    if (!this.#slots) this.#build();
    if (this.#running) return void idle.delete(this.#running);
    if (stopped) return void this.#fail(stopped);
    this.#schedule();
  }

  disconnectedCallback() {
    elements.delete(this);
    this.#observer?.disconnect();
    if (this.#running) idle.set(this.#running, this);
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    this.#running?.widget.configure(this.#settings());
  }

  /** Goes back to the entry screen, or to the preset symptom. */
  reset() {
    this.#do((widget, mayFocus) => widget.reset(mayFocus));
  }

  /**
   * Opens a symptom. Bad input throws a TypeError; before the widget is up, it is reported in the console.
   * @param {string} symptom
   * @param {Record<string, string>} [facts]
   */
  open(symptom, facts) {
    this.#do((widget, mayFocus) => widget.open(symptom, facts, mayFocus));
  }

  /** Where the reader is: `{screen, symptom, question, route}`. */
  get state() {
    return this.#running?.widget.state ?? { screen: "entry", symptom: null, question: null, route: null };
  }

  #build() {
    const root = this.attachShadow({ mode: "open" });
    for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
    const guide = document.createElement("slot");
    const answers = document.createElement("slot");
    answers.name = "answers";
    root.append(guide, answers);
    this.#slots = { guide, answers };
    window.addEventListener("popstate", (event) => {
      if (!this.isConnected || this.getAttribute("history") !== "on") return;
      this.#running?.widget.travel(event.state?.egovRecovery?.[this.#key()] ?? 0);
    });
  }

  /** Eager at once; lazy when it comes near the viewport or is touched. */
  #schedule() {
    if (this.getAttribute("loading")?.trim().toLowerCase() === "eager" || !("IntersectionObserver" in window)) {
      return void this.#start();
    }
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#start();
    }, { rootMargin: "400px" });
    this.#observer.observe(this);
    for (const type of ["pointerdown", "focusin"]) this.addEventListener(type, () => this.#start(), { once: true });
  }

  async #start() {
    if (this.#starting || this.#running) return;
    this.#starting = true;
    this.#observer?.disconnect();
    try {
      const { engine, sheet } = await load(this.#assets());
      await this.#undisturbed();
      if (this.isConnected && !stopped) this.#run(engine, sheet);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#starting = false;
    }
  }

  #run(engine, sheet) {
    engine.onPanic(stopAll);
    this.shadowRoot.adoptedStyleSheets = [sheet];
    const tell = (kind, detail) => this.#hear(kind, detail);
    this.#running = takeIdle() ?? { root: document.createElement("div"), widget: null };
    this.shadowRoot.prepend(this.#running.root);
    if (this.#running.widget) this.#running.widget.adopt(this.#settings(), tell);
    else this.#running.widget = engine.mount(this.#running.root, this.#settings(), tell);
    this.#slots.guide.hidden = true;
    const rules = engine.rules();
    const guide = this.querySelector("[data-egov-recovery-rules]")?.dataset.egovRecoveryRules ?? rules;
    if (guide !== rules) {
      console.info("egov-recovery: the static guide on this page is of other rules than the widget; copy it anew. / 静的な案内を新しいものに置きかえてください。");
    }
    this.#tellPage("ready", { version, rules });
    for (const action of this.#queue.splice(0)) {
      try {
        action(this.#running.widget, false);
      } catch (error) {
        console.error(error);
      }
    }
  }

  #hear(kind, detail) {
    if (kind === "act") this.#slots.answers.hidden = true;
    else if (kind === "move") {
      const all = { ...history.state?.egovRecovery, [this.#key()]: detail };
      history.pushState({ ...history.state, egovRecovery: all }, "");
    } else this.#tellPage(kind, detail);
  }

  #tellPage(kind, detail) {
    this.dispatchEvent(new CustomEvent(`egov-recovery-${kind}`, { bubbles: true, composed: true, detail }));
  }

  /** The widget goes, the guide comes back, and the page is told why. */
  #fail(error) {
    this.#running?.root.remove();
    this.release();
    const cause = error.cause in HINTS ? error.cause : "panic";
    console.error(`egov-recovery (${cause}): ${error.message}; ${HINTS[cause]}`);
    this.#tellPage("error", { cause, message: error.message });
  }

  /** The widget is another's, or gone: the guide stands in its place. */
  release() {
    this.#running = null;
    this.#slots.guide.hidden = false;
    this.#slots.answers.hidden = false;
  }

  static failAll(error) {
    for (const element of elements) element.#fail(error);
  }

  #do(action) {
    if (this.#running) return void action(this.#running.widget, this.matches(":focus-within"));
    this.#queue.push(action);
    if (this.isConnected) this.#start();
  }

  /** While the reader is inside the guide, by focus or by a selection, it is not pulled away. */
  async #undisturbed() {
    while (this.isConnected && this.#occupied()) {
      await new Promise((resolve) => {
        const again = () => {
          this.removeEventListener("focusout", again);
          document.removeEventListener("selectionchange", again);
          requestAnimationFrame(resolve);
        };
        this.addEventListener("focusout", again);
        document.addEventListener("selectionchange", again);
      });
    }
  }

  #occupied() {
    const selection = document.getSelection();
    const selects = selection && !selection.isCollapsed && selection.containsNode(this, true);
    return this.matches(":focus-within") || selects;
  }

  #settings() {
    const settings = Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name)]));
    settings.pageLang = this.parentElement?.closest("[lang]")?.getAttribute("lang") ?? null;
    return settings;
  }

  /** The folder of the module and the style sheet: beside the script, or a folder of the same origin. */
  #assets() {
    const beside = new URL(".", import.meta.url);
    const wanted = this.getAttribute("assets");
    if (wanted === null) return beside;
    const folder = new URL(wanted.endsWith("/") ? wanted : `${wanted}/`, document.baseURI);
    if (folder.origin === beside.origin || folder.origin === location.origin) return folder;
    console.warn(`egov-recovery: attribute assets: got "${wanted}", expected a folder of the page's or the script's origin; it is ignored.`);
    return beside;
  }

  /** Which of the page's widgets this is, in the browser's history. */
  #key() {
    return this.id || String([...document.querySelectorAll(NAME)].indexOf(this));
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

function stopAll(message) {
  stopped = Object.assign(new Error(message), { cause: "panic" });
  idle.clear();
  Checker.failAll(stopped);
}

/**
 * Defines the element, once for the page.
 * @param {{load: (folder: URL) => Promise<{engine: object, sheet: CSSStyleSheet}>, version: string}} options
 */
export function define(options) {
  if (customElements.get(NAME)) {
    console.warn(`egov-recovery: <${NAME}> is defined already; the second script on this page does nothing.`);
    return;
  }
  ({ load, version } = options);
  customElements.define(NAME, Checker);
}

// Written by `make generate` from www/package/element/. Do not edit.

// www/package/element/safely.js
function ofDocument(name, home = document) {
  const part = Reflect.get(Document.prototype, name, home);
  return typeof part === "function" ? part.bind(home) : part;
}
function make(tag) {
  return ofDocument("createElement")(tag);
}
function attempt(call) {
  try {
    return call();
  } catch {
    return void 0;
  }
}

// www/package/element/words.js
var TAGS = [["en", "en"], ["ja-hira", "ja-x-easy"], ["ja-easy", "ja-x-easy"], ["ja-x-easy", "ja-x-easy"], ["ja", "ja"]];
var WORDS = {
  "ja": { "stopped": "質問形式の案内が止まりました。書いた文は消えました。続きは、下の案内を読んでください。", "goOn": "続きを読む", "notLoaded": "質問形式の案内を読み込めませんでした。下の一覧から選んでください。", "notLoadedBelow": "質問形式の案内を読み込めませんでした。上の案内を使ってください。", "loading": "読み込んでいます。", "loadAgain": "もう一度読み込む", "allAnswers": "すべての案内" },
  "en": { "stopped": "The guide with questions has stopped. What you typed is gone. Continue in the guide below.", "goOn": "Continue reading", "notLoaded": "The guide with questions could not be loaded. Please choose from the list below.", "notLoadedBelow": "The guide with questions could not be loaded. Please use the guide above.", "loading": "Loading.", "loadAgain": "Load again", "allAnswers": "All answers" },
  "ja-x-easy": { "stopped": "しつもんの あんないが とまりました。かいたものは きえました。つづきは、したの あんないを よんでください。", "goOn": "つづきを よむ", "notLoaded": "しつもんの あんないを ひらけませんでした。したの リストから えらんでください。", "notLoadedBelow": "しつもんの あんないを ひらけませんでした。うえの あんないを つかってください。", "loading": "いま ひらいています。まってください。", "loadAgain": "もういちど ひらく", "allAnswers": "ぜんぶの あんない" }
};
var OTHER_RULES = "静的な案内を新しいものに置きかえてください。";
var IGNORED = "属性の値がちがうので、使いませんでした。";
var DEFINED_ALREADY = "<egov-recovery-checker> はすでに定義されています。スクリプトを1つだけにしてください。";
var HINTS = {
  "csp": "add what is missing to the page's Content-Security-Policy. / ページの Content-Security-Policy に、足りないものを足してください。",
  "missing-file": "upload every file of the folder, and keep the old ones for a while. / フォルダーのファイルをすべて置いてください。古いファイルも、しばらく残してください。",
  "corrupt": "upload every file of the folder anew, as binary files and unchanged. / フォルダーのファイルをすべて、変えずに（バイナリのまま）置き直してください。",
  "offline": "check that the reader's network and your server can be reached. / 通信と、サーバーにつながるかを確かめてください。",
  "cors": 'add the header "Access-Control-Allow-Origin: *" to every file of the folder. / フォルダーのファイルすべてに、ヘッダー「Access-Control-Allow-Origin: *」を足してください。',
  "no-webassembly": "nothing to do: the static guide stays. / することはありません。このブラウザでは、静的な案内だけを表示します。",
  "timeout": "serve the .wasm file compressed (gzip or brotli), near your readers. / .wasm ファイルを圧縮して（gzip か brotli で）配信してください。",
  "panic": "please tell those who gave you these files, with the page and the steps that led to it. / お手数ですが、このファイルを配った人に、ページの場所と、こうなるまでの手順を知らせてください。"
};

// www/package/element/page.js
var PARSING = 8e3;
var NAME = "egov-recovery-checker";
var load;
var version;
var languages = Object.keys(WORDS);
function supply(options) {
  ({ load, version, languages = languages } = options);
}
var elements = /* @__PURE__ */ new Set();
var idle = /* @__PURE__ */ new Map();
function takeIdle() {
  for (const [running, owner] of idle) {
    idle.delete(running);
    owner.release();
    return running;
  }
  return null;
}
var stopped = null;
function stopAll(error) {
  if (stopped) return;
  stopped = new Error(String(
    /** @type {Error | undefined} */
    error?.message ?? error
  ), { cause: "panic" });
  idle.clear();
  for (const element of elements) element.fail(stopped);
}
function sure(call) {
  return (...given) => {
    try {
      call(...given);
    } catch (error) {
      stopAll(error);
    }
  };
}
function guarded(call) {
  try {
    call();
  } catch (error) {
    if (!stopped) throw error;
  }
}
async function parsed(home) {
  if (!isComing(home)) return;
  await new Promise((resolve) => {
    attempt(() => ofDocument("addEventListener", home)("DOMContentLoaded", resolve, { once: true }));
    setTimeout(resolve, PARSING);
  });
}
function isComing(home) {
  return ofDocument("readyState", home) === "loading";
}
function tellPage(element, kind, detail) {
  element.dispatchEvent(new CustomEvent(`egov-recovery-${kind}`, { bubbles: true, composed: true, detail }));
}

// www/package/element/attributes.js
var ATTRIBUTES = [
  "lang",
  "languages",
  "symptom",
  "facts",
  "theme",
  "heading-level",
  "loading",
  "history",
  "assets"
];
function settingsOf(element, language) {
  const settings = Object.fromEntries(ATTRIBUTES.map((name) => [name, element.getAttribute(name)]));
  settings.language = language;
  settings.languages = languages.length > 1 ? settings.languages ?? languages.join(" ") : "";
  return settings;
}
function is(element, name, value) {
  return element.getAttribute(name)?.trim().toLowerCase() === value;
}
function assetsOf(element) {
  const wanted = element.getAttribute("assets");
  if (wanted === null) return null;
  try {
    const address = new URL(wanted, element.baseURI);
    if (!address.pathname.endsWith("/")) address.pathname += "/";
    const folder = new URL("./", address);
    const known2 = [location.origin, self.origin, new URL(import.meta.url).origin];
    if (wanted.trim() !== "" && folder.origin !== "null" && known2.includes(folder.origin)) return folder;
  } catch {
  }
  console.warn(
    `egov-recovery: attribute assets: got "${wanted}", expected a folder of the page's or the script's origin; it is ignored. / ${IGNORED}`
  );
  return null;
}

// www/package/element/causes.js
function told(error) {
  const { message, cause } = (
    /** @type {Error} */
    error ?? {}
  );
  return {
    cause: Object.hasOwn(HINTS, String(cause)) ? (
      /** @type {Cause} */
      cause
    ) : "panic",
    message: String(message ?? error)
  };
}
function passes(cause) {
  return ["missing-file", "corrupt", "offline", "timeout"].includes(cause);
}

// www/package/element/answers.js
var Answers = class {
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
    this.#line.firstChild.textContent = WORDS[lang].allAnswers;
  }
  /** Folds the answers away as soon as they lie below what is in view and nobody reads there: nothing in view moves. */
  foldUnseen() {
    const [first] = this.#slot.assignedElements();
    if (!first || !("IntersectionObserver" in window)) return;
    this.#watch = new IntersectionObserver(
      sure((entries2) => {
        const below = entries2.every(({ boundingClientRect }) => boundingClientRect.top >= innerHeight);
        if (below && !this.#areRead()) this.fold();
      })
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
    return this.#slot.assignedElements().some(
      (part) => part.matches(":focus-within") || selection && !selection.isCollapsed && selection.containsNode(part, true)
    );
  }
};

// www/package/element/tag.js
function languageFor(asked) {
  const tag = asked?.trim().toLowerCase() ?? "";
  return TAGS.find(([known2]) => tag === known2 || tag.startsWith(`${known2}-`))?.[1];
}

// www/package/element/language.js
var chosen = /* @__PURE__ */ new WeakMap();
function languageOf(element) {
  const around = element.closest(`[lang]:not(${NAME})`);
  const own = known(chosen.get(element)) ?? known(element.getAttribute("lang"));
  return own ?? known(around && Element.prototype.getAttribute.call(around, "lang")) ?? languages[0];
}
function known(asked) {
  const found = languageFor(asked);
  return found && languages.includes(found) ? found : void 0;
}
function wordsOf(element) {
  const lang = languageOf(element);
  return { lang, ...WORDS[lang] };
}
function choose(element, tag) {
  if (tag) chosen.set(element, tag);
  else chosen.delete(element);
}
function followLanguages() {
  const observer = new MutationObserver(
    sure((changes) => {
      for (const element of elements)
        if (changes.some(({ target }) => target !== element && target.contains(element))) {
          choose(element);
          element.followLanguage();
        }
    })
  );
  attempt(() => observer.observe(ofDocument("documentElement"), { attributeFilter: ["lang"], subtree: true }));
}

// www/package/element/inside.js
var PRIVATE_EVENTS = [
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
  "compositionend"
];
function build(element) {
  const parts = new DocumentFragment();
  const status = make("div");
  status.setAttribute("role", "status");
  status.lang = languageOf(element);
  const [notice, guide, answers] = ["notice", "", "answers"].map((name) => {
    const slot = make("slot");
    if (name) slot.name = name;
    return slot;
  });
  parts.append(status, notice, guide, answers);
  if (parts.lastChild !== answers) throw new Error("nothing can be put together on this page");
  const root = element.attachShadow({ mode: "open" });
  root.append(parts);
  return { root, status, guide, answers: new Answers(answers), sheet: null };
}
function listen(root, host) {
  root.addEventListener(
    "focusout",
    sure(() => host.letGo())
  );
  for (const type of PRIVATE_EVENTS) {
    root.addEventListener(
      type,
      sure((event) => {
        if (
          /** @type {Node} */
          event.composedPath()[0].getRootNode() === root
        ) event.stopPropagation();
      })
    );
  }
  root.addEventListener(
    "click",
    sure((event) => {
      if (
        /** @type {MouseEvent} */
        event.detail > 1
      ) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }),
    { capture: true }
  );
  root.addEventListener(
    "mousedown",
    sure((event) => {
      if (
        /** @type {MouseEvent} */
        event.detail > 1 && host.justActed()
      ) event.preventDefault();
    }),
    { capture: true }
  );
  root.addEventListener(
    "click",
    sure((event) => {
      const button = (
        /** @type {Element} */
        event.target.closest("[type=submit]")
      );
      if (button?.getRootNode() !== root || event.defaultPrevented) return;
      event.preventDefault();
      button.form?.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
    })
  );
}
function dress(inside, sheet) {
  inside.sheet = sheet;
  if (!sheet) return;
  const { root } = inside;
  const home = root.ownerDocument;
  const view = ofDocument("defaultView", home);
  if (home !== document && !view) return;
  const copy2 = home === document ? sheet : new /** @type {Window & typeof globalThis} */
  view.CSSStyleSheet();
  if (copy2 !== sheet) copy2.replaceSync(Array.from(sheet.cssRules, (rule) => rule.cssText).join("\n"));
  root.adoptedStyleSheets = [copy2];
}

// www/package/element/history.js
var MOST_ENTRIES = 100;
var serials = attempt(Math.random) ?? 0;
var places = {};
var entries = /* @__PURE__ */ new Map();
function newName() {
  serials += 1;
  return String(serials);
}
function move(name, place, following) {
  if (!following) note(false);
  places[name] = place;
  note(!following);
}
function stamp(name, place) {
  places[name] = place;
  note(false);
}
function leads(name, noted2, names2) {
  const place = noted2[name];
  if (place === places[name]) return false;
  return place !== void 0 || !names2.some((other) => noted2[other] !== void 0);
}
function end(name) {
  delete places[name];
}
function noteBeforeLink() {
  if ([...elements].some((element) => is(element, "history", "on"))) note(false);
}
function followHistory() {
  if (cameBack() && typeof entryKey() === "string") {
    const { navigation } = (
      /** @type {any} */
      globalThis
    );
    for (const { index, key } of navigation.entries()) if (index < navigation.currentEntry.index) entries.set(key, {});
  }
  window.addEventListener(
    "popstate",
    sure(() => {
      const shown = noted();
      if (shown) for (const element of elements) element.travel(shown);
    })
  );
}
function cameBack() {
  return attempt(() => {
    const [entry] = (
      /** @type {PerformanceNavigationTiming[]} */
      performance.getEntriesByType("navigation")
    );
    return entry.type === "reload" || entry.type === "back_forward";
  });
}
function note(anew) {
  const { state } = history;
  if (typeof entryKey() === "string") {
    if (anew) attempt(() => history.pushState(state, ""));
    const key = (
      /** @type {string} */
      entryKey()
    );
    entries.delete(key);
    entries.set(key, { ...places });
    if (entries.size > MOST_ENTRIES) entries.delete(
      /** @type {string} */
      entries.keys().next().value
    );
  } else if (holdsNote(state)) {
    const noted2 = { ...state, egovRecovery: { ...places } };
    attempt(() => anew ? history.pushState(noted2, "") : history.replaceState(noted2, ""));
  }
}
var noted = () => entries.get(
  /** @type {string} */
  entryKey()
) ?? history.state?.egovRecovery;
var entryKey = () => (
  /** @type {any} */
  globalThis.navigation?.currentEntry?.key
);
var holdsNote = (state) => Object.getPrototypeOf(Object(state)) === Object.prototype;

// www/package/element/links.js
var ANCHOR = /^#egov-recovery-(.+)$/;
var addressTaken = false;
function openAddress() {
  if (!addressTaken) goToAddress(false, false);
}
function followLinks() {
  window.addEventListener(
    "click",
    sure((event) => {
      const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
      if (!link || !ANCHOR.test(link.hash) || link.target || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return;
      const elsewhere = link.href.split("#")[0] !== location.href.split("#")[0];
      const astray = elsewhere && link.closest(NAME) && link.getAttribute("href")?.startsWith("#");
      if (elsewhere && !astray) return;
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
        })
      );
    }),
    { capture: true }
  );
}
function goToAddress(pressed, within) {
  const topic = topicOfAddress();
  if (!topic) return;
  if (within) {
    if (topic === "list") for (const element of elements) element.showList();
    return;
  }
  const before = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const inOrder = [...elements].sort(before);
  const chosen2 = inOrder.find((element) => answerIn(element, topic)) ?? inOrder[0];
  if (!chosen2) return;
  addressTaken = true;
  chosen2.goTo(topic, pressed);
}
function topicOfAddress() {
  return attempt(() => ANCHOR.exec(decodeURIComponent(location.hash))?.[1]);
}
function answerIn(element, topic) {
  return element.querySelector(`#egov-recovery-${CSS.escape(topic)}`);
}
function reveal(element) {
  for (let around = (
    /** @type {Element | null} */
    element
  ); around; around = Reflect.get(Node.prototype, "parentElement", around))
    if (around instanceof HTMLDetailsElement) around.open = true;
  requestAnimationFrame(sure(() => element.scrollIntoView()));
}

// www/package/element/failure.js
var FAILURE = "data-egov-recovery-failure";
var Failure = class {
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
          this.#element.append(wordsOf(this.#element).notLoadedBelow);
        }
      },
      () => console.error(`egov-recovery (${cause}): ${message}; ${HINTS[cause]}`),
      () => tellPage(this.#element, "error", detail)
    ];
  }
  /**
   * One sentence where the search would be, where it moves nothing; and a button where another attempt may help.
   * @param {Cause} cause
   */
  say(cause) {
    this.#place ??= this.#findPlace();
    const { sentence, button, link, words } = this.#place;
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
        if (beside) beside.hidden = false;
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
      })
    );
    const box = make("div");
    box.lang = words.lang;
    box.append(sentence, button);
    const kept = this.#element.querySelector(".egov-recovery-find");
    if (kept) {
      const link = (
        /** @type {HTMLElement | null} */
        kept.nextElementSibling
      );
      sentence.className = kept.className;
      button.className = link?.className ?? "";
      box.setAttribute(FAILURE, "");
      kept.hidden = true;
      kept.after(box);
      return { box, sentence, button, link, words: words.notLoaded };
    }
    const { inside } = this.#host;
    if (inside) inside.guide.after(box);
    else this.#element.append(box);
    attempt(() => dress(inside, failureSheet()));
    return { box, sentence, button, link: null, words: words.notLoadedBelow };
  }
};
function goOnInGuide(element, status, topic) {
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
var sheetForFailure;
function failureSheet() {
  if (!sheetForFailure) {
    sheetForFailure = new CSSStyleSheet();
    sheetForFailure.replaceSync(
      ":host { display: block } :host([hidden]), slot[hidden] { display: none } button { font: inherit; min-block-size: 44px; padding: 0.5em 1.25em }"
    );
  }
  return sheetForFailure;
}

// www/package/element/guide.js
var SOON = 2e3;
var READING = ["wheel", "touchmove", "keydown", "pointerdown"];
var GuideReader = class {
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
};
function compareRules(element, rules) {
  const guide = element.querySelector("[data-egov-recovery-rules]");
  if ((guide?.dataset.egovRecoveryRules ?? rules) === rules) return;
  console.info(
    `egov-recovery: the static guide on this page is of other rules than the widget; copy it anew. / ${OTHER_RULES}`
  );
}

// www/package/element/clipboard.js
async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = root.querySelector("textarea[readonly]");
    if (!field) return null;
    const before = (
      /** @type {HTMLElement | null} */
      root.activeElement
    );
    field.focus();
    field.select();
    const copied = Boolean(attempt(() => ofDocument("execCommand")("copy")));
    if (copied) before?.focus();
    return copied;
  }
}

// www/package/element/memory.js
var taken = /* @__PURE__ */ new Map();
var names = /* @__PURE__ */ new WeakMap();
function claim(element) {
  const before = names.get(element);
  leave(element);
  const key = keyOf(element);
  const name = `egov-recovery ${location.pathname} ${key}`;
  const apart = key !== null && !taken.has(name);
  if (apart) {
    names.set(element, name);
    taken.set(name, element);
  } else names.delete(element);
  if (before === void 0 || before === names.get(element) || taken.has(before)) return;
  const kept = read(before);
  forget(before);
  if (kept !== void 0) keep(element, kept);
}
function leave(element) {
  const name = names.get(element);
  if (name && taken.get(name) === element) taken.delete(name);
}
function recall(element) {
  const name = names.get(element);
  return name && read(name);
}
function keep(element, text) {
  const name = names.get(element);
  if (!element.isConnected || !name) return;
  forget(name);
  if (text !== void 0) attempt(() => sessionStorage.setItem(name, text));
}
function keepFirst(element) {
  keep(element, recall(element)?.split("\n\n")[0]);
}
function keyOf(element) {
  if (element.id) return element.id;
  const all = [...ofDocument("querySelectorAll")(NAME)];
  const place = all.indexOf(element);
  return place < 0 ? null : String(place);
}
var read = (name) => attempt(() => sessionStorage.getItem(name)) ?? void 0;
var forget = (name) => attempt(() => sessionStorage.removeItem(name));

// www/package/element/printing.js
var PRINTING = "data-egov-recovery-print";
var marked = null;
function print(element) {
  marked?.unmark();
  if (element.getRootNode() === document) mark(element);
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
function unmark(element) {
  if (marked?.element === element) marked.unmark();
}
function mark(element) {
  const bearers = [ofDocument("documentElement"), element];
  const sheets = ofDocument("adoptedStyleSheets");
  if (!sheets.includes(printSheet())) sheets.push(printSheet());
  for (const bearer of bearers) bearer.toggleAttribute(PRINTING, true);
  const signs = ["afterprint", "pointerdown", "keydown"];
  const unmark2 = sure(() => {
    for (const sign of signs) removeEventListener(sign, unmark2, { capture: true });
    for (const bearer of bearers) bearer.removeAttribute(PRINTING);
    marked = null;
  });
  marked = { element, unmark: unmark2 };
  for (const sign of signs) addEventListener(sign, unmark2, { capture: true });
}
var sheetForPrinting;
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

// www/package/element/host.js
var Host = class {
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
  constructor(element, choose2) {
    this.#element = element;
    this.#choose = choose2;
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
    const tell = sure((kind, detail) => this.#hear(kind, detail));
    const running = takeIdle() ?? { root: make("div"), widget: (
      /** @type {Widget} */
      /** @type {unknown} */
      null
    ) };
    this.running = running;
    running.root.hidden = true;
    this.inside.root.prepend(running.root);
    claim(element);
    const remembered = recall(element) ?? null;
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
      if (this.running !== running || screens.length === 1 && screens[0].hasChildNodes()) return;
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
  travel(noted2, names2) {
    const { running } = this;
    if (!running || !is(this.#element, "history", "on") || !leads(this.name, noted2, names2)) return;
    const inside = this.#element.matches(":focus-within");
    guarded(() => running.widget.travel(noted2[this.name], inside));
    this.stamp();
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
    if (!this.running) return;
    if (kind === "act") {
      this.#actedAt = performance.now();
      this.inside.answers.fold();
      this.drawn(this.running).catch(stopAll);
    } else if (kind === "move") {
      move(
        this.name,
        /** @type {number} */
        detail,
        this.#following
      );
    } else if (kind === "keep") {
      this.#noteTopic();
      keep(
        this.#element,
        /** @type {string | undefined} */
        detail
      );
    } else if (kind === "copy") {
      this.#copy(
        /** @type {string} */
        detail
      ).catch(stopAll);
    } else if (kind === "print") {
      if (!print(this.#element)) guarded(() => this.running?.widget.notPrinted());
    } else if (kind === "speak") {
      this.#choose(
        /** @type {string} */
        detail
      );
    } else if (typeof kind === "string") {
      tellPage(this.#element, kind, detail);
    } else {
      throw new Error("the widget cannot be understood");
    }
  }
  /** @param {string} text */
  async #copy(text) {
    const { widget } = (
      /** @type {Running} */
      this.running
    );
    const copied = await copy(text, this.inside.root);
    if (copied !== null) guarded(() => widget.copied(copied));
  }
  /** Where the reader is, for the guide to go on there after a panic; then nothing can be asked any more. */
  #noteTopic() {
    this.topic = this.running?.widget.state.symptom ?? null;
  }
};

// www/package/element/checker.js
var NEAR = 400;
var Checker = class extends (globalThis.HTMLElement ?? Object) {
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
    if (this.#failed && typeof symptom === "string") answerIn(this, symptom.trim())?.scrollIntoView();
    this.#do((widget, mayFocus) => widget.open(symptom, facts, mayFocus));
  }
  /** Where the reader is: `{screen, symptom, question, route}`. */
  get state() {
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
  travel(noted2) {
    const names2 = [...elements].map((element) => element.#host.name);
    this.#host.travel(noted2, names2);
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
    const steps = [
      () => {
        focused = Boolean(began && this.#host.holdsReader());
      },
      () => running?.root.remove(),
      () => running && keepFirst(this),
      () => focused && goOnInGuide(this, inside.status, topic),
      // What was asked for is done after all, when another attempt succeeds.
      () => this.#reader.stopWatching()
    ];
    if (stopped) this.#queue = [];
    if (!this.#failed) {
      this.#failed = true;
      steps.push(() => this.#tell(error, !began));
    } else if (stopped && this.#failure.isSaid) {
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
    }
    if (!this.#failed) return;
    for (const step of this.#failure.tell(error, reader)) attempt(step);
  }
  #build() {
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
        { once: true }
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
      sure((entries2) => {
        if (entries2.some((entry) => entry.isIntersecting)) this.#start();
      }),
      { rootMargin: `${NEAR}px` }
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
        if (host.running) action(host.running.widget, false);
      } catch (error) {
        console.error(error);
      }
    }
    host.arrive(this.#reader);
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
};
function isNear(element) {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return (width > 0 || height > 0) && top < innerHeight + NEAR && bottom > -NEAR;
}

// www/package/element/marker.js
var MARK = "data-egov-recovery";
var MARKED = `[${MARK}]`;
var marked2 = (name) => `data-${name}`;
var elements2 = /* @__PURE__ */ new WeakMap();
function followMarkers() {
  const observer = new MutationObserver(
    (changes) => attempt(() => {
      if (stopped) return void observer.disconnect();
      for (const { target, attributeName, addedNodes } of changes) {
        attempt(() => upgrade(target, attributeName));
        for (const node of addedNodes)
          if (node instanceof Element) {
            attempt(() => upgrade(node));
            upgradeAll((selector) => Element.prototype.querySelectorAll.call(node, selector));
          }
      }
    })
  );
  observer.observe(document, { attributeFilter: [MARK, ...ATTRIBUTES.map(marked2)], childList: true, subtree: true });
  const all = () => upgradeAll(ofDocument("querySelectorAll"));
  ofDocument("addEventListener")("DOMContentLoaded", all);
  all();
}
function upgradeAll(find) {
  for (const marker of find(MARKED)) attempt(() => upgrade(marker));
}
function upgrade(node, changed) {
  const marker = (
    /** @type {HTMLElement} */
    node
  );
  if (!marker.matches?.(MARKED)) return;
  let element = elements2.get(marker);
  const begins = element?.parentNode !== marker;
  if (!element || begins) {
    if (marker.closest(NAME) || marker.querySelector(NAME)) return;
    element = make(NAME);
    elements2.set(marker, element);
  }
  for (const name of ATTRIBUTES) {
    const value = marker.getAttribute(marked2(name));
    if (!begins && changed !== marked2(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  const guide = [...marker.childNodes].filter((part) => part !== element && !("sheet" in part));
  if (begins || guide.length > 0) takeIn(marker, element, guide);
  setAnswersApart(element);
}
function takeIn(marker, element, guide) {
  const focused = ofDocument("activeElement");
  const selection = ofDocument("getSelection")();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const moves = (node) => node && guide.some((part) => part.contains(node));
  element.append(...guide);
  if (element.parentNode !== marker) marker.append(element);
  if (moves(focused)) focused.focus({ preventScroll: true });
  if (anchorNode && focusNode && (moves(anchorNode) || moves(focusNode)))
    selection?.setBaseAndExtent(anchorNode, Number(anchorOffset), focusNode, Number(focusOffset));
}
function setAnswersApart(element) {
  let part = element.querySelector("#egov-recovery-guide");
  while (part && part.parentElement !== element) part = part.parentElement;
  if (part?.querySelector("#egov-recovery-list")) return;
  for (; part; part = part.nextElementSibling) part.slot ||= "answers";
}

// www/package/element/define.js
function define(options) {
  if (!globalThis.customElements) return;
  if (customElements.get(NAME)) {
    console.warn(
      `egov-recovery: <${NAME}> is defined already, by a second copy of this script or by another one; this copy does nothing. / ${DEFINED_ALREADY}`
    );
    return;
  }
  supply(options);
  options.onThrow?.(stopAll);
  customElements.define(NAME, Checker);
  followLinks();
  followHistory();
  attempt(followMarkers);
  attempt(followLanguages);
}
export {
  define
};

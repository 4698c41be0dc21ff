// The guide in a frame: its address holds the settings, the page around hears how high it is and when the reader goes on to another
// screen, and what the frame may not do is not offered.
//
// It is no module, and stands in the element before the guide: so the settings are there before anything is drawn, and it runs also
// in a sandbox whose origin is none, where modules need a header.
{
  const SETTINGS = ["symptom", "facts", "theme", "heading-level", "lang", "languages", "history"];
  /** What a sandbox may forbid without telling, and by which of its words it allows that. */
  const ALLOWED_BY = { print: "allow-modals", calendar: "allow-downloads", tabs: "allow-popups" };
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const element = /** @type {HTMLElement} */ (script.parentElement);
  /** What is said in the language of the guide. */
  const words = script.dataset;
  /** @type {string[]} */
  const allowed = [];

  /** @type {(name: string, got: string, expected: string[]) => void} */
  const misunderstood = (name, got, expected) =>
    console.warn(
      `egov-recovery: address of the frame: ${name}: got "${got}", expected one of ${expected.join(", ")}; it is ignored. / ${words.ignored}`,
    );

  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === "allow") {
      for (const wish of value.split(/[\s,]+/).filter(Boolean)) {
        if (["print", "calendar"].includes(wish)) allowed.push(wish);
        else misunderstood(name, wish, ["print", "calendar"]);
      }
    } else if (!SETTINGS.includes(name)) misunderstood("name", name, [...SETTINGS, "allow"]);
    // What its value may be, the element says.
    else if (value.trim()) element.setAttribute(name, value);
  }
  // What a tab remembers belongs to these settings: a site may have a frame for each of its topics.
  if (location.search) element.id = location.search;

  /**
   * Whether all frames around allow something. Those of another site do not let us look: there it would be a button that does nothing.
   * @param {keyof typeof ALLOWED_BY} what
   */
  const allows = (what) => {
    for (let inner = window; inner !== top; inner = /** @type {typeof window} */ (inner.parent)) {
      const frame = /** @type {HTMLIFrameElement | null} */ (inner.frameElement);
      if (!frame || (frame.hasAttribute("sandbox") && !frame.sandbox.contains(ALLOWED_BY[what]))) return false;
    }
    return true;
  };
  const without = /** @type {const} */ (["print", "calendar"]).filter(
    (what) => !allowed.includes(what) && !allows(what),
  );
  element.dataset.without = without.join(" ");

  if (!allows("tabs")) addEventListener("click", openTab);
  if (parent !== window) tellParent();

  /**
   * Opens the link that was pressed, and shows its address where that may not be.
   * @param {MouseEvent} event
   */
  function openTab(event) {
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement && part.target === "_blank");
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    event.preventDefault();
    try {
      // Asked for without an opener, a browser does not say whether it opened anything.
      const tab = open(link.href, "_blank");
      if (tab) tab.opener = null;
      else showAddress(link);
    } catch {
      // Firefox throws what others say with nothing.
      showAddress(link);
    }
  }

  /**
   * Shows the address of a link at its place, ready to be copied, until the reader goes on.
   * @param {HTMLAnchorElement} link
   */
  function showAddress(link) {
    const box = /** @type {HTMLElement} */ (document.querySelector(".not-opened"));
    const field = /** @type {HTMLTextAreaElement} */ (box.querySelector("textarea"));
    field.value = link.href;
    // Who pastes it in another window finds it as it was.
    field.onblur = () => {
      box.hidden = document.activeElement !== field;
    };
    field.onkeydown = ({ key }) => {
      if (key === "Escape") link.focus();
    };
    box.hidden = false;
    const lowest = document.body.clientHeight - box.offsetHeight;
    box.style.top = `${Math.min(link.getBoundingClientRect().bottom + scrollY, lowest)}px`;
    field.select();
    field.focus();
  }

  function tellParent() {
    // What is told is no secret, and whoever embeds the frame is not known beforehand.
    /** @type {(type: "height" | "moved", more?: object) => void} */
    const tell = (type, more) => parent.postMessage({ type: `egov-recovery-${type}`, ...more }, "*");
    let told = 0;
    const tellHeight = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (height !== told) tell("height", { height });
      told = height;
    };
    const follow = new ResizeObserver(tellHeight);
    // All answers below the widget would make a frame of a hundred screens. Where the widget cannot come up, they are the guide.
    /** @param {boolean} answers */
    const show = (answers) => {
      const parts = /** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll("[slot=answers]"));
      for (const part of parts) part.hidden = !answers;
      // No browser observes what lies far below; the frame is to be as high before it comes into view.
      tellHeight();
      follow.observe(document.body);
    };
    const drawn = () => element.shadowRoot?.querySelector(".egov-recovery-screen");
    let screen = drawn();
    // Each screen is an element of its own.
    const watch = new MutationObserver(() => {
      const next = drawn();
      if (!next || next === screen) return;
      screen = next;
      tell("moved");
    });
    element.addEventListener("egov-recovery-ready", () => {
      show(false);
      screen = drawn();
      watch.observe(/** @type {ShadowRoot} */ (element.shadowRoot), { childList: true, subtree: true });
    });
    element.addEventListener("egov-recovery-error", () => show(true));
    // Where the script itself does not come, the element cannot say so.
    const failed = (/** @type {Event} */ { target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      show(true);
      console.error(
        `egov-recovery: ${target.src} could not be loaded, the static guide stays; ${origin === "null" ? words.cors : words.missing}`,
      );
    };
    addEventListener("error", failed, true);
  }
}

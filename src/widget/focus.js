// Where the focus is within a widget, and where it goes. Where a page has broken that, it stays where it is, which is no error.

/** @type {<T>(attempt: () => T) => T | undefined} */
function attempted(attempt) {
  try {
    return attempt();
  } catch {}
}

/**
 * What has the focus.
 * @type {(root: Element) => HTMLElement | undefined}
 */
export const focused = (root) => attempted(() => root.querySelector(":focus")) ?? undefined;

/**
 * The name of the place that has the focus.
 * @param {Element} root
 */
export const focusedPlace = (root) => focused(root)?.dataset.focus;

/**
 * Lets go of the focus. What keeps it keeps it until it is gone.
 * @param {Element} root
 */
export const letGoOfFocus = (root) => attempted(() => focused(root)?.blur());

/**
 * Puts the focus on the place of this name, or on the mark that led away. It may be folded away.
 * @type {(root: Element, place: string, mark?: HTMLElement) => void}
 */
export const moveFocus = (root, place, mark) =>
  attempted(() => {
    /** @type {HTMLElement | null} */
    const found = mark ?? root.querySelector(`[data-focus=${place}]`);
    if (!found) return;
    found.closest("details")?.setAttribute("open", "");
    const arrives = place === "heading";
    found.focus({ preventScroll: arrives });
    if (arrives) bringIntoView(root);
  });

/**
 * A new screen begins at the same place: at the top edge of the view, where the widget is taller than that. One that fits stays
 * where it is.
 * @param {Element} root
 */
function bringIntoView(root) {
  const taller = root.clientHeight > root.ownerDocument.documentElement.clientHeight;
  const screen = (taller && root.querySelector(".egov-recovery-screen")) || root;
  screen.scrollIntoView({ behavior: "instant", block: taller ? "start" : "nearest" });
}

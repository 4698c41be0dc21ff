// Tells the page around a frame how high the guide is, so that the frame needs no scroll bar of its own.
// The page listens with one line; a page that may run none gives the frame a fixed height.
// It stands after the script of the element, and neither is `async`: this one must hear when the other is ready.

if (parent !== window) {
  // The height is no secret, and whoever embeds the frame is not known beforehand.
  const tell = () =>
    parent.postMessage(
      { type: "egov-recovery-height", height: Math.ceil(document.body.getBoundingClientRect().height) },
      "*",
    );
  const follow = new ResizeObserver(tell);
  // All answers below the widget would make a frame of a hundred screens. Where the widget cannot come up, they are the guide.
  /** @type {(answers: boolean) => (event: Event) => void} */
  const show = (answers) => (event) => {
    const parts = /** @type {HTMLElement} */ (event.target).querySelectorAll("[slot=answers]");
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (parts)) part.hidden = !answers;
    follow.observe(document.body);
  };
  addEventListener("egov-recovery-ready", show(false));
  addEventListener("egov-recovery-error", show(true));
}

// Draws www/picture.png, the picture in README: three phones with the widget itself in them.
//   make build && node .tools/picture.mjs

import { TAG, open, start } from "../tests/e2e/support.mjs";
const site = await start();
const page = await open(site, { viewport: { width: 1180, height: 760 }, deviceScaleFactor: 1 });
// Three phones side by side, drawn by the widget itself.
await page.evaluate(async (tag) => {
  document.body.innerHTML = "";
  Object.assign(document.body.style, {
    display: "flex",
    gap: "24px",
    maxWidth: "none",
    margin: "0",
    padding: "24px",
    background: "#e9edf2",
    alignItems: "flex-start",
  });
  const presets = [[null], ["http-500", null], ["http-500", "other-account=egov;other-sign-in=yes"]];
  for (const [symptom, facts] of presets) {
    const frame = document.createElement("div");
    Object.assign(frame.style, {
      width: "328px",
      height: "680px",
      overflow: "hidden",
      background: "#fff",
      borderRadius: "16px",
      padding: "16px",
      boxShadow: "0 2px 12px #0003",
    });
    const element = document.createElement(tag);
    element.setAttribute("loading", "eager");
    element.setAttribute("theme", "light");
    element.style.margin = "0";
    if (symptom) element.setAttribute("symptom", symptom);
    if (facts) element.setAttribute("facts", facts);
    frame.append(element);
    document.body.append(frame);
  }
}, TAG);
await page.waitForFunction(
  (tag) => [...document.querySelectorAll(tag)].every((e) => e.shadowRoot?.querySelector(".egov-recovery")),
  TAG,
);
await page.screenshot({ path: "www/picture.png" });
await site.stop();

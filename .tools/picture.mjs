// Draws www/picture.png, the picture in README: three phones with the widget itself in them, and notes what stands on it
// (`make picture`). A test asks whether the widget still says so.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

import { TAG, open, start } from "../tests/e2e/support.mjs";

export const PICTURE = "www/picture.png";
export const NOTES = "www/picture.json";

/** The digest of the picture, so that notes are of this picture and no other. */
export const digest = () => createHash("sha256").update(readFileSync(PICTURE)).digest("hex");

/** A page with three phones side by side. */
export async function phones(site) {
  const page = await open(site, { viewport: { width: 1180, height: 760 } });
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
  return page;
}

/** For each phone all of its texts from top to bottom, and how many of them begin above its lower edge. */
export const texts = (page) =>
  page.evaluate(
    (tag) =>
      [...document.querySelectorAll(tag)].map((element) => {
        const edge = element.parentElement.getBoundingClientRect().bottom;
        const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
        const all = [];
        let shown = 0;
        while (walker.nextNode()) {
          const text = walker.currentNode;
          // A slot has no box, so it is never visible; what stands in it is.
          const box = text.parentElement.closest(":not(slot)");
          if (!text.textContent.trim() || !box.checkVisibility()) continue;
          all.push(text.textContent.trim());
          const range = document.createRange();
          range.selectNode(text);
          if (range.getBoundingClientRect().top < edge) shown = all.length;
        }
        return { all, shown };
      }),
    TAG,
  );

if (import.meta.filename === process.argv[1]) {
  const site = await start();
  const page = await phones(site);
  await page.screenshot({ path: PICTURE });
  const notes = { picture: digest(), texts: (await texts(page)).map(({ all, shown }) => all.slice(0, shown)) };
  writeFileSync(NOTES, `${JSON.stringify(notes, null, 2)}\n`);
  await site.stop();
}

// What a press costs the browser, counted: milliseconds follow the machine, counts do not.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { CONDITIONS } from "../bench/sites.mjs";
import { walk } from "../bench/presses.mjs";
import { start } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

test("from press to picture, styles are worked out three times and layout once", async () => {
  const pressed = await walk(site.browser, site, CONDITIONS["as it is"], 50);
  assert.ok(pressed.length >= 100, `${pressed.length} presses`);
  // On a busy machine a picture may come in between, and begins anew.
  const more = (key, than) => pressed.filter((one) => one[key] > than).length / pressed.length;
  assert.ok(more("styles", 3) <= 0.05, `styles ${pressed.map(({ styles }) => styles)}`);
  assert.ok(more("layouts", 1) <= 0.1, `layouts ${pressed.map(({ layouts }) => layouts)}`);
});

test("what is left behind is not worked out once more", async () => {
  // Chromium works out the style of the old screen and of the new one where what has the focus is taken away. So it is let go first.
  const page = await (await site.browser.newContext()).newPage();
  await page.goto(site.address);
  await page.waitForFunction(() =>
    document.querySelector("egov-recovery-checker")?.shadowRoot?.querySelector(".egov-recovery"),
  );
  const lost = await page.evaluate(async () => {
    const root = document.querySelector("egov-recovery-checker").shadowRoot;
    const row = /** @type {HTMLElement} */ (root.querySelector(".egov-recovery-row"));
    row.focus();
    const left = new Promise((resolve) => row.addEventListener("blur", () => resolve(row.isConnected), { once: true }));
    row.click();
    const frames = new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(false))));
    return Promise.race([left, frames]);
  });
  assert.equal(lost, true, "it still stands on the page when the focus leaves it");
  await page.context().close();
});

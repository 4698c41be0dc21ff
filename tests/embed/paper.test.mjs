// On paper: the path alone, whatever page it stands on.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { TAG, open, show as arrive, situations, start, state } from "../e2e/support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const inside = (page) =>
  page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector(".egov-recovery").innerText, TAG);

/** One situation for each route that can come first, with the most answers, so that the sheet is at its fullest. */
function fullest() {
  const found = new Map();
  for (const { symptom, facts, outcome } of situations()) {
    const { code } = outcome.primary;
    if (Object.keys(facts).length >= Object.keys(found.get(code)?.facts ?? {}).length)
      found.set(code, { symptom, facts });
  }
  return [...found];
}

test("every path is printed alone, on one side of A4, with its day, sources and the unofficial note", async () => {
  const page = await open(site, {
    prepare: (page) =>
      page.addInitScript(() => {
        window.print = () => {
          window.printed = (window.printed ?? 0) + 1;
        };
      }),
  });
  const sides = [];
  const all = fullest();
  assert.ok(all.length >= 30, `${all.length} routes come first somewhere`);
  for (const [code, { symptom, facts }] of all) {
    await arrive(page, symptom, facts);
    if ((await state(page)).screen === "deletion") await press(page, "消えることを理解して、手順を見る");
    await press(page, "この案内を印刷する");
    await page.waitForFunction(() => window.printed > 0);
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.locator("h1").isVisible()), "the rest of the page steps aside");
    const text = await inside(page);
    for (const part of ["非公式の案内", "出典", "確認日 2026年11月", "印刷した日"])
      assert.ok(text.includes(part), `${part}: ${text}`);
    const pdf = (
      await page.pdf({ format: "A4", margin: { top: "10mm", bottom: "10mm", left: "12mm", right: "12mm" } })
    ).toString("latin1");
    sides.push([code, pdf.match(/\/Type\s*\/Page\b(?!s)/g).length]);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => {
      dispatchEvent(new Event("afterprint"));
      window.printed = 0;
    });
    assert.ok(await page.locator("h1").isVisible());
    assert.equal(await page.evaluate(() => document.documentElement.hasAttribute("data-egov-recovery-print")), false);
  }
  assert.deepEqual(
    sides.filter(([, pages]) => pages > 1),
    [],
  );
  await page.context().close();
});

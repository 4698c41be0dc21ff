// What everybody is told where the widget cannot come up.

import assert from "node:assert/strict";

import { TAG } from "../e2e/support.mjs";

/** What the page owner reads of each cause, in both languages. */
const OWNER = {
  csp: [/'wasm-unsafe-eval'/, /足してください/],
  "missing-file": [/upload every file/, /すべて置いてください/],
  corrupt: [/unchanged/, /置き直してください/],
  offline: [/network/, /確かめてください/],
  cors: [/"Access-Control-Allow-Origin: \*"/, /「Access-Control-Allow-Origin: \*」を足してください/],
  "no-webassembly": [/static guide stays/, /静的な案内/],
  timeout: [/compressed/, /圧縮して/],
  panic: [/those who gave you/, /知らせてください/],
};

export const heardErrors = (page) =>
  page.addInitScript(() => {
    window.errors = [];
    addEventListener("egov-recovery-error", (event) => window.errors.push(event.detail));
  });

/** The guide stands and works, and everybody was told once. */
export async function isTold(
  page,
  cause,
  words = "質問形式の案内を読み込めませんでした。下の一覧から選んでください。",
) {
  await page.waitForFunction(() => window.errors.length > 0);
  const errors = await page.evaluate(() => window.errors);
  assert.deepEqual(
    errors.map((error) => error.cause),
    [cause],
    errors[0].message,
  );
  const said = page.said.filter((line) => line.includes("egov-recovery ("));
  assert.equal(said.length, 1, page.said.join("\n"));
  assert.ok(said[0].startsWith(`error: egov-recovery (${cause}): `), said[0]);
  for (const sentence of OWNER[cause]) assert.match(said[0], sentence);
  assert.equal(await page.getByText(words).count(), 1);
  const row = page.getByRole("link", { name: "「アカウントロック中です。」と出る" });
  await row.click();
  assert.ok(await page.locator("#egov-recovery-account-locked").isVisible());
  assert.equal(await page.locator(TAG).evaluate((element) => element.state.screen), "entry");
}

// The browser's way back on the example page, as the key of a phone goes it: screen by screen to the list, and only then away.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { TAG, open, start } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true };
const LOCKED = "アカウントロック中です";
const isUp = (page) =>
  page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
/** Waits until an element shows this: "entry", a question, or a path. */
const shows = (page, place, which = 0) =>
  page
    .waitForFunction(
      ([tag, place, which]) => {
        const state = document.querySelectorAll(/** @type {typeof TAG} */ (tag))[which]?.state;
        return state && (state.route ?? state.question ?? state.screen) === place;
      },
      /** @type {const} */ ([TAG, place, which]),
      { timeout: 5_000 },
    )
    .catch(() => assert.fail(`not on ${place}`));
const back = async (page, place, which = 0) => {
  await page.evaluate(() => history.back());
  await shows(page, place, which);
};
const forward = async (page, place, which = 0) => {
  await page.evaluate(() => history.forward());
  await shows(page, place, which);
};
async function answer(page, option, place) {
  await page.locator(`${TAG} input[value=${option}]`).first().check();
  await page.getByRole("button", { name: "次へ進む" }).first().click();
  await shows(page, place);
}

const WAY = ["entry", "other-account", "old-gbizid", "move-gbizid-to-unused-email"];

/** From another page to the list, and on to a path. */
async function walk(options = {}) {
  const page = await open(site, { ...PHONE, ...options, path: "/www/privacy.html", up: false });
  await page.goto(`${site.address}/`);
  await isUp(page);
  await page.getByRole("button", { name: "「HTTP500内部サーバーエラー」" }).click();
  await shows(page, WAY[1]);
  await answer(page, "gbizid", WAY[2]);
  await answer(page, "deleted", WAY[3]);
  return page;
}

async function leaves(page) {
  await page.goBack();
  await page.waitForURL("**/www/privacy.html");
}

test("back from a path goes question by question to the list, and only then leaves the page; forward goes the same way", async () => {
  const page = await walk();
  for (const place of WAY.slice(0, -1).reverse()) await back(page, place);
  for (const place of WAY.slice(1)) await forward(page, place);
  for (const place of WAY.slice(0, -1).reverse()) await back(page, place);
  await leaves(page);
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("after a reload in the middle it goes the same way", async () => {
  const page = await walk();
  await page.reload();
  await isUp(page);
  await shows(page, WAY[3]);
  for (const place of WAY.slice(0, -1).reverse()) await back(page, place);
  for (const place of WAY.slice(1)) await forward(page, place);
  await back(page, WAY[2]);
  await page.reload();
  await isUp(page);
  // What lies ahead of a reload is not known any more: the screen stays.
  await forward(page, WAY[2]);
  for (const place of WAY.slice(0, 3).reverse()) await back(page, place);
  await leaves(page);
  assert.deepEqual(page.said, []);
  await page.context().close();
});

/** @type {[how: string, prepare: (page: import("playwright-core").Page) => unknown][]} */
const BROWSERS = [
  ["", () => {}],
  [
    " where the browser does not tell its entries apart",
    (page) => page.addInitScript(() => Object.defineProperty(globalThis, "navigation", { value: undefined })),
  ],
];
for (const [how, prepare] of BROWSERS) {
  test(`a row that was pressed while the module was loading leads back to the list${how}`, async () => {
    let release;
    const gate = new Promise((resolve) => {
      release = resolve;
    });
    const page = await open(site, {
      ...PHONE,
      up: false,
      prepare: async (page) => {
        await prepare(page);
        await page.route("**/*.wasm", async (route) => {
          await gate;
          await route.continue();
        });
      },
    });
    await page.waitForFunction((tag) => customElements.get(tag), TAG);
    await page.getByRole("link", { name: `「${LOCKED}。」と出る` }).click();
    release();
    await isUp(page);
    await shows(page, "lock-persists");
    await answer(page, "no", "wait-for-lock");
    await back(page, "lock-persists");
    await back(page, "entry");
    await forward(page, "lock-persists");
    assert.deepEqual(page.said, []);
    await page.context().close();
  });
}

test("of two elements on a page each goes back to where it was", async () => {
  const page = await open(site, PHONE);
  await page.evaluate(async (tag) => {
    const second = document.createElement(tag);
    for (const [name, value] of Object.entries({ id: "second", history: "on", loading: "eager" }))
      second.setAttribute(name, value);
    const ready = new Promise((resolve) => second.addEventListener("egov-recovery-ready", resolve));
    document.querySelector("main").append(second);
    await ready;
  }, TAG);
  const row = (which) =>
    page
      .locator(TAG)
      .nth(which)
      .getByRole("button", { name: `「${LOCKED}。」と出る` });
  await row(0).click();
  await shows(page, "lock-persists", 0);
  await row(1).click();
  await shows(page, "lock-persists", 1);
  await answer(page, "no", "wait-for-lock");
  await back(page, "lock-persists", 0);
  await shows(page, "lock-persists", 1);
  await back(page, "entry", 1);
  await shows(page, "lock-persists", 0);
  await back(page, "entry", 0);
  await forward(page, "lock-persists", 0);
  await forward(page, "lock-persists", 1);
  await forward(page, "wait-for-lock", 0);
  await page.context().close();
});

test("the words of a search stand in the field again on the way back, until they are forgotten", async () => {
  const page = await open(site, PHONE);
  const field = page.locator(`${TAG} textarea`);
  const holds = (words) =>
    page
      .waitForFunction(
        ([tag, words]) => document.querySelector(tag).shadowRoot.querySelector("textarea")?.value === words,
        [TAG, words],
        { timeout: 5_000 },
      )
      .catch(async () => assert.equal(await field.inputValue(), words));
  const hit = () =>
    page
      .getByRole("button", { name: `「${LOCKED}。」と出る` })
      .first()
      .click();
  await field.fill(`${LOCKED}（山田）`);
  await page.getByRole("button", { name: "この文で探す" }).click();
  await hit();
  await shows(page, "lock-persists");
  await back(page, "entry");
  await holds(`${LOCKED}（山田）`);
  assert.ok(await page.getByRole("heading", { name: /^似ている文/ }).isVisible());
  // Also what was typed and not looked for.
  await field.pressSequentially("あと1つ");
  await hit();
  await shows(page, "lock-persists");
  await back(page, "entry");
  await holds(`${LOCKED}（山田）あと1つ`);
  await forward(page, "lock-persists");
  await page.getByRole("button", { name: "困りごとの一覧に戻る" }).click();
  await shows(page, "entry");
  await holds(`${LOCKED}（山田）あと1つ`);
  assert.doesNotMatch(await page.evaluate(() => JSON.stringify([sessionStorage, history.state])), /山田/);
  await page.getByRole("button", { name: "入力した内容をすべて消す" }).click();
  await holds("");
  for (let entries = 0; entries < 3; entries += 1) {
    await page.evaluate(() => history.back());
    await page.waitForTimeout(100);
    assert.equal(await field.inputValue(), "");
  }
  await field.fill(LOCKED);
  await page.evaluate((tag) => document.querySelector(tag).reset(), TAG);
  await holds("");
  await field.fill(LOCKED);
  await hit();
  await page.getByRole("button", { name: "最初からやり直す" }).click();
  await shows(page, "entry");
  await holds("");
  await page.context().close();
});

test("what is typed into the search is left alone, by the clock as well", async () => {
  const page = await open(site, PHONE);
  await page.clock.install();
  await page.getByRole("button", { name: `「${LOCKED}。」と出る` }).click();
  await answer(page, "no", "wait-for-lock");
  await page.getByRole("button", { name: "たった今" }).click();
  await page.getByRole("button", { name: "最初からやり直す" }).click();
  await shows(page, "entry");
  const field = page.locator(`${TAG} textarea`);
  await field.pressSequentially("ロック");
  await page.keyboard.press("ArrowLeft");
  await page.clock.runFor(130_000);
  await page.keyboard.type("ッ");
  assert.equal(await field.inputValue(), "ロッック");
  await page.context().close();
});

test("in a frame the way back goes through the frame's screens, and then leaves the page around", async () => {
  const page = await open(site, { ...PHONE, path: "/www/privacy.html", up: false });
  await page.route("**/frame", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><html lang="ja"><title>FAQ</title><iframe src="/pkg/guide/ja.frame.html" width="340" height="700"></iframe>',
    }),
  );
  await page.goto(`${site.address}/frame`);
  const frame = page.frames()[1];
  await isUp(frame);
  await frame.getByRole("button", { name: `「${LOCKED}。」と出る` }).click();
  await shows(frame, "lock-persists");
  for (const [way, place] of /** @type {const} */ ([
    ["back", "entry"],
    ["forward", "lock-persists"],
    ["back", "entry"],
  ])) {
    await page.evaluate((way) => history[way](), way);
    await shows(frame, place);
  }
  await leaves(page);
  await page.context().close();
});

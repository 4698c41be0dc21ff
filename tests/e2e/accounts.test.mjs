// The account check over the served page: by keyboard alone, with axe, and with nothing left behind.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { TAG, VIEWS, focused, go, isSound, open, show, start, state, tabTo } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const ROW = "メールアドレスの重なりを調べる（変更する前の確認）";
const field = (page, name, account) => page.locator(`#egov-recovery-${name}-${account}`);
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** Opens the account check, with the mouse. */
async function openCheck(options) {
  const page = await open(site, options);
  await page.evaluate(() => document.querySelector("[slot=answers]").remove());
  await press(page, ROW);
  return page;
}

async function write(page, account, service, address, situation) {
  await field(page, "service", account).selectOption(service);
  await field(page, "address", account).fill(address);
  await field(page, "situation", account).selectOption(situation);
}

/** Chooses an option of a select with the keys of a list. */
async function choose(page, name, value) {
  await tabTo(page, ({ tag }) => tag === "select");
  for (let presses = 0; (await focused(page)).value !== value; presses += 1) {
    if (presses > 8) throw new Error(`no ${name} ${value}`);
    await page.keyboard.press("ArrowDown");
  }
}

async function type(page, text) {
  await tabTo(page, ({ mode }) => mode === "email");
  await page.keyboard.insertText(text);
}

test("two accounts are listed, looked at and put in order by keyboard alone, and nothing is left behind", async () => {
  const page = await open(site, {
    prepare: (page) =>
      page.addInitScript(() => {
        window.told = [];
        for (const name of ["ready", "question", "outcome", "feedback", "error"]) {
          addEventListener(`egov-recovery-${name}`, (event) => {
            const { type, detail } = /** @type {CustomEvent} */ (event);
            window.told.push(JSON.stringify({ type, detail }));
          });
        }
      }),
  });
  await page.waitForLoadState("networkidle");
  const before = { requests: page.requested.length, address: page.url() };
  await tabTo(page, ({ tag, text }) => tag === "button" && text === ROW);
  await go(page);
  assert.deepEqual(await state(page), { screen: "check", symptom: null, question: null, route: null });
  assert.equal((await focused(page)).text, "メールアドレスの重なりを調べる");

  await choose(page, "service", "egov");
  await type(page, "taro@example.jp");
  await choose(page, "situation", "entered");
  await choose(page, "service", "gbizid");
  await tabTo(page, ({ type, text }) => type === "checkbox" && text.startsWith("アカウント 1 と同じアドレス"));
  await page.keyboard.press("Space");
  await choose(page, "situation", "entered");
  await tabTo(page, ({ text }) => text === "重なりを調べる");
  await go(page);
  assert.equal((await focused(page)).text, "2つのアカウントで、アドレスが同じです");

  await tabTo(page, ({ type }) => type === "radio");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, ({ text }) => text === "安全な順番を見る");
  await go(page);
  assert.equal((await focused(page)).text, "アカウント 2（GビズID）で入れるようになるまでの順番");
  const shown = await page.locator(TAG).textContent();
  const inside = await page.evaluate((tag) => document.querySelector(tag).shadowRoot.textContent, TAG);
  assert.ok(!inside.includes("taro@") && !shown.includes("taro@"), "addresses are masked");

  await page.keyboard.press("Shift+Tab");
  assert.equal((await focused(page)).text, "重なりの結果に戻る");
  await go(page);
  await page.keyboard.press("Shift+Tab");
  await go(page);
  assert.equal(
    await field(page, "address", 0).inputValue(),
    "taro@example.jp",
    "back at the list everything is still there",
  );

  assert.deepEqual(page.requested.slice(before.requests), []);
  assert.equal(page.url(), before.address);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  const left = await page.evaluate(() => JSON.stringify(sessionStorage) + window.told.join());
  assert.ok(!left.includes("taro") && !left.includes("example"), left);
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("mistakes are said above and at the fields, and lead to them", async () => {
  const page = await openCheck();
  await press(page, "重なりを調べる");
  const summary = await focused(page);
  assert.match(summary.text, /^エラー：直すところが6つあります/);
  await page.getByRole("button", { name: "アカウント 2：メールアドレスを書いてください" }).click();
  await page.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.id === "egov-recovery-address-1",
    TAG,
  );
  const described = await field(page, "address", 1).getAttribute("aria-describedby");
  const texts = await page.evaluate(
    ([tag, ids]) => ids.split(" ").map((id) => document.querySelector(tag).shadowRoot.getElementById(id)?.textContent),
    [TAG, described],
  );
  assert.deepEqual(texts, ["エラー：メールアドレスを書いてください"]);
  await page.context().close();
});

test("an error goes while its field is filled in, and neither the focus nor what is typed is disturbed", async () => {
  const page = await openCheck();
  await press(page, "重なりを調べる");
  const left = async () => [
    await page.locator(`${TAG} [part=error-summary] li`).count(),
    await page.locator(`${TAG} [part=error]`).count(),
  ];
  assert.deepEqual(await left(), [6, 6]);
  await field(page, "address", 0).click();
  await page.keyboard.type("taro@example.jp");
  assert.deepEqual(await left(), [5, 5]);
  assert.equal((await focused(page)).value, "taro@example.jp");
  assert.equal(await field(page, "address", 0).getAttribute("aria-describedby"), null);
  await write(page, 0, "egov", "taro@example.jp", "entered");
  await field(page, "service", 1).selectOption("gbizid");
  await field(page, "situation", 1).selectOption("entered");
  assert.deepEqual(await left(), [1, 1]);
  await field(page, "address", 1).click();
  await page.keyboard.type("ｔaro@");
  assert.deepEqual(await left(), [0, 0]);
  assert.equal(await page.locator(`${TAG} [part=error-summary]`).count(), 0, "with the last one the summary goes");
  assert.equal((await focused(page)).value, "ｔaro@");
  await page.context().close();
});

const PLANS = "このアカウントのアドレスを変える予定がある";

test("the planned address is asked for only where one is planned, and counts only then", async () => {
  const page = await openCheck();
  await write(page, 0, "egov", "taro@example.jp", "entered");
  await write(page, 1, "gbizid", "hanako@example.jp", "entered");
  assert.equal(await field(page, "planned", 1).count(), 0);
  const plans = page.getByLabel(PLANS).nth(1);
  await plans.check();
  await field(page, "planned", 1).fill("taro@example.jp");
  await press(page, "重なりを調べる");
  assert.equal((await focused(page)).text, "いまは重なりませんが、予定のとおりに変えると重なります");
  await press(page, "アカウントの入力に戻る");
  await plans.uncheck();
  assert.equal(await field(page, "planned", 1).count(), 0);
  await press(page, "重なりを調べる");
  assert.equal((await focused(page)).text, "書いたアカウントの中に、同じアドレスはありません");
  await page.context().close();
});

for (const [width, most] of [
  [375, 2600],
  [320, 2800],
]) {
  test(`three accounts take at most ${most} px at ${width} px, and every target is as high as a finger`, async () => {
    const page = await openCheck({ viewport: { width, height: 812 } });
    await press(page, "アカウントを追加する");
    const { height, low } = await page.evaluate((tag) => {
      const element = document.querySelector(tag);
      const targets = element.shadowRoot.querySelectorAll(
        "[part=account] :is(input, select, button, label:has(input))",
      );
      // A tick is as high as its label.
      const heights = [...targets].map((target) => (target.closest("label") ?? target).getBoundingClientRect().height);
      return { height: element.getBoundingClientRect().height, low: heights.filter((height) => height < 44) };
    }, TAG);
    assert.ok(height <= most, `${height} px`);
    assert.deepEqual(low, []);
    await page.context().close();
  });
}

test("accounts are added and taken away, and the focus stays with the reader", async () => {
  const page = await openCheck();
  await press(page, "アカウントを追加する");
  assert.equal((await focused(page)).text, "アカウント 3");
  await page.getByText("アカウント 3 の入力欄を追加しました").waitFor({ state: "attached" });
  await field(page, "address", 2).fill("jiro@example.jp");
  await press(page, "アカウント 2 の入力欄を消す");
  assert.equal((await focused(page)).text, "アカウント 1");
  await page.getByText("入力欄を消しました").waitFor({ state: "attached" });
  assert.equal(await field(page, "address", 1).inputValue(), "jiro@example.jp");
  for (let account = 3; account <= 6; account += 1) await press(page, "アカウントを追加する");
  assert.equal(await page.getByRole("button", { name: "アカウントを追加する" }).count(), 0, "six at most");
  await page.context().close();
});

test("a path before a change leads there, filled in, and back", async () => {
  const page = await open(site);
  await show(page, "planned-change", { "planned-change": "start-external" });
  await press(page, ROW);
  assert.equal(await field(page, "service", 0).inputValue(), "egov");
  assert.equal(await field(page, "situation", 1).inputValue(), "new");
  await press(page, "前の画面に戻る");
  assert.equal((await state(page)).route, "before-start-external");
  await page.context().close();
});

for (const [how, options] of VIEWS) {
  test(`the three screens have no violation and no sideways scrolling ${how}`, async () => {
    const page = await openCheck(options);
    if (options.colorScheme)
      await page.evaluate(() => {
        document.documentElement.style.colorScheme = "light dark";
      });
    const check = (what) => isSound(page, what);
    await check("list");
    await press(page, "重なりを調べる");
    await check("mistakes");
    await write(page, 0, "gbizid", "taro.yamada.representative@long-name.example.co.jp", "new");
    await write(page, 1, "gbizid", "TARO.yamada.representative@long-name.example.co.jp", "gone");
    await page.getByLabel(PLANS).first().check();
    await field(page, "planned", 0).fill("taro.yamada.representative@long-name.example.co.jp");
    await press(page, "重なりを調べる");
    await press(page, "安全な順番を見る");
    await check("result, without a choice");
    await page.getByRole("radio", { name: "アカウント 1（GビズID）" }).check();
    await press(page, "安全な順番を見る");
    assert.ok(await page.getByText("先に確認（取り消せません）：申請のデータが消えます").isVisible());
    await check("order");
    await page.context().close();
  });
}

// What is kept of what is typed: nothing in the browser's own profile, nothing in the page's stores, and on paper only what the
// reader made to be read.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ENGINES, ENTER, filesWith, startWithProfile } from "./profile.mjs";
import { TAG, open, show, start } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

/** The inquiries to all desks: the answers that lead there, and the buttons. */
const INQUIRIES = [
  [
    "reset-email-invalid",
    { "federated-before": "no", service: "e-application" },
    "電子申請のロックの解除を頼む文を作る",
  ],
  [
    "unlock-wanted",
    { "lock-message": "no", service: "developer-portal" },
    "開発者ポータルのロックの解除を頼む文を作る",
  ],
  ["unlock-wanted", { "lock-message": "no", service: "policy-proposal" }, "企画・提案のロックの解除を頼む文を作る"],
  ["secret-answer-forgotten", { "password-known": "yes", "mailbox-readable": "no" }, "問い合わせの文を作る"],
  ["service-not-permitted", { "gbizid-kind": "member" }, "プライムの人に頼む文を作る"],
  [
    "http-500",
    { "other-account": "gbizid", "old-gbizid": "deleted" },
    "同じアドレスのほかのアカウントを、窓口に消してもらう",
    "消えることを理解して、手順を見る",
    "e-Govでの削除を頼む文を作る",
  ],
];

for (const engine of /** @type {(keyof typeof ENGINES)[]} */ (Object.keys(ENGINES))) {
  test(`${engine} keeps nothing that is typed, be it submitted by click, by Enter, or left in an open tab`, async (t) => {
    const browser = await startWithProfile(engine, t);
    /** @type {string[]} */
    const typed = [];
    /** A word that stands nowhere else. */
    const word = (what) => {
      typed.push(`${what}zq${typed.length}wj`);
      return typed.at(-1);
    };
    const address = () => `${word("taro")}@example.jp`;
    const find = (selector, text = "") =>
      browser.find(
        `(tag, selector, text) => [...(document.querySelector(tag).shadowRoot?.querySelectorAll(selector) ?? [])]
          .find((element) => element.textContent.startsWith(text))`,
        TAG,
        selector,
        text,
      );
    const press = async (name) => browser.click(await find("button", name));
    const type = async (selector, text) => browser.type(await find(selector), text);
    const choose = async (selector, value) => browser.click(await find(`${selector} > option[value="${value}"]`));
    const begin = async (...place) => {
      await browser.go(`${site.address}/`);
      await find("[part=screen]");
      await browser.run(
        `const element = document.querySelector(arguments[0]);
        document.querySelector('[slot=answers]').remove();
        if (arguments[1].length > 0) element.open(...arguments[1]);
        else element.reset();`,
        TAG,
        place,
      );
    };
    const plain = async (name, text) =>
      browser.type(await browser.find("(name) => document.querySelector(name)", name), text);
    // What others ask for is remembered: this browser could remember ours.
    await browser.go(`${site.address}/tests/e2e/form.html`);
    await plain("#plain", `history-control${ENTER}`);

    await begin();
    await type("#egov-recovery-search", word("search") + ENTER);
    await find("#egov-recovery-search-none");
    await type("#egov-recovery-search", word("search"));
    await press("この文で探す");

    const list = async () => {
      await press("メールアドレスの重なりを調べる");
      for (const account of [0, 1]) {
        await choose(`#egov-recovery-service-${account}`, account ? "gbizid" : "egov");
        await type(`#egov-recovery-address-${account}`, address());
        await choose(`#egov-recovery-situation-${account}`, "entered");
        const ticks = `[part=account]:nth-of-type(${account + 1}) label`;
        await browser.click(await find(ticks, "このアカウントのアドレスを変える予定がある"));
        await type(`#egov-recovery-planned-${account}`, address());
      }
    };
    await begin();
    await list();
    await press("重なりを調べる");
    await press("アカウントの入力に戻る");
    await type("#egov-recovery-planned-1", ENTER);
    await find("[part=collisions]");
    await press("入力した内容をすべて消す");
    await find("#egov-recovery-search");

    for (const [symptom, facts, ...buttons] of INQUIRIES) {
      for (const by of ["click", "Enter"]) {
        await begin(symptom, facts);
        for (const button of buttons) await press(button);
        await find("button[type=submit]", "文を作る");
        const fields = await browser.run(
          "return [...document.querySelector(arguments[0]).shadowRoot.querySelectorAll('form .egov-recovery-field')]",
          TAG,
        );
        for (const field of fields) await browser.type(field, address());
        if (by === "click") await press("文を作る");
        else await browser.type(fields.at(-1), ENTER);
        await find("#egov-recovery-text, [data-focus=mistakes]");
      }
    }

    await begin("account-locked", { "lock-persists": "no" });
    await browser.click(await find("summary", "ほかの時刻を入れる"));
    await type("#egov-recovery-time", "03:57");
    await press("この時刻から計る");
    await find("[part=waiting] time, [part=waiting] [part=error]");

    // Who closes the browser in the middle finds the tab again, with what stood in fields like the plain one.
    await begin();
    await list();
    await browser.run("document.body.prepend(Object.assign(document.createElement('textarea'), { id: 'plain' }))");
    await plain("#plain", "session-control");
    await browser.wrote("session-control");
    await browser.close();

    const files = browser.files();
    const { history, sessions } = ENGINES[engine];
    const controls = ["history-control", "session-control"].map((control) => filesWith(files, control));
    assert.ok(
      controls[0].some((path) => history.test(path)),
      `the form history is found in ${controls[0]}`,
    );
    assert.ok(
      controls[1].some((path) => sessions.test(path)),
      `the session is found in ${controls[1]}`,
    );
    const kept = Object.fromEntries(
      typed.map((word) => [word, filesWith(files, word)]).filter(([, paths]) => paths.length > 0),
    );
    assert.deepEqual(kept, {});
    const named = filesWith(files, "egov-recovery-").filter((path) => history.test(path));
    assert.deepEqual(named, [], "no field of ours is in the form history");
  });
}

test("on paper stands what the reader made, and no field; the page's stores hold nothing typed", async () => {
  const page = await open(site);
  const press = (name) => page.getByRole("button", { name }).first().click();
  const field = (name) => page.locator(`#egov-recovery-${name}`);
  /** What of the reader's words is printed now; nothing of them is ever in a store. */
  const paper = async () => {
    await page.emulateMedia({ media: "print" });
    const { printed, stored } = await page.evaluate(async (tag) => {
      const root = document.querySelector(tag).shadowRoot;
      const fields = /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll("input, textarea, select"));
      const values = [...fields].filter((field) => field.checkVisibility()).map((field) => field.value);
      const text = /** @type {HTMLElement} */ (root.querySelector(".egov-recovery")).innerText;
      const stores = [sessionStorage, localStorage, history.state, await indexedDB.databases(), await caches.keys()];
      const stored = JSON.stringify(stores) + document.cookie + location.href + document.title;
      return { printed: `${text} ${values}`, stored };
    }, TAG);
    await page.emulateMedia({ media: "screen" });
    assert.doesNotMatch(stored, /yamada|example/);
    return [...new Set(printed.match(/[^\s：（]*(yamada|example)\S*/g) ?? [])];
  };

  await field("search").fill("yamada@a.example");
  assert.deepEqual(await paper(), [], "the entry");
  await press("この文で探す");
  assert.deepEqual(await paper(), [], "the search");
  await press("メールアドレスの重なりを調べる");
  for (const [account, service] of ["egov", "gbizid"].entries()) {
    await field(`service-${account}`).selectOption(service);
    await field(`address-${account}`).fill("yamada@a.example");
    await field(`situation-${account}`).selectOption("entered");
  }
  assert.deepEqual(await paper(), [], "the list");
  await press("重なりを調べる");
  await page.getByRole("heading", { name: "2つのアカウントで、アドレスが同じです" }).waitFor();
  assert.deepEqual([...new Set((await paper()).map((word) => word.slice(0, 14)))], ["y•••@a.example"], "the result");
  await page.getByRole("radio").last().check();
  await press("安全な順番を見る");
  await page
    .getByRole("heading", { name: /^アカウント 2/ })
    .first()
    .waitFor();
  assert.deepEqual(await paper(), [], "the order, which names accounts by their numbers");
  await show(page, "account-locked", { "lock-persists": "yes", service: "policy-proposal" });
  assert.deepEqual(await paper(), [], "a path");
  await press("企画・提案のロックの解除を頼む文を作る");
  await field("address").fill("yamada@b.example");
  await field("receipt-number").fill("yamada-1");
  await field("submitted-to").fill("yamada-2");
  assert.deepEqual(await paper(), [], "the inquiry");
  await press("文を作る");
  await field("text").waitFor();
  assert.deepEqual(await paper(), ["yamada@b.example", "yamada-1", "yamada-2"], "the text that was made");
  await press("手順に戻る");
  await field("text").waitFor({ state: "detached" });
  assert.deepEqual(await paper(), [], "the path again");
  await page.context().close();
});

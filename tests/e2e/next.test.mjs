// What the reader does next: waiting, writing to the desk, deleting with open eyes, coming back, printing.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import ICAL from "ical.js";

import { TAG, VIEWS, focused, isSound, open, show, start, state, tabTo } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const unfold = (page, name) => page.locator("summary", { hasText: name }).click();
const inside = (page) =>
  page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector(".egov-recovery").innerText, TAG);
const arrive = (page, symptom, facts) => show(page, symptom, facts);
const LOCK = ["account-locked", { "lock-persists": "no" }];
const DELETED = ["http-500", { "other-account": "gbizid", "old-gbizid": "deleted" }];

/**
 * A page on which it is this time; the clock stands still until it is set anew.
 * @param {string} time
 * @param {import("./support.mjs").Opening & {flowing?: boolean}} [options]
 */
async function openAt(time, { flowing = false, ...options } = {}) {
  const page = await open(site, {
    ...options,
    prepare: async (page) => {
      if (flowing) await page.clock.install({ time: new Date(time) });
      else await page.clock.setFixedTime(new Date(time));
      await options.prepare?.(page);
    },
  });
  await page.evaluate(() => document.querySelector("[slot=answers]").remove());
  return page;
}

/** Sets the device's clock, and waits until the widget has looked at it. */
async function setClock(page, time, shows) {
  await page.clock.setFixedTime(new Date(time));
  await page.waitForFunction(
    ([tag, shows]) => document.querySelector(tag).shadowRoot.querySelector(".egov-recovery").innerText.includes(shows),
    [TAG, shows],
  );
}

/** The text of the live region, whenever it changes. */
const listen = (page) =>
  page.evaluate((tag) => {
    window.heard = [];
    const region = document.querySelector(tag).shadowRoot.querySelector(".egov-recovery-status");
    new MutationObserver(() => {
      const text = region.textContent.trim();
      if (text) window.heard.push(text);
    }).observe(region, { childList: true, subtree: true, characterData: true });
  }, TAG);

/** The calendar file behind the link, as an independent program reads it. */
async function calendar(page) {
  const href = await page.getByRole("link", { name: "カレンダーに入れる" }).getAttribute("href");
  assert.ok(href.startsWith("data:text/calendar;charset=utf-8,"));
  const file = decodeURIComponent(href.slice(href.indexOf(",") + 1));
  const events = new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));
  assert.equal(events.length, 1);
  return { file, event: events[0] };
}

test("the lock's clock changes the page once a minute and speaks at the start, 10, 5, 1 and 0", async () => {
  const page = await openAt("2026-11-22T14:02:10+09:00", { timezoneId: "Asia/Tokyo", flowing: true });
  await arrive(page, ...LOCK);
  await listen(page);
  await press(page, "たった今");
  assert.match(await inside(page), /14時35分を過ぎたら、1回だけ試してください。/);
  assert.match((await focused(page)).text, /^14時35分を過ぎたら/);
  await page.evaluate((tag) => {
    window.changes = 0;
    const screen = document.querySelector(tag).shadowRoot.querySelector(".egov-recovery-screen");
    // A text that changes is drawn anew.
    new MutationObserver((records) => {
      window.changes += records.filter(({ addedNodes }) => addedNodes[0] instanceof Element).length;
    }).observe(screen, { childList: true, characterData: true, subtree: true });
  }, TAG);
  await page.getByRole("button", { name: "残り時間を隠す" }).focus();
  const before = await focused(page);
  for (let minute = 0; minute < 32; minute += 1) await page.clock.runFor(60_000);
  assert.ok(!(await inside(page)).includes("もう一度ログインを試せます"), "not a minute too early");
  assert.deepEqual(await focused(page), before, "the focus stays");
  await page.clock.runFor(60_000);
  assert.match(await page.locator("[data-focus=heading]").textContent(), /^もう一度ログインを試せます$/);
  assert.deepEqual(await focused(page), before, "the focus stays, also when the wait is over");
  const changes = await page.evaluate(() => window.changes);
  // The minutes 33 times; at the end the heading and the sentence too.
  assert.ok(changes >= 33 && changes <= 35, `${changes} changes of text in 33 minutes`);
  assert.deepEqual(await page.evaluate(() => window.heard), [
    "あと 約33分",
    "あと 約10分",
    "あと 約5分",
    "あと 約1分",
    "もう一度ログインを試せます",
  ]);
  await page.context().close();
});

test("a device that slept, or whose clock is put back, shows the truth at the next look", async () => {
  const page = await openAt("2026-11-22T23:50:00+09:00", { timezoneId: "Asia/Tokyo" });
  await arrive(page, ...LOCK);
  await press(page, "5分前");
  assert.match(await inside(page), /明日（11月23日）の0時15分を過ぎたら/);
  await setClock(page, "2026-11-23T00:10:00+09:00", "あと 約5分");
  assert.match(await inside(page), /[^の]0時15分を過ぎたら/, "tomorrow has become today");
  await setClock(page, "2026-11-23T00:05:00+09:00", "あと 約10分");
  await setClock(page, "2026-11-23T03:00:00+09:00", "もう一度ログインを試せます");
  await page.context().close();
});

const ZONES = [
  "Etc/GMT+12",
  "America/New_York",
  "UTC",
  "Asia/Kolkata",
  "Asia/Seoul",
  "Asia/Tokyo",
  "Pacific/Kiritimati",
];
for (const timezoneId of ZONES) {
  test(`the clock shows Japan's time on a device set to ${timezoneId}`, async () => {
    const page = await openAt("2026-12-31T23:40:00+09:00", { timezoneId });
    await arrive(page, ...LOCK);
    await unfold(page, "ほかの時刻を入れる");
    await page.getByLabel("時刻", { exact: true }).fill("23:41");
    await press(page, "この時刻から計る");
    assert.match(await inside(page), /エラー：もう過ぎた時刻を入れてください/, "23:41 has not come in Japan yet");
    await page.getByLabel("時刻", { exact: true }).fill("08:00");
    await press(page, "この時刻から計る");
    assert.match(await inside(page), /もう一度ログインを試せます/, "this morning in Japan");
    await press(page, "時刻を選び直す");
    await press(page, "たった今");
    const text = await inside(page);
    const abroad = !["Asia/Tokyo", "Asia/Seoul"].includes(timezoneId);
    assert.ok(
      text.includes(abroad ? "明日（1月1日）の0時10分（日本時間）を過ぎたら" : "明日（1月1日）の0時10分を過ぎたら"),
      text,
    );
    assert.equal(await page.locator("time[datetime='2027-01-01T00:10:00+09:00']").count(), 1);
    const { file, event } = await calendar(page);
    assert.equal(event.startDate.toJSDate().toISOString(), "2026-12-31T15:10:00.000Z");
    assert.equal(event.summary, "e-Govに1回だけログイン");
    assert.ok(
      file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75),
      file,
    );
    await page.context().close();
  });
}

test("a time that is left empty is asked for at its field, the minutes can be hidden, and the wait survives a reload", async () => {
  const page = await openAt("2026-11-22T09:00:00+09:00");
  await arrive(page, ...LOCK);
  await unfold(page, "ほかの時刻を入れる");
  await press(page, "この時刻から計る");
  assert.equal((await focused(page)).type, "time");
  assert.ok(await page.getByText("もう過ぎた時刻を入れてください").isVisible(), "the fold stays open");
  await page.getByLabel("時刻", { exact: true }).fill("08:58");
  await press(page, "この時刻から計る");
  assert.match(await inside(page), /9時30分/);
  await press(page, "残り時間を隠す");
  assert.equal(await page.locator(".egov-recovery-left").count(), 0);
  assert.equal((await focused(page)).text, "残り時間を出す", "the focus stays");
  await press(page, "残り時間を出す");
  assert.match(await inside(page), /あと 約30分/);
  await page.reload();
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  assert.match(await inside(page), /9時30分/);
  assert.equal((await state(page)).route, "wait-for-lock");
  await page.context().close();
});

test("the time from which to try is the largest text of its block, in one sentence; another time is asked for on request", async () => {
  const page = await openAt("2026-11-22T14:02:00+09:00", { timezoneId: "Asia/Tokyo" });
  await arrive(page, ...LOCK);
  assert.ok(await page.getByRole("button", { name: "たった今" }).isVisible());
  assert.ok(!(await page.getByRole("button", { name: "この時刻から計る" }).isVisible()));
  await press(page, "たった今");
  const block = await page.evaluate((tag) => {
    const sizes = [...document.querySelector(tag).shadowRoot.querySelectorAll("[part=waiting] *")]
      .filter(({ childNodes }) => [...childNodes].some(({ nodeName }) => nodeName === "#text"))
      .map((element) => ({ text: element.textContent, size: Number.parseFloat(getComputedStyle(element).fontSize) }));
    return sizes.sort((one, other) => other.size - one.size);
  }, TAG);
  assert.equal(block[0].text, "14時35分");
  assert.ok(block[0].size >= block[1].size * 1.5, `${block[0].size} px beside ${block[1].size} px`);
  assert.match((await focused(page)).text, /^14時35分を過ぎたら、1回だけ試してください。$/);
  assert.match(await inside(page), /「30分以上」とされているので、少し余裕をみた時刻にしています。/);
  await page.context().close();
});

test("who waited in vain is told why the question comes once more", async () => {
  const page = await open(site);
  await arrive(page, ...LOCK);
  await press(page, "解決しない");
  assert.equal((await state(page)).question, "lock-persists");
  const told = "30分以上待って1回だけ試したかどうかで、次の方法が変わります。もう一度、答えてください。";
  assert.ok(await page.getByText(told).isVisible());
  await page.context().close();
});

test("what worked ends the way: nothing else is open, and back leads to the path with its ticks, also after a reload", async () => {
  const page = await open(site, { viewport: { width: 375, height: 812 } });
  const isUp = () =>
    page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  const heads = (text) =>
    page.waitForFunction(
      ([tag, text]) =>
        document.querySelector(tag).shadowRoot.querySelector("[data-focus=heading]")?.textContent === text,
      [TAG, text],
    );
  const PATH = "30分以上待ってから、1回だけ試します";
  await page.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
  await page.getByLabel("まだ待っていない").check();
  await press(page, "次へ進む");
  await page.getByRole("checkbox").first().check();
  await press(page, "解決した");
  await heads("解決しました");
  assert.equal((await focused(page)).text, "解決しました");
  assert.deepEqual(
    await page.evaluate((tag) => {
      const screen = document.querySelector(tag).shadowRoot.querySelector(".egov-recovery-screen");
      return [...screen.querySelectorAll("button, a, dl, ol, details, input")].map(({ textContent }) => textContent);
    }, TAG),
    ["手順に戻る"],
  );
  await page.reload();
  await isUp();
  await heads("解決しました");
  await page.evaluate(() => history.back());
  await heads(PATH);
  assert.ok(await page.getByRole("checkbox").first().isChecked());
  await page.evaluate(() => history.forward());
  await heads("解決しました");
  await press(page, "手順に戻る");
  await heads(PATH);
  assert.ok(await page.getByRole("checkbox").first().isChecked());
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("after a deletion the day from which the address is free is shown, at the earliest", async () => {
  const page = await openAt("2026-12-28T09:00:00+09:00");
  await arrive(page, "registration-refused", { "deleted-within-week": "yes" });
  await unfold(page, "ほかの日付を入れる");
  await page.getByLabel("日付", { exact: true }).fill("2026-12-29");
  await press(page, "この日から数える");
  assert.match(await inside(page), /エラー：消した日を、今日までの日付で入れてください/);
  assert.ok(await page.getByText("消した日を、今日までの日付で入れてください").isVisible(), "the fold stays open");
  await page.getByLabel("日付", { exact: true }).fill("2026-12-25");
  await press(page, "この日から数える");
  assert.match(await inside(page), /早くても、1月1日からです。1月2日なら、消した時刻に関係なく、まる7日たっています。/);
  const { event } = await calendar(page);
  assert.deepEqual(
    [event.startDate.isDate, event.startDate.toString(), event.endDate.toString()],
    [true, "2027-01-02", "2027-01-03"],
  );
  await press(page, "日付を選び直す");
  await press(page, "昨日");
  assert.match(await inside(page), /早くても、1月3日からです。/);
  await press(page, "日付を選び直す");
  await unfold(page, "ほかの日付を入れる");
  await page.getByLabel("日付", { exact: true }).fill("2026-12-01");
  await press(page, "この日から数える");
  assert.match(await inside(page), /もう7日たっています。今日、試せます。/);
  await page.context().close();
});

test("before a deletion, by keyboard: the loss first, the way that keeps the data first, the steps last", async () => {
  const page = await open(site);
  await arrive(page, ...DELETED);
  await page.locator("[data-focus=heading]").focus();
  await tabTo(page, ({ tag, text }) => tag === "button" && text.includes("消えます。元に戻せません"));
  await page.keyboard.press("Enter");
  await page.waitForFunction((tag) => document.querySelector(tag).state.screen === "deletion", TAG);
  assert.deepEqual(await state(page), {
    screen: "deletion",
    symptom: "http-500",
    question: null,
    route: "request-record-deletion",
  });
  assert.equal((await focused(page)).text, "e-Govでの削除の前に、確認してください");
  const text = await inside(page);
  assert.ok(text.indexOf("取り消せません") < text.indexOf("先に保存するもの") && !text.includes("手順（"), text);
  assert.ok(text.includes("申請のデータを消さずに試せる方法があります：いま使いたいGビズIDのアドレスを変える"), text);
  // Its filings are kept, but nobody can open them.
  await tabTo(page, ({ tag, text }) => tag === "button" && text === "消さない方法を見る", 4);
  await page.keyboard.press("Enter");
  await page.waitForFunction((tag) => document.querySelector(tag).state.route === "move-gbizid-to-unused-email", TAG);
  await page.context().close();
});

test("the time of the error is taken down first, and goes into the request", async () => {
  const page = await openAt("2026-11-22T14:35:10+09:00", { timezoneId: "Asia/Tokyo" });
  await arrive(page, ...DELETED);
  await page.getByRole("button", { name: /消えます。元に戻せません/ }).click();
  await press(page, "消えることを理解して、手順を見る");
  const text = await inside(page);
  assert.ok(
    text.indexOf("先に、エラーの時刻を書きとめてください") < text.indexOf("申請のデータ"),
    "before anything else",
  );
  await press(page, "エラーが今出た（時刻を書きとめる）");
  assert.match(
    (await focused(page)).text,
    /^2026年11月22日 14時35分10秒を書きとめました。この時刻で頼むなら、2026年11月29日 14時35分10秒までに送ってください。$/,
  );
  await press(page, "e-Govでの削除を頼む文を作る");
  assert.equal(await page.locator("#egov-recovery-account-kind").inputValue(), "gbizid");
  assert.equal(await page.locator("#egov-recovery-error-time").inputValue(), "2026年11月22日 14時35分10秒");
  await page.context().close();
});

/** The inquiry to the desk for a locked account, opened. */
async function openInquiry(options) {
  const page = await openAt("2026-11-22T14:35:10+09:00", options);
  await arrive(page, "reset-email-invalid", { "federated-before": "no", service: "e-application" });
  await press(page, "電子申請のロックの解除を頼む文を作る");
  return page;
}

test("an inquiry is filled in and copied by keyboard, with what is missing said above and at the fields", async () => {
  const page = await openInquiry({ permissions: ["clipboard-read", "clipboard-write"] });
  await tabTo(page, ({ text }) => text === "文を作る");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.getAttribute("data-focus") === "mistakes",
    TAG,
  );
  assert.match((await focused(page)).text, /^エラー：直すところが2つあります/);
  await tabTo(page, ({ text }) => text === "「メールアドレス」を書いてください");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.id === "egov-recovery-address",
    TAG,
  );
  await page.keyboard.insertText("taro@example.jp");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("202611220000000001");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("資格取得届");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.getAttribute("data-focus") === "heading",
    TAG,
  );
  assert.match(await inside(page), /必要なものは、そろっています。/);
  await listen(page);
  await tabTo(page, ({ text }) => text === "この文をコピーする");
  await page.keyboard.press("Enter");
  await page.getByText("コピーしました").first().waitFor();
  await page.waitForFunction(() => window.heard.includes("コピーしました"));
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    [
      "e-Govアカウントのロックの解除をお願いします。",
      "本人確認のための情報は、次のとおりです。",
      "",
      "メールアドレス：taro@example.jp",
      "到達番号：202611220000000001",
      "手続名称：資格取得届",
      "",
      "よろしくお願いします。",
    ].join("\n"),
  );
  await page.context().close();
});

test("where the browser cannot copy, the text is selected and the reader told how", async () => {
  const page = await openInquiry({
    prepare: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
        Document.prototype.execCommand = () => false;
      }),
  });
  await press(page, "文を作る");
  await press(page, "足りないまま文を作る");
  assert.match(await inside(page), /注意：足りないものは「メールアドレス、到達番号、/);
  await press(page, "この文をコピーする");
  await page.getByText("コピーできませんでした。").first().waitFor();
  const selected = await page.evaluate((tag) => {
    const field = /** @type {HTMLTextAreaElement} */ (document.querySelector(tag).shadowRoot.activeElement);
    return [
      field.localName,
      field.selectionStart,
      field.selectionEnd === field.value.length && field.value.length > 20,
    ];
  }, TAG);
  assert.deepEqual(selected, ["textarea", 0, true]);
  await page.context().close();
});

test("what looks like a key is warned of, not refused, and the API key has no field", async () => {
  const page = await open(site);
  await arrive(page, "unlock-wanted", { "lock-message": "no", service: "developer-portal" });
  await press(page, "開発者ポータルのロックの解除を頼む文を作る");
  assert.equal(await page.getByLabel(/APIキー/).count(), 0);
  await page.getByLabel(/^メールアドレス/).fill("taro@example.jp");
  await page.getByLabel(/^ソフトウェアID/).fill("0123456789abcdef0123456789abcdef");
  await page.getByLabel(/^法人・団体名称/).fill("例");
  await press(page, "文を作る");
  const text = await inside(page);
  assert.match(text, /APIキーだけは、問い合わせフォームに直接書いてください/);
  assert.match(text, /注意：「ソフトウェアID」に、長い英数字があります/);
  assert.match(await page.locator("textarea").inputValue(), /^APIキー：（フォームに直接書いてください）$/m);
  await page.context().close();
});

test("did it work? no leads through the other ways to the inquiry, which tells what was tried", async () => {
  const page = await open(site, {
    prepare: (page) =>
      page.addInitScript(() => {
        window.told = [];
        addEventListener("egov-recovery-feedback", ({ detail }) => window.told.push(detail));
      }),
  });
  await arrive(page, "http-500", { "other-account": "gbizid", "old-gbizid": "usable" });
  const ways = [];
  for (;;) {
    ways.push((await state(page)).route);
    if (ways.at(-1) === "contact-support") break;
    await press(page, "解決しない");
  }
  assert.deepEqual(ways, [
    "sign-in-with-old-gbizid",
    "move-gbizid-to-unused-email",
    "rotate-old-gbizid",
    "contact-support",
  ]);
  assert.deepEqual(
    await page.evaluate(() => window.told),
    ways.slice(0, 3).map((route) => ({ route, worked: "no" })),
  );
  await press(page, "問い合わせの文を作る");
  assert.match(
    await page.getByLabel(/^試したこと/).inputValue(),
    /^同じアドレスを使った別のGビズIDで、一度e-Govに入る方法を試しました。いまのGビズIDのアドレスを/,
  );
  assert.equal(await page.getByLabel(/^画面に出た文/).inputValue(), "「HTTP500内部サーバーエラー」");
  await page.context().close();
});

test("buttons keep a distance from each other, on a phone and on a desk", async () => {
  for (const width of [320, 720]) {
    const page = await open(site, { viewport: { width, height: 900 } });
    const touching = () =>
      page.evaluate((tag) => {
        for (const fold of document.querySelector(tag).shadowRoot.querySelectorAll("details")) fold.open = true;
        const buttons = [...document.querySelector(tag).shadowRoot.querySelectorAll(".egov-recovery-button")];
        const boxes = buttons.map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }));
        return boxes.flatMap(({ name, box: a }, at) =>
          boxes
            .slice(at + 1)
            .filter(
              ({ box: b }) =>
                a.right > b.left - 4 && b.right > a.left - 4 && a.bottom > b.top - 4 && b.bottom > a.top - 4,
            )
            .map((other) => `${name} | ${other.name}`),
        );
      }, TAG);
    await arrive(page, ...LOCK);
    await unfold(page, "ほかの時刻を入れる");
    assert.deepEqual(await touching(), [], `the clock, asked, at ${width}`);
    await press(page, "たった今");
    assert.deepEqual(await touching(), [], `the clock at ${width}`);
    await arrive(page, ...DELETED);
    await page.getByRole("button", { name: /消えます。元に戻せません/ }).click();
    assert.deepEqual(await touching(), [], `before a deletion at ${width}`);
    await press(page, "消えることを理解して、手順を見る");
    assert.deepEqual(await touching(), [], `the path at ${width}`);
    await press(page, "e-Govでの削除を頼む文を作る");
    await press(page, "文を作る");
    assert.deepEqual(await touching(), [], `the inquiry at ${width}`);
    await page.context().close();
  }
});

test("all ticks lead back to whether it worked", async () => {
  const page = await open(site);
  await arrive(page, "provider-sign-in-fails");
  for (const box of await page.getByRole("checkbox").all()) {
    await box.focus();
    await page.keyboard.press("Space");
    await page.waitForTimeout(50);
    assert.equal((await focused(page)).type, "checkbox", "the focus stays on the tick");
  }
  assert.match(await inside(page), /終わったら、下の「解決しましたか」に答えてください。/);
  await page.context().close();
});

test("within the tab the place, the answers and the ticks come back; nothing typed does", async () => {
  const page = await open(site);
  await arrive(page, ...DELETED);
  await page.getByRole("checkbox").first().check();
  await press(page, "解決しない");
  await press(page, "消えることを理解して、手順を見る");
  await page.getByRole("checkbox").nth(1).check();
  await press(page, "エラーが今出た（時刻を書きとめる）");
  await press(page, "e-Govでの削除を頼む文を作る");
  await page.getByLabel(/^e-Govから削除するアカウントのメールアドレス/).fill("taro@example.jp");
  const stored = await page.evaluate(() => Object.entries(sessionStorage));
  assert.equal(stored.length, 1);
  assert.equal(stored[0][0], "egov-recovery / 0");
  assert.ok(!stored[0][1].includes("taro") && !stored[0][1].includes("example"), stored[0][1]);
  await page.goto("about:blank");
  await page.goto(site.address);
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  assert.equal((await state(page)).route, "request-record-deletion", "the path below the inquiry");
  assert.equal((await focused(page)).tag, "body", "nothing takes the focus");
  assert.deepEqual(await Promise.all((await page.getByRole("checkbox").all()).map((box) => box.isChecked())), [
    false,
    true,
    false,
    false,
    false,
  ]);
  await page.getByText("あなたの回答").click();
  const text = await inside(page);
  assert.match(text, /を書きとめました/);
  assert.match(text, /試したこと\s*いまのGビズIDのアドレスを、使ったことのないものに変える方法を試しました。/);
  await press(page, "入力した内容をすべて消す");
  await page.getByText("入力した内容をすべて消しました。").first().waitFor();
  assert.equal((await state(page)).screen, "entry");
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await page.reload();
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  assert.equal((await state(page)).screen, "entry");
  await page.context().close();
});

test("two widgets of a page keep two places; another page keeps its own", async () => {
  const page = await open(site);
  await page.evaluate((tag) => {
    const second = document.createElement(tag);
    second.id = "second";
    second.setAttribute("loading", "eager");
    document.body.prepend(second);
  }, TAG);
  await page.waitForFunction(() => document.querySelector("#second").shadowRoot.querySelector(".egov-recovery"));
  await page.evaluate((tag) => {
    const [second, first] = document.querySelectorAll(tag);
    second.open("http-500");
    first.open("account-locked");
  }, TAG);
  await page.waitForFunction(() => sessionStorage.length === 2);
  assert.deepEqual((await page.evaluate(() => Object.keys(sessionStorage))).sort(), [
    "egov-recovery / 0",
    "egov-recovery / second",
  ]);
  await page.context().close();
});

test("the list of accounts, once typed, is gone from every earlier screen after it was forgotten", async () => {
  const page = await open(site);
  await press(page, "メールアドレスの重なりを調べる（変更する前の確認）");
  await page.locator("#egov-recovery-address-0").fill("taro@example.jp");
  await press(page, "入力した内容をすべて消す");
  await page.goBack();
  await page.waitForTimeout(100);
  assert.ok(
    !(
      await page.evaluate(
        (tag) => [...document.querySelector(tag).shadowRoot.querySelectorAll("input")].map(({ value }) => value).join(),
        TAG,
      )
    ).includes("taro"),
  );
  await page.context().close();
});

const waitsFor = (page, screen) =>
  page.waitForFunction(([tag, screen]) => document.querySelector(tag).state.screen === screen, [TAG, screen]);

test("the browser's way back takes neither the clock nor the last tick, and works across a reload", async () => {
  const page = await open(site);
  await page.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
  await page.getByLabel("まだ待っていない").check();
  await press(page, "次へ進む");
  await press(page, "たった今");
  await page.getByRole("checkbox").first().check();
  await page.goBack();
  await waitsFor(page, "question");
  await page.goForward();
  await waitsFor(page, "outcome");
  assert.match(await inside(page), /を過ぎたら、1回だけ試してください/);
  assert.ok(await page.getByRole("checkbox").first().isChecked());
  await page.reload();
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  assert.equal((await state(page)).route, "wait-for-lock");
  await page.goBack();
  await waitsFor(page, "question");
  await page.goBack();
  await waitsFor(page, "entry");
  assert.match(await page.evaluate(() => JSON.stringify(sessionStorage)), /lock=/, "the wait goes on");
  await page.goForward();
  await waitsFor(page, "question");
  await page.goForward();
  await waitsFor(page, "outcome");
  assert.match(await inside(page), /を過ぎたら、1回だけ試してください/);
  await page.context().close();
});

test("a double click leaves the focus on the new screen's heading", async () => {
  const page = await open(site, { viewport: { width: 360, height: 740 } });
  await page.getByRole("button", { name: "「HTTP500内部サーバーエラー」" }).dblclick();
  await page.waitForTimeout(200);
  assert.equal((await focused(page)).tag, "h2");
  await page.context().close();
});

test("what is typed stays inside, also from listeners of old events", async () => {
  const page = await open(site);
  await page.evaluate(() => {
    window.overheard = [];
    for (const name of ["textInput", "input", "beforeinput", "keydown", "copy", "dragstart"])
      document.addEventListener(name, (event) =>
        window.overheard.push(`${name} ${/** @type {InputEvent} */ (event).data ?? ""}`),
      );
  });
  await page.locator("textarea").click();
  await page.keyboard.type("abc");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  assert.deepEqual(await page.evaluate(() => window.overheard), []);
  await page.context().close();
});

test("a print that the browser never ends does not spoil the next one", async () => {
  const page = await open(site, {
    prepare: (page) =>
      page.addInitScript(() => {
        window.print = () => {
          if (window.refuses) throw new Error("no");
        };
      }),
  });
  await arrive(page, ...LOCK);
  const marked = () => page.evaluate(() => document.querySelectorAll("[data-egov-recovery-print]").length);
  await press(page, "この案内を印刷する");
  await page.waitForFunction(() => document.querySelectorAll("[data-egov-recovery-print]").length === 2);
  await page.keyboard.press("Shift");
  assert.equal(await marked(), 0, "the reader went on");
  await page.evaluate(() => {
    window.refuses = true;
  });
  await press(page, "この案内を印刷する");
  await page.waitForTimeout(100);
  assert.equal(await marked(), 0);
  await page.context().close();
});

test("where nothing may be stored the widget works, without memory", async () => {
  const page = await open(site, {
    prepare: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, "sessionStorage", {
          get() {
            throw new DOMException("no", "SecurityError");
          },
        });
      }),
  });
  await arrive(page, ...LOCK);
  await press(page, "たった今");
  assert.match(await inside(page), /を過ぎたら/);
  assert.deepEqual(page.said, []);
  await page.context().close();
});

for (const [how, options] of VIEWS) {
  test(`clock, deletion, inquiry and its text have no violation and no sideways scrolling ${how}`, async () => {
    const page = await open(site, options);
    await page.evaluate((dark) => {
      document.querySelector("[slot=answers]").remove();
      if (dark) document.documentElement.style.colorScheme = "light dark";
    }, options.colorScheme === "dark");
    const check = (what) => isSound(page, what);
    await arrive(page, ...LOCK);
    await unfold(page, "ほかの時刻を入れる");
    await press(page, "この時刻から計る");
    await check("the clock, asked");
    await press(page, "たった今");
    await check("the clock");
    await press(page, "解決した");
    await check("the end");
    await arrive(page, "registration-refused", { "deleted-within-week": "yes" });
    await press(page, "今日");
    await check("the day");
    await arrive(page, ...DELETED);
    await page.getByRole("button", { name: /消えます。元に戻せません/ }).click();
    await check("before a deletion");
    await press(page, "消えることを理解して、手順を見る");
    await press(page, "エラーが今出た（時刻を書きとめる）");
    await check("the noted time");
    await press(page, "e-Govでの削除を頼む文を作る");
    await check("the inquiry");
    await press(page, "文を作る");
    await check("its mistakes");
    await page.getByLabel(/^e-Govから削除するアカウントのメールアドレス/).fill("taro@example.jp");
    await press(page, "文を作る");
    await check("its text");
    await page.context().close();
  });
}

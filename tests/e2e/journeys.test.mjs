// Whole journeys over the served FAQ page, by keyboard alone. WAY is how the page takes the widget in (ways.mjs), LANGUAGE the
// language of the page. What is on the screen must be what the engine says in that language.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import * as engine from "#pkg/api.node.js";
import { TAG, answer, focused, go, open, read, start, state, tabTo } from "./support.mjs";
import { taking } from "./ways.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const WAY = process.env.WAY ?? "folder";
const LANGUAGE = process.env.LANGUAGE ?? "ja";
const enter = () => open(site, { prepare: taking(WAY, LANGUAGE) });
const text = (id) => engine.text(id, LANGUAGE);

/** What is looked for: in Japanese by its words, in other languages by where it stands. */
const found = (japanese, fits) => (LANGUAGE === "ja" ? ({ text }) => text === japanese : fits);

/** Answers the question on the screen, which asks it as the engine does. */
async function reply(page, option) {
  const { question } = await state(page);
  assert.equal((await focused(page)).text, text(question).question.ask);
  const radios = page.locator(`${TAG} input[type=radio]`);
  for (const radio of await radios.all())
    assert.equal(await read(radio.locator("xpath=..")), text(question).question.options[await radio.inputValue()]);
  await answer(
    page,
    option,
    found("次へ進む", ({ type }) => type === "submit"),
  );
}

/** Writes what somebody brought into the search, and takes the first hit. */
async function bring(page, words) {
  await tabTo(page, ({ tag }) => tag === "textarea");
  await page.keyboard.insertText(words);
  await go(page);
  if (LANGUAGE === "ja") assert.match((await focused(page)).text, /^似ている文（\d件）$/);
  await page.keyboard.press("Tab");
  await go(page);
}

/** Where a journey ended: the screen says what the engine calls it. */
async function ended(page, route) {
  assert.equal((await state(page)).route, route);
  const { tag, text: verdict } = await focused(page);
  assert.equal(tag, "h2", "the verdict has the focus");
  const { title, name } = text(route).route;
  // Where several are to be tried in turn, it names them; where none fits, it says that.
  assert.ok(verdict === title || verdict.includes(name) || route === "try-again-safely", verdict);
  assert.equal(await page.locator("[part~=root]").first().getAttribute("lang"), LANGUAGE);
  assert.deepEqual(heard(page), []);
}

/** What stands in the console, but for the one line in which a script that comes twice says so. */
const heard = ({ said }) =>
  WAY.endsWith("twice") ? said.filter((line) => !line.includes("is defined already")) : said;

// Each real message, and where わからない throughout leads by the tables.
const MESSAGES = [
  [
    "メールアドレスまたはパスワードに誤りがあります。入力内容を確認してください。",
    "credentials-rejected",
    "check-credentials",
  ],
  ["無効なメールアドレスです", "reset-email-invalid", "request-unlock"],
  ["アカウントロック中です。しばらくしてから再度ログインしてください。", "account-locked", "wait-for-lock"],
  ["同一メールアドレスを使用中の利用者情報が存在します", "duplicate-email", "find-other-account"],
  ["HTTP500内部サーバーエラー", "http-500", "find-other-account"],
  ["システムエラーが発生しました", "system-error", "find-other-account"],
  [
    "ご利用のアカウントは、gBizIDプライムアカウントにより本サービスの利用が許可されていません",
    "service-not-permitted",
    "check-gbizid-kind",
  ],
  [
    "既に他のe-Govアカウントで使用されているため登録することができません",
    "registration-refused",
    "sign-in-to-existing",
  ],
];

for (const [message, symptom, route] of MESSAGES) {
  test(`「${message}」 leads with わからない throughout to ${route}`, async () => {
    const page = await enter();
    await bring(page, message);
    let questions = 0;
    for (; (await state(page)).screen === "question"; questions += 1) {
      assert.equal((await focused(page)).tag, "h2", "the question's heading has the focus");
      await reply(page, "unsure");
    }
    assert.ok(questions <= 4);
    assert.equal((await state(page)).symptom, symptom);
    await ended(page, route);
    await page.context().close();
  });
}

/**
 * One journey for each symptom with real answers, chosen from the list.
 * @type {[row: string, symptom: string, answers: string[], route: string][]}
 */
const JOURNEYS = [
  [
    "「メールアドレスまたはパスワードに誤りがあります。」",
    "credentials-rejected",
    ["no", "yes", "still-rejected", "yes"],
    "contact-support",
  ],
  [
    "パスワードの再設定で「無効なメールアドレスです」",
    "reset-email-invalid",
    ["no", "e-application"],
    "request-unlock",
  ],
  ["「アカウントロック中です。」", "account-locked", ["yes", "policy-proposal"], "request-unlock"],
  ["アカウントのロックを解いてほしい", "unlock-wanted", ["no", "developer-portal"], "request-unlock"],
  ["秘密の質問の答えがわからない", "secret-answer-forgotten", ["yes", "yes"], "remove-second-factor"],
  ["スマートフォンを替えた", "one-time-code-lost", ["egov", "no", "yes"], "reset-password"],
  ["「同一メールアドレスを使用中", "duplicate-email", ["no", "microsoft", "yes"], "change-other-provider-email"],
  ["「HTTP500内部サーバーエラー」", "http-500", ["gbizid", "usable"], "sign-in-with-old-gbizid"],
  ["「システムエラーが発生しました」", "system-error", ["after-reissue", "usable"], "rotate-old-gbizid"],
  ["GビズIDを使ったら、e-Govアカウントで入れなくなった", "egov-sign-in-stopped", ["egov"], "switch-back-to-egov"],
  ["「gBizIDプライムアカウントにより", "service-not-permitted", ["member"], "ask-prime-permission"],
  ["登録のメールに「既に他のe-Govアカウント", "registration-refused", ["yes"], "use-other-address-or-wait"],
  ["出した申請や公文書が見られない", "application-not-visible", ["none-of-these"], "track-application-elsewhere"],
  ["「2要素認証設定」の画面", "second-factor-setup", [], "set-up-second-factor"],
  ["ページが開かない", "service-unavailable", [], "wait-for-service"],
  ["別のアカウントで", "wrong-account-signed-in", [], "sign-out-everywhere"],
  ["ソフトに", "software-link-expired", [], "renew-software-link"],
  ["GビズIDなどの画面で", "provider-sign-in-fails", [], "ask-provider"],
  ["メールアドレスの大文字と小文字", "email-case", [], "email-case-ignored"],
  ["まだ困っていないが", "planned-change", ["delete-gbizid"], "before-delete-gbizid"],
  ["どれにも当てはまらない", "something-else", [], "try-again-safely"],
];

for (const [row, symptom, answers, route] of JOURNEYS) {
  test(`「${row}…」 with ${answers.join(", ") || "no question"} leads to ${route}`, async () => {
    const page = await enter();
    const words = text(symptom).symptom.row;
    if (LANGUAGE === "ja") assert.ok(words.startsWith(row));
    await tabTo(page, ({ tag, text }) => tag === "button" && text === words);
    await go(page);
    for (const option of answers) await reply(page, option);
    await ended(page, route);
    await page.context().close();
  });
}

/**
 * What real readers brought (the widened rules): their words, what is found first, their answers, and where these lead.
 * @type {[words: string, symptom: string, answers: string[], route: string][]}
 */
const BROUGHT = [
  [
    "このページは動作していません account.e-gov.go.jp では現在このリクエストを処理できません。 HTTP ERROR 500",
    "http-500",
    ["gbizid", "usable"],
    "sign-in-with-old-gbizid",
  ],
  ["HTTP 503 Service Unavailable", "service-unavailable", [], "wait-for-service"],
  ["e-Govのサイトがクルクルまわってログインできない", "service-unavailable", [], "wait-for-service"],
  [
    "GビズIDのアドレスを入れたら「メールアドレスまたはパスワードに誤りがあります」と出ました",
    "credentials-rejected",
    ["no", "external-only"],
    "use-provider-button",
  ],
  ["パスワード再設定のメールが届かない", "credentials-rejected", ["no", "yes", "no-mail"], "reset-mail-missing"],
  ["初めてログインしたら2要素認証の設定画面が出た", "second-factor-setup", [], "set-up-second-factor"],
  [
    "スマホを買い替えたら認証アプリのコードがなくなった",
    "one-time-code-lost",
    ["egov", "yes", "yes"],
    "remove-second-factor",
  ],
  ["SMSが届かない", "provider-sign-in-fails", [], "ask-provider"],
  ["GビズID アカウントがロックされました", "provider-sign-in-fails", [], "ask-provider"],
  ["GビズIDでログインしたらe-Govアカウントで入れなくなった", "egov-sign-in-stopped", ["egov"], "switch-back-to-egov"],
  [
    "メールアドレスを変更したらGビズIDでe-Govに入れなくなった。同一メールアドレスを使用中と出る",
    "duplicate-email",
    ["no", "gbizid", "usable"],
    "rotate-old-gbizid",
  ],
  ["トークンの有効期限が切れています。", "software-link-expired", [], "renew-software-link"],
  [
    "e-Govからログアウトしています。利用者登録・編集より、再度ログインしてください。",
    "software-link-expired",
    [],
    "renew-software-link",
  ],
  ["ログアウトしたのに別のアカウントでログインされてしまう", "wrong-account-signed-in", [], "sign-out-everywhere"],
  ["マイページに過去に申請した到達番号が表示されません", "application-not-visible", ["older"], "look-in-full-list"],
  ["前の担当者が出した申請が見れない", "application-not-visible", ["other-person"], "share-between-accounts"],
  [
    "GビズIDをプライムに変えたら、申請案件一覧に前の申請が表示されません",
    "application-not-visible",
    ["after-change"],
    "sign-in-with-filing-account",
  ],
  ["公文書が取得できない", "application-not-visible", ["none-of-these"], "track-application-elsewhere"],
  ["担当者が退職するので引き継ぎたい", "planned-change", ["person-in-charge"], "before-person-leaves"],
  [
    "GビズIDをエントリーからプライムに切り替える予定です",
    "planned-change",
    ["gbizid-kind"],
    "before-gbizid-kind-change",
  ],
  ["代表者が変わるのでGビズIDを取り直す予定", "planned-change", ["representative"], "before-representative"],
];

for (const [words, symptom, answers, route] of BROUGHT) {
  test(`who brings 「${words}」 is led to ${route}`, async () => {
    const page = await enter();
    await bring(page, words);
    assert.equal((await state(page)).symptom, symptom, "the first hit");
    for (const option of answers) await reply(page, option);
    await ended(page, route);
    await page.context().close();
  });
}

test("who brings a message of something else is told what was looked for, and is offered the groups", async () => {
  for (const [words, group] of [
    ["利用者認証でエラーが発生しました", undefined],
    ["届いたコードをどこに入れるのですか", "2要素認証・秘密の質問"],
  ]) {
    const page = await enter();
    await tabTo(page, ({ tag }) => tag === "textarea");
    await page.keyboard.insertText(/** @type {string} */ (words));
    await page.keyboard.press("Enter");
    await page.locator("#egov-recovery-search-none").waitFor();
    assert.equal((await focused(page)).tag, "textarea", "what was written can be changed");
    const shown = await page.evaluate(() => {
      const root = document.querySelector("egov-recovery-checker")?.shadowRoot;
      const all = (/** @type {string} */ selector) =>
        [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
      return { none: all("#egov-recovery-search-none"), groups: all("[part=hits] h4"), rows: all("[part=row]") };
    });
    assert.ok(shown.none[0].includes(words));
    assert.equal(shown.groups.length, group ? 1 : 0);
    if (LANGUAGE === "ja") {
      assert.match(String(shown.none[0]), new RegExp(`^「${words}」に近い`));
      assert.deepEqual(shown.groups, group ? [group] : []);
    }
    assert.equal(shown.rows.length, 22, "every row is still there, once");
    await page.context().close();
  }
});

test("an answer can be changed by keyboard, another way be looked at, and the start be reached again", async () => {
  const page = await enter();
  await tabTo(page, ({ tag, text }) => tag === "button" && text.includes("HTTP500"));
  await go(page);
  await reply(page, "gbizid");
  await reply(page, "deleted");
  assert.equal((await state(page)).route, "move-gbizid-to-unused-email");
  const losing = text("request-record-deletion").route.name;
  await tabTo(page, ({ around, text }) => around === "alternative" && text.startsWith(losing));
  if (LANGUAGE === "ja") assert.ok((await focused(page)).text.includes("消えます。元に戻せません"));
  await go(page);
  assert.equal((await state(page)).screen, "deletion");
  await tabTo(
    page,
    found("消えることを理解して、手順を見る", ({ part }) => part.includes("button-secondary")),
  );
  await go(page);
  await ended(page, "request-record-deletion");
  await tabTo(
    page,
    found("あなたの回答", ({ tag, around }) => tag === "summary" && around === "answers"),
  );
  await page.keyboard.press("Enter");
  // The first changes what was chosen from the list.
  for (const _ of [1, 2]) await tabTo(page, ({ part, name }) => part.includes("button-text") && name !== "");
  if (LANGUAGE === "ja") assert.equal((await focused(page)).name, "「同じアドレスのアカウント」のこの回答を変える");
  await go(page, "Space");
  assert.equal((await state(page)).question, "other-account");
  await reply(page, "egov");
  assert.equal((await state(page)).question, "other-sign-in");
  await reply(page, "yes");
  await ended(page, "change-other-egov-email");
  await tabTo(page, ({ part }) => part.includes("print"));
  await page.keyboard.press("Tab");
  if (LANGUAGE === "ja") assert.equal((await focused(page)).text, "最初からやり直す");
  await go(page);
  assert.equal((await state(page)).screen, "entry");
  await page.context().close();
});

test("Tab goes through the entry in reading order, without a trap", async () => {
  const page = await enter();
  await tabTo(page, ({ tag }) => tag === "textarea");
  const stops = [];
  for (let presses = 0; presses < 24; presses += 1) {
    await page.keyboard.press("Tab");
    stops.push((await focused(page)).text);
  }
  const rows = await page.evaluate(() =>
    [...document.querySelector("egov-recovery-checker").shadowRoot.querySelectorAll("[part=screen] button")].map(
      (row) => {
        for (const mark of row.querySelectorAll("rt, rp")) mark.remove();
        return row.textContent;
      },
    ),
  );
  assert.deepEqual(stops.slice(0, 23), rows);
  assert.equal((await focused(page)).tag, "a", "the answers of the static guide follow the widget");
  for (let presses = 0; presses < 24; presses += 1) await page.keyboard.press("Shift+Tab");
  assert.equal((await focused(page)).tag, "textarea");
  await page.context().close();
});

// Whole journeys over the served FAQ page, by keyboard alone. WAY is how the page takes the widget in (ways.mjs).

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { answer, focused, go, open, start, state, tabTo } from "./support.mjs";
import { taking } from "./ways.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const WAY = process.env.WAY ?? "folder";
const enter = () => open(site, { prepare: taking(WAY) });

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
    await tabTo(page, ({ tag }) => tag === "textarea");
    await page.keyboard.insertText(message);
    await go(page);
    assert.match((await focused(page)).text, /^似ている文（\d件）$/);
    await page.keyboard.press("Tab");
    await go(page);
    let questions = 0;
    for (; (await state(page)).screen === "question"; questions += 1) {
      assert.equal((await focused(page)).tag, "h2", "the question's heading has the focus");
      await answer(page, "unsure");
    }
    assert.ok(questions <= 4);
    const reached = await state(page);
    assert.deepEqual([reached.symptom, reached.route], [symptom, route]);
    assert.equal((await focused(page)).tag, "h2", "the verdict has the focus");
    assert.deepEqual(heard(page), []);
    await page.context().close();
  });
}

/**
 * One journey for each symptom with real answers, chosen from the list.
 * @type {[row: string, answers: string[], route: string][]}
 */
const JOURNEYS = [
  ["「メールアドレスまたはパスワードに誤りがあります。」", ["no", "yes", "still-rejected", "yes"], "contact-support"],
  ["パスワードの再設定で「無効なメールアドレスです」", ["no", "e-application"], "request-unlock"],
  ["「アカウントロック中です。」", ["yes", "policy-proposal"], "request-unlock"],
  ["アカウントのロックを解いてほしい", ["no", "developer-portal"], "request-unlock"],
  ["秘密の質問の答えがわからない", ["yes", "yes"], "remove-second-factor"],
  ["スマートフォンを替えた", ["egov", "no", "yes"], "reset-password"],
  ["「同一メールアドレスを使用中", ["no", "microsoft", "yes"], "change-other-provider-email"],
  ["「HTTP500内部サーバーエラー」", ["gbizid", "usable"], "sign-in-with-old-gbizid"],
  ["「システムエラーが発生しました」", ["after-reissue", "usable"], "rotate-old-gbizid"],
  ["GビズIDを使ったら、e-Govアカウントで入れなくなった", ["egov"], "switch-back-to-egov"],
  ["「gBizIDプライムアカウントにより", ["member"], "ask-prime-permission"],
  ["登録のメールに「既に他のe-Govアカウント", ["yes"], "use-other-address-or-wait"],
  ["出した申請や公文書が見られない", ["none-of-these"], "track-application-elsewhere"],
  ["「2要素認証設定」の画面", [], "set-up-second-factor"],
  ["ページが開かない", [], "wait-for-service"],
  ["別のアカウントで", [], "sign-out-everywhere"],
  ["ソフトに", [], "renew-software-link"],
  ["GビズIDなどの画面で", [], "ask-provider"],
  ["メールアドレスの大文字と小文字", [], "email-case-ignored"],
  ["まだ困っていないが", ["delete-gbizid"], "before-delete-gbizid"],
  ["どれにも当てはまらない", [], "try-again-safely"],
];

for (const [row, answers, route] of JOURNEYS) {
  test(`「${row}…」 with ${answers.join(", ") || "no question"} leads to ${route}`, async () => {
    const page = await enter();
    await tabTo(page, ({ tag, text }) => tag === "button" && text.startsWith(row));
    await go(page);
    for (const option of answers) await answer(page, option);
    assert.equal((await state(page)).route, route);
    assert.deepEqual(heard(page), []);
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
    await tabTo(page, ({ tag }) => tag === "textarea");
    await page.keyboard.insertText(words);
    await go(page);
    assert.match((await focused(page)).text, /^似ている文（\d件）$/);
    await page.keyboard.press("Tab");
    await go(page);
    assert.equal((await state(page)).symptom, symptom, "the first hit");
    for (const option of answers) await answer(page, option);
    assert.equal((await state(page)).route, route);
    assert.deepEqual(heard(page), []);
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
    assert.match(String(shown.none[0]), new RegExp(`^「${words}」に近い`));
    assert.deepEqual(shown.groups, group ? [group] : []);
    assert.equal(shown.rows.length, 22, "every row is still there, once");
    await page.context().close();
  }
});

test("an answer can be changed by keyboard, another way be looked at, and the start be reached again", async () => {
  const page = await enter();
  await tabTo(page, ({ tag, text }) => tag === "button" && text.includes("HTTP500"));
  await go(page);
  await answer(page, "gbizid");
  await answer(page, "deleted");
  assert.equal((await state(page)).route, "move-gbizid-to-unused-email");
  await tabTo(page, ({ tag, text }) => tag === "button" && text.includes("消えます。元に戻せません"));
  await go(page);
  assert.equal((await state(page)).screen, "deletion");
  await tabTo(page, ({ tag, text }) => tag === "button" && text === "消えることを理解して、手順を見る");
  await go(page);
  assert.equal((await state(page)).route, "request-record-deletion");
  assert.equal((await focused(page)).tag, "h2");
  await tabTo(page, ({ tag, text }) => tag === "summary" && text === "あなたの回答");
  await page.keyboard.press("Enter");
  await tabTo(page, ({ name }) => name === "「同じアドレスのアカウント」のこの回答を変える");
  await go(page, "Space");
  assert.equal((await state(page)).question, "other-account");
  await answer(page, "egov");
  assert.equal((await state(page)).question, "other-sign-in");
  await answer(page, "yes");
  assert.equal((await state(page)).route, "change-other-egov-email");
  await tabTo(page, ({ text }) => text === "最初からやり直す");
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
    [...document.querySelector("egov-recovery-checker").shadowRoot.querySelectorAll("button")].map(
      (row) => row.textContent,
    ),
  );
  assert.deepEqual(stops.slice(0, 23), rows);
  assert.equal((await focused(page)).tag, "a", "the answers of the static guide follow the widget");
  for (let presses = 0; presses < 24; presses += 1) await page.keyboard.press("Shift+Tab");
  assert.equal((await focused(page)).tag, "textarea");
  await page.context().close();
});

// Through the list by which a help centre cleans an article: the plain guide comes out as it went in.

/** @import { Opening } from "../e2e/support.mjs" */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import sanitize from "sanitize-html";

import { TAG, open, start } from "../e2e/support.mjs";

/** What Zendesk says it keeps of an article (its list for "unsafe content" switched off). */
const KEPT = {
  allowedTags: [
    ...[
      "div",
      "p",
      "ul",
      "ol",
      "li",
      "dl",
      "dt",
      "dd",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "span",
      "strong",
      "em",
      "a",
    ],
    ...["img", "table", "thead", "tbody", "tr", "th", "td", "iframe"],
  ],
  allowedAttributes: {
    "*": ["id", "class", "title", "data-*", "aria-*"],
    a: ["href"],
    img: ["src", "alt"],
    iframe: ["src"],
  },
};

const plain = readFileSync("pkg/guide/ja.plain.html", "utf8");
const cleaned = sanitize(plain, KEPT);

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

test("a cleaner set to Zendesk's list takes nothing from the plain guide, and all from the other", () => {
  assert.equal(cleaned, plain);
  const whole = readFileSync("pkg/guide/ja.fragment.html", "utf8");
  assert.doesNotMatch(sanitize(whole, KEPT), /<section|<svg|<link|slot=/);
  assert.ok(sanitize(whole, KEPT).length < whole.length * 0.9);
});

/**
 * An article of a help centre, with what its theme puts into the head.
 * @param {string} html
 * @param {Opening & {head?: string}} [visiting]
 */
const visit = (html, { head = "", ...options } = {}) =>
  open(site, {
    up: false,
    path: "/article.html",
    ...options,
    prepare: (page) =>
      page.route(/\/article\.html/, (route) =>
        route.fulfill({
          contentType: "text/html; charset=utf-8",
          body: `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>ログインできないとき</title>${head}</head><body><h1>ログインできないとき</h1>${html}</body></html>`,
        }),
      ),
  });

test("a cleaned guide is complete and in order, and its links lead to their steps without a script", async () => {
  const page = await visit(cleaned, { javaScriptEnabled: false });
  await page.getByRole("link", { name: "「アカウントロック中です。」と出る" }).click();
  await page
    .locator("#egov-recovery-account-locked")
    .getByRole("link", { name: "30分以上待ってから試す" })
    .first()
    .click();
  assert.equal(new URL(page.url()).hash, "#egov-recovery-B1");
  assert.ok((await page.locator("#egov-recovery-B1").boundingBox()).y < 40);
  const steps = page.locator("#egov-recovery-B1 ol").first();
  assert.equal(
    await steps.evaluate((list) => list.previousElementSibling?.textContent),
    `手順（${await steps.locator("> li").count()}つ）`,
  );
  await page.locator("#egov-recovery-B1").getByRole("link", { name: "困りごとの一覧に戻る" }).click();
  assert.equal(new URL(page.url()).hash, "#egov-recovery-list");
  await page.context().close();
});

test("Zendesk, imitated: the two documented lines pass its cleaner, and a reader comes to a path", async () => {
  const recipe = readFileSync("www/recipes.html", "utf8").match(/<h2 id="zendesk">.*?(?=<h2 )/s)[0];
  const [head, line] = [...recipe.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, code]) =>
    code
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replace("{{asset 'egov-recovery.one.js'}}", "/pkg/egov-recovery.one.js"),
  );
  assert.equal(sanitize(line, KEPT), line);
  for (const article of [line, cleaned]) {
    const page = await visit(article, { head });
    await page.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
    await page.getByRole("radio").last().check();
    await page.getByRole("button", { name: "次へ進む" }).click();
    await page.getByRole("button", { name: "たった今" }).click();
    await page.getByRole("heading", { name: "30分以上待ってから、1回だけ試します" }).waitFor();
    await page.goBack();
    await page.getByRole("radio").last().waitFor();
    assert.deepEqual(page.said, []);
    assert.deepEqual(
      page.requested.map((url) => new URL(url).pathname),
      ["/article.html", "/pkg/egov-recovery.one.js"],
    );
    await page.context().close();
  }
});

test("a link of the article opens its topic in the widget, which has taken the place of the cleaned guide", async () => {
  const page = await visit(`<p><a href="#egov-recovery-http-500">HTTP500</a></p>${cleaned}`, {
    head: '<script async src="/pkg/egov-recovery.one.js"></script>',
  });
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  assert.ok(await page.locator("#egov-recovery-list").isHidden());
  await page.getByRole("link", { name: "HTTP500", exact: true }).click();
  await page.waitForFunction((tag) => document.querySelector(tag).state.symptom === "http-500", TAG);
  await page.context().close();
});

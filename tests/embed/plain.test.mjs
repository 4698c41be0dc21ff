// Through the list by which a help centre cleans an article: the plain guide comes out as it went in.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import sanitize from "sanitize-html";

import { open, start } from "../e2e/support.mjs";

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

test("a cleaned guide is complete and in order, and its links lead to their steps without a script", async () => {
  const article = (html) =>
    `<!doctype html><html lang="ja"><meta charset="utf-8"><title>ログインできないとき</title><h1>ログインできないとき</h1>${html}</html>`;
  const page = await open(site, {
    up: false,
    path: "/article.html",
    javaScriptEnabled: false,
    prepare: (page) =>
      page.route("**/article.html", (route) =>
        route.fulfill({ contentType: "text/html; charset=utf-8", body: article(cleaned) }),
      ),
  });
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

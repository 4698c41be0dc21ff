// The documentation in Japanese and in English: every page is there in both, and neither says more than the other.

import assert from "node:assert/strict";
import { basename } from "node:path";
import { after, before, test } from "node:test";

import { open, start } from "../e2e/support.mjs";
import { ENGLISH, JAPANESE, led, source, unescaped } from "./documentation.mjs";

/** What only Japanese is written with; its brackets also stand around the labels of screens. */
const LETTERS = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}、。（）：]/u;

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

/** Every match of a pattern, or of its first group. */
const all = (text, pattern) => [...text.matchAll(pattern)].map(([whole, group]) => group ?? whole);

const withoutCode = (name) => source(name).replace(/<pre>.*?<\/pre>/gs, "");

test("every page but the rules is there in both languages, and leads to the other", () => {
  assert.deepEqual(
    ENGLISH.map((name) => basename(name)),
    JAPANESE.filter((name) => name !== "rules.html"),
  );
  for (const english of ENGLISH) {
    const japanese = basename(english);
    for (const [page, lang, link] of [
      [japanese, "ja", `<a href="${english}" lang="en" hreflang="en">English</a>`],
      [english, "en", `<a href="../${japanese}" lang="ja" hreflang="ja">日本語</a>`],
    ]) {
      assert.ok(source(page).startsWith(`<!DOCTYPE html>\n<html lang="${lang}">`), page);
      assert.ok(source(page).split("<header")[1].split("</header>")[0].includes(link), page);
      const alternates = all(source(page), /<link rel="alternate" hreflang=".*?" href=".*?">/g);
      const named = alternates.map((tag) => [tag.split('"')[3], led(page, tag.split('"')[5])]);
      assert.deepEqual(named, Object.entries({ ja: japanese, en: english }), page);
    }
  }
  // It is in Japanese alone.
  assert.doesNotMatch(source("rules.html"), /rel="alternate"/);
});

test("both languages of a page have the same parts, ids, links and code", () => {
  const PARTS =
    /<(?:h[1-6]|p|div|ul|ol|li|dl|dt|dd|section|table|tr|figure|pre|label|input|textarea|button|fieldset|details)\b[^>]*>/g;
  const inOne = (name) => ({
    parts: all(source(name), PARTS).map((tag) => tag.match(/\w+/)[0] + (tag.match(/ id=".*?"/)?.[0] ?? "")),
    marks: all(source(name), / (?:id|name|value|data-(?!label)[a-z]+)=".*?"/g).sort(),
    links: all(withoutCode(name), /<a\b[^>]* href="(.*?)"/g)
      .map((address) => (/^https?:/.test(address) ? address : led(name, address).replace(/^en\//, "")))
      .sort(),
  });
  const lines = (name) =>
    all(source(name), /<pre><code>(.*?)<\/code><\/pre>/gs).flatMap((it) => unescaped(it).split("\n"));
  const inline = (name) => all(withoutCode(name), /<code[^>]*>(.*?)<\/code>/g);
  for (const english of ENGLISH) {
    const japanese = basename(english);
    assert.deepEqual(inOne(english), inOne(japanese), english);
    const code = lines(english);
    assert.equal(code.length, lines(japanese).length, `${english}: lines of code`);
    // Where words stand in it, they are of the language.
    for (const [at, line] of lines(japanese).entries())
      if (!LETTERS.test(line)) assert.equal(code[at], line.replace('<html lang="ja">', '<html lang="en">'), english);
    const told = inline(english);
    const missing = inline(japanese).filter((name) => !LETTERS.test(name) && !told.includes(name));
    assert.deepEqual(missing, [], `${english} does not tell of them`);
    for (const [, words] of source(english).matchAll(/<span lang="ja">(.*?)<\/span>/g))
      assert.ok(source(japanese).includes(words), `${english}: ${words}`);
  }
});

test("an English page is in English, and says of what is Japanese in it that it is", async () => {
  for (const name of ENGLISH) {
    const attributes = all(withoutCode(name), / (?:content|title|aria-label|data-label)=".*?"/g);
    assert.deepEqual(
      attributes.filter((it) => LETTERS.test(it)),
      [],
      name,
    );
    const page = await open(site, { up: false, path: `/www/${name}` });
    await page.waitForLoadState("networkidle");
    const found = await page.evaluate((letters) => {
      const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) {
        const { data, parentElement } = /** @type {Text} */ (texts.currentNode);
        const { lang } = /** @type {HTMLElement} */ (parentElement.closest("[lang]"));
        if (lang !== "ja" && new RegExp(letters, "u").test(data)) found.push(data);
      }
      return found;
    }, LETTERS.source);
    assert.deepEqual(found, [], name);
    await page.context().close();
  }
});

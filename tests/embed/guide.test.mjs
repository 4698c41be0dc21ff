// The static guide and the pages of the package: valid HTML, readable without a script, nothing that axe finds.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";

import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

import { VIEWS, isSound, layOut, open, start } from "../e2e/support.mjs";
import { PAGES as DOCUMENTATION } from "./documentation.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const MESSAGES = readdirSync("pkg/guide/ja")
  .filter((name) => name.endsWith(".html"))
  .map((name) => `pkg/guide/ja/${name}`);
const PAGES = [
  "index.html",
  "pkg/guide/ja.html",
  "pkg/guide/ja.frame.html",
  ...MESSAGES,
  ...DOCUMENTATION.map((name) => `www/${name}`),
];
const FRAGMENTS = ["fragment", "short", "snippet", "plain"].map((kind) => `pkg/guide/ja.${kind}.html`);

test("every page and fragment is valid HTML", async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      root: true,
      extends: ["html-validate:recommended"],
      rules: {
        // `make generate` writes long lines and closes what HTML leaves open; both are valid.
        "void-style": "off",
        "doctype-style": "off",
        // A `dl` may be named.
        "aria-label-misuse": ["error", { allowAnyNamable: true }],
        "no-trailing-whitespace": "off",
        // Lists without bullets keep their role in Safari by it.
        "no-redundant-role": "off",
        // A fragment stands inside a page that has its headings.
        "heading-level": "off",
      },
    }),
  );
  for (const path of [...PAGES, ...FRAGMENTS]) {
    const report = await validator.validateString(readFileSync(path, "utf8"), path);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
    );
    assert.deepEqual(found.slice(0, 10), [], `${path}: ${found.length} findings`);
  }
});

test("without JavaScript every page can be read, and the guide leads from a row to its steps", async () => {
  for (const path of ["/", "/pkg/guide/ja.html"]) {
    const page = await open(site, { up: false, path, javaScriptEnabled: false });
    await page.getByRole("link", { name: "「アカウントロック中です。」と出る" }).click();
    assert.equal(new URL(page.url()).hash, "#egov-recovery-account-locked");
    await page
      .locator("#egov-recovery-account-locked")
      .getByRole("link", { name: "30分以上待ってから試す" })
      .first()
      .click();
    assert.ok(await page.locator("#egov-recovery-B1").getByRole("heading", { name: "手順（" }).isVisible());
    // What was far away gets its true height only now; the reader must still be where the link led.
    await page.waitForTimeout(300);
    const { y } = await page.locator("#egov-recovery-B1").boundingBox();
    assert.ok(Math.abs(y) < 40, `${path}: ${y}`);
    await page.context().close();
  }
});

test("the rows of the short guide lead to the same answers on the guide's own page", async () => {
  const page = await open(site, {
    up: false,
    path: "/short.html",
    javaScriptEnabled: false,
    prepare: async (page) => {
      const short = readFileSync("pkg/guide/ja.short.html", "utf8").replaceAll("/egov-recovery/", "/pkg/");
      await page.route("**/short.html", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>short</title>${short}`,
        }),
      );
    },
  });
  for (const link of await page.locator(".egov-recovery a:not([target], [hreflang])").all())
    assert.match(await link.getAttribute("href"), /^\/pkg\/guide\/ja\.html#egov-recovery-/);
  await page.getByRole("link", { name: "「アカウントロック中です。」と出る" }).click();
  await page.locator("#egov-recovery-account-locked").waitFor();
  await page.context().close();
});

for (const [view, options] of VIEWS) {
  test(`axe finds nothing on the guide's own pages without a script, ${view}`, async () => {
    for (const path of ["/pkg/guide/ja.html", "/pkg/guide/ja.frame.html", "/pkg/guide/ja/duplicate-email.html"]) {
      const page = await open(site, {
        up: false,
        path,
        ...options,
        prepare: (page) => page.route("**/*.js", (route) => route.abort()),
      });
      await layOut(page);
      // A page for frames has no heading of the first level: it stands in a page that has one.
      await isSound(page, `${path} ${view}`, path.includes("frame") ? ["page-has-heading-one"] : []);
      await page.context().close();
    }
  });
}

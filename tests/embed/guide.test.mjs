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

const LANGUAGES = readdirSync("pkg/guide", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const MESSAGES = LANGUAGES.flatMap((lang) =>
  readdirSync(`pkg/guide/${lang}`)
    .filter((name) => name.endsWith(".html"))
    .map((name) => `pkg/guide/${lang}/${name}`),
);
const kinds = (...kinds) => LANGUAGES.flatMap((lang) => kinds.map((kind) => `pkg/guide/${lang}${kind}.html`));
// Its page for frames and its fragment hold what the page of the guide holds: they are read in one language.
const PAGES = [
  "index.html",
  ...kinds(""),
  "pkg/guide/ja.frame.html",
  ...MESSAGES,
  ...DOCUMENTATION.map((name) => `www/${name}`),
];
const FRAGMENTS = ["pkg/guide/ja.fragment.html", ...kinds(".short", ".snippet", ".plain")];

test("every page and fragment of every language is valid HTML", async () => {
  assert.equal(LANGUAGES.length, 3);
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

/** The link that leads to an answer. */
const leading = (id) => `a[href$="#egov-recovery-${id}"]`;

test("without JavaScript every page can be read, and the guide leads from a row to its steps", async () => {
  for (const path of ["/", ...kinds("").map((name) => `/${name}`)]) {
    const page = await open(site, { up: false, path, javaScriptEnabled: false });
    await page.locator("#egov-recovery-list").locator(leading("account-locked")).click();
    assert.equal(new URL(page.url()).hash, "#egov-recovery-account-locked");
    await page.locator("#egov-recovery-account-locked").locator(leading("B1")).first().click();
    assert.ok(await page.locator("#egov-recovery-B1 ol > li").first().isVisible());
    // What was far away gets its true height only now; the reader must still be where the link led.
    await page.waitForTimeout(300);
    const { y } = await page.locator("#egov-recovery-B1").boundingBox();
    assert.ok(Math.abs(y) < 40, `${path}: ${y}`);
    await page.context().close();
  }
});

test("the rows of the short guide lead to the same answers on the guide's own page", async () => {
  for (const lang of LANGUAGES) {
    const page = await open(site, {
      up: false,
      path: "/short.html",
      javaScriptEnabled: false,
      prepare: async (page) => {
        const short = readFileSync(`pkg/guide/${lang}.short.html`, "utf8").replaceAll("/egov-recovery/", "/pkg/");
        await page.route("**/short.html", (route) =>
          route.fulfill({
            contentType: "text/html",
            body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>short</title>${short}`,
          }),
        );
      },
    });
    const rows = page.locator(".egov-recovery a:not([target], [hreflang])");
    const addresses = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("href")));
    assert.ok(addresses.length > 20);
    for (const address of addresses) assert.ok(address.startsWith(`/pkg/guide/${lang}.html#egov-recovery-`), address);
    await page.locator(leading("account-locked")).click();
    await page.locator("#egov-recovery-account-locked").waitFor();
    await page.context().close();
  }
});

/** What axe looks at: where there is little room the whole guide of every language; elsewhere only its words are others. */
const looked = (narrow) =>
  new Set([
    ...kinds("").filter((name) => narrow || name === "pkg/guide/ja.html"),
    "pkg/guide/ja.frame.html",
    ...kinds("/duplicate-email"),
  ]);

for (const [place, [view, options]] of VIEWS.entries()) {
  test(`axe finds nothing on the guide's own pages without a script, ${view}`, async () => {
    for (const name of looked(place === 0)) {
      const path = `/${name}`;
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

// The documentation: it works under the strictest policy, its links lead somewhere, and its examples are the ones that run.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { after, before, test } from "node:test";

import { HINTS } from "../../www/package/element/words.js";
import { ATTRIBUTES, TAG, VIEWS, isSound, open, start } from "../e2e/support.mjs";
import { PAGES, led, source, unescaped } from "./documentation.mjs";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";
const ALLOWED = ["www.e-gov.go.jp", "shinsei.e-gov.go.jp", "account.e-gov.go.jp", "gbiz-id.go.jp", "www.digital.go.jp"];

let site, strict;
before(async () => {
  [site, strict] = await Promise.all([start(), start({ "content-security-policy": POLICY })]);
});
after(() => Promise.all([site.stop(), strict.stop()]));

test("every page has the same navigation, with itself marked", () => {
  const navigation = (name) => source(name).split("<!-- nav -->")[1].split("<!-- /nav -->")[0];
  const plain = (name) =>
    navigation(name)
      .replace(' aria-current="page"', "")
      .replace(/(<p class="language"><a href=").*?"/, "$1");
  for (const name of PAGES) {
    assert.equal(plain(name), plain(join(dirname(name), "index.html")), name);
    assert.match(navigation(name), new RegExp(`href="${basename(name)}" aria-current="page"`));
  }
});

test("every link leads to a file and a place that exist; those elsewhere only to the pages of the rules", () => {
  const ids = (path) => new Set([...readFileSync(path, "utf8").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const name of PAGES) {
    // What is to be copied stands in `pre`.
    for (const [, address] of source(name)
      .replace(/<pre>.*?<\/pre>/gs, "")
      .matchAll(/ (?:href|src)="([^"]+)"/g)) {
      if (address.startsWith("data:")) continue;
      if (/^https?:/.test(address)) {
        assert.ok(ALLOWED.includes(new URL(address).host), `${name}: ${address}`);
        continue;
      }
      const [path, anchor] = address.split("#");
      const target = join("www", path ? led(name, path) : name);
      assert.ok(existsSync(target), `${name}: ${address}`);
      if (anchor) assert.ok(ids(target).has(anchor), `${name}: ${address}`);
    }
  }
});

test("every value of the documentation is one of the element", () => {
  const { attributes, events, slots, cssProperties, cssParts } = JSON.parse(
    readFileSync("pkg/custom-elements.json", "utf8"),
  ).modules[0].declarations[0];
  assert.deepEqual(attributes.map(({ name }) => name).sort(), [...ATTRIBUTES].sort());
  const style = readFileSync("www/package/egov-recovery.css", "utf8");
  const used = new Set([...style.matchAll(/var\((--egov-recovery-[a-z-]+)/g)].map(([, name]) => name));
  assert.deepEqual(new Set(cssProperties.map(({ name }) => name)), used);
  const types = readFileSync("www/package/egov-recovery.d.ts", "utf8");
  assert.deepEqual(
    events.map(({ name }) => name).sort(),
    [...types.matchAll(/^ {2}"(egov-recovery-[a-z]+)":/gm)].map(([, name]) => name).sort(),
  );
  const [, union] = types.match(/ cause: (.+);$/m);
  const causes = union.split(" | ").map((cause) => cause.slice(1, -1));
  assert.deepEqual(causes.toSorted(), Object.keys(HINTS).sort());
  for (const folder of ["", "en/"]) {
    const told = source(`${folder}api.html`);
    for (const cause of causes) {
      assert.ok(told.includes(`<code>${cause}</code>`), `${folder}api.html does not tell of ${cause}`);
      const row = `<th scope="row"><code>${cause}</code>`;
      assert.ok(source(`${folder}hosting.html`).includes(row), `${folder}hosting.html: ${cause}`);
    }
    for (const { name } of [...attributes, ...events, ...slots, ...cssProperties, ...cssParts]) {
      if (name) assert.ok(told.includes(`<code>${name}</code>`), `${folder}api.html does not tell of ${name}`);
    }
  }
});

test("every page works under the strictest policy, without a word in the console", async () => {
  for (const name of PAGES) {
    const page = await open(strict, { up: false, path: `/www/${name}` });
    await page.waitForLoadState("networkidle");
    assert.deepEqual(page.said, [], name);
    assert.ok(
      page.requested.every((url) => url.startsWith(strict.address) || url.startsWith("data:")),
      name,
    );
    await page.context().close();
  }
});

test("the examples that the page shows are those that it runs, and all of them run", async () => {
  const examples = await import("../../www/api-examples.js");
  /** Comments stand in the language of the page. */
  const bare = (code) => code.replace(/ \/\/ .*/g, "").trim();
  for (const { path, run, told } of [
    { path: "api.html", run: "動かす：", told: (code) => code.trim() },
    { path: "en/api.html", run: "Run: ", told: bare },
  ]) {
    const page = await open(strict, { up: false, path: `/www/${path}` });
    await page.waitForLoadState("networkidle");
    const figures = await page.locator("figure[data-example]").all();
    assert.equal(figures.length, Object.keys(examples).length);
    for (const figure of figures) {
      const name = await figure.getAttribute("data-example");
      const written = source(path).split(`data-example="${name}"`)[1].split("<code>")[1].split("</code>")[0];
      assert.equal(told(unescaped(written)), told(examples[name].toString()), name);
      assert.equal(await figure.locator("code").textContent(), unescaped(written), "with a script as without");
      await figure.getByRole("button", { name: new RegExp(`^${run}`) }).click();
      await figure.locator(".result").waitFor();
      assert.doesNotMatch(await figure.locator(".result").innerText(), /await init/);
    }
    await page.context().close();
  }
});

for (const folder of ["", "en/"]) {
  test(`the playground has a control for every attribute and every token, and writes what they say: ${folder}playground.html`, async () => {
    const { attributes, cssProperties } = JSON.parse(readFileSync("pkg/custom-elements.json", "utf8")).modules[0]
      .declarations[0];
    const page = await open(strict, { path: `/www/${folder}playground.html` });
    const told = source(`${folder}api.html`);
    for (const { name } of [...attributes, ...cssProperties]) {
      await page.locator(`[id="control-${name}"]`).waitFor({ state: "attached" });
      const hint = await page.locator(`[id="hint-${name}"]`).innerHTML();
      const row = told.split(`<tr><th scope="row"><code>${name}</code>`)[1].split("</td></tr>")[0];
      assert.ok(hint.startsWith(row.slice(row.lastIndexOf("<td")).replace(/^<.*?>/, "")), `${name}: ${hint}`);
    }
    const options = await page.locator("#control-symptom option").allTextContents();
    assert.ok(
      options.includes(
        folder ? "http-500: “HTTP 500 internal server error” appears" : "http-500：「HTTP500内部サーバーエラー」と出る",
      ),
    );
    await page.locator("#control-symptom").selectOption("http-500");
    await page.waitForFunction((tag) => document.querySelector(tag).state.symptom === "http-500", TAG);
    await page.locator("#control-facts").fill('other-account="><b');
    await page.locator("#control-facts").blur();
    const snippet = await page.locator("textarea, pre code").allTextContents();
    const values = await page
      .locator("textarea")
      .evaluateAll((/** @type {HTMLTextAreaElement[]} */ fields) => fields.map(({ value }) => value));
    const written = [...snippet, ...values].find((text) => text.includes("symptom=")) ?? "";
    assert.match(written, /symptom="http-500"/);
    assert.ok(
      written.includes("&quot;") && !written.includes('other-account=">'),
      "what was typed cannot break out of its attribute",
    );
    await page.context().close();
  });
}

for (const [path, words] of Object.entries({
  "index.html": { html: "FAQ ページに貼る HTML", copy: "コピーする：", folder: "フォルダーの場所" },
  "en/index.html": { html: "HTML to paste into your FAQ page", copy: "Copy: ", folder: "Where the folder is" },
})) {
  test(`the documentation opens with the finished snippet for the folder that is typed, ready to be copied: ${path}`, async () => {
    const written = readFileSync("pkg/guide/ja.snippet.html", "utf8").trim();
    assert.ok(written.split("/egov-recovery/").length > 20);
    for (const viewport of [
      { width: 375, height: 812 },
      { width: 1200, height: 800 },
    ]) {
      const page = await open(strict, {
        up: false,
        path: `/www/${path}`,
        viewport,
        permissions: ["clipboard-write", "clipboard-read"],
      });
      const html = page.getByLabel(words.html, { exact: true });
      await html.waitFor();
      assert.ok(!(await page.locator("#by-hand").isVisible()));
      const button = page.getByRole("button", { name: words.copy + words.html, exact: true });
      const { y, height } = await button.boundingBox();
      assert.ok(y + height <= viewport.height, `in the first view: ${y}`);
      assert.equal(await html.inputValue(), written);
      const folder = page.getByLabel(words.folder);
      await folder.fill("/help/e-gov");
      await button.click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, written.replaceAll("/egov-recovery/", "/help/e-gov/"));
      assert.equal(await page.locator("#there").innerText(), "/help/e-gov/");
      await folder.fill('/help/"><b>/');
      await folder.blur();
      assert.equal(await folder.getAttribute("aria-invalid"), "true");
      assert.equal(await html.inputValue(), copied, "what cannot be an address is not written");
      assert.ok((await page.locator(".status").innerText()).startsWith(words.folder));
      await page.context().close();
    }
    for (const prepare of [
      (page) => page.route("**/start.js", (route) => route.abort()),
      (page) => page.route("**/ja.snippet.html", (route) => route.fulfill({ status: 404 })),
    ]) {
      const page = await open(strict, { up: false, path: `/www/${path}`, prepare });
      await page.waitForLoadState("networkidle");
      assert.ok(await page.getByText("guide/ja.snippet.html").first().isVisible(), "how to do it by hand");
      assert.ok(!(await page.locator("#finished").isVisible()));
      await page.context().close();
    }
  });
}

for (const [view, options] of VIEWS) {
  test(`axe finds nothing in the documentation, ${view}`, async () => {
    for (const name of PAGES) {
      const page = await open(site, { up: false, path: `/www/${name}`, ...options });
      await page.waitForLoadState("networkidle");
      // In the tables of the rules stand single digits, and cells outside the box that scrolls: there axe cannot see contrast.
      await isSound(page, `${name} ${view}`, name === "rules.html" ? ["color-contrast"] : []);
      await page.context().close();
    }
  });
}

test("every test that the accessibility statement names is there, under that name", () => {
  /** @type {Record<string, string>} Files of one name stand together. */
  const files = {};
  for (const room of ["e2e", "embed", "native", "pages", "reader", "browser", "engine", "smoke"]) {
    for (const entry of readdirSync(`tests/${room}`, { withFileTypes: true }).filter((entry) => entry.isFile())) {
      files[entry.name] = (files[entry.name] ?? "") + readFileSync(`tests/${room}/${entry.name}`, "utf8");
    }
  }
  const named = ["accessibility.html", "en/accessibility.html"].flatMap((name) => {
    const found = [...source(name).matchAll(/<code>([a-z_]+(?:\.test\.mjs|\.rs))<\/code>[：:](.*?)(?=<br>|<\/td>)/gs)];
    assert.ok(found.length > 30, `${found.length} names`);
    return found;
  });
  for (const [, file, list] of named) {
    assert.ok(file in files, file);
    for (const [, name] of list.matchAll(/<(?:span lang="en"|q|code)>(.*?)<\/(?:span|q|code)>/g)) {
      // A name may be shortened with dots; what is in it by a variable is left out so, too.
      for (const part of name
        .split("…")
        .map((part) => part.replace(/[「」]/g, "").trim())
        .filter(Boolean)) {
        assert.ok(files[file].includes(part), `${file}: ${part}`);
      }
    }
  }
});

// What www/recipes.html shows: what it says was tried was tried, and its scripts are the ones that run.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { parse } from "acorn";

import { TAG, project, run, served, start, visit } from "./support.mjs";

const PAGE = readFileSync("www/recipes.html", "utf8");

let pack;
before(async () => {
  pack = await start();
});
after(() => pack.stop());

const unescaped = (html) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The code of the figure that has these words in its tag or its caption, as a page owner copies it. */
const shown = (words) => {
  const figure = PAGE.split("<figure").find((figure) => figure.split("</figcaption>")[0].includes(words));
  return unescaped(figure.split("<code>")[1].split("</code>")[0]);
};

/** The same, with the site's own address instead of the place for it. */
const adapted = (words) => {
  assert.ok(shown(words).includes("https://（あなたのサイト）/") || words.startsWith("data-shown"), words);
  return shown(words).replaceAll("https://（あなたのサイト）/", "/");
};

test("each row of the first table leads to its section, and what it says was tried is a test of this name", () => {
  const rows = PAGE.split("<tbody>")[1].split("</tbody>")[0].trim().split("\n");
  assert.ok(rows.length > 20);
  const tests = readdirSync("tests", { encoding: "utf8", recursive: true })
    .filter((name) => name.endsWith(".test.mjs") && !name.includes("node_modules"))
    .map((name) => readFileSync(join("tests", name), "utf8"))
    .join();
  for (const row of rows) {
    const [, section] = row.match(/<th scope="row"><a href="#([a-z-]+)">/);
    assert.ok(PAGE.includes(`<h2 id="${section}">`), row);
    const [, name, said] = row.match(/<td data-label="試験"(?: data-test="(.+?)")?>(.+?)<\/td>/);
    assert.ok(["試験済み", "まねて試験", "未試験"].includes(said), row);
    assert.equal(name !== undefined, said !== "未試験", row);
    if (name) assert.ok(tests.includes(`test("${name}`), `no test: ${name}`);
  }
});

test("what the sections of Next, Nuxt and Astro show stands in the projects that are built", () => {
  const files = {
    "app/layout.tsx": "next/app/layout.tsx",
    "app/page.tsx": "next/app/page.tsx",
    "nuxt.config.ts": "nuxt/nuxt.config.ts",
    "app/app.vue": "nuxt/app/app.vue",
    "src/pages/index.astro": "astro/src/pages/index.astro",
  };
  for (const [caption, file] of Object.entries(files)) {
    const built = readFileSync(join("tests/recipes", file), "utf8")
      .split("\n")
      .map((line) => line.trim());
    for (const line of shown(caption).split("\n")) assert.ok(built.includes(line.trim()), `${file}: ${line}`);
  }
});

test("Tag Manager, imitated: the tags are ES5, the widget works, and only the path and the symptom are counted", async () => {
  const root = project(pack, "tag-manager", "egov-recovery");
  const tags = [adapted("1行目：カスタム HTML のタグ"), adapted('data-shown="analytics"')];
  for (const tag of tags)
    for (const [, script] of tag.matchAll(/<script.*?>(.*?)<\/script>/gs)) parse(script, { ecmaVersion: 5 });
  writeFileSync(join(root, "tags.json"), JSON.stringify(tags));
  const page = readFileSync(join(root, "index.html"), "utf8");
  assert.ok(page.includes("<!-- the line of the page -->"));
  writeFileSync(
    join(root, "index.html"),
    page.replace("<!-- the line of the page -->", shown("2行目：ページに書く行")),
  );
  await served(root, (address) =>
    visit(pack, address, {
      further: async (page) => {
        const checker = page.locator(TAG);
        await checker.getByRole("radio", { name: "まだ待っていない・途中で試した" }).check();
        await checker.getByRole("button", { name: "次へ進む" }).click();
        const counted = () => page.evaluate(() => ["dataLayer", "_paq"].map((name) => window[name]));
        const expected = [
          [
            {
              event: "egov_recovery_outcome",
              egov_recovery_code: "B1",
              egov_recovery_symptom: "account-locked",
            },
          ],
          [["trackEvent", "egov-recovery", "B1", "account-locked"]],
        ];
        await page.waitForFunction(() => "dataLayer" in window);
        assert.deepEqual(await counted(), expected);
        // What is typed is in none of it, nor in any address.
        await checker.evaluate((checker) => /** @type {any} */ (checker).reset());
        await checker.getByRole("textbox").fill("アカウントロック中です taro@example.jp");
        await checker.getByRole("textbox").press("Enter");
        await checker.getByRole("heading", { name: /^似ている文/ }).waitFor();
        assert.deepEqual(await counted(), expected);
        assert.doesNotMatch(decodeURIComponent(await page.evaluate(() => location.href)), /taro|ロック/);
      },
    }),
  );
});

test("the tool for a bot answers as its page shows, and its schema knows every id of the engine", async () => {
  const root = project(pack, "types", "node_modules/egov-recovery");
  writeFileSync(join(root, "recovery-tool.mjs"), shown('data-shown="bot"'));
  const ask = (...given) => run(process.execPath, ["recovery-tool.mjs", ...given], { cwd: root });

  const talk = shown('data-shown="talk"').split("$ node recovery-tool.mjs ").slice(1);
  assert.equal(talk.length, 3);
  for (const turn of talk) {
    const [given, ...lines] = turn.trim().split("\n");
    const answer = (await ask(given.slice(1, -1))).trim();
    const told = lines.join("\n");
    if (told.endsWith("…")) assert.ok(answer.startsWith(told.slice(0, -1)), `${answer}\n${told}`);
    else assert.equal(answer, told);
  }

  const engine = await import(join(pack.unpacked, "api.node.js"));
  const { message, symptom, facts } = JSON.parse(await ask()).properties;
  assert.equal(message.type, "string");
  assert.deepEqual(
    symptom.enum,
    engine.symptoms().map(({ id }) => id),
  );
  assert.deepEqual(
    Object.entries(facts.properties).map(([id, { enum: options }]) => ({ id, options })),
    engine.questions(),
  );

  // Loss and cost stand before what is to be done, and a mistake is an answer, too.
  const { ways } = JSON.parse(await ask('{"symptom":"account-locked","facts":{"lock-persists":"no"}}'));
  assert.ok(ways.length > 1);
  for (const way of ways) assert.deepEqual(Object.keys(way).slice(0, 4), ["irreversible", "filings", "wait", "help"]);
  assert.deepEqual(JSON.parse(await ask('{"symptom":"account-locked","facts":{"lock-persists":"soon"}}')).allowed, [
    "yes",
    "no",
    "unsure",
  ]);
});

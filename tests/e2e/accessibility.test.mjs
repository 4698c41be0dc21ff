// axe over the entry, its searches, a question and every outcome; and what axe cannot see.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import * as engine from "#pkg/api.node.js";
import { TAG, focused, open, show, situations, start, violations } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

/** For each way that some situation puts first, one such situation. */
function ways() {
  const found = new Map();
  for (const situation of situations()) if (!found.has(situation.name)) found.set(situation.name, situation);
  return found;
}

/** A page without the answers of the static guide, which have a test of their own and would be looked at every time. */
async function openLean(options) {
  const page = await open(site, options);
  await page.evaluate(() => document.querySelector("[slot=answers]").remove());
  return page;
}

/** Opens all that is folded. */
const openAll = (page) =>
  page.evaluate((tag) => {
    for (const fold of document.querySelector(tag).shadowRoot.querySelectorAll("details")) fold.open = true;
  }, TAG);

async function check(page, what) {
  const found = await violations(page);
  assert.deepEqual(found.violations, [], what);
  assert.deepEqual(found.incomplete, [], `${what}: axe could not decide`);
}

test("the entry and its searches have no violation", async () => {
  const page = await openLean();
  await check(page, "entry");
  const field = page.getByRole("textbox");
  await page.getByRole("button", { name: "この文で探す" }).click();
  await check(page, "empty search");
  await field.fill("アカウントロック中です システムエラー");
  await field.press("Enter");
  await check(page, "hits");
  await field.fill("まったく関係のない文");
  await field.press("Enter");
  await check(page, "no hits");
  await page.context().close();
});

test("every question, with and without its error, has no violation", async () => {
  const page = await openLean();
  const asked = new Set();
  const walk = async (symptom, facts) => {
    const step = engine.diagnose({ symptom, facts });
    if (step.kind !== "ask") return;
    if (!asked.has(step.question)) {
      asked.add(step.question);
      await show(page, symptom, facts);
      await page.getByText("なぜこの質問をするのですか").click();
      await page.getByRole("button", { name: "次へ進む" }).click();
      await page.getByText("エラー：").waitFor();
      assert.equal((await focused(page)).type, "radio");
      await check(page, step.question);
    }
    for (const option of step.options) await walk(symptom, { ...facts, [step.question]: option });
  };
  for (const { id } of engine.symptoms()) await walk(id, {});
  assert.equal(asked.size, engine.questions().length);
  await page.context().close();
});

test("every outcome has no violation", async () => {
  const page = await openLean();
  const seen = new Set();
  const accept = () => page.getByRole("button", { name: "消えることを理解して、手順を見る" }).click();
  for (const [name, { symptom, facts, outcome }] of ways()) {
    await show(page, symptom, facts);
    if (outcome.primary.irreversible) await accept();
    await check(page, name);
    await openAll(page);
    await check(page, `${name}, all of it`);
    seen.add(outcome.primary.code);
    for (const { code, irreversible } of outcome.alternatives) {
      if (seen.has(code)) continue;
      seen.add(code);
      await page
        .locator('[part="alternative"]', { hasText: engine.text(code).route.name })
        .getByRole("button")
        .click();
      if (irreversible) await accept();
      await check(page, `${name}, other way ${code}`);
      await page.getByRole("button", { name: "最初の直し方に戻る" }).click();
    }
  }
  assert.equal(seen.size, engine.routes().length);
  await page.context().close();
});

for (const colorScheme of ["dark", "light"]) {
  for (const forcedColors of ["none", "active"]) {
    test(`${colorScheme}, forced colours ${forcedColors}: entry, question, losing outcome`, async () => {
      const page = await openLean({ colorScheme, forcedColors });
      await check(page, "entry");
      await show(page, "http-500");
      await page.getByLabel("Googleアカウント").check();
      await check(page, "question");
      await show(page, "planned-change", { "planned-change": "delete-record" });
      await check(page, "before a deletion");
      await page.getByRole("button", { name: "消えることを理解して、手順を見る" }).click();
      await page.locator(".egov-recovery-steps").waitFor();
      await check(page, "P5");
      const marks = await page.evaluate((tag) => {
        const root = document.querySelector(tag).shadowRoot;
        const loss = getComputedStyle(root.querySelector(".egov-recovery-irreversible"));
        return {
          edge: loss.borderTopStyle,
          title: root.querySelector(".egov-recovery-irreversible").textContent.trim(),
        };
      }, TAG);
      assert.equal(marks.edge, forcedColors === "active" ? "double" : "solid");
      assert.ok(marks.title.startsWith("先に確認（取り消せません）："));
      await page.context().close();
    });
  }
}

test("nothing is wider than a small screen, and every target is large enough", async () => {
  for (const width of [320, 256]) {
    const page = await open(site, { viewport: { width, height: 480 } });
    for (const [name, { symptom, facts }] of [["entry", { symptom: null }], ...ways()]) {
      if (symptom) await show(page, symptom, facts);
      const { wide, small } = await page.evaluate((tag) => {
        const root = document.querySelector(tag).shadowRoot;
        const box = (element) => element.getBoundingClientRect();
        const all = [...root.querySelectorAll("*")];
        const targets = root.querySelectorAll(
          "button, summary, textarea, .egov-recovery-option, label.egov-recovery-step",
        );
        return {
          wide: all
            .filter((element) => !element.closest("[role=status]") && box(element).right > innerWidth + 0.5)
            .map((element) => element.className),
          small: [...targets]
            .filter((element) => box(element).height < 44 || box(element).width < 44)
            .map((element) => element.textContent),
        };
      }, TAG);
      assert.deepEqual(wide, [], `${name} at ${width}`);
      assert.deepEqual(small, [], `${name} at ${width}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} at ${width}`);
    }
    await page.context().close();
  }
});

test("text of twice the size and wide spacing is not cut off", async () => {
  const page = await open(site, { viewport: { width: 320, height: 640 } });
  await page.addStyleTag({ content: "body { font-size: 200% }" });
  await page.evaluate((tag) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }",
    );
    const root = document.querySelector(tag).shadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, TAG);
  for (const facts of [{}, { "other-account": "egov", "other-sign-in": "no" }]) {
    await show(page, "http-500", facts);
    const cut = await page.evaluate((tag) => {
      const all = [...document.querySelector(tag).shadowRoot.querySelectorAll(".egov-recovery-frame *")];
      return all
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).display !== "inline" &&
            element.clientWidth > 0,
        )
        .map((element) => element.className || element.localName);
    }, TAG);
    assert.deepEqual(cut, [], JSON.stringify(facts));
  }
  await page.context().close();
});

test("dark follows the page, not the system; theme decides", async () => {
  const background = (page) =>
    page.evaluate(
      (tag) => getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(".egov-recovery")).backgroundColor,
      TAG,
    );
  const page = await open(site, { colorScheme: "dark" });
  assert.equal(await background(page), "rgb(26, 26, 26)");
  await page.evaluate(() => {
    document.querySelector("meta[name=color-scheme]").remove();
    document.documentElement.style.colorScheme = "normal";
  });
  assert.equal(await background(page), "rgb(255, 255, 255)");
  await page.evaluate((tag) => document.querySelector(tag).setAttribute("theme", "dark"), TAG);
  assert.equal(await background(page), "rgb(26, 26, 26)");
  await page.context().close();
});

test("every stop shows a focus ring, in every scheme", async () => {
  /** @type {import("playwright-core").BrowserContextOptions[]} */
  const schemes = [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }];
  for (const options of schemes) {
    const page = await open(site, options);
    for (const symptom of /** @type {const} */ ([null, "http-500", "email-case"])) {
      if (symptom) await show(page, symptom);
      await page.evaluate((tag) => {
        document.querySelector("h1").tabIndex = -1;
        document.querySelector("h1").focus();
        return tag;
      }, TAG);
      for (let presses = 0; presses < 8; presses += 1) {
        await page.keyboard.press("Tab");
        const ring = await page.evaluate((tag) => {
          const root = document.querySelector(tag).shadowRoot;
          const active = root.activeElement;
          if (!active) return null;
          const style = getComputedStyle(active.closest("label") ?? active);
          return { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) };
        }, TAG);
        if (ring) assert.ok(ring.style !== "none" && ring.width >= 2, JSON.stringify({ options, symptom, ring }));
      }
    }
    await page.context().close();
  }
});

test("nothing moves", async () => {
  const page = await open(site);
  await show(page, "http-500");
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  await page.context().close();
});

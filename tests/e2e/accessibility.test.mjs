// axe over the entry, its searches, a question and every outcome; and what axe cannot see.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import * as engine from "#pkg/api.node.js";
import {
  TAG,
  changed,
  focused,
  isSound,
  open,
  show,
  situations,
  speaking,
  start,
  state,
  violations,
} from "./support.mjs";

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

/**
 * What is written on the screen as furigana is marked in the texts.
 * @param {import("playwright-core").Page} page
 */
const marks = (page) =>
  page.evaluate((tag) => {
    const all = [...document.querySelector(tag).shadowRoot.querySelectorAll("*")];
    const said = all.flatMap((element) => [
      ...[...element.childNodes].filter((node) => node instanceof Text).map(({ textContent }) => textContent),
      ...[...element.attributes].map(({ value }) => value),
    ]);
    return said.filter((words) => /[｜《》]/.test(words));
  }, TAG);

/**
 * Japanese of which a voice that reads English is not told. Names of products are the same in both, and what readers wrote is repeated,
 * in “” or in the meaning of a request, in whatever language it is.
 * @param {import("playwright-core").Page} page
 */
const untold = (page) =>
  page.evaluate((tag) => {
    const all = [...document.querySelector(tag).shadowRoot.querySelectorAll("[part=root][lang=en] :not([lang=ja] *)")];
    const texts = all
      .filter((element) => !element.matches("style, [lang|=ja], [part=meaning] *"))
      .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text));
    return texts
      .map(({ data }) => data)
      .filter((words) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(words.replace(/GビズID|“[^”]*”/g, "")));
  }, TAG);

/**
 * What stands wider than the page.
 * @param {import("playwright-core").Page} page
 */
const wide = (page) =>
  page.evaluate((tag) => {
    const all = [...document.querySelector(tag).shadowRoot.querySelectorAll("[part=root] *")];
    const over = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
    return over
      .filter((element) => !element.closest("[role=status]"))
      .map((element) => element.outerHTML.slice(0, 200));
  }, TAG);

/**
 * Waits until what was pressed is drawn.
 * @param {import("playwright-core").Page} page
 */
const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * A narrow page in a language, and whether a screen of it is sound, also with text of twice the size.
 * @param {string} lang
 * @param {string[]} [without] rules of axe
 */
async function narrow(lang, without) {
  const page = await openLean({ viewport: { width: 320, height: 800 }, prepare: changed(speaking(lang)) });
  const at = (selector) => page.locator(`${TAG} [part=root] ${selector}`);
  const press = (selector) => at(selector).first().click();
  const sound = async (what) => {
    await isSound(page, `${lang}, ${what}`, without);
    assert.deepEqual(await marks(page), [], `${lang}, ${what}`);
    assert.deepEqual(await untold(page), [], `${lang}, ${what}`);
    for (const size of ["200%", ""]) {
      await page.evaluate((size) => {
        document.body.style.fontSize = size;
      }, size);
      assert.deepEqual(await wide(page), [], `${lang}, ${what}, ${size}`);
    }
  };
  return { page, at, press, sound };
}

// Each language has a page, and so a process, of its own.
describe("every outcome, with all of it open, is sound on a narrow page, also with text of twice the size", {
  concurrency: true,
}, () => {
  for (const lang of ["ja", "en", "ja-x-easy"]) {
    test(lang, async () => {
      // Furigana has a colour from the style sheet, which other screens show; on outcomes there are thousands of them.
      const { page, at, press, sound } = await narrow(lang, lang === "ja-x-easy" ? ["color-contrast"] : []);
      const accept = async () => {
        await press("[part~=button-secondary]");
        await page.waitForFunction((tag) => document.querySelector(tag).state.screen === "outcome", TAG);
        await drawn(page);
      };
      const seen = new Set();
      const look = async (irreversible, what) => {
        if (irreversible) {
          await sound(`before ${what}`);
          await accept();
        }
        await openAll(page);
        await sound(what);
      };
      for (const [name, { symptom, facts, outcome }] of ways()) {
        await show(page, symptom, facts);
        await look(outcome.primary.irreversible, name);
        seen.add(outcome.primary.code);
        for (const [place, { code, irreversible }] of outcome.alternatives.entries()) {
          if (seen.has(code)) continue;
          seen.add(code);
          await show(page, symptom, facts);
          if (outcome.primary.irreversible) await accept();
          await at("[part=alternative]").nth(place).locator("button").click();
          await drawn(page);
          await look(irreversible, `${name}, other way ${code}`);
          const { id } = engine.routes().find((route) => route.code === code);
          assert.equal((await state(page)).route, id);
        }
      }
      assert.equal(seen.size, engine.routes().length);
      await page.context().close();
    });
  }
});

for (const lang of ["en", "ja-x-easy"]) {
  test(`every other screen is sound on a narrow page, also with text of twice the size: ${lang}`, async () => {
    const { page, at, press, sound } = await narrow(lang);
    await sound("entry");
    await press("[part=search] button");
    await sound("empty search");
    for (const [words, what] of [
      ["アカウントロック中です システムエラー", "hits"],
      ["まったく関係のない文", "no hits"],
    ]) {
      await at("textarea").fill(words);
      await at("textarea").press("Enter");
      await sound(what);
    }
    await show(page, "http-500");
    await press("form button[type=submit]");
    await sound("question with its mistake");

    const inquiry = /** @type {const} */ ([
      "reset-email-invalid",
      { "federated-before": "no", service: "e-application" },
    ]);
    await show(page, ...inquiry);
    await press("[part=prepare] button");
    await sound("request");
    await press("form button[type=submit]");
    await at("[part=error-summary]").waitFor();
    await sound("request with mistakes");
    await at("#egov-recovery-address").fill("taro.yamada.representative@long-name.example.co.jp");
    await at("#egov-recovery-arrival-number").fill("202611220000000001");
    await at("#egov-recovery-procedure-name").fill("資格取得届");
    await press("form button[type=submit]");
    await at("[part=meaning]").waitFor();
    await sound("text of the request");

    await page.evaluate((tag) => document.querySelector(tag).reset(), TAG);
    await at("[part=row]").last().click();
    await at("#egov-recovery-address-0").waitFor();
    await sound("accounts");
    await press("[part=screen] form button[type=submit]");
    await at("[part=error-summary]").waitFor();
    await sound("accounts with mistakes");
    for (const account of [0, 1]) {
      await at(`#egov-recovery-service-${account}`).selectOption("gbizid");
      await at(`#egov-recovery-address-${account}`).fill("taro.yamada.representative@long-name.example.co.jp");
      await at(`#egov-recovery-situation-${account}`).selectOption(account ? "gone" : "new");
    }
    await press("[part=screen] form button[type=submit]");
    await at("[part=screen] input[type=radio]").first().waitFor();
    await sound("result");
    await at("[part=screen] input[type=radio]").first().check();
    await press("[part=screen] form button[type=submit]");
    await at("[part=step], .egov-recovery-steps").first().waitFor();
    await sound("order");
    await page.context().close();
  });
}

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

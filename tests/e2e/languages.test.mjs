// Three languages over the served page: what stays when the language changes, what is fetched, what is said where that fails.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";

import ICAL from "ical.js";

import * as engine from "#pkg/api.node.js";
import { WORDS } from "../../www/package/element/words.js";
import { FAULTS, faulty } from "./faulty.mjs";
import {
  TAG,
  answer,
  changed,
  focused,
  go,
  open,
  read,
  show,
  speaking,
  start,
  state,
  tabTo,
  trapping,
} from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const LANGUAGES = ["ja", "en", "ja-x-easy"];
const NOW = "2026-11-22T14:02:10+09:00";

/**
 * @param {string} lang of the page
 * @param {import("./support.mjs").Opening & {html?: (html: string) => string, from?: string}} [opening] how the page is changed, and the server
 */
const enter = (lang, { prepare, html = (it) => it, from = site.address, ...opening } = {}) =>
  open(
    { ...site, address: from },
    {
      timezoneId: "Asia/Tokyo",
      ...opening,
      prepare: async (page) => {
        await changed((it) => html(speaking(lang)(it)))(page);
        await prepare?.(page);
      },
    },
  );

const inside = (page, selector) => page.locator(`${TAG} [part=root] ${selector}`);
const tongue = (page, lang) => inside(page, `[part=languages] [lang="${lang}"]`);
const words = (lang) => (id) => engine.text(id, lang);

/** Waits until an element speaks a language, whole: its widget, what it says aloud, the line of all answers. */
async function speaks(page, lang, which = 0) {
  await page.waitForFunction(
    ([tag, lang, which]) =>
      document.querySelectorAll(tag)[which]?.shadowRoot?.querySelector("[part=root]")?.getAttribute("lang") === lang,
    /** @type {const} */ ([TAG, lang, which]),
  );
  const around = await page.evaluate(
    ([tag, which]) => {
      const { shadowRoot } = document.querySelectorAll(tag)[which];
      const fold = shadowRoot.querySelector(".egov-recovery-all > summary");
      const status = shadowRoot.querySelector(":host > [role=status]");
      return [status?.lang, ...(fold ? [fold.lang, fold.textContent] : [])];
    },
    /** @type {const} */ ([TAG, which]),
  );
  assert.deepEqual(around, [lang, ...(around.length > 1 ? [lang, WORDS[lang].allAnswers] : [])]);
}

/** What has the focus in the widget, as an element that stays. */
const holding = (page) =>
  page.evaluate((tag) => {
    const active = document.querySelector(tag).shadowRoot.activeElement;
    return active && [active.localName, active.id, active.lang, active.dataset.focus].join(" ");
  }, TAG);

const place = (page, selector) =>
  inside(page, selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

/**
 * Where a reader is when the language changes: how they come there, where the focus is, and what must stay.
 * @type {Record<string, {reach: (page: Page) => Promise<unknown>, at: string, kept: (page: Page) => Promise<unknown>}>}
 */
const PLACES = {
  "a text that is typed": {
    reach: (page) => inside(page, "textarea").fill("パスワードを忘れた"),
    at: "textarea",
    kept: async (page) => [await inside(page, "textarea").inputValue(), await state(page)],
  },
  "an answer that is marked": {
    reach: async (page) => {
      await show(page, "http-500");
      await inside(page, "input[value=google]").check();
    },
    at: "input[value=google]",
    kept: async (page) => [
      await inside(page, "input:checked").evaluateAll((all) => all.map(({ value }) => value)),
      await state(page),
    ],
  },
  "steps that are ticked, and a wait that runs": {
    reach: async (page) => {
      await show(page, "account-locked", { "lock-persists": "no" });
      await inside(page, "[part=waiting] button").first().click();
      await page.clock.setFixedTime(new Date("2026-11-22T14:10:10+09:00"));
      await page.waitForFunction(
        (tag) =>
          document.querySelector(tag).shadowRoot.querySelector(".egov-recovery-left")?.textContent.includes("25"),
        TAG,
      );
      await inside(page, "[part=step] input").first().check();
    },
    at: "[part=step] input",
    kept: async (page) => [
      await inside(page, "[part=step] input").evaluateAll((all) => all.map(({ checked }) => checked)),
      await inside(page, "[part=waiting] time").getAttribute("datetime"),
      (await read(inside(page, ".egov-recovery-left"))).match(/\d+/)[0],
      await state(page),
    ],
  },
  "a request that is being written": {
    reach: async (page) => {
      await show(page, "reset-email-invalid", { "federated-before": "no", service: "e-application" });
      await inside(page, "[part=prepare] button").click();
      await inside(page, "#egov-recovery-address").fill("taro@example.jp");
      await inside(page, "#egov-recovery-procedure-name").fill("資格取得届");
    },
    at: "#egov-recovery-procedure-name",
    kept: async (page) => [
      await inside(page, "form input").evaluateAll((all) => all.map(({ value }) => value)),
      (await state(page)).screen,
    ],
  },
};

/**
 * Who changes the language.
 * @type {Record<string, (page: Page, lang: string) => Promise<unknown>>}
 */
const WAYS = {
  "the element's lang": (page, lang) =>
    page.evaluate(([tag, lang]) => document.querySelector(tag).setAttribute("lang", lang), [TAG, lang]),
  "the page's lang": (page, lang) => page.evaluate((lang) => document.documentElement.setAttribute("lang", lang), lang),
  "the reader": (page, lang) => tongue(page, lang).click(),
};

for (const [who, change] of Object.entries(WAYS)) {
  for (const [what, { reach, at, kept }] of Object.entries(PLACES)) {
    test(`${who} changes the language: ${what}, the scroll and the focus stay`, async () => {
      const page = await enter("ja", {
        viewport: { width: 720, height: 500 },
        prepare: (page) => page.clock.setFixedTime(new Date(NOW)),
      });
      await reach(page);
      const before = await kept(page);
      const mark = who === "the reader" ? "[part=languages]" : at;
      for (const lang of ["en", "ja-x-easy", "ja"]) {
        if (who !== "the reader") await inside(page, at).first().focus();
        // Where a reader reads on, at the top edge, nothing moves.
        await inside(page, mark)
          .first()
          .evaluate((element) => element.scrollIntoView({ block: "start" }));
        const [stood, scrolled] = [await place(page, mark), await page.evaluate(() => scrollY)];
        const held = who === "the reader" ? `button  ${lang} ` : await holding(page);
        await change(page, lang);
        await speaks(page, lang);
        assert.deepEqual(await kept(page), before, lang);
        assert.equal(await holding(page), held, lang);
        const moved = [(await place(page, mark)) - stood, (await page.evaluate(() => scrollY)) - scrolled];
        assert.ok(
          moved.some((far) => Math.abs(far) <= 4),
          `${lang}: moved by ${moved}`,
        );
      }
      assert.deepEqual(page.said, []);
      await page.context().close();
    });
  }
}

test("the screen says in each language what the engine says in it", async () => {
  const page = await enter("ja");
  const way = /** @type {const} */ (["http-500", { "other-account": "gbizid", "old-gbizid": "deleted" }]);
  for (const lang of LANGUAGES) {
    await tongue(page, lang).click();
    await speaks(page, lang);
    const text = words(lang);
    await page.evaluate((tag) => document.querySelector(tag).reset(), TAG);
    const rows = await Promise.all((await inside(page, "[part=row]").all()).map(read));
    for (const { id } of engine.symptoms()) assert.ok(rows.includes(text(id).symptom.row), `${lang}: ${id}`);
    await show(page, "duplicate-email");
    assert.equal(await read(inside(page, "[part~=title]")), text("other-email-changed").question.ask);
    await show(page, ...way);
    const { route } = await state(page);
    assert.equal(await read(inside(page, "[part~=title]")), text(route).route.title);
    for (const [index, { text: step }] of text(route).route.steps.entries())
      assert.equal(await read(inside(page, "[part=step]").nth(index)), step, lang);
  }
  await page.context().close();
});

test("what the reader chose holds until the page says another language", async () => {
  const page = await enter("en");
  await tongue(page, "ja-x-easy").click();
  await speaks(page, "ja-x-easy");
  await page.evaluate((tag) => document.querySelector(tag).setAttribute("theme", "light"), TAG);
  await show(page, "http-500");
  await speaks(page, "ja-x-easy");
  await page.evaluate(() => document.documentElement.setAttribute("lang", "ja"));
  await speaks(page, "ja");
  await tongue(page, "en").click();
  await speaks(page, "en");
  await page.evaluate((tag) => document.querySelector(tag).setAttribute("lang", "ja-Hira"), TAG);
  await speaks(page, "ja-x-easy");
  await page.context().close();
});

test("two elements of a page speak two languages, and a reader's choice in one is none in the other", async () => {
  const page = await enter("ja", {
    html: (it) => it.replace("</main>", `<div lang="en"><${TAG} loading="eager"><p>guide</p></${TAG}></div></main>`),
  });
  await speaks(page, "ja");
  await speaks(page, "en", 1);
  await page.locator(TAG).nth(1).locator("[part=languages] [lang=ja-x-easy]").click();
  await speaks(page, "ja-x-easy", 1);
  await speaks(page, "ja");
  await tongue(page, "en").first().click();
  await speaks(page, "en");
  // Of what is around one of them the other hears nothing.
  await page.locator("div:has(> [loading=eager])").evaluate((around) => around.setAttribute("lang", "ja"));
  await speaks(page, "ja", 1);
  await speaks(page, "en");
  await page.evaluate(() => document.documentElement.setAttribute("lang", "ja-x-easy"));
  await speaks(page, "ja-x-easy");
  await page.context().close();
});

test("the page says which languages are offered; one that is not there is Japanese, whole", async () => {
  for (const [languages, offered] of /** @type {const} */ ([
    ["ja", []],
    ["ja en", ["ja", "en"]],
    [null, LANGUAGES],
  ])) {
    const page = await enter("fr", {
      html: (it) => (languages ? it.replace(`<${TAG} `, `<${TAG} languages="${languages}" `) : it),
    });
    await speaks(page, "ja");
    assert.deepEqual(
      await inside(page, "[part=languages] button[lang]").evaluateAll((all) => all.map(({ lang }) => lang)),
      offered,
    );
    assert.equal(await read(inside(page, "[part~=title]")), "e-Gov にログインできないとき");
    assert.deepEqual(page.said, []);
    await page.context().close();
  }
});

const asked = (page) =>
  page.requested.filter((url) => url.includes("/words-")).map((url) => url.match(/words-(.*)-\w+\.txt/)[1]);

test("one language is fetched; another when it is asked for, once; the third never", async () => {
  for (const [lang, other] of [
    ["ja", "en"],
    ["en", "ja-x-easy"],
    ["ja-x-easy", "ja"],
  ]) {
    const page = await enter(lang);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(asked(page), [lang]);
    const heavy = page.requested.length;
    for (const next of [other, lang, other]) {
      await tongue(page, next).click();
      await speaks(page, next);
    }
    assert.deepEqual(asked(page), [lang, other]);
    assert.equal(page.requested.length, heavy + 1, "nothing else is fetched");
    await page.context().close();
  }
});

/**
 * What a server does with a words file (faulty.mjs), and what it must be called.
 * @type {[fault: string, cause: string][]}
 */
const FAILURES = [
  ["404", "missing-file"],
  ["other bytes", "corrupt"],
  ["is cut", "offline"],
  ["refuses", "offline"],
  ["hangs", "timeout"],
];

/**
 * A page of a server that fails with these words files until it is mended.
 * @param {import("node:test").TestContext} t
 * @param {string} lang
 * @param {string} fault
 * @param {{of: RegExp} & import("./support.mjs").Opening} how
 */
async function failing(t, lang, fault, { of, ...opening }) {
  let broken = true;
  const server = await faulty(site.address, ({ url }) => (broken && of.test(url) ? FAULTS[fault] : undefined));
  const page = await enter(lang, {
    ...opening,
    from: server.address,
    prepare: async (page) => {
      if (fault === "hangs") await page.clock.install({ time: new Date(NOW) });
      await page.addInitScript(() => {
        window.errors = [];
        addEventListener("egov-recovery-error", (event) => window.errors.push(event.detail));
      });
    },
  });
  t.after(async () => {
    await page.context().close();
    server.stop();
  });
  const mend = () => {
    broken = false;
  };
  return { page, mend };
}

/** Waits until the console has named the cause, once. */
async function named(page, cause) {
  const lines = () => page.said.filter((line) => line.includes("egov-recovery ("));
  for (let looks = 0; looks < 200 && lines().length === 0; looks += 1)
    await new Promise((look) => setTimeout(look, 50));
  assert.equal(lines().length, 1, page.said.join("\n"));
  assert.ok(lines()[0].startsWith(`error: egov-recovery (${cause}): `), lines()[0]);
}

for (const [fault, cause] of FAILURES) {
  for (const lang of fault === "404" ? LANGUAGES : ["en"])
    test(`at the beginning a words file fails, ${fault}: ${cause}, said in ${lang}, and it can be loaded again`, async (t) => {
      const { page, mend } = await failing(t, lang, fault, { of: /\/words-/, up: false });
      if (fault === "hangs") {
        await page.waitForFunction((tag) => customElements.get(tag), TAG);
        await page.clock.runFor(5_000);
        assert.deepEqual(await page.evaluate(() => window.errors), []);
        await page.clock.runFor(3_000);
      }
      await named(page, cause);
      assert.deepEqual(await page.evaluate(() => window.errors.map(({ cause }) => cause)), [cause]);
      const sentence = page.getByText(WORDS[lang].notLoaded);
      assert.equal(await sentence.evaluate((it) => it.closest("[lang]").getAttribute("lang")), lang);
      assert.ok(await page.locator("#egov-recovery-list").isVisible(), "the guide stands");
      assert.equal((await state(page)).screen, "entry");
      mend();
      await page.getByRole("button", { name: WORDS[lang].loadAgain }).click();
      await speaks(page, lang);
      assert.equal(await sentence.count(), 0);
    });

  test(`a further words file fails, ${fault}: ${cause}, the widget goes on in its language, and pressing again works`, async (t) => {
    const { page, mend } = await failing(t, "ja", fault, { of: /\/words-en-/ });
    await show(page, "http-500");
    await inside(page, "input[value=google]").check();
    await tongue(page, "en").click();
    // Who asked for it waits longer.
    if (fault === "hangs") await page.clock.runFor(60_100);
    await named(page, cause);
    await speaks(page, "ja");
    assert.equal(await tongue(page, "ja").getAttribute("aria-pressed"), "true");
    assert.deepEqual(await page.evaluate(() => window.errors), [], "the widget is up");
    mend();
    await tongue(page, "en").click();
    await speaks(page, "en");
    assert.ok(await inside(page, "input[value=google]").isChecked());
  });
}

for (const lang of LANGUAGES) {
  test(`what stops is told in the language of the reader: ${lang}`, async () => {
    const page = await enter("ja", { prepare: trapping });
    if (lang !== "ja") await tongue(page, lang).click();
    await speaks(page, lang);
    await show(page, "http-500");
    await inside(page, "[data-focus=heading]").focus();
    await page.evaluate((tag) => {
      window.traps = true;
      document.querySelector(tag).reset();
    }, TAG);
    const { stopped, goOn } = WORDS[lang];
    await page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute("role") === "status",
    );
    assert.equal((await focused(page)).text, `${stopped} ${goOn}`);
    assert.equal(await page.locator(`${TAG} [role=status]`).first().getAttribute("lang"), lang);
    await page.context().close();
  });
}

test("furigana is drawn, hidden and shown by its button, and never comes along with what is selected", async () => {
  const page = await enter("ja-x-easy");
  const shown = () => inside(page, "rt").first().isVisible();
  const button = inside(page, "[part=languages] button:not([lang])");
  assert.equal(await button.textContent(), "ふりがな");
  assert.ok((await inside(page, "ruby").count()) > 20);
  const selected = () =>
    page.evaluate((tag) => {
      const selection = getSelection();
      selection.selectAllChildren(document.querySelector(tag).shadowRoot.querySelector("[part=screen]"));
      return selection.toString();
    }, TAG);
  const marked = new RegExp(await inside(page, "[part=screen] rt").first().textContent());
  for (const on of [true, false, true]) {
    assert.deepEqual([await button.getAttribute("aria-pressed"), await shown()], [String(on), on]);
    const text = await selected();
    assert.match(text, /e-Govに 入れない（ログインできない）とき/);
    assert.doesNotMatch(text, marked, "no reading");
    await button.click();
  }
  // It is of the reader, not of the screen.
  await show(page, "http-500");
  assert.equal(await shown(), false);
  await page.context().close();
});

/** Presses the button of the furigana, and waits until it is shown or gone. */
async function turn(page, on) {
  await inside(page, "[part=languages] button:not([lang])").click();
  await inside(page, `[part=languages] button:not([lang])[aria-pressed=${on}]`).waitFor();
}

test("日本語 has furigana for who presses for it: one file, the same screen, and it goes again", async () => {
  const page = await enter("ja", { viewport: { width: 320, height: 640 } });
  await page.waitForLoadState("networkidle");
  const heavy = page.requested.length;
  const rubies = () => inside(page, "ruby").count();
  assert.equal(await inside(page, "[part=languages] button[aria-pressed=false]:not([lang])").textContent(), "ふりがな");
  assert.deepEqual([await rubies(), asked(page)], [0, ["ja"]]);
  await show(page, "http-500");
  await inside(page, "input[value=google]").check();
  const here = async () => [
    await read(inside(page, "[part=screen]")),
    await state(page),
    await inside(page, "input:checked").evaluateAll((all) => all.map(({ value }) => value)),
    await inside(page, "[part=languages] button[lang=ja]").getAttribute("aria-pressed"),
  ];
  const before = await here();
  for (const on of [true, false, true]) {
    await turn(page, on);
    assert.deepEqual(await here(), before, "nothing else is said, and nothing is lost");
    assert.equal((await rubies()) > 20, on);
    assert.equal(await holding(page), "button   ", "its reader is still on the button");
    await speaks(page, "ja");
    assert.deepEqual([asked(page), page.requested.length], [["ja", "ja-x-ruby"], heavy + 1]);
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      "no wider than the screen",
    );
  }
  // It is of the reader: it stays on the way, also through another language.
  await tongue(page, "en").click();
  await speaks(page, "en");
  assert.equal(await rubies(), 0);
  await tongue(page, "ja").click();
  await speaks(page, "ja");
  await show(page, "account-locked");
  assert.ok((await rubies()) > 10);
  assert.deepEqual([asked(page), page.said], [["ja", "ja-x-ruby", "en"], []]);
  await page.context().close();
});

/** Goes to the request to release a lock, fills it in, and lets its text be made. */
async function composeRequest(page) {
  await show(page, "reset-email-invalid", { "federated-before": "no", service: "e-application" });
  await inside(page, "[part=prepare] button").click();
  await inside(page, "#egov-recovery-address").fill("taro@example.jp");
  await inside(page, "#egov-recovery-arrival-number").fill("202611220000000001");
  await inside(page, "#egov-recovery-procedure-name").fill("資格取得届");
  await inside(page, "[part=screen] form button[type=submit]").click();
}

test("furigana of 日本語 is on the screen alone: not in names, fields, lists, nor in what is copied or selected", async () => {
  const page = await enter("ja", { permissions: ["clipboard-read", "clipboard-write"] });
  await turn(page, true);
  await composeRequest(page);
  const text = await inside(page, "[part=screen] textarea").inputValue();
  assert.match(text, /^e-Govアカウントのロックの解除をお願いします。\n本人確認のための情報は、次のとおりです。\n/);
  await inside(page, "[part~=button-primary]").click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
  assert.equal(await inside(page, "[part=meaning]").count(), 0);
  for (const screen of ["inquiry", "check"]) {
    if (screen === "check") {
      await page.evaluate((tag) => document.querySelector(tag).reset(), TAG);
      await inside(page, "button").filter({ hasText: "メールアドレスの重" }).click();
    }
    assert.equal((await state(page)).screen, screen);
    assert.ok((await inside(page, "rt").count()) > 5);
    const bare = await page.evaluate((tag) => {
      const root = document.querySelector(tag).shadowRoot;
      const names = [...root.querySelectorAll("*")].flatMap((it) => [...it.attributes].map(({ value }) => value));
      const lists = [...root.querySelectorAll("option, textarea")].map(({ textContent }) => textContent);
      const selection = getSelection();
      selection.selectAllChildren(root.querySelector("[part=screen]"));
      return [...names, ...lists, root.querySelector("[part=root]").textContent, selection.toString()];
    }, TAG);
    for (const told of bare) assert.doesNotMatch(told, /[｜《》]/);
    assert.doesNotMatch(bare.at(-1), /めーる|かいじょ|じゅうしょ|とうろく|ひみつ/);
  }
  await page.context().close();
});

for (const [fault, cause] of FAILURES)
  test(`the furigana of 日本語 fails, ${fault}: ${cause}, the screen stays as it is, and pressing again works`, async (t) => {
    const { page, mend } = await failing(t, "ja", fault, { of: /\/words-ja-x-ruby-/ });
    await show(page, "http-500");
    await inside(page, "input[value=google]").check();
    const told = await read(inside(page, "[part=screen]"));
    const button = inside(page, "[part=languages] button:not([lang])");
    await button.click();
    if (fault === "hangs") await page.clock.runFor(60_100);
    await named(page, cause);
    await speaks(page, "ja");
    assert.deepEqual([await button.getAttribute("aria-pressed"), await inside(page, "ruby").count()], ["false", 0]);
    assert.equal(await read(inside(page, "[part=screen]")), told);
    assert.deepEqual(await page.evaluate(() => window.errors), [], "the widget is up");
    mend();
    await turn(page, true);
    assert.ok(await inside(page, "input[value=google]").isChecked());
    assert.ok((await inside(page, "ruby").count()) > 20);
  });

for (const lang of LANGUAGES) {
  test(`a request is Japanese, without marks, with its meaning beside it where it is not read: ${lang}`, async () => {
    const page = await enter(lang, { permissions: ["clipboard-read", "clipboard-write"] });
    await composeRequest(page);
    const text = [
      "e-Govアカウントのロックの解除をお願いします。",
      "本人確認のための情報は、次のとおりです。",
      "",
      "メールアドレス：taro@example.jp",
      "到達番号：202611220000000001",
      "手続名称：資格取得届",
      "",
      "よろしくお願いします。",
    ].join("\n");
    const field = inside(page, "[part=screen] textarea");
    assert.equal(await field.inputValue(), text);
    assert.equal(await field.evaluate((it) => it.closest("[lang]").getAttribute("lang")), "ja");
    await inside(page, "[part~=button-primary]").click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    const meaning = inside(page, "[part=meaning]");
    assert.equal(await meaning.count(), lang === "ja" ? 0 : 1);
    if (lang === "en") assert.match(await read(meaning), /^What the text says.*release the lockout.*taro@example\.jp/);
    await page.context().close();
  });

  test(`the calendar file has its title in the language: ${lang}`, async () => {
    const page = await enter(lang, { prepare: (page) => page.clock.setFixedTime(new Date(NOW)) });
    await show(page, "account-locked", { "lock-persists": "no" });
    await inside(page, "[part=waiting] button").first().click();
    const href = await inside(page, "[part~=calendar]").getAttribute("href");
    const file = new ICAL.Component(ICAL.parse(decodeURIComponent(href.slice(href.indexOf(",") + 1))));
    const { summary } = new ICAL.Event(file.getFirstSubcomponent("vevent"));
    assert.equal(
      summary,
      { ja: "e-Govに1回だけログイン", en: "Sign in to e-Gov only once", "ja-x-easy": "e-Govに 1かいだけ はいる" }[lang],
    );
    await page.context().close();
  });

  test(`a journey by keyboard alone: ${lang}`, async () => {
    const page = await enter(lang);
    const text = words(lang);
    await tabTo(page, (focus) => focus.tag === "button" && focus.text === text("duplicate-email").symptom.row);
    await go(page);
    for (const option of ["no", "gbizid", "deleted"]) {
      const { question } = await state(page);
      assert.equal((await focused(page)).text, text(question).question.ask);
      await answer(page, option, ({ type }) => type === "submit");
    }
    const { route } = await state(page);
    assert.equal((await focused(page)).text, text(route).route.title);
    assert.deepEqual(page.said, []);
    await page.context().close();
  });

  test(`the guide's own page comes in its language, first without a widget: ${lang}`, async () => {
    const path = `/pkg/guide/${lang}.html`;
    const still = await open(site, { up: false, path, javaScriptEnabled: false });
    assert.equal(await still.locator("html").getAttribute("lang"), lang);
    assert.equal(await still.locator("#egov-recovery-list").getAttribute("lang"), lang);
    const entry = await read(still.locator("#egov-recovery-list h2").first());
    for (const other of LANGUAGES.filter((it) => it !== lang)) {
      const address = await still.locator(`[part=languages] a[lang=${other}]`).getAttribute("href");
      assert.ok(existsSync(`pkg/guide/${address}`), `${lang}: ${address}`);
      await still.locator(`[part=languages] a[lang=${other}]`).click();
      assert.equal(await still.locator("html").getAttribute("lang"), other);
      await still.goBack();
    }
    await still.context().close();
    const page = await open(site, { path });
    await speaks(page, lang);
    assert.equal(await read(inside(page, "[part~=title]")), entry, "the widget says the same");
    assert.deepEqual([asked(page), page.said], [[lang], []]);
    await page.context().close();
  });
}

test("every page of the guides leads to files that are there, in each language", () => {
  const pages = readdirSync("pkg/guide", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  let led = 0;
  for (const name of pages) {
    const page = join("pkg/guide", name);
    for (const [, tag] of readFileSync(page, "utf8").matchAll(/<(?:a|link)\b([^>]*)>/g)) {
      const [, lang] = tag.match(/ hreflang="(.*?)"/) ?? [];
      const [, address] = tag.match(/ href="([^"#]*)/) ?? [];
      if (!lang || !address || /^[a-z]+:|^\//.test(address)) continue;
      led += 1;
      const file = join(dirname(page), address);
      assert.ok(existsSync(file), `${name}: ${address}`);
      if (lang !== "x-default")
        assert.ok(readFileSync(file, "utf8").includes(` lang="${lang}"`), `${name}: ${address} is in ${lang}`);
    }
  }
  assert.ok(led >= pages.length, `${led} links in ${pages.length} pages`);
});

// The element on pages of others: nothing gets in, nothing gets out.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { TAG, answer, go, isSound, layOut, open, show, start, state, tabTo } from "../e2e/support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const library = (path) => readFileSync(`node_modules/${path}`, "utf8");

const NOT_PRINTED = "印刷の画面が出ないときは、ブラウザのメニューから印刷してください。";

/** Style sheets that pages begin with, and what else pages of offices do to everything on them. */
const SHEETS = {
  "normalize.css": library("normalize.css/normalize.css"),
  "modern-normalize": library("modern-normalize/modern-normalize.css"),
  "sanitize.css": library("sanitize.css/sanitize.css"),
  "the-new-css-reset": library("the-new-css-reset/css/reset.css"),
  "destyle.css": library("destyle.css/destyle.css"),
  "a content system's": `
    #contents p { margin: 0 0 24px; font-size: 18px; line-height: 2; } #contents ul li { margin-left: 3em; } #contents .article p { padding-bottom: 30px; }
    #contents #main h2 { color: #fff; background: navy; } #contents a { color: lime; display: inline; }`,
  inherited: `
    body { -webkit-text-fill-color: red; word-break: break-all; text-align-last: right; direction: rtl; caret-color: transparent; user-select: none; font-variation-settings: "wght" 900; }`,
  "an office's own": `
    main { letter-spacing: .3em; text-indent: 2em; text-transform: uppercase; text-align: center; font-style: italic; font-weight: 900; word-spacing: 1em; line-height: 1; white-space: nowrap; color: red; }
    p, li, dd, dt, section, div { margin: 30px; padding: 12px; border: 3px solid red; }
    ul, ol { list-style: square inside; }
    a { color: lime; text-decoration: none; }
    h2, h3, h4 { font-size: 60px; background: yellow; }
    strong { font-weight: 400; color: red; }
    button, textarea, input { all: unset; }
    section, div { float: left; }
    svg { width: 300px; }`,
};

/** The page with a style sheet before its own. */
const styled =
  (css, without = []) =>
  async (page) => {
    for (const pattern of without) await page.route(pattern, (route) => route.abort());
    await page.route(
      (url) => url.pathname === "/",
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text())
            .replace("<head>", `<head><style>${css}</style>`)
            .replace("<main>", '<main id="contents"><article id="main" class="article">')
            .replace("</main>", "</article></main>"),
        });
      },
    );
  };

/** Where everything inside stands and how it looks, seen from the element itself. */
const look = (page) =>
  page.evaluate((tag) => {
    const element = document.querySelector(tag);
    const root = element.shadowRoot?.querySelector(".egov-recovery") ? element.shadowRoot : element;
    const { top, left } = element.getBoundingClientRect();
    return [...root.querySelectorAll(".egov-recovery, .egov-recovery *")].map((part) => {
      const box = part.getBoundingClientRect();
      const style = getComputedStyle(part);
      // What is not drawn has no place.
      const drawn = box.width > 0 || box.height > 0;
      const place = drawn
        ? [box.top - top, box.left - left, box.width, box.height].map((value) => Math.round(value))
        : [];
      const looks = [
        "color",
        "backgroundColor",
        "fontSize",
        "fontWeight",
        "fontStyle",
        "lineHeight",
        "letterSpacing",
        "textAlign",
        "textTransform",
        "textIndent",
        "textDecorationLine",
        "whiteSpace",
        "listStyleType",
        "borderTopWidth",
        "cursor",
      ];
      return `${part.localName}.${part.className.baseVal ?? part.className}: ${place} ${looks.map((name) => style[name])}`;
    });
  }, TAG);

const SCRIPT = "**/pkg/egov-recovery.js";

test("style sheets of the page change neither the static guide nor the widget", async () => {
  const looks = async (css) => {
    const guide = await open(site, { up: false, prepare: styled(css, [SCRIPT]) });
    await layOut(guide);
    const seen = [await look(guide)];
    await guide.context().close();
    const page = await open(site, { prepare: styled(css) });
    // All answers have folded away, which they do a moment after the widget is up.
    await page.waitForFunction(
      (tag) => document.querySelector(tag).shadowRoot.querySelector(".egov-recovery-all"),
      TAG,
    );
    seen.push(await look(page));
    /** @type {Parameters<typeof show>[]} */
    const screens = [
      [page, "http-500"],
      [page, "http-500", { "other-account": "gbizid", "old-gbizid": "deleted" }],
      [page, "duplicate-email", { "other-account": "egov", "other-sign-in": "yes" }],
    ];
    for (const screen of screens) {
      await show(...screen);
      seen.push(await look(page));
    }
    await page.context().close();
    return seen;
  };
  const plain = await looks("");
  for (const [name, css] of Object.entries(SHEETS)) {
    const seen = await looks(css);
    for (const [index, screen] of seen.entries()) {
      const differences = screen
        .filter((line, place) => line !== plain[index][place])
        .map((line) => `${line}\n  was ${plain[index][screen.indexOf(line)]}`);
      assert.deepEqual(
        differences.slice(0, 5),
        [],
        `${name}, ${index === 0 ? "guide" : `screen ${index}`}: ${differences.length} differences`,
      );
    }
  }
});

test("in a row, a table, a float or a corner it has a width of its own", async () => {
  for (const css of [
    "main { display: flex }",
    "main { display: flex; flex-direction: column; align-items: center }",
    "main { display: table }",
    "main { width: max-content; max-width: 100% }",
    "main { position: absolute; max-width: 100% }",
    `${TAG} { float: left }`,
  ]) {
    for (const without of [[SCRIPT], []]) {
      const page = await open(site, {
        up: without.length === 0,
        viewport: { width: 375, height: 800 },
        prepare: (page) => styled("", without)(page),
      });
      await page.addStyleTag({ content: css });
      const [width, wide] = await page.evaluate(
        (tag) => [document.querySelector(tag).getBoundingClientRect().width, document.documentElement.scrollWidth],
        TAG,
      );
      assert.ok(width >= 300 && wide <= 375, `${css}: ${width} px wide, the page ${wide} px`);
      await page.context().close();
    }
  }
});

test("nothing gets out: the page looks the same with the widget as without its script", async () => {
  const outside = (page) =>
    page.evaluate(
      (tag) =>
        [...document.querySelectorAll(`body *:not(${tag}, ${tag} *)`)].map((part) => {
          const style = getComputedStyle(part);
          return `${part.localName} ${[...style]
            .filter((name) => !/^(perspective-origin|transform-origin|block-size|height|inset|top|bottom)/.test(name))
            .map((name) => style.getPropertyValue(name))
            .join()}`;
        }),
      TAG,
    );
  const without = await open(site, { up: false, prepare: (page) => page.route(SCRIPT, (route) => route.abort()) });
  const globals = () => [...Object.getOwnPropertyNames(window)].sort();
  const [plain, names] = [await outside(without), await without.evaluate(globals)];
  const page = await open(site);
  assert.deepEqual(await outside(page), plain);
  // Chromium itself adds what it was asked for.
  assert.deepEqual(
    (await page.evaluate(globals)).filter((name) => !names.includes(name)),
    [],
  );
  await page.context().close();
  await without.context().close();
});

test("text-size buttons of the page are followed, and a root of 62.5 % is survived", async () => {
  const size = (page) =>
    page.evaluate(
      (tag) =>
        parseFloat(getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(".egov-recovery")).fontSize),
      TAG,
    );
  for (const [css, wanted] of Object.entries({
    "html { font-size: 62.5% } body { font-size: 1.6rem }": 16,
    "html { font-size: 62.5% }": 16,
    "html { font-size: 125% }": 20,
    "body { font-size: 200% }": 32,
    "body { font-size: 12px }": 16,
  })) {
    const page = await open(site);
    await page.addStyleTag({ content: css });
    assert.equal(await size(page), wanted, css);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), css);
    await page.context().close();
  }
});

test("a dark page makes a dark widget, a page that says nothing a light one, and the attribute decides", async () => {
  const ground = (page) =>
    page.evaluate(
      (tag) => getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(".egov-recovery")).backgroundColor,
      TAG,
    );
  const page = await open(site, { colorScheme: "dark" });
  assert.equal(await ground(page), "rgb(26, 26, 26)");
  await page.addStyleTag({ content: ":root { color-scheme: normal !important }" });
  await page.evaluate(() => document.querySelector("meta[name=color-scheme]").remove());
  assert.equal(await ground(page), "rgb(255, 255, 255)");
  for (const [theme, wanted] of [
    ["dark", "rgb(26, 26, 26)"],
    ["light", "rgb(255, 255, 255)"],
  ]) {
    await page.evaluate(([tag, theme]) => document.querySelector(tag).setAttribute("theme", theme), [TAG, theme]);
    assert.equal(await ground(page), wanted, theme);
  }
  await page.context().close();
});

/** What page translators do: every text is put into elements of their own. */
const translate = (page) =>
  page.evaluate((tag) => {
    const element = document.querySelector(tag);
    for (const root of [element, element.shadowRoot]) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) if (walker.currentNode.textContent.trim()) texts.push(walker.currentNode);
      for (const text of texts) {
        if (text.parentElement?.closest("style, font")) continue;
        const outer = document.createElement("font");
        const inner = document.createElement("font");
        inner.textContent = `[${text.data}]`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    }
  }, TAG);

test("a page translator that wraps every text does not break it", async () => {
  const page = await open(site);
  const shown = () =>
    page.evaluate(
      (tag) =>
        /** @type {HTMLElement} */ (document.querySelector(tag).shadowRoot.querySelector(".egov-recovery")).innerText,
      TAG,
    );
  await translate(page);
  await tabTo(page, ({ tag }) => tag === "textarea");
  await page.keyboard.insertText("HTTP500");
  await go(page);
  assert.match(await shown(), /似ている文/);
  await translate(page);
  await page.keyboard.press("Tab");
  await go(page);
  await translate(page);
  // An answer that is missing adds an error between what was translated.
  await page
    .locator(TAG)
    .getByRole("button", { name: /次へ進む/ })
    .click();
  assert.match(await shown(), /エラー/);
  await page
    .getByLabel(/GビズID/)
    .first()
    .check();
  await page
    .locator(TAG)
    .getByRole("button", { name: /次へ進む/ })
    .click();
  await page.waitForFunction((tag) => document.querySelector(tag).state.question === "old-gbizid", TAG);
  await translate(page);
  await page.locator(TAG).locator("input[value=deleted]").check();
  await page
    .locator(TAG)
    .getByRole("button", { name: /次へ進む/ })
    .click();
  await page.waitForFunction((tag) => document.querySelector(tag).state.route !== null, TAG);
  await translate(page);
  // Ticks change a sentence that stays on the screen: it must say the new number.
  const ticks = page.locator(`${TAG} .egov-recovery-step input`);
  await ticks.nth(0).check();
  assert.match(await shown(), /1つ終わりました|うち1つ/);
  await translate(page);
  await ticks.nth(1).check();
  const said = await shown();
  assert.ok(said.includes("うち2つ") && !said.includes("うち1つ"), "the number before still stands there");
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("a clock that starts on a translated page takes the place of its question", async () => {
  const page = await open(site);
  await show(page, "account-locked", { "lock-persists": "no" });
  await translate(page);
  await page
    .locator(TAG)
    .getByRole("button", { name: /たった今/ })
    .click();
  const said = await page.evaluate(
    (tag) =>
      /** @type {HTMLElement} */ (document.querySelector(tag).shadowRoot.querySelector("[part=waiting]")).innerText,
    TAG,
  );
  assert.ok(said.includes("を過ぎたら") && !said.includes("いつですか"), said);
  await page.context().close();
});

test("attributes react, and a value that is not known is ignored with one sentence", async () => {
  const page = await open(site);
  const set = (name, value) =>
    page.evaluate(
      async ([tag, name, value]) => {
        document.querySelector(tag).setAttribute(name, value);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      },
      [TAG, name, value],
    );
  await set("heading-level", "4");
  assert.equal(
    await page.evaluate(
      (tag) => document.querySelector(tag).shadowRoot.querySelector("[data-focus=heading]").localName,
      TAG,
    ),
    "h4",
  );
  await set("symptom", "http-500");
  assert.equal((await state(page)).question, "other-account");
  await set("facts", "other-account=egov; other-sign-in = yes");
  assert.equal((await state(page)).screen, "outcome");
  await set("symptom", "unknown");
  assert.equal((await state(page)).screen, "entry");
  await page.evaluate((tag) => document.querySelector(tag).removeAttribute("symptom"), TAG);
  assert.equal(page.said.length, 2, page.said.join("\n"));
  assert.match(page.said[0], /^warning: egov-recovery: attribute symptom: got "unknown", expected one of /);
  await page.context().close();
});

test("a tag name that another script took is survived with a readable warning, and the guide stands", async () => {
  const page = await open(site, {
    up: false,
    prepare: (page) => page.addInitScript((tag) => customElements.define(tag, class extends HTMLElement {}), TAG),
  });
  await page.waitForLoadState("networkidle");
  assert.equal(page.said.length, 1);
  assert.match(page.said[0], /^warning: egov-recovery: <egov-recovery-checker> is defined already/);
  assert.ok(await page.getByRole("heading", { name: "すべての案内" }).isVisible());
  await page.context().close();
});

test("two on a page have names of their own", async () => {
  const page = await open(site);
  await page.evaluate((tag) => {
    const second = document.createElement(tag);
    second.setAttribute("loading", "eager");
    document.body.append(second);
  }, TAG);
  await page.waitForFunction((tag) => document.querySelectorAll(tag)[1].shadowRoot?.querySelector("section"), TAG);
  const names = await page.evaluate(
    (tag) =>
      [...document.querySelectorAll(tag)].map((element) => element.shadowRoot.querySelector("section").ariaLabel),
    TAG,
  );
  assert.deepEqual(names, ["e-Gov ログイン回復ガイド", "e-Gov ログイン回復ガイド 2"]);
  // Answers that are far away have no true places yet.
  await layOut(page);
  await isSound(page, "two on a page");
  await page.context().close();
});

test("ids of the page may be anything: the widget's own do not clash with them", async () => {
  const page = await open(site);
  await page.evaluate((tag) => {
    const ids = [...document.querySelector(tag).shadowRoot.querySelectorAll("[id]")].map(({ id }) => id);
    for (const id of [...ids, "search", "heading"]) {
      const other = document.createElement("i");
      other.id = id;
      document.body.prepend(other);
    }
  }, TAG);
  await answerPath(page);
  assert.equal((await state(page)).screen, "outcome");
  await page.context().close();
});

async function answerPath(page) {
  await show(page, "account-locked");
  await page.evaluate(
    (tag) => document.querySelector(tag).shadowRoot.querySelector("[data-focus=heading]").focus(),
    TAG,
  );
  await answer(page, "no");
}

test("what a reader selects in a field is handed to the page by this browser, as the privacy page says; no key or input is", async () => {
  const page = await open(site);
  await page.evaluate(() => {
    const heard = { selected: "", events: [] };
    Object.assign(window, { heard });
    document.addEventListener("selectionchange", () => {
      heard.selected += getSelection();
    });
    for (const type of ["keydown", "keyup", "beforeinput", "input", "copy"])
      addEventListener(type, () => heard.events.push(type));
  });
  const heard = () => page.evaluate(() => /** @type {any} */ (window).heard);
  await page.locator("#egov-recovery-search").pressSequentially("yamada");
  assert.deepEqual(await heard(), { selected: "", events: [] });
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await page.waitForFunction(() => /** @type {any} */ (window).heard.selected !== "");
  assert.deepEqual(await heard(), { selected: "yamada", events: [] });
  const told = readFileSync("www/privacy.html", "utf8").split('<h2 id="page">')[1].split("<h2")[0];
  assert.match(told, /入力欄の中の文を読者が選ぶと.*<code>getSelection<\/code>/);
  await page.context().close();
});

test("in a frame of its own it tells its height, and the page follows with one line", async () => {
  const page = await open(site, {
    up: false,
    viewport: { width: 700, height: 900 },
    prepare: (page) =>
      page.route("**/around.html", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><title>around</title><body>
    <iframe id="egov" src="/pkg/guide/ja.frame.html" title="e-Gov ログイン回復ガイド" style="width: 100%; height: 400px; border: 0"></iframe>
    <script>addEventListener("message", ({ source, data }) => { const frame = document.getElementById("egov"); if (source === frame.contentWindow && data.type === "egov-recovery-height") frame.style.height = data.height + "px"; });</script>`,
        }),
      ),
    path: "/around.html",
  });
  const frame = page.frameLocator("#egov");
  const fits = () =>
    page.waitForFunction(() => {
      const frame = /** @type {HTMLIFrameElement} */ (document.getElementById("egov"));
      const inside = frame.contentDocument?.documentElement;
      return inside && frame.clientHeight > 500 && Math.abs(frame.clientHeight - inside.scrollHeight) <= 2;
    });
  await frame.getByRole("button", { name: "「アカウントロック中です。」と出る" }).waitFor();
  await fits();
  const before = await page.locator("#egov").evaluate((frame) => frame.clientHeight);
  assert.ok(before < 3_000, `${before} px: the answers below the widget make no room in a frame`);
  await frame.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
  await frame.getByRole("heading", { level: 2 }).first().waitFor();
  await page.waitForFunction((before) => document.getElementById("egov").clientHeight < before / 2, before);
  await fits();
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("moved into another document it is drawn, dressed and answers there, and so again on its way back", async () => {
  const page = await open(site);
  const look = (where) =>
    page.evaluate(
      ([tag, where]) => {
        const frame = /** @type {HTMLIFrameElement} */ (document.querySelector("#elsewhere"));
        const home = where === "there" ? frame.contentDocument : document;
        const button = home.querySelector(tag).shadowRoot.querySelector(".egov-recovery-search button");
        const style = home.defaultView.getComputedStyle(button);
        return [style.minBlockSize, style.borderTopLeftRadius, style.borderTopWidth, style.paddingTop];
      },
      /** @type {const} */ ([TAG, where]),
    );
  const before = await look("here");
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.id = "elsewhere";
    frame.width = "700";
    frame.height = "700";
    document.body.prepend(frame);
  });
  await page.evaluate((tag) => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector("#elsewhere"));
    frame.contentDocument.body.append(document.querySelector(tag));
  }, TAG);
  assert.deepEqual(await look("there"), before);
  const there = page.frameLocator("#elsewhere");
  await there.getByRole("button", { name: "「HTTP500内部サーバーエラー」" }).click();
  await there.locator("input[value=gbizid]").check();
  await there.getByRole("button", { name: "次へ進む" }).click();
  await there.locator("input[value=deleted]").waitFor();
  // One that has never started, and one that was in a document that is nowhere shown.
  await page.evaluate((tag) => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector("#elsewhere"));
    const elsewhere = document.implementation.createHTMLDocument("");
    const [moved, late] = ["moved", "late"].map((id) => {
      const element = document.createElement(tag);
      element.id = id;
      element.setAttribute("loading", "eager");
      element.innerHTML = "<p>案内</p>";
      return element;
    });
    elsewhere.body.append(moved);
    frame.contentDocument.body.prepend(late, moved);
    document.body.append(frame.contentDocument.querySelector(`${tag}:not([id])`));
  }, TAG);
  for (const id of ["moved", "late"]) {
    await there.locator(`#${id} button`).first().waitFor();
    const button = there.locator(`#${id} .egov-recovery-search button`);
    const looks = await button.evaluate((button) => {
      const style = button.ownerDocument.defaultView.getComputedStyle(button);
      return [style.minBlockSize, style.borderTopLeftRadius, style.borderTopWidth, style.paddingTop];
    });
    assert.deepEqual(looks, before, id);
  }
  assert.equal((await state(page)).question, "old-gbizid", "its place goes with it");
  await page.evaluate((tag) => document.querySelector(tag).reset(), TAG);
  await page.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.querySelector(".egov-recovery-search"),
    TAG,
  );
  assert.deepEqual(await look("here"), before);
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("a frame that may neither submit, print nor store leads to the steps, and says what its browser does not say", async (t) => {
  const site = await start({ "access-control-allow-origin": "*" });
  t.after(site.stop);
  const page = await open(site, {
    up: false,
    viewport: { width: 700, height: 900 },
    prepare: (page) =>
      page.route("**/around.html", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><title>around</title><body>
    <iframe src="/" title="e-Gov ログイン回復ガイド" sandbox="allow-scripts" style="width: 100%; height: 800px"></iframe>`,
        }),
      ),
    path: "/around.html",
  });
  const frame = page.frameLocator("iframe");
  const press = (name) => frame.getByRole("button", { name, exact: true }).click();
  await frame.getByRole("textbox").fill("アカウントロック中");
  await page.keyboard.press("Enter");
  await frame.getByRole("heading", { name: /^似ている文/ }).waitFor();
  await press("「アカウントロック中です。」と出る");
  await frame.getByRole("radio").last().check();
  await press("次へ進む");
  await press("たった今");
  await frame.getByText("スマートフォンのタイマーやメモも使えます。").waitFor();
  await press("この案内を印刷する");
  await frame.getByText(NOT_PRINTED).and(frame.locator("p")).waitFor();
  await page.context().close();
});

test("a browser that begins to print is not spoken of", async () => {
  const page = await open(site);
  await show(page, "account-locked", { "lock-persists": "no" });
  const began = page.evaluate(() => new Promise((begin) => addEventListener("beforeprint", () => begin(true))));
  await page.getByRole("button", { name: "この案内を印刷する" }).click();
  assert.ok(await began);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.equal(await page.getByText(NOT_PRINTED).count(), 0);
  await page.context().close();
});

// Calm screens, as far as they can be counted: how long they are, where they begin, what stands where, and how near.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { TAG, focused, open, show, situations, start, state, tabTo } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const PHONE = { viewport: { width: 375, height: 812 } };
const CONFLICT = /** @type {const} */ (["http-500", { "other-account": "gbizid", "old-gbizid": "deleted" }]);

/** A page without the answers of the static guide, which stand below the widget. */
async function openAlone(options = PHONE) {
  const page = await open(site, options);
  await page.evaluate(() => document.querySelector("[slot=answers]").remove());
  return page;
}

/**
 * How much there is to read. The languages to choose from stand above the place to which a new screen scrolls.
 * @param {import("playwright-core").Page} page
 */
const height = (page) =>
  page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const [all, languages] = [".egov-recovery", ".egov-recovery-languages"].map((part) =>
      root.querySelector(part).getBoundingClientRect(),
    );
    return all.height - languages.height;
  }, TAG);

/** @param {import("playwright-core").Page} page */
const inside = (page, selector) => page.locator(`${TAG} ${selector}`);

test("on a phone no first way is longer than 2,200 px, half of them at most 1,600", async () => {
  const page = await openAlone();
  /** @type {Map<string, number>} */
  const heights = new Map();
  for (const { name, symptom, facts } of situations()) {
    await show(page, symptom, facts);
    heights.set(name, Math.max(heights.get(name) ?? 0, await height(page)));
  }
  const sorted = [...heights].sort(([, one], [, other]) => other - one);
  assert.ok(sorted.length >= 45, `${sorted.length} ways`);
  assert.deepEqual(
    sorted.filter(([, height]) => height > 2_200),
    [],
  );
  assert.ok(sorted[Math.floor(sorted.length / 2)][1] <= 1_600, JSON.stringify(sorted));
  await page.context().close();
});

/** How far the way back is from the top edge of the view. @param {import("playwright-core").Page} page */
const top = (page) =>
  page.evaluate(
    (tag) =>
      document
        .querySelector(tag)
        .shadowRoot.querySelector(".egov-recovery-screen > :first-child")
        .getBoundingClientRect().top,
    TAG,
  );

test("every new screen begins with its way back at the top edge, below what the page keeps there", async () => {
  for (const offset of [0, 64]) {
    const page = await openAlone();
    await page.addStyleTag({ content: `${TAG} { --egov-recovery-scroll-offset: ${offset}px }` });
    // Something above and below, as pages have it.
    await page.evaluate(() => {
      for (const where of /** @type {const} */ (["afterbegin", "beforeend"]))
        document.body.insertAdjacentHTML(where, '<p style="block-size: 1500px">…</p>');
    });
    const arrives = async (what, act) => {
      // From the foot of the screen, where readers press.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await act();
      await page.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot.activeElement?.matches("[data-focus=heading]"),
        TAG,
      );
      assert.ok(Math.abs((await top(page)) - offset) <= 1, `${what}, ${offset}: ${await top(page)}`);
    };
    const press = (name) => page.getByRole("button", { name }).first().click();
    await arrives("a question", () => press("「アカウントロック中です。」"));
    await arrives("a path", async () => {
      await page.getByLabel("まだ待っていない").check();
      await press("次へ進む");
    });
    await arrives("another way", () => press("前に使ったGビズIDなどで入る"));
    await arrives("the first way", () => press("最初の直し方に戻る"));
    await arrives("the end, and the path again", async () => {
      await press("解決した");
      await press("手順に戻る");
    });
    await arrives("the list", () => press("最初からやり直す"));
    await arrives("a conflict", () => press("「HTTP500内部サーバーエラー」"));
    for (const option of ["gbizid", "deleted"]) {
      await arrives(option, async () => {
        await inside(page, `input[value=${option}]`).check();
        await press("次へ進む");
      });
    }
    await arrives("before a loss", () => press("消えます。元に戻せません"));
    await arrives("after it", () => press("消えることを理解して、手順を見る"));
    await arrives("the inquiry", () => press("e-Govでの削除を頼む文を作る"));
    await arrives("the list", () => press("最初からやり直す"));
    await arrives("the account check", () => press("メールアドレスの重なりを調べる"));
    await page.context().close();
  }
});

test("a screen that fits into the view does not move the page", async () => {
  const page = await openAlone({ viewport: { width: 900, height: 2_400 } });
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<p style="block-size: 4000px">…</p>'));
  await page.evaluate(() => scrollTo(0, 40));
  await page.getByRole("button", { name: "「HTTP500内部サーバーエラー」" }).click();
  await page.getByText("なぜこの質問をするのですか").waitFor();
  assert.match((await focused(page)).tag, /^h\d$/);
  assert.equal(await page.evaluate(() => scrollY), 40);
  await page.context().close();
});

test("a mark leads to its source, by keyboard, and from there back to where it stands", async () => {
  const page = await openAlone();
  await show(page, "provider-sign-in-fails");
  const address = page.url();
  await tabTo(page, ({ tag, text }) => tag === "a" && text.includes("[1・判断]"));
  await page.keyboard.press("Enter");
  const source = inside(page, "[data-focus=source-1]");
  await source.waitFor();
  assert.ok(await source.evaluate((line) => line.matches(":focus")));
  for (const told of [/判断＝公式の説明そのものではなく、この案内の考え/, /確認日 2026年/])
    assert.match(await source.innerText(), told);
  assert.equal(page.url(), address, "no address leads into a widget");
  await tabTo(page, ({ text }) => text === "読んでいたところに戻る");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.textContent === "1・判断",
    TAG,
  );
  await page.context().close();
});

test("in the static guide a mark is an anchor, and each has its source", async () => {
  const page = await open(site, { up: false, path: "/pkg/guide/ja.html", javaScriptEnabled: false });
  const marks = page.locator(".egov-recovery-mark a");
  const addresses = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("href")));
  assert.ok(addresses.length > 200, `${addresses.length} marks`);
  const ids = new Set(await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => `#${id}`)));
  assert.deepEqual(
    addresses.filter((address) => !ids.has(address)),
    [],
  );
  await page.context().close();
});

test("a step's number is its tick, large enough for a finger; what belongs to the step stands in its column", async () => {
  const page = await openAlone();
  await show(page, "http-500", { "other-account": "egov", "other-sign-in": "yes" });
  const looks = () =>
    page.evaluate((tag) => {
      const steps = [...document.querySelector(tag).shadowRoot.querySelectorAll(".egov-recovery-steps > li")];
      return steps.map((step) => {
        const input = step.querySelector("input");
        const { width, height } = input.getBoundingClientRect();
        const sign = getComputedStyle(input, "::before");
        const column = [...step.children].map((part) => Math.round(part.getBoundingClientRect().left));
        return {
          width,
          height,
          sign: sign.content,
          mark: getComputedStyle(input, "::after").borderBottomWidth !== "0px",
          columns: new Set(column).size,
        };
      });
    }, TAG);
  const unticked = await looks();
  assert.ok(unticked.length >= 3);
  for (const { width, height, sign, mark, columns } of unticked) {
    assert.ok(width >= 44 && height >= 44, `${width} × ${height}`);
    assert.deepEqual([/counter/.test(sign), mark, columns], [true, false, 1]);
  }
  await page.getByRole("checkbox").first().check();
  assert.deepEqual(
    (await looks()).map(({ mark }) => mark),
    unticked.map((_, at) => at === 0),
  );
  await page.context().close();
});

test("what leads out of a screen stands once, below everything else", async () => {
  const page = await openAlone();
  const out = ["この案内を印刷する", "最初からやり直す", "入力した内容をすべて消す"];
  const places = () =>
    page.evaluate(
      ([tag, out]) => {
        const root = document.querySelector(tag).shadowRoot;
        return out.map((name) =>
          [...root.querySelectorAll("button")]
            .filter(({ textContent }) => textContent === name)
            .map((button) => button.closest("[part]:not(button)").getAttribute("part")),
        );
      },
      /** @type {const} */ ([TAG, out]),
    );
  assert.deepEqual(await places(), [[], [], []], "nothing to leave on the first screen");
  await show(page, "http-500");
  assert.deepEqual(await places(), [[], ["footer"], ["footer"]]);
  await show(page, ...CONFLICT);
  assert.deepEqual(await places(), [["footer"], ["footer"], ["footer"]]);
  await page.context().close();
});

/** Boxes, and the words in them that come nearer to their edges than half a letter. @param {import("playwright-core").Page} page */
const tooNear = (page) =>
  page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    for (const fold of root.querySelectorAll("details")) fold.open = true;
    const found = new Set();
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.textContent.trim() || text.parentElement.closest("[role=status], textarea, option, style")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      // Of a line only what is drawn: as high as a letter, around its middle.
      const letter = Number.parseFloat(getComputedStyle(text.parentElement).fontSize);
      const words = [...range.getClientRects()].filter(({ width }) => width > 0);
      const drawn = words.map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        return { Left: left, Right: right, Top: middle - letter / 2, Bottom: middle + letter / 2 };
      });
      for (let box = text.parentElement; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        const isPatch = box.classList.contains("egov-recovery");
        // The name of an account stands in its edge.
        if (style.display === "inline" || text.parentElement.closest("legend")?.parentElement === box) continue;
        const edge = box.getBoundingClientRect();
        const least = Number.parseFloat(style.fontSize) / 2 - 0.5;
        for (const side of /** @type {const} */ (["Left", "Right", "Top", "Bottom"])) {
          const border = Number.parseFloat(style[`border${side}Width`]);
          if (!isPatch && border === 0) continue;
          const gaps = drawn.map((words) => Math.abs(words[side] - edge[side.toLowerCase()]) - border);
          if (Math.min(...gaps) < least) found.add(`${side} of ${box.className}: ${text.textContent}`);
        }
      }
    }
    return [...found];
  }, TAG);

for (const [name, options] of /** @type {const} */ ([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["in forced colours", { forcedColors: "active" }],
])) {
  test(`words keep half a letter from every edge, ${name}`, async () => {
    const page = await openAlone({ ...PHONE, ...options });
    assert.deepEqual(await tooNear(page), [], "the list");
    await page.getByRole("textbox").fill("まったく関係のない文");
    await page.getByRole("button", { name: "この文で探す" }).click();
    await page.getByText("見つかりませんでした").first().waitFor();
    assert.deepEqual(await tooNear(page), [], "nothing found");
    await page.getByRole("button", { name: "メールアドレスの重なりを調べる" }).click();
    await page.getByRole("button", { name: "重なりを調べる" }).click();
    assert.deepEqual(await tooNear(page), [], "the account check with its mistakes");
    const seen = new Set();
    for (const { name, symptom, facts, outcome } of situations()) {
      if (seen.has(name)) continue;
      seen.add(name);
      await show(page, symptom, facts);
      assert.deepEqual(await tooNear(page), [], name);
      if (!outcome.primary.irreversible) continue;
      await page.getByRole("button", { name: "消えることを理解して、手順を見る" }).click();
      assert.deepEqual(await tooNear(page), [], `${name}, agreed to`);
    }
    assert.equal((await state(page)).screen, "outcome");
    await page.context().close();
  });
}

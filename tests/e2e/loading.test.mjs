// From the static guide to the widget: nothing moves, nothing is lost, nobody is pulled away.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { TAG, focused, open, start, state, tabTo } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const isUp = (page) =>
  page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);

/** Opens a page whose module waits for `release`. */
async function openHeld(options = {}) {
  let release;
  const gate = new Promise((resolve) => {
    release = resolve;
  });
  const page = await open(site, {
    ...options,
    up: false,
    prepare: async (page) => {
      await options.prepare?.(page);
      await page.route("**/*.wasm", async (route) => {
        await gate;
        await route.continue();
      });
    },
  });
  return { page, release };
}

/** The page with its body or its element changed on the way. */
const changed = (change) => (page) =>
  page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    },
  );

const shifts = (page) =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.shifted += /** @type {PerformanceEntry & {value: number}} */ (entry).value;
    }).observe({ type: "layout-shift", buffered: true });
  });

const inView = (page) =>
  page.locator(TAG).evaluate(async (element) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { top } = element.getBoundingClientRect();
    return top > -2 && top < innerHeight / 2;
  });

test("nothing moves when the widget takes the guide's place, on a slow phone and a slow line", async () => {
  for (const width of [320, 720]) {
    const page = await open(site, {
      viewport: { width, height: 800 },
      prepare: async (page) => {
        await shifts(page);
        const session = await page.context().newCDPSession(page);
        await session.send("Network.enable");
        // Lighthouse's slow 4G.
        await session.send("Network.emulateNetworkConditions", {
          offline: false,
          latency: 150,
          downloadThroughput: 204_800,
          uploadThroughput: 96_000,
        });
        await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      },
    });
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => window.shifted), 0, `at ${width} px`);
    await page.context().close();
  }
});

test("the static entry is as high as the widget's, at every width", async () => {
  for (const width of [256, 320, 375, 600, 720, 1200]) {
    const { page, release } = await openHeld({ viewport: { width, height: 900 } });
    const height = () =>
      page.evaluate((tag) => {
        const element = document.querySelector(tag);
        return (
          element.querySelector("[slot=answers]").getBoundingClientRect().top - element.getBoundingClientRect().top
        );
      }, TAG);
    await page.waitForLoadState("load");
    const guide = await height();
    release();
    await isUp(page);
    const widget = await height();
    assert.ok(guide > 1_000, "the guide is drawn");
    assert.ok(Math.abs(widget - guide) <= 2, `at ${width} px: ${guide} and ${widget}`);
    await page.context().close();
  }
});

const FAR = changed((html) => html.replace(`<${TAG}>`, `<div style="height: 5000px"></div><${TAG}>`));
const heavy = (page) => page.requested.filter((url) => /\.wasm$/.test(url)).length;

test("far below the fold nothing heavy is fetched until the reader comes near", async () => {
  const page = await open(site, { up: false, prepare: FAR });
  await page.waitForLoadState("networkidle");
  assert.equal(heavy(page), 0);
  await page.evaluate(
    (tag) => scrollTo(0, document.querySelector(tag).getBoundingClientRect().top - innerHeight - 300),
    TAG,
  );
  await isUp(page);
  await page.context().close();
});

test("far below the fold a keyboard brings it up as well", async () => {
  const page = await open(site, { up: false, prepare: FAR });
  const asked = page.waitForRequest(/\.wasm$/);
  await page.evaluate((tag) => document.querySelector(tag).querySelector("a").focus({ preventScroll: true }), TAG);
  await asked;
  await page.context().close();
});

test("a row that is chosen before the widget is up is not lost", async () => {
  const { page, release } = await openHeld();
  await page.getByRole("link", { name: "「HTTP500内部サーバーエラー」" }).click();
  assert.ok(
    await page
      .locator("#egov-recovery-http-500")
      .evaluate((section) => Math.abs(section.getBoundingClientRect().top) < 40),
    "the guide's own answer comes at once",
  );
  release();
  await page.waitForFunction((tag) => document.querySelector(tag).state.symptom === "http-500", TAG);

  assert.ok(await inView(page), "the widget is in view");
  assert.ok(!(await page.getByRole("heading", { name: "すべての案内" }).isVisible()));
  await page.context().close();
});

test("the same by keyboard: the focus goes to the question's heading", async () => {
  const { page, release } = await openHeld();
  await tabTo(page, ({ text }) => text.includes("HTTP500"));
  await page.keyboard.press("Enter");
  release();
  await page.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.matches("[data-focus=heading]"),
    TAG,
  );
  assert.equal((await state(page)).question, "other-account");
  await page.context().close();
});

test("who reads on in the guide meanwhile is not pulled away", async () => {
  const { page, release } = await openHeld();
  await page.getByRole("link", { name: "「HTTP500内部サーバーエラー」" }).click();
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(100);
  const before = await page.evaluate(() => scrollY);
  release();
  await isUp(page);
  await page.waitForTimeout(100);
  assert.equal((await state(page)).screen, "entry");
  assert.equal(await page.evaluate(() => scrollY), before);
  assert.ok(await page.getByRole("heading", { name: "すべての案内" }).isVisible());
  await page.context().close();
});

test("who has selected words of the guide keeps them until they let go", async () => {
  const { page, release } = await openHeld();
  await page.evaluate((tag) => getSelection().selectAllChildren(document.querySelector(tag).querySelector("h3")), TAG);
  release();
  await page.waitForResponse(/\.wasm$/);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => getSelection().toString()), "文がわからないときは、困りごとから選ぶ");
  await page.evaluate(() => getSelection().removeAllRanges());
  await isUp(page);
  await page.context().close();
});

test("an address that names a symptom or a path opens it, without taking the focus", async () => {
  for (const [hash, wanted] of Object.entries({
    "#egov-recovery-account-locked": {
      screen: "question",
      symptom: "account-locked",
      question: "lock-persists",
      route: null,
    },
    "#egov-recovery-D3": { screen: "outcome", symptom: null, question: null },
    "#egov-recovery-d7": { screen: "deletion", symptom: null, question: null },
  })) {
    const page = await open(site, { path: `/${hash}`, prepare: FAR });
    await page.waitForFunction((tag) => document.querySelector(tag).state.screen !== "entry", TAG);
    const now = await state(page);
    for (const [name, value] of Object.entries(wanted)) assert.equal(now[name], value, `${hash} ${name}`);
    assert.equal((await focused(page)).tag, "body", hash);
    assert.ok(await inView(page), `${hash}: in view`);
    assert.equal(new URL(page.url()).hash, hash);
    await page.context().close();
  }
});

test("a path that a link named says that it may not fit, and shows a loss first", async () => {
  const page = await open(site, { path: "/#egov-recovery-D7" });
  await page.getByText("リンクから開いた方法").waitFor();
  await page.getByText("この方法が合うかどうかは").waitFor();
  const order = await page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const loss = root.querySelector(".egov-recovery-irreversible").getBoundingClientRect().top;
    return loss < root.querySelector(".egov-recovery-costs").getBoundingClientRect().top;
  }, TAG);
  assert.ok(order);
  assert.ok(
    !(await page
      .getByRole("heading", { name: /^手順（/ })
      .first()
      .isVisible()),
    "no step before the loss is agreed to",
  );
  await page.getByRole("button", { name: "消えることを理解して、手順を見る" }).click();
  await page.getByRole("heading", { name: /^手順（/ }).waitFor();
  await page.getByRole("button", { name: "困りごとの一覧に戻る" }).click();
  assert.equal((await state(page)).screen, "entry");
  await page.context().close();
});

test("a link of the page leads into the widget, one between the answers stays in the guide", async () => {
  const page = await open(site, {
    prepare: changed((html) =>
      html.replace("</header>", '<a href="#egov-recovery-email-case">大文字のアドレス</a></header>'),
    ),
  });
  await page.locator("#egov-recovery-account-locked a").first().click();
  assert.equal((await state(page)).screen, "entry");
  assert.ok(await page.getByRole("heading", { name: "すべての案内" }).isVisible());
  await page.getByRole("link", { name: "大文字のアドレス" }).click();
  await page.waitForFunction((tag) => document.querySelector(tag).state.symptom === "email-case", TAG);
  await page.context().close();
});

test("an address that names nothing of ours changes nothing", async () => {
  for (const hash of ["#egov-recovery-nothing", "#egov-recovery-guide", "#%E0%A4%A"]) {
    const page = await open(site, { path: `/${hash}` });
    await page.waitForTimeout(50);
    assert.equal((await state(page)).screen, "entry", hash);
    assert.deepEqual(page.said, [], hash);
    await page.context().close();
  }
});

test("after a reload the reader's place counts, not where the link once led", async () => {
  const page = await open(site, { path: "/#egov-recovery-http-500" });
  await page.getByLabel("GビズID").first().check();
  await page.getByRole("button", { name: "次へ進む" }).click();
  await page.waitForFunction((tag) => document.querySelector(tag).state.question !== "other-account", TAG);
  const before = await state(page);
  await page.reload();
  await isUp(page);
  assert.deepEqual(await state(page), before);
  await page.context().close();
});

test("a module that cannot be had is said where the search would be, and asked for again by a button", async () => {
  let missing = true;
  const page = await open(site, {
    up: false,
    prepare: async (page) => {
      await shifts(page);
      await page.route("**/*.wasm", (route) =>
        missing ? setTimeout(() => route.fulfill({ status: 404, body: "" }), 100) : route.continue(),
      );
    },
  });
  const sentence = page.getByText("質問形式の案内を読み込めませんでした。下の一覧から選んでください。");
  await sentence.waitFor();
  const rows = page.getByRole("link", { name: "どれにも当てはまらない・わからない" });
  assert.ok((await sentence.boundingBox()).y < (await rows.boundingBox()).y);
  assert.equal(await page.evaluate(() => window.shifted), 0, "nothing in view moved");
  assert.equal(
    await page.locator(`${TAG} [role=status]:not(:empty)`).count(),
    0,
    "nobody who has not begun is told aloud",
  );
  const again = page.getByRole("button", { name: "もう一度読み込む" });
  assert.ok((await again.boundingBox()).height >= 44);
  await again.click();
  await page.getByText("読み込んでいます。").waitFor();
  await sentence.waitFor();
  assert.equal((await focused(page)).text, "もう一度読み込む", "the focus stays");
  missing = false;
  await page.keyboard.press("Enter");
  await isUp(page);
  await page.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.matches("[data-focus=heading]"),
    TAG,
  );
  assert.equal(await sentence.count(), 0);
  assert.equal(await again.count(), 0);
  await page.context().close();
});

test("a link that is pressed again opens its topic again; a reload after going back to the list stays there", async () => {
  const page = await open(site, {
    prepare: changed((html) =>
      html.replace("</header>", '<a href="#egov-recovery-B1">待ってから試す方法</a></header>'),
    ),
  });
  const link = page.getByRole("link", { name: "待ってから試す方法" });
  for (const _ of [1, 2]) {
    await link.click();
    await page.getByText("リンクから開いた方法").waitFor();
    await page.getByRole("button", { name: "困りごとの一覧に戻る" }).click();
    assert.equal((await state(page)).screen, "entry");
  }
  await page.reload();
  await isUp(page);
  await page.waitForTimeout(100);
  assert.equal((await state(page)).screen, "entry");
  await page.context().close();
});

test("where another attempt cannot help, there is no button; who has begun is told aloud", async () => {
  const page = await open(site, {
    up: false,
    prepare: async (page) => {
      await FAR(page);
      await page.addInitScript(() => {
        delete window.WebAssembly;
      });
    },
  });
  await page.evaluate((tag) => document.querySelector(tag).querySelector("a").focus({ preventScroll: true }), TAG);
  await page.getByRole("status").filter({ hasText: "質問形式の案内を読み込めませんでした" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "もう一度読み込む" }).count(), 0);
  await page.context().close();
});

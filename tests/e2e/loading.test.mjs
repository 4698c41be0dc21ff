// From the static guide to the widget: nothing moves, nothing is lost, nobody is pulled away.

/** @import { AddressInfo } from "node:net" */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { TAG, changed, focused, open, shifts, show, start, state, tabTo, trapping } from "./support.mjs";

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

for (const [path, widths] of /** @type {const} */ ([
  ["/", [256, 320, 375, 600, 720, 1200]],
  ["/pkg/guide/en.html", [320, 375, 720]],
  ["/pkg/guide/ja-x-easy.html", [320, 375, 720]],
]))
  test(`the static entry is as high as the widget's, at every width: ${path}`, async () => {
    for (const width of widths) {
      const { page, release } = await openHeld({ path, viewport: { width, height: 900 } });
      const height = () =>
        page.evaluate((tag) => {
          const element = document.querySelector(tag);
          const below =
            element.shadowRoot?.querySelector(".egov-recovery-all") ?? element.querySelector("[slot=answers]");
          return below.getBoundingClientRect().top - element.getBoundingClientRect().top;
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

const FAR = changed((html) => html.replace(`<${TAG}`, `<div style="height: 5000px"></div><${TAG}`));
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

test("a row that is chosen before the widget is up is drawn at once, without the list before it", async () => {
  for (const path of ["/", "/#egov-recovery-http-500"]) {
    let listed = 0;
    const { page, release } = await openHeld({
      path,
      prepare: async (page) => {
        await page.exposeFunction("listed", () => (listed += 1));
        await page.addInitScript(() => {
          const attach = Element.prototype.attachShadow;
          Element.prototype.attachShadow = function (options) {
            const root = attach.call(this, options);
            new MutationObserver(
              () => root.querySelector(".egov-recovery-row") && /** @type {any} */ (window).listed(),
            ).observe(root, {
              childList: true,
              subtree: true,
            });
            return root;
          };
        });
      },
    });
    if (path === "/") await page.getByRole("link", { name: "「HTTP500内部サーバーエラー」" }).click();
    /** @type {Promise<unknown>} */
    const events = page.evaluate(
      () =>
        new Promise((resolve) => {
          const heard = [];
          for (const name of ["ready", "question", "outcome"])
            addEventListener(`egov-recovery-${name}`, () => {
              heard.push(name);
              setTimeout(() => resolve(heard), 100);
            });
        }),
    );
    release();
    assert.deepEqual(await events, ["ready", "question"], "the page hears of both, in this order");
    assert.equal((await state(page)).symptom, "http-500");
    assert.equal(listed, 0, path);
    await page.context().close();
  }
});

test("who asked for a row and reads on while the widget is being drawn finds where they were, not the row", async () => {
  const { page, release } = await openHeld({
    prepare: (page) =>
      page.addInitScript(() => {
        if (sessionStorage.reads) addEventListener("egov-recovery-ready", () => dispatchEvent(new WheelEvent("wheel")));
      }),
  });
  release();
  await isUp(page);
  for (const [before, symptom] of /** @type {const} */ ([
    [() => {}, null],
    [() => show(page, "account-locked"), "account-locked"],
  ])) {
    await before();
    // Not a reload, after which the address does not count.
    await page.evaluate(() => {
      sessionStorage.reads = "yes";
    });
    await page.goto("about:blank");
    await page.goto(`${site.address}/#egov-recovery-http-500`);
    await isUp(page);
    await page.waitForTimeout(100);
    assert.equal((await state(page)).symptom, symptom);
  }
  await page.context().close();
});

/**
 * The example page, of which the second half comes when `release` is called.
 * @param {import("node:test").TestContext} t
 * @param {{missing?: RegExp, breaks?: () => void, until?: RegExp}} [how] what the server does not have, what the page breaks, and
 *   the answer after which half a page is looked at
 */
async function inHalves(t, { missing = /^$/, breaks = () => {}, until = /\.wasm$/ } = {}) {
  let release;
  const rest = new Promise((resolve) => {
    release = resolve;
  });
  const whole = (await (await fetch(site.address)).text()).replace(
    "</body>",
    '<script type="module">addEventListener("egov-recovery-ready", () => { window.heard = true; });</script></body>',
  );
  // Before the search and all answers.
  const half = whole.indexOf("egov-recovery-find");
  assert.ok(half > whole.indexOf(`<${TAG}`));
  const server = createServer(async ({ url }, response) => {
    if (url === "/") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.write(whole.slice(0, half));
      await rest;
      return void response.end(whole.slice(half));
    }
    if (missing.test(url ?? "")) return void response.writeHead(404).end();
    const file = await fetch(site.address + url);
    response.setHeader("content-type", file.headers.get("content-type") ?? "");
    response.end(Buffer.from(await file.arrayBuffer()));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
  const context = await site.browser.newContext();
  t.after(async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
  });
  const page = await context.newPage();
  await page.addInitScript(breaks);
  const answered = page.waitForResponse(until);
  await page.goto(`${address}/#egov-recovery-http-500`, { waitUntil: "commit" });
  await answered;
  await page.waitForTimeout(500);
  return { page, release };
}

test("the module is fetched while the rest of the page comes; the widget waits for it, and the page's scripts hear of it", async (t) => {
  const { page, release } = await inHalves(t);
  const up = () =>
    page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelectorAll("section").length, TAG);
  assert.equal(await up(), 0, "half a page");
  release();
  await isUp(page);
  await page.waitForFunction((tag) => document.querySelector(tag).state.symptom === "http-500", TAG);
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).heard), true);
});

for (const [what, how] of Object.entries({
  "a module that cannot be had": { missing: /\.wasm$/ },
  "a page in which no shadow root can be had": {
    breaks: () => {
      Element.prototype.attachShadow = () => {
        throw new Error("no shadow root");
      };
    },
    until: /egov-recovery\.js$/,
  },
})) {
  test(`while the rest of the page comes, ${what} is told of where the search would be, once that has come`, async (t) => {
    const { page, release } = await inHalves(t, how);
    assert.equal(await page.getByText("読み込めませんでした").count(), 0, "half a page");
    release();
    const said = page.getByText("質問形式の案内を読み込めませんでした。下の一覧から選んでください。");
    await said.waitFor();
    assert.ok(
      await said.evaluate((sentence) => sentence.parentElement?.previousElementSibling?.matches(".egov-recovery-find")),
    );
  });
}

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
  // The link is followed a moment after the press; nobody reads on before.
  await page.evaluate(() => new Promise((followed) => setTimeout(followed)));
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
  assert.equal(await page.evaluate(() => getSelection().toString()), "画面やメールに出た文から選ぶ");
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
  await page.locator(".egov-recovery-all > summary").click();
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

/** What stops the module whenever it begins. */
const trap = () => {
  WebAssembly.instantiate = async () => {
    throw new WebAssembly.RuntimeError("unreachable");
  };
};
const withoutGuide = changed((html) => html.replace(new RegExp(`<${TAG}.*</${TAG}>`, "s"), `<${TAG}>案内</${TAG}>`));

test("by keyboard: where the button for another attempt comes or goes, the focus goes to what stands there", async () => {
  for (const [prepare, words] of /** @type {[(page: import("playwright-core").Page) => unknown, string][]} */ ([
    [() => {}, "質問形式の案内を読み込めませんでした。下の一覧から選んでください。"],
    [withoutGuide, "質問形式の案内を読み込めませんでした。上の案内を使ってください。"],
  ])) {
    let missing = true;
    const page = await open(site, {
      up: false,
      prepare: async (page) => {
        await prepare(page);
        await page.route("**/*.wasm", (route) =>
          missing ? route.fulfill({ status: 404, body: "" }) : route.continue(),
        );
      },
    });
    await page.getByText(words).waitFor();
    await tabTo(page, ({ text }) => text === "もう一度読み込む");
    missing = false;
    await page.evaluate(trap);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "もう一度読み込む" }).waitFor({ state: "hidden" });
    assert.equal((await focused(page)).text, words);
    await page.context().close();
  }
});

test("by keyboard: who is at the link in whose place the button comes is at the button", async () => {
  let fail;
  const gate = new Promise((resolve) => {
    fail = resolve;
  });
  const page = await open(site, {
    up: false,
    prepare: (page) =>
      page.route("**/*.wasm", async (route) => {
        await gate;
        await route.fulfill({ status: 404, body: "" });
      }),
  });
  await tabTo(page, ({ text }) => text === "すべての案内を読む");
  fail();
  await page.getByRole("button", { name: "もう一度読み込む" }).waitFor();
  assert.equal((await focused(page)).text, "もう一度読み込む");
  await page.context().close();
});

/** The element as a program writes it down, which may know of shadow roots. */
const written = (page, withRoot) =>
  page.locator(TAG).evaluate((element, withRoot) => {
    const root = `<template shadowrootmode="open">${element.shadowRoot.innerHTML}</template>`;
    return withRoot ? element.outerHTML.replace(">", `>${root}`) : element.outerHTML;
  }, withRoot);

test("a copy of an element that failed, is loading, runs or has stopped is a working element, and holds the guide alone", async () => {
  const notThere = (route) => route.fulfill({ status: 404, body: "" });
  const again = (page) => page.getByRole("button", { name: "もう一度読み込む" });
  /** @type {Record<string, (page: import("playwright-core").Page) => Promise<unknown>>} */
  const states = {
    failed: async (page) => {
      await page.route("**/*.wasm", notThere);
      return () => again(page).waitFor();
    },
    stopped: async (page) => {
      await page.addInitScript(trap);
      return () => page.getByText("読み込めませんでした").first().waitFor();
    },
    "loading again": async (page) => {
      let times = 0;
      await page.route("**/*.wasm", (route) => {
        times += 1;
        if (times === 1) notThere(route);
      });
      return async () => {
        await again(page).click();
        await page.getByText("読み込んでいます。").waitFor();
      };
    },
    running: async (page) => () => isUp(page),
    "being printed": async (page) => {
      await page.addInitScript(() => {
        window.print = () => {};
      });
      return async () => {
        await isUp(page);
        await page.evaluate((tag) => document.querySelector(tag).setAttribute("data-egov-recovery-print", ""), TAG);
      };
    },
  };
  const fresh = await open(site, { up: false });
  const [guide, ...own] = await fresh
    .locator(TAG)
    .evaluate((element) => [element.innerHTML, ...element.getAttributeNames()]);
  await fresh.context().close();
  for (const [what, prepare] of Object.entries(states)) {
    let reach;
    const page = await open(site, {
      up: false,
      prepare: async (page) => {
        reach = await prepare(page);
      },
    });
    await reach();
    const copies = [await written(page, false), await written(page, true)];
    const next = await open(site, {
      prepare: changed((html) => html.replace(new RegExp(`<${TAG}.*</${TAG}>`, "s"), copies[1])),
    });
    const now = await next.locator(TAG).evaluate((element) => [element.innerHTML, ...element.getAttributeNames()]);
    assert.ok(now[0] === guide, `${what}, on the next page: the guide alone`);
    assert.deepEqual(now.slice(1), own, `${what}, on the next page`);
    await next.context().close();
    // After a panic nothing on the same page runs again.
    if (what !== "stopped") {
      await page.unroute("**/*.wasm");
      for (const copy of [null, ...copies]) {
        await page.locator(TAG).evaluate((element, copy) => {
          const box = document.createElement("div");
          if (copy) box.setHTMLUnsafe(copy);
          else box.append(element.cloneNode(true));
          box.firstElementChild.setAttribute("loading", "eager");
          element.replaceWith(box.firstElementChild);
        }, copy);
        await isUp(page).catch(() => assert.fail(`${what}, copied`));
        const now = await page.locator(TAG).evaluate((element) => element.innerHTML);
        assert.ok(now === guide, `${what}, copied: the guide alone`);
      }
    }
    await page.context().close();
  }
});

test("once all have stopped, no button offers another attempt that cannot help", async () => {
  const page = await open(site, { prepare: trapping });
  await page.evaluate((tag) => {
    const other = document.createElement(tag);
    other.setAttribute("assets", "/nowhere/");
    other.setAttribute("loading", "eager");
    document.body.append(other);
  }, TAG);
  const again = page.getByRole("button", { name: "もう一度読み込む" });
  await again.focus();
  await page.evaluate((tag) => {
    window.traps = true;
    document.querySelector(tag).reset();
  }, TAG);
  await again.waitFor({ state: "hidden" });
  assert.equal((await focused(page)).text, "質問形式の案内を読み込めませんでした。上の案内を使ってください。");
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

// What pages do around the element: history, links, elements that come late, patched browsers, lines that are slow.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";

import { TAG, open, start, state } from "../e2e/support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const isUp = (page) =>
  page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
const shows = (page, symptom) =>
  page.waitForFunction(([tag, symptom]) => document.querySelector(tag).state.symptom === symptom, [TAG, symptom]);
const frames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The example page, changed on the way. */
const changed =
  (...changes) =>
  (page) =>
    page.route(
      (url) => url.pathname === "/",
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: changes.reduce((html, [what, by]) => html.replace(what, by), await response.text()),
        });
      },
    );
const LINKS = [
  "</header>",
  '<a href="#egov-recovery-http-500">HTTP500のとき</a> <a href="#egov-recovery-account-locked">ロックのとき</a> <a href="#top">上へ</a></header>',
];
const press = (page, name) => page.getByRole("link", { name, exact: true }).click();

async function answerGbizid(page) {
  await page.locator(`${TAG} input[value=gbizid]`).check();
  await page.getByRole("button", { name: "次へ進む" }).click();
  await page.waitForFunction((tag) => document.querySelector(tag).state.question === "old-gbizid", TAG);
}

for (const history of ["on", "off"]) {
  test(`the browser's way back over addresses does not start a topic anew, with history ${history}`, async () => {
    const page = await open(site, { prepare: changed(LINKS, ['history="on"', `history="${history}"`]) });
    await press(page, "HTTP500のとき");
    await shows(page, "http-500");
    await answerGbizid(page);
    await press(page, "上へ");
    await page.goBack();
    await frames(page);
    assert.equal((await state(page)).question, "old-gbizid");
    await page.context().close();
  });
}

test("with a history each link is one step, and the way back brings the answers back", async () => {
  const page = await open(site, { prepare: changed(LINKS) });
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await press(page, "HTTP500のとき");
  await shows(page, "http-500");
  assert.equal(await length(), before + 1);
  await answerGbizid(page);
  await press(page, "ロックのとき");
  await shows(page, "account-locked");
  assert.equal(await length(), before + 3);
  await page.goBack();
  await page.waitForFunction((tag) => document.querySelector(tag).state.question === "old-gbizid", TAG);
  await page.goBack();
  await page.waitForFunction((tag) => document.querySelector(tag).state.question === "other-account", TAG);
  await page.goForward();
  await page.waitForFunction((tag) => document.querySelector(tag).state.question === "old-gbizid", TAG);
  assert.equal(await length(), before + 3, "the way forward is still there");
  await page.context().close();
});

test("an element that comes late, in a closed part or in a shadow root hears of the address", async () => {
  /** @type {[what: string, make: (tag: string) => void][]} */
  const makers = [
    ["late", (tag) => document.body.append(document.createElement(tag))],
    [
      "in a closed part",
      (tag) => {
        const part = document.createElement("details");
        part.append(document.createElement(tag));
        document.body.append(part);
      },
    ],
    [
      "in a shadow root",
      (tag) => {
        const host = document.createElement("div");
        document.body.append(host);
        host.attachShadow({ mode: "open" }).append(document.createElement(tag));
      },
    ],
  ];
  for (const [what, make] of makers) {
    const page = await open(site, {
      up: false,
      path: "/#egov-recovery-account-locked",
      prepare: changed([new RegExp(`<${TAG}[^]*</${TAG}>`), ""]),
    });
    await page.waitForLoadState("load");
    await page.evaluate(make, TAG);
    await page
      .waitForFunction(
        (tag) => {
          const element =
            document.querySelector(tag) ??
            [...document.querySelectorAll("div")].find((host) => host.shadowRoot)?.shadowRoot.querySelector(tag);
          return element?.state.symptom === "account-locked" && (element.closest("details")?.open ?? true);
        },
        TAG,
        { timeout: 5_000 },
      )
      .catch(() => assert.fail(what));
    await page.context().close();
  }
});

test("below a bar that stays, the heading that a link led to is in sight", async () => {
  const page = await open(site, {
    viewport: { width: 720, height: 600 },
    prepare: changed(LINKS, [
      "<head>",
      `<head><style>header { position: sticky; top: 0; height: 180px; background: white; z-index: 1 } ${TAG} { --egov-recovery-scroll-offset: 190px } footer { height: 2000px }</style>`,
    ]),
  });
  await press(page, "ロックのとき");
  await shows(page, "account-locked");
  await frames(page);
  await frames(page);
  const { y } = await page.locator(`${TAG} [data-focus=heading]`).boundingBox();
  assert.ok(y >= 180 && y < 600, `${y}`);
  await page.context().close();
});

const REFUSED = { status: 404, body: "" };

test("what was asked for before a failed load is there after the next one", async () => {
  /** @type {[what: string, ask: (tag: typeof TAG) => void, path: string][]} */
  const ways = [
    ["by the address", () => {}, "/#egov-recovery-http-500"],
    [
      "by the page",
      (tag) => {
        const element = document.querySelector(tag);
        if (element.open) element.open("http-500");
        else customElements.whenDefined(tag).then(() => element.open("http-500"));
      },
      "/",
    ],
  ];
  for (const [what, ask, path] of ways) {
    let missing = true;
    const page = await open(site, {
      up: false,
      path,
      prepare: (page) => page.route("**/*.wasm", (route) => (missing ? route.fulfill(REFUSED) : route.continue())),
    });
    await page.evaluate(ask, TAG);
    const again = page.getByRole("button", { name: "もう一度読み込む" });
    await again.waitFor();
    missing = false;
    await again.click();
    await shows(page, "http-500").catch(() => assert.fail(what));
    await page.context().close();
  }
});

/** Opens a page on which the requests for the module wait until one is answered. */
async function openHeld() {
  const held = [];
  const page = await open(site, {
    up: false,
    prepare: async (page) => {
      await page.clock.install();
      await page.route("**/*.wasm", (route) => held.push(route));
    },
  });
  /** @param {number} times */
  const asked = async (times) => {
    while (held.length < times) await setTimeout(5);
  };
  await asked(1);
  const again = page.getByRole("button", { name: "もう一度読み込む" });
  return {
    page,
    held,
    again,
    giveUp: async (patience) => {
      await page.clock.runFor(patience);
      await page.getByText("質問形式の案内を読み込めませんでした").waitFor();
    },
    press: async () => {
      const before = held.length;
      await again.click();
      await asked(before + 1);
    },
  };
}

test("after a request that hangs another attempt asks anew, and takes whichever comes first", async () => {
  for (const first of [0, 1]) {
    const { page, held, again, giveUp, press } = await openHeld();
    await giveUp(8_001);
    await press();
    await again.click();
    await page.clock.runFor(20_000);
    assert.ok(await page.getByText("読み込んでいます。").isVisible(), "still patient");
    const leftAlone = page.waitForEvent("requestfailed");
    await held[first].continue();
    await isUp(page);
    await leftAlone;
    assert.equal(held.length, 2, "a second press asks for nothing");
    assert.equal(await page.locator(`${TAG} .egov-recovery-search`).count(), 2, "one widget, and the guide");
    assert.ok(!page.said.some((line) => line.startsWith("thrown")), page.said.join("\n"));
    await page.context().close();
  }
});

test("what came after it was given up is used by another attempt, and not asked for again", async () => {
  const { page, held, again, giveUp } = await openHeld();
  await giveUp(8_001);
  const come = page.waitForResponse(/\.wasm$/);
  await held[0].continue();
  await (await come).finished();
  await again.click();
  await isUp(page);
  assert.equal(held.length, 1);
  await page.context().close();
});

test("of requests that all hang two stay, so that the browser has room for the next", async () => {
  const { page, held, giveUp, press } = await openHeld();
  await giveUp(8_001);
  await press();
  for (const _ of [3, 4, 5]) {
    await giveUp(60_001);
    const leftAlone = page.waitForEvent("requestfailed");
    await press();
    await leftAlone;
  }
  await held[4].continue();
  await isUp(page);
  await page.context().close();
});

test("after a failed load the next element tries anew, and its success helps the first", async () => {
  let missing = true;
  const page = await open(site, {
    up: false,
    prepare: (page) => page.route("**/*.wasm", (route) => (missing ? route.fulfill(REFUSED) : route.continue())),
  });
  await page.getByRole("button", { name: "もう一度読み込む" }).waitFor();
  missing = false;
  await page.evaluate((tag) => {
    const next = document.createElement(tag);
    next.setAttribute("loading", "eager");
    document.body.append(next);
  }, TAG);
  await page.waitForFunction(
    (tag) => [...document.querySelectorAll(tag)].every((element) => element.shadowRoot.querySelector(".egov-recovery")),
    TAG,
  );
  assert.ok(!(await page.getByText("読み込めませんでした").first().isVisible()));
  await page.context().close();
});

test("an assets folder that is no address is ignored with one sentence", async () => {
  const values = [
    "",
    "http://",
    "//",
    "https://elsewhere.example/",
    "data:text/plain,",
    "mailto:somebody@elsewhere.example",
  ];
  for (const value of [
    ...values,
    `blob:${site.address}/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed`,
    "file:///egov-recovery/",
  ]) {
    const page = await open(site, { prepare: changed([`<${TAG}`, `<${TAG} assets="${value}"`]) });
    assert.equal(page.said.length, 1, `${value}: ${page.said.join("\n")}`);
    assert.match(page.said[0], /^warning: egov-recovery: attribute assets: got /);
    await page.context().close();
  }
});

test("in a frame without an address the page's folder is its parent's, and what has no origin is nobody's", async () => {
  for (const [value, warned] of /** @type {[string, boolean][]} */ ([
    ["/pkg/", false],
    ["data:text/plain,", true],
    ["file:///egov-recovery/", true],
  ])) {
    const page = await open(site, {
      up: false,
      prepare: changed([
        /<body>.*<\/body>/s,
        `<body><iframe srcdoc='<${TAG} loading="eager" assets="${value}">案内</${TAG}><script type="module" src="/pkg/egov-recovery.js"></script>'></iframe></body>`,
      ]),
    });
    await page.frameLocator("iframe").locator(".egov-recovery").waitFor();
    assert.equal(page.said.length, warned ? 1 : 0, `${value}: ${page.said.join("\n")}`);
    await page.context().close();
  }
});

test("an assets folder with a name and a password, a question or an anchor in its address is still that folder", async () => {
  for (const value of [`${site.address.replace("//", "//name:password@")}/pkg`, "/pkg?version=2", "pkg/#here"]) {
    const page = await open(site, { prepare: changed([`<${TAG}`, `<${TAG} assets="${value}"`]) });
    assert.deepEqual(page.said, [], value);
    await page.context().close();
  }
});

test("patched browsers: a fetch that knows only strings, shadow roots that are closed, style sheets that cannot be made", async () => {
  const patches = [
    () => {
      const { fetch } = window;
      window.fetch = (what, options) => {
        const address = typeof what === "string" ? what : /** @type {Request} */ (what).url;
        return address.includes("/api/") ? null : fetch(what, options);
      };
    },
    () => {
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (options) {
        this.kept = attachShadow.call(this, { ...options, mode: "closed" });
        return this.kept;
      };
    },
  ];
  for (const patch of patches) {
    const page = await open(site, { up: false, prepare: (page) => page.addInitScript(patch) });
    await page.waitForFunction((tag) => {
      const element = document.querySelector(tag);
      return (element?.kept ?? element?.shadowRoot)?.querySelector(".egov-recovery");
    }, TAG);
    assert.deepEqual(page.said, []);
    await page.context().close();
  }
  const page = await open(site, {
    up: false,
    prepare: async (page) => {
      await page.addInitScript(() => {
        window.errors = [];
        addEventListener("egov-recovery-error", ({ detail }) => window.errors.push(detail));
        window.CSSStyleSheet = class extends CSSStyleSheet {
          constructor() {
            super();
            throw new TypeError("Illegal constructor");
          }
        };
      });
      await page.route("**/*.wasm", (route) => route.fulfill(REFUSED));
    },
  });
  await page.waitForFunction(() => window.errors.length === 1);
  assert.deepEqual(
    page.said.filter((line) => line.startsWith("thrown")),
    [],
  );
  await page.context().close();
});

// The one file: a classic script that holds all, put into pages in every way that hosts have, and what it says when it cannot.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { TAG, open, start, state } from "../e2e/support.mjs";
import { WAYS, taking } from "../e2e/ways.mjs";
import { heardErrors, isTold } from "./told.mjs";

const ONE = readFileSync("pkg/egov-recovery.one.js", "utf8");
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

/**
 * A reader answers and reaches an outcome.
 * @param {Page} page
 */
async function reachesOutcome(page) {
  await page.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
  await page.locator(`${TAG} input[value=no]`).check();
  await page.getByRole("button", { name: "次へ進む" }).click();
  await page.waitForFunction((tag) => document.querySelector(tag).state.route === "wait-for-lock", TAG);
}

/** What it asks for beside the page, its script and what the guide links. */
const asked = (page) =>
  page.requested
    .map((address) => new URL(address))
    .filter(({ protocol, pathname }) => protocol !== "http:" || /^\/pkg\/.*\.(js|wasm)$/.test(pathname))
    .map(({ protocol, pathname }) => (protocol === "http:" ? pathname : protocol))
    // The icon of the example page.
    .filter((what) => what !== "data:");

for (const way of Object.keys(WAYS).filter((way) => way.startsWith("one file"))) {
  test(`${way}: a reader reaches an outcome, and nothing else is asked for`, async () => {
    const page = await open(site, { prepare: taking(way) });
    await reachesOutcome(page);
    if (way.includes("beside")) assert.ok(page.said.every((line) => line.includes("is defined already")));
    else if (way.includes("twice"))
      assert.match(page.said.join("\n"), /^warning: egov-recovery: <.*> is defined already[^\n]*$/);
    else assert.deepEqual(page.said, []);
    assert.ok(
      asked(page).every((what) => !what.endsWith(".wasm") || way.includes("beside")),
      asked(page).join(),
    );
    if (!/twice|beside/.test(way)) assert.deepEqual(asked(page), ["/pkg/egov-recovery.one.js"]);
    await page.context().close();
  });
}

/**
 * A page with only the element and the script.
 * @param {{script?: string, body?: string, charset?: string, policy?: string, up?: boolean, prepare?: (page: Page) => unknown}} how
 */
const alone = ({ script = ONE, body, charset = "utf-8", policy, up = true, prepare }) =>
  open(site, {
    up,
    path: "/alone.html",
    prepare: async (page) => {
      await heardErrors(page);
      await page.route("**/alone.html", (route) =>
        route.fulfill({
          headers: {
            "content-type": `text/html; charset=${charset}`,
            ...(policy ? { "content-security-policy": policy } : {}),
          },
          body: `<!doctype html><title>alone</title><link rel="icon" href="data:,">
            ${body ?? `<${TAG} lang="ja"><p>guide</p></${TAG}>`}<script src="/combined.js"></script>`,
        }),
      );
      // As many servers send it: without the name of its encoding.
      await page.route("**/combined.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
      await prepare?.(page);
    },
  });

test("between other scripts in one file, strict or not, with or without semicolons, it leaves nothing behind", async () => {
  const before = "window.first = function () { return 'not called' }";
  const after = "sloppy = 1; window.last = (function () { return typeof this })();";
  for (const [what, script] of [
    ["first", `${ONE}${after}`],
    ["after what ends without a semicolon", `${before}\n${ONE}${after}`],
    ["after a comment", `// before\n${ONE}${after}`],
    ["strict", `"use strict";${ONE}window.last = "object";`],
    ["in a function", `(function () {${ONE}})();window.last = "object";`],
    ["twice in one file", `${ONE}${ONE}${after}`],
  ]) {
    let known = [];
    const page = await alone({
      script: `window.known = Object.getOwnPropertyNames(window);${script}`.replace(
        /^(window[^;]*;)("use strict";)/,
        "$2$1",
      ),
    });
    known = await page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) => !(/** @type {any} */ (window).known.includes(name))),
    );
    assert.deepEqual(
      known.filter((name) => !["known", "first", "last", "sloppy"].includes(name)),
      [],
      what,
    );
    // What follows is not made strict.
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).last), "object", what);
    await page.context().close();
  }
});

test("on a page in Shift_JIS its words are Japanese all the same", async () => {
  assert.match(ONE, /^[\0-\x7f]*$/);
  const page = await alone({ charset: "shift_jis", body: `<${TAG} lang="ja" loading="eager"></${TAG}>` });
  assert.equal(await page.evaluate(() => document.characterSet), "Shift_JIS");
  await reachesOutcome(page);
  await page.context().close();
});

test("the strictest policy: neither data: nor blob: nor any address but the script's, and no eval", async () => {
  for (const body of [undefined, "<div data-egov-recovery><p>guide</p></div>"]) {
    const page = await alone({ policy: POLICY.replace("'self' 'wasm", "'self' 'wasm"), body });
    await reachesOutcome(page);
    // The icon is the test's own, and Chromium tells of it.
    assert.deepEqual(
      page.said.filter((line) => !line.includes("data:,")),
      [],
    );
    await page.context().close();
  }
});

test("what it would have to fetch is not offered: no other language, and no furigana of 日本語", async () => {
  const page = await alone({ body: `<${TAG} lang="ja" loading="eager"></${TAG}>` });
  assert.ok((await page.locator(`${TAG} [part=row]`).count()) > 20);
  assert.equal(await page.locator(`${TAG} [part=languages]`).count(), 0);
  await page.context().close();
});

/** @param {() => void} script */
const first = (script) => (/** @type {Page} */ page) => page.addInitScript(script);

/**
 * What is wrong, the cause it must be called, what the message says, and how it is made so.
 * @type {[what: string, cause: string, message: RegExp, made: {policy?: string, script?: (one: string) => string, prepare?: (page: Page) => unknown}][]}
 */
const TROUBLES = [
  [
    "the policy forbids WebAssembly",
    "csp",
    /; it needs "script-src 'wasm-unsafe-eval'"$/,
    { policy: POLICY.replace(" 'wasm-unsafe-eval'", "") },
  ],
  [
    "letters were changed on the way",
    "corrupt",
    /the script was changed/,
    { script: (one) => one.replace(/H4sI[\w+/]{2000}/, (start) => `${start.slice(0, -8)}AAAAAAAA`) },
  ],
  [
    "a part is missing",
    "corrupt",
    /the script was changed/,
    { script: (one) => one.replace(/(H4sI[\w+/]{2000})[\w+/]{4000}/, "$1") },
  ],
  ["no base64 any more", "corrupt", /the script was changed/, { script: (one) => one.replace("H4sI", "H4sI-") }],
  [
    "the browser has no WebAssembly",
    "no-webassembly",
    /no WebAssembly/,
    {
      prepare: first(() => {
        delete window.WebAssembly;
      }),
    },
  ],
  [
    "the browser is too old to unpack it",
    "no-webassembly",
    /too old/,
    {
      prepare: first(() => {
        delete window.DecompressionStream;
      }),
    },
  ],
  [
    "the browser is too old for the module",
    "no-webassembly",
    /unknown section/,
    {
      prepare: first(() => {
        WebAssembly.compile = async () => {
          throw new WebAssembly.CompileError("unknown section");
        };
      }),
    },
  ],
  [
    "the module traps when it starts",
    "panic",
    /unreachable/,
    {
      prepare: first(() => {
        WebAssembly.instantiate = async () => {
          throw new WebAssembly.RuntimeError("unreachable");
        };
      }),
    },
  ],
];

for (const [what, cause, message, { policy, script, prepare }] of TROUBLES) {
  test(`${what}: ${cause}`, async () => {
    const changed = script?.(ONE) ?? ONE;
    assert.equal(changed !== ONE, script !== undefined, "the script is changed where it should be");
    const page = await open(site, {
      up: false,
      prepare: async (page) => {
        await heardErrors(page);
        await page.route(
          (url) => url.pathname === "/",
          async (route) => {
            const response = await route.fetch();
            const headers = { ...response.headers(), ...(policy ? { "content-security-policy": policy } : {}) };
            await route.fulfill({ response, headers, body: WAYS["one file"](await response.text()) });
          },
        );
        await page.route("**/*.one.js", (route) => route.fulfill({ contentType: "text/javascript", body: changed }));
        await prepare?.(page);
      },
    });
    await isTold(page, cause);
    assert.match((await page.evaluate(() => window.errors))[0].message, message);
    await page.context().close();
  });
}

test("a module that never compiles: timeout, and another attempt is offered", async () => {
  const page = await open(site, {
    up: false,
    prepare: async (page) => {
      await page.clock.install();
      await heardErrors(page);
      await taking("one file")(page);
      await page.addInitScript(() => {
        const { compile } = WebAssembly;
        WebAssembly.compile = async (bytes) => {
          WebAssembly.compile = compile;
          Object.assign(window, { held: bytes });
          return new Promise(() => {});
        };
      });
    },
  });
  // The pieces are read one after the other, each by a timer.
  while (!(await page.evaluate(() => "held" in window))) await page.clock.runFor(50);
  await page.clock.runFor(8_001);
  await page.waitForFunction(() => window.errors.length > 0);
  assert.equal((await page.evaluate(() => window.errors))[0].cause, "timeout");
  await page.clock.resume();
  await page.getByRole("button", { name: "もう一度読み込む" }).click();
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector(".egov-recovery"), TAG);
  assert.equal((await state(page)).screen, "entry");
  await page.context().close();
});

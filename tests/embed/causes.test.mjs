// Where the widget cannot come up: every cause has its name, a sentence for the reader and one for the page owner.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { test } from "node:test";

import { TAG, open, start } from "../e2e/support.mjs";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:";
const answered = (pattern, answer) => (page) => page.route(pattern, (route) => route.fulfill(answer));
const gone = { status: 404, body: "" };

/**
 * What is wrong, the cause it must be called, and how it is made so: by the server's policy, or on the way.
 * @type {[what: string, cause: string, made: {policy?: string, prepare?: (page: Page) => unknown}][]}
 */
const TROUBLES = [
  ["the policy forbids WebAssembly", "csp", { policy: POLICY.replace(" 'wasm-unsafe-eval'", "") }],
  ["the policy forbids fetching", "csp", { policy: POLICY.replace("connect-src 'self'", "connect-src 'none'") }],
  ["the module was not uploaded", "missing-file", { prepare: answered("**/*.wasm", gone) }],
  // The link of the guide would warm the cache.
  ["the style sheet was not uploaded", "missing-file", { prepare: answered("**/pkg/*.css", gone) }],
  [
    "the module was changed on the way",
    "corrupt",
    { prepare: answered("**/*.wasm", { contentType: "application/wasm", body: "not the module" }) },
  ],
  [
    "the style sheet was changed on the way",
    "corrupt",
    { prepare: answered("**/pkg/*.css", { contentType: "text/css", body: "p { color: red }" }) },
  ],
  ["the network is gone", "offline", { prepare: (page) => page.route("**/*.wasm", (route) => route.abort()) }],
  [
    "the browser has no WebAssembly",
    "no-webassembly",
    {
      prepare: (page) =>
        page.addInitScript(() => {
          delete window.WebAssembly;
        }),
    },
  ],
  [
    "the module traps when it starts",
    "panic",
    {
      prepare: (page) =>
        page.addInitScript(() => {
          WebAssembly.instantiate = async () => {
            throw new WebAssembly.RuntimeError("unreachable");
          };
        }),
    },
  ],
];

const OWNER = {
  csp: [/'wasm-unsafe-eval'/, /足してください/],
  "missing-file": [/upload every file/, /すべて置いてください/],
  corrupt: [/unchanged/, /置き直してください/],
  offline: [/network/, /確かめてください/],
  "no-webassembly": [/static guide stays/, /静的な案内/],
  timeout: [/compressed/, /圧縮して/],
  panic: [/those who gave you/, /知らせてください/],
};

const heardErrors = (page) =>
  page.addInitScript(() => {
    window.errors = [];
    addEventListener("egov-recovery-error", (event) => window.errors.push(event.detail));
  });

/** The guide stands and works, and everybody was told once. */
async function isTold(page, cause) {
  await page.waitForFunction(() => window.errors.length > 0);
  const errors = await page.evaluate(() => window.errors);
  assert.deepEqual(
    errors.map((error) => error.cause),
    [cause],
    errors[0].message,
  );
  const said = page.said.filter((line) => line.includes("egov-recovery ("));
  assert.equal(said.length, 1, page.said.join("\n"));
  assert.ok(said[0].startsWith(`error: egov-recovery (${cause}): `), said[0]);
  for (const sentence of OWNER[cause]) assert.match(said[0], sentence);
  assert.equal(await page.getByText("質問形式の案内を読み込めませんでした。下の一覧から選んでください。").count(), 1);
  const row = page.getByRole("link", { name: "「アカウントロック中です。」と出る" });
  await row.click();
  assert.ok(await page.locator("#egov-recovery-account-locked").isVisible());
  assert.equal(await page.locator(TAG).evaluate((element) => element.state.screen), "entry");
}

for (const [what, cause, { policy, prepare }] of TROUBLES) {
  test(`${what}: ${cause}`, async () => {
    const site = await start(policy ? { "content-security-policy": policy } : {});
    try {
      await isTold(
        await open(site, {
          up: false,
          prepare: async (page) => {
            await heardErrors(page);
            await prepare?.(page);
          },
        }),
        cause,
      );
    } finally {
      await site.stop();
    }
  });
}

test("the module does not come within 8 seconds: timeout, and coming later changes nothing", async () => {
  const site = await start();
  try {
    let release, asked;
    const gate = new Promise((resolve) => {
      release = resolve;
    });
    const fetched = new Promise((resolve) => {
      asked = resolve;
    });
    const page = await open(site, {
      up: false,
      prepare: async (page) => {
        await page.clock.install();
        await heardErrors(page);
        await page.route("**/*.wasm", async (route) => {
          asked();
          await gate;
          await route.continue();
        });
      },
    });
    await fetched;
    await page.clock.runFor(8_001);
    await isTold(page, "timeout");
    const arrived = page.waitForResponse(/\.wasm$/);
    release();
    await (await arrived).finished();
    await page.clock.runFor(2_000);
    assert.equal(
      await page.locator(TAG).evaluate((element) => element.shadowRoot.querySelector(".egov-recovery")),
      null,
    );
  } finally {
    await site.stop();
  }
});

test("a page opened as a file has the guide, and says nothing", async () => {
  const site = await start();
  try {
    const page = await site.browser.newPage();
    await page.goto(new URL("../../pkg/guide/ja.html", import.meta.url).href);
    assert.ok(await page.getByRole("heading", { name: "すべての案内" }).isVisible());
    assert.equal(await page.getByText("読み込めませんでした").count(), 0);
  } finally {
    await site.stop();
  }
});

/** The page with something at its beginning. */
const beginningWith = (html) => (page) =>
  page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("<main>", `${html}<main>`) });
    },
  );

/** It is up, and answers a press. (Also where the page has named things so that a driver loses its way.) */
async function works(page) {
  const press = (wanted) =>
    page.evaluate(
      async ([tag, wanted]) => {
        const element = /** @type {import("../../www/package/egov-recovery.js").EgovRecoveryChecker} */ (
          Document.prototype.querySelector.call(document, tag)
        );
        for (let looks = 0; looks < 100; looks += 1) {
          const buttons = [...(element.shadowRoot?.querySelectorAll("button") ?? [])];
          const button = buttons.find((button) => button.textContent.includes(wanted));
          if (button) {
            button.click();
            await new Promise((drawn) => setTimeout(drawn, 100));
            return [element.state.symptom, element.shadowRoot.querySelectorAll("[data-focus=heading]").length];
          }
          await new Promise((later) => setTimeout(later, 100));
        }
      },
      [TAG, wanted],
    );
  assert.deepEqual(await press("「アカウントロック中です。」と出る"), ["account-locked", 1]);
  assert.deepEqual(await page.evaluate(() => window.errors), []);
  assert.deepEqual(page.said, []);
}

test("what a page has named like a part of its document does not get in the way", async () => {
  const site = await start();
  try {
    const names = [
      "createTextNode",
      "createElement",
      "createElementNS",
      "querySelectorAll",
      "addEventListener",
      "body",
    ];
    const around = "<form><input name=closest><input name=getAttribute><input name=parentElement>";
    for (const html of [...names.map((name) => `<img name=${name} alt="">`), around]) {
      const page = await open(site, {
        up: false,
        prepare: async (page) => {
          await heardErrors(page);
          await beginningWith(html)(page);
        },
      });
      await works(page);
      await page.context().close();
    }
  } finally {
    await site.stop();
  }
});

/** What a page breaks, as scripts of its own do. */
const BROKEN = {
  "Date is a function that has nothing but dates": () => {
    const RealDate = Date;
    function Dates(...given) {
      return Reflect.construct(RealDate, given);
    }
    window.Date = /** @type {any} */ (Dates);
  },
  "no text can be made": () => {
    document.createTextNode = () => {
      throw new Error("no text");
    };
    Document.prototype.createTextNode = document.createTextNode;
  },
  "nodes are not put in": () => {
    Node.prototype.insertBefore = /** @type {any} */ (() => undefined);
  },
  "microtasks never come": () => {
    window.queueMicrotask = () => undefined;
  },
  "no shadow root can be had": () => {
    Element.prototype.attachShadow = () => {
      throw new Error("no shadow");
    };
  },
};

for (const [what, breaks] of Object.entries(BROKEN)) {
  test(`the guide stays and it is told where ${what}: panic`, async () => {
    const site = await start();
    try {
      const page = await open(site, {
        up: false,
        prepare: async (page) => {
          await heardErrors(page);
          await page.addInitScript(breaks);
        },
      });
      await isTold(page, "panic");
      assert.deepEqual(
        page.said.filter((line) => line.startsWith("thrown: ")),
        [],
      );
    } finally {
      await site.stop();
    }
  });
}

/** What breaks while the widget is up, so that the next press is not answered. */
const BREAKS = {
  "a clock that throws": () => {
    Date.now = () => {
      throw new Error("no clock");
    };
  },
  "nodes that are not put in": () => {
    Node.prototype.insertBefore = /** @type {any} */ (() => undefined);
  },
  "a path of an event that is gone": () => {
    Event.prototype.composedPath = /** @type {any} */ (undefined);
  },
  "events that cannot be told": () => {
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type === "egov-recovery-question") throw new Error("not told");
      return dispatch.call(this, event);
    };
  },
};

for (const [what, breaks] of Object.entries(BREAKS)) {
  test(`after a press that meets ${what} the guide comes back, with a sentence and a cause`, async () => {
    const site = await start();
    try {
      const page = await open(site, { prepare: heardErrors });
      await page.evaluate(breaks);
      await page.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
      await page.waitForFunction(() => window.errors.length > 0);
      assert.deepEqual(
        (await page.evaluate(() => window.errors)).map(({ cause }) => cause),
        ["panic"],
      );
      assert.ok(await page.getByText("質問形式の案内が止まりました。").isVisible());
      assert.ok(await page.getByRole("link", { name: "「アカウントロック中です。」と出る" }).isVisible());
      assert.ok(await page.getByRole("heading", { name: "すべての案内" }).isVisible());
      assert.deepEqual(
        page.said.filter((line) => !line.startsWith("error: egov-recovery (panic): ")),
        [],
      );
    } finally {
      await site.stop();
    }
  });
}

test("where neither memory nor history can be had, it works without", async () => {
  const site = await start();
  try {
    const page = await open(site, {
      prepare: async (page) => {
        await heardErrors(page);
        await page.route(
          (url) => url.pathname === "/",
          async (route) => {
            const response = await route.fetch();
            await route.fulfill({
              response,
              body: (await response.text()).replace(`<${TAG}>`, `<${TAG} history="on">`),
            });
          },
        );
        await page.addInitScript(() => {
          const refuse = () => {
            throw new DOMException("refused", "SecurityError");
          };
          Object.defineProperty(window, "sessionStorage", { get: refuse });
          History.prototype.pushState = refuse;
          History.prototype.replaceState = refuse;
        });
      },
    });
    await works(page);
  } finally {
    await site.stop();
  }
});

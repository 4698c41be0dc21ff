// Where the widget cannot come up: every cause has its name, a sentence for the reader and one for the page owner.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { FAULTS, faulty } from "../e2e/faulty.mjs";
import { TAG, open, start } from "../e2e/support.mjs";
import { heardErrors, isTold } from "./told.mjs";

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
    "the policy forbids WebAssembly, and WebKit says so when it starts",
    "csp",
    {
      prepare: (page) =>
        page.addInitScript(() => {
          WebAssembly.instantiate = async () => {
            throw new Error(
              "Refused to create a WebAssembly object because 'unsafe-eval' or 'wasm-unsafe-eval' is not an",
            );
          };
        }),
    },
  ],
  [
    "the browser is too old for the module",
    "no-webassembly",
    {
      prepare: (page) =>
        page.addInitScript(() => {
          WebAssembly.compileStreaming = async () => {
            throw new WebAssembly.CompileError("unknown section");
          };
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

/** A site without a policy, for tests that look at several pages. */
let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

/**
 * Opens the page from a server that does with the files what `choose` says.
 * @param {Parameters<typeof faulty>[1]} choose
 * @param {(page: import("../e2e/support.mjs").ObservedPage) => Promise<void>} look
 * @param {{headers?: Record<string, string>, prepare?: (page: Page) => unknown, up?: boolean}} [options]
 */
async function through(choose, look, { headers, prepare, up = false } = {}) {
  const server = await faulty(site.address, choose, headers);
  const page = await open(
    { browser: site.browser, address: server.address },
    {
      up,
      prepare: async (page) => {
        await heardErrors(page);
        await prepare?.(page);
      },
    },
  );
  await look(page);
  await page.context().close();
  server.stop();
}

/** @typedef {import("node:http").IncomingMessage} Request */
/** @param {Request} request */
const isModule = ({ url }) => /\.wasm(\?|$)/.test(url);
/** @param {Request} request */
const isSheet = ({ url }) => /\.css(\?|$)/.test(url);
/** @param {Request} request */
const isFetched = (request) => request.headers["sec-fetch-dest"] === "empty" && (isModule(request) || isSheet(request));

test("whatever the type of the module is called, it works; only a wrong one has its hint", async () => {
  for (const [type, hinted] of /** @type {[string, boolean][]} */ ([
    ["application/wasm", false],
    ["Application/WASM", false],
    [" application/wasm\t", false],
    ["application/wasm; charset=utf-8", true],
    ["application/wasm;", true],
    ["application/wasm, application/wasm", true],
    ["application/wasm-module", true],
    ["application/octet-stream", true],
    ["", true],
  ])) {
    /** @type {import("../e2e/faulty.mjs").Fault} */
    const typed = (response, { body }) => FAULTS.none(response, { body, type });
    await through(
      (request) => (isModule(request) ? typed : undefined),
      async (page) => {
        assert.equal(page.said.length, hinted ? 1 : 0, `${type}: ${page.said.join("\n")}`);
        if (hinted)
          assert.match(page.said[0], /^info: egov-recovery: the \.wasm file is not served as application\/wasm/);
      },
      { up: true },
    );
  }
});

test("what the server did is called by its name, also where it answers differently to different requests", async () => {
  let answered = 0;
  /** @type {[what: string, cause: string, message: RegExp, choose: Parameters<typeof faulty>[1]][]} */
  const faults = [
    ["the module is cut", "offline", /cut off/, (request) => (isModule(request) ? FAULTS["is cut"] : undefined)],
    [
      "the style sheet is cut",
      "offline",
      /cut off/,
      (request) => (isFetched(request) && isSheet(request) ? FAULTS["is cut"] : undefined),
    ],
    [
      "one 503, and all is well again",
      "missing-file",
      /answered 503/,
      (request) => (isModule(request) && ++answered === 1 ? FAULTS[503] : undefined),
    ],
    [
      "other bytes, and no answer to HEAD",
      "corrupt",
      /not the file/,
      (request) => (isModule(request) ? FAULTS[request.method === "HEAD" ? 503 : "other bytes"] : undefined),
    ],
    [
      "a page in the place of the module",
      "corrupt",
      /not the file/,
      (request) => (isModule(request) ? FAULTS["a page instead"] : undefined),
    ],
    ["no answer at all", "offline", /reached/, (request) => (isModule(request) ? FAULTS.refuses : undefined)],
  ];
  for (const [what, cause, message, choose] of faults)
    await through(choose, async (page) => {
      await isTold(page, cause);
      assert.match((await page.evaluate(() => window.errors))[0].message, message, what);
      assert.ok(await page.getByRole("button", { name: "もう一度読み込む" }).isVisible(), what);
    });
});

test("a policy that only reports, or that blocks something else, is not to blame", async () => {
  const elsewhere = (page) =>
    page.addInitScript(() => {
      // As a page's own script is blocked over and over.
      setInterval(() => fetch("/elsewhere").catch(() => {}), 5);
    });
  /** @type {[what: string, cause: string, policy: string, value: string, fault: string, prepare?: (page: Page) => unknown][]} */
  const policies = [
    ["reports, 404", "missing-file", "content-security-policy-report-only", "connect-src 'none'", "404"],
    ["reports, no answer", "offline", "content-security-policy-report-only", "connect-src 'none'", "refuses"],
    ["reports, other bytes", "corrupt", "content-security-policy-report-only", "script-src 'self'", "other bytes"],
    ["other addresses", "offline", "content-security-policy", "connect-src */pkg/", "refuses", elsewhere],
  ];
  for (const [what, cause, policy, value, fault, prepare] of policies) {
    // A path in a policy needs the server's name before it.
    const headers = { [policy]: value.replace("*", "127.0.0.1:*") };
    await through(
      (request) => (isModule(request) ? FAULTS[fault] : undefined),
      async (page) => {
        await page.waitForFunction(() => window.errors.length > 0);
        assert.deepEqual(await page.evaluate(() => window.errors.map((error) => error.cause)), [cause], what);
        assert.ok(await page.getByRole("button", { name: "もう一度読み込む" }).isVisible(), what);
      },
      { headers, prepare },
    );
  }
  await through(
    () => undefined,
    async (page) => assert.deepEqual(await page.evaluate(() => window.errors), []),
    { headers: { "content-security-policy-report-only": "connect-src 'none'; script-src 'self'" }, up: true },
  );
});

test("files on another origin: they come with the header, without it the cause is cors, without a server offline", async () => {
  /** @type {[what: string, cause: string | null, allows: (request: Request) => boolean, fault: string][]} */
  const servers = [
    ["with the header", null, () => true, "none"],
    ["without it on the module", "cors", (request) => !isModule(request), "none"],
    ["without it on the style sheet", "cors", (request) => !isSheet(request), "none"],
    ["sent on from there, without it", "cors", ({ url }) => !url.includes("?"), "sends elsewhere"],
    ["no answer", "offline", () => true, "refuses"],
    ["404", "missing-file", () => true, "404"],
  ];
  for (const [what, cause, allows, fault] of servers) {
    const files = await faulty(site.address, (request) => (response, answer) => {
      if (allows(request)) response.setHeader("access-control-allow-origin", "*");
      (isModule(request) ? FAULTS[fault] : FAULTS.none)(response, answer, request);
    });
    await through(
      ({ url }) =>
        url === "/"
          ? (response, { body, type }) => {
              const html = String(body).replace("pkg/egov-recovery.js", `${files.address}/pkg/egov-recovery.js`);
              FAULTS.none(response, { body: Buffer.from(html), type });
            }
          : undefined,
      async (page) => {
        if (!cause) return;
        await isTold(page, cause);
        const again = page.getByRole("button", { name: "もう一度読み込む" });
        assert.equal(await again.isVisible(), cause !== "cors", what);
      },
      { up: !cause },
    );
    files.stop();
  }
});

test("a server that sends on to another origin without the header: cors", async () => {
  const there = await faulty(site.address, () => undefined);
  await through(
    (request) =>
      isModule(request)
        ? (response) => response.writeHead(302, { location: there.address + request.url }).end()
        : undefined,
    (page) => isTold(page, "cors"),
  );
  there.stop();
});

test("without https the content is compared as well", async () => {
  for (const changed of [false, true]) {
    const page = await open(
      { browser: site.browser, address: "http://plain.example" },
      {
        up: !changed,
        prepare: async (page) => {
          await heardErrors(page);
          await page.route("http://plain.example/**", async (route) => {
            const url = route.request().url().replace("http://plain.example", site.address);
            const response = await route.fetch({ url });
            const body = changed && /\.css$/.test(url) ? "p { color: red }" : await response.body();
            await route.fulfill({ response, body });
          });
        },
      },
    );
    assert.equal(await page.evaluate(() => isSecureContext), false);
    if (changed) await isTold(page, "corrupt");
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.context().close();
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
  "nothing is put first": () => {
    DocumentFragment.prototype.prepend = () => undefined;
  },
  "microtasks never come": () => {
    window.queueMicrotask = () => undefined;
  },
  "promises can be neither chained nor raced": () => {
    for (const [owner, name] of /** @type {[any, string][]} */ ([
      ...["then", "catch", "finally"].map((name) => [Promise.prototype, name]),
      ...["all", "race", "resolve"].map((name) => [Promise, name]),
    ])) {
      const real = owner[name];
      owner[name] = function (...given) {
        if (/egov-recovery/.test(new Error().stack)) throw new Error(`no ${name}`);
        return Reflect.apply(real, this, given);
      };
    }
  },
  "nothing can be counted": () => {
    const { add } = Set.prototype;
    Set.prototype.add = function (one) {
      if (/egov-recovery/.test(new Error().stack)) throw new Error("no sets");
      return add.call(this, one);
    };
  },
  "no shadow root can be had": () => {
    Element.prototype.attachShadow = () => {
      throw new Error("no shadow");
    };
  },
};

/** The same, where not even the place for a sentence can be made: there it stands as words alone. */
const BARE = {
  "no element can be made": () => {
    Document.prototype.createElement = /** @type {any} */ (() => undefined);
  },
  "no element can be found": () => {
    Element.prototype.querySelectorAll = () => {
      throw new Error("no elements");
    };
  },
  "nothing can be asked by its name": () => {
    Reflect.get = () => {
      throw new Error("no parts");
    };
  },
};

for (const [what, breaks] of Object.entries({ ...BROKEN, ...BARE })) {
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
      await isTold(
        page,
        "panic",
        what in BARE ? "質問形式の案内を読み込めませんでした。上の案内を使ってください。" : undefined,
      );
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
  "texts that cannot be read": () => {
    TextDecoder.prototype.decode = /** @type {any} */ (() => undefined);
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

test("classes of the page that bear the browser's names, before or after, do not make it deaf", async () => {
  const site = await start();
  try {
    for (const name of ["Element", "Number", "Node", "ShadowRoot", "Window", "HTMLElement", "HTMLTextAreaElement"]) {
      const page = await open(site, { prepare: heardErrors });
      await page.addScriptTag({ content: `window.${name} = class {}` });
      await works(page);
      await page.context().close();
    }
    const page = await open(site, {
      up: false,
      prepare: async (page) => {
        await heardErrors(page);
        await page.addInitScript(() => {
          window.Number = /** @type {any} */ (class {});
        });
      },
    });
    await works(page);
  } finally {
    await site.stop();
  }
});

/** What a page breaks that can be done without; the test itself goes on with what there was. */
const DISPENSABLE = {
  "chance that throws": () => {
    Math.random = () => {
      throw new Error("no chance");
    };
  },
  "properties that cannot be defined": () => {
    const { defineProperty } = Object;
    Object.defineProperty = /** @type {any} */ (
      (...given) => {
        if (/egov-recovery/.test(new Error().stack)) throw new Error("no properties");
        return Reflect.apply(defineProperty, Object, given);
      }
    );
  },
};

for (const [what, breaks] of Object.entries(DISPENSABLE)) {
  test(`it works on a page with ${what}`, async () => {
    const site = await start();
    try {
      const page = await open(site, {
        up: false,
        prepare: async (page) => {
          await heardErrors(page);
          await page.addInitScript(breaks);
        },
      });
      await works(page);
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

// The guide in frames on pages of another origin, in every sandbox: what its reader sees, and what the page around hears.

/** @import { Opening } from "../e2e/support.mjs" */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { serve } from "../../.tools/serve.mjs";
import { TAG, VIEWS, focused, isSound, open, start } from "../e2e/support.mjs";

const OFFICIAL = "https://www.e-gov.go.jp/help/faq/login.html";
const CORS = { "access-control-allow-origin": "*" };
const ALL_ALLOWED =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

/** What the documentation gives page owners to copy, in the order in which it stands there. */
const section = readFileSync("www/recipes.html", "utf8").match(/<h2 id="iframe">.*?(?=<h2 )/s)[0];
const copied = [...section.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, code]) =>
  code.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
);
const [GROWING, ORIGIN_LINE, FIXED] = copied;
const LISTENER = GROWING.match(/<script>(.*?)<\/script>/s)[1];

/** The browser, which serves the package too; and a site of another origin, whose page and headers a test sets. */
let folder, site;
const around = { html: "", headers: {}, files: {} };
const stops = [];
before(async () => {
  folder = await start();
  const server = createServer(({ url }, response) => {
    for (const [name, value] of Object.entries(around.headers)) response.setHeader(name, value);
    const file = around.files[url];
    response.setHeader("content-type", file ? "text/javascript" : "text/html; charset=utf-8");
    response.end(file ?? around.html);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  site = addressOf(server);
  stops.push(folder.stop, () => server.close());
});
after(() => Promise.all(stops.map((stop) => stop())));

const addressOf = (server) => `http://127.0.0.1:${server.address().port}`;

/** The package on a server with other headers. */
async function folderWith(headers) {
  const server = await serve(".", 0, headers);
  stops.push(() => server.close());
  return addressOf(server);
}

/** The documented frame, its folder at this address, with these settings and this sandbox. */
const frame = ({ at = folder.address, settings = "", sandbox = null, html = GROWING.match(/<iframe.*/s)[0] } = {}) =>
  html
    .replace("/egov-recovery/guide/ja.frame.html", `${at}/pkg/guide/ja.frame.html${settings.replaceAll("&", "&amp;")}`)
    .replace("<iframe", sandbox === null ? "<iframe" : `<iframe sandbox="${sandbox}"`);

/**
 * Opens a page of the other site, which notes all it hears; every document notes what its reader has seen.
 * @param {string} body
 * @param {Opening & {headers?: Record<string, string>, files?: Record<string, string>}} [visiting]
 */
async function visit(body, { headers = {}, files = {}, ...options } = {}) {
  Object.assign(around, {
    headers,
    files,
    html: `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>FAQ</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
  });
  return open(
    { browser: folder.browser, address: site },
    {
      up: false,
      ...options,
      prepare: async (page) => {
        await page.addInitScript(() => {
          window.messages = [];
          addEventListener("message", ({ data, origin }) => window.messages.push({ ...data, origin }));
          window.seen = [];
          const look = () => {
            const list = document.querySelector("#egov-recovery-list");
            const element = document.querySelector("egov-recovery-checker");
            if (element?.shadowRoot?.querySelector(".egov-recovery-screen")) window.seen.push(element.state.screen);
            if (list?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
              window.seen.push("list");
            requestAnimationFrame(look);
          };
          look();
          addEventListener("egov-recovery-ready", () => window.seen.push("ready"));
        });
        await options.prepare?.(page);
      },
    },
  );
}

const framesOf = (page) => page.frames().slice(1);
const isUp = (frame) =>
  frame.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG, {
    // A frame that is out of sight draws nothing by itself.
    polling: 100,
  });
const state = (frame) => frame.evaluate((tag) => document.querySelector(tag).state, TAG);

async function upFrame(page, which = 0) {
  const frame = framesOf(page)[which];
  await isUp(frame);
  return frame;
}

/** From the list to the path on which the reader waits, which offers a file for a calendar and to print. */
async function walk(frame) {
  await frame.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
  await frame.getByRole("radio").last().check();
  await frame.getByRole("button", { name: "次へ進む" }).click();
  await frame.getByRole("button", { name: "たった今" }).click();
  await frame.getByText("スマートフォンのタイマーやメモも使えます。").waitFor();
}

const PRINT = { name: "この案内を印刷する" };
const CALENDAR = { name: /カレンダー/ };

test("settings in the address are on the element before it starts: one screen is drawn, and the list does not flash", async () => {
  const settings = "?symptom=http-500&facts=other-account=gbizid&theme=dark&heading-level=3&history=off";
  const page = await visit(frame({ settings }));
  const inside = await upFrame(page);
  await inside.waitForFunction(() => window.seen.includes("ready"));
  assert.deepEqual(await inside.evaluate(() => [...new Set(window.seen)].sort()), ["question", "ready"]);
  assert.deepEqual(await state(inside), {
    screen: "question",
    symptom: "http-500",
    question: "old-gbizid",
    route: null,
  });
  assert.equal(await inside.locator(`${TAG} h3.egov-recovery-title`).count(), 1);
  assert.equal(await inside.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("where the widget that was asked for does not come, the list does", async () => {
  const page = await visit(frame({ settings: "?symptom=account-locked" }), {
    prepare: (page) => page.route("**/*.wasm", (route) => route.abort()),
  });
  await framesOf(page)[0].getByRole("link", { name: "「アカウントロック中です。」と出る" }).waitFor({ timeout: 5_000 });
  await page.context().close();
});

test("what is not understood in the address is told in one line each, and the rest counts", async () => {
  const settings = "?symptom=lock&theme=black&allow=print,sound&utm=mail&lang=&heading-level=4";
  const page = await visit(frame({ settings }));
  const inside = await upFrame(page);
  assert.equal(await inside.locator(`${TAG} h4.egov-recovery-title`).count(), 1);
  const lines = [
    /name: got "utm", expected one of symptom, .*allow/,
    /allow: got "sound", expected one of print, calendar/,
    /symptom: got "lock", expected one of /,
    /theme: got "black", expected one of light, dark, auto/,
  ];
  for (const line of lines) assert.equal(page.said.filter((said) => line.test(said)).length, 1, `${line}`);
  assert.equal(page.said.length, lines.length, page.said.join("\n"));
  await page.context().close();
});

test("two frames with settings of their own remember their places, each its own", async () => {
  const page = await visit(
    frame({ settings: "?symptom=account-locked" }) + frame({ settings: "?symptom=planned-change" }),
  );
  const places = [];
  for (const which of [0, 1]) {
    const inside = await upFrame(page, which);
    const before = await state(inside);
    await inside.getByRole("radio").first().check();
    await inside.getByRole("button", { name: "次へ進む" }).click();
    await inside.waitForFunction(
      ([tag, question]) => document.querySelector(/** @type {typeof TAG} */ (tag)).state.question !== question,
      [TAG, before.question],
    );
    places.push(await state(inside));
  }
  await page.reload();
  assert.deepEqual([await state(await upFrame(page, 0)), await state(await upFrame(page, 1))], places);
  await page.context().close();
});

const TALL = '<div style="height: 1200px"></div>';
const heights = (page) =>
  page.evaluate(() => [...document.querySelectorAll("iframe")].map((frame) => frame.getBoundingClientRect().height));
/** Waits until a frame has no more messages to send, and is as high as what it shows. */
async function settled(page, which = 0) {
  const inside = framesOf(page)[which];
  let before = -1;
  for (let heard = 0; heard !== before; ) {
    before = heard;
    await page.waitForTimeout(400);
    heard = await page.evaluate(() => window.messages.length);
  }
  const [content, room, scrolls] = await inside.evaluate(() => [
    Math.ceil(document.body.getBoundingClientRect().height),
    innerHeight,
    document.documentElement.scrollHeight > innerHeight,
  ]);
  assert.equal(room, content);
  assert.equal(scrolls, false);
  return content;
}

/** Where the listener stands: in the page, in a file of its own under a strict policy, and with the line that compares the origin. */
const PLACES = {
  "in the page": () => ({ script: `<script>${LISTENER}</script>` }),
  "in a file, under a strict policy": () => ({
    script: '<script src="/listener.js"></script>',
    files: { "/listener.js": LISTENER },
    headers: {
      "content-security-policy": `default-src 'none'; script-src 'self'; img-src data:; style-src 'unsafe-inline'; frame-src ${folder.address}`,
    },
  }),
  "with the line that compares the origin": () => {
    const line = ORIGIN_LINE.replace("https://help.example.jp", folder.address);
    const checking = LISTENER.replace("{ source, data }", "{ source, data, origin }").replace(
      /if \(source.*continue;/,
      line,
    );
    assert.ok(checking.includes(folder.address) && checking.includes("data, origin"));
    return { script: `<script>${checking}</script>` };
  },
};
for (const [place, made] of Object.entries(PLACES)) {
  test(`the documented listener ${place} follows two frames as they grow and shrink, and brings back only a top that is out of sight`, async () => {
    const { script, ...options } = made();
    const reset = "<style>* { box-sizing: border-box }</style>";
    const page = await visit(`${reset}${script}${frame()}${TALL}${frame()}${TALL}`, {
      ...options,
      viewport: { width: 400, height: 700 },
    });
    const [first, second] = [await upFrame(page, 0), await upFrame(page, 1)];
    const list = await settled(page, 1);
    await settled(page, 0);

    const moves = (count) =>
      page.waitForFunction(
        (count) => window.messages.filter(({ type }) => type === "egov-recovery-moved").length === count,
        count,
      );
    await second
      .getByRole("button", { name: "「アカウントロック中です。」と出る" })
      .evaluate((button) => button.click());
    await moves(1);
    const question = await settled(page, 1);
    assert.ok(question < list, `${question} < ${list}`);
    await second
      .getByRole("radio")
      .last()
      .evaluate((radio) => radio.click());
    await second.getByRole("button", { name: "次へ進む" }).evaluate((button) => button.click());
    await moves(2);
    const path = await settled(page, 1);
    assert.ok(path > question, `${path} > ${question}`);

    // Chromium also scrolls by itself what is around a frame, others do not; so here only the message is sent.
    for (const [before, after] of [
      [-200, 0],
      [60, 60],
    ]) {
      await page.evaluate((top) => {
        scrollBy(0, document.querySelectorAll("iframe")[1].getBoundingClientRect().top - top);
      }, before);
      await second.evaluate(() => parent.postMessage({ type: "egov-recovery-moved" }, "*"));
      await page.waitForTimeout(200);
      const top = await page.evaluate(() => document.querySelectorAll("iframe")[1].getBoundingClientRect().top);
      assert.ok(Math.abs(top - after) <= 1, `from ${before} to ${top}`);
    }

    // Each follows its own; what others send is none of theirs.
    assert.deepEqual((await heights(page)).map(Math.round), [list, path]);
    await page.evaluate(() => postMessage({ type: "egov-recovery-height", height: 5 }, "*"));
    assert.equal((await state(first)).screen, "entry");
    assert.deepEqual((await heights(page)).map(Math.round), [list, path]);
    assert.ok((await page.evaluate(() => window.messages.length)) < 16);
    assert.deepEqual(page.said, []);
    await page.context().close();
  });
}

test("what the page hears is a height and that the reader moved, and no more", async () => {
  const page = await visit(frame());
  await walk(await upFrame(page));
  const heard = await page.evaluate(() => window.messages);
  assert.ok(heard.length > 3);
  for (const { origin, ...told } of heard) {
    assert.equal(origin, folder.address);
    if (told.type === "egov-recovery-height") assert.deepEqual(Object.keys(told), ["type", "height"]);
    else assert.deepEqual(told, { type: "egov-recovery-moved" });
  }
  assert.equal(heard.filter(({ type }) => type === "egov-recovery-moved").length, 2);
  await page.context().close();
});

test("a frame of a fixed height on another site needs no script of the page, and scrolls inside", async () => {
  const page = await visit(frame({ html: FIXED }));
  const inside = await upFrame(page);
  await walk(inside);
  assert.ok((await heights(page))[0] < 730);
  await inside.evaluate(() => scrollTo(0, 50));
  assert.equal(await inside.evaluate(() => scrollY), 50);
  assert.deepEqual(page.said, []);
  await page.context().close();
});

/** How a browser says that a tab may not be opened: Chromium with nothing, Firefox with an error. */
for (const [saying, says] of Object.entries({
  nothing: () => {},
  "an error": () => {
    window.open = () => {
      throw new DOMException("not supported", "InvalidAccessError");
    };
  },
})) {
  test(`without allow-popups, where the browser says ${saying}, a link shows its address to be copied, by keyboard too; Escape leads back`, async () => {
    const page = await visit(frame({ sandbox: "allow-scripts allow-same-origin" }));
    const inside = await upFrame(page);
    await inside.evaluate(says);
    const link = inside.getByRole("link", { name: /新しいタブ/ }).last();
    const address = await link.getAttribute("href");
    await link.focus();
    await page.keyboard.press("Enter");
    const field = inside.getByRole("textbox", { name: /このアドレスをコピー/ });
    await field.waitFor();
    assert.equal(await field.inputValue(), address);
    assert.equal(await inside.evaluate(() => getSelection().toString()), address);
    assert.ok(await field.evaluate((field) => field.matches(":focus") && field.readOnly));
    const [box, at] = [await field.boundingBox(), await link.boundingBox()];
    assert.ok(Math.abs(box.y - at.y) < 160, `${box.y} is beside ${at.y}`);
    assert.ok(
      await inside.evaluate(
        () => document.documentElement.scrollHeight <= Math.max(innerHeight, document.body.offsetHeight),
      ),
    );
    await isSound(inside, "the address of a link", ["page-has-heading-one", "color-contrast"]);
    await page.keyboard.press("Escape");
    assert.ok(await field.isHidden());
    assert.match((await focused(inside)).text, /e-Gov/);
    assert.equal(page.context().pages().length, 1);
    await page.context().close();
  });
}

test("without allow-popups the links of the static guide show their addresses too", async () => {
  const page = await visit(frame({ sandbox: "allow-scripts allow-same-origin" }), {
    prepare: (page) => page.route("**/egov-recovery.js", (route) => route.abort()),
  });
  const inside = framesOf(page)[0];
  await inside.locator(`a[href="${OFFICIAL}"]`).first().click();
  assert.equal(await inside.getByRole("textbox").inputValue(), OFFICIAL);
  await page.context().close();
});

for (const sandbox of [null, ALL_ALLOWED]) {
  test(`with ${sandbox ? "allow-popups" : "no sandbox"} a link opens its page, which learns nothing of where it was pressed`, async () => {
    const page = await visit(frame({ sandbox }));
    const inside = await upFrame(page);
    const link = inside.getByRole("link", { name: /新しいタブ/ }).last();
    await link.evaluate((/** @type {HTMLAnchorElement} */ link, site) => {
      link.href = `${site}/official`;
    }, site);
    const opened = page.context().waitForEvent("page");
    await link.click();
    const official = await opened;
    await official.waitForURL(`${site}/official`);
    assert.deepEqual(await official.evaluate(() => [window.opener, document.referrer]), [null, ""]);
    assert.ok(await inside.locator(".not-opened").isHidden());
    await page.context().close();
  });
}

/**
 * The page around; what its frame may do; what its address says; what is then offered.
 * @type {[string, string | null, string, {print: boolean, calendar: boolean}][]}
 */
const OFFERS = [
  ["another site", null, "", { print: false, calendar: false }],
  ["another site", null, "?allow=print,calendar", { print: true, calendar: true }],
  ["another site", ALL_ALLOWED, "?allow=print", { print: true, calendar: false }],
  ["another site", "allow-scripts allow-same-origin allow-popups", "", { print: false, calendar: false }],
  ["another site", "allow-scripts", "", { print: false, calendar: false }],
  ["its own site", null, "", { print: true, calendar: true }],
  ["its own site", "allow-scripts allow-same-origin", "", { print: false, calendar: false }],
  ["its own site", "allow-scripts allow-same-origin allow-modals", "", { print: true, calendar: false }],
  ["its own site", "allow-scripts allow-same-origin allow-downloads", "", { print: false, calendar: true }],
];
for (const [where, sandbox, settings, offered] of OFFERS) {
  test(`on ${where}, sandbox ${sandbox ?? "none"}, address ${settings || "plain"}: offers ${JSON.stringify(offered)}, to the keyboard too`, async () => {
    const at = await folderWith(CORS);
    const framed = frame({ at, sandbox, settings });
    const page = await visit(framed);
    if (where === "its own site") {
      await page.route(`${at}/around.html`, async (route) => {
        const response = await route.fetch({ url: at });
        await route.fulfill({ response, body: `<!doctype html><title>own</title>${framed}` });
      });
      await page.goto(`${at}/around.html`);
    }
    const inside = await upFrame(page);
    await walk(inside);
    assert.equal(await inside.getByRole("button", PRINT).count(), Number(offered.print));
    assert.equal(await inside.getByRole("link", CALENDAR).count(), Number(offered.calendar));
    const reached = new Set();
    await inside.locator(`${TAG} .egov-recovery-screen a, ${TAG} .egov-recovery-screen button`).first().focus();
    for (let presses = 0; presses < 40; presses += 1) {
      reached.add(
        await inside.evaluate((tag) => document.querySelector(tag).shadowRoot.activeElement?.part.value, TAG),
      );
      await page.keyboard.press("Tab");
    }
    assert.ok(reached.size > 2);
    assert.equal(
      [...reached].some((part) => part?.includes("print")),
      offered.print,
      [...reached].join(),
    );
    assert.equal(
      [...reached].some((part) => part?.includes("calendar")),
      offered.calendar,
      [...reached].join(),
    );
    await page.context().close();
  });
}

test("in the sandbox of Google Sites a reader comes to a path, and what it offers is there when the address asks for it", async () => {
  const sandbox = "allow-scripts allow-same-origin allow-popups allow-forms allow-downloads allow-modals";
  const html = '<iframe src="/egov-recovery/guide/ja.frame.html" style="width: 100%; height: 600px"></iframe>';
  const page = await visit(frame({ html, sandbox, settings: "?symptom=account-locked&allow=print,calendar" }));
  const inside = await upFrame(page);
  await inside.getByRole("radio").last().check();
  await inside.getByRole("button", { name: "次へ進む" }).click();
  await inside.getByRole("button", { name: "たった今" }).click();
  assert.equal((await state(inside)).screen, "outcome");
  assert.ok(await inside.getByRole("button", PRINT).isVisible());
  const saved = page.waitForEvent("download");
  await inside.getByRole("link", CALENDAR).click();
  assert.match((await saved).suggestedFilename(), /\.ics$/);
  const opened = page.context().waitForEvent("page");
  await inside
    .getByRole("link", { name: /新しいタブ/ })
    .first()
    .click();
  assert.ok(await opened);
  await page.context().close();
});

test("in an origin of its own, with the header, all works, nothing is thrown and nothing remembered", async () => {
  const at = await folderWith(CORS);
  const page = await visit(`<script>${LISTENER}</script>${frame({ at, sandbox: "allow-scripts" })}`);
  const inside = await upFrame(page);
  assert.equal(await inside.evaluate(() => origin), "null");
  assert.equal(
    await inside.evaluate(() => {
      try {
        return sessionStorage.length;
      } catch ({ name }) {
        return name;
      }
    }),
    "SecurityError",
  );
  await walk(inside);
  await settled(page);
  await inside.evaluate(() => history.back());
  await inside.waitForFunction((tag) => document.querySelector(tag).state.screen === "question", TAG);
  await page.reload();
  assert.equal((await state(await upFrame(page))).screen, "entry");
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("in an origin of its own, without the header, the whole guide stands, as high as it is, and the console names the header", async () => {
  const page = await visit(`<script>${LISTENER}</script>${frame({ sandbox: "allow-scripts" })}`);
  const inside = framesOf(page)[0];
  await page.waitForFunction(() => window.messages.length > 0);
  await settled(page);
  const ours = page.said.filter((line) => line.includes("egov-recovery: "));
  assert.equal(ours.length, 1, page.said.join("\n"));
  assert.match(ours[0], /^error: .*egov-recovery\.js could not be loaded.*Access-Control-Allow-Origin: \*/);
  assert.ok(await inside.locator("#egov-recovery-B1").getByRole("heading", { name: "手順（" }).isVisible());
  assert.ok(!page.said.some((line) => line.startsWith("thrown")));
  await page.context().close();
});

test("without allow-scripts the guide is whole, and the addresses of its links are read", async () => {
  const page = await visit(frame({ sandbox: "" }));
  const inside = framesOf(page)[0];
  await inside.getByRole("link", { name: "「アカウントロック中です。」と出る" }).click();
  await inside.locator("#egov-recovery-account-locked").waitFor();
  await inside.locator("#egov-recovery-B1").getByRole("heading", { name: "手順（" }).waitFor();
  const link = inside.locator(`a[href="${OFFICIAL}"]`).first();
  const shown = () => link.evaluate((link) => getComputedStyle(link, "::after").content);
  assert.match(await shown(), new RegExp(OFFICIAL));
  await page.context().close();

  // Where scripts run, it is read only when it is needed.
  const other = await visit(frame());
  const running = await upFrame(other);
  assert.equal(
    await running
      .locator(`a[target]`)
      .first()
      .evaluate((link) => getComputedStyle(link, "::after").content),
    "none",
  );
  await other.context().close();
});

/** What the folder's server sends, and whether the page of the other site may then hold its frame. */
const ANCESTORS = () => [
  [{}, true],
  [{ "content-security-policy": `frame-ancestors 'self' ${site}` }, true],
  [{ "content-security-policy": "frame-ancestors 'self' https://faq.example.jp" }, false],
  [{ "x-frame-options": "SAMEORIGIN" }, false],
  [{ "x-frame-options": "DENY", "content-security-policy": `frame-ancestors ${site}` }, true],
];
test("who may hold the frame is what the documentation says of frame-ancestors and X-Frame-Options", async () => {
  for (const [headers, may] of ANCESTORS()) {
    const page = await visit(frame({ at: await folderWith(headers) }));
    await page.waitForLoadState("networkidle");
    const inside = framesOf(page)[0];
    assert.equal(await inside.locator(TAG).count(), Number(may), JSON.stringify(headers));
    if (may) await isUp(inside);
    await page.context().close();
  }
});

for (const [view, options] of VIEWS) {
  test(`axe finds nothing in a frame of another site, ${view}; it runs off no side`, async () => {
    const page = await visit(`<main><h1>FAQ</h1><script>${LISTENER}</script>${frame()}</main>`, options);
    const inside = await upFrame(page);
    for (const name of ["list", "path"]) {
      if (name === "path") await walk(inside);
      await isSound(inside, `${name} ${view}`, ["page-has-heading-one"]);
      await isSound(page, `around ${name} ${view}`, ["frame-tested"]);
    }
    await page.context().close();
  });
}

test("a reader with a keyboard goes into the frame, on to a question, and out again", async () => {
  const page = await visit(`<a href="#before">before</a>${frame()}<a href="#after">after</a>`);
  const inside = await upFrame(page);
  await page.locator('[href="#before"]').focus();
  const { text } = await (async () => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      const focus = await focused(inside);
      if (focus.text.startsWith("「アカウントロック中です。")) return focus;
    }
    return { text: "not reached" };
  })();
  assert.match(text, /アカウントロック中/);
  await page.keyboard.press("Enter");
  await inside.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.matches("[data-focus=heading]"),
    TAG,
  );
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.getAttribute("href") === "#after")) break;
  }
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("href")), "#after");
  await page.context().close();
});

// A served copy of the repository root, a Chromium, and the hands of a reader who has only a keyboard.

/** @import { AddressInfo } from "node:net" */
/** @import { SymptomId } from "../../www/package/ids.js" */
/** @import { Browser, BrowserContextOptions, Page } from "playwright-core" */

/** @typedef {Page & {said: string[], requested: string[]}} ObservedPage what it says in the console, and every address that it asks for */
/** @typedef {{path?: string, up?: boolean, prepare?: (page: Page) => unknown} & BrowserContextOptions} Opening */

import assert from "node:assert/strict";
import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { chromium } from "playwright-core";

import * as engine from "#pkg/api.node.js";
import { serve } from "../../.tools/serve.mjs";

/** @type {"egov-recovery-checker"} */
export const TAG = "egov-recovery-checker";

/** The attributes to which the element listens. */
export const ATTRIBUTES = Array.from(
  readFileSync("www/package/element/attributes.js", "utf8")
    .match(/^export const ATTRIBUTES = \[([^\]]*)\];$/m)[1]
    .matchAll(/"([a-z-]+)"/g),
  ([, name]) => name,
);
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Starts server and browser for one test file; `stop` ends both.
 * @param {Record<string, string>} [headers] that every answer of the server carries
 */
export async function start(headers) {
  const server = await serve(".", 0, headers);
  const executablePath = execSync("command -v chromium || command -v chromium-browser || command -v google-chrome", {
    encoding: "utf8",
  }).trim();
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
  const address = `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
  return {
    address,
    browser,
    stop: async () => {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Opens a page, notes everything it says, and waits until the widget is up (unless told not to).
 * @param {{browser: Browser, address: string}} site
 * @param {Opening} [opening]
 */
export async function open({ browser, address }, { path = "/", up = true, prepare, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 720, height: 900 }, locale: "ja-JP", ...options });
  /** @type {ObservedPage} */
  const page = Object.assign(await context.newPage(), { said: [], requested: [] });
  page.on("console", (message) => page.said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => page.said.push(`thrown: ${error.message}`));
  page.on("request", (request) => page.requested.push(request.url()));
  await prepare?.(page);
  await page.goto(address + path);
  if (up)
    await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  return page;
}

/**
 * For `prepare` of `open`: the example page, changed on its way to the browser.
 * @param {(html: string) => string} change
 */
export const changed = (change) => (/** @type {Page} */ page) =>
  page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    },
  );

/**
 * A page that says that it is in this language. The example page is in Japanese.
 * @param {string} lang
 */
export const speaking = (lang) => (/** @type {string} */ html) =>
  html.replace('<html lang="ja">', `<html lang="${lang}">`);

/**
 * Adds up how far things move on the page, in `window.shifted`.
 * @param {Page} page
 */
export const shifts = (page) =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.shifted += /** @type {PerformanceEntry & {value: number}} */ (entry).value;
    }).observe({ type: "layout-shift", buffered: true });
  });

/**
 * Opens a symptom with known facts, and waits until the screen shows it.
 * @param {Page} page
 * @param {SymptomId} symptom
 * @param {Record<string, string>} [facts]
 */
export async function show(page, symptom, facts = {}) {
  await page.evaluate(
    async ([tag, symptom, facts]) => {
      document.querySelector(tag).open(symptom, facts);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    /** @type {const} */ ([TAG, symptom, facts]),
  );
}

/** Every complete set of answers, with the outcome to which it leads, under the name of the way that comes first. */
export function situations() {
  const found = [];
  const walk = (symptom, facts) => {
    const step = engine.diagnose({ symptom, facts });
    if (step.kind === "ask") {
      for (const option of step.options) walk(symptom, { ...facts, [step.question]: option });
      return;
    }
    found.push({ name: [step.primary.code, ...(step.primary.then ?? [])].join("+"), symptom, facts, outcome: step });
  };
  for (const { id } of engine.symptoms()) walk(id, {});
  return found;
}

/** @param {Page} page */
export const state = (page) => page.evaluate((tag) => document.querySelector(tag).state, TAG);

/**
 * The words of an element as they are read: without furigana.
 * @param {import("playwright-core").Locator} place
 */
export const read = (place) =>
  place.evaluate((element) => {
    const copy = /** @type {Element} */ (element.cloneNode(true));
    for (const mark of copy.querySelectorAll("rt, rp")) mark.remove();
    return copy.textContent.trim();
  });

/**
 * What has the focus, inside shadow roots too: its role or tag, its name, its words without furigana, its part and the one around it.
 * @param {Page} page
 */
export const focused = (page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const element = /** @type {HTMLInputElement} */ (active);
    const words = /** @type {Element} */ ((element.closest("label") ?? element).cloneNode(true));
    for (const mark of words.querySelectorAll("rt, rp")) mark.remove();
    return {
      tag: element.localName,
      part: element.getAttribute("part") ?? "",
      around: element.parentElement?.getAttribute("part") ?? "",
      type: element.type ?? null,
      mode: element.inputMode ?? null,
      value: element.value ?? null,
      name: element.ariaLabel ?? "",
      text: words.textContent.trim(),
    };
  });

/**
 * Presses Tab until something that fits has the focus.
 * @param {Page} page
 * @param {(focus: Awaited<ReturnType<typeof focused>>) => boolean} fits
 */
export async function tabTo(page, fits, most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (fits(await focused(page))) return;
  }
  throw new Error(`not reached with ${most} presses of Tab; the focus is on ${JSON.stringify(await focused(page))}`);
}

/**
 * Waits until a new screen has come up and its heading has the focus.
 *
 * Yew yields to the browser when drawing takes longer than a frame, so on a busy machine the focus moves after the key was
 * handled. A reader is never that fast; a script is.
 * @param {Page} page
 */
const arrived = (page) =>
  page.waitForFunction(
    (tag) => document.querySelector(tag).shadowRoot.activeElement?.matches("[data-focus=heading], [data-focus=hits]"),
    TAG,
  );

/**
 * Presses a key that leads to another screen, and waits for it.
 * @param {Page} page
 */
export async function go(page, key = "Enter") {
  await page.keyboard.press(key);
  await arrived(page);
}

/**
 * Answers the question on the screen by keyboard alone.
 * @param {Page} page
 * @param {string} option
 * @param {(focus: Awaited<ReturnType<typeof focused>>) => boolean} [goesOn] what leads on
 */
export async function answer(page, option, goesOn = ({ text }) => text === "次へ進む") {
  await tabTo(page, ({ type }) => type === "radio");
  for (let presses = 0; (await focused(page)).value !== option; presses += 1) {
    if (presses > 12) throw new Error(`no option ${option}`);
    await page.keyboard.press("ArrowDown");
  }
  // One option needs choosing even when the focus is on it already.
  await page.keyboard.press("Space");
  await tabTo(page, goesOn);
  await go(page);
}

/**
 * How screens are looked at: a narrow phone, a dark desk, a contrast theme.
 * @type {[string, BrowserContextOptions][]}
 */
export const VIEWS = [
  ["at 320 px", { viewport: { width: 320, height: 900 } }],
  ["at 800 px in the dark", { viewport: { width: 800, height: 900 }, colorScheme: "dark" }],
  ["in forced colours", { viewport: { width: 720, height: 900 }, forcedColors: "active" }],
];

/**
 * Nothing that axe finds or cannot decide, and nothing that runs out of the page.
 * @param {Page} page
 * @param {string} what
 * @param {string[]} [without] rules of axe
 */
export async function isSound(page, what, without = []) {
  const found = await violations(page, without);
  assert.deepEqual(found.violations, [], what);
  assert.deepEqual(found.incomplete, [], `${what}: axe could not decide`);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what}: scrolls sideways`);
}

/**
 * Lays out also what is far away, so that it can be looked at.
 * @param {Page} page
 */
export const layOut = (page) =>
  page.addStyleTag({ content: ".egov-recovery-answers-guide > section { content-visibility: visible !important }" });

/**
 * Runs axe over the whole page, but for some rules; resolves to one line for each violation.
 * @param {Page} page
 * @param {string[]} [without]
 */
export async function violations(page, without = []) {
  await page.evaluate(axeSource);
  return page.evaluate(async (without) => {
    const roots = [document, ...[...document.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot)];
    const all = (selector) => roots.flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])]);
    // For axe furigana is a part of the words; a voice says the words, so the names are compared with these.
    const furigana = all("rt").length > 0;
    const misnamed = all(":is(a, button, summary)[aria-label]").flatMap((element) => {
      const copy = element.cloneNode(true);
      for (const reading of copy.querySelectorAll("rt, rp")) reading.remove();
      const words = copy.textContent.trim();
      return element.ariaLabel.includes(words) ? [] : [`name ${JSON.stringify(element.ariaLabel)} without ${words}`];
    });
    // Side by side, the pieces of a sentence would be columns.
    const torn = all("ruby").flatMap(({ parentElement }) =>
      /flex|grid/.test(getComputedStyle(parentElement).display) ? [`columns: ${parentElement.outerHTML}`] : [],
    );
    const options = {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: {
        "target-size": { enabled: true },
        "label-content-name-mismatch": { enabled: !furigana },
        "focus-order-semantics": { enabled: true },
        ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      },
    };
    const found = await axe.run(document, options);
    const lines = (list) =>
      list.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
      );
    // Where heights are fractions of a pixel, axe takes the box around a text for something that lies over it. Furigana has the
    // colours of its words, but may reach into the box of the line above.
    const decided = ({ any, html }) =>
      !html.startsWith("<rt>") &&
      !any.some(
        ({ relatedNodes }) =>
          relatedNodes.length > 0 &&
          relatedNodes.every(({ html }) => /^<div [^>]*(part="root"|class="egov-recovery)/.test(html)),
      );
    const open = found.incomplete.map((rule) => ({ ...rule, nodes: rule.nodes.filter(decided) }));
    return { violations: [...lines(found.violations), ...misnamed, ...torn], incomplete: lines(open) };
  }, without);
}

/**
 * Every call into the module traps once the page says so, as those into one that can no longer be trusted do.
 * @param {Page} page
 */
export const trapping = (page) =>
  page.addInitScript(() => {
    const instantiate = WebAssembly.instantiate;
    // @ts-expect-error: the module itself is handed in, and so an instance comes out.
    WebAssembly.instantiate = async (module, imports) => {
      const { exports } = /** @type {WebAssembly.Instance} */ (
        /** @type {unknown} */ (await instantiate(module, imports))
      );
      const parts = Object.entries(exports).map(([name, part]) => [
        name,
        typeof part !== "function"
          ? part
          : (...given) => {
              if (window.traps) throw new WebAssembly.RuntimeError("unreachable");
              return part(...given);
            },
      ]);
      return { instance: { exports: Object.fromEntries(parts) }, module };
    };
  });

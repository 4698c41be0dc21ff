// What a press costs: until the next screen is painted, by kind of screen, and how often the browser works out styles and layout.

/** @import { Browser, ElementHandle, Page } from "playwright-core" */
/** @import { Row, Site } from "./compare.mjs" */

import { CONDITIONS, TAG, byTurns, ms, quantile, settled, slowed } from "./sites.mjs";

const ROUNDS = 5;

/** @typedef {{kind: string, time: number, styles: number, layouts: number}} Pressed a press, and what it cost */

/**
 * @param {Browser} browser
 * @param {Site[]} sites
 * @returns {Promise<Row[]>}
 */
export async function presses(browser, sites) {
  const found = await byTurns(sites, ROUNDS, (site) => walk(browser, site, CONDITIONS["4× slower CPU"], 12));
  const all = found.map((rounds) => rounds.flat());
  /** @type {(kind: string, value: (all: Pressed[]) => string) => string[]} */
  const each = (kind, value) =>
    all.map((pressed) => value(pressed.filter((one) => kind === "any" || one.kind === kind)));
  /** @type {(key: "styles" | "layouts") => (all: Pressed[]) => string} */
  const mean = (key) => (all) => (all.reduce((sum, one) => sum + one[key], 0) / all.length).toFixed(2);
  const kinds = ["any", ...new Set(all[0]?.map(({ kind }) => kind))];
  return [
    ...kinds.map(
      /** @returns {Row} */ (kind) => [
        `press → painted, 4× slower CPU, ${kind}: median / 95 %`,
        each(kind, (all) => {
          const times = all.map(({ time }) => time);
          return `${ms(quantile(times))} / ${ms(quantile(times, 0.95))}`;
        }),
      ],
    ),
    ["styles worked out for a press", each("any", mean("styles"))],
    ["layouts for a press", each("any", mean("layouts"))],
  ];
}

/**
 * Goes from the list to an outcome, so many times.
 * @param {Browser} browser
 * @param {Pick<Site, "address">} site
 * @param {(typeof CONDITIONS)[keyof typeof CONDITIONS]} condition
 * @param {number} turns
 */
export async function walk(browser, { address }, condition, turns) {
  const page = await (await browser.newContext({ viewport: { width: 375, height: 700 } })).newPage();
  await page.goto(address);
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  const session = await slowed(page, condition);
  await session.send("Performance.enable");
  /** @type {Pressed[]} */
  const pressed = [];
  const press = async (/** @type {string} */ from, /** @type {string} */ selector, place = 0) => {
    const button = await found(page, selector, place);
    await button.evaluate((button) => {
      button.scrollIntoView({ block: "center" });
      button.focus({ preventScroll: true });
    });
    await settled(page);
    const before = await counts(session);
    const time = await button.evaluate(untilPainted);
    await settled(page);
    const after = await counts(session);
    const screen = await screenOf(page);
    pressed.push({
      kind: `${from} → ${screen}`,
      time,
      styles: after.styles - before.styles,
      layouts: after.layouts - before.layouts,
    });
    return screen;
  };
  for (let turn = 0; turn < turns; turn += 1) {
    let screen = await press("list", ".egov-recovery-row", turn % 20);
    while (screen === "question") {
      await (await found(page, "input[type=radio]", 0)).evaluate((option) => option.click());
      await settled(page);
      screen = await press("question", "[type=submit]");
    }
    await page.evaluate((tag) => /** @type {any} */ (document.querySelector(tag)).reset(), TAG);
    await settled(page);
  }
  await page.context().close();
  return pressed;
}

/** @type {(page: Page, selector: string, place: number) => Promise<ElementHandle<HTMLElement>>} */
async function found(page, selector, place) {
  const handle = await page.evaluateHandle(
    ([tag, selector, place]) => document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector)[Number(place)],
    /** @type {const} */ ([TAG, selector, place]),
  );
  return /** @type {ElementHandle<HTMLElement>} */ (handle.asElement());
}

/**
 * @param {HTMLElement} button
 * @returns {Promise<number>}
 */
const untilPainted = (button) =>
  new Promise((resolve) => {
    const started = performance.now();
    button.click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - started);
      port2.postMessage(0);
    });
  });

/** @param {Page} page */
const screenOf = (page) =>
  page.evaluate((tag) => /** @type {string} */ (/** @type {any} */ (document.querySelector(tag)).state.screen), TAG);

/** @param {Awaited<ReturnType<typeof slowed>>} session */
async function counts(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { styles: of("RecalcStyleCount"), layouts: of("LayoutCount") };
}

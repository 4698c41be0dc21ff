// How long a reader waits: for the list, for the widget, and for the next screen where a row is pressed while the module loads.

/** @import { Browser } from "playwright-core" */
/** @import { Row, Site } from "./compare.mjs" */

import { CONDITIONS, TAG, byTurns, ms, quantile, slowed } from "./sites.mjs";

const ROUNDS = 7;

/**
 * @param {Browser} browser
 * @param {Site[]} sites
 * @returns {Promise<Row[]>}
 */
export async function loading(browser, sites) {
  /** @type {Row[]} */
  const rows = [];
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const found = await byTurns(sites, ROUNDS, async (site) => ({
      ...(await loaded(browser, site, condition, false)),
      pressed: (await loaded(browser, site, condition, true)).pressed,
    }));
    for (const [what, key] of /** @type {const} */ ([
      ["first list", "list"],
      ["first widget screen", "widget"],
      ["row pressed while loading → next screen", "pressed"],
    ]))
      rows.push([`${what}, ${name}`, found.map((all) => ms(quantile(all.map((one) => one[key]))))]);
  }
  return rows;
}

/**
 * Opens the example page with an empty cache.
 * @param {Browser} browser
 * @param {Site} site
 * @param {(typeof CONDITIONS)[keyof typeof CONDITIONS]} condition
 * @param {boolean} presses whether a row is pressed as soon as there is one
 * @returns {Promise<{list: number, widget: number, pressed: number}>} in milliseconds, each from when it was asked for
 */
async function loaded(browser, { address }, condition, presses) {
  const context = await browser.newContext({ viewport: { width: 375, height: 700 } });
  const page = await context.newPage();
  await slowed(page, condition);
  await page.addInitScript(
    ({ tag, presses }) => {
      const measured = /** @type {any} */ (window);
      const painted = (/** @type {string} */ what) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            measured[what] ??= performance.now();
          };
          port2.postMessage(0);
        });
      const look = () => {
        const element = document.querySelector(tag);
        /** @type {HTMLElement | null | undefined} */
        const row = element?.querySelector(".egov-recovery-row");
        if (presses && row && !measured.press) {
          measured.press = performance.now();
          row.click();
        }
        if (element?.shadowRoot?.querySelector(".egov-recovery-screen:not([hidden] *)")) painted("widget");
        if (/** @type {any} */ (element)?.state?.screen === "question") painted("question");
        if (!measured.widget || (presses && !measured.question)) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { tag: TAG, presses },
  );
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(
    (presses) => (presses ? /** @type {any} */ (window).question : /** @type {any} */ (window).widget),
    presses,
    { timeout: 60_000 },
  );
  const found = await page.evaluate(() => {
    const measured = /** @type {any} */ (window);
    const list = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    return { list, widget: measured.widget, pressed: measured.question - measured.press };
  });
  await context.close();
  return found;
}

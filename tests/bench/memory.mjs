// What stays in memory: of the page's heap and of the module, after many walks and after many elements that came and went.

/** @import { Browser, Page } from "playwright-core" */
/** @import { Row, Site } from "./compare.mjs" */

import { TAG, byTurns, quantile } from "./sites.mjs";

const ROUNDS = 3;
const TIMES = 200;

/**
 * @param {Browser} browser
 * @param {Site[]} sites
 * @returns {Promise<Row[]>}
 */
export async function memory(browser, sites) {
  const found = await byTurns(sites, ROUNDS, (site) => kept(browser, site));
  /** @type {[string, "idle" | "walked" | "mounted"][]} */
  const rows = [
    ["memory of an idle widget", "idle"],
    [`memory after ${TIMES} walks`, "walked"],
    [`memory after ${TIMES} mounts`, "mounted"],
  ];
  return rows.map(([what, key]) => [
    what,
    found.map((all) => `${quantile(all.map((one) => one[key])).toFixed(2)} MiB`),
  ]);
}

/**
 * @param {Browser} browser
 * @param {Site} site
 */
async function kept(browser, { address }) {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    /** @type {(module: WebAssembly.Module, imports: WebAssembly.Imports) => Promise<WebAssembly.Instance>} */
    const observed = async (module, imports) => {
      const made = await instantiate(module, imports);
      /** @type {any} */ (window).moduleMemory = Object.values(made.exports).find(
        (part) => part instanceof WebAssembly.Memory,
      );
      return made;
    };
    Object.assign(WebAssembly, { instantiate: observed });
  });
  await page.goto(address);
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  const idle = await used(page);
  await page.evaluate(
    async ([tag, times]) => {
      const element = /** @type {any} */ (document.querySelector(String(tag)));
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let turn = 0; turn < Number(times); turn += 1) {
        element.open("http-500");
        await frame();
        element.open("http-500", { "other-account": "gbizid", "old-gbizid": "deleted" });
        await frame();
        element.reset();
        await frame();
      }
    },
    /** @type {const} */ ([TAG, TIMES]),
  );
  const walked = await used(page);
  await page.evaluate(
    async ([tag, times]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let turn = 0; turn < Number(times); turn += 1) {
        const element = document.createElement(String(tag));
        element.setAttribute("loading", "eager");
        document.body.append(element);
        await frame();
        await frame();
        element.remove();
      }
      await frame();
    },
    /** @type {const} */ ([TAG, TIMES]),
  );
  const mounted = await used(page);
  await page.context().close();
  return { idle, walked, mounted };
}

/**
 * In MiB: the page's heap once it was tidied, and the module's memory.
 * @param {Page} page
 */
async function used(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const heap = (await session.send("Runtime.getHeapUsage")).usedSize;
  const module = await page.evaluate(() => /** @type {any} */ (window).moduleMemory?.buffer.byteLength ?? 0);
  return (heap + module) / 1024 / 1024;
}

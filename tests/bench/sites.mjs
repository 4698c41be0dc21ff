// The builds that are compared, each served from its own folder; the middle of measured values.

/** @import { AddressInfo } from "node:net" */
/** @import { Page } from "playwright-core" */
/** @import { Site } from "./compare.mjs" */

import { execSync } from "node:child_process";

import { chromium } from "playwright-core";

import { serve } from "../../.tools/serve.mjs";

export const TAG = "egov-recovery-checker";

/** @param {{folder: string, name: string}[]} builds */
export async function begin(builds) {
  const servers = await Promise.all(builds.map(({ folder }) => serve(folder, 0)));
  const executablePath = execSync("command -v chromium || command -v chromium-browser || command -v google-chrome", {
    encoding: "utf8",
  }).trim();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  /** @type {Site[]} */
  const sites = [];
  for (const [place, server] of servers.entries()) {
    const { port } = /** @type {AddressInfo} */ (server.address());
    sites.push({ ...builds[place], address: `http://127.0.0.1:${port}/` });
  }
  return {
    sites,
    browser,
    stop: async () => {
      await browser.close();
      for (const server of servers) server.close();
    },
  };
}

/** How fast the machine and the line are made: as they are, a slow phone, a slow phone on a slow line. */
export const CONDITIONS = {
  "as it is": { slowdown: 1, line: null },
  "4× slower CPU": { slowdown: 4, line: null },
  "slow 4G, 4× slower CPU": {
    slowdown: 4,
    line: { latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 },
  },
};

/**
 * @param {Page} page
 * @param {{slowdown: number, line: {latency: number, downloadThroughput: number, uploadThroughput: number} | null}} condition
 */
export async function slowed(page, { slowdown, line }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (line) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, ...line });
  }
  return session;
}

/** @param {number[]} values */
export const sorted = (values) => values.toSorted((one, other) => one - other);

/**
 * The value below which this share of the values lies.
 * @param {number[]} values
 */
export const quantile = (values, share = 0.5) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** @param {number} value */
export const ms = (value) => `${value.toFixed(1)} ms`;

/**
 * Does something for each build by turns, so many times, and gathers what it measured by build.
 * @template Result
 * @param {Site[]} sites
 * @param {number} rounds
 * @param {(site: Site) => Promise<Result>} measure
 */
export async function byTurns(sites, rounds, measure) {
  /** @type {Result[][]} */
  const found = sites.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [place, site] of sites.entries()) found[place]?.push(await measure(site));
  return found;
}

/**
 * Waits until two frames were drawn.
 * @param {Page} page
 */
export const settled = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

// Lighthouse over the example page, in the browser of the distribution. It asks nobody and tells nobody.

/** @import { AddressInfo } from "node:net" */

import { execSync } from "node:child_process";
import { createServer } from "node:net";

import lighthouse from "lighthouse";
import { chromium } from "playwright-core";

import { serve } from "../../.tools/serve.mjs";

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });

/** The scores of these categories, 0 to 100, and what cost points. */
export async function measure(path, categories) {
  const server = await serve(".", 0);
  const port = await freePort();
  const executablePath = execSync("command -v chromium || command -v chromium-browser || command -v google-chrome", {
    encoding: "utf8",
  }).trim();
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${port}`, "--no-sandbox", "--disable-background-networking", "--no-first-run"],
  });
  const address = /** @type {AddressInfo} */ (server.address());
  try {
    const { lhr } = await lighthouse(`http://127.0.0.1:${address.port}${path}`, {
      port,
      output: "json",
      logLevel: "error",
      onlyCategories: categories,
    });
    return categories.map((id) => {
      const { score, auditRefs } = lhr.categories[id];
      const lost = auditRefs.map(({ id }) => lhr.audits[id]).filter((audit) => audit.score !== null && audit.score < 1);
      return {
        id,
        score: Math.round(score * 100),
        lost: lost.map(({ id, displayValue }) => [id, displayValue ?? ""].join(" ").trim()),
      };
    });
  } finally {
    await browser.close();
    server.close();
  }
}

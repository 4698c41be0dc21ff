// The package as npm would hand it out, projects that use it, and a reader who visits them.

/** @import { AddressInfo } from "node:net" */
/** @import { Browser, Frame, Page } from "playwright-core" */
/** @import { EgovRecoveryChecker } from "../../www/package/egov-recovery.js" */
/** @import { Opening } from "../e2e/support.mjs" */

import assert from "node:assert/strict";
import { execFile, execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

import { serve } from "../../.tools/serve.mjs";
import { TAG, open, start as startBrowser } from "../e2e/support.mjs";

export { TAG };
const HERE = import.meta.dirname;
const INSTALLED = join(HERE, "node_modules");

/**
 * Nobody is told that these tools ran, and none asks whether there is a newer one. Node's test runner says NODE_ENV=test,
 * with which the bundlers would not build what their owners get. nginx is where users do not look.
 */
const { NODE_ENV: _, ...AS_FOUND } = process.env;
const ENVIRONMENT = {
  ...AS_FOUND,
  PATH: `${AS_FOUND.PATH}:/usr/sbin`,
  DO_NOT_TRACK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  CI: "true",
  NO_UPDATE_NOTIFIER: "1",
  npm_config_update_notifier: "false",
  BROWSERSLIST_IGNORE_OLD_DATA: "1",
  NO_COLOR: "1",
};

/**
 * Runs a command to its end; resolves to what it printed. Its output is the message when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string}} [options]
 */
export async function run(command, args, { cwd } = {}) {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { cwd, env: ENVIRONMENT, maxBuffer: 2 ** 26 });
    return stdout + stderr;
  } catch (error) {
    throw new Error(`${command} ${args.join(" ")}\n${error.message}\n${error.stdout ?? ""}`);
  }
}

/** Where a command is that the recipes installed. */
export const command = (name) => join(INSTALLED, ".bin", name);

/**
 * Runs such a command to its end.
 * @param {string} name
 * @param {string[]} args
 * @param {{cwd?: string}} [options]
 */
export const tool = (name, args, options) => run(command(name), args, options);

/**
 * Packs pkg/ in a new folder, from which every project is made; the browser is for all of them.
 * `folder`, `tarball`, `unpacked` (its content), `browser`; `stop` removes everything.
 */
export async function start() {
  if (!existsSync(INSTALLED)) throw new Error("what the recipes need is not installed; run .tools/setup recipes");
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "egov-recovery-recipes-")));
  // Tools look for settings in the folders above a project; they find none of this machine's.
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, type: "module", postcss: {}, browserslist: ["defaults"] }),
  );
  writeFileSync(join(folder, "tsconfig.json"), "{}");
  // Every project lies below this folder, so all of them find what was installed once.
  symlinkSync(realpathSync(INSTALLED), join(folder, "node_modules"));
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "./pkg", "--json", "--loglevel=error", `--pack-destination=${folder}`], {
      encoding: "utf8",
      env: ENVIRONMENT,
    }),
  );
  const tarball = join(folder, filename);
  const unpacked = join(folder, "unpacked");
  mkdirSync(unpacked);
  execFileSync("tar", ["-xzf", tarball, "-C", unpacked, "--strip-components=1"]);
  const { browser, stop } = await startBrowser();
  return {
    folder,
    tarball,
    unpacked,
    browser,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A new copy of a recipe. The package is put into its folder `at`: where npm would install it, or where static files stand. */
export function project({ folder, unpacked }, recipe, at) {
  const root = mkdtempSync(join(folder, `${recipe}-`));
  cpSync(join(HERE, recipe), root, { recursive: true });
  cpSync(unpacked, join(root, at), { recursive: true });
  return root;
}

/** Serves a folder for as long as `use` takes, which gets its address. */
export async function served(root, use, headers) {
  const server = await serve(root, 0, headers);
  try {
    return await use(`http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const { port } = /** @type {AddressInfo} */ (server.address());
        server.close(() => resolve(port));
      });
  });

/** Runs a server on a port of 127.0.0.1 for as long as `use` takes, which gets its address. */
export async function running(port, command, args, options, use) {
  const server = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], env: ENVIRONMENT, ...options });
  let said = "";
  server.stderr.on("data", (data) => {
    said += data;
  });
  const ended = new Promise((resolve, reject) => server.once("error", reject).once("exit", resolve));
  ended.catch((error) => {
    said += error.message;
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    for (let tries = 0; !(await fetch(address).catch(() => null))?.ok; tries += 1) {
      if (tries > 50) throw new Error(`${command} does not answer: ${said}`);
      await sleep(100);
    }
    await use(address);
  } finally {
    server.kill();
    await ended;
  }
}

/**
 * A reader opens a page and asks for a message; the widget must answer, and nothing may be said in the console, be missing,
 * or come from elsewhere. Hands the page and the place of the widget (the page, or a frame in it) to `further`.
 * @param {{browser: Browser, unpacked: string}} pack
 * @param {string} address
 * @param {Opening & {frame?: string, further?: (page: Page, place: Page | Frame) => unknown}} [visiting]
 */
export async function visit({ browser, unpacked }, address, { path = "/", frame, further, ...options } = {}) {
  const bad = [];
  const page = await open(
    { browser, address },
    {
      path,
      up: false,
      ...options,
      prepare: async (page) => {
        page.on("response", (response) => {
          if (response.status() >= 400) bad.push(`${response.status()} ${response.url()}`);
        });
        page.on("requestfailed", (request) => bad.push(`failed ${request.url()}`));
        await page.addInitScript(() =>
          addEventListener("egov-recovery-ready", ({ detail }) => {
            window.ready = detail;
          }),
        );
      },
    },
  );
  const place = frame ? await (await page.waitForSelector(frame)).contentFrame() : page;

  await place
    .waitForFunction(() => window.ready, null, { timeout: 15_000 })
    .catch((error) => {
      throw new Error(`the widget does not come up: ${error.message}\n${[...page.said, ...bad].join("\n")}`);
    });
  const { version } = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8"));
  assert.equal(await place.evaluate(() => window.ready.version), version);
  const checker = place.locator(TAG);
  await checker.getByRole("textbox").fill("アカウントロック中です");
  await checker.getByRole("textbox").press("Enter");
  await checker.getByRole("heading", { name: /^似ている文/ }).waitFor();
  await checker.getByRole("button", { name: "アカウントロック中です" }).first().click();
  await place.waitForFunction((tag) => document.querySelector(tag).state.screen === "question", TAG);
  assert.equal(
    await checker.evaluate((/** @type {EgovRecoveryChecker} */ { state }) => state.symptom),
    "account-locked",
  );
  // Where the recipe says so, the browser's way back leads to the hits and their words, and forward again.
  if ((await checker.getAttribute("history")) === "on") {
    await place.evaluate(() => history.back());
    await checker.getByRole("heading", { name: /^似ている文/ }).waitFor();
    assert.equal(await checker.getByRole("textbox").inputValue(), "アカウントロック中です");
    await place.evaluate(() => history.forward());
    await place.waitForFunction((tag) => document.querySelector(tag).state.screen === "question", TAG);
  }
  // The style sheet is there too, and not only the words.
  assert.equal(
    await checker
      .getByRole("radio")
      .first()
      .evaluate((radio) => /** @type {ShadowRoot} */ (radio.getRootNode()).adoptedStyleSheets[0].cssRules.length > 50),
    true,
  );

  await further?.(page, place);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(bad, []);
  // A development server says that it is connected; that is no warning.
  assert.deepEqual(
    page.said.filter((line) => !line.startsWith("debug:")),
    [],
  );
  assert.deepEqual(
    page.requested.filter((url) => !url.startsWith(address) && !url.startsWith("data:")),
    [],
  );
  await page.context().close();
}

// `make dev` in a copy of the sources: what is saved is on the screen, and what the compiler refuses is told.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";

import { open, start } from "./e2e/support.mjs";
import { freePort } from "./recipes/support.mjs";

const SENTENCE = "画面に出た文の一部で、直し方を探せます。";
const WORDS = "src/text/ja.rs";

let site;
let folder;
let dev;
let said = "";
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "egov-recovery-dev-"));
  const left = ["target", "node_modules", "pkg", ".git"].map((name) => resolve(name));
  cpSync(".", folder, { recursive: true, filter: (path) => !left.includes(resolve(path)) });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const port = await freePort();
  dev = spawn(".tools/dev", {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    detached: true,
  });
  for (const stream of [dev.stdout, dev.stderr]) stream.on("data", (text) => (said += text));
  const { browser, stop } = await start();
  site = { browser, address: `http://127.0.0.1:${port}`, stop };
  await until(/built in/);
});
after(async () => {
  await site.stop();
  process.kill(-dev.pid);
  rmSync(folder, { recursive: true });
});

/** Waits until something that fits has been said in the terminal. */
async function until(wanted) {
  for (let tries = 0; !wanted.test(said); tries += 1) {
    assert.ok(tries < 2400 && dev.exitCode === null, `make dev did not say ${wanted}: ${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Saves a source with other words in it. */
function change(path, before, after) {
  const source = readFileSync(join(folder, path), "utf8");
  assert.ok(source.includes(before), `${path} holds no ${before}`);
  writeFileSync(join(folder, path), source.replace(before, after));
}

test("a changed sentence is on the screen soon after it was saved, five times", async () => {
  const page = await open(site);
  let shown = SENTENCE;
  for (let time = 1; time <= 5; time += 1) {
    const wanted = `${time}回目。${SENTENCE}`;
    const saved = performance.now();
    change(WORDS, shown, wanted);
    await page.getByText(wanted).and(page.locator(":visible")).first().waitFor({ timeout: 60_000 });
    console.log(`# from saving to seeing, time ${time}: ${((performance.now() - saved) / 1000).toFixed(1)} s`);
    shown = wanted;
  }
  await page.context().close();
});

test("what the compiler refuses stands on the page and in the terminal, until it is mended", async () => {
  const page = await open(site);
  change(WORDS, "pub const", "pub konst");
  const told = page.getByRole("alert").filter({ hasText: "konst" });
  await told.waitFor({ timeout: 60_000 });
  await until(/error.*[\s\S]*konst/);
  change(WORDS, "pub konst", "pub const");
  await told.waitFor({ state: "detached", timeout: 60_000 });
  await page.context().close();
});

test("a changed rule of the style sheet is on the screen", async () => {
  const page = await open(site);
  appendFileSync(join(folder, "www/package/egov-recovery.css"), "\n.egov-recovery { outline: 7px solid red; }\n");
  await page.waitForFunction(
    () => {
      const box = document.querySelector("egov-recovery-checker").shadowRoot?.querySelector(".egov-recovery");
      return box && getComputedStyle(box).outlineWidth === "7px";
    },
    null,
    { timeout: 60_000 },
  );
  await page.context().close();
});

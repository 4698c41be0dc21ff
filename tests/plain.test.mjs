// What somebody types who knows Rust and WebAssembly, but not this repository, at its root.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const wasmPack = (words, environment = {}) =>
  promisify(execFile)("wasm-pack", words, { env: { ...process.env, ...environment }, maxBuffer: 2 ** 26 });

for (const browser of ["chrome", "firefox"]) {
  test(`wasm-pack test --headless --${browser}`, async () => {
    const { stdout } = await wasmPack(["test", "--headless", `--${browser}`]);
    const passed = Number(/test result: ok\. (\d+) passed; 0 failed/.exec(stdout)?.[1]);
    assert.ok(passed > 20, stdout);
  });
}

test("wasm-pack build --target web makes a bare module that works", async () => {
  const folder = resolve("target/bare");
  rmSync(folder, { recursive: true, force: true });
  // In a target folder of its own: the other builds have flags of their own, and each change of flags begins anew.
  await wasmPack(["build", "--target", "web", "--out-dir", folder], { CARGO_TARGET_DIR: "target/plain" });
  const { default: init, matchMessage } = await import(pathToFileURL(`${folder}/egov_recovery.js`).href);
  await init({ module_or_path: readFileSync(`${folder}/egov_recovery_bg.wasm`) });
  assert.equal(matchMessage("アカウントロック中です")[0].symptom, "account-locked");
});

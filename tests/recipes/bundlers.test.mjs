// The package in projects with a bundler: installed from the tarball, built for production, opened by a reader.

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { TAG, command, freePort, project, run, running, served, start, tool, visit } from "./support.mjs";

let pack;
before(async () => {
  pack = await start();
});
after(() => pack.stop());

/** As `npm install` and `npm run build` of the recipe would do it. */
async function build(recipe, ...checks) {
  const root = project(pack, recipe, "node_modules/egov-recovery");
  for (const check of checks) await tool(check, ["-p", "."], { cwd: root });
  const said = await tool("vite", ["build"], { cwd: root });
  assert.doesNotMatch(said, /warn/i);
  return root;
}

/** The page around hears of the outcome, by the framework's own means. */
const hearsOutcome = async (page) => {
  await page.evaluate((tag) => document.querySelector(tag).open("email-case"), TAG);
  await page.locator("output", { hasText: "email-case-ignored" }).waitFor();
};

test("Vite builds a plain page, with the module and the style sheet as files of its own, and it works", async () => {
  const root = await build("vite");
  const assets = readdirSync(join(root, "dist/assets"));
  for (const kind of [/\.wasm$/, /\.css$/])
    assert.equal(assets.filter((name) => kind.test(name)).length, 1, assets.join());
  await served(join(root, "dist"), (address) => visit(pack, address));
});

test("a copy of the folder in the project, which npm links, works the same", async () => {
  // What `npm install ./egov-recovery` does.
  const root = project(pack, "vite", "egov-recovery");
  mkdirSync(join(root, "node_modules"));
  symlinkSync("../egov-recovery", join(root, "node_modules/egov-recovery"));
  await tool("vite", ["build"], { cwd: root });
  await served(join(root, "dist"), (address) => visit(pack, address));
});

test("Vite's development server serves the same page, and it works", async () => {
  const root = project(pack, "vite", "node_modules/egov-recovery");
  const port = await freePort();
  await running(
    port,
    command("vite"),
    ["--host", "127.0.0.1", "--port", String(port), "--strictPort"],
    { cwd: root },
    (address) => visit(pack, address),
  );
});

test("webpack builds a plain page without further settings, and it works", async () => {
  const root = project(pack, "webpack", "node_modules/egov-recovery");
  assert.doesNotMatch(await tool("webpack", ["build"], { cwd: root }), /warning|error/i);
  await served(root, (address) => visit(pack, address));
});

test("webpack bundles a program for Node, and the engine in it loads itself", async () => {
  const root = project(pack, "webpack", "node_modules/egov-recovery");
  await tool(
    "webpack",
    ["build", "--entry-reset", "--entry", "./server.js", "--target", "node20", "--output-filename", "server.cjs"],
    { cwd: root },
  );
  assert.equal(await run(process.execPath, ["dist/server.cjs"], { cwd: root }), "account-locked\n");
});

test("React 19 with TypeScript: the checked and built page works, and hears of the outcome", async () => {
  const root = await build("react", "tsc");
  await served(join(root, "dist"), (address) => visit(pack, address, { further: hearsOutcome }));
});

test("Vue 3 with TypeScript: the checked and built page works, and hears of the outcome", async () => {
  const root = await build("vue", "vue-tsc");
  await served(join(root, "dist"), (address) => visit(pack, address, { further: hearsOutcome }));
});

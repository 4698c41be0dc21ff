// The folder among the static files of site generators, built as their owners build them, opened by a reader.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { project, run, served, start, tool, visit } from "./support.mjs";

let pack;
before(async () => {
  pack = await start();
});
after(() => pack.stop());

/** Without a script, too, a reader finds the way. */
const guideStands = (root, page) =>
  assert.match(
    readFileSync(join(root, page), "utf8"),
    /<egov-recovery-checker.*egov-recovery-account-locked.*<\/egov-recovery-checker>/s,
  );

test("VitePress: the folder in public/, the whole guide in a page, and the widget works", async () => {
  const root = project(pack, "vitepress", "public/egov-recovery");
  await tool("vitepress", ["build"], { cwd: root });
  const site = join(root, ".vitepress/dist");
  guideStands(site, "index.html");
  await served(site, (address) => visit(pack, address));
});

test("Docusaurus: the folder in static/, the script in the configuration, and the widget works", async () => {
  const root = project(pack, "docusaurus", "static/egov-recovery");
  await tool("docusaurus", ["build"], { cwd: root });
  await served(join(root, "build"), (address) => visit(pack, address));
});

test("Hugo: the folder in static/, a shortcode with the whole guide, and the widget works", async () => {
  const root = project(pack, "hugo", "static/egov-recovery");
  assert.doesNotMatch(await run("hugo", [], { cwd: root }), /WARN|ERROR/);
  guideStands(join(root, "public"), "login/index.html");
  await served(join(root, "public"), (address) => visit(pack, address, { path: "/login/" }));
});

test("Next: the folder in public/, the list in a page of the static export, and the widget works", async () => {
  const root = project(pack, "next", "public/egov-recovery");
  await tool("next", ["build"], { cwd: root });
  guideStands(join(root, "out"), "index.html");
  await served(join(root, "out"), (address) => visit(pack, address));
});

test("Nuxt: the folder in public/, the list in a generated page, and the widget works", async () => {
  const root = project(pack, "nuxt", "public/egov-recovery");
  await tool("nuxt", ["generate"], { cwd: root });
  const site = join(root, ".output/public");
  guideStands(site, "index.html");
  await served(site, (address) => visit(pack, address));
});

test("Astro: the folder in public/, the list in a page, and the widget works", async () => {
  const root = project(pack, "astro", "public/egov-recovery");
  await tool("astro", ["build"], { cwd: root });
  guideStands(join(root, "dist"), "index.html");
  await served(join(root, "dist"), (address) => visit(pack, address));
});

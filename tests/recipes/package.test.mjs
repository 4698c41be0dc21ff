// The tarball itself, and what types and Node make of it.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";

import { command, project, run, start, tool } from "./support.mjs";

let pack;
before(async () => {
  pack = await start();
});
after(() => pack.stop());

const read = (name) => readFileSync(join(pack.unpacked, name));
const json = (name) => JSON.parse(read(name).toString());
const files = () =>
  readdirSync(pack.unpacked, { encoding: "utf8", recursive: true }).filter((name) =>
    statSync(join(pack.unpacked, name)).isFile(),
  );

test("the tarball holds every file that its own lists name", () => {
  const { exports, types, jsdelivr, unpkg, customElements, "web-types": webTypes, sideEffects } = json("package.json");
  const named = [
    ...Object.values(exports).flatMap((target) => (typeof target === "string" ? target : Object.values(target))),
    types,
    jsdelivr,
    unpkg,
    customElements,
    webTypes,
    ...sideEffects,
    ...json("custom-elements.json").modules.map(({ path }) => path),
    ...Object.keys(json("integrity.json").files),
  ].map((name) => name.replace(/^\.\//, ""));
  assert.ok(named.length > 20);
  const present = files();
  for (const name of named)
    assert.ok(
      present.some((file) => (name.endsWith("*") ? file.startsWith(name.slice(0, -1)) : file === name)),
      name,
    );
  for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "NOTICE", "THIRD-PARTY-NOTICES"])
    assert.ok(present.includes(name), name);
});

test("the digests for integrity are those of the files, of every file that a page may name", () => {
  const { version, files: digests } = json("integrity.json");
  assert.equal(version, json("package.json").version);
  assert.deepEqual(
    Object.keys(digests).sort(),
    files()
      .filter((name) => /\.(js|css|wasm|html)$/.test(name))
      .sort(),
  );
  for (const [name, digest] of Object.entries(digests))
    assert.equal(digest, `sha384-${createHash("sha384").update(read(name)).digest("base64")}`, name);
});

test("the tarball is what the build made, file by file, and small", () => {
  const built = readdirSync("pkg", { encoding: "utf8", recursive: true }).filter((name) =>
    statSync(join("pkg", name)).isFile(),
  );
  assert.deepEqual(files().sort(), built.sort());
  for (const name of built) assert.ok(read(name).equals(readFileSync(join("pkg", name))), name);
  // A third of it is the one file, another the guides and the pages of messages.
  assert.ok(statSync(pack.tarball).size < 2_000_000, `${statSync(pack.tarball).size} bytes`);
});

test("no file tells where it was built", () => {
  const places = ["/root", "/home/", "/Users/", ".cargo", homedir(), process.cwd()];
  for (const name of files())
    for (const place of places) assert.ok(!read(name).includes(place), `${name} holds ${place}`);
});

test("publint finds nothing", async () => {
  assert.match(await tool("publint", ["--strict", pack.tarball]), /All good!/);
});

test("types are found the way Node and bundlers look for them", async () => {
  // The package has ES modules alone, as browsers have; a style sheet and a module of WebAssembly have no types.
  const kinds = [
    "--profile",
    "esm-only",
    "--exclude-entrypoints",
    "./egov-recovery.css",
    "./egov-recovery.wasm",
    "./engine.wasm",
  ];
  const said = await tool("attw", [pack.tarball, ...kinds, "--no-color", "--no-emoji"]);
  assert.match(said, /"egov-recovery\/element"\s+node16 \(from ESM\): OK \(ESM\)\s+bundler: OK/);
});

// TypeScript 6, which most projects have, and 7, which the tools of this repository have.
for (const [which, tsc] of Object.entries({ 6: command("tsc"), 7: resolve("node_modules/.bin/tsc") })) {
  test(`TypeScript ${which} knows ids, events, the element and its tag in JSX, and refuses wrong ones`, async () => {
    const root = project(pack, "types", "node_modules/egov-recovery");
    assert.match(await run(tsc, ["--version"]), new RegExp(`Version ${which}\\.`));
    await run(tsc, ["-p", "."], { cwd: root });
  });
}

test("Vue's templates know the tag's attributes, and refuse wrong ones", async () => {
  const root = project(pack, "types", "node_modules/egov-recovery");
  await tool("vue-tsc", ["-p", "."], { cwd: root });
});

test("Node imports the engine from the installed package and asks it, without init, in a worker too", async () => {
  const root = project(pack, "types", "node_modules/egov-recovery");
  writeFileSync(
    join(root, "ask.mjs"),
    `
    import { isMainThread, Worker } from "node:worker_threads";
    import { diagnose, matchMessage, version } from "egov-recovery";

    const [{ symptom }] = matchMessage("ｱｶｳﾝﾄﾛｯｸ中です");
    console.log(isMainThread ? "main" : "worker", version, symptom, diagnose({ symptom, facts: { "lock-persists": "no" } }).primary.code);
    if (isMainThread) new Worker(new URL(import.meta.url));
  `,
  );
  const { version } = json("package.json");
  const expected = (where) => `${where} ${version} account-locked B1\n`;
  assert.equal(await run(process.execPath, ["ask.mjs"], { cwd: root }), expected("main") + expected("worker"));
});

// The files on another origin than the page: with and without the header that lets pages read them, and under policies.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";

import { elsewhere } from "../e2e/elsewhere.mjs";
import { faulty } from "../e2e/faulty.mjs";
import { TAG, open, start } from "../e2e/support.mjs";
import { heardErrors } from "./told.mjs";

const { files: DIGESTS } = JSON.parse(readFileSync("pkg/integrity.json", "utf8"));
const MODULE = "egov-recovery.js";
const ONE = "egov-recovery.one.js";

let site, there;
before(async () => {
  [site, there] = await Promise.all([start(), elsewhere()]);
});
after(() => Promise.all([site.stop(), there.stop()]));

/**
 * A page that a server sends: what is only put into the browser may not ask this machine for anything.
 * @param {string} script what stands in the page's head
 * @param {string} [policy]
 */
async function visit(script, policy) {
  const body = Buffer.from(
    `<!doctype html><title>page</title>${script}<${TAG} lang="ja" loading="eager"><p id="guide">案内</p></${TAG}>`,
  );
  const headers = policy ? { "content-security-policy": policy } : {};
  const here = await faulty(
    site.address,
    ({ url }) =>
      (response) =>
        url === "/"
          ? response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body)
          : response.writeHead(204).end(),
    headers,
  );
  const page = await open({ browser: site.browser, address: here.address }, { up: false, prepare: heardErrors });
  page.context().on("close", here.stop);
  return page;
}

/** The tag of a script from there. */
const from = (who, name, attributes = "", address = there.address) =>
  `<script ${name === MODULE ? 'type="module"' : "defer"} ${attributes} src="${address}/${who}/${name}"></script>`;

/** @param {import("../e2e/support.mjs").ObservedPage} page */
async function isUp(page) {
  await page.waitForFunction(
    (tag) => window.errors.length > 0 || document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"),
    TAG,
  );
  assert.deepEqual(await page.evaluate(() => window.errors), []);
  await page.context().close();
}

/** What is told: the event, and the line in the console. */
async function isTold(page, cause) {
  await page.waitForFunction(() => window.errors.length > 0);
  const [{ cause: called, message }] = await page.evaluate(() => window.errors);
  assert.equal(called, cause, message);
  assert.ok(await page.locator("#guide").isVisible());
  const [line, ...more] = page.said.filter((line) => line.startsWith("error: egov-recovery ("));
  assert.deepEqual(more, []);
  await page.context().close();
  return line;
}

/** Nothing of ours has run: the guide stands, and only the browser says why. */
async function isSilent(page, why) {
  await page.waitForLoadState("networkidle");
  assert.ok(await page.locator("#guide").isVisible());
  assert.equal(await page.evaluate((tag) => customElements.get(tag), TAG), undefined);
  assert.match(page.said.join("\n"), why);
  assert.ok(!page.said.join("\n").includes("egov-recovery ("));
  await page.context().close();
}

test("with the header on all files it comes up; without it on the module or the style sheet the cause is cors", async () => {
  await isUp(await visit(from("all", MODULE)));
  const line = await isTold(await visit(from("script", MODULE)), "cors");
  assert.match(line, /Access-Control-Allow-Origin: \*/);
  assert.ok(line.includes(`${there.address}/script/`), line);
});

test("a module script without the header does not run, and the browser says so; the one file needs no header", async () => {
  await isSilent(await visit(from("none", MODULE)), /blocked by CORS policy/);
  await isUp(await visit(from("none", ONE)));
});

test("what the line says of the policy names the origin of the files, and is enough", async () => {
  for (const lacking of ["connect-src 'self'", "connect-src *"]) {
    const wasm = lacking.includes("self") ? "'wasm-unsafe-eval'" : "";
    const line = await isTold(
      await visit(from("all", MODULE), `script-src ${there.address} ${wasm}; ${lacking}`),
      "csp",
    );
    const needed = line.match(/it needs "(.*?)"; add what is missing/)?.[1];
    assert.equal(needed, `script-src ${there.address} 'wasm-unsafe-eval'; connect-src ${there.address}`);
    await isUp(await visit(from("all", MODULE), `default-src 'none'; ${needed}`));
  }
  const line = await isTold(await visit(from("none", ONE), `default-src 'none'; script-src ${there.address}`), "csp");
  assert.match(line, /it needs "script-src 'wasm-unsafe-eval'"; add/);
  await isUp(await visit(from("none", ONE), `default-src 'none'; script-src ${there.address} 'wasm-unsafe-eval'`));
});

test("integrity: the right value runs, a wrong one does not; from there a classic script needs crossorigin and the header", async () => {
  const integrity = (name, digest = DIGESTS[name]) => `integrity="${digest}"`;
  for (const name of [MODULE, ONE]) {
    await isUp(await visit(from("all", name, `${integrity(name)} crossorigin`)));
    const wrong = integrity(name, DIGESTS[name].replace(/.{4}$/, "AAAA"));
    await isSilent(await visit(from("all", name, `${wrong} crossorigin`)), /integrity/);
  }
  await isUp(await visit(from("all", MODULE, integrity(MODULE))));
  await isSilent(await visit(from("all", ONE, integrity(ONE))), /integrity/);
  await isSilent(await visit(from("none", ONE, `${integrity(ONE)} crossorigin`)), /blocked by CORS policy/);
});

test("a policy with a nonce, and with strict-dynamic a script that puts ours in", async () => {
  const connect = `connect-src ${there.address}`;
  for (const [who, name] of [
    ["all", MODULE],
    ["none", ONE],
  ]) {
    const nonce = `default-src 'none'; script-src 'nonce-r4nd0m' 'wasm-unsafe-eval'; ${connect}`;
    await isUp(await visit(from(who, name, 'nonce="r4nd0m"'), nonce));
    await isSilent(await visit(from(who, name), nonce), /Content Security Policy/);
    const dynamic = nonce.replace("'wasm", "'strict-dynamic' 'wasm");
    await isUp(await visit(from(who, name, 'nonce="r4nd0m"'), dynamic));
    const inject = `<script nonce="r4nd0m">
      const script = document.createElement("script");
      ${name === MODULE ? 'script.type = "module";' : ""}
      script.src = "${there.address}/${who}/${name}";
      document.head.append(script);
    </script>`;
    await isUp(await visit(inject, dynamic));
    // Without strict-dynamic what is put in has no permission.
    await isSilent(await visit(inject, nonce), /Content Security Policy/);
  }
});

test("a server that keeps its files from other sites in another way, too, is not told from one that does not answer", async () => {
  const line = await isTold(await visit(from("kept", MODULE)), "offline");
  assert.ok(line.includes(`${there.address}/kept/`), line);
});

test("the documented configuration of nginx lets pages of other sites read the folder, and caches keep what they may", async () => {
  const documented = readFileSync("www/hosting.html", "utf8").match(
    /nginx の設定（フォルダーをほかのサイトに読ませる）<\/figcaption>\s*<pre><code>([^<]*)</,
  )[1];
  const prefix = mkdtempSync(join(tmpdir(), "egov-recovery-nginx-"));
  symlinkSync(resolve("pkg"), join(prefix, "egov-recovery"));
  const port = await freePort();
  const plain = readFileSync("tests/recipes/nginx/nginx.conf", "utf8");
  const config = plain.replace("PORT", String(port)).replace("root site;", `root ${prefix};\n${documented}`);
  assert.ok(config.includes("Access-Control-Allow-Origin"));
  writeFileSync(join(prefix, "nginx.conf"), config);
  const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
  const nginx = spawn("nginx", ["-p", prefix, "-e", "stderr", "-c", "nginx.conf"], { env: environment });
  try {
    const address = `http://127.0.0.1:${port}`;
    const script = `${address}/egov-recovery/${MODULE}`;
    for (let tries = 0; !(await fetch(script).catch(() => null))?.ok; tries += 1) {
      assert.ok(tries < 50, "nginx answers");
      await setTimeout(100);
    }
    await isUp(await visit(from("egov-recovery", MODULE, "", address)));
    const wasm = Object.keys(DIGESTS).find((name) => /^egov-recovery-.*\.wasm$/.test(name));
    const { headers } = await fetch(`${address}/egov-recovery/${wasm}`);
    const told = (name) => headers.get(name);
    assert.deepEqual(
      [told("content-type"), told("content-encoding"), told("cache-control")],
      ["application/wasm", "gzip", "public, max-age=31536000, immutable"],
    );
    assert.equal((await fetch(script)).headers.get("cache-control"), "no-cache");
  } finally {
    nginx.kill();
    rmSync(prefix, { recursive: true });
  }
});

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

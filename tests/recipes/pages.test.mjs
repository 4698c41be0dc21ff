// The unpacked folder on pages without any build, in frames, and on servers that know nothing of it.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { TAG, freePort, project, running, served, start, visit } from "./support.mjs";

let pack;
before(async () => {
  pack = await start();
});
after(() => pack.stop());

/** The recipe for a plain page with the guide between the tags, and whatever else a page owner changes. */
function page(change = (html) => html) {
  const root = project(pack, "html", "egov-recovery");
  const guide = readFileSync(join(pack.unpacked, "guide/ja.fragment.html"), "utf8");
  const html = readFileSync(join(root, "index.html"), "utf8").replace(
    "<!-- what guide/ja.fragment.html holds -->",
    () => guide,
  );
  assert.ok(html.includes("data-egov-recovery-rules"));
  writeFileSync(join(root, "index.html"), change(html));
  return root;
}

test("a plain page with the folder beside it and the guide between the tags works", async () => {
  await served(page(), (address) => visit(pack, address));
});

const withIntegrity = (digest) => (html) => {
  const script = '<script type="module" async src="/egov-recovery/egov-recovery.js"';
  assert.ok(html.includes(script));
  return html.replace(script, `${script} integrity="${digest}"`);
};

test("the same page works with integrity on the script, under the documented Content-Security-Policy", async () => {
  const { files } = JSON.parse(readFileSync(join(pack.unpacked, "integrity.json"), "utf8"));
  const policy = {
    "content-security-policy":
      "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'",
  };
  await served(page(withIntegrity(files["egov-recovery.js"])), (address) => visit(pack, address), policy);
});

test("integrity guards: with the digest of another file the browser refuses the script, and the guide stays", async () => {
  const { files } = JSON.parse(readFileSync(join(pack.unpacked, "integrity.json"), "utf8"));
  await served(page(withIntegrity(files["api.js"])), async (address) => {
    const reader = await pack.browser.newPage();
    const refused = reader.waitForEvent("console", (message) => /integrity/.test(message.text()));
    await reader.goto(address);
    await refused;
    assert.equal(await reader.evaluate((tag) => customElements.get(tag), TAG), undefined);
    assert.ok(await reader.getByRole("link", { name: "「アカウントロック中です。」と出る" }).isVisible());
    await reader.close();
  });
});

const frameHeight = (page) => page.locator("iframe").evaluate((frame) => frame.clientHeight);
const contentHeight = (place) => place.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

test("a frame with the one-line listener is always as high as what it shows", async () => {
  const root = project(pack, "frame", "egov-recovery");
  await served(root, (address) =>
    visit(pack, address, {
      frame: "iframe",
      further: async (page, place) => {
        const heights = [];
        for (const symptom of /** @type {const} */ (["something-else", "account-locked", "planned-change"])) {
          const what = /** @type {const} */ ([TAG, symptom]);
          await place.evaluate(([tag, symptom]) => document.querySelector(tag).open(symptom), what);
          await page.waitForTimeout(300);
          heights.push(await contentHeight(place));
          assert.equal(await frameHeight(page), heights.at(-1), symptom);
          assert.ok(
            await place.evaluate(() => document.documentElement.scrollHeight <= innerHeight),
            `${symptom}: scrolls inside`,
          );
        }
        assert.equal(new Set(heights).size, 3, `the heights differ: ${heights}`);
      },
    }),
  );
});

test("a frame of a fixed height works without any script on the page around, and scrolls inside", async () => {
  const root = project(pack, "frame", "egov-recovery");
  await served(root, (address) =>
    visit(pack, address, {
      path: "/fixed.html",
      frame: "iframe",
      further: async (page, place) => {
        assert.equal(await frameHeight(page), 640);
        assert.ok((await contentHeight(place)) > 690);
        await place.evaluate(() => scrollTo(0, 50));
        assert.equal(await place.evaluate(() => scrollY), 50);
      },
    }),
  );
});

/** The site as it is uploaded: the example page, its style sheet and the folder. */
function site(name) {
  const root = join(pack.folder, name, "site");
  mkdirSync(root, { recursive: true });
  for (const part of ["index.html", "www"]) cpSync(part, join(root, part), { recursive: true });
  cpSync(pack.unpacked, join(root, "pkg"), { recursive: true });
  return root;
}

test("the example page works unchanged on Python's plain server", async () => {
  const cwd = site("python");
  const port = await freePort();
  await running(port, "python3", ["-m", "http.server", String(port), "--bind", "127.0.0.1"], { cwd }, (address) =>
    visit(pack, address),
  );
});

test("the example page works unchanged on nginx", async () => {
  const prefix = join(site("nginx"), "..");
  const port = await freePort();
  const config = readFileSync(join(import.meta.dirname, "nginx/nginx.conf"), "utf8").replace("PORT", String(port));
  writeFileSync(join(prefix, "nginx.conf"), config);
  await running(port, "nginx", ["-p", prefix, "-e", "stderr", "-c", "nginx.conf"], {}, (address) =>
    visit(pack, address),
  );
});

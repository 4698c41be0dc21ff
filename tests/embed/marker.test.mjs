// The marker, for hosts that drop tags they do not know: it is upgraded as the tag is, with the plain guide in it or another.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { faulty } from "../e2e/faulty.mjs";
import { ATTRIBUTES, TAG, focused, open, shifts, start, state } from "../e2e/support.mjs";
import { taking } from "../e2e/ways.mjs";

/** Only what help centres keep: no slots, no classes, no style sheet. */
const PLAIN = `
  <div id="egov-recovery-list"><h2>e-Gov にログインできないとき</h2>
    <ul><li><a href="#egov-recovery-account-locked">「アカウントロック中です。」と出る</a></li>
      <li><a href="#egov-recovery-http-500">「HTTP500内部サーバーエラー」と出る</a></li></ul></div>
  <div><h2 id="egov-recovery-guide">すべての案内</h2>
    <div id="egov-recovery-account-locked"><h3>「アカウントロック中です。」</h3><p>30分以上待ってください。<a href="#egov-recovery-http-500">次の答え</a></p></div>
    <div id="egov-recovery-http-500"><h3>HTTP500</h3><p>ほかのアカウントを確かめてください。</p></div></div>`;

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

/**
 * A page with this body, whose script is asked for where it says so.
 * @param {string} body
 * @param {{hash?: string, head?: string, up?: boolean, prepare?: (page: Page) => unknown}} [how]
 */
const visit = (body, { hash = "", head = "", up = true, prepare } = {}) =>
  open(site, {
    up,
    path: `/marker.html${hash}`,
    prepare: async (page) => {
      await page.route("**/marker.html", (route) =>
        route.fulfill({
          contentType: "text/html; charset=utf-8",
          body: `<!doctype html><html lang="ja"><title>marker</title><link rel="icon" href="data:,">${head}<body>${body}`,
        }),
      );
      await prepare?.(page);
    },
  });
const MODULE = '<script type="module" src="/pkg/egov-recovery.js"></script>';
const ONE = '<script defer src="/pkg/egov-recovery.one.js"></script>';
const marker = (attributes, guide = PLAIN) =>
  `<div id="help" class="box" data-egov-recovery ${attributes}>${guide}</div>`;

const screens = (page) =>
  page.evaluate(
    (tag) =>
      [...document.querySelectorAll(tag)].map(
        (element) => element.shadowRoot.querySelectorAll(".egov-recovery-screen").length,
      ),
    TAG,
  );
const isUp = (page, count) =>
  page.waitForFunction(
    ([tag, count]) =>
      [...document.querySelectorAll(tag)].filter((one) => one.shadowRoot?.querySelector(".egov-recovery-screen"))
        .length === count,
    /** @type {const} */ ([TAG, count]),
  );
const shows = (page, symptom) =>
  page.waitForFunction(([tag, symptom]) => document.querySelector(tag)?.state?.symptom === symptom, [TAG, symptom]);

for (const [what, script] of [
  ["the folder's script", MODULE],
  ["the one file", ONE],
]) {
  test(`${what}: the plain guide in a marker gives place to the widget, and its answers fold away below`, async () => {
    const page = await visit(marker("", PLAIN) + script);
    assert.ok(!(await page.getByRole("link", { name: "「アカウントロック中です。」と出る" }).isVisible()));
    await page.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
    await shows(page, "account-locked");
    assert.equal((await page.locator(".egov-recovery-all summary").innerText()).trim(), "すべての案内");
    assert.ok(!(await page.locator("#egov-recovery-http-500").isVisible()));
    await page.locator(".egov-recovery-all summary").click();
    // A link between the answers stays in the guide.
    await page.getByRole("link", { name: "次の答え" }).click();
    assert.equal((await state(page)).symptom, "account-locked");
    assert.deepEqual(page.said, []);
    await page.context().close();
  });

  test(`${what}: every attribute stands on a marker, and what changes there is followed`, async () => {
    const page = await visit(marker('data-symptom="account-locked" data-theme="dark"') + script);
    assert.equal((await state(page)).symptom, "account-locked");
    const values = Object.fromEntries(ATTRIBUTES.map((name) => [name, name === "assets" ? "/pkg/" : "x"]));
    const found = await page.evaluate(
      async ([tag, values]) => {
        const [marker, element] = [document.querySelector("#help"), document.querySelector(tag)];
        const seen = {};
        for (const [name, value] of Object.entries(values)) {
          marker.setAttribute(`data-${name}`, value);
          await null;
          seen[name] = element.getAttribute(name) === value;
          marker.removeAttribute(`data-${name}`);
          await null;
          seen[name] &&= !element.hasAttribute(name);
        }
        marker.setAttribute("data-symptom", "http-500");
        return seen;
      },
      /** @type {const} */ ([TAG, values]),
    );
    assert.deepEqual(found, Object.fromEntries(ATTRIBUTES.map((name) => [name, true])));
    await shows(page, "http-500");
    await page.context().close();
  });

  test(`${what}: an address that names a topic opens it, and a row pressed too early leads into the widget`, async () => {
    const named = await visit(marker("") + script, { hash: "#egov-recovery-account-locked" });
    await shows(named, "account-locked");
    await named.context().close();
    // The script comes after the press.
    const page = await visit(marker(""), { up: false });
    await page.getByRole("link", { name: "「HTTP500内部サーバーエラー」と出る" }).click();
    await page.addScriptTag(
      script === ONE ? { url: "/pkg/egov-recovery.one.js" } : { url: "/pkg/egov-recovery.js", type: "module" },
    );
    await shows(page, "http-500");
    await page.context().close();
    // The press comes while the module loads.
    let release;
    const gate = new Promise((resolve) => {
      release = resolve;
    });
    const during = await visit(marker("") + MODULE, {
      up: false,
      prepare: (page) =>
        page.route("**/*.wasm", async (route) => {
          await gate;
          await route.continue();
        }),
    });
    await during.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot, TAG);
    await during.getByRole("link", { name: "「HTTP500内部サーバーエラー」と出る" }).click();
    release();
    await shows(during, "http-500");
    await during.context().close();
  });
}

test("its place, its id, its class and its listeners stay the page's, and events pass it", async () => {
  const page = await visit(
    `${marker("", "<p id=own>guide</p>")}<script>
      window.heard = [];
      for (const type of ["egov-recovery-ready", "egov-recovery-question"])
        document.querySelector("#help.box").addEventListener(type, (event) => heard.push(event.type));
    </script>${MODULE}`,
  );
  await page.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
  await shows(page, "account-locked");
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).heard), [
    "egov-recovery-ready",
    "egov-recovery-question",
  ]);
  await page.context().close();
});

test("markers and tags stand on one page; those that come later are found, alone, in a part, and where the page says so", async () => {
  const page = await visit(`${marker("")}<${TAG} loading="eager"></${TAG}>${MODULE}`);
  await isUp(page, 2);
  await page.evaluate(() => {
    const make = () => {
      const marker = document.createElement("div");
      marker.dataset.egovRecovery = "";
      marker.dataset.loading = "eager";
      return marker;
    };
    document.body.append(make());
    const part = document.createElement("section");
    part.append(make());
    document.body.append(part);
    const late = document.createElement("div");
    late.dataset.loading = "eager";
    document.body.append(late);
    setTimeout(() => {
      late.dataset.egovRecovery = "";
    });
  });
  await isUp(page, 5);
  // As frameworks do it: what is in a marker is written anew.
  await page.evaluate(() => {
    document.querySelector("#help").innerHTML = "<p>another guide</p>";
  });
  await isUp(page, 5);
  assert.equal(
    await page.evaluate((tag) => document.querySelector(`#help > ${tag} > p`).textContent, TAG),
    "another guide",
  );
  assert.deepEqual(await screens(page), [1, 1, 1, 1, 1]);
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("a marker around a tag that was kept, in another marker or on the tag itself makes no second widget", async () => {
  for (const body of [
    `<div data-egov-recovery><${TAG} loading="eager"><p>guide</p></${TAG}></div>`,
    "<div data-egov-recovery data-loading=eager><div data-egov-recovery><p>guide</p></div></div>",
    `<${TAG} data-egov-recovery loading="eager"><div data-egov-recovery>guide</div></${TAG}>`,
  ]) {
    const page = await visit(body + MODULE);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    assert.deepEqual(await screens(page), [1], body);
    await page.context().close();
  }
});

test("who has the focus or a selection in the guide of a marker keeps it, and reads on", async () => {
  for (const how of ["focus", "selection"]) {
    const page = await visit(marker(""), { up: false });
    await page.evaluate((how) => {
      const link = /** @type {HTMLElement} */ (document.querySelector("#help a"));
      if (how === "focus") link.focus();
      else getSelection().selectAllChildren(link);
    }, how);
    await page.addScriptTag({ url: "/pkg/egov-recovery.js", type: "module" });
    await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot, TAG);
    await page.waitForLoadState("networkidle");
    const kept = how === "focus" ? (await focused(page)).text : await page.evaluate(() => String(getSelection()));
    assert.equal(kept, "「アカウントロック中です。」と出る", how);
    assert.ok(await page.locator("#help a").first().isVisible(), how);
    await page.evaluate(() => {
      /** @type {HTMLElement} */ (document.activeElement).blur();
      getSelection().removeAllRanges();
    });
    await isUp(page, 1);
    await page.context().close();
  }
});

test("nothing moves when the widget takes the place of the guide in a marker, ours or the plain one, while the page is parsed", async () => {
  const shifted = (page) =>
    page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(window.shifted), 200))),
    );
  for (const way of ["marker", "one file, in a marker"]) {
    const page = await open(site, {
      viewport: { width: 375, height: 700 },
      prepare: async (page) => {
        await shifts(page);
        await taking(way)(page);
      },
    });
    assert.equal(await shifted(page), 0, way);
    await page.context().close();
  }
  const long = PLAIN.replace("</ul>", `${"<li>ほかの困りごと</li>".repeat(60)}</ul>`);
  for (const script of [MODULE, ONE]) {
    const page = await visit(`<h1>before</h1>${marker("", long)}<h2>after</h2>${script}`, {
      prepare: shifts,
    });
    assert.equal(await shifted(page), 0, `the plain guide, ${script}`);
    await page.context().close();
  }
});

test("a guide that comes by and by, while the script runs already, is taken in whole, and its answers are known", async () => {
  let goOn;
  const upgraded = new Promise((resolve) => {
    goOn = resolve;
  });
  // In the middle of the answers, before their heading.
  const [before, after] = marker('data-loading="eager"').split('<h2 id="egov-recovery-guide">');
  const here = await faulty(site.address, ({ url }) => {
    // Only an element asks for the module.
    if (url.endsWith(".wasm")) goOn();
    if (url !== "/?by-and-by") return undefined;
    return async (response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.write(`<!doctype html><title>by and by</title>${MODULE.replace("src", "async src")}${before}`);
      await upgraded;
      response.end(`<h2 id="egov-recovery-guide">${after}`);
    };
  });
  const page = await open({ browser: site.browser, address: here.address }, { path: "/?by-and-by", up: false });
  await isUp(page, 1);
  const found = await page.evaluate(
    (tag) => ({
      beside: [...document.querySelector("#help").childNodes].map(({ nodeName }) => nodeName.toLowerCase()),
      answers: document.querySelector("#egov-recovery-guide").closest(`${tag} > *`).slot,
    }),
    TAG,
  );
  assert.deepEqual(found, { beside: [TAG], answers: "answers" });
  assert.ok(!(await page.locator("#egov-recovery-list").isVisible()));
  await page.context().close();
  here.stop();
});

test("where a marker cannot be used, its guide stays, and the page gets no error of ours", async () => {
  for (const broken of [
    "Element.prototype.append = () => { throw 1 }",
    "Document.prototype.createElement = () => { throw 1 }",
  ]) {
    const page = await visit(`${marker("")}<script>${broken}</script>${MODULE}`, { up: false });
    await page.waitForLoadState("networkidle");
    assert.ok(await page.locator("#help a").first().isVisible(), broken);
    assert.deepEqual(page.said, [], broken);
    await page.context().close();
  }
});

// The element as a guest on a page: silent, unshaken, readable when it cannot come up.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { TAG, answer, focused, go, open, show, start, state, tabTo, trapping } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

const heardErrors = (page) =>
  page.addInitScript(() => {
    window.errors = [];
    addEventListener("egov-recovery-error", (event) => window.errors.push(event.detail));
  });
const errors = (page) => page.evaluate(() => window.errors);

/** Opens a page on which the widget cannot come up, and waits until the page was told. */
async function openFailing(prepare) {
  const page = await open(site, {
    up: false,
    prepare: async (page) => {
      await heardErrors(page);
      await prepare(page);
    },
  });
  await page.waitForFunction(() => window.errors.length > 0);
  return page;
}
const moduleIsMissing = (page) => page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));

const guideStands = async (page) => {
  assert.ok(await page.getByRole("link", { name: "「アカウントロック中です。」と出る" }).isVisible());
  assert.ok(await page.getByRole("heading", { name: "すべての案内" }).isVisible());
};

test("a whole journey sends nothing, stores nothing typed, says nothing and leaves the address alone", async () => {
  const page = await open(site, { viewport: { width: 720, height: 3000 } });
  await page.waitForLoadState("networkidle");
  const before = { requests: page.requested.length, address: page.url() };
  await tabTo(page, ({ tag }) => tag === "textarea");
  await page.keyboard.insertText("HTTP500 taro@example.jp");
  await go(page);
  await page.keyboard.press("Tab");
  await go(page);
  await answer(page, "gbizid");
  await answer(page, "deleted");
  await page.getByRole("button", { name: "解決しない" }).click();
  await page.getByRole("button", { name: "消えることを理解して、手順を見る" }).click();
  await page.getByRole("button", { name: "エラーが今出た（時刻を書きとめる）" }).click();
  await page.getByRole("button", { name: "e-Govでの削除を頼む文を作る" }).click();
  await page.getByLabel(/^e-Govから削除するアカウントのメールアドレス/).fill("taro@example.jp");
  await page.getByRole("button", { name: "文を作る", exact: true }).click();
  await page.getByRole("button", { name: "この文をコピーする" }).click();
  await page.getByText("コピーしました").first().waitFor();
  assert.deepEqual(page.requested.slice(before.requests), []);
  assert.equal(page.url(), before.address);
  assert.deepEqual(await page.context().cookies(), []);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  assert.deepEqual([await page.evaluate(() => localStorage.length), databases], [0, 0]);
  // What the tab remembers is the place and the times: ids and numbers, nothing that was typed.
  const stored = await page.evaluate(() => JSON.stringify(sessionStorage));
  assert.match(stored, /place=http-500;other-account=gbizid;old-gbizid=deleted/);
  for (const typed of ["taro", "example", "HTTP500"]) assert.ok(!stored.includes(typed), stored);
  assert.deepEqual(page.said, []);
  await page.context().close();
});

test("the page loads the script, the module and the style sheet, and nothing from elsewhere", async () => {
  const page = await open(site);
  await page.waitForLoadState("networkidle");
  const paths = page.requested.map((url) => new URL(url).pathname.replace(/-[0-9a-f]{12}/, "-*"));
  assert.ok(
    page.requested.every((url) => url.startsWith(site.address) || url.startsWith("data:")),
    page.requested.join(),
  );
  for (const path of ["/pkg/egov-recovery.js", "/pkg/egov-recovery-*.wasm", "/pkg/egov-recovery-*.css"])
    assert.ok(paths.includes(path), path);
  await page.context().close();
});

test("a failure is said once, however often the guide is touched", async () => {
  const page = await openFailing(moduleIsMissing);
  await page.getByRole("link", { name: "「アカウントロック中です。」と出る" }).click();
  await page.keyboard.press("Tab");
  await page.evaluate((tag) => {
    const element = document.querySelector(tag);
    element.open("http-500");
    element.parentElement.append(element);
  }, TAG);
  assert.equal((await errors(page)).length, 1);
  assert.equal(page.said.filter((line) => line.startsWith("error: egov-recovery (")).length, 1);
  await page.context().close();
});

test("open() before the element is on the page brings the widget up, also far below", async () => {
  const page = await open(site);
  await page.evaluate((tag) => {
    const far = document.createElement("div");
    far.style.height = "9000px";
    const element = document.createElement(tag);
    element.id = "late";
    element.open("http-500");
    document.body.append(far, element);
  }, TAG);
  await page.waitForFunction(() => {
    const late = /** @type {import("../../www/package/egov-recovery.js").EgovRecoveryChecker} */ (
      document.querySelector("#late")
    );
    return late.state.symptom === "http-500";
  });
  await page.context().close();
});

/** The page over a module whose screens of the symptom `email-case` panic (a build for this test). */
const openPanicking = (options = {}) =>
  open(site, {
    ...options,
    prepare: async (page) => {
      await heardErrors(page);
      await page.route(`${site.address}/`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace("pkg/egov-recovery.js", "target/panicking/egov-recovery.js"),
        });
      });
    },
  });

test("a panic in the middle of a journey brings the guide back at the topic, with one sentence, and one event", async () => {
  const page = await openPanicking();
  await show(page, "http-500");
  await page.evaluate((tag) => {
    const element = document.querySelector(tag);
    const region = element.shadowRoot.querySelector(":host > [role=status], [role=status]:not(.egov-recovery-status)");
    window.heard = [];
    new MutationObserver(() => window.heard.push(region.textContent)).observe(region, { childList: true });
    /** @type {HTMLElement} */ (element.shadowRoot.querySelector("[data-focus=heading]")).focus();
    element.open("email-case");
  }, TAG);
  await page.waitForFunction(() => window.errors.length > 0);
  await guideStands(page);
  assert.deepEqual(
    (await errors(page)).map(({ cause }) => cause),
    ["panic"],
  );
  assert.match((await errors(page))[0].message, /unreachable|injected/i);
  assert.deepEqual(await page.evaluate(() => window.heard), [
    "質問形式の案内が止まりました。書いた文は消えました。続きは、下の案内を読んでください。 続きを読む",
  ]);
  assert.match((await focused(page)).text, /^質問形式の案内が止まりました。/, "what happened is read first");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.ok(
    await page
      .locator("#egov-recovery-email-case")
      .evaluate((section) => section.getBoundingClientRect().top < innerHeight),
    "the topic that was on the screen",
  );
  assert.equal(
    page.said.filter((line) => line.startsWith("error: egov-recovery (panic)")).length,
    1,
    page.said.join("\n"),
  );
  // After a reload the place that stopped it does not stop it again.
  await page.reload();
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  assert.equal((await state(page)).screen, "entry");
  await page.context().close();
});

test("after a panic no widget of the page is a blank box, also one that comes later", async () => {
  const page = await openPanicking();
  await page.evaluate((tag) => {
    const second = document.createElement(tag);
    second.id = "second";
    second.innerHTML = "<p>ほかの案内</p>";
    second.setAttribute("loading", "eager");
    document.body.prepend(second);
  }, TAG);
  await page.waitForFunction(() => document.querySelector("#second").shadowRoot.querySelector(".egov-recovery"));
  await page.evaluate((tag) => document.querySelectorAll(tag)[1].open("email-case"), TAG);
  await page.waitForFunction(() => window.errors.length === 2);
  await guideStands(page);
  assert.ok(await page.getByText("ほかの案内").isVisible());
  await page.evaluate((tag) => {
    const third = document.createElement(tag);
    third.innerHTML = "<p>もう一つの案内</p>";
    document.body.prepend(third);
  }, TAG);
  assert.ok(await page.getByText("もう一つの案内").isVisible());
  await page.context().close();
});

const openTrapping = () =>
  open(site, {
    prepare: async (page) => {
      await heardErrors(page);
      await trapping(page);
    },
  });

test("a trap brings the guide back and is told, and the page gets no error of ours", async () => {
  /** @type {[string, (page: import("playwright-core").Page) => unknown][]} */
  const calls = [
    ["a press", (page) => page.getByRole("button", { name: "「HTTP500内部サーバーエラー」" }).click()],
    ["an attribute", (page) => page.evaluate((tag) => document.querySelector(tag).setAttribute("lang", "ja"), TAG)],
    ["open()", (page) => page.evaluate((tag) => document.querySelector(tag).open("http-500"), TAG)],
    ["state", (page) => page.evaluate((tag) => document.querySelector(tag).state, TAG)],
  ];
  for (const [what, call] of calls) {
    const page = await openTrapping();
    await page.evaluate(() => {
      window.traps = true;
    });
    await call(page);
    await page.waitForFunction(() => window.errors.length > 0);
    await guideStands(page);
    assert.deepEqual(await errors(page), [{ cause: "panic", message: "unreachable" }], what);
    assert.deepEqual(
      page.said.filter((line) => !line.startsWith("error: egov-recovery (panic)")),
      [],
      what,
    );
    await page.context().close();
  }
});

test("a double click does not reach what the new screen has in the same place", async () => {
  const page = await open(site, { viewport: { width: 360, height: 740 } });
  await show(page, "account-locked");
  await page.getByLabel("わからない").check();
  await page.getByRole("button", { name: "次へ進む" }).dblclick();
  assert.equal((await state(page)).route, "wait-for-lock");
  assert.equal(await page.locator("input:checked").count(), 0);
  await page.context().close();
});

test("a host's own notice stands while the widget is not up, and in it", async () => {
  const notice = (page) =>
    page.evaluate((tag) => {
      const p = document.createElement("p");
      p.slot = "notice";
      p.textContent = "公式です";
      document.querySelector(tag).append(p);
    }, TAG);
  const failing = await openFailing(moduleIsMissing);
  await notice(failing);
  assert.ok(await failing.getByText("公式です").isVisible());
  const page = await open(site);
  await notice(page);
  assert.ok(await page.getByText("公式です").isVisible());
  await failing.context().close();
  await page.context().close();
});

test("a wrong MIME type simply works", async () => {
  const page = await open(site, {
    prepare: (page) =>
      page.route("**/*.wasm", async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), "content-type": "application/octet-stream" },
        });
      }),
  });
  assert.equal((await state(page)).screen, "entry");
  assert.equal(page.said.length, 1, "one hint");
  await page.context().close();
});

test("the policy that the documentation asks for is enough, with Trusted Types too", async () => {
  const strict =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'";
  const allowed = await start({ "content-security-policy": strict });
  const page = await open(allowed);
  await show(page, "http-500");
  assert.equal((await state(page)).question, "other-account");
  assert.deepEqual(page.said, []);
  await allowed.stop();
});

test("an unknown attribute value is ignored with one readable warning", async () => {
  const page = await open(site, {
    prepare: (page) =>
      page.route(`${site.address}/`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(`<${TAG}`, `<${TAG} symptom="lost" theme="blue"`);
        await route.fulfill({ response, body });
      }),
  });
  assert.equal((await state(page)).screen, "entry");
  assert.equal(page.said.length, 2);
  assert.match(
    page.said[0],
    /^warning: egov-recovery: attribute theme: got "blue", expected one of light, dark, auto; it is ignored\. \/ /,
  );
  assert.match(
    page.said[1],
    /^warning: egov-recovery: attribute symptom: got "lost", expected one of credentials-rejected, /,
  );
  await page.context().close();
});

test("a static guide of other rules is told to the page owner, once", async () => {
  const page = await open(site, {
    prepare: (page) =>
      page.route(`${site.address}/`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace(/data-egov-recovery-rules="[0-9a-f]+"/, 'data-egov-recovery-rules="0"'),
        });
      }),
  });
  assert.equal(page.said.length, 1);
  assert.match(page.said[0], /^info: egov-recovery: the static guide on this page is of other rules/);
  await page.context().close();
});

test("the script twice on a page is survived with one warning", async () => {
  const page = await open(site);
  await page.addScriptTag({ type: "module", url: "/pkg/egov-recovery.js?again" });
  await page.waitForFunction(() => document.querySelectorAll("script[src*=again]").length === 1);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(
    page.said.map((line) => line.startsWith("warning: egov-recovery: <egov-recovery-checker> is defined already")),
    [true],
  );
  assert.equal((await state(page)).screen, "entry");
  await page.context().close();
});

test("while the reader is inside the guide, it is not pulled away", async () => {
  let release;
  const gate = new Promise((resolve) => {
    release = resolve;
  });
  const page = await open(site, {
    up: false,
    prepare: (page) =>
      page.route("**/*.wasm", async (route) => {
        await gate;
        await route.continue();
      }),
  });
  const link = page.getByRole("link", { name: "秘密の質問の答えがわからない" }).first();
  await link.focus();
  release();
  await page.waitForResponse(/\.wasm$/);
  await page.waitForLoadState("networkidle");
  assert.ok(await link.isVisible());
  await page.locator("h1").evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector(".egov-recovery"), TAG);
  await page.context().close();
});

/** What holds the answers of the guide while they are folded away: nothing, "open" or "closed". */
const fold = (page) =>
  page.evaluate((tag) => {
    const found = /** @type {HTMLDetailsElement | null} */ (
      document.querySelector(tag).shadowRoot.querySelector(".egov-recovery-all")
    );
    return found && (found.open ? "open" : "closed");
  }, TAG);

test("once the widget is up the answers fold away, and the page has an end", async () => {
  for (const width of [375, 1200]) {
    const page = await open(site, { viewport: { width, height: 812 } });
    await page.waitForTimeout(200);
    assert.equal(await fold(page), "closed");
    assert.ok(!(await page.getByRole("heading", { name: "すべての案内" }).isVisible()));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height < 4_000, `${height} px at ${width}`);
    await page.context().close();
  }
});

test("what is folded away opens by its line, and by a link to a place in it", async () => {
  const page = await open(site);
  await page.waitForTimeout(200);
  await tabTo(page, ({ tag, text }) => tag === "summary" && text === "すべての案内");
  await page.keyboard.press("Enter");
  assert.ok(await page.getByRole("heading", { name: "すべての案内" }).isVisible());
  await page.keyboard.press("Enter");
  assert.equal(await fold(page), "closed");
  await page.evaluate(() => {
    location.hash = "egov-recovery-D3";
  });
  await page.waitForTimeout(200);
  assert.equal(await fold(page), "open");
  assert.ok(
    await page.locator("#egov-recovery-D3").evaluate((place) => Math.abs(place.getBoundingClientRect().top) < 40),
  );
  await page.context().close();
});

test("who reads in the answers keeps them, and nothing in view moves; they fold away when the reader has left them", async () => {
  const page = await open(site, {
    up: false,
    prepare: (page) =>
      page.route("**/*.wasm", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await route.continue();
      }),
  });
  const place = page.locator("#egov-recovery-http-500");
  await place.evaluate((place) => place.scrollIntoView());
  const top = () => place.evaluate((place) => Math.round(place.getBoundingClientRect().top));
  const before = await top();
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  await page.waitForTimeout(300);
  assert.equal(await fold(page), null);
  assert.equal(await top(), before);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(300);
  assert.equal(await fold(page), "closed");
  await page.context().close();
});

test("when the reader acts, all answers step aside", async () => {
  const page = await open(site, { viewport: { width: 720, height: 5_000 } });
  const all = page.getByRole("heading", { name: "すべての案内" });
  await page.waitForTimeout(200);
  assert.ok(await all.isVisible(), "they are in view, so they stay");
  await page.getByRole("button", { name: "「HTTP500内部サーバーエラー」" }).click();
  assert.ok(!(await all.isVisible()));
  await page.context().close();
});

test("a printed outcome has no buttons, an unofficial note, the steps and the day of the sources", async () => {
  const page = await open(site, { colorScheme: "dark" });
  await show(page, "http-500", { "other-account": "egov", "other-sign-in": "yes" });
  await page.emulateMedia({ media: "print" });
  const printed = await page.evaluate(
    (tag) =>
      /** @type {HTMLElement} */ (document.querySelector(tag).shadowRoot.querySelector(".egov-recovery")).innerText,
    TAG,
  );
  for (const text of ["非公式の案内", "手順（3つ）", "確認日 2026年11月22日", "印刷した日", "残ります"])
    assert.ok(printed.includes(text), text);
  for (const text of ["次へ進む", "この回答を変える", "最初からやり直す", "解決しない"])
    assert.ok(!printed.includes(text), text);
  const background = await page.evaluate(
    (tag) => getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(".egov-recovery")).backgroundColor,
    TAG,
  );
  assert.equal(background, "rgb(255, 255, 255)");
  await page.context().close();
});

test("a hostile page does not get in", async () => {
  const page = await open(site);
  const look = () =>
    page.evaluate((tag) => {
      const root = document.querySelector(tag).shadowRoot;
      const style = getComputedStyle(root.querySelector("[data-focus=heading]"));
      return [
        style.letterSpacing,
        style.textIndent,
        style.textTransform,
        style.textAlign,
        style.fontStyle,
        style.color,
        style.fontWeight,
      ];
    }, TAG);
  const before = await look();
  await page.addStyleTag({
    content:
      "html { font-size: 62.5% } body { max-width: 768px; padding: 16px; letter-spacing: .3em; text-indent: 2em; text-transform: uppercase; text-align: center; font-style: italic; color: red; font-weight: 900; word-spacing: 1em; line-height: 1 } * { box-sizing: content-box } button { all: unset }",
  });
  assert.deepEqual(await look(), before);
  const size = await page.evaluate(
    (tag) => getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(".egov-recovery")).fontSize,
    TAG,
  );
  assert.equal(size, "16px");
  await page.context().close();
});

const heading = (page) =>
  page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector("[data-focus=heading]").textContent, TAG);
const showsHeading = (page, text) =>
  page.waitForFunction(
    ([tag, text]) => document.querySelector(tag).shadowRoot.querySelector("[data-focus=heading]")?.textContent === text,
    [TAG, text],
  );
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const isUp = (page) =>
  page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
/** Everything that a reader could see of what was typed. */
const typed = (page) =>
  page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const fields = /** @type {HTMLInputElement[]} */ ([...root.querySelectorAll("input, textarea")]);
    return `${fields.map(({ value }) => value).join(" ")} ${root.textContent}`;
  }, TAG);

/** Types into the account check, then into a request, and ends at its text. Resolves to the headings on the way. */
async function typeEverywhere(page) {
  const headings = [await heading(page)];
  const arrives = async () => {
    await page.waitForFunction(
      ([tag, before]) =>
        document.querySelector(tag).shadowRoot.querySelector("[data-focus=heading]").textContent !== before,
      [TAG, headings.at(-1)],
    );
    headings.push(await heading(page));
  };
  await press(page, "メールアドレスの重なりを調べる（変更する前の確認）");
  await arrives();
  for (const [account, service] of ["egov", "gbizid"].entries()) {
    await page.locator(`#egov-recovery-service-${account}`).selectOption(service);
    await page.locator(`#egov-recovery-address-${account}`).fill("taro@example.jp");
    await page.locator(`#egov-recovery-situation-${account}`).selectOption({ index: 1 });
  }
  await page.locator(`${TAG} form [type=submit]`).click();
  await arrives();
  await page.getByRole("radio").last().check();
  await page.locator(`${TAG} form [type=submit]`).click();
  await arrives();
  await press(page, "最初からやり直す");
  await arrives();
  await page.locator("textarea").fill("HTTP500 taro@example.jp");
  await press(page, "この文で探す");
  await page.getByRole("button", { name: "「HTTP500内部サーバーエラー」" }).click();
  await arrives();
  for (const option of ["gbizid", "deleted"]) {
    await page.locator(`${TAG} input[value=${option}]`).check();
    await press(page, "次へ進む");
    await arrives();
  }
  await page.getByRole("button", { name: /消えます。元に戻せません/ }).click();
  await arrives();
  await press(page, "消えることを理解して、手順を見る");
  await arrives();
  await press(page, "e-Govでの削除を頼む文を作る");
  await arrives();
  await page.getByLabel(/^e-Govから削除するアカウントのメールアドレス/).fill("taro@example.jp");
  await press(page, "エラーが今出た（今の時刻を入れる）");
  await press(page, "文を作る");
  await arrives();
  return headings;
}

test("the browser's way back and forward goes through every screen of the account check and of a request", async () => {
  const page = await open(site);
  const headings = await typeEverywhere(page);
  // The hits stand below the heading of the list.
  headings.splice(5, 0, headings[4]);
  assert.equal(headings.length, 13);
  const before = await page.evaluate(() => history.length);
  for (const heading of headings.slice(0, -1).reverse()) {
    await page.evaluate(() => history.back());
    await showsHeading(page, heading);
  }
  for (const heading of headings.slice(1)) {
    await page.evaluate(() => history.forward());
    await showsHeading(page, heading);
  }
  assert.equal(await page.evaluate(() => history.length), before);
  assert.match(await typed(page), /taro@example\.jp/, "the text as it was made");
  assert.deepEqual(page.said, []);
  await page.context().close();
});

/** @type {[how: string, forget: (page: import("playwright-core").Page) => Promise<unknown>][]} */
const FORGETTING = [
  ["reset()", (page) => page.evaluate((tag) => document.querySelector(tag).reset(), TAG)],
  [
    "another symptom",
    (page) => page.evaluate((tag) => document.querySelector(tag).setAttribute("symptom", "account-locked"), TAG),
  ],
  ["「入力した内容をすべて消す」", (page) => press(page, "入力した内容をすべて消す")],
];
for (const [how, forget] of FORGETTING) {
  test(`after ${how} nothing typed comes back by the browser's way back or forward, or by a reload`, async () => {
    const page = await open(site);
    const screens = (await typeEverywhere(page)).length;
    await page.evaluate(() => history.go(-2));
    await page.waitForFunction((tag) => document.querySelector(tag).state.screen === "outcome", TAG);
    const frames = () =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await forget(page);
    await frames();
    const isClean = async (where) => {
      assert.ok(!/taro|HTTP500 |もう一度|似ている文/.test(await typed(page)), `${where}: ${await typed(page)}`);
      assert.ok(!/taro/.test(await page.evaluate(() => JSON.stringify(sessionStorage))), where);
    };
    await isClean("at once");
    const step = async (way) => {
      await page.evaluate((way) => history[way](), way);
      await page.waitForTimeout(30);
      await frames();
      await isClean(way);
    };
    for (let steps = 0; steps < screens - 2; steps += 1) await step("back");
    // What a reader begins here is theirs again.
    for (let steps = 0; steps < screens; steps += 1) await step("forward");
    await page.reload();
    await isUp(page);
    await isClean("after a reload");
    await page.goto("about:blank");
    await page.goBack();
    await isUp(page);
    await isClean("after another page");
    await page.evaluate((tag) => document.querySelector(tag).removeAttribute("symptom"), TAG);
    await press(page, "メールアドレスの重なりを調べる（変更する前の確認）");
    await isClean("in the account check");
    await page.context().close();
  });
}

/** What a page may keep in an entry of the history, by the words that make it. */
const STATES = [
  "null",
  "undefined",
  "42",
  '"a place"',
  "false",
  "[1, [2]]",
  "({ page: 1, list: [1] })",
  'new Map([["page", 1]])',
  'new Set(["page"])',
  "new Date(0)",
  "new Uint8Array([1, 2])",
];
const withoutNavigation = (page) =>
  page.addInitScript(() => Object.defineProperty(globalThis, "navigation", { value: undefined }));
for (const [browser, prepare] of /** @type {const} */ ([
  ["", () => {}],
  [" where the browser does not tell its entries apart", withoutNavigation],
])) {
  test(`what a page keeps in the browser's history stays as it is${browser}`, async () => {
    const page = await open(site, { prepare });
    const same = (source) =>
      page.evaluate(
        ([source, older]) => {
          const told = (value) => {
            const kind = Object.prototype.toString.call(value);
            if (value instanceof Map || value instanceof Set || value instanceof Uint8Array)
              return `${kind} ${JSON.stringify([...value])}`;
            return `${kind} ${JSON.stringify(value)}`;
          };
          const wanted = new Function(`return ${source}`)();
          let { state } = history;
          // There, the note stands beside what the page keeps, where it can.
          if (older && state?.egovRecovery) {
            const { egovRecovery: _, ...kept } = state;
            state = wanted === null || wanted === undefined ? wanted : kept;
          }
          return [told(state), told(wanted)];
        },
        [source, browser !== ""],
      );
    for (const source of STATES) {
      await page.evaluate(
        ([tag, source]) => {
          const element = document.querySelector(tag);
          element.reset();
          history.pushState(new Function(`return ${source}`)(), "");
          element.setAttribute("history", "off");
          element.setAttribute("history", "on");
        },
        /** @type {const} */ ([TAG, source]),
      );
      const check = async (where) => {
        const [found, wanted] = await same(source);
        assert.equal(found, wanted, `${source}, ${where}`);
      };
      await check("when the element begins there");
      const length = await page.evaluate(() => history.length);
      await page.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
      await page.waitForFunction((tag) => document.querySelector(tag).state.screen === "question", TAG);
      await check("on the next screen");
      // What cannot hold a note makes no entry, which nothing could lead back from.
      if ((await page.evaluate(() => history.length)) === length) {
        assert.notEqual(browser, "", source);
        continue;
      }
      await page.goBack();
      await page.waitForFunction((tag) => document.querySelector(tag).state.screen === "entry", TAG);
      await check("on the way back");
      await page.goForward();
      await page.waitForFunction((tag) => document.querySelector(tag).state.screen === "question", TAG);
      await check("on the way forward");
    }
    assert.deepEqual(page.said, []);
    await page.context().close();
  });
}

for (const [browser, prepare] of /** @type {const} */ ([
  ["", () => {}],
  [" where the browser does not tell its entries apart", withoutNavigation],
])) {
  test(`back moves the widget that moved, whatever comes before it and however it is called${browser}`, async () => {
    const page = await open(site, { prepare });
    const symptoms = () =>
      page.evaluate((tag) => [...document.querySelectorAll(tag)].map(({ state }) => state.symptom), TAG);
    const add = (id, where) =>
      page.evaluate(
        async ([tag, id, where]) => {
          const element = document.createElement(/** @type {typeof TAG} */ (tag));
          if (id) element.id = id;
          element.setAttribute("history", "on");
          element.setAttribute("loading", "eager");
          const ready = new Promise((resolve) => element.addEventListener("egov-recovery-ready", resolve));
          document.body[/** @type {"append" | "prepend"} */ (where)](element);
          await ready;
        },
        [TAG, id, where],
      );
    await add("", "append");
    await add("__proto__", "append");
    await page.evaluate((tag) => {
      const [first, second, third] = document.querySelectorAll(tag);
      first.open("http-500");
      second.open("account-locked");
      third.open("email-case");
    }, TAG);
    await add("", "prepend");
    assert.deepEqual(await symptoms(), [null, "http-500", "account-locked", "email-case"]);
    const back = async (...expected) => {
      await page.goBack();
      await page.waitForFunction(
        ([tag, expected]) =>
          JSON.stringify(
            [...document.querySelectorAll(/** @type {typeof TAG} */ (tag))].map(({ state }) => state.symptom),
          ) === expected,
        [TAG, JSON.stringify(expected)],
      );
    };
    await back(null, "http-500", "account-locked", null);
    await back(null, "http-500", null, null);
    await back(null, null, null, null);
    await page.context().close();
  });
}

test("back over an entry that the page made itself shows what stood there", async () => {
  const page = await open(site);
  const back = async (symptom) => {
    await page.evaluate(() => history.back());
    await page.waitForFunction(
      ([tag, symptom]) => document.querySelector(/** @type {typeof TAG} */ (tag)).state.symptom === symptom,
      [TAG, symptom],
    );
  };
  await page.getByRole("button", { name: "「アカウントロック中です。」と出る" }).click();
  await page.evaluate(() => history.pushState({ page: 2 }, ""));
  await page.getByLabel("まだ待っていない").check();
  await press(page, "次へ進む");
  await page.waitForFunction((tag) => document.querySelector(tag).state.screen === "outcome", TAG);
  await page.evaluate(() => history.pushState({ page: 3 }, ""));
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("a"), {
      href: "#egov-recovery-http-500",
      textContent: "HTTP500",
    });
    document.body.prepend(link);
    link.click();
  });
  await page.waitForFunction((tag) => document.querySelector(tag).state.symptom === "http-500", TAG);
  await back("account-locked");
  assert.deepEqual(await page.evaluate(() => history.state), { page: 3 });
  await page.evaluate(() => history.back());
  await page.evaluate(() => history.back());
  await page.waitForFunction((tag) => document.querySelector(tag).state.screen === "question", TAG);
  assert.deepEqual(await page.evaluate(() => history.state), { page: 2 });
  await page.evaluate(() => history.back());
  await back(null);
  await page.context().close();
});

test("an element that is made anew goes back to its beginning over the entries of the one before", async () => {
  const page = await open(site);
  await page.evaluate((tag) => document.querySelector(tag).open("http-500"), TAG);
  await page.evaluate((tag) => document.querySelector(tag).open("account-locked"), TAG);
  await page.evaluate((tag) => {
    const before = document.querySelector(tag);
    before.replaceWith(before.cloneNode(true));
  }, TAG);
  await page.waitForFunction((tag) => document.querySelector(tag).state.symptom === "account-locked", TAG);
  await page.goBack();
  await page.waitForFunction((tag) => document.querySelector(tag).state.screen === "entry", TAG);
  await page.context().close();
});

/** @type {[how: string, (page: import("playwright-core").Page) => unknown][]} */
const SILENT = [
  [
    "nobody tells how the page was reached",
    (page) =>
      page.addInitScript(() => {
        performance.getEntriesByType = () => [];
      }),
  ],
  [
    "that cannot even be asked",
    (page) => page.addInitScript(() => Object.defineProperty(performance, "getEntriesByType", { value: undefined })),
  ],
];
for (const [how, prepare] of SILENT) {
  test(`a link to a place leads there, also where ${how}`, async () => {
    for (const [topic, key, value] of /** @type {const} */ ([
      ["D3", "route", "sign-in-with-old-gbizid"],
      ["http-500", "symptom", "http-500"],
    ])) {
      const page = await open(site, { path: `/#egov-recovery-${topic}`, prepare });
      await page.waitForFunction(
        ([tag, key, value]) => document.querySelector(/** @type {typeof TAG} */ (tag)).state[key] === value,
        [TAG, key, value],
      );
      await page.context().close();
    }
  });
}

test("on a phone the search and three rows are in view from the beginning", async () => {
  const page = await open(site, { viewport: { width: 375, height: 812 } });
  const inView = await page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    return [...root.querySelectorAll("textarea, [type=submit], .egov-recovery-row")]
      .filter((part) => part.getBoundingClientRect().bottom <= innerHeight)
      .map((part) => part.localName);
  }, TAG);
  assert.deepEqual(inView.slice(0, 2), ["textarea", "button"]);
  assert.ok(inView.length >= 2 + 3, `${inView.length - 2} rows`);
  await page.context().close();
});

// The plugin in a real WordPress, from the upload of the zip to the day it goes, as owners, authors and readers meet it.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { unzipSync } from "fflate";

import { plugin } from "../../.tools/wordpress.mjs";
import { TAG, open, start as startBrowser, state } from "../e2e/support.mjs";
import { start } from "./support.mjs";

/** How themes draw a page: all of it goes through WordPress's filters once more (blocks), or only the content does (PHP). */
const THEMES = ["blocks", "PHP"];
const LANGUAGES = ["ja", "en", "ja-x-easy"];
/** What WordPress's filters change where they may: quotation marks, a dash, a name, the end of a line. */
const DAMAGED = `It's "quoted" -- Wordpress\nand more`;

let wordpress, site, zip, owner;
before(async () => {
  [wordpress, site, zip] = await Promise.all([start(), startBrowser(), plugin()]);
  site = { browser: site.browser, stop: site.stop, address: wordpress.address };
  owner = await open(site, { up: false, path: "/wp-login.php" });
  await logIn(owner, "owner", "a long password");
});
after(async () => {
  await site?.stop();
  await wordpress?.stop();
});

/**
 * Logs in as a person does, who looks at the fields first. 200 ms after its script has run, the page puts the focus into the name
 * (`wp_attempt_focus`), and a password that is being written at that moment lands there.
 */
async function logIn(page, name, password) {
  await page.waitForFunction(() => document.activeElement?.id === "user_login");
  await page.fill("#user_login", name);
  await page.fill("#user_pass", password);
  assert.deepEqual(
    [await page.inputValue("#user_login"), await page.inputValue("#user_pass")],
    [name, password],
    "what stands in the fields",
  );
  await page.click("#wp-submit");
  await page.locator("#login_error, #wpadminbar").waitFor();
  assert.deepEqual(await page.locator("#login_error").allInnerTexts(), [], "WordPress refuses");
}

const literal = (text) => `'${text.replace(/[\\']/g, "\\$&")}'`;

/** Publishes a page as its owner would, or as who has fewer rights; answers with its id. */
const publish = (content, author = 1) =>
  Number(
    wordpress.php(`wp_set_current_user(${author});
      echo wp_insert_post(['post_type' => 'post', 'post_title' => '案内', 'post_status' => 'publish', 'post_author' => ${author},
        'post_content' => wp_slash(${literal(content)})]);`),
  );

const source = async (id) => (await fetch(`${site.address}/?p=${id}`)).text();
const use = (kind) =>
  wordpress.php(
    `foreach (wp_get_themes() as $name => $theme) if ($theme->is_block_theme() === ${kind === "blocks"}) switch_theme($name);`,
  );

/** What a guide must be on the page. */
function guide(attributes, file = "ja.fragment.html") {
  const folder = `${site.address}/wp-content/plugins/egov-recovery/`;
  const text = readFileSync(`pkg/guide/${file}`, "utf8").trim().replaceAll('"/egov-recovery/', `"${folder}`);
  return `<${TAG} history="on"${attributes}>${text}</${TAG}>`;
}

/** Opens a page as a reader, for whom nothing may be missing, come from elsewhere or be said in the console. */
async function read(id, use) {
  const bad = [];
  const page = await open(site, {
    path: `/?p=${id}`,
    prepare: (page) => page.on("response", (answer) => answer.status() >= 400 && bad.push(answer.url())),
  });
  await use(page);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(bad, []);
  assert.deepEqual(page.said, []);
  assert.deepEqual(
    page.requested.filter((url) => !url.startsWith("data:") && new URL(url).origin !== site.address),
    [],
  );
  await page.context().close();
}

/** Answers each question with its first option, until there is an outcome. */
async function toOutcome(page) {
  for (let questions = 0; (await state(page)).screen === "question"; questions += 1) {
    assert.ok(questions < 5);
    const before = JSON.stringify(await state(page));
    await page.locator(TAG).getByRole("radio").first().check();
    await page.locator(TAG).getByRole("button", { name: "次へ進む" }).click();
    await page.waitForFunction(
      ([tag, before]) => JSON.stringify(document.querySelector(tag).state) !== before,
      /** @type {const} */ ([TAG, before]),
    );
  }
  assert.equal((await state(page)).screen, "outcome");
}

test("every file that the guides name is in the zip", () => {
  const files = Object.fromEntries(
    Object.entries(unzipSync(zip.packed)).map(([path, content]) => [`/${path}`, Buffer.from(content).toString()]),
  );
  const guides = Object.keys(files).filter((path) => path.endsWith(".html"));
  assert.equal(guides.length, 2 * LANGUAGES.length);
  for (const guide of guides) {
    const named = [...files[guide].matchAll(/ (?:href|src)="(?!https:|data:|#)([^"#]+)/g)].map(
      ([, address]) => address,
    );
    assert.ok(named.length > 0, guide);
    for (const address of named)
      assert.ok(new URL(address, `http://host${guide}`).pathname in files, `${guide}: ${address}`);
  }
});

let untouched;
test("the owner uploads the zip in the browser, and activates the plugin", async () => {
  untouched = wordpress.rows();
  await owner.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
  await owner.setInputFiles("#pluginzip", {
    name: zip.name,
    mimeType: "application/zip",
    buffer: Buffer.from(zip.packed),
  });
  await owner.click("#install-plugin-submit");
  await owner.click('a[href*="action=activate"]');
  await owner.locator('tr[data-plugin="egov-recovery/egov-recovery.php"].active').waitFor();
});

for (const theme of THEMES) {
  test(`in a theme of ${theme} the whole guide is in the page's source byte for byte, and leads a reader to an outcome`, async () => {
    use(theme);
    const id = publish(`${DAMAGED}\n\n[egov_recovery symptom="account-locked" theme="dark" heading-level="3"]\n\nEnd.`);
    const html = await source(id);
    assert.ok(html.includes("It&#8217;s"), "WordPress exchanges quotation marks");
    assert.ok(html.includes(guide(' symptom="account-locked" theme="dark" heading-level="3"')), theme);
    assert.doesNotMatch(html, new RegExp(`<p>\\s*<${TAG}`), "no paragraph is put around it");
    await read(id, toOutcome);
  });
}

test("without JavaScript the guide reads, and its links lead to its answers", async () => {
  const page = await open(site, { up: false, path: `/?p=${publish("[egov_recovery]")}`, javaScriptEnabled: false });
  const row = page.getByRole("link", { name: "「アカウントロック中です。」と出る" });
  await row.first().click();
  assert.match(page.url(), /#egov-recovery-account-locked$/);
  assert.ok(await page.locator("#egov-recovery-account-locked").isVisible());
  await page.context().close();
});

test("the script is a module, on pages with a guide alone, under an address that changes with it", async () => {
  const script = /<script[^>]*egov-recovery\.js[^>]*>/g;
  const found = (await source(publish("[egov_recovery][egov_recovery]"))).match(script);
  assert.equal(found.length, 1);
  assert.match(found[0], /type="module"/);
  assert.match(found[0], /egov-recovery\.js\?ver=[0-9a-f]{12}"/);
  assert.doesNotMatch(await source(publish("Nothing of ours.")), /egov-recovery/);
});

test("two guides on one page have no id twice, and both come up", async () => {
  const id = publish('[egov_recovery]\n\n[egov_recovery symptom="http-500"]');
  const html = await source(id);
  assert.ok(html.includes(guide("")) && html.includes(guide(' symptom="http-500"', "ja.short.html")));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(
    ids.filter((id, place) => ids.indexOf(id) < place),
    [],
  );
  await read(id, async (page) => {
    await page.locator(TAG).nth(1).scrollIntoViewIfNeeded();
    await page.waitForFunction((tag) => document.querySelectorAll(tag)[1].shadowRoot?.querySelector("h2"), TAG);
    assert.deepEqual(
      await page.locator(TAG).evaluateAll((all) => all.map((one) => Reflect.get(one, "state").symptom)),
      [null, "http-500"],
    );
  });
  const list = await open(site, { up: false, path: `/?p=${id}`, javaScriptEnabled: false });
  await list.locator(TAG).nth(1).getByRole("link", { name: "「アカウントロック中です。」と出る" }).click();
  assert.match(list.url(), /plugins\/egov-recovery\/guide\/ja\.html#egov-recovery-account-locked$/);
  assert.ok(await list.locator("#egov-recovery-account-locked").isVisible());
  await list.context().close();
});

test("what another plugin tries out for the head of a page leaves the guide of the page whole", async () => {
  use("PHP");
  const folder = join(wordpress.root, "wp-content/mu-plugins");
  mkdirSync(folder);
  writeFileSync(join(folder, "head.php"), "<?php add_action('wp_head', fn () => do_shortcode('[egov_recovery]'));");
  assert.ok((await source(publish("[egov_recovery]"))).includes(guide("")));
  rmSync(folder, { recursive: true });
});

test("a wrong value is told to who may edit the page, never to readers, and the guide stands", async () => {
  const id = publish(
    '[egov_recovery theme="purple" symptom=" HTTP-500 " colour="red" facts="service=nothing" heading-level=“3” languages="ja fr"]',
  );
  const { attributes } = JSON.parse(readFileSync("pkg/custom-elements.json", "utf8")).modules[0].declarations[0];
  const names = attributes.map(({ name }) => name).filter((name) => name !== "assets");
  const told = [
    "theme に「purple」と書かれています。書けるのは light、dark、auto です。",
    `属性 に「colour」と書かれています。書けるのは ${names.join("、")} です。`,
    "facts[service] に「nothing」と書かれています。書けるのは e-application、developer-portal、policy-proposal、unsure です。",
    "heading-level に「“3”」と書かれています。書けるのは 2、3、4 です。",
    "languages に「fr」と書かれています。書けるのは ja、en、ja-x-easy です。",
  ];
  const html = await source(id);
  assert.ok(html.includes(guide(' symptom="http-500"')));
  assert.ok(!html.includes("書かれています"));
  await owner.goto(`${site.address}/?p=${id}`);
  assert.equal(
    await owner.locator("p", { hasText: "書かれています" }).innerText(),
    `egov-recovery（編集できる人だけに見える行）：${told.join("")}`,
  );
});

test("a reader is offered the languages that the author names", async () => {
  assert.ok((await source(publish('[egov_recovery languages="ja en"]'))).includes(guide(' languages="ja en"')));
});

/** Has WordPress say that its pages are in another language. */
function speaking(locale) {
  const folder = join(wordpress.root, "wp-content/mu-plugins");
  mkdirSync(folder);
  writeFileSync(join(folder, "locale.php"), `<?php add_filter('locale', fn () => '${locale}');`);
  return () => rmSync(folder, { recursive: true });
}

test("the guide is in the language that the author names, and is read in it", async () => {
  for (const lang of LANGUAGES) {
    const id = publish(`[egov_recovery lang="${lang}"]\n\n[egov_recovery lang="en" theme="dark"]`);
    const html = await source(id);
    assert.ok(html.includes(guide(` lang="${lang}"`, `${lang}.fragment.html`)), lang);
    assert.ok(html.includes(guide(' lang="en" theme="dark"', "en.short.html")), lang);
    await read(id, async (page) => {
      await page.locator(`${TAG} [part=root][lang=${lang}]`).first().waitFor();
    });
  }
});

test("without, it is in the language of the page, as its script has it; in one that there is not in Japanese", async () => {
  const block = publish("<!-- wp:egov-recovery/guide /-->");
  for (const [locale, lang] of [
    ["en_GB", "en"],
    ["fr_FR", "ja"],
    ["ja", "ja"],
  ]) {
    const restore = speaking(locale);
    try {
      const html = await source(block);
      assert.match(html, new RegExp(`<html[^>]* lang="${locale.replace("_", "-")}"`));
      assert.ok(html.includes(guide("", `${lang}.fragment.html`)), locale);
      await read(block, async (page) => {
        await page.locator(`${TAG} [part=root][lang=${lang}]`).waitFor();
      });
    } finally {
      restore();
    }
  }
});

test("what is written cannot break out of an attribute", async () => {
  const html = await source(publish(`[egov_recovery facts='service="><script>alert(1)</script>' theme='"onload="1']`));
  assert.ok(html.includes(guide("")));
  assert.ok(!html.includes("alert(1)"));
});

test("who may not write HTML may use the shortcode and the block", async () => {
  const contributor = wordpress.php(
    `echo wp_insert_user(['user_login' => 'writer', 'user_pass' => 'x', 'role' => 'contributor']);`,
  );
  const id = publish(
    '<script>1</script>[egov_recovery symptom="email-case"]<!-- wp:egov-recovery/guide {"heading-level":"4"} /-->',
    contributor,
  );
  assert.equal(wordpress.php(`echo user_can(${contributor}, 'unfiltered_html') ? 'may' : 'may not';`), "may not");
  const html = await source(id);
  assert.ok(!html.includes("<script>1</script>"));
  // Blocks are drawn before shortcodes are.
  assert.ok(
    html.includes(guide(' heading-level="4"')) && html.includes(guide(' symptom="email-case"', "ja.short.html")),
  );
});

test("a feed has a link to the page, and an excerpt has nothing of the guide", async () => {
  const id = publish(
    'Before.\n\n[egov_recovery]\n\n<!-- wp:egov-recovery/guide {"theme":"dark"} /-->[egov_recovery lang="en"]',
  );
  const feed = await (await fetch(`${site.address}/?feed=rss2`)).text();
  const link = `<p><a href="${site.address}/?p=${id}">e-Gov にログインできないときの案内</a></p>`;
  const english = `<p><a href="${site.address}/?p=${id}">Guide for when you cannot sign in to e-Gov</a></p>`;
  assert.equal(feed.split(link).length, 3);
  assert.equal(feed.split(english).length, 2);
  assert.ok(!feed.includes(TAG));
  assert.equal(wordpress.php(`echo get_the_excerpt(${id});`), "Before.");
});

/** The place of the blocks: newer editors have it in a frame. */
async function canvas() {
  await owner.locator(".editor-styles-wrapper, iframe[name=editor-canvas]").first().waitFor();
  const frame = await owner.$("iframe[name=editor-canvas]");
  return frame ? await frame.contentFrame() : owner;
}

test("the owner puts the block into a page in the editor, chooses a message and publishes; the editor knows it again", async () => {
  await owner.goto(`${site.address}/wp-admin/post-new.php`);
  const place = await canvas();
  await place.locator(".editor-post-title__input").first().fill("ブロックの案内");
  await place.locator(".block-editor-default-block-appender__content").first().click();
  await owner.keyboard.type("/egov");
  await owner.getByRole("option", { name: "e-Gov の案内" }).click();
  const choice = place.getByRole("combobox", { name: "はじめに開く困りごと" });
  await choice.selectOption({ label: "「HTTP500内部サーバーエラー」と出る" });
  await owner.click(".editor-post-publish-panel__toggle");
  await owner.click(".editor-post-publish-panel .editor-post-publish-button");
  await owner.locator(".post-publish-panel__postpublish").waitFor();
  const id = Number(new URL(owner.url()).searchParams.get("post"));
  assert.equal(
    wordpress.php(`echo get_post(${id})->post_content;`),
    '<!-- wp:egov-recovery/guide {"symptom":"http-500"} /-->',
  );
  for (const theme of THEMES) {
    use(theme);
    assert.ok((await source(id)).includes(guide(' symptom="http-500"')), theme);
    await read(id, toOutcome);
  }
  await owner.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`);
  const again = await canvas();
  assert.equal(await again.getByRole("combobox", { name: "はじめに開く困りごと" }).inputValue(), "http-500");
  assert.equal(await again.locator(".block-editor-warning").count(), 0);
});

/** What WordPress itself writes into its options when somebody works with it. */
const ITS_OWN =
  /^(active_plugins|recently_activated|cron|fresh_site|wp_calendar_block_has_published_posts|rewrite_rules|theme_switched|current_theme|template|stylesheet|sidebars_widgets|theme_mods_.*|wp_user_roles|_(site_)?transient_.*|can_compress_scripts|finished_updating_comment_type|user_count|nonce_.*)$/;

test("deactivated and deleted in the browser, nothing is left but what authors wrote", async () => {
  const [shortcode, block] = [publish('[egov_recovery theme="dark"]'), publish("<!-- wp:egov-recovery/guide /-->")];
  await owner.goto(`${site.address}/wp-admin/plugins.php`);
  const row = owner.locator('tr[data-plugin="egov-recovery/egov-recovery.php"]');
  await row.locator(".deactivate a").click();
  owner.once("dialog", (dialog) => dialog.accept());
  await row.locator(".delete a").click();
  await owner.locator('tr.deleted[data-plugin="egov-recovery/egov-recovery.php"]').waitFor();

  assert.match(await source(shortcode), /\[egov_recovery theme=.*dark.*\]/);
  assert.doesNotMatch(await source(block), /egov/);
  const files = readdirSync(join(wordpress.root, "wp-content"), { encoding: "utf8", recursive: true });
  assert.deepEqual(
    files.filter((path) => /egov/.test(path)),
    [],
  );
  assert.ok(!existsSync(join(wordpress.root, "wp-content/upgrade/egov-recovery")));

  const known = new Set(untouched);
  const changed = wordpress.rows().filter((line) => !known.has(line));
  const options = changed
    .map((line) => line.match(/^INSERT INTO `wp_options` VALUES \(\d+,'([^']+)'/)?.[1])
    .filter((name) => name !== undefined);
  assert.ok(options.length > 0);
  assert.deepEqual(
    options.filter((name) => !ITS_OWN.test(name)),
    [],
  );
  // Which plugin was active of late is remembered by WordPress itself.
  const named = changed.filter((line) => /egov/i.test(line) && !/'recently_activated'/.test(line));
  for (const line of named)
    assert.match(line, /^INSERT INTO `wp_posts` .*(\[egov_recovery|wp:egov-recovery\/guide)/, line.slice(0, 300));
});

test("PHP had nothing to complain of in the plugin", () => {
  assert.doesNotMatch(wordpress.complaints(), /plugins\/egov-recovery/);
  console.log(Object.entries(wordpress.versions()).flat().join(" "));
});

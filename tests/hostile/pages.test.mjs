// Pages that are in the widget's way: they name things like parts of the browser, break functions that the script needs, before
// or after it has come up, and move elements about. Each time the widget is up and answers a press, or the guide stands with a
// sentence and the page was told a cause. Never is there a blank box, nor an error on the page that is not its own.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { TAG, start } from "../e2e/support.mjs";
import { SEED, TIMES, chance, pick } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

/** Every name of a property that stands in the script. */
const script = readFileSync("pkg/egov-recovery.js", "utf8");
const NAMES = [...new Set([...script.matchAll(/[."`](\w{3,})\b/g)].map(([, name]) => name))].sort();
/** The same, and what it calls by its name alone. */
const WORDS = [...new Set(script.match(/\b[A-Za-z]\w{2,}\b/g))].sort();

/** Some of a list by chance, or all of it when there is time. */
const some = (random, list, count) =>
  TIMES >= 10 ? list : Array.from({ length: count * TIMES }, () => pick(random, list));

const ELEMENT = [`<${TAG} loading="eager" history="on">`, `</${TAG}>`];
const MARKER = ['<div data-egov-recovery data-loading="eager" data-history="on">', "</div>"];

/**
 * A page with the element, or a marker for it, something around it, and a script that comes first.
 * @param {{around?: string[], tags?: string[], first?: (given: string[]) => void, given?: string[]}} [how]
 */
async function visit({ around = ["", ""], tags = ELEMENT, first, given } = {}) {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const thrown = [];
  page.on("pageerror", (error) => thrown.push(error.message));
  await page.route(
    (url) => url.pathname === "/hostile",
    (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<!doctype html><html lang="ja"><body>${around[0]}${tags[0]}<p id="guide">案内です。</p>${tags[1]}${around[1]}<script type="module" src="/pkg/egov-recovery.js"></script>`,
      }),
  );
  await page.addInitScript(() => {
    window.errors = [];
    addEventListener("egov-recovery-error", (event) => window.errors.push(event.detail));
  });
  if (first) await page.addInitScript(first, given);
  await page.goto(`${site.address}/hostile`);
  return { page, thrown, close: () => context.close() };
}

/** What a reader finds, before or after a press. The page may have named things, so nothing is asked of `document` itself. */
const found = (page, pressed) =>
  page.evaluate(
    async ([tag, pressed]) => {
      const guide = Document.prototype.querySelector.call(document, "#guide");
      // In a marker it may come late, or never.
      /** @type {() => import("../../www/package/egov-recovery.js").EgovRecoveryChecker} */
      const find = () => /** @type {any} */ (Document.prototype.querySelector.call(document, tag));
      const look = () => {
        const element = find();
        const boxes = [...(element?.shadowRoot?.querySelectorAll(".egov-recovery-screen") ?? [])];
        const screens = boxes.filter((box) => box.getBoundingClientRect().height > 0);
        return {
          screens: screens.length,
          full: screens.every((screen) => screen.querySelector("[data-focus=heading]")),
          guide: guide.getBoundingClientRect().height > 0,
          said: /質問形式の案内(を読み込めませんでした|が止まりました)/.test(
            `${element?.textContent}${element?.shadowRoot?.textContent}`,
          ),
          causes: window.errors.map(({ cause }) => cause),
          element: element !== null,
          answered:
            window.errors.length === 0 &&
            screens.some((screen) => screen.textContent.includes("30分以上待って1回だけ")),
        };
      };
      const press = () => {
        const buttons = [...(find()?.shadowRoot?.querySelectorAll("button") ?? [])];
        buttons.find((button) => button.textContent.includes("アカウントロック中です"))?.click();
      };
      if (pressed) press();
      let now = look();
      for (let looks = 0; looks < 300; looks += 1) {
        // A script that could not begin defines nothing, however long one looks.
        if (looks > 20 && document.readyState === "complete" && !find()?.matches(":defined")) break;
        if (now.causes.length > 0 || (pressed ? now.answered && now.screens === 1 : now.screens > 0)) break;
        await new Promise((later) => setTimeout(later, 50));
        now = look();
      }
      await new Promise((later) => setTimeout(later, 50));
      return look();
    },
    /** @type {const} */ ([TAG, pressed]),
  );

/**
 * Tries every case, and tells of all that fail.
 * @template Case
 * @param {import("node:test").TestContext} t
 * @param {Case[]} cases
 * @param {(one: Case) => Promise<unknown>} attempt
 */
async function each(t, cases, attempt) {
  t.diagnostic(`SEED=${SEED}: ${cases.length} cases tried`);
  const faults = [];
  for (const one of cases) {
    try {
      await attempt(one);
    } catch (error) {
      faults.push(`${one}: ${error.message}`);
    }
  }
  assert.deepEqual(faults, [], `SEED=${SEED}, ${cases.length} cases`);
}

/** Up and alive, or the guide and a cause. */
function isSound(now, thrown, pressed, what) {
  const told = `${what} (SEED=${SEED}): ${JSON.stringify(now)} ${thrown}`;
  assert.deepEqual(thrown, [], told);
  if (now.causes.length > 0) {
    assert.ok(now.guide && now.said && now.screens === 0 && now.causes.length === 1, told);
    assert.ok(
      ["panic", "missing-file", "corrupt", "offline", "csp", "no-webassembly", "timeout"].includes(now.causes[0]),
      told,
    );
  } else {
    assert.ok(now.screens === 1 && now.full && !now.guide && (!pressed || now.answered), told);
  }
}

/** How a page comes to bear a name. */
const KINDS = {
  image: (name) => [`<img name="${name}" alt="">`, ""],
  form: (name) => [`<form name="${name}"></form>`, ""],
  frame: (name) => [`<iframe name="${name}" hidden></iframe>`, ""],
  id: (name) => [`<a id="${name}"></a><a id="${name}"></a>`, ""],
  "field of a form around": (name) => [`<form><input name="${name}" hidden>`, "</form>"],
};

test("names that the page gives to its own things", async (t) => {
  const random = chance();
  const { page, close } = await visit();
  const known = await page.evaluate((names) => {
    const objects = [document, window, HTMLFormElement.prototype];
    return names.filter((name) => objects.some((object) => name in object));
  }, NAMES);
  await close();
  assert.ok(known.length > 50, `${known}`);
  const cases = known.flatMap((name) => Object.keys(KINDS).map((kind) => [kind, name]));
  await each(t, some(random, cases, 8), async ([kind, name]) => {
    const { page, thrown, close } = await visit({ around: KINDS[kind](name), tags: pick(random, [ELEMENT, MARKER]) });
    for (const pressed of [false, true]) {
      const now = await found(page, pressed);
      isSound(now, thrown, pressed, `${kind} ${name}`);
      assert.deepEqual(now.causes, [], `${kind} ${name} (SEED=${SEED}): names alone stop nothing`);
    }
    await close();
  });
});

/** Breaks one function of the browser, for calls out of our script and module alone: the test itself goes on. */
function breakOne(given) {
  const [path, name, how] = given;
  const { apply, construct } = Reflect;
  const owner = path.split(".").reduce((object, part) => object[part], globalThis);
  const real = owner[name];
  let asking = false;
  const isOurs = () => {
    if (asking) return false;
    asking = true;
    try {
      return /egov-recovery/.test(new Error().stack.split("\n").slice(2).join());
    } finally {
      asking = false;
    }
  };
  function broken(...parts) {
    if (isOurs()) {
      if (how === "throws") throw new Error(`${name} is broken`);
      if (how === "does nothing") return undefined;
    }
    // @ts-expect-error: whatever it is called on.
    return new.target ? construct(real, parts) : apply(real, this, parts);
  }
  // What stands in for a class is one to look at.
  if (real.prototype) broken.prototype = real.prototype;
  Object.setPrototypeOf(broken, real);
  Object.defineProperty(owner, name, { value: broken, configurable: true, writable: true });
}

/** Every function of the browser that may be called by one of these names: its path and its name. */
function functionsNamed(names) {
  const isParts = (value) => typeof value === "object" || typeof value === "function";
  const owners = Object.getOwnPropertyNames(globalThis).flatMap((owner) => {
    // What is asked for by itself, such as the frames of the page, holds no functions of the browser.
    const value = Object.getOwnPropertyDescriptor(globalThis, owner).value;
    if (!value || !isParts(value) || value === globalThis) return [];
    return value.prototype ? [owner, `${owner}.prototype`] : [owner];
  });
  return ["window", ...owners].flatMap((path) => {
    const owner = path.split(".").reduce((object, part) => object[part], globalThis);
    return names
      .filter((name) => {
        const property = Object.getOwnPropertyDescriptor(owner, name);
        return typeof property?.value === "function" && property.configurable && name !== "constructor";
      })
      .map((name) => [path, name]);
  });
}

/** Notes in `window.called` which of these functions are called out of our script and module. */
function noteCalls(functions) {
  const { apply } = Reflect;
  const RealError = Error;
  const isOurs = RegExp.prototype.test.bind(/egov-recovery/);
  const called = [];
  Object.assign(window, { called });
  let noting = false;
  for (const [path, name] of functions) {
    const owner = path.split(".").reduce((object, part) => object[part], globalThis);
    const real = owner[name];
    let isCalled = false;
    const noted = {
      [name](...parts) {
        if (!isCalled && !noting) {
          noting = true;
          isCalled = isOurs(new RealError().stack);
          if (isCalled) called[called.length] = [path, name];
          noting = false;
        }
        return apply(real, this, parts);
      },
    }[name];
    Object.defineProperty(owner, name, { value: noted, configurable: true, writable: true });
  }
}

/** Without these nobody can be told anything, or there is no element at all. */
const NEEDED =
  /^(EventTarget\.prototype\.(dispatchEvent|addEventListener)|window\.(CustomEvent|Error|Object|Array|Reflect|String|HTMLElement))$/;

/** Where these are broken at the beginning, the script cannot begin: the guide stands as without a script. */
const NEEDED_AT_FIRST =
  /^(window\.(Map|Set|Promise|FinalizationRegistry|TextDecoder|TextEncoder)|TextDecoder\.prototype\.decode|CustomElementRegistry\.prototype\.(get|define))$/;

test("functions of the browser that the page has broken, before the widget is up or after", async (t) => {
  const random = chance();
  const any = await visit();
  const functions = await any.page.evaluate(functionsNamed, WORDS);
  await any.close();
  // What is made by `new` cannot be stood in for so that nobody sees it; all of it is tried.
  const [made, others] = [true, false].map((big) => functions.filter(([, name]) => big === /^[A-Z]/.test(name)));
  const noting = await visit({ first: noteCalls, given: others });
  for (const pressed of [false, true])
    isSound(await found(noting.page, pressed), noting.thrown, pressed, "noting calls");
  const called = await noting.page.evaluate(() => /** @type {any} */ (window).called);
  await noting.close();
  assert.ok(called.length > 60, `${called.length} of ${functions.length}`);
  const cases = [...made, ...called]
    .filter(([path, name]) => !NEEDED.test(`${path}.${name}`))
    .flatMap(([path, name]) =>
      ["throws", "does nothing", "is wrapped"].flatMap((how) =>
        ["before", "after"].map((when) => [path, name, how, when]),
      ),
    );
  await each(t, some(random, cases, 8), async ([path, name, how, when]) => {
    const given = [path, name, how];
    const tags = pick(random, [ELEMENT, MARKER]);
    const { page, thrown, close } = await visit({ tags, ...(when === "before" ? { first: breakOne, given } : {}) });
    const what = `${path}.${name} ${how}, ${when}${tags === MARKER ? ", with a marker" : ""}`;
    for (const pressed of [false, true]) {
      const now = await found(page, pressed);
      if (when === "before" && now.screens === 0 && NEEDED_AT_FIRST.test(`${path}.${name}`)) {
        assert.ok(how !== "is wrapped" && now.guide, `${what} (SEED=${SEED}): ${JSON.stringify(now)}`);
        break;
      }
      // A marker into which nothing can be put keeps its guide.
      if (when === "before" && how !== "is wrapped" && !now.element && now.guide && thrown.length === 0) break;
      isSound(now, thrown, pressed, what);
      if (now.causes.length > 0) break;
      if (!pressed && when === "after") await page.evaluate(breakOne, given);
    }
    await close();
  });
});

test("elements that are made, moved, cloned, taken into other documents and removed", async () => {
  const { page, thrown, close } = await visit();
  await found(page, false);
  const faults = await page.evaluate(
    async ([tag, seed, steps]) => {
      let state = seed;
      const random = (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const away = document.implementation.createHTMLDocument("");
      const boxes = [document.body, document.body, frame.contentDocument.body, away.body];
      for (const box of boxes) box.append(document.createElement("div"));
      const all = [document.querySelector(tag)];
      for (let step = 0; step < steps; step += 1) {
        const one = all[random(all.length)];
        const box = boxes[random(boxes.length)];
        const deed = random(8);
        if (deed === 0 && all.length < 20) {
          const made = document.createElement(tag);
          made.innerHTML = "<p>案内</p>";
          if (random(2)) made.setAttribute("loading", "eager");
          all.push(made);
        } else if (deed === 1 && all.length < 20) all.push(/** @type {typeof one} */ (one.cloneNode(true)));
        else if (deed === 2) one.remove();
        else if (deed === 3) box.ownerDocument.adoptNode(one);
        else if (deed === 4) one.setAttribute("symptom", ["http-500", "account-locked", ""][random(3)]);
        else if (deed === 5) one.open?.("http-500");
        else box.append(one);
        if (random(3) === 0) await new Promise((later) => setTimeout(later));
      }
      for (const one of all) {
        document.body.append(one);
        one.setAttribute("loading", "eager");
      }
      const isUp = (one) => {
        const screens = one.shadowRoot?.querySelectorAll(".egov-recovery-screen") ?? [];
        const shown = screens.length === 1 && screens[0].getBoundingClientRect().height > 0;
        return shown && one.shadowRoot.adoptedStyleSheets.length === 1;
      };
      for (let looks = 0; looks < 200 && !all.every(isUp); looks += 1)
        await new Promise((later) => setTimeout(later, 50));
      return all
        .filter((one) => !isUp(one))
        .map((one) => one.outerHTML.slice(0, 200) + one.shadowRoot?.innerHTML.slice(0, 200));
    },
    /** @type {const} */ ([TAG, SEED, 300 * TIMES]),
  );
  assert.deepEqual(faults, [], `SEED=${SEED}`);
  assert.deepEqual(thrown, [], `SEED=${SEED}`);
  assert.deepEqual(await page.evaluate(() => window.errors), [], `SEED=${SEED}`);
  await close();
});

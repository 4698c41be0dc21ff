// A reader, a page and a browser that do anything in any order: after every step the widget is whole, and nothing typed is left
// where it must not be.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { TAG, open, start } from "../e2e/support.mjs";
import { SEED, TIMES, chance, pick } from "./support.mjs";

/** @typedef {{kind: string, number: number, text: string}} Step */

const STEPS = 200 * TIMES;

let site;
before(async () => {
  site = await start();
});
after(() => site.stop());

/** What is typed; the number in it tells afterwards when. */
const TEXTS = [
  (mark) => `${mark}@example.jp`,
  (mark) => `${mark}＠ｅｘａｍｐｌｅ．ｊｐ`,
  (mark) => `アカウントロック中です ${mark}`,
  (mark) => `HTTP500内部サーバーエラー\n${mark}`,
  (mark) => `<img src=x onerror=alert(1)> ${mark}`,
  (mark) => `\u202e${mark}\u0000\ud800 ${"長".repeat(300)}`,
  (mark) => `${mark} a1b2c3d4e5f6a1b2c3d4e5f6a1b2`,
  () => "",
  () => " 　",
];
const SYMPTOMS = [
  "account-locked",
  "http-500",
  "planned-change",
  "email-case",
  "system-error",
  "unlock-wanted",
  "lost",
  "",
];
const FACTS = [
  "",
  "lock-persists=no",
  "other-account=gbizid; old-gbizid=deleted",
  "planned-change=representative",
  "x=y",
];
/** From where the texts to all desks are made. */
const DESKS = [
  ["reset-email-invalid", { "federated-before": "no", service: "e-application" }],
  ["unlock-wanted", { "lock-message": "no", service: "developer-portal" }],
  ["unlock-wanted", { "lock-message": "no", service: "policy-proposal" }],
  ["secret-answer-forgotten", { "password-known": "yes", "mailbox-readable": "no" }],
  ["service-not-permitted", { "gbizid-kind": "member" }],
];
const TOPICS = ["D3", "D7", "P0", "http-500", "account-locked", "list", "nowhere", "%E0%A4%A"];
const PAGE_STATES = ["null", "42", "[1, 2]", "({ page: 1 })", "new Map([[1, 2]])"];

/** How often each kind of step is taken. */
const KINDS = Object.entries({
  press: 60,
  choose: 25,
  type: 25,
  submit: 12,
  back: 14,
  forward: 9,
  thereAndBack: 8,
  compose: 6,
  check: 4,
  open: 4,
  reset: 3,
  symptom: 3,
  facts: 2,
  attribute: 4,
  history: 3,
  link: 4,
  pageEntry: 3,
  look: 3,
  reload: 1,
  away: 1,
}).flatMap(([kind, times]) => Array(times).fill(kind));

/** What the page can do with the widget; it stands there after every reload. */
function install(tag, page) {
  const { symptoms, facts, desks, topics, states } = page;
  const element = () => document.querySelector(/** @type {"egov-recovery-checker"} */ (tag));
  const root = () => element().shadowRoot;
  const one = (list, number) => list[number % list.length];
  const shown = (selector) =>
    /** @type {HTMLElement[]} */ ([...root().querySelectorAll(selector)]).filter(
      (part) => part.getClientRects().length > 0,
    );
  /** Drawing may be put off on a busy machine: it is over when nothing has changed for two frames. */
  const settled = async () => {
    let quiet = 0;
    const watching = new MutationObserver(() => {
      quiet = 0;
    });
    watching.observe(root(), { childList: true, subtree: true, attributes: true, characterData: true });
    for (let frames = 0; quiet < 2 && frames < 100; frames += 1, quiet += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    watching.disconnect();
  };
  const travel = async (way) => {
    const { navigation } = /** @type {any} */ (globalThis);
    // Another page is no place of the widget.
    if (!navigation.entries()[navigation.currentEntry.index + (way === "back" ? -1 : 1)]?.sameDocument) return false;
    const arrived = new Promise((done) => addEventListener("popstate", done, { once: true }));
    history[way]();
    await Promise.race([arrived, new Promise((done) => setTimeout(done, 1_000))]);
    await settled();
    return true;
  };
  const sight = () => {
    const heading = root().querySelector("[data-focus=heading]");
    return JSON.stringify([heading?.textContent, element().state]);
  };
  const steps = {
    press(number) {
      const button = one(shown(".egov-recovery button, .egov-recovery summary"), number);
      button.focus();
      button.click();
      return button.textContent;
    },
    choose(number) {
      const field = one(shown("input[type=radio], input[type=checkbox], select"), number);
      if (!field) return "nothing";
      field.focus();
      if (field instanceof HTMLSelectElement) {
        field.selectedIndex = number % field.options.length;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      } else field.click();
      return field.id || field.getAttribute("value");
    },
    type(number, text) {
      const field = /** @type {HTMLInputElement} */ (
        one(shown("input:not([type=radio], [type=checkbox]), textarea:not([readonly])"), number)
      );
      if (!field) return "nothing";
      field.focus();
      const times = { time: ["00:00", "23:59", ""], date: ["2026-11-22", "1999-01-01", ""] };
      field.value = field.type in times ? one(times[field.type], number) : text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      return field.id;
    },
    submit(number) {
      const button = one(shown("form [type=submit]"), number);
      button?.focus();
      button?.click();
      return button?.textContent;
    },
    back: () => travel("back"),
    forward: () => travel("forward"),
    async thereAndBack() {
      const before = sight();
      if (element().getAttribute("history") !== "on" || !(await travel("back"))) return "no";
      const there = sight();
      await travel("forward");
      return before === sight() ? true : { before, there, after: sight() };
    },
    async compose(number) {
      const [symptom, facts] = one(desks, number);
      element().open(symptom, facts);
      await settled();
      const button = shown("button").find(({ textContent }) => /(文を作る|頼む文を作る)$/.test(textContent.trim()));
      button?.focus();
      button?.click();
      return button?.textContent;
    },
    async check() {
      const named = (name) => shown("button").find(({ textContent }) => textContent.includes(name));
      if (!named("重なりを調べる")) named("最初からやり直す")?.click();
      await settled();
      const button = named("メールアドレスの重なりを調べる");
      button?.focus();
      button?.click();
      return button?.textContent;
    },
    open: (number) => element().open(one(symptoms.slice(0, -2), number)),
    reset: () => element().reset(),
    symptom: (number) => element().setAttribute("symptom", one(symptoms, number)),
    facts: (number) => element().setAttribute("facts", one(facts, number)),
    attribute(number) {
      const [name, value] = one(
        [
          ["heading-level", "3"],
          ["heading-level", "2"],
          ["lang", "ja"],
          ["lang", "en"],
          ["theme", "dark"],
          ["theme", "light"],
        ],
        number,
      );
      element().setAttribute(name, value);
      return `${name}=${value}`;
    },
    history: (number) => element().setAttribute("history", number % 3 ? "on" : "off"),
    link(number) {
      const link = Object.assign(document.createElement("a"), { href: `#egov-recovery-${one(topics, number)}` });
      document.body.prepend(link);
      link.click();
      setTimeout(() => link.remove());
      return link.hash;
    },
    pageEntry: (number) => history.pushState(new Function(`return ${one(states, number)}`)(), ""),
    look() {
      // Whoever is outside stays outside.
      document.querySelector("h1").tabIndex = -1;
      document.querySelector("h1").focus();
    },
  };
  window.print = () => {};
  window.takeStep = async ({ kind, number, text }) => {
    const inside = document.activeElement === element();
    const outside = inside ? null : document.activeElement;
    const did = await steps[kind](number, text);
    await settled();
    const widget = /** @type {HTMLElement} */ (root().querySelector(".egov-recovery"));
    const fields = /** @type {HTMLInputElement[]} */ ([...root().querySelectorAll("input, textarea, select")]);
    const { state } = element();
    const wrong = [];
    const holds = (what, true_) => {
      if (!true_) wrong.push(what);
    };
    holds("not a blank box", widget?.getBoundingClientRect().height > 200 && widget.innerText.trim().length > 100);
    holds("one first heading", root().querySelectorAll("[data-focus=heading]").length === 1);
    const reader = ["press", "choose", "type", "submit", "compose", "check", "look"].includes(kind);
    // A browser that scrolls to a place drops the focus; where the widget shows what the link names, it takes it.
    const followed = kind === "link" && /-(D3|D7|P0|http-500|account-locked)$/.test(did);
    if (followed) holds("focus on what the link named", document.activeElement === element());
    if (inside && !["look", "link"].includes(kind))
      holds("focus inside", document.activeElement === element() && root().activeElement);
    if (outside && !reader && kind !== "link") holds("focus where it was", document.activeElement === outside);
    const has = (selector) => root().querySelector(selector) !== null;
    holds("the entry", has("[part=search]") === (state.screen === "entry"));
    holds("a question", has("input[name=egov-recovery-answer]") === (state.screen === "question"));
    holds("its id", (state.question !== null) === (state.screen === "question"));
    holds("a list of accounts", !has("[part=account]") || state.screen === "check");
    holds("an inquiry's text", !has("#egov-recovery-text") || state.screen === "inquiry");
    holds("a path", (state.route !== null) === ["outcome", "deletion"].includes(state.screen));
    if (kind === "thereAndBack") holds(`there and back ${JSON.stringify(did)}`, did === true || did === "no");
    return {
      did,
      wrong,
      screen: state.screen,
      // Whatever was typed, wherever it may show.
      seen: [root().textContent, ...fields.map(({ value }) => value)].join(" "),
      kept: JSON.stringify([
        Object.entries(sessionStorage),
        Object.entries(localStorage),
        history.state,
        location.href,
      ]),
    };
  };
}

test(`whatever is done in whatever order, the widget is whole and forgets what it must (seed ${SEED})`, async (t) => {
  const random = chance();
  const page = await open(site, {
    prepare: async (page) => {
      const values = { symptoms: SYMPTOMS, facts: FACTS, desks: DESKS, topics: TOPICS, states: PAGE_STATES };
      await page.addInitScript(`(${install})(${JSON.stringify(TAG)}, ${JSON.stringify(values)})`);
      await page.route(
        (url) => url.pathname === "/",
        async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace(`<${TAG}`, `<${TAG} loading="eager"`);
          await route.fulfill({ response, body });
        },
      );
    },
  });
  const isUp = () =>
    page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector(".egov-recovery"), TAG);
  const taken = [];
  const screens = [];
  let forgotten = -1;
  for (let at = 0; at < STEPS; at += 1) {
    /** @type {Step} */
    const step = {
      kind: pick(random, KINDS),
      number: Math.floor(random() * 10_000),
      text: pick(random, TEXTS)(`zq${at}qz`),
    };
    taken.push(step.kind);
    const where = () => `seed ${SEED}, step ${at}: ${taken.slice(-12).join(", ")}`;
    if (step.kind === "reload" || step.kind === "away") {
      if (step.kind === "reload") await page.reload();
      else {
        await page.goto(`${site.address}/LICENSE-MIT`);
        await page.goBack();
      }
      await isUp();
      step.kind = "look";
    }
    const { did, wrong, screen, seen, kept } = await page.evaluate((step) => window.takeStep(step), step);
    screens.push(screen);
    taken.push(`${taken.pop()} ${JSON.stringify(did)?.slice(0, 200) ?? ""} ${step.number}`);
    assert.deepEqual(wrong, [], where());
    const restarts = step.kind === "reset" || (step.kind === "press" && did === "入力した内容をすべて消す");
    if (restarts) forgotten = at;
    for (const [, mark] of `${seen}`.matchAll(/zq(\d+)qz/g))
      assert.ok(
        Number(mark) > forgotten,
        `${where()}\nwhat was typed in step ${mark} is shown after it was forgotten in ${forgotten}`,
      );
    assert.ok(!/zq\d/.test(kept), `${where()}\n${kept}`);
    // What the page says of attributes that it does not understand is meant for its owner.
    const said = page.said.filter((line) => !line.startsWith("warning: egov-recovery: attribute "));
    assert.deepEqual(said, [], where());
  }
  const counted = new Map();
  for (const screen of screens) counted.set(screen, (counted.get(screen) ?? 0) + 1);
  t.diagnostic(
    `SEED=${SEED}: ${STEPS} steps; ${[...counted].map(([screen, times]) => `${screen} ${times}`).join(", ")}`,
  );
  await page.context().close();
});

// A server that does something wrong with each file by chance, and readers who press as they like: the guide stays or the widget
// comes up, the cause is one that fits, and once the server is well, another attempt that is offered works.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";

import { FAULTS, faulty } from "../e2e/faulty.mjs";
import { TAG, open, start } from "../e2e/support.mjs";
import { SEED, TIMES, chance, pick } from "./support.mjs";

const READERS = 10 * TIMES;
/** How often the server may do wrong to one reader before it is well. */
const ATTEMPTS = 4;

/**
 * What the failure may be called, by what the server did; nothing where the file comes all the same.
 * @type {Record<string, string[]>}
 */
const CAUSES = {
  none: [],
  hangs: ["timeout"],
  "hangs midway": ["timeout"],
  refuses: ["offline"],
  "is cut": ["offline"],
  404: ["missing-file"],
  503: ["missing-file"],
  "405 for HEAD": [],
  "another type": [],
  "other bytes": ["corrupt"],
  "a page instead": ["corrupt"],
  "is slow": [],
  "sends elsewhere": [],
  // Where it does something else when it is asked again, nobody can know.
  "sends to another origin": ["cors", "offline"],
};
const WITHOUT_BUTTON = ["cors"];

let site, elsewhere;
before(async () => {
  site = await start();
  elsewhere = await faulty(site.address, () => undefined);
});
after(async () => {
  elsewhere.stop();
  await site.stop();
});

/** What can be seen of the element, and what the page has heard. */
const look = (page) =>
  page.evaluate((tag) => {
    const element = document.querySelector(tag);
    const roots = [element, element.shadowRoot];
    const buttons = roots.flatMap((root) => [...root.querySelectorAll("button")]);
    const again = buttons.filter((button) => button.textContent === "もう一度読み込む" && button.checkVisibility());
    return {
      up: element.shadowRoot.querySelector(".egov-recovery") !== null,
      guide: element.querySelector(".egov-recovery-search").checkVisibility(),
      offered: again.length,
      told: element.textContent.includes("読み込めませんでした"),
      loading: element.textContent.includes("読み込んでいます。"),
      heard: window.errors.map(({ cause }) => cause),
    };
  }, TAG);

/** @param {number} seed */
async function meetsReader(seed, log) {
  const reader = chance(seed);
  const faults = { wasm: chance(seed + 1), css: chance(seed + 2) };
  const often = pick(reader, [0.4, 0.7, 0.95]);
  let well = false;
  let hanging = 0;
  /** What the server has done since the reader was told last. */
  let done = [];
  const server = await faulty(site.address, (request) => {
    const file = /\.(wasm|css)(\?|$)/.exec(request.url)?.[1];
    if (!file || request.headers["sec-fetch-dest"] !== "empty") return undefined;
    const chosen = faults[file]() < often ? pick(faults[file], Object.keys(CAUSES)) : "none";
    const what = well || request.url.includes("?") ? "none" : chosen;
    log.push(`${request.method} ${file}: ${what}`);
    done.push(what);
    return (response, answer) => {
      if (CAUSES[what].includes("timeout")) {
        hanging += 1;
        response.on("close", () => {
          hanging -= 1;
        });
      }
      if (what === "sends to another origin")
        response.writeHead(302, { location: `${elsewhere.address}${request.url}?moved` }).end();
      else FAULTS[what](response, answer, request);
    };
  });
  const page = await open(
    { browser: site.browser, address: server.address },
    {
      up: false,
      prepare: async (page) => {
        await page.clock.install();
        await page.addInitScript(() => {
          window.errors = [];
          addEventListener("egov-recovery-error", ({ detail }) => window.errors.push(detail));
        });
      },
    },
  );
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot, TAG);

  /** Waits until the widget is up or the reader is told; for what hangs the time goes by. */
  const settled = async (before) => {
    for (let looks = 0; looks < 1_000; looks += 1) {
      const now = await look(page);
      if (now.up || (now.heard.length > before && !now.loading)) return now;
      await setTimeout(15);
      await page.clock.runFor(hanging > 0 && looks > 20 ? 61_000 : 20);
    }
    assert.fail("neither up nor told of anything");
  };

  let heard = 0;
  let does = "";
  for (let attempt = 0; attempt <= ATTEMPTS; attempt += 1) {
    const now = await settled(heard);
    log.push(now.up ? "up" : `told: ${now.heard.at(-1)}`);
    assert.deepEqual(
      page.said.filter((line) => line.startsWith("thrown")),
      [],
    );
    assert.equal(page.said.filter((line) => line.includes("egov-recovery (")).length, now.heard.length);
    if (now.up) {
      assert.ok(!now.guide && !now.told && now.offered === 0, "the widget stands in the guide's place");
      break;
    }
    const cause = now.heard.at(-1);
    // A second press that comes after the first one's failure is one more attempt.
    assert.ok(now.heard.length <= heard + (does === "presses twice" ? 2 : 1), "told once");
    assert.ok(now.guide && now.told, "the guide stays, and says so");
    assert.ok(
      done.some((what) => CAUSES[what].includes(cause)),
      `${cause} after ${done.join(", ")}`,
    );
    assert.equal(now.offered, WITHOUT_BUTTON.includes(cause) ? 0 : 1, `a button after ${cause}`);
    assert.ok(!well, "the server is well, and was asked");
    heard = now.heard.length;
    done = [];
    well = attempt === ATTEMPTS - 1;
    does = now.offered === 0 ? "copies" : pick(reader, ["presses", "presses", "presses twice", "copies"]);
    log.push(does + (well ? ", the server is well" : ""));
    const again = page.getByRole("button", { name: "もう一度読み込む" });
    if (does === "copies") await page.locator(TAG).evaluate((element) => element.replaceWith(element.cloneNode(true)));
    else await again.click();
    if (does === "presses twice") await again.click({ timeout: 500 }).catch(() => log.push("gone by then"));
  }
  await page.context().close();
  server.stop();
}

test(`${READERS} readers, and a server that does wrong by chance`, async (t) => {
  const ends = new Map();
  for (let reader = 0; reader < READERS; reader += 1) {
    const log = [];
    try {
      await meetsReader(SEED * 1_000_003 + reader * 3, log);
      for (const end of log.filter((line) => /^(up|told: .*)$/.test(line))) ends.set(end, (ends.get(end) ?? 0) + 1);
    } catch (error) {
      error.message = `SEED=${SEED} TIMES=${TIMES}, reader ${reader}: ${log.join("; ")}\n${error.message}`;
      throw error;
    }
  }
  t.diagnostic(`SEED=${SEED}: ${READERS} readers; ${[...ends].map(([end, times]) => `${end} ${times}`).join(", ")}`);
});

// How many questions a program gets answered in a second, in Node. Each build has a process of its own, by turns.
//   node tests/bench/engine.mjs FOLDER    prints the calls a second of one build as JSON

/** @import { Row, Site } from "./compare.mjs" */

import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { quantile } from "./sites.mjs";

const ROUNDS = 5;
const PASTE = (
  "電子申請の画面を開いて書類を作り、必要な欄に書き入れて送ると、役所に届きます。".repeat(27) +
  "アカウントロック中です。"
).slice(-1000);
/** @type {import("../../www/package/ids.js").ServiceId[]} */
const SERVICES = ["egov", "gbizid", "microsoft", "google", "gbizid", "microsoft"];
const ACCOUNTS = SERVICES.map((service, place) => ({ service, address: `${place < 4 ? "a" : place}@example.jp` }));

/** @type {Record<string, (engine: typeof import("#pkg/api.node.js")) => unknown>} */
const CALLS = {
  "diagnose, a question": (engine) => engine.diagnose({ symptom: "credentials-rejected" }),
  "diagnose, an outcome": (engine) =>
    engine.diagnose({ symptom: "http-500", facts: { "other-account": "gbizid", "old-gbizid": "deleted" } }),
  "text of a path": (engine) => engine.text("D6", "ja"),
  "matchMessage, 1,000 characters": (engine) => engine.matchMessage(PASTE),
  "checkAccounts, six": (engine) =>
    engine.checkAccounts({ accounts: ACCOUNTS, want: { signInWith: 1, address: "a@example.jp" } }),
};

/**
 * @param {Site[]} sites
 * @returns {Row[]}
 */
export function engine(sites) {
  const rounds = Array.from({ length: ROUNDS }, () =>
    sites.map(({ folder }) =>
      JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), folder]).toString()),
    ),
  );
  return Object.keys(CALLS).map((name) => [
    `engine in Node: ${name}`,
    sites.map(
      (_, place) => `${Math.round(quantile(rounds.map((round) => round[place][name]))).toLocaleString("en")}/s`,
    ),
  ]);
}

/** @param {() => unknown} call */
function perSecond(call) {
  for (let run = 0; run < 2_000; run += 1) call();
  const spans = [];
  for (let round = 0; round < 9; round += 1) {
    const started = performance.now();
    for (let run = 0; run < 1_000; run += 1) call();
    spans.push(performance.now() - started);
  }
  return 1_000_000 / quantile(spans);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const loaded = await import(pathToFileURL(resolve(process.argv[2] ?? ".", "pkg/api.node.js")).href);
  console.log(
    JSON.stringify(
      Object.fromEntries(Object.entries(CALLS).map(([name, call]) => [name, perSecond(() => call(loaded))])),
    ),
  );
}

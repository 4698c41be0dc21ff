// What a reader and a program wait for and pay for, of several builds side by side. All of them are measured by turns in this one
// run, because machines differ and so do hours: compare within a run.
//   node tests/bench/compare.mjs FOLDER=NAME FOLDER=NAME    each folder holds pkg/ and index.html; the first is compared with the rest

import { bytes } from "./bytes.mjs";
import { engine } from "./engine.mjs";
import { loading } from "./loading.mjs";
import { memory } from "./memory.mjs";
import { presses } from "./presses.mjs";
import { begin } from "./sites.mjs";

/** @typedef {{name: string, folder: string, address: string}} Site a build that is served */
/** @typedef {[what: string, values: string[]]} Row a figure for each build, in their order */

const builds = process.argv.slice(2).map((word) => {
  const [folder = ".", name = folder] = word.split("=");
  return { folder, name };
});
const { sites, browser, stop } = await begin(builds);

/** @param {Row} row */
const print = ([what, values]) => console.log(`| ${[what, ...values].join(" | ")} |`);
print(["", sites.map(({ name }) => name)]);
print(["---", sites.map(() => "---:")]);
bytes(sites).forEach(print);
engine(sites).forEach(print);
(await loading(browser, sites)).forEach(print);
(await presses(browser, sites)).forEach(print);
(await memory(browser, sites)).forEach(print);
await stop();

// What is loaded, file by file, as a server with brotli sends it.

/** @import { Row, Site } from "./compare.mjs" */

import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

/** What belongs to whom; before there were two modules, programs loaded that of the widget. */
const READER = { script: /^egov-recovery\.js$/, module: /^egov-recovery-\w{12}\.wasm$/, "style sheet": /\.css$/ };
const PROGRAM = { script: /^api\.js$/, module: /^engine-\w{12}\.wasm$/ };

/**
 * @param {Site[]} sites
 * @returns {Row[]}
 */
export function bytes(sites) {
  return [...weighed("reader", READER, sites), ...weighed("program", PROGRAM, sites)];
}

/**
 * @param {string} who
 * @param {Record<string, RegExp>} files
 * @param {Site[]} sites
 * @returns {Row[]}
 */
function weighed(who, files, sites) {
  const sizes = sites.map(({ folder }) => Object.values(files).map((name) => size(`${folder}/pkg`, name)));
  /** @type {Row[]} */
  const rows = Object.keys(files).map((what, place) => [
    `${who}: ${what}, brotli`,
    sizes.map((all) => kilobytes(all[place] ?? 0)),
  ]);
  return [...rows, [`${who}: together, brotli`, sizes.map((all) => kilobytes(all.reduce((sum, one) => sum + one)))]];
}

/**
 * @param {string} folder
 * @param {RegExp} wanted
 */
function size(folder, wanted) {
  const names = readdirSync(folder);
  const name = names.find((name) => wanted.test(name)) ?? names.find((name) => name.endsWith(".wasm"));
  return name ? brotliCompressSync(readFileSync(`${folder}/${name}`)).length : 0;
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

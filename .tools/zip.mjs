// Zips of which the same content always gives the same bytes: in one order and of one day.

import { readFileSync, readdirSync, statSync } from "node:fs";

import { zipSync } from "fflate";

/** @typedef {Record<string, Uint8Array>} Files what each path holds */

/**
 * A folder's content under another name.
 * @param {string} source
 * @param {string} name
 * @returns {Files}
 */
export function filesOf(source, name) {
  const paths = readdirSync(source, { encoding: "utf8", recursive: true }).filter((path) =>
    statSync(`${source}/${path}`).isFile(),
  );
  return Object.fromEntries(paths.map((path) => [`${name}/${path}`, readFileSync(`${source}/${path}`)]));
}

/** @param {Files} files */
export function zip(files) {
  const ordered = Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  return zipSync(ordered, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

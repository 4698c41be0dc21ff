// Puts the functions of a module, written as text, beside those that are like them: by their types, then by what they do.
//   node .tools/alike.mjs <module.wat>

import { readFileSync, writeFileSync } from "node:fs";

const [file] = process.argv.slice(2);
const START = "\n (func $";
const [head, ...functions] = readFileSync(file, "utf8")
  .replace(/\n\)\n$/, "")
  .split(START);

/** A function without its name and those of what it uses. @param {string} text */
const shape = (text) => text.slice(text.indexOf(" ")).replace(/\$\w+/g, "");
/** @type {(a: string[], b: string[]) => number} */
const byShape = ([a], [b]) => (a < b ? -1 : Number(a > b));
const sorted = functions.map((text) => [shape(text), text]).sort(byShape);

writeFileSync(file, `${[head, ...sorted.map(([, text]) => text)].join(START)}\n)\n`);

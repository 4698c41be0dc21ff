// A copy of the engine of its own, and how much it holds: what is lost at each call wears it out in the end.

import { readFileSync, readdirSync } from "node:fs";

// @ts-expect-error: the address of a copy that nobody else has touched.
export const engine = await import("#pkg/api.js?measured");

/** @type {WebAssembly.Exports} */
let parts;
const { Instance } = WebAssembly;
WebAssembly.Instance = /** @type {typeof Instance} */ (
  new Proxy(Instance, {
    construct(target, words) {
      const instance = Reflect.construct(target, words);
      parts = instance.exports;
      return instance;
    },
  })
);
const file = (name) => readFileSync(`pkg/${readdirSync("pkg").find((known) => name.test(known))}`);
engine.initSync(file(/^engine-.*\.wasm$/), [file(/^words-ja-[0-9a-f]+\.txt$/).toString()]);
WebAssembly.Instance = Instance;

/** The module's memory in bytes, and the places in its table of objects. Neither ever shrinks. */
export function held() {
  return { bytes: part(WebAssembly.Memory).buffer.byteLength, places: part(WebAssembly.Table).length };
}

/**
 * By its kind, as the names of the exports are the build's.
 * @template T
 * @param {new (...words: any[]) => T} kind
 */
function part(kind) {
  const found = Object.values(parts).filter((one) => one instanceof kind);
  if (found.length !== 1) throw new Error(`the module exports ${found.length} of ${kind.name}`);
  return /** @type {T} */ (found[0]);
}

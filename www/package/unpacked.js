// The module, the style sheet and the words of one language from the script itself, for which nothing is asked of a server. They are
// packed by gzip, whose own checksum tells whether they came whole, and written in letters that stay the same in every encoding of a
// page. MODULE, SHEET and SPOKEN are set by the build.

import { instead, LoadError, refusal } from "./loader.js";

/** @import { Source } from "./loader.js" */

/** So many letters are read at once; then the page has its turn. A multiple of four. */
const PIECE = 1 << 16;

/** @returns {Source} */
export const sourceHere = () => ({
  policy: "script-src 'wasm-unsafe-eval'",
  module: async () => {
    if (!globalThis.DecompressionStream)
      throw new LoadError("no-webassembly", "this browser is too old to unpack the module");
    return await instead(WebAssembly.compile(await whole(MODULE)), (error) => {
      throw refusal(error) ?? new LoadError("no-webassembly", error.message);
    });
  },
  sheet: async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    return sheet;
  },
  words: async () => new TextDecoder().decode(await whole(SPOKEN)),
});

/** @param {string} packed */
async function whole(packed) {
  return await instead(unpacked(packed), ({ message }) => {
    throw new LoadError("corrupt", `the script was changed (${message})`);
  });
}

/** @param {string} packed */
async function unpacked(packed) {
  const pieces = [];
  for (let at = 0; at < packed.length; at += PIECE) {
    const letters = atob(packed.slice(at, at + PIECE));
    const piece = new Uint8Array(letters.length);
    for (let place = 0; place < letters.length; place += 1) piece[place] = letters.charCodeAt(place);
    pieces.push(piece);
    await new Promise((next) => setTimeout(next));
  }
  // By this name the build leaves it in place.
  return await new globalThis.Response(
    new Blob(pieces).stream().pipeThrough(new DecompressionStream("gzip")),
  ).arrayBuffer();
}

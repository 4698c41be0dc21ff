// The module and the style sheet from the script itself, for which nothing is asked of a server. The module is packed by gzip, whose
// own checksum tells whether it came whole, and written in letters that stay the same in every encoding of a page. MODULE and SHEET
// are set by the build.

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
    const bytes = await instead(unpacked(), ({ message }) => {
      throw new LoadError("corrupt", `the script was changed (${message})`);
    });
    return await instead(WebAssembly.compile(bytes), (error) => {
      throw refusal(error) ?? new LoadError("no-webassembly", error.message);
    });
  },
  sheet: async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    return sheet;
  },
});

async function unpacked() {
  const pieces = [];
  for (let at = 0; at < MODULE.length; at += PIECE) {
    const letters = atob(MODULE.slice(at, at + PIECE));
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

// The engine without a screen, for Node: it loads itself, and `init` has nothing left to do.
// The values in capitals are set by the build.

import { readFileSync } from "node:fs";

import { WORDS } from "languages";

import * as api from "./api.js";

const words = Object.values(WORDS).map(({ address }) => readFileSync(address(null), "utf8"));
api.initSync(readFileSync(new URL(ENGINE_FILE, import.meta.url)), words);

export * from "./api.js";

/** Does nothing here: the module and the words of every language are loaded when this file is imported. */
export default async function init() {}

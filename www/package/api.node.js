// The engine without a screen, for Node: it loads itself, and `init` has nothing left to do.
// The values in capitals are set by the build.

import { readFileSync } from "node:fs";

import * as api from "./api.js";

api.initSync(readFileSync(new URL(ENGINE_FILE, import.meta.url)));

export * from "./api.js";

/** Does nothing here: the module is loaded when this file is imported. */
export default async function init() {}

// What a page includes: it defines <egov-recovery-checker>. VERSION is set by the build.

import { onThrow } from "./contained.js";
import { define } from "./element/define.js";
import { load } from "./loader.js";

define({ load, version: VERSION, onThrow });

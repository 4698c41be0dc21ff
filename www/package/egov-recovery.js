// What a page includes: it defines <egov-recovery-checker>. VERSION is set by the build.

import { define } from "./element.js";
import { load } from "./loader.js";

define({ load, version: VERSION });

// What a page includes: it defines <egov-recovery-checker>. VERSION is set by the build.

import { onThrow } from "./contained.js";
import { define } from "./element/define.js";
import { sourceIn } from "./fetched.js";
import { loading } from "./loader.js";

define({ load: loading(sourceIn), version: VERSION, onThrow });

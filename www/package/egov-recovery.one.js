// The same as egov-recovery.js in one file, for hosts that take no folder: a classic script, wrapped by the build.

import { onThrow } from "./contained.js";
import { define } from "./element/define.js";
import { loading } from "./loader.js";
import { sourceHere } from "./unpacked.js";

define({ load: loading(sourceHere), version: VERSION, languages: [LANGUAGE], onThrow });

// What Vue's templates know of the tag: `import type {} from "egov-recovery/vue"`.

import type { DefineComponent } from "vue";

import type { EgovRecoveryAttributes } from "./egov-recovery.js";

declare module "vue" {
  interface GlobalComponents {
    "egov-recovery-checker": DefineComponent<EgovRecoveryAttributes>;
  }
}

// What JSX of React 19 knows of the tag: `import type {} from "egov-recovery/react"`.

import type { DetailedHTMLProps, HTMLAttributes } from "react";

import type { EgovRecoveryAttributes, EgovRecoveryChecker, EgovRecoveryEvents } from "./egov-recovery.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "egov-recovery-checker": Omit<
        DetailedHTMLProps<HTMLAttributes<EgovRecoveryChecker>, EgovRecoveryChecker>,
        "lang"
      > &
        EgovRecoveryAttributes & {
          [Name in keyof EgovRecoveryEvents as `on${Name}`]?: (event: EgovRecoveryEvents[Name]) => void;
        };
    }
  }
}

// Why the widget is not there.

/** @import { EgovRecoveryEvents } from "../egov-recovery.js" */

import { HINTS } from "./words.js";

/** @typedef {EgovRecoveryEvents["egov-recovery-error"]["detail"]["cause"]} Cause */

/**
 * The cause by which what was thrown is told, and its message.
 * @param {unknown} error
 * @returns {EgovRecoveryEvents["egov-recovery-error"]["detail"]}
 */
export function told(error) {
  const { message, cause } = /** @type {Error} */ (error ?? {});
  return {
    cause: Object.hasOwn(HINTS, String(cause)) ? /** @type {Cause} */ (cause) : "panic",
    message: String(message ?? error),
  };
}

/**
 * Whether the cause may be gone at the next attempt.
 * @param {Cause} cause
 */
export function passes(cause) {
  return ["missing-file", "corrupt", "offline", "timeout"].includes(cause);
}

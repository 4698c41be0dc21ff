// Defines <egov-recovery-checker>. How the widget is loaded is handed in, so that tests can hand in another way.

/** @import { Load } from "./page.js" */

import { Checker } from "./checker.js";
import { followHistory } from "./history.js";
import { followLanguages } from "./language.js";
import { followLinks } from "./links.js";
import { followMarkers } from "./marker.js";
import { NAME, stopAll, supply } from "./page.js";
import { attempt } from "./safely.js";
import { DEFINED_ALREADY } from "./words.js";

/**
 * Defines the element, once for the page.
 * @param {{load: Load, version: string, languages?: string[], onThrow?: (hear: (error: unknown) => void) => void}} options
 */
export function define(options) {
  if (!globalThis.customElements) return;
  if (customElements.get(NAME)) {
    console.warn(
      `egov-recovery: <${NAME}> is defined already, by a second copy of this script or by another one; this copy does nothing. / ${DEFINED_ALREADY}`,
    );
    return;
  }
  supply(options);
  options.onThrow?.(stopAll);
  customElements.define(NAME, Checker);
  followLinks();
  followHistory();
  attempt(followMarkers);
  attempt(followLanguages);
}

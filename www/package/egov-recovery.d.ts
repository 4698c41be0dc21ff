// The custom element: its attributes, events, methods and state.

import type { QuestionId, RouteCode, RouteId, SymptomId } from "./engine.js";

/** The attributes. A value that is not understood is ignored, with one sentence in the console. */
export interface EgovRecoveryAttributes {
  /** The language, until the reader chooses another one; default: that of the page around it. */
  lang?: "ja" | "ja-x-easy" | "en" | (string & {});
  /** The languages that a reader may choose from, such as `ja en`; default: all. With one there is no choice. */
  languages?: string;
  /** A symptom to start with, instead of the list. */
  symptom?: SymptomId;
  /** Answers that are known already: `question=option;question=option`. */
  facts?: string;
  /** Default `auto`: follows the `color-scheme` of the page. */
  theme?: "light" | "dark" | "auto";
  /** The level of the widget's first heading; default 2. */
  "heading-level"?: 2 | 3 | 4 | "2" | "3" | "4";
  /** Default `lazy`: loads when it comes near the viewport or is touched. */
  loading?: "lazy" | "eager";
  /** Whether each screen is an entry of the browser's history; default `off`. */
  history?: "on" | "off";
  /** The folder of the module, the style sheet and the words, of the page's or the script's origin; default: beside the script. */
  assets?: string;
}

export interface EgovRecoveryEvents {
  /** The widget is up. `rules` is the digest of the rule set. */
  "egov-recovery-ready": CustomEvent<{ version: string; rules: string }>;
  /** A question is on the screen; counted from 1. */
  "egov-recovery-question": CustomEvent<{ symptom: SymptomId; question: QuestionId; index: number }>;
  /** A recovery path is on the screen. */
  "egov-recovery-outcome": CustomEvent<{ symptom: SymptomId; route: RouteId; code: RouteCode; rules: string }>;
  /** The reader said whether a path worked. Nothing is sent anywhere. */
  "egov-recovery-feedback": CustomEvent<{ route: RouteId; worked: "yes" | "no" | "not-yet" }>;
  /** The widget could not come up, or stopped; the static guide stands in its place. */
  "egov-recovery-error": CustomEvent<{
    cause: "csp" | "missing-file" | "corrupt" | "offline" | "cors" | "no-webassembly" | "timeout" | "panic";
    message: string;
  }>;
}

export interface EgovRecoveryChecker extends HTMLElement {
  /** Goes back to the entry screen, or to the preset symptom. */
  reset(): void;
  /**
   * Opens a symptom, with facts that are known already, as a plain object. A bad id throws an `EgovRecoveryInputError` (a
   * TypeError, declared beside the engine) and changes nothing.
   */
  open(symptom: SymptomId, facts?: Partial<Record<QuestionId, string>>): void;
  /** Where the reader is. */
  readonly state: {
    screen: "entry" | "question" | "deletion" | "outcome" | "check" | "inquiry";
    symptom: SymptomId | null;
    question: QuestionId | null;
    route: RouteId | null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "egov-recovery-checker": EgovRecoveryChecker;
  }
  // On the element, and wherever above it the page listens.
  interface GlobalEventHandlersEventMap extends EgovRecoveryEvents {}
  // For JSX that looks here (Preact, Solid, React until 18); React 19 has `egov-recovery/react`.
  namespace JSX {
    interface IntrinsicElements {
      "egov-recovery-checker": EgovRecoveryAttributes & { [attribute: string]: unknown };
    }
  }
}

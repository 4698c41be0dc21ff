// The custom element: its attributes are documented in README, its events and methods here.

import type { QuestionId, RouteCode, RouteId, SymptomId } from "./engine.js";

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
    cause: "csp" | "missing-file" | "corrupt" | "offline" | "no-webassembly" | "timeout" | "panic";
    message: string;
  }>;
}

export interface EgovRecoveryChecker extends HTMLElement {
  /** Goes back to the entry screen, or to the preset symptom. */
  reset(): void;
  /** Opens a symptom, with facts that are known already. A bad id throws a TypeError and changes nothing. */
  open(symptom: SymptomId, facts?: Partial<Record<QuestionId, string>>): void;
  /** Where the reader is. */
  readonly state: {
    screen: "entry" | "question" | "deletion" | "outcome" | "check" | "inquiry";
    symptom: SymptomId | null;
    question: QuestionId | null;
    route: RouteId | null;
  };
  addEventListener<K extends keyof EgovRecoveryEvents>(
    type: K,
    listener: (event: EgovRecoveryEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "egov-recovery-checker": EgovRecoveryChecker;
  }
}

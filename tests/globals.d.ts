// What the tests put into pages, for the check of types.

declare const axe: typeof import("axe-core");

/** What scripts of a test note on a page, for the test to read later. */
interface Window {
  changes: number;
  errors: { cause: string; message: string }[];
  firstScreen: number;
  heard: string[];
  /** What a page heard of its frames. */
  messages: { type: string; height?: number; origin: string }[];
  moduleLoaded: number;
  overheard: string[];
  printed: number;
  ready: { version: string; rules: string };
  refuses: boolean;
  seen: string[];
  shifted: number;
  /** Does one step of a walk; resolves to what became of it. */
  takeStep: (step: {
    kind: string;
    number: number;
    text: string;
  }) => Promise<{ did: unknown; wrong: string[]; screen: string; seen: string; kept: string }>;
  told: unknown[];
  traps: boolean;
  wasmMemory: WebAssembly.Memory;
}

/** What those of the engine hold besides. */
interface TypeError {
  field: string;
  got: string;
  allowed: string[];
}

interface Element {
  /** Its shadow root, where a script of a test closes them all. */
  kept?: ShadowRoot;
}

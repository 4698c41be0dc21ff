// What the scripts of this folder get from the build, for the check of their types. Not shipped.

// Set by .tools/package.mjs.
declare const VERSION: string;
declare const WASM_FILE: string;
declare const WASM_INTEGRITY: string;
declare const ENGINE_FILE: string;
declare const CSS_FILE: string;
declare const CSS_INTEGRITY: string;
declare const CALLED: string[];
/** Of the one file: the packed module in base64, the style sheet, and a language with its words, packed too. */
declare const MODULE: string;
declare const SHEET: string;
declare const LANGUAGE: string;
declare const SPOKEN: string;

/** The words of each language: where they are, for a folder or beside the script, and their digest. */
declare module "languages" {
  type Files = Record<string, { address: (folder: URL | null) => URL; integrity: string }>;
  export const WORDS: Files;
  export const PHRASED: Files;
}

/** What the plugin for WordPress hands to its script in the editor: the attributes that may be written, and the words. */
declare const egovRecovery: {
  attributes: Record<string, { label: string; values?: { value: string; label: string }[] }>;
  words: Record<"title" | "about" | "settings" | "none", string>;
};

/** What wasm-bindgen makes of src/engine, which is declared in engine.d.ts, and of src/widget: a module each. */
declare module "glue" {
  type Engine = typeof import("./engine.js");
  type Source = BufferSource | WebAssembly.Module;

  export default function load(from: {
    module_or_path: Source | RequestInfo | URL | Response | Promise<Response>;
  }): Promise<unknown>;
  export function initSync(from: { module: Source }): unknown;
  /** Makes the engine's module anew, in the place of one that stopped halfway. */
  export function renew(): unknown;

  // Those that take something take what src/door/input.js has written down, under names that end in "Written".
  export const symptoms: Engine["symptoms"];
  export const questions: Engine["questions"];
  export const routes: Engine["routes"];
  export const matchMessage: (text: string) => ReturnType<Engine["matchMessage"]>;
  export const diagnose: (input: string) => ReturnType<Engine["diagnose"]>;
  export const checkAccounts: (input: string) => ReturnType<Engine["checkAccounts"]>;
  export const composeInquiry: (input: string) => ReturnType<Engine["composeInquiry"]>;
  export const text: (id: string, lang: string) => ReturnType<Engine["text"]>;
  export const rules: Engine["rules"];

  /** The attributes, the language around the element, and what the tab remembers of it. */
  type Settings = Record<string, string | null>;
  /** Hears that the reader acts, moves, copies or prints, and what the page is told. */
  type Tell = (kind: string, detail: unknown) => void;

  /** Takes the words of a language; returns whether they are of this build. */
  export function speak(words: string): boolean;
  export function mount(root: Element, settings: Settings, tell: Tell): Widget;

  export interface Widget {
    adopt(settings: Settings, tell: Tell): void;
    configure(settings: Settings, mayFocus: boolean): void;
    reset(mayFocus: boolean): void;
    open(symptom: string, facts: Record<string, string> | undefined, mayFocus: boolean): void;
    goTo(topic: string, mayFocus: boolean): boolean;
    travel(position: number | undefined, mayFocus: boolean): void;
    copied(copied: boolean): void;
    notPrinted(): void;
    focus(): void;
    readonly position: number;
    readonly state: import("./egov-recovery.js").EgovRecoveryChecker["state"];
  }
}

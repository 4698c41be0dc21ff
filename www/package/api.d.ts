// The engine without a screen: the functions of `engine.d.ts`, which is generated from the Rust types.
//
// An object that is handed over is a plain one: `{}`, also of another frame, or one without a prototype. A Map, a Promise, an
// instance of a class and the like are an error, because what they hold is not in their fields. Fields may be getters; one that
// throws is an error that names the field.

import type {
  ActorId,
  DataId,
  LabelId,
  NoteId,
  PlaceId,
  QuestionId,
  RouteCode,
  RouteId,
  SymptomId,
  Text,
  WaitId,
} from "./engine.js";

export * from "./engine.js";

/** What every function throws at a mistake in what it was given. Nothing was done then. */
export interface EgovRecoveryInputError extends TypeError {
  /** Where the mistake is, such as `facts["other-account"]`. */
  field: string;
  /** What was there, or the beginning of it; of what is no text, the type. */
  got: string;
  /** What may be there. */
  allowed: string[];
}

/** Which ids have which words. */
interface Named {
  symptom: SymptomId;
  question: QuestionId;
  route: RouteId | RouteCode;
  note: NoteId;
  data: DataId;
  wait: WaitId;
  actor: ActorId;
  label: LabelId;
  place: PlaceId;
}

/** What `text` tells of an id: of one that is known to name something, this field is there. */
export type TextOf<Id extends string> = Text & {
  [Name in keyof Named as [Id] extends [Named[Name]] ? Name : never]-?: NonNullable<Text[Name]>;
};

/**
 * The words for an id: of a symptom, a question, a route (id or code), a note, a cost, a label, a place or a group.
 *
 * # Errors
 * An `EgovRecoveryInputError` where the id names nothing, or where the words of the language were not loaded.
 */
export function text<Id extends string>(id: Id, lang?: string): TextOf<Id>;

/** Where a module comes from. */
export type Source = URL | string | Response | Promise<Response> | BufferSource | WebAssembly.Module;

/** What `init` takes. */
export interface Options {
  /** The language whose words are loaded (BCP 47): `ja`, `en` or `ja-x-easy`. Japanese unless it is given. */
  lang?: string;
  /** The module, where it is not beside this file. */
  source?: Source;
}

/**
 * Loads the module and the words of a language, which are beside this file. A second call takes in a second language.
 * In Node all of them are loaded already, and this does nothing.
 *
 * # Errors
 * An `EgovRecoveryInputError` where there is no such language.
 */
export default function init(given?: Source | Options): Promise<void>;

/** The same at once, from bytes or a compiled module, and from the texts of the files `words-….txt`. */
export function initSync(source: BufferSource | WebAssembly.Module, words?: string[]): void;

/** The version of this package. */
export const version: string;

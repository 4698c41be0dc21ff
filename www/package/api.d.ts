// The engine without a screen: the functions of `engine.d.ts`, which is generated from the Rust types.

export * from "./engine.js";

/**
 * Loads the module; beside this file unless a URL, a Response, bytes or a compiled module is given.
 * In Node it is loaded already, and this does nothing.
 */
export default function init(
  source?: URL | string | Response | Promise<Response> | BufferSource | WebAssembly.Module,
): Promise<void>;

/** The same at once, from bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): void;

/** The version of this package. */
export const version: string;

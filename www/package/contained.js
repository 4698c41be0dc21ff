// Stands around the module: whatever is thrown through it is told of, a trap as well as what a function of the browser throws
// that the page has patched. Rust cannot clean up then: what was borrowed stays borrowed, what waits is never drawn. The build
// puts this between the module and its glue (.tools/package.mjs).

/** @type {((error: unknown) => void) | undefined} */
let report;
let broken = false;

/**
 * Hears of the first thing that is thrown through the module. From then on no event and no timer reaches it.
 * @param {(error: unknown) => void} hear
 */
export function onThrow(hear) {
  report = hear;
}

/**
 * The exports of the module, with an ear to each function.
 * @param {WebAssembly.Exports} exports
 */
export function contained(exports) {
  /** @type {(entry: [string, WebAssembly.ExportValue]) => [string, unknown]} */
  const around = ([name, part]) => {
    if (typeof part !== "function") return [name, part];
    // By these the browser calls back, and clears away. There only the page would hear of an error, which has no part in it.
    const called = CALLED.includes(name);
    /** @param {unknown[]} given */
    const call = (...given) => {
      if (broken && called) return [];
      try {
        return part(...given);
      } catch (error) {
        if (!report) throw error;
        broken = true;
        report(error);
        if (!called) throw error;
        return [];
      }
    };
    return [name, call];
  };
  return Object.fromEntries(Object.entries(exports).map(around));
}

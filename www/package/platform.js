// What the page may replace later is taken at the beginning: the build puts these in the place of the globals of their names, in
// the element and in the glue of the module.

const { Date: RealDate, Promise: RealPromise } = globalThis;

export { RealDate as Date, RealPromise as Promise };
export const { clearInterval, clearTimeout, CustomEvent, queueMicrotask } = globalThis;
export const { requestAnimationFrame, setInterval, setTimeout } = globalThis;

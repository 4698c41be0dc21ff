// What the page may replace later is taken at the beginning: the build puts these in the place of the globals of their names, in
// the element and in the glue of the module.

const { Date: RealDate, Promise: RealPromise } = globalThis;

export { RealDate as Date, RealPromise as Promise };
export const { clearInterval, clearTimeout, CSS, CustomEvent, queueMicrotask } = globalThis;
// A class of the page's may bear one of these names; then nothing would be an instance of it, and no press would be heard.
export const { Element, HTMLAnchorElement, HTMLDetailsElement, HTMLInputElement, HTMLSelectElement } = globalThis;
export const { HTMLTextAreaElement, Node, ShadowRoot, Window } = globalThis;
export const { requestAnimationFrame, setInterval, setTimeout } = globalThis;

/**
 * What is thrown where something cannot be taken.
 * @type {(message: string, field: string, got: string, allowed: string) => TypeError} what is allowed stands in a line each
 */
export const mistake = (message, field, got, allowed) =>
  Object.assign(new TypeError(message), { field, got, allowed: allowed.split("\n") });

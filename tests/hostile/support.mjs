// What the hostile tests share: chance that can be repeated, and how long they go on.
//
// SEED (default 1) is where chance begins; a failure prints it. TIMES (default 1) is how many times as long a test goes on than in
// `make test-all`; `make soak` sets it to 100.

export const SEED = Number(process.env.SEED ?? 1);
export const TIMES = Number(process.env.TIMES ?? 1);

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function chance(seed = SEED) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, by chance. */
export const pick = (random, list) => list[Math.floor(random() * list.length)];

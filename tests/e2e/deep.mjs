// For node.test.mjs, in a process of its own, where little of the module is compiled: asks at the end of the stack for what was
// never asked before, and prints what was heard and what is answered afterwards.

import * as engine from "#pkg/api.node.js";

/** @type {import("../../www/package/ids.js").ServiceId[]} */
const SERVICES = ["egov", "gbizid", "microsoft", "google", "gbizid", "microsoft"];
const accounts = SERVICES.map((service, place) => ({ service, address: `${place < 4 ? "a" : place}@example.jp` }));
const ask = () => engine.diagnose({ symptom: "http-500" });
const check = () => engine.checkAccounts({ accounts, want: { signInWith: 1, address: "a@example.jp" } });

for (let times = 0; times < 20_000; times += 1) ask();

let ends = 0;
let others = 0;
for (let times = 0; times < 24; times += 1) {
  let deepest = 0;
  const down = (level, from) => {
    deepest = level;
    if (level > from) {
      try {
        check();
      } catch (error) {
        // No function can be called here any more.
        if (error instanceof RangeError) ends += 1;
        else others += 1;
      }
    }
    down(level + 1, from);
  };
  // The last levels lie elsewhere each time.
  const after = (levels, call) => (levels > 0 ? after(levels - 1, call) : call());
  for (const last of [-1e9, 400])
    try {
      after(times, () => down(0, deepest - last));
    } catch {
      // This is the end.
    }
}
console.log(JSON.stringify({ ended: ends > 1_000, others, asked: ask().kind, checked: check().nextSignIn.result }));

// Lighthouse's opinion of how fast the example page is, with the widget in view, on a slow phone: the middle of five runs.
// Its figures follow the machine; what must hold everywhere is in tests/embed/lighthouse.test.mjs.

import { measure } from "../embed/lighthouse.mjs";

const scores = [];
for (let run = 0; run < 5; run += 1) scores.push((await measure("/", ["performance"]))[0].score);
console.log(
  `| Lighthouse, performance of index.html (${[...scores].join(", ")}) | ${scores.sort((a, b) => a - b)[2]} |`,
);

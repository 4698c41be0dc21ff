// The same calls from JavaScript in Node and in Chromium, the way to the first screen, and the memory of an idle widget.
// Figures, not tests: machines differ, so compare within one run.

import * as node from "#pkg/api.node.js";
import { start } from "../e2e/support.mjs";

/** Runs inside Node and inside the page: microseconds for each call, the median of several rounds. */
function measure(engine) {
  const input = { symptom: "http-500", facts: { "other-account": "gbizid", "old-gbizid": "deleted" } };
  const paste = (
    "電子申請の画面を開いて書類を作り、必要な欄に書き入れて送ると、役所に届きます。".repeat(27) +
    "アカウントロック中です。"
  ).slice(-1000);
  const services = ["egov", "gbizid", "microsoft", "google", "gbizid", "microsoft"];
  const accounts = services.map((service, place) => ({ service, address: `${place < 4 ? "a" : place}@example.jp` }));
  const six = { accounts, want: { signInWith: 1, address: "a@example.jp" } };
  const calls = {
    "a question, ids": () => engine.diagnose({ symptom: "credentials-rejected" }),
    "an outcome, ids": () => engine.diagnose(input),
    "an outcome with its words": () => engine.text(engine.diagnose(input).primary.code, "ja"),
    "matching 1,000 characters": () => engine.matchMessage(paste),
    "six accounts checked and planned": () => engine.checkAccounts(six),
  };
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const perCall = (call) => {
    const rounds = [];
    for (let round = 0; round < 15; round += 1) {
      const begin = performance.now();
      for (let run = 0; run < 300; run += 1) call();
      rounds.push(((performance.now() - begin) * 1000) / 300);
    }
    return median(rounds);
  };
  return Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, perCall(call)]));
}

async function inChromium() {
  const { address, browser, stop } = await start();
  const page = await browser.newPage();
  await page.goto(`${address}/www/`);
  const calls = await page.evaluate(`(async () => {
    const engine = await import("/pkg/api.js");
    await engine.default();
    return (${measure})(engine);
  })()`);
  const starts = [];
  let memory;
  for (let round = 0; round < 9; round += 1) {
    const fresh = await browser.newPage();
    await fresh.addInitScript(() => {
      const { instantiate } = WebAssembly;
      /** @type {(module: WebAssembly.Module, imports: WebAssembly.Imports) => Promise<WebAssembly.Instance>} */
      const observed = async (module, imports) => {
        window.moduleLoaded = performance.now();
        const made = await instantiate(module, imports);
        window.wasmMemory = /** @type {WebAssembly.Memory} */ (made.exports.memory);
        return made;
      };
      Object.assign(WebAssembly, { instantiate: observed });
      addEventListener("egov-recovery-ready", (event) => {
        new MutationObserver((_, observer) => {
          window.firstScreen ??= performance.now();
          observer.disconnect();
        }).observe(/** @type {Element} */ (event.target).shadowRoot, { childList: true, subtree: true });
      });
    });
    await fresh.goto(address);
    await fresh.waitForFunction(() => window.firstScreen);
    starts.push(await fresh.evaluate(() => window.firstScreen - window.moduleLoaded));
    const heap = async (target) => {
      const session = await target.context().newCDPSession(target);
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    };
    const bare = await browser.newPage();
    await bare.route("**/egov-recovery.js", (route) => route.abort());
    await bare.goto(address);
    memory = {
      wasm: await fresh.evaluate(() => window.wasmMemory.buffer.byteLength),
      heap: (await heap(fresh)) - (await heap(bare)),
    };
    await fresh.close();
    await bare.close();
  }
  await stop();
  return { calls, start: starts.sort((a, b) => a - b)[starts.length >> 1], memory };
}

const inNode = measure(node);
const chromium = await inChromium();
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);
row("from JavaScript", "Node", "Chromium", "aim");
row("---", "---:", "---:", "---");
const aims = {
  "a question, ids": "20 µs",
  "an outcome, ids": "20 µs",
  "an outcome with its words": "100 µs",
  "matching 1,000 characters": "1,000 µs",
  "six accounts checked and planned": "5,000 µs",
};
for (const [name, aim] of Object.entries(aims))
  row(name, `${inNode[name].toFixed(1)} µs`, `${chromium.calls[name].toFixed(1)} µs`, aim);
row("module loaded to first screen", "", `${chromium.start.toFixed(1)} ms`, "50 ms");
const mib = (bytes) => (bytes / 1024 / 1024).toFixed(2);
row(
  "memory of one idle widget",
  "",
  `${mib(chromium.memory.wasm + chromium.memory.heap)} MiB (module ${mib(chromium.memory.wasm)}, heap ${mib(chromium.memory.heap)})`,
  "4 MiB",
);

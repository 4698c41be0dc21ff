// The same engine in Node, from the same pkg/, and what its types say.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync, mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";

import init, * as engine from "../../pkg/api.node.js";
import * as untouched from "../../pkg/api.js?untouched";

test("it works without init, and init does nothing", async () => {
  await init();
  assert.equal(engine.version, JSON.parse(readFileSync("pkg/package.json", "utf8")).version);
  assert.equal(engine.symptoms().length, 17);
  assert.equal(engine.diagnose({ symptom: "http-500" }).question, "other-account");
  assert.equal(engine.matchMessage("ｱｶｳﾝﾄﾛｯｸ中")[0].symptom, "account-locked");
  assert.match(engine.rules(), /^[0-9a-f]{16}$/);
});

test("errors are TypeErrors with field, got and allowed", () => {
  assert.throws(() => engine.diagnose({ symptom: "http-500", facts: { "other-account": "yahoo" } }), {
    name: "TypeError",
    message: 'facts["other-account"]: got "yahoo", expected one of egov, gbizid, microsoft, google, none-known, unsure',
    field: 'facts["other-account"]',
    got: "yahoo",
  });
});

test("a call before init is an error that names init", () => {
  assert.throws(() => untouched.symptoms(), /await init\(\) first/);
});

test("every way of asking ends within four questions", () => {
  const walk = (symptom, facts, depth) => {
    const step = engine.diagnose({ symptom, facts });
    if (step.kind === "outcome") return 1;
    assert.ok(depth < 4);
    return step.options.reduce((sum, option) => sum + walk(symptom, { ...facts, [step.question]: option }, depth + 1), 0);
  };
  assert.equal(engine.symptoms().reduce((sum, { id }) => sum + walk(id, {}, 0), 0), 216);
});

test("the declarations fit what a program writes", () => {
  const project = mkdtempSync(join(tmpdir(), "egov-recovery-types-"));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(resolve("pkg"), join(project, "node_modules/egov-recovery"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(project, "use.ts"), `
    import init, { diagnose, matchMessage, questions, routes, symptoms, text, version, rules } from "egov-recovery";
    import type { Diagnosis, RouteInfo, SymptomId } from "egov-recovery";
    import "egov-recovery/element";
    await init();
    const symptom: SymptomId = symptoms()[0].id;
    const found: Diagnosis = diagnose({ symptom, facts: { "other-account": "egov" } });
    if (found.kind === "ask") { const left: number = found.remaining; void left; }
    else { const first: RouteInfo = found.primary; const code: string = first.code; void code; }
    const best: number | undefined = matchMessage("x")[0]?.score;
    const words: string | undefined = text("D1", "ja").route?.title ?? text("B1").route?.title;
    const all: [number, number, string, string] = [questions().length, routes().length, version, rules()];
    const element = document.querySelector("egov-recovery-checker");
    element?.open("http-500", { "other-account": "egov" });
    element?.addEventListener("egov-recovery-outcome", (event) => { const route: string = event.detail.route; void route; });
    const screen: string | undefined = element?.state.screen;
    // @ts-expect-error: an unknown symptom
    diagnose({ symptom: "lost" });
    void [best, words, all, screen];
  `);
  const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2023,dom", "--skipLibCheck", "false"];
  try {
    execFileSync("npx", ["--no-install", "tsc", ...flags, join(project, "use.ts")], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    assert.fail(error.stdout);
  }
});

test("no file of pkg/ names a path of the machine that built it", () => {
  for (const name of readdirSync("pkg")) {
    const text = readFileSync(`pkg/${name}`).toString("latin1");
    for (const folder of [homedir(), process.cwd()]) {
      const found = text.indexOf(folder + "/");
      assert.equal(found, -1, `${name}: ${text.slice(found, found + 120)}`);
    }
  }
});

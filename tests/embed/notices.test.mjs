// What is shipped names what it was built from.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

test("the third-party notices name every crate in the module, at its version", () => {
  const tree = execFileSync(
    "cargo",
    [
      "tree",
      "--locked",
      "--target",
      "wasm32-unknown-unknown",
      "--edges",
      "normal,no-proc-macro",
      "--prefix",
      "none",
      "--no-dedupe",
    ],
    { encoding: "utf8" },
  );
  const crates = new Set(
    tree
      .split("\n")
      .map((line) => line.match(/^(\S+) v(\S+)/))
      .filter((found) => found && found[1] !== "egov-recovery")
      .map(([, name, version]) => `${name} ${version}`),
  );
  const notices = readFileSync("pkg/THIRD-PARTY-NOTICES", "utf8").split("\n");
  assert.ok(crates.size > 20, "cargo lists the crates");
  assert.deepEqual(
    [...crates].filter((crate) => !notices.includes(crate)),
    [],
    "run `make notices` and commit it",
  );
});

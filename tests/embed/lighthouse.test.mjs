// What does not depend on the machine: how fast it is stands in the benchmarks.

import assert from "node:assert/strict";
import { test } from "node:test";

import { measure } from "./lighthouse.mjs";

for (const path of [
  "/",
  "/pkg/guide/ja.html",
  "/pkg/guide/ja/account-locked.html",
  "/www/index.html",
  "/www/en/index.html",
]) {
  test(`Lighthouse finds nothing to better in ${path}: accessibility, best practices, search engines`, async () => {
    for (const { id, score, lost } of await measure(path, ["accessibility", "best-practices", "seo"])) {
      assert.equal(score, 100, `${id}: ${lost.join("; ")}`);
    }
  });
}

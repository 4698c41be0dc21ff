// The element's class in one file, as the tests in browsers load it: writes it to tests/browser/element.js.

import { fileURLToPath } from "node:url";

import { build } from "esbuild";

export const BUNDLE = "tests/browser/element.js";

/** What the bundle holds today. */
export async function bundled() {
  const { outputFiles } = await build({
    entryPoints: ["www/package/element/define.js"],
    outfile: BUNDLE,
    bundle: true,
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    banner: { js: "// Written by `make generate` from www/package/element/. Do not edit." },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { writeFileSync } = await import("node:fs");
  writeFileSync(BUNDLE, await bundled());
}

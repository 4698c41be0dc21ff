// Packs pkg/, target/site/ and the plugin for WordPress, so that the same commit always gives the same bytes.
//   node .tools/release.mjs <version> <folder>

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";

import { plugin } from "./wordpress.mjs";
import { filesOf, zip } from "./zip.mjs";

const [version, folder] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// The folder keeps the name under which the guides look for it.
writeFileSync(`${folder}/egov-recovery-${version}.zip`, zip(filesOf("pkg", "egov-recovery")));
const site = `egov-recovery-site-${version}`;
writeFileSync(`${folder}/${site}.zip`, zip(filesOf("target/site", site)));
const { name, packed, budget } = await plugin();
writeFileSync(`${folder}/${name}`, packed);
console.log(`${String(packed.length).padStart(9)} B  ${name} (budget ${budget} B)`);
execFileSync("npm", ["pack", "./pkg", `--pack-destination=${folder}`, "--loglevel=error"]);

const sums = readdirSync(folder)
  .sort()
  .map(
    (name) =>
      `${createHash("sha256")
        .update(readFileSync(`${folder}/${name}`))
        .digest("hex")}  ${name}\n`,
  );
writeFileSync(`${folder}/SHA256SUMS`, sums.join(""));
process.stdout.write(sums.join(""));

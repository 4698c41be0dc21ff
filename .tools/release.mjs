// Packs pkg/ and target/site/, so that the same commit always gives the same bytes.
//   node .tools/release.mjs <version> <folder>

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";

import { zipSync } from "fflate";

const [version, folder] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/**
 * A zip of a folder's content under another name, in one order and of one day.
 * @param {string} source
 * @param {string} name
 */
function zip(source, name) {
  const paths = readdirSync(source, { encoding: "utf8", recursive: true })
    .filter((path) => statSync(`${source}/${path}`).isFile())
    .sort();
  const files = Object.fromEntries(paths.map((path) => [`${name}/${path}`, readFileSync(`${source}/${path}`)]));
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

// The folder keeps the name under which the guides look for it.
writeFileSync(`${folder}/egov-recovery-${version}.zip`, zip("pkg", "egov-recovery"));
writeFileSync(`${folder}/egov-recovery-site-${version}.zip`, zip("target/site", `egov-recovery-site-${version}`));
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

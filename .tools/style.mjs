// How the style sheet is shipped. Its name carries a digest of its source and of this file.

import { build } from "esbuild";

/** Every rule names the frame in a way that no page's own rule outweighs, however many ids it lists: they are for its own content. */
const FRAME = ":is(.egov-recovery,#egov-recovery#egov-recovery#egov-recovery)";

/**
 * The style sheet as pages load it.
 * @param {string[]} targets
 */
export async function styleSheet(targets) {
  /** @type {import("esbuild").Plugin} */
  const weigh = {
    name: "weigh",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { readFile } = await import("node:fs/promises");
        return { contents: (await readFile(path, "utf8")).replace(/\.egov-recovery(?![\w-])/g, FRAME), loader: "css" };
      }),
  };
  const built = await build({
    entryPoints: ["www/package/egov-recovery.css"],
    minify: true,
    write: false,
    target: targets,
    plugins: [weigh],
  });
  return built.outputFiles[0].contents;
}

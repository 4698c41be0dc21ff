// The folder on another origin than a page's. What comes under /all/ may be read by every page, under /script/ and /kept/ the
// scripts alone, under /none/ nothing; what comes under /kept/ may not even be shown by others. Run as a program it says where it is.

/** @import { AddressInfo } from "node:net" */

import { createServer } from "node:http";

import sirv from "sirv";

/** @type {Record<string, RegExp>} */
const READ = { all: /./, script: /\.js$/, kept: /\.js$/, none: /^$/ };

export async function elsewhere() {
  const files = sirv("pkg", { dev: true });
  const server = createServer((request, response) => {
    const [, who, path] = request.url.match(/^\/(\w+)(\/.*)$/) ?? [];
    request.url = path ?? "/";
    if (READ[who]?.test(path)) response.setHeader("access-control-allow-origin", "*");
    if (who === "kept") response.setHeader("cross-origin-resource-policy", "same-origin");
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  return {
    address: `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

if (import.meta.filename === process.argv[1]) console.log(`egov-recovery: ${(await elsewhere()).address}/`);

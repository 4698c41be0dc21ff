// Serves the repository root on 127.0.0.1 with correct MIME types and compression. PORT overrides 8080.

/** @import { Server } from "node:http" */
/** @import { AddressInfo } from "node:net" */

import { createServer } from "node:http";

import compression from "compression";
import sirv from "sirv";

const port = Number(process.env.PORT ?? 8080);

/**
 * Starts the server; with port 0 the system chooses one. Resolves to the server.
 * @param {string} root
 * @param {number} port
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Server>}
 */
export function serve(root, port, headers = {}) {
  const compress = compression({
    threshold: 0,
    filter: (request, response) =>
      response.getHeader("content-type") === "application/wasm" || compression.filter(request, response),
  });
  const files = sirv(root, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    compress(request, response, () =>
      files(request, response, () => {
        response.statusCode = 404;
        response.end("not found");
      }),
    );
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

if (import.meta.filename === process.argv[1]) {
  try {
    const server = await serve(".", port);
    const address = /** @type {AddressInfo} */ (server.address());
    console.log(`egov-recovery: http://127.0.0.1:${address.port}/`);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
    console.error(`egov-recovery: port ${port} is taken; choose another: PORT=8081 make serve`);
    process.exit(1);
  }
}

// Serves the repository root on 127.0.0.1 with correct MIME types and compression. PORT overrides 8080.

/** @import { Server } from "node:http" */
/** @import { AddressInfo } from "node:net" */

import { createServer } from "node:http";

import compression from "compression";
import sirv from "sirv";

/**
 * Starts the server; with port 0 the system chooses one. Resolves to the server.
 * @param {string} root
 * @param {number} port
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Server>}
 */
export const serve = (root, port, headers) => opened(server(root, headers), port);

/**
 * A server of a folder's files.
 * @param {string} root
 * @param {Record<string, string>} [headers]
 */
function server(root, headers = {}) {
  const compress = compression({
    threshold: 0,
    filter: (request, response) =>
      response.getHeader("content-type") === "application/wasm" || compression.filter(request, response),
  });
  const files = sirv(root, { dev: true, dotfiles: false });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    compress(request, response, () =>
      files(request, response, () => {
        response.statusCode = 404;
        response.end("not found");
      }),
    );
  });
}

/**
 * Opens a server on a port of 127.0.0.1; with port 0 the system chooses one.
 * @param {Server} server
 * @param {number} port
 * @returns {Promise<Server>}
 */
function opened(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

/**
 * Opens a server on PORT or 8080, for the one who typed `make` and this word, and says where it is.
 * @param {Server} server
 * @param {string} word
 */
export async function openFor(server, word) {
  const port = Number(process.env.PORT ?? 8080);
  try {
    await opened(server, port);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
    console.error(`egov-recovery: port ${port} is taken; choose another: PORT=8081 make ${word}`);
    process.exit(1);
  }
  const address = /** @type {AddressInfo} */ (server.address());
  console.log(`egov-recovery: http://127.0.0.1:${address.port}/`);
}

if (import.meta.filename === process.argv[1]) await openFor(server("."), "serve");

// A server between a page and the site, which for each request does what a test tells it to.

/** @import { IncomingMessage, ServerResponse } from "node:http" */
/** @import { AddressInfo } from "node:net" */

import { createServer } from "node:http";

/** @typedef {{body: Buffer, type: string}} Answer what the site answered */
/** @typedef {(response: ServerResponse, answer: Answer, request?: IncomingMessage) => unknown} Fault */

/** @type {(response: ServerResponse, answer: Answer) => ServerResponse} */
const head = (response, { body, type }) =>
  response.writeHead(200, { "content-type": type, "content-length": body.length });

/** @type {Fault} */
const half = (response, answer) => {
  head(response, answer);
  response.write(answer.body.subarray(0, answer.body.length / 2));
};

/**
 * What can be done with a request.
 * @type {Record<string, Fault>}
 */
export const FAULTS = {
  none: (response, answer) => head(response, answer).end(answer.body),
  hangs: () => {},
  "hangs midway": half,
  refuses: (response) => response.destroy(),
  "is cut": (response, answer) => {
    half(response, answer);
    setTimeout(() => response.destroy(), 20);
  },
  404: (response) => response.writeHead(404).end("not found"),
  503: (response) => response.writeHead(503, { "retry-after": "1" }).end("busy"),
  "405 for HEAD": (response, answer, { method }) =>
    method === "HEAD" ? response.writeHead(405).end() : FAULTS.none(response, answer),
  "another type": (response, { body }) => FAULTS.none(response, { body, type: "text/plain; charset=utf-8" }),
  "other bytes": (response, { body, type }) => FAULTS.none(response, { body: body.subarray(1), type }),
  "a page instead": (response) => FAULTS.none(response, { body: Buffer.from("<!doctype html>"), type: "text/html" }),
  "is slow": (response, answer) => {
    half(response, answer);
    setTimeout(() => response.end(answer.body.subarray(answer.body.length / 2)), 200);
  },
  "sends elsewhere": (response, answer, { url }) =>
    url.includes("?") ? FAULTS.none(response, answer) : response.writeHead(302, { location: `${url}?moved` }).end(),
};

/**
 * @param {string} site the address of the site
 * @param {(request: IncomingMessage) => Fault | undefined} choose what is done; nothing special where it chooses nothing
 * @param {Record<string, string>} [headers] that every answer carries
 */
export async function faulty(site, choose, headers = {}) {
  const server = createServer(async (request, response) => {
    const fault = choose(request) ?? FAULTS.none;
    const answer = await fetch(site + request.url);
    const [body, type] = [Buffer.from(await answer.arrayBuffer()), answer.headers.get("content-type")];
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (answer.ok) fault(response, { body, type }, request);
    else response.writeHead(answer.status).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  // A test that failed ends all the same.
  server.unref();
  return {
    address: `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

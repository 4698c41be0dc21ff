// `make dev`: serves the repository, builds the package without optimising it whenever a source changes, and reloads the page.
// What the compiler refuses stands in the terminal and on the page. PORT overrides 8080.

/** @import { ServerResponse } from "node:http" */

import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripVTControlCharacters } from "node:util";

import { watch } from "chokidar";
import sirv from "sirv";

import { openFor } from "./serve.mjs";

const PKG = "target/dev/pkg";
const SOURCES = ["src", "www", "index.html", ".tools", "Cargo.toml", "Cargo.lock"];

/** Runs in every page that is served: reloads it, or covers it with what the compiler says. */
const CLIENT = `
  const events = new EventSource("/dev/events");
  events.addEventListener("built", () => location.reload());
  events.addEventListener("failed", ({ data }) => {
    const said = document.querySelector("#dev-said") ?? document.body.appendChild(document.createElement("pre"));
    said.id = "dev-said";
    said.setAttribute("role", "alert");
    said.style.cssText = "position:fixed;inset:0;margin:0;padding:1rem;overflow:auto;white-space:pre-wrap;background:#300;color:#fff;z-index:2147483647";
    said.textContent = JSON.parse(data);
  });
`;

/** @type {Set<ServerResponse>} */
const pages = new Set();
/** What the last build that failed said. */
let failure = "";

/** @type {(page: ServerResponse, event: string, data?: string) => void} */
const send = (page, event, data = "") => page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

/**
 * Starts a command; what it says goes to the terminal as it comes, and to `heard`.
 * @param {string} command
 * @param {string[]} words
 * @param {(text: string) => void} [heard]
 */
function begin(command, words, heard) {
  const color = process.stderr.isTTY ? "always" : "never";
  const child = spawn(command, words, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CARGO_TERM_COLOR: color },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      process.stderr.write(text);
      heard?.(String(text));
    });
  }
  return child;
}

/** What src/book/ draws into files of the repository follows. They are drawn by a build of their own, so a change does not wait for them. */
const generate = () => begin("cargo", ["run", "--quiet", "--bin", "generate"]);
/** @type {ReturnType<typeof begin> | undefined} */
let generating;

async function build() {
  generating?.kill();
  const started = performance.now();
  let said = "";
  const child = begin(".tools/build", [PKG, "--quick"], (text) => {
    said += text;
  });
  const failed = await new Promise((resolve) => child.once("close", resolve));
  failure = failed ? stripVTControlCharacters(said) : "";
  for (const page of pages) failure ? send(page, "failed", failure) : send(page, "built");
  if (failure) return;
  console.log(`egov-recovery: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  generating = generate();
}

let building = false;
let changed = false;

/** One build at a time; what changes during it is built after it. */
async function follow() {
  changed = true;
  if (building) return;
  building = true;
  while (changed) {
    changed = false;
    await build();
  }
  building = false;
}

const files = sirv(".", { dev: true, dotfiles: false });
const built = sirv(PKG, { dev: true });
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  response.setHeader("cache-control", "no-store");
  if (pathname === "/dev/events") {
    response.setHeader("content-type", "text/event-stream");
    pages.add(response);
    request.once("close", () => pages.delete(response));
    response.write(": connected\n\n");
    if (failure) send(response, "failed", failure);
  } else if (pathname === "/dev/client.js") {
    response.setHeader("content-type", "text/javascript");
    response.end(CLIENT);
  } else if (pathname.startsWith("/pkg/")) {
    request.url = pathname.slice("/pkg".length);
    built(request, response);
  } else if (/(\/|\.html)$/.test(pathname)) {
    const path = `.${pathname.replace(/\/$/, "/index.html")}`;
    const page = await readFile(path, "utf8").catch(() => undefined);
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      page?.replace("</head>", '<script type="module" src="/dev/client.js"></script></head>') ?? "not found",
    );
  } else {
    files(request, response);
  }
});

await openFor(server, "dev");
watch(SOURCES, { ignoreInitial: true, ignored: /rules\.html$|ids\.d\.ts$/ }).on("all", follow);
await follow();

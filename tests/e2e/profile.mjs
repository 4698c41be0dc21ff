// A browser with a profile of its own, driven as a reader drives it, and everything that it left in that profile's folder.
//
// Both browsers are driven by WebDriver: its keys count as typed, and at its end a browser writes its profile as when it is closed.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
export const ENTER = "\uE007";

/**
 * Which program drives a browser, how it is told of its profile, and in which of the profile's files the form history is.
 * What automation switches off is switched on again, as it is for a reader.
 */
export const ENGINES = {
  chromium: {
    driver: "chromedriver",
    history: /[/]Web Data/,
    sessions: /[/]Sessions[/]/,
    capabilities: (folder) => ({
      "goog:chromeOptions": {
        args: ["--headless=new", "--no-sandbox", "--no-first-run", `--user-data-dir=${folder}`],
        prefs: { "autofill.enabled": true, "autofill.profile_enabled": true },
      },
    }),
  },
  firefox: {
    driver: "geckodriver",
    history: /[/]formhistory\.sqlite/,
    sessions: /[/]sessionstore/,
    capabilities: (folder) => ({
      "moz:firefoxOptions": {
        args: ["-headless", "-profile", folder],
        prefs: { "browser.formfill.enable": true, "browser.sessionstore.interval": 500 },
      },
    }),
  },
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Starts a browser with an empty profile; both are gone after the test.
 * @param {keyof typeof ENGINES} engine
 * @param {import("node:test").TestContext} t
 */
export async function startWithProfile(engine, t) {
  const folder = mkdtempSync(join(tmpdir(), "egov-recovery-"));
  const { driver: program, capabilities } = ENGINES[engine];
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { stdio: "ignore" });
  t.after(async () => {
    driver.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const ask = async (method, path, body) => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    });
    const { value } = /** @type {{value: any}} */ (await answer.json());
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.message}`);
    return value;
  };
  for (;;) {
    if (driver.exitCode !== null) throw new Error(`${program} ended`);
    const status = await ask("GET", "/status").catch(() => null);
    if (status) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: capabilities(folder) } });
  const session = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  const run = (script, ...args) => session("POST", "/execute/sync", { script, args });
  /** Waits until an expression of the page finds something. */
  const find = (expression, ...args) =>
    session("POST", "/execute/async", {
      script: `const args = [...arguments], done = args.pop();
        const look = () => { const found = (${expression})(...args); if (found) done(found); else setTimeout(look, 20); };
        look();`,
      args,
    }).catch((error) => {
      throw new Error(`${JSON.stringify(args)} is not found: ${error.message}`);
    });
  const on = async (element, what, body = {}) => session("POST", `/element/${(await element)[ELEMENT]}/${what}`, body);
  /** The files of the profile as they are now. */
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: path.slice(folder.length), bytes: unpacked(readFileSync(path)) }));
  return {
    run,
    find,
    go: (url) => session("POST", "/url", { url }),
    click: (element) => on(element, "click"),
    type: (element, text) => on(element, "value", { text }),
    files,
    /**
     * Waits until a text has reached the profile.
     * @param {string} text
     */
    wrote: async (text) => {
      for (;;) {
        try {
          if (filesWith(files(), text).length > 0) return;
        } catch (error) {
          // A browser that lives puts files away while they are looked at.
          if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
        }
        await run("");
      }
    },
    /** Closes the browser as a reader does. */
    close: () => session("DELETE", ""),
  };
}

/**
 * The files in which a text stands, in either of the encodings in which browsers write.
 * @param {{path: string, bytes: Buffer}[]} files
 * @param {string} text
 */
export const filesWith = (files, text) => {
  // As bytes: of a text in UTF-16, Node would only look at every second place.
  const written = [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")];
  return files.filter(({ bytes }) => written.some((word) => bytes.includes(word))).map(({ path }) => path);
};

/** Firefox packs its sessions: an LZ4 block behind eight bytes of name and four of length. */
function unpacked(bytes) {
  if (bytes.toString("latin1", 0, 8) !== "mozLz40\0") return bytes;
  const out = Buffer.alloc(bytes.readUInt32LE(8));
  let [from, to] = [12, 0];
  const length = (short) => {
    let all = short;
    if (short === 15) for (let more = 255; more === 255; all += more) more = bytes[from++];
    return all;
  };
  while (from < bytes.length) {
    const token = bytes[from++];
    const literals = length(token >> 4);
    to += bytes.copy(out, to, from, from + literals);
    from += literals;
    if (from >= bytes.length) break;
    const back = bytes.readUInt16LE(from);
    from += 2;
    // A repetition may reach into what it writes itself.
    for (const end = to + length(token & 15) + 4; to < end; to += 1) out[to] = out[to - back];
  }
  return out;
}

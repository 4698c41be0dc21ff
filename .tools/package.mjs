// Puts pkg/ together from the built module and the sources in www/package/, and holds the size budget.
//   node .tools/package.mjs <folder of the built module> <pkg> release
//   node .tools/package.mjs <folder of the built module> <pkg> quick      without the guides, of any size

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { build } from "esbuild";
import { minify } from "terser";

import { styleSheet } from "./style.mjs";

const [built, pkg, kind] = process.argv.slice(2);
const released = kind === "release";
// What a page loads, from the folder or as one file, and what a program loads: as it is, and as servers send it.
/** @type {Record<string, {raw?: number, gzip?: number, brotli: number}>} */
const BUDGETS = {
  "reader, ja": { brotli: 149_918 },
  // For browsers that do not find phrases by themselves.
  "reader, ja, phrased": { brotli: 151_000 },
  "reader, en": { brotli: 152_000 },
  "reader, ja-x-easy": { brotli: 154_500 },
  furigana: { brotli: 20_500 },
  "one file": { raw: 287_000, gzip: 179_500, brotli: 175_000 },
  "engine, ja": { brotli: 71_500 },
  "engine, en": { brotli: 73_000 },
  "engine, ja-x-easy": { brotli: 75_500 },
};
const cargo = readFileSync("Cargo.toml", "utf8");

/** @param {string} name */
function field(name) {
  const found = cargo.match(new RegExp(`^${name} = "(.*)"$`, "m"));
  if (!found) throw new Error(`Cargo.toml has no ${name} any more; look at what it holds now`);
  return found[1];
}

/** @type {(algorithm: string, data: NodeJS.ArrayBufferView, form: "hex" | "base64") => string} */
const digest = (algorithm, data, form) => createHash(algorithm).update(data).digest(form);
/** @type {(name: string, value: object) => void} */
const writeJson = (name, value) => writeFileSync(`${pkg}/${name}`, `${JSON.stringify(value, null, 2)}\n`);

// Stale files must not ship: everything goes but the one file that git keeps.
mkdirSync(pkg, { recursive: true });
for (const name of readdirSync(pkg)) if (name !== "README.md") rmSync(`${pkg}/${name}`, { recursive: true });

const [widget, engine] = ["widget", "engine"].map((name) => ({
  glue: readFileSync(`${built}/${name}/egov_recovery.js`, "utf8"),
  wasm: readFileSync(`${built}/${name}/egov_recovery_bg.wasm`),
  names: /** @type {Names} */ (released ? JSON.parse(readFileSync(`${built}/${name}/names.json`, "utf8")) : null),
}));
const BROWSERS = ["chrome111", "firefox113", "safari16.4"];
const css = await styleSheet(BROWSERS);
/** @param {Buffer} content */
const named = (content) => digest("sha256", content, "hex").slice(0, 12);
const widgetFile = `egov-recovery-${named(widget.wasm)}.wasm`;
const engineFile = `engine-${named(engine.wasm)}.wasm`;
// The style sheet is named by its source, so that the static guide can name it without a build.
const cssFile = `egov-recovery-${named(Buffer.concat([readFileSync("www/package/egov-recovery.css"), readFileSync(".tools/style.mjs")]))}.css`;
writeFileSync(`${pkg}/${widgetFile}`, widget.wasm);
writeFileSync(`${pkg}/${engineFile}`, engine.wasm);
writeFileSync(`${pkg}/${cssFile}`, css);

// Each language is a file of its own, and one with marks between phrases another; a build for `make dev` has the words in its module.
/** @typedef {{tag: string, content: Buffer, file: string}} WordsFile */
/** @type {(folder: string, kind: string) => WordsFile[]} */
const wordsIn = (folder, kind) =>
  readdirSync(`${built}/${folder}`).map((name) => {
    const [tag, content] = [name.replace(/\.txt$/, ""), readFileSync(`${built}/${folder}/${name}`)];
    return { tag, content, file: `words-${tag}${kind}-${named(content)}.txt` };
  });
const written = released ? wordsIn("words", "") : [{ tag: "ja", content: Buffer.from(""), file: "" }];
// 日本語 with furigana is for who presses for it in the widget: no page or program asks for it, nor has it a script of its own.
const languages = written.filter(({ tag }) => tag !== "ja-x-ruby");
const furigana = written.filter((words) => !languages.includes(words));
const phrased = released ? wordsIn("phrased", "-phrased") : [];
// Written out, because bundlers look for just this.
/** @type {(words: WordsFile[]) => string} */
const table = (words) =>
  (released ? words : [])
    .map(
      ({ tag, content, file }) => `${JSON.stringify(tag)}: {
    address: (folder) => (folder ? new URL("./${file}", folder) : new URL("./${file}", import.meta.url)),
    integrity: "sha256-${digest("sha256", content, "base64")}",
  },`,
    )
    .join("\n");
for (const [who, words] of /** @type {const} */ ([
  ["engine", languages],
  ["widget", written],
]))
  writeFileSync(
    `${built}/${who}/languages.js`,
    `export const WORDS = {\n${table(words)}\n};\nexport const PHRASED = {\n${table(phrased)}\n};\n`,
  );
if (released) for (const { file, content } of [...written, ...phrased]) writeFileSync(`${pkg}/${file}`, content);

/** @param {string} tag the script that is all there is of a language */
const oneOf = (tag) => (tag === "ja" ? "egov-recovery.one.js" : `egov-recovery.one.${tag}.js`);
const ones = languages.map(({ tag }) => oneOf(tag));
/** @type {(tag: string, content: Buffer) => Buffer} */
const phrasedOr = (tag, content) => phrased.find((words) => words.tag === tag)?.content ?? content;

/** @typedef {[what: RegExp, into: string, times: number]} Alteration */

/**
 * The glue for programs: a module that stopped halfway through a call is made anew from what was compiled.
 * @type {Alteration[]}
 */
const RENEWED = [
  // As api.js names them: each is there once.
  [/'\.\/snippets\/[^/]+(?=\/src\/door\/)/g, `'${process.cwd()}`, 2],
  [
    /$/,
    "export const renew = () => __wbg_finalize_init(new WebAssembly.Instance(wasmModule, __wbg_get_imports()), wasmModule);\n",
    1,
  ],
];

/**
 * The glue that wasm-bindgen makes, for pages of others: an image or a form may bear the name of a function of `document` and
 * then stands in its place, `Object.defineProperty` may be broken, and what is thrown through the module is told of.
 * @type {Alteration[]}
 */
const HARDENED = [
  [/^/, 'import { contained } from "contained";\n', 1],
  [/\bwasm = instance\.exports;/g, "wasm = contained(instance.exports);", 1],
  [/\barg0\.(createElement|createElementNS|createTextNode)\(/g, "Document.prototype.$1.call(arg0, ", 3],
];

/** @type {(glue: string, alterations: Alteration[]) => string} */
function altered(glue, alterations) {
  for (const [what, by, times] of alterations) {
    const found = glue.match(what)?.length ?? 0;
    if (found !== times)
      throw new Error(`the glue has ${what} ${found} times, not ${times}; look at what it holds now`);
    glue = glue.replace(what, by);
  }
  return glue;
}

/** @typedef {{ imports: [from: string, name: string, short: string][], exports: [name: string, short: string][] } | null} Names */

/**
 * The glue with the short names by which the optimised module knows it (2 kB of what a page loads). All that the module imports is
 * then of one place, so what comes from our own scripts is put beside the rest.
 * @param {string} glue
 * @param {Names} names
 */
function short(glue, names) {
  if (!names) return glue;
  /** @type {(from: string, name: string) => string} what the glue calls a function of a script: by its name, or through all of it */
  const known = (from, name) => {
    if (new RegExp(`^import \\{.*\\b${name}\\b.*\\} from`, "m").test(glue)) return name;
    const all = glue.match(new RegExp(`^import \\* as (\\w+) from "${from.replaceAll(".", "\\.")}"`, "m"));
    return `${all?.[1]}.${name}`;
  };
  /** @type {(from: string, name: string, short: string) => Alteration} */
  const imported = (from, name, short) =>
    from === "./egov_recovery_bg.js"
      ? [new RegExp(`^ {8}${name}: function`, "gm"), `${short}: function`, 1]
      : [/\bconst import0 = \{/g, `$&${short}: ${known(from, name)},`, 1];
  return altered(glue, [
    // A `$` in a name would be read as a place.
    ...names.imports.map(([from, name, short]) => imported(from, name, short.replaceAll("$", "$$$$"))),
    [/^ {8}"\.\/egov_recovery_bg\.js": import0,\n(?: {8}"\.\/.*\n)*/gm, "a: import0,", 1],
  ]).replace(/(?<=\bwasm\.)\w+/g, (name) => exported(names, name));
}

/** @type {(names: Names, name: string) => string} */
const exported = (names, name) => names?.exports.find(([long]) => long === name)?.[1] ?? name;

// By these the browser calls back, and clears away.
const CALLED = /(?<=\bwasm\.)\w*(?:_invoke_|_destroy_closure\b|_free\b)\w*/g;
const called = [...new Set(widget.glue.match(CALLED))].map((name) => exported(widget.names, name));

writeFileSync(`${built}/widget/glue.js`, short(altered(widget.glue, HARDENED), widget.names));
writeFileSync(`${built}/engine/glue.js`, short(altered(engine.glue, RENEWED), engine.names));

/**
 * @param {string} entry
 * @param {string} outfile
 * @param {import("esbuild").BuildOptions} [extra]
 * @param {(code: string) => string} [wrap]
 */
async function bundle(entry, outfile, extra = {}, wrap = (code) => code) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    target: BROWSERS,
    alias: { glue: `./${built}/engine/glue.js`, languages: `./${built}/engine/languages.js` },
    // Bundlers look for relative addresses beside the script, hence the dots.
    ...extra,
    write: false,
    define: {
      ...extra.define,
      // One word less that a page may have taken.
      "Number.MAX_SAFE_INTEGER": String(Number.MAX_SAFE_INTEGER),
      VERSION: JSON.stringify(field("version")),
      WASM_FILE: JSON.stringify(`./${widgetFile}`),
      ENGINE_FILE: JSON.stringify(`./${engineFile}`),
      CSS_FILE: JSON.stringify(`./${cssFile}`),
      WASM_INTEGRITY: JSON.stringify(`sha256-${digest("sha256", widget.wasm, "base64")}`),
      CSS_INTEGRITY: JSON.stringify(`sha256-${digest("sha256", css, "base64")}`),
    },
  });
  // What esbuild leaves is written shorter by terser (0.4 kB of what a page loads).
  const format = { ascii_only: extra.charset === "ascii" };
  const { code } = await minify(outputFiles[0].text, { module: true, ecma: 2020, compress: { passes: 2 }, format });
  writeFileSync(`${pkg}/${outfile}`, `${wrap(/** @type {string} */ (code))}\n`);
}
/** @type {import("esbuild").BuildOptions} */
const element = {
  inject: ["www/package/platform.js"],
  alias: {
    glue: `./${built}/widget/glue.js`,
    languages: `./${built}/widget/languages.js`,
    contained: "./www/package/contained.js",
  },
  // The loader hands a compiled module to the glue, so what the glue does with a response or a request is left out.
  define: { Response: "undefined", Request: "undefined", CALLED: JSON.stringify(called) },
};
await bundle("www/package/egov-recovery.js", "egov-recovery.js", element);
// In one file: a classic script. It may stand between others in a file, whether they are strict or end in a semicolon or not, and
// on a page of any encoding.
for (const { tag, content } of released ? languages : [])
  await bundle(
    "www/package/egov-recovery.one.js",
    oneOf(tag),
    {
      ...element,
      charset: "ascii",
      define: {
        ...element.define,
        // A classic script does not know where it is from.
        "import.meta.url": "location.href",
        MODULE: JSON.stringify(gzipSync(widget.wasm, { level: 9 }).toString("base64")),
        SHEET: JSON.stringify(Buffer.from(css).toString()),
        LANGUAGE: JSON.stringify(tag),
        // For every browser, so with the marks that some need.
        SPOKEN: JSON.stringify(gzipSync(phrasedOr(tag, content), { level: 9 }).toString("base64")),
      },
    },
    (code) => `;(()=>{"use strict";${code}})();`,
  );
await bundle("www/package/api.js", "api.js");
await bundle("www/package/api.node.js", "api.node.js", { external: ["./api.js", "node:fs"], target: "node20" });

// How the module is loaded is said in api.d.ts; the generated declarations end where the glue's own loading begins.
const types = readFileSync(`${built}/engine/egov_recovery.d.ts`, "utf8");
const end = types.indexOf("export type InitInput");
if (end < 0) throw new Error("the generated declarations have no InitInput any more; look at what they hold now");
writeFileSync(`${pkg}/engine.d.ts`, `${types.slice(0, end).trimEnd()}\n`);

// What is shipped as it is, and the guides.
if (released) cpSync(`${built}/static`, pkg, { recursive: true });
for (const name of [
  "api.d.ts",
  "egov-recovery.d.ts",
  "react.d.ts",
  "vue.d.ts",
  "no-types.d.ts",
  "custom-elements.json",
  "web-types.json",
  "vscode.html-custom-data.json",
])
  cpSync(`www/package/${name}`, `${pkg}/${name}`);
// The guide's own pages are of the same build, so they may name the module before the script asks for it.
for (const name of released ? readdirSync(`${pkg}/guide`).filter((name) => name.endsWith(".html")) : []) {
  const page = readFileSync(`${pkg}/guide/${name}`, "utf8");
  const ahead = `<link rel="preload" as="fetch" crossorigin href="../${widgetFile}">`;
  writeFileSync(
    `${pkg}/guide/${name}`,
    page.replace(/( *)<script type="module" (async )?src="\.\.\/egov-recovery\.js">/, `$1${ahead}\n$&`),
  );
}
for (const name of ["page.css", "frame.js"]) cpSync(`www/package/guide/${name}`, `${pkg}/guide/${name}`);
for (const name of ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE", "THIRD-PARTY-NOTICES"]) cpSync(name, `${pkg}/${name}`);
writeJson("package.json", {
  name: field("name"),
  version: field("version"),
  description: field("description"),
  keywords: ["e-gov", "gbizid", "web-components", "custom-element", "wasm"],
  license: field("license"),
  type: "module",
  exports: {
    ".": { types: "./api.d.ts", node: "./api.node.js", default: "./api.js" },
    "./element": { types: "./egov-recovery.d.ts", default: "./egov-recovery.js" },
    ...Object.fromEntries(ones.map((name) => [`./${name}`, { types: "./egov-recovery.d.ts", default: `./${name}` }])),
    // Types alone: what JSX and Vue's templates know of the tag.
    "./react": { types: "./react.d.ts" },
    "./vue": { types: "./vue.d.ts" },
    // Under names that do not change, for those who cannot ask a file for its digest.
    "./egov-recovery.css": { types: "./no-types.d.ts", default: `./${cssFile}` },
    "./egov-recovery.wasm": `./${widgetFile}`,
    "./engine.wasm": `./${engineFile}`,
    "./guide/*": "./guide/*",
    "./custom-elements.json": "./custom-elements.json",
    "./web-types.json": "./web-types.json",
    "./vscode.html-custom-data.json": "./vscode.html-custom-data.json",
    "./integrity.json": "./integrity.json",
    "./package.json": "./package.json",
  },
  types: "./api.d.ts",
  // What a CDN for npm packages sends to a page that asks for the package alone.
  jsdelivr: "./egov-recovery.one.js",
  unpkg: "./egov-recovery.one.js",
  customElements: "./custom-elements.json",
  "web-types": "./web-types.json",
  sideEffects: ["./egov-recovery.js", ...ones.map((name) => `./${name}`), "./api.node.js"],
  engines: { node: ">=20" },
});

// For `integrity="…"`: what a page may name, by its place in the folder.
const shipped = readdirSync(pkg, { encoding: "utf8", recursive: true })
  .filter((name) => /\.(js|css|wasm|html)$/.test(name))
  .sort();
const integrity = shipped.map((name) => [name, `sha384-${digest("sha384", readFileSync(`${pkg}/${name}`), "base64")}`]);
writeJson("integrity.json", { version: field("version"), files: Object.fromEntries(integrity) });

if (released) {
  const over = [
    ...languages.map(({ tag, file }) => weighed(`reader, ${tag}`, ["egov-recovery.js", widgetFile, cssFile, file])),
    ...phrased.map(({ tag, file }) =>
      weighed(`reader, ${tag}, phrased`, ["egov-recovery.js", widgetFile, cssFile, file]),
    ),
    ...furigana.map(({ file }) => weighed("furigana", [file])),
    weighed("one file", ["egov-recovery.one.js"]),
    ...languages.map(({ tag, file }) => weighed(`engine, ${tag}`, ["api.js", engineFile, file])),
  ];
  // The budget is for what ships: the standard library as it comes is larger.
  if (over.includes(true) && !process.env.PLAIN) process.exit(1);
}

/** @type {(who: string, names: string[]) => boolean} whether it is more than the budget allows */
function weighed(who, names) {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  /** @type {(sizes: typeof total, what: string) => void} */
  const print = (sizes, what) => {
    const columns = Object.entries(sizes).map(([how, size]) => `${String(size).padStart(9)} B ${how}`);
    console.log(`${columns.join("")}  ${what}`);
  };
  for (const name of names) {
    const raw = readFileSync(`${pkg}/${name}`);
    const sizes = {
      raw: raw.length,
      gzip: gzipSync(raw, { level: 9 }).length,
      brotli: brotliCompressSync(raw).length,
    };
    total.raw += sizes.raw;
    total.gzip += sizes.gzip;
    total.brotli += sizes.brotli;
    print(sizes, name);
  }
  print(total, `${who} together (budget ${JSON.stringify(BUDGETS[who])})`);
  const over = Object.entries(BUDGETS[who] ?? {}).some(([how, most]) => total[/** @type {"raw"} */ (how)] > most);
  if (over) console.error(`egov-recovery: what the ${who} loads is larger than its budget`);
  return over;
}

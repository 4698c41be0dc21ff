// The plugin for WordPress: what is in www/package/wordpress/, and of pkg/ what readers need. What an author may write comes from
// the description of the element and from the engine, so it stands nowhere a second time.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { TAGS } from "../www/package/element/words.js";
import { zip } from "./zip.mjs";

/** @import { Files } from "./zip.mjs" */
/** @typedef {{ value: string, label: string }} Value */
/** @typedef {{ label: string, values?: Value[], several?: string[], questions?: Record<string, string[]> }} Attribute */

const SOURCES = "www/package/wordpress";
// The files lie in the plugin, so where they are is not for authors to say.
const KNOWN_BY_THE_PLUGIN = "assets";
// Of which the guides and the words of three languages are most.
const BUDGET = 415_000;

/** The plugin as a zip, ready to be uploaded. */
export async function plugin() {
  /** @type {(name: string) => Buffer} */
  const built = (name) => readFileSync(`pkg/${name}`);
  /** @type {(name: string) => string} */
  const source = (name) => readFileSync(`${SOURCES}/${name}`, "utf8");
  const { version } = JSON.parse(built("package.json").toString());
  const attributes = await written();
  const settings = {
    script: digest(built("egov-recovery.js")),
    editor: digest(source("editor.js")),
    attributes,
    languages: TAGS,
  };
  const block = {
    ...JSON.parse(source("block.json")),
    attributes: Object.fromEntries(Object.keys(attributes).map((name) => [name, { type: "string" }])),
  };
  const texts = {
    "egov-recovery.php": source("egov-recovery.php").replace("VERSION", version),
    "readme.txt": source("readme.txt").replace("VERSION", version).replace("ATTRIBUTES", list(attributes)),
    "editor.js": source("editor.js"),
    "block.json": json(block),
    "settings.json": json(settings),
  };
  const shipped = [
    ...readdirSync("pkg").filter((name) => /^(egov-recovery|words)(-.*)?\.(js|css|wasm|txt)$/.test(name)),
    ...["LICENSE-MIT", "LICENSE-APACHE", "NOTICE", "THIRD-PARTY-NOTICES"],
    // Each whole guide stands in its page.
    ...readdirSync("pkg/guide")
      .filter((name) => /^[a-z-]+(\.short)?\.html$/.test(name))
      .map((name) => `guide/${name}`),
    "guide/page.css",
  ];
  const packed = zip(
    folder({
      ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)])),
      ...Object.fromEntries(shipped.map((name) => [name, built(name)])),
    }),
  );
  if (packed.length > BUDGET)
    throw new Error(`the plugin for WordPress is larger than its budget: ${packed.length} B, not ${BUDGET}`);
  return { name: `egov-recovery-wordpress-${version}.zip`, packed, budget: BUDGET };
}

/** @type {(files: Files) => Files} */
const folder = (files) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`egov-recovery/${name}`, content]));

/** @type {(value: object) => string} */
const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

/** @type {(content: string | Buffer) => string} */
const digest = (content) => createHash("sha256").update(content).digest("hex").slice(0, 12);

/** What may be written, each attribute with what it may hold. */
async function written() {
  const engine = await import(pathToFileURL(resolve("pkg/api.node.js")).href);
  const symptoms = engine
    .symptoms()
    .map((/** @type {{ id: string }} */ { id }) => ({ value: id, label: engine.text(id).symptom.row }));
  const questions = Object.fromEntries(
    engine.questions().map((/** @type {{ id: string, options: string[] }} */ { id, options }) => [id, options]),
  );
  const described = JSON.parse(readFileSync("pkg/custom-elements.json", "utf8")).modules[0].declarations[0].attributes;
  /** @type {(type: string) => string[]} */
  const words = (type) => type.split(" | ").map((word) => JSON.parse(word));
  const { type: languages } = described.find((/** @type {{ name: string }} */ { name }) => name === "lang");
  /** @type {(name: string, type: string) => Omit<Attribute, "label">} */
  const holds = (name, type) => {
    if (type === "SymptomId") return { values: symptoms };
    if (name === "facts") return { questions };
    if (name === "languages") return { several: words(languages.text) };
    return { values: words(type).map((value) => ({ value, label: value })) };
  };
  /** @type {[string, Attribute][]} */
  const entries = described
    .filter((/** @type {{ name: string }} */ { name }) => name !== KNOWN_BY_THE_PLUGIN)
    .map((/** @type {{ name: string, type: { text: string }, description: string }} */ { name, type, description }) => [
      name,
      { label: description, ...holds(name, type.text) },
    ]);
  return Object.fromEntries(entries);
}

/** @param {Record<string, Attribute>} attributes */
function list(attributes) {
  const lines = Object.entries(attributes).map(([name, { label, values, several }]) => {
    const allowed = values?.map(({ value }) => value) ?? several;
    return [`* ${name}：${label}。`, allowed && `書ける値：${allowed.join("、")}。`].join("");
  });
  return lines.join("\n");
}

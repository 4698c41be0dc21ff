// The pages of the documentation, as the tests read them.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const pagesOf = (folder) => readdirSync(`www/${folder}`).filter((name) => name.endsWith(".html"));
export const JAPANESE = pagesOf("");
export const ENGLISH = pagesOf("en").map((name) => `en/${name}`);
export const PAGES = [...JAPANESE, ...ENGLISH];

export const source = (name) => readFileSync(`www/${name}`, "utf8");

/** Where an address of a page leads, from www/. */
export const led = (name, address) => normalize(join(dirname(name), address));

/** The code of a page, as it is copied. */
export const unescaped = (html) =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

// The ways in which a page takes the widget in. Each changes the example page on its way to the browser.

import { TAG, changed, speaking } from "./support.mjs";

const SCRIPT = '<script type="module" async src="pkg/egov-recovery.js"></script>';
/** @param {string} [how] */
const one = (how = "defer") => `<script ${how} src="pkg/egov-recovery.one.js"></script>`;
const INJECTED = `<script>
  const script = document.createElement("script");
  script.src = "pkg/egov-recovery.one.js";
  document.head.append(script);
</script>`;

/** @type {(script: string) => (html: string) => string} */
const by = (script) => (html) => html.replace(SCRIPT, script);

/** @param {string} html */
const marked = (html) =>
  html
    .replace(`<${TAG} history="on">`, '<div class="help" data-egov-recovery data-history="on">')
    .replace(`</${TAG}>`, "</div>")
    // What the example page says of the tag it says of the marker.
    .replace("</head>", `<style>.help { margin-block: 1rem 2rem } .help > ${TAG} { margin: 0 }</style></head>`);

/** @type {Record<string, (html: string) => string>} */
export const WAYS = {
  folder: (html) => html,
  marker: marked,
  "one file": by(one()),
  "one file, in a marker": (html) => marked(by(one())(html)),
  "one file, async": by(one("async")),
  "one file, waited for": by(one("")),
  "one file, injected by a script": by(INJECTED),
  "one file, at the end of the page": (html) => by("")(html).replace("</body>", `${one("")}</body>`),
  "one file, twice": by(one() + one()),
  "one file, beside the folder's script": by(one() + SCRIPT),
};

/**
 * For `prepare` of `open`; the page, and the one file where it is one, are in this language.
 * @param {string} way
 * @param {string} [lang]
 */
export function taking(way, lang = "ja") {
  const change = WAYS[way];
  if (!change) throw new Error(`WAY: got ${way}, expected one of ${Object.keys(WAYS).join("; ")}`);
  const file = lang === "ja" ? "recovery.one.js" : `recovery.one.${lang}.js`;
  return changed((html) => speaking(lang)(change(html)).replaceAll("recovery.one.js", file));
}

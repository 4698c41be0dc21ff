// What the pages of the documentation share: buttons to copy code, digests from pkg/integrity.json, examples that run.
// Every page can be read without it.

import { words } from "./words.js";

/** Where what happened is said; a live region speaks only what is put into it while it stands on the page. */
const status = document.createElement("p");
status.className = "status";
status.setAttribute("role", "status");
document.body.append(status);

let clearing;

/** Says a sentence, seen and heard, and takes it away after a while. */
export function say(sentence) {
  clearTimeout(clearing);
  status.textContent = sentence;
  clearing = setTimeout(() => {
    status.textContent = "";
  }, 6_000);
}

export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Its name starts with what is seen on it, and tells it from the others of the page. */
const namedButton = (what, which) =>
  make("button", { type: "button", textContent: what, ariaLabel: words.of(what, which) });

/** The clipboard; where the browser refuses it, the text is at least selected. */
export async function copy(element, what) {
  try {
    await navigator.clipboard.writeText(element.value ?? element.textContent);
    say(words.of(words.copied, what));
  } catch {
    if (element.select) {
      element.focus();
      element.select();
    } else {
      getSelection().selectAllChildren(element);
    }
    say(words.notCopied);
  }
}

export function copyButton(source, what) {
  const button = namedButton(words.copy, what);
  button.addEventListener("click", () => copy(source, what));
  return button;
}

/** Where the package is. No import names it as a whole, so that the check of types looks at its sources, built or not. */
export const PACKAGE = new URL("../pkg", import.meta.url).href;

/** The engine of the package, ready to be asked. */
export async function loadEngine() {
  /** @type {typeof import("./package/api.js")} */
  const engine = await import(`${PACKAGE}/api.js`);
  await engine.default();
  return engine;
}

/** The digests of the files of pkg/; `null` where they cannot be read, such as on a page that was opened as a file. */
export const integrity = fetch(`${PACKAGE}/integrity.json`).then(
  (response) => (response.ok ? response.json() : null),
  () => null,
);

async function fillDigests() {
  const known = (await integrity)?.files;
  if (!known) return;
  /** @type {(selector: string) => NodeListOf<HTMLElement>} */
  const places = (selector) => document.querySelectorAll(selector);
  for (const place of places("[data-integrity]")) {
    place.textContent = known[place.dataset.integrity] ?? place.textContent;
  }
  for (const place of places("[data-file]")) {
    place.textContent =
      Object.keys(known).find((name) => /^egov-recovery-[0-9a-f]+\./.test(name) && name.endsWith(place.dataset.file)) ??
      place.textContent;
  }
}

/** Each example of the page runs by a button; a test holds that what is shown is what runs. */
async function runExamples() {
  /** @type {NodeListOf<HTMLElement>} */
  const figures = document.querySelectorAll("figure[data-example]");
  if (figures.length === 0) return;
  const examples = await import("./api-examples.js");
  for (const figure of figures) {
    const example = examples[figure.dataset.example];
    const caption = figure.querySelector("figcaption").firstChild.textContent.trim();
    const button = namedButton(words.run, caption);
    button.addEventListener("click", async () => {
      const [result, failed] = await run(example);
      figure.querySelector(".result")?.remove();
      figure.append(make("pre", { className: "result" }, make("samp", { textContent: result })));
      say(words.of(failed ? words.notRun : words.ran, caption));
    });
    figure.querySelector(".buttons").append(button);
  }
}

async function run(example) {
  try {
    return [JSON.stringify(example(await loadEngine()), null, 2), false];
  } catch (error) {
    return [String(error), true];
  }
}

for (const figure of document.querySelectorAll("figure")) {
  const caption = figure.querySelector("figcaption");
  const what = caption.textContent.trim();
  caption.replaceChildren(
    make("span", {}, ...caption.childNodes),
    make("span", { className: "buttons" }, copyButton(figure.querySelector("code"), what)),
  );
}
fillDigests();
runExamples();

// Search engines want whole addresses, and where these pages are is known only now.
/** @type {NodeListOf<HTMLLinkElement>} */
const languages = document.querySelectorAll("link[hreflang]");
for (const link of languages) link.setAttribute("href", link.href);

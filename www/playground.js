// The playground: a control for every attribute and every theme token, a log of the events, and what to copy.
// The controls come from pkg/custom-elements.json, so they are those of the widget that stands here; what each is for is said by
// the page about the API, in the language of this page.

import { PACKAGE, copyButton, integrity, loadEngine, make, say } from "./site.js";
import { FOLDER, escaped, followFolder, guide, inFolder } from "./snippet.js";
import { words } from "./words.js";

const TAG = "egov-recovery-checker";
const widget = document.querySelector(TAG);
/** Whoever names an id knows whether it is a control. */
const at = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

/** Attributes and tokens that were chosen; what is absent is not written. It begins as the snippet does. */
const attributes = new Map([["history", "on"]]);
const tokens = new Map();

/**
 * Text over ground, and the contrast that it must keep (WCAG 2.2, 1.4.3 and 1.4.11).
 * @type {[one: string, two: string, least: number][]}
 */
const PAIRS = [
  ["text", "bg", 4.5],
  ["strong", "bg", 4.5],
  ["sub", "bg", 4.5],
  ["link", "bg", 4.5],
  ["link-hover", "bg", 4.5],
  ["visited", "bg", 4.5],
  ["err", "bg", 4.5],
  ["warn-fg", "bg", 4.5],
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-hover", 4.5],
  ["on-accent", "accent-active", 4.5],
  ["stop-fg", "stop-bg", 4.5],
  ["strong", "stop-bg", 4.5],
  ["text", "tint", 4.5],
  ["strong", "tint", 4.5],
  ["link", "tint", 4.5],
  ["text", "bg-sub", 4.5],
  ["strong", "bg-sub", 4.5],
  ["sub", "bg-sub", 4.5],
  ["line", "bg", 3],
  ["control", "bg", 3],
  ["accent", "bg", 3],
  ["accent-hover", "bg", 3],
  ["accent-active", "bg", 3],
  ["stop-line", "stop-bg", 3],
  ["stop-line", "bg", 3],
  ["warn-line", "bg", 3],
  ["info-line", "bg", 3],
  ["focus-outer", "bg", 3],
  ["focus-outer", "tint", 3],
  ["focus-outer", "bg-sub", 3],
  ["focus-inner", "focus-outer", 3],
  ["focus-inner", "accent", 3],
];

async function json(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The last cell of the row about each name, in the tables of the page about the API. */
let cells = new Map();

/** A request reads a page without running it, and without writing text into a page as HTML, which policies forbid. */
const pageAt = (address) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () => resolve(request.response);
    request.onerror = () => reject(new Error(address));
    request.send();
  });

/** What the control is for, word for word as it stands there. */
const told = (name) => cells.get(name)?.cloneNode(true).childNodes ?? [];

/** A label, what the control is for, and the control. */
function control(name, description, field, label = make("code", { textContent: name })) {
  field.id = `control-${name}`;
  const hint = make("p", { id: `hint-${name}` }, ...description);
  field.setAttribute("aria-describedby", hint.id);
  return make("div", { className: "control" }, make("label", { htmlFor: field.id }, label), hint, field);
}

const choices = (options) => {
  const field = make("select");
  field.append(make("option", { value: "", textContent: words.absent }));
  for (const [value, textContent] of options) field.append(make("option", { value, textContent }));
  return field;
};

function attributeControls(described, symptoms) {
  return described.map(({ name, type, default: preset }) => {
    const values = [...type.text.matchAll(/"([^"]*)"/g)].map(([, value]) => [value, value]);
    const options = type.text === "SymptomId" ? symptoms : values;
    const field =
      options.length > 0 ? choices(options) : make("input", { type: "text", autocomplete: "off", spellcheck: false });
    field.value = attributes.get(name) ?? "";
    field.addEventListener("change", () => {
      const value = field.value.trim();
      if (value === "") attributes.delete(name);
      else attributes.set(name, value);
      if (value === "") widget.removeAttribute(name);
      else widget.setAttribute(name, value);
      draw();
    });
    const end = preset ? words.whereAbsent(preset.replaceAll('"', "")) : words.end;
    return control(name, [...told(name), end], field);
  });
}

function tokenControls(described) {
  return described.map(({ name, syntax, default: preset }) => {
    const colour = syntax === "<color>";
    const field = colour
      ? make("input", { type: "color", value: preset })
      : make("input", { type: "text", autocomplete: "off", spellcheck: false });
    field.addEventListener("input", () => {
      const value = field.value.trim();
      const wrong =
        !colour &&
        value !== "" &&
        !(standsAlone(value) && CSS.supports(syntax === "<length>" ? "inline-size" : "font-family", value));
      field.setAttribute("aria-invalid", String(wrong));
      if (wrong) return void say(words.of(name, syntax === "<length>" ? words.wrongLength : words.wrongFont));
      setToken(name, value);
    });
    resets.push(() => {
      field.value = colour ? preset : "";
      field.removeAttribute("aria-invalid");
    });
    const whole = control(name, [...told(name), colour ? words.end : words.atFirst(preset)], field);
    if (colour) whole.classList.add("colour");
    return whole;
  });
}

/** Whether a value ends where it is written: what follows it in a style sheet still counts. */
function standsAlone(value) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { --value: ${value}; top: 1px }`);
  const style = /** @type {CSSStyleRule | undefined} */ (sheet.cssRules[0])?.style;
  return sheet.cssRules.length === 1 && style?.top === "1px" && style.getPropertyValue("--value").trim() === value;
}

const resets = [];
let presets = new Map();
/** The colours of the dark screen, by the name of their token; they stand in the style sheet alone. */
let darkPresets = new Map();

async function darkColours() {
  const name = Object.keys((await integrity)?.files ?? {}).find((name) => /^egov-recovery-[0-9a-f]+\.css$/.test(name));
  const response = name && (await fetch(`${PACKAGE}/${name}`));
  if (!response?.ok) return new Map();
  return new Map(
    [
      ...(await response.text()).matchAll(/(--egov-recovery-[a-z-]+), ?light-dark\(#[0-9a-f]{6}, ?(#[0-9a-f]{6})\)/g),
    ].map(([, token, dark]) => [token, dark]),
  );
}

function setToken(name, value) {
  if (value === "" || value === presets.get(name)) {
    tokens.delete(name);
    widget.style.removeProperty(name);
  } else {
    tokens.set(name, value);
    widget.style.setProperty(name, value);
  }
  draw();
}

/** What is too faint, of the pairs that were changed, on the screens that the theme leaves possible. */
function faint() {
  const theme = attributes.get("theme");
  /** @type {[only: string, screen: string, colours: Map<string, string>][]} */
  const screens = [
    ["light", words.light, presets],
    ["dark", words.dark, darkPresets],
  ];
  const possible = screens.filter(([only]) => !["light", "dark"].includes(theme) || only === theme);
  const changed = (name) => tokens.has(`--egov-recovery-${name}`);
  const pairs = PAIRS.filter(([one, two]) => changed(one) || changed(two));
  return possible
    .filter(([, , colours]) => colours.size > 0)
    .flatMap(([, screen, colours]) => {
      const value = (name) => tokens.get(`--egov-recovery-${name}`) ?? colours.get(`--egov-recovery-${name}`);
      return pairs.map(([one, two, least]) => ({ screen, one, two, least, ratio: contrast(value(one), value(two)) }));
    })
    .filter(({ ratio, least }) => ratio < least);
}

function luminance(hex) {
  const channel = (from) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one, two) {
  const [dark, light] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

let folder = FOLDER;

let drawing = 0;

async function draw() {
  const turn = ++drawing;
  const size = /** @type {HTMLInputElement} */ (document.querySelector("input[name=guide]:checked")).value;
  const [between, digests] = await Promise.all([guide(size), integrity]);
  // Whoever asked later is answered; an earlier question is not.
  if (turn !== drawing) return;
  const digest = at("integrity").checked ? digests?.files["egov-recovery.js"] : undefined;
  const check = digest ? ` integrity="${digest}"` : "";
  const written = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  at("html").value = [
    `<script type="module" async src="${escaped(folder)}egov-recovery.js"${check}></script>`,
    `<${TAG}${written}>`,
    between ? inFolder(between, folder) : `<!-- ${words.noGuide(`guide/ja.${size}.html`)} -->`,
    `</${TAG}>`,
  ].join("\n");
  const lines = [...tokens].map(([name, value]) => `  ${name}: ${value};`);
  at("css-part").hidden = lines.length === 0;
  at("css").value = lines.length > 0 ? [`${TAG} {`, ...lines, "}"].join("\n") : "";
  at("faint").replaceChildren(
    ...faint().map(({ screen, one, two, ratio, least }) =>
      make("li", { textContent: words.faint(screen, one, two, ratio.toFixed(2), least) }),
    ),
  );
  at("faint-box").hidden = at("faint").childElementCount === 0;
}

function note(what, detail) {
  const time = new Date().toTimeString().slice(0, 8);
  const line = detail === undefined ? what : `${what} ${JSON.stringify(detail)}`;
  at("log").append(make("li", {}, make("code", { textContent: `${time} ${line}` })));
  at("log").scrollTop = at("log").scrollHeight;
}

/** `name=option;name=option`, as the attribute `facts` writes it; `null` where something else is written. */
function factsOf(text) {
  const pairs = text
    .split(";")
    .filter((pair) => pair.trim() !== "")
    .map((pair) => pair.split("=").map((part) => part.trim()));
  return pairs.every((pair) => pair.length === 2 && pair.every(Boolean)) ? Object.fromEntries(pairs) : null;
}

function callOpen() {
  const facts = factsOf(at("control-open-facts").value);
  at("control-open-facts").setAttribute("aria-invalid", String(facts === null));
  if (facts === null) return void say(words.wrongKnown);
  const symptom = /** @type {import("./package/ids.js").SymptomId} */ (at("control-open").value);
  call("open()", () => widget.open(symptom, facts));
}

function call(name, action) {
  try {
    note(name, action());
  } catch (error) {
    note(name, { error: error.message });
  }
}

async function symptomChoices() {
  const engine = await loadEngine();
  return engine.symptoms().map(({ id }) => [id, words.of(id, cells.get(id)?.textContent)]);
}

async function start() {
  const { modules } = await json(`${PACKAGE}/custom-elements.json`);
  const element = modules[0].declarations[0];
  for (const { name } of element.events) widget.addEventListener(name, ({ detail }) => note(name, detail));
  presets = new Map(element.cssProperties.map(({ name, default: preset }) => [name, preset]));
  darkPresets = await darkColours();
  const rows = (await pageAt("api.html")).querySelectorAll("tbody tr");
  // The attributes come first; a part may have the name of one.
  cells = new Map([...rows].reverse().map((row) => [row.cells[0].textContent, row.lastElementChild]));
  const symptoms = await symptomChoices();
  at("attributes").replaceChildren(...attributeControls(element.attributes, symptoms));
  at("tokens").replaceChildren(...tokenControls(element.cssProperties));
  const wanted = control("open", [words.throwsWithout], choices(symptoms), words.toOpen);
  const known = control(
    "open-facts",
    [words.knownExample],
    make("input", { type: "text", autocomplete: "off", spellcheck: false }),
    words.known,
  );
  at("opening").replaceChildren(wanted, known);
  at("call-open").addEventListener("click", callOpen);
  at("call-reset").addEventListener("click", () => call("reset()", () => widget.reset()));
  at("call-state").addEventListener("click", () => call("state", () => widget.state));
  at("clear-log").addEventListener("click", () => {
    at("log").replaceChildren();
    say(words.logCleared);
  });
  at("reset-tokens").addEventListener("click", () => {
    for (const reset of resets) reset();
    for (const name of tokens.keys()) widget.style.removeProperty(name);
    tokens.clear();
    draw();
    say(words.lookReset);
  });
  followFolder(at("folder"), (written) => {
    folder = written;
  });
  for (const field of document.querySelectorAll("#choices input")) field.addEventListener("input", draw);
  for (const id of ["html", "css"]) {
    at(`copy-${id}`).replaceChildren(copyButton(at(id), at(id).labels[0].textContent));
  }
  /** @type {NodeListOf<HTMLElement>} */
  const needing = document.querySelectorAll("[data-needs-script]");
  for (const part of needing) part.hidden = false;
  at("needs-script").hidden = true;
  // Only now, so that no event is missed.
  await import(`${PACKAGE}/egov-recovery.js`);
  await draw();
}

start().catch((error) => {
  at("needs-script").textContent = words.noControls(error.message);
});

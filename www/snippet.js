// The HTML that a page owner pastes, written for the folder in which they keep the package.

import { PACKAGE, say } from "./site.js";
import { words } from "./words.js";

/** Where the package is on the page of an owner who does not say otherwise; its guides name it so. */
export const FOLDER = "/egov-recovery/";

export const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const guides = new Map();

/** A guide of the package as text, `null` where it cannot be had. It is only ever shown, never put into the page. */
export function guide(size) {
  const read = async () => {
    const response = await fetch(`${PACKAGE}/guide/ja.${size}.html`);
    return response.ok ? (await response.text()).trim() : null;
  };
  if (!guides.has(size)) guides.set(size, read());
  return guides.get(size);
}

/** A guide, or anything around it, for another folder than the usual one. */
export const inFolder = (html, folder) => html.replaceAll(FOLDER, () => escaped(folder));

/** Hands on each folder that can be written into a page, with a slash on its end, and says which cannot. */
export function followFolder(field, take) {
  const read = () => {
    const written = field.value.trim();
    const right = /^(?:\/(?!\/)|https:\/\/[^/])[^\s\\"'<>?#]*$/.test(written) && !written.split("/").includes("..");
    field.setAttribute("aria-invalid", String(!right));
    if (right) take(written.endsWith("/") ? written : `${written}/`);
    return right;
  };
  field.addEventListener("input", read);
  field.addEventListener("change", () => {
    if (!read()) say(words.wrongFolder);
  });
}

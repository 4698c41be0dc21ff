// The finished HTML at the top of the documentation, for the folder that the page owner types. Without it the page says how to
// write it by hand.

import { copyButton } from "./site.js";
import { FOLDER, followFolder, guide, inFolder } from "./snippet.js";

const at = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

const snippet = await guide("snippet");
if (snippet !== null) {
  const write = (folder) => {
    at("html").value = inFolder(snippet, folder);
    at("there").textContent = folder;
  };
  write(FOLDER);
  followFolder(at("folder"), write);
  at("copy-html").replaceChildren(copyButton(at("html"), at("html").labels[0].textContent));
  at("finished").hidden = false;
  at("by-hand").hidden = true;
}

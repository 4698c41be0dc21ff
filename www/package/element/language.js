// In which language an element speaks: the one that its reader chose, else that of the element, else that of the page around it.
// A language that is not there is spoken in the first one, whole.

import { elements, languages, NAME, sure } from "./page.js";
import { attempt, ofDocument } from "./safely.js";
import { languageFor } from "./tag.js";
import { WORDS } from "./words.js";

/**
 * What readers chose.
 * @type {WeakMap<HTMLElement, string>}
 */
const chosen = new WeakMap();

/**
 * The language that is asked for, of those that there are.
 * @param {HTMLElement} element
 */
export function languageOf(element) {
  const around = element.closest(`[lang]:not(${NAME})`);
  const own = known(chosen.get(element)) ?? known(element.getAttribute("lang"));
  return own ?? known(around && Element.prototype.getAttribute.call(around, "lang")) ?? languages[0];
}

/** @param {string | null | undefined} asked */
function known(asked) {
  const found = languageFor(asked);
  return found && languages.includes(found) ? found : undefined;
}

/**
 * What the class itself says in the language of an element, and its tag.
 * @param {HTMLElement} element
 */
export function wordsOf(element) {
  const lang = languageOf(element);
  return { lang, ...WORDS[lang] };
}

/**
 * The reader wants this language, or, with none, the one of the page again.
 * @param {HTMLElement} element
 * @param {string} [tag]
 */
export function choose(element, tag) {
  if (tag) chosen.set(element, tag);
  else chosen.delete(element);
}

/** Follows what a page says later of its language. */
export function followLanguages() {
  const observer = new MutationObserver(
    sure((changes) => {
      for (const element of elements)
        if (changes.some(({ target }) => target !== element && target.contains(element))) {
          choose(element);
          element.followLanguage();
        }
    }),
  );
  attempt(() => observer.observe(ofDocument("documentElement"), { attributeFilter: ["lang"], subtree: true }));
}

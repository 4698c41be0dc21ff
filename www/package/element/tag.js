// Which language a tag asks for.

import { TAGS } from "./words.js";

/**
 * The language of the longest known tag (BCP 47) with which this one begins, by the tag of its words.
 * @param {string | null | undefined} asked
 */
export function languageFor(asked) {
  const tag = asked?.trim().toLowerCase() ?? "";
  return TAGS.find(([known]) => tag === known || tag.startsWith(`${known}-`))?.[1];
}

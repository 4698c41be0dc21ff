// Where the lines of large Japanese texts may end: src/text/phrases.txt, each text with a sign between two phrases. `make generate`
// writes it, a diff shows it to people, and src/text/phrases.rs reads it. BudouX finds the phrases; what it cannot know is told here.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { loadDefaultJapaneseParser } from "budoux";

export const PHRASES = "src/text/phrases.txt";

/** The sign between two phrases. No text holds it. */
const SIGN = "|";

/** What is never split: names, words that BudouX does not know, what a screen shows (up to so many letters), a place that is filled in. */
const WHOLE = [/e-Gov(アカウント)?|GビズID|Microsoft|Google|切り替え|当てはまらない/g, /「[^」]{1,11}」/g, /\{\d\}/g];

/** What a screen shows and BudouX keeps whole is wider than a telephone. */
const WIDE = /(?<=「アカウント)(?=ロック中)|(?<=「gBizIDプライム)(?=アカウント)|(?<=「HTTP500内部)(?=サーバー)/g;

/** What no line begins with, as a single letter does: signs that close, small letters, blanks, words that only lean on the one before. */
const NOT_FIRST =
  /^([、。，．・：；？！」』）］％ー～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ ]|とき|もの|こと|ため|うち|とおり|よって|より|いう|して)/;

/** What no line ends with. */
const NOT_LAST = /[「『（［ ]$/;

const parser = loadDefaultJapaneseParser();

/**
 * A text with the sign between its phrases.
 * @param {string} text
 */
export function phrasesOf(text) {
  if (text.includes(SIGN)) throw new Error(`${text} holds the sign of ${PHRASES}; another one is needed`);
  const whole = WHOLE.flatMap((what) => [...text.matchAll(what)]);
  let told = "";
  let here = 0;
  for (const phrase of parser.parse(text)) {
    const inside = whole.some(({ 0: kept, index }) => index < here && here < index + kept.length);
    const leans = phrase.length === 1 || NOT_FIRST.test(phrase);
    const apart = told !== "" && !inside && !leans && !NOT_LAST.test(told);
    told += (apart ? SIGN : "") + phrase;
    here += phrase.length;
  }
  return told.replace(WIDE, SIGN);
}

/** @param {string} file what a file of phrases holds: the texts alone */
export const textsIn = (file) =>
  file
    .trimEnd()
    .split("\n")
    .map((line) => line.replaceAll(SIGN, ""));

/** @param {string[]} texts */
export const fileOf = (texts) => `${texts.map(phrasesOf).join("\n")}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = fileOf(textsIn(readFileSync(0, "utf8")));
  if (wanted !== readFileSync(PHRASES, "utf8")) {
    writeFileSync(PHRASES, wanted);
    console.log(PHRASES);
  }
}

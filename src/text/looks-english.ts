// Whether a text is English enough to be read: a wrong reading of another language would invent names and edges, so
// nutgraph abstains. By the share of function words, after Dunning (1994) and everybody since; no model.

import type { Article } from "./article";

/** The commonest function words of English news that are rare in other languages (by count in UD EWT and GUM). */
const FUNCTION_WORDS = new Set(
  "the of and to that for with was were is are be been by from as at on it its he she his her they their who which has have had will would said not but after this an or we you i my".split(
    " ",
  ),
);
/** English news has 0.35 to 0.5, other languages below 0.08; lists of names and results come near 0.15. */
const MIN_SHARE = 0.1;
/** A shorter text (words) says too little about its language and is taken for English. */
const MIN_WORDS = 40;
/** Words looked at; a language does not change later in an article. */
const MAX_WORDS = 2000;
/** Share of letters that must be Latin. */
const MIN_LATIN = 0.7;
/** UTF-16 units looked at for the script of the letters. */
const SAMPLE_UNITS = 20_000;

/**
 * True where the article says it is English, or does not say and reads like it.
 *
 * @example looksEnglish({ id: "a", text: "Der Präsident …", language: "de" }) // false
 */
export function looksEnglish({ text, language }: Pick<Article, "text" | "language">): boolean {
  if (language !== undefined) return /^en(?![a-z])/i.test(language);
  const sample = text.slice(0, SAMPLE_UNITS);
  if (isForeignScript(sample)) return false;
  const words =
    sample
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, MAX_WORDS) ?? [];
  if (words.length < MIN_WORDS) return true;
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= words.length * MIN_SHARE;
}

const LETTER = /^\p{L}/u;
const LATIN = /^\p{Script=Latin}/u;

/** Whether most letters are of another script; letters of ASCII, nearly all there are, are told without a pattern. */
function isForeignScript(sample: string): boolean {
  let letters = 0;
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x80) {
      const lower = unit | 0x20;
      if (lower < 0x61 || lower > 0x7a) continue;
      letters++;
      latin++;
      continue;
    }
    const point = sample.codePointAt(i) as number;
    const char = String.fromCodePoint(point);
    if (LETTER.test(char)) letters++;
    if (LATIN.test(char)) latin++;
    if (point > 0xffff) i++;
  }
  return letters > MIN_WORDS && latin < letters * MIN_LATIN;
}

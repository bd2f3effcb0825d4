// Which words can be in the noun phrase of a speaker, can head it, or tell when something was said.

import { WEEKDAYS } from "../../ontology/time-words";
import type { Token } from "../../text/token";
import { isMonth } from "../bare-number";

/** Parts of speech that can head a phrase. */
export const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);

/** Parts of speech that can be in one. */
export const INSIDE_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "SYM", "X"]);

const DAY_WORDS: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow", "week", "month", "year"]);

/** True for a word that tells when, not who; “USA *Today*” is a paper. */
export const isTimeWord = (token: Token): boolean => {
  const lower = token.form.toLowerCase();
  return WEEKDAYS.has(lower) || (DAY_WORDS.has(lower) && token.upos !== "PROPN") || isMonth(token);
};

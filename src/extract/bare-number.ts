// Whether a number that stands alone counts people (“killed *12*”, “*three* of them”): not a year, a day of a month, an age behind a
// name, a score, a share, a time of day or a sum of money. It looks at the words beside it only.

import { MONTHS } from "../ontology/time-words";
import type { Sentence, Token } from "../text/token";

/** A year from 1500 to 2099. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Digits with a sign among or behind them: “2-0”, “10:30”, “5.6”, “40%”. */
const MEASURE = /^\d[\d,]*(?:[-–:.%]\d*)+$/;
/** What a number in front of these counts is no people. */
const UNITS = /^(?:%|percent|per|[ap]\.?m\.?|gmt|o'clock)$/i;
/** Between the halves of a score or a span: “2-0”, “9–11”. */
const DASH = /^[-–]$/;
const MONEY = /^[$€£¥]$/;

/** Example: true for “12” in “killed 12 on Friday”, false for “15” in “April 15” and for “45” in “Jane Roe, 45, said”. */
export function countsPeople(sentence: Sentence<Token>, index: number): boolean {
  const { tokens } = sentence;
  const word = tokens[index];
  if (word?.upos !== "NUM" || YEAR.test(word.form) || MEASURE.test(word.form)) return false;
  const [before, after] = [tokens[index - 1]?.form ?? "", tokens[index + 1]?.form ?? "."];
  if (isDayOfMonth(sentence, index) || MONEY.test(before) || UNITS.test(after)) return false;
  if (DASH.test(before) || DASH.test(after)) return false;
  return !(before === "," && tokens[index - 2]?.upos === "PROPN" && AGE.test(word.form) && CLOSES.test(after));
}

const AGE = /^\d{1,3}$/;
const CLOSES = /^[,.;]$/;

/** “April *15*”, “*15* April”. */
export const isDayOfMonth = ({ tokens }: Sentence<Token>, index: number): boolean =>
  DAY.test(tokens[index]?.form ?? "") && (isMonth(tokens[index - 1]) || isMonth(tokens[index + 1]));

const DAY = /^[0-3]?\d(?:st|nd|rd|th)?$/;

/** The name of a month; “march” and “may” are other words. */
export const isMonth = (token: Token | undefined): boolean =>
  token?.upos === "PROPN" && MONTHS.has(token.form.toLowerCase());

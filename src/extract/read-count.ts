// The number that a noun phrase names: "at least 13 people" is { min: 13 }, "about 200" { min: 200, max: 200, approx: true },
// "between 5,000 and 7,000" { min: 5000, max: 7000 }, "dozens" { min: 24, approx: true }. It reads English numerals as news
// writes them, from the words before the head of the phrase (or the head itself), and never looks outside it.

import type { Count } from "../ontology/claim-values";
import type { Sentence, Token } from "../text/token";
import { dependencyTree } from "./dependency-tree";
import { perToken } from "./per-token";

const pairs = (words: string, value: (index: number) => number): [string, number][] =>
  words.split(" ").map((word, i) => [word, value(i)]);

const SMALL = new Map([
  ...pairs("zero one two three four five six seven eight nine ten eleven twelve thirteen", (i) => i),
  ...pairs("fourteen fifteen sixteen seventeen eighteen nineteen", (i) => 14 + i),
  ...pairs("twenty thirty forty fifty sixty seventy eighty ninety", (i) => 20 + 10 * i),
  ["dozen", 12],
  ["couple", 2],
  ["pair", 2],
  ["trio", 3],
]);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
]);
/** What a bare plural promises at least: two of each. */
const PLURALS = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2e6],
  ["billions", 2e9],
]);
/** "tens of thousands" is at least two tens of them. */
const PLURAL_FACTORS = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["hundreds", 200],
  ["thousands", 2000],
]);
const ABOUT = new Set([
  "about",
  "around",
  "some",
  "nearly",
  "almost",
  "roughly",
  "approximately",
  "estimated",
  "circa",
]);
const DIGITS = /^\d[\d,]*(?:\.\d+)?$/;
/** A year is no count: "2004". */
const YEAR = /^(?:19|20)\d\d$/;
const MONEY = /^[$€£¥]$/;
/** So far before the head a phrase's numeral may stand. */
const WINDOW = 12;

/** The count of the phrase whose head is `token`, if it names one; read once for each word. */
export const readCount: (sentence: Sentence<Token>, token: number) => Count | undefined = perToken(
  (sentence: Sentence<Token>, token: number): Count | undefined => {
    const numerals = numeralsOf(sentence);
    return (numerals && numeralCount(sentence, token, numerals)) ?? articleCount(sentence, token);
  },
);

/** What the numerals of a phrase say: "at least 13 people". */
function numeralCount(sentence: Sentence<Token>, token: number, numerals: Uint8Array): Count | undefined {
  const { tokens } = sentence;
  const word = (i: number): string => tokens[i]?.form.toLowerCase() ?? "";
  const left = dependencyTree(sentence).left[token] as number;
  const from = Math.max(0, token - WINDOW, Math.min(left, leftOfNumeral(sentence, token)));
  let end = token;
  // "5,000 to 7,000" and "tens of thousands" go on behind a head that is a numeral itself.
  if (numerals[token] || tokens[token]?.upos === "NUM")
    while (end - token < 4 && continues(word(end + 1), word(end + 2))) end++;
  const belongs = (i: number): boolean => i === token || reaches(tokens, i, token, numerals);
  for (let i = from; i <= end; i++) {
    if (!numerals[i] || !belongs(i) || MONEY.test(word(i - 1))) continue;
    if (/^(?:-|–)$/.test(word(i + 1)) && !numerals[i + 2]) continue;
    if (/^(?:percent|per|%|cent)$/.test(word(i + 1)) || (i !== token && /^(?:no\.?|number|#|\.)$/.test(word(i - 1))))
      continue;
    const number = numberAt(word, i);
    if (number) return bounded(word, i, number);
  }
  return undefined;
}

/** One, by its article: "an aid worker", "another hostage". */
function articleCount(sentence: Sentence<Token>, token: number): Count | undefined {
  const { upos, feats } = sentence.tokens[token] as Token;
  if (feats["Number"] === "Plur" || (upos !== "NOUN" && upos !== "PROPN")) return undefined;
  const article = (dependencyTree(sentence).children[token] ?? []).some(
    (child) => child < token && /^(?:an?|one|another)$/i.test(sentence.tokens[child]?.form ?? ""),
  );
  return article ? { min: 1, max: 1 } : undefined;
}

const NUMERALS = new WeakMap<Sentence<Token>, { readonly at: Uint8Array | undefined }>();

/** 1 for each word of a sentence that is a numeral, looked at once for all its phrases; nothing where none is. */
function numeralsOf(sentence: Sentence<Token>): Uint8Array | undefined {
  const known = NUMERALS.get(sentence);
  if (known) return known.at;
  const at = Uint8Array.from(sentence.tokens, ({ form }) => (isNumeral(form.toLowerCase()) ? 1 : 0));
  const found = { at: at.includes(1) ? at : undefined };
  NUMERALS.set(sentence, found);
  return found.at;
}

/** Every word of a text is asked, and few begin with a digit, are listed or have a hyphen. */
function isNumeral(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return DIGITS.test(word) && !YEAR.test(word);
  return NUMERALS_IN_LETTERS.has(word) || (word.indexOf("-") > 0 && valueOf(word) !== undefined);
}

const NUMERALS_IN_LETTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...SCALES.keys(),
  ...PLURALS.keys(),
  "tens",
]);

const continues = (next: string, afterNext: string): boolean =>
  isNumeral(next) || (/^(?:of|to|and|or|-|–)$/.test(next) && isNumeral(afterNext));

/** Where a numeral that is the head's own word has its modifiers ("at least 11"). */
function leftOfNumeral(sentence: Sentence<Token>, token: number): number {
  let first = token;
  while (
    first > 0 &&
    token - first < 4 &&
    /^(?:at|least|most|more|less|fewer|than|over|up|to|about|around|nearly|almost|some|as|many|between|from|an?|estimated|and|\d[\d,]*)$/.test(
      sentence.tokens[first - 1]?.form.toLowerCase() ?? "",
    )
  )
    first--;
  return first;
}

/** Does the word hang on the head through numerals and modifiers only? A numeral of another noun does not count. */
function reaches(tokens: readonly Token[], word: number, head: number, numerals: Uint8Array): boolean {
  let at = word;
  for (let step = 0; step < 4; step++) {
    const next = tokens[at]?.head ?? -1;
    if (next === head) return true;
    const governor = tokens[next];
    if (governor === undefined || next === at) return false;
    if (
      governor.upos !== "NUM" &&
      !numerals[next] &&
      !/^(?:advmod|compound|nummod|amod|flat)/.test(tokens[at]?.deprel ?? "")
    )
      return false;
    if (governor.upos === "NOUN" && !numerals[next]) return false;
    at = next;
  }
  return false;
}

interface NumberPhrase {
  readonly value: number;
  readonly upper?: number;
  /** The words name only an order of size. */
  readonly vague: boolean;
  /** The word behind the phrase. */
  readonly next: number;
}

/** Reads one number, or a range of two, from word `i`. */
function numberAt(word: (i: number) => string, i: number): NumberPhrase | undefined {
  const first = plainNumber(word, i);
  if (first === undefined || first.vague) return first;
  const link = word(first.next);
  const opens = word(i - 1);
  const ranges =
    link === "to" || link === "or" || link === "-" || link === "–" || (link === "and" && opens === "between");
  if (!ranges) return first;
  const second = plainNumber(word, first.next + 1);
  if (second === undefined || second.vague || second.value <= first.value) return first;
  // "two to three million": the scale belongs to both.
  const scale = second.value >= 1000 && first.value < 1000 ? lastScale(word, second.next - 1) : 1;
  const value = first.value * scale < second.value ? first.value * scale : first.value;
  return { value, upper: second.value, vague: false, next: second.next };
}

const lastScale = (word: (i: number) => string, i: number): number => SCALES.get(word(i)) ?? 1;

function plainNumber(word: (i: number) => string, start: number): NumberPhrase | undefined {
  const factor = PLURAL_FACTORS.get(word(start));
  if (factor !== undefined && word(start + 1) === "of") {
    const scale = SCALES.get(word(start + 2).replace(/s$/, ""));
    if (scale !== undefined && word(start + 2).endsWith("s"))
      return { value: factor * scale, vague: true, next: start + 3 };
  }
  const plural = PLURALS.get(word(start));
  if (plural !== undefined) return { value: plural, vague: true, next: start + 1 };
  let total = 0;
  let current: number | undefined;
  let i = start;
  for (; i < start + 8; i++) {
    const form = word(i);
    if (form === "and" && current !== undefined && current >= 100 && SMALL.has(word(i + 1))) continue;
    // "twenty-five", written with a hyphen or as three words.
    if (
      (form === "-" || form === "–") &&
      current !== undefined &&
      current >= 20 &&
      current < 100 &&
      (SMALL.get(word(i + 1)) ?? 99) < 10
    )
      continue;
    const value = valueOf(form);
    if (value === undefined) break;
    if (SCALES.has(form) || form === "dozen") {
      current = (current ?? 1) * value;
      if (value >= 1000) {
        total += current;
        current = undefined;
      }
    } else if (current !== undefined && !(current >= 20 && value < 10) && !(current >= 100 && value < 100)) break;
    else current = (current ?? 0) + value;
  }
  if (i === start) return undefined;
  const value = total + (current ?? 0);
  return {
    value: word(start - 1) === "half" || (word(start - 1) === "a" && word(start - 2) === "half") ? value / 2 : value,
    vague: false,
    next: i,
  };
}

function valueOf(word: string): number | undefined {
  if (DIGITS.test(word)) return YEAR.test(word) ? undefined : Number(word.replaceAll(",", ""));
  const dash = word.indexOf("-");
  if (dash > 0) {
    const tens = SMALL.get(word.slice(0, dash));
    const ones = SMALL.get(word.slice(dash + 1));
    return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined;
  }
  return SMALL.get(word) ?? SCALES.get(word);
}

/** What the words before a number make of it. */
function bounded(word: (i: number) => string, start: number, { value, upper, vague, next }: NumberPhrase): Count {
  const back = /^(?:an?|half)$/.test(word(start - 1)) ? start - 1 : start;
  const one = word(back - 1);
  const two = `${word(back - 2)} ${one}`;
  const three = `${word(back - 3)} ${two}`;
  const floor =
    two === "at least" ||
    three === "no fewer than" ||
    three === "not less than" ||
    three === "no less than" ||
    two === "minimum of" ||
    two === "upwards of";
  const about = ABOUT.has(one) || two === "close to" || two === "as many" || two === "an estimated";
  if (upper !== undefined) return about ? { min: value, max: upper, approx: true } : { min: value, max: upper };
  if (vague) return { min: value, approx: true };
  if (floor || one === "least") return { min: value };
  if (two === "more than" || one === "over" || one === "exceeding") return { min: value + 1 };
  if (
    two === "at most" ||
    two === "up to" ||
    three === "as many as" ||
    three === "no more than" ||
    two === "maximum of"
  )
    return { max: value };
  if (two === "fewer than" || two === "less than" || one === "under" || one === "below") return { max: value - 1 };
  if (word(next) === "or" && word(next + 1) === "more") return { min: value };
  return about ? { min: value, max: value, approx: true } : { min: value, max: value };
}

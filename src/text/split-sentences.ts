// Cuts a paragraph's words into sentences with a linear model over what stands on both sides of each gap; punctuation only
// proposes. The one place that defines its features: training calls `gapFeatures` too.

import { feature1, feature2, feature3, hashText } from "../model/features";
import type { Scorer } from "../model/linear";
import type { RawToken } from "./token";
import { caseOf, normalForm } from "./word-table";

/** The most features a gap can have. */
export const MAX_GAP_FEATURES = 40;

/** The parser's time and memory are bounded by cutting longer sentences (words). No real sentence of the treebanks is longer. */
export const MAX_SENTENCE = 250;

const FINAL = /[.!?…:;)\]"'”’]$/;

/** A mark that closes a quotation or shows the owner: “the Bakers' League”. */
const APOSTROPHE = /^['’]$/;
/** “Shi'ite Muslims”, “at O'Hare International Airport”: the mark is no quotation's. */
const INNER_APOSTROPHE = /\p{L}['’]\p{L}/u;
const ENDS_IN_LETTER = /\p{L}$/u;

/** “$2.4 Billion”, “12 Million”: with a number before it this is no first word. */
const SCALE = /^(?:hundred|thousand|million|billion|trillion|percent)$/i;
const ENDS_IN_DIGIT = /\d$/;

/** Whether a sentence could end between two words at all; `earlier` is the word before them. */
export function isGap(before: RawToken, after: RawToken, earlier: RawToken | undefined): boolean {
  const last = before.form.charCodeAt(before.form.length - 1);
  const first = after.form.charCodeAt(0);
  const plainLast =
    (last >= 97 && last <= 122) || (last >= 48 && last <= 57) || last === 44 || last === 45 || last === 36;
  const plainFirst = first >= 97 && first <= 122;
  if (plainFirst && (plainLast || before.end === after.start)) return false;
  if (before.end === after.start && !FINAL.test(before.form)) return false;
  if (APOSTROPHE.test(before.form) && earlier?.end === before.start && ENDS_IN_LETTER.test(earlier.form)) return false;
  if (INNER_APOSTROPHE.test(before.form)) return false;
  if (ENDS_IN_DIGIT.test(before.form) && SCALE.test(after.form)) return false;
  return !(first === 44 || first === 46 || first === 63 || first === 33);
}

/** Words as the splitter sees them; few are near a gap, and only those are looked at. */
export interface GapWord {
  readonly word: number;
  readonly kind: number;
}

const EDGE: GapWord = { word: 1, kind: 9 };

/** Looks at words, each once at most. */
export function gapWords(tokens: readonly RawToken[]): (word: number) => GapWord {
  const seen: (GapWord | undefined)[] = [];
  return (word) => {
    const token = tokens[word];
    return token === undefined ? EDGE : (seen[word] ??= gapWord(token.form));
  };
}

function gapWord(form: string): GapWord {
  const normal = normalForm(form);
  const stop = form.length > 1 && form.endsWith(".") ? 8 : 0;
  return {
    word: hashText(normal),
    kind: hashText(normal.replace(/[a-z\u00e0-\uffff]+/g, "x")) ^ (caseOf(form) + stop),
  };
}

/** Writes the features of the gap after word `i` of a paragraph; `start` is where the open sentence began. */
export function gapFeatures(
  tokens: readonly RawToken[],
  at: (word: number) => GapWord,
  i: number,
  start: number,
  out: Int32Array,
): number {
  const a = at(i);
  const b = at(i + 1);
  const a2 = at(i - 1);
  const b2 = at(i + 2);
  const before = tokens[i] as RawToken;
  const after = tokens[i + 1] as RawToken;
  const space = before.end === after.start ? 0 : 1;
  const length = Math.min(i - start, 12) >> 1;
  const next = caseOf(after.form) * 2 + space;
  let quotes = 0;
  let depth = 0;
  for (let k = start; k <= i; k++) {
    const form = (tokens[k] as RawToken).form;
    if (form === '"') quotes ^= 1;
    else if (form === "“") quotes = 1;
    else if (form === "”") quotes = 0;
    else if (form === "(" || form === "[") depth = 1;
    else if (form === ")" || form === "]") depth = 0;
  }
  const open = quotes + 2 * depth;
  let n = 0;
  out[n++] = feature1(1, a.word);
  out[n++] = feature1(2, b.word);
  out[n++] = feature1(3, a.kind);
  out[n++] = feature1(4, b.kind);
  out[n++] = feature2(5, a.word, b.word);
  out[n++] = feature2(6, a.word, next);
  out[n++] = feature3(7, a.word, next, open);
  out[n++] = feature2(8, a.kind, b.kind);
  out[n++] = feature3(9, a.kind, b.kind, open);
  out[n++] = feature3(10, a2.kind, a.kind, b.kind);
  out[n++] = feature3(11, a.kind, b.kind, b2.kind);
  out[n++] = feature3(12, a2.word, a.word, next);
  out[n++] = feature2(13, a.kind, b.word);
  out[n++] = feature3(14, a.word, b.kind, length);
  out[n++] = feature3(15, a.kind, next, length);
  out[n++] = feature2(16, a2.word, a.kind);
  out[n++] = feature2(17, b.word, b2.word);
  out[n++] = feature3(18, a.kind, b.word, open);
  out[n++] = feature2(19, length, open);
  out[n++] = feature3(20, a.kind, at(start).kind, next);
  out[n++] = feature3(21, a.word, at(start).word, next);
  out[n++] = feature3(22, a.kind, b.kind, length);
  out[n++] = feature3(23, a2.kind ^ b2.kind, a.kind, b.kind);
  return n;
}

const features = new Int32Array(MAX_GAP_FEATURES);
const scores = new Float64Array(2);

/** The words of one paragraph as sentences; none is empty and none longer than `MAX_SENTENCE`. */
export function splitSentences(tokens: readonly RawToken[], splitter: Scorer): RawToken[][] {
  const sentences: RawToken[][] = [];
  const words = gapWords(tokens);
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = i + 1 === tokens.length;
    let ends = last || i + 1 - start >= MAX_SENTENCE;
    if (!ends && isGap(tokens[i] as RawToken, tokens[i + 1] as RawToken, tokens[i - 1])) {
      splitter.score(features, gapFeatures(tokens, words, i, start, features), scores);
      ends = (scores[1] as number) > (scores[0] as number);
    }
    if (!ends) continue;
    sentences.push(tokens.slice(start, i + 1));
    start = i + 1;
  }
  return sentences;
}

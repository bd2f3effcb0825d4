// One article as the name tagger sees it, in typed arrays over all its words: word rows, which words may belong to a
// name (candidates), stretches of candidates (runs), gazetteer matches, and what the rest of the article shows of each
// word (after Chieu & Ng 2002). Only candidates are ever scored: three words of four are plainly no names.

import { hashText, mix } from "../model/features";
import { findCandidates } from "./name-candidates";
import { matchGazetteer } from "./name-gazetteer";
import * as W from "./name-words";

/** How a sentence uses capitals: running text, headline case, all capitals. */
export const RUNNING = 0;
export const HEADLINE = 1;
export const CAPITALS = 2;

/** The words of an article, flat; sentence s is words `bounds[s]`…`bounds[s+1]-1`. */
export interface NameColumns {
  readonly values: Int32Array;
  /** For each word the offset of its row in `values`. */
  readonly rows: Int32Array;
  readonly lower: Int32Array;
  readonly bounds: Int32Array;
  /** For each word its sentence's style. */
  readonly style: Uint8Array;
  /** Is the text spoken to somebody (mail, review, forum)? Such texts have conventions of their own. */
  readonly informal: boolean;
  readonly candidate: Uint8Array;
  /** The candidates counted from 0; meaningless for other words. */
  readonly slot: Int32Array;
  readonly candidates: number;
  /** First and last word of the run that a candidate is in, as indices of words. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  readonly lists: Int32Array;
  /** For each candidate: another word with the same form in the article, in the longest other run; −1 for none. */
  readonly twin: Int32Array;
  /** The same form's next occurrence in reading order (cyclic); the word itself if it is the only one. */
  readonly next: Int32Array;
  /** Bits per candidate of what the article shows of the word elsewhere (`SEEN_…`). */
  readonly seen: Uint8Array;
  /** For an acronym: the last word of the run whose initials it spells; −1 for none. */
  readonly spelled: Int32Array;
}

/** The word stands in lower case elsewhere in the article. */
export const SEEN_LOWER = 1;
/** It stands capitalized elsewhere, not at the beginning of a sentence. */
export const SEEN_CAPITALIZED = 2;
/** A title stands before it elsewhere. */
export const SEEN_TITLED = 4;
/** A given name stands before it elsewhere. */
export const SEEN_GIVEN = 8;
/** "in", "at", "from", "to", "near" stands before it elsewhere. */
export const SEEN_LOCATIVE = 16;
/** A word of speech follows elsewhere. */
export const SEEN_SPEAKS = 32;

const LOCATIVES = W.hashesOf("in at from near to into outside across throughout around");
const SPEECH = W.hashesOf(
  "said says told added announced argued called wrote asked warned insisted noted explained tweeted stated claimed denied confirmed",
);
/** What people write to one another and seldom in news, and how many of a hundred words make a text informal. */
const ADDRESSES = W.hashesOf("i me my mine i'm im you your you're u ur ! ? thanks please hi hello lol");
const INFORMAL = 1.5 / 100;

/** Words that a run's initials skip: "Economic and Financial Crimes Commission" is EFCC. */
const SKIPPED = W.hashesOf("of the and for in on - & de del la");

/** Occurrences of one form that are compared with one another; bounds the work on texts of one repeated word. */
const MAX_TWINS = 8;
/** Runs longer than this (a text in capitals) are cut, so that no word looks too far. */
const MAX_RUN = 24;
/** An acronym has 2 to 8 letters. */
const MAX_ACRONYM = 8;

/**
 * Looks up the words of an article, given as sentences of forms. Whether it is informal is seen by its words, unless
 * the caller knows.
 */
export function nameColumns(
  sentences: readonly (readonly string[])[],
  words: W.NameWords,
  informal?: boolean,
): NameColumns {
  const bounds = new Int32Array(sentences.length + 1);
  sentences.forEach((forms, s) => (bounds[s + 1] = (bounds[s] as number) + forms.length));
  const size = bounds[sentences.length] as number;
  const rows = new Int32Array(size);
  const style = new Uint8Array(size);
  sentences.forEach((forms, s) => {
    const from = bounds[s] as number;
    for (let i = 0; i < forms.length; i++) rows[from + i] = words.row(forms[i] as string);
    style.fill(styleOf(rows, words.values, from, from + forms.length), from, from + forms.length);
  });
  recase(sentences, bounds, style, rows, words);
  const { values } = words;
  const lower = rows.map((row) => values[row + W.LOWER] as number);
  const spoken = informal ?? isInformal(lower);
  const lists = new Int32Array(size);
  const candidate = findCandidates(rows, lower, values, bounds, spoken, lists);
  const slot = new Int32Array(size);
  let candidates = 0;
  for (let i = 0; i < size; i++) if (candidate[i]) slot[i] = candidates++;
  const runFirst = new Int32Array(size).fill(-1);
  const runLast = new Int32Array(size).fill(-1);
  const begins = (i: number): 0 | 1 | 2 => {
    const kind = values[(rows[i] as number) + W.KIND] as number;
    return kind & W.ALL_CAPITALS ? 2 : kind & W.CAPITALIZED ? 1 : 0;
  };
  for (let s = 0; s < sentences.length; s++) {
    const to = bounds[s + 1] as number;
    for (let i = bounds[s] as number; i < to; i++) {
      if (candidate[i] === 0) continue;
      let last = i;
      while (last + 1 < to && candidate[last + 1] === 1 && last - i < MAX_RUN) last++;
      for (let j = i; j <= last; j++) {
        runFirst[j] = i;
        runLast[j] = last;
      }
      matchGazetteer(lower, i, last + 1, begins, lists);
      i = last;
    }
  }
  const columns: NameColumns = {
    values,
    rows,
    lower,
    bounds,
    style,
    informal: spoken,
    candidate,
    slot,
    candidates,
    runFirst,
    runLast,
    lists,
    twin: new Int32Array(size).fill(-1),
    next: new Int32Array(size),
    seen: new Uint8Array(size),
    spelled: new Int32Array(size).fill(-1),
  };
  lookAround(columns);
  return columns;
}

function isInformal(lower: Int32Array): boolean {
  let addresses = 0;
  for (const form of lower) if (ADDRESSES.has(form)) addresses++;
  return addresses > INFORMAL * lower.length;
}

function styleOf(rows: Int32Array, values: Int32Array, from: number, to: number): number {
  let lower = 0;
  let capitalized = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const row = rows[i] as number;
    const kind = values[row + W.KIND] as number;
    if ((kind & W.HAS_LETTER) === 0) continue;
    if (kind & W.ALL_CAPITALS) upper++;
    else if (kind & W.CAPITALIZED) capitalized++;
    else if (values[row + W.SUFFIX3] !== 0) lower++;
  }
  if (upper >= 3 && upper >= 4 * (lower + capitalized)) return CAPITALS;
  return capitalized + upper >= 4 && capitalized >= 3 * lower ? HEADLINE : RUNNING;
}

/** In a sentence of capitals each word is read as the article writes it elsewhere, else as title case. */
function recase(
  sentences: readonly (readonly string[])[],
  bounds: Int32Array,
  style: Uint8Array,
  rows: Int32Array,
  words: W.NameWords,
): void {
  if (!style.includes(CAPITALS)) return;
  const written = new Map<string, string>();
  sentences.forEach((forms, s) => {
    if (style[bounds[s] as number] === CAPITALS) return;
    for (let i = forms.length - 1; i >= 0; i--) {
      const form = forms[i] as string;
      // What stands inside a sentence says more than its first word.
      if (i > 0 || !written.has(form.toUpperCase())) written.set(form.toUpperCase(), form);
    }
  });
  sentences.forEach((forms, s) => {
    const from = bounds[s] as number;
    if (style[from] !== CAPITALS) return;
    forms.forEach((form, i) => {
      if (form.length > 1) rows[from + i] = words.row(written.get(form) ?? titleCase(form, words));
    });
  });
}

function titleCase(form: string, words: W.NameWords): string {
  const lower = form.toLowerCase();
  const title = form.slice(0, 1) + lower.slice(1);
  const { classes } = words.clusters;
  // An acronym that the clusters know stays one; so does a short word that they know in no other form.
  if (classes.has(form) && !classes.has(title) && !classes.has(lower)) return form;
  return title;
}

/** Follows each capitalized word through the article, and fills the columns of what is seen of it elsewhere. */
function lookAround(c: NameColumns): void {
  const { twin, next, seen, spelled } = c;
  const size = c.rows.length;
  for (let i = 0; i < size; i++) next[i] = i;
  const places = new Map<number, number[]>();
  const inLower = new Set<number>();
  const initials = new Map<number, number>();
  const firsts = new Set(c.bounds);
  for (let i = 0; i < size; i++) {
    const row = c.rows[i] as number;
    const kind = c.values[row + W.KIND] as number;
    if ((kind & W.HAS_LETTER) === 0) continue;
    const form = c.lower[i] as number;
    if ((kind & W.CAPITALIZED) === 0) inLower.add(form);
    else {
      const known = places.get(form);
      if (known) known.push(i);
      else places.set(form, [i]);
      noteInitials(c, i, initials);
    }
  }
  for (const [form, where] of places) {
    const lowerBit = inLower.has(form) ? SEEN_LOWER : 0;
    for (let k = 0; k < where.length; k++) {
      const i = where[k] as number;
      next[i] = where[(k + 1) % where.length] as number;
      let bits = lowerBit;
      let best = -1;
      let bestLength = 0;
      for (let m = 1; m < where.length && m <= MAX_TWINS; m++) {
        const j = where[(k + m) % where.length] as number;
        bits |= evidence(c, j, firsts.has(j));
        const length = (c.runLast[j] as number) - (c.runFirst[j] as number) + 1;
        if (c.style[j] === RUNNING && length > bestLength) [best, bestLength] = [j, length];
      }
      seen[i] = bits;
      twin[i] = best;
      const kind = c.values[(c.rows[i] as number) + W.KIND] as number;
      if (kind & W.ALL_CAPITALS) spelled[i] = initials.get(form) ?? -1;
    }
  }
}

function evidence(c: NameColumns, j: number, first: boolean): number {
  let bits = first || c.style[j] !== RUNNING ? 0 : SEEN_CAPITALIZED;
  if (!first) {
    const before = c.rows[j - 1] as number;
    const lists = c.values[before + W.LISTS] as number;
    if (lists & W.TITLE) bits |= SEEN_TITLED;
    if (lists & W.GIVEN && c.candidate[j - 1]) bits |= SEEN_GIVEN;
    if (LOCATIVES.has(c.lower[j - 1] as number)) bits |= SEEN_LOCATIVE;
  }
  if (j + 1 < c.rows.length && SPEECH.has(c.lower[j + 1] as number)) bits |= SEEN_SPEAKS;
  return bits;
}

/** Remembers what the initials of the run's words from word `i` on spell, for two words and more. */
function noteInitials(c: NameColumns, i: number, initials: Map<number, number>): void {
  const last = c.runLast[i] as number;
  let letters = "";
  for (let j = i; j <= last && letters.length < MAX_ACRONYM; j++) {
    if (SKIPPED.has(c.lower[j] as number)) continue;
    letters += String.fromCharCode(c.values[(c.rows[j] as number) + W.FIRST_LETTER] as number);
    if (letters.length > 1) initials.set(hashText(letters), j);
  }
}

/** A hash of the words of a stretch, as an article-wide key of a name. */
export function stretchKey(c: NameColumns, first: number, last: number): number {
  let key = 0;
  for (let i = first; i <= last; i++) key = mix(key, c.lower[i] as number);
  return key;
}

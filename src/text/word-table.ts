// What a word looks like, as numbers: hashes of its lower-case form (digits folded), affixes, shape and clusters. Worked
// out once for each distinct word and kept in columns, because news repeats its words; taggers and parsers read columns.

import { clusterOf, clusterPrefix, NO_CLUSTERS, type Clusters } from "../model/clusters";
import { hashText } from "../model/features";
import type { Numbers } from "../model/numbers";

/** Columns of a word's row in `WordTable.values`. */
export const WORD = 0;
export const SUFFIX1 = 1;
export const SUFFIX2 = 2;
export const SUFFIX3 = 3;
export const SUFFIX4 = 4;
export const PREFIX1 = 5;
export const PREFIX2 = 6;
export const PREFIX3 = 7;
export const SHAPE = 8;
export const CASE = 9;
export const CLUSTER = 10;
export const CLUSTER_COARSE = 11;
/** For a form that the treebanks always tag alike: its tag number plus 1, else 0. */
export const SURE_TAG = 12;
/** Number of the set of tags that a lexicon gives the word, 0 if it has none. */
export const LEXICON = 13;
/** Number of columns. */
export const COLUMNS = 14;

/** Values of the column CASE. */
export const NO_LETTERS = 0;
export const LOWER = 1;
export const CAPITALIZED = 2;
export const ALL_CAPITALS = 3;
export const MIXED = 4;

/** Distinct words kept before the table starts anew: bounds the memory of a process that reads for days. */
const MAX_WORDS = 60_000;
/** Only so many characters of a word are looked at; longer ones are no words. */
const MAX_WORD_LENGTH = 64;
const COARSE_BITS = 6;

const CURLY: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["–", "-"],
  ["—", "--"],
  ["…", "..."],
]);
const CURLY_MARK = /[“”‘’–—…]/g;
const DIGITS = /[0-9]/g;

/** Lower case, digits as 0, typographic marks as plain ones. */
export function normalForm(form: string): string {
  return form
    .slice(0, MAX_WORD_LENGTH)
    .toLowerCase()
    .replace(CURLY_MARK, (mark) => CURLY.get(mark) as string)
    .replace(DIGITS, "0");
}

/** What follows from a word, its tag and its relation. */
export interface Analysis {
  readonly upos: string;
  readonly lemma: string;
  readonly feats: Readonly<Record<string, string>>;
}

interface KnownAnalysis {
  readonly xpos: string;
  readonly deprel: string;
  readonly analysis: Analysis;
}

/** The string itself as engines keep one of each for the names of properties. */
const internal = (text: string): string => Object.keys({ [text]: 0 })[0] as string;

/** A cache of words and their columns. One per language model; it holds no results, only what forms look like. */
export class WordTable {
  values = new Int32Array(COLUMNS << 10);
  /** How often all words were forgotten: rows of one era mean the same words. */
  era = 0;
  private rows = new Map<string, number>();
  /** For each row its word, always the same string. */
  private forms: string[] = [];
  /** For each row the analyses of its word: few, the usual ones first. */
  private analysed: KnownAnalysis[][] = [];

  constructor(
    private readonly clusters: Clusters = NO_CLUSTERS,
    private readonly sureTags: ReadonlyMap<string, number> = new Map(),
    private readonly lexicon: Numbers<string> = new Map(),
  ) {}

  /** Forgets all words if there are too many; call it between articles, never while rows are in use. */
  trim(): void {
    if (this.rows.size <= MAX_WORDS) return;
    this.rows = new Map();
    this.forms = [];
    this.analysed = [];
    this.era++;
  }

  /** What follows from the word of a row, its tag and its relation; made where it is asked for the first time. */
  analysis(row: number, xpos: string, deprel: string, make: () => Analysis): Analysis {
    const known = (this.analysed[row / COLUMNS] ??= []);
    for (const one of known) if (one.xpos === xpos && one.deprel === deprel) return one.analysis;
    const made = make();
    const analysis = { ...made, lemma: internal(made.lemma) };
    known.push({ xpos, deprel, analysis });
    return analysis;
  }

  /** The offset of the word's first column in `values`. */
  row(form: string): number {
    const known = this.rows.get(form);
    if (known !== undefined) return known;
    const row = this.rows.size * COLUMNS;
    if (row + COLUMNS > this.values.length) {
      const wider = new Int32Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    const own = internal(form);
    this.rows.set(own, row);
    this.forms.push(own);
    this.fill(row, own);
    return row;
  }

  /** The word of a row: for equal words the same string, which is compared and looked up without looking at its letters. */
  form(row: number): string {
    return this.forms[row / COLUMNS] as string;
  }

  private fill(row: number, form: string): void {
    const word = normalForm(form);
    const n = word.length;
    const v = this.values;
    v[row + WORD] = hashText(word);
    v[row + SUFFIX1] = hashText(word, Math.max(0, n - 1), n);
    v[row + SUFFIX2] = hashText(word, Math.max(0, n - 2), n);
    v[row + SUFFIX3] = hashText(word, Math.max(0, n - 3), n);
    v[row + SUFFIX4] = n >= 4 ? hashText(word, n - 4, n) : 0;
    v[row + PREFIX1] = hashText(word, 0, Math.min(n, 1));
    v[row + PREFIX2] = hashText(word, 0, Math.min(n, 2));
    v[row + PREFIX3] = hashText(word, 0, Math.min(n, 3));
    v[row + SHAPE] = shapeOf(form);
    v[row + CASE] = caseOf(form);
    const cluster = clusterOf(this.clusters, form);
    v[row + CLUSTER] = cluster;
    v[row + CLUSTER_COARSE] = clusterPrefix(this.clusters, cluster, COARSE_BITS);
    v[row + LEXICON] = this.lexicon.get(word) ?? 0;
    v[row + SURE_TAG] = (this.sureTags.get(form) ?? -1) + 1;
  }
}

/** The kinds of characters in order, runs folded ("Xx", "X.X.", "9-x"), as a hash. */
function shapeOf(form: string): number {
  let shape = "";
  let last = "";
  for (let i = 0; i < form.length && shape.length < 10; i++) {
    const kind = kindOf(form[i] as string);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return hashText(shape);
}

function kindOf(char: string): string {
  if (char >= "a" && char <= "z") return "x";
  if (char >= "A" && char <= "Z") return "X";
  if (char >= "0" && char <= "9") return "9";
  if (char < "\u0080") return char;
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  return lower === upper ? "?" : char === lower ? "x" : "X";
}

/** How a word is capitalized. */
export function caseOf(form: string): number {
  let upper = 0;
  let lower = 0;
  let firstUpper = false;
  const n = Math.min(form.length, MAX_WORD_LENGTH);
  for (let i = 0; i < n; i++) {
    const kind = kindOf(form[i] as string);
    if (kind === "X") {
      upper++;
      if (i === 0) firstUpper = true;
    } else if (kind === "x") lower++;
  }
  if (upper + lower === 0) return NO_LETTERS;
  if (upper === 0) return LOWER;
  if (lower === 0) return ALL_CAPITALS;
  return firstUpper && upper === 1 ? CAPITALIZED : MIXED;
}

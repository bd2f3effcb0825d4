// How likely each word of a sentence is the head of each other, by a small neural net: one layer of simple recurrent units in both directions
// over all words (Lei et al. 2018), and biaffine attention between the words that are parsed (Dozat & Manning 2017). It is asked only where
// the parser's linear model is in doubt. What depends on a word alone is worked out once for each distinct word and tag, and kept.

import { FLOAT, floatMemory, type FloatMemory } from "../../model/float-memory";
import { rowOf, type WordRows } from "../tag-features";
import * as W from "../word-table";
import { READER_MATRICES, WordReader, type ReaderMatrix } from "../../model/word-reader";
import { ARC_FIELDS, ARC_MATRICES, type ArcField, type ArcMatrix, type ArcWeights } from "./arc-weights";

/** Sentences are no longer (src/text/split-sentences.ts); words beyond are not scored. */
const MAX_WORDS = 256;
/** Distinct words with tags that are kept: so many that the process stays below 150 MiB. */
const ROOM = { words: MAX_WORDS, known: 3072, bases: 0 };
/** Tags of one word lie within so many keys. */
const TAGS = 64;

/** Distances in classes: up to 5 words as they are, then doubling, in 11 classes on each side of the middle. */
const MIDDLE = 12;
const NEAR = 5;
const FARTHEST = 11;
/** Columns of the scores of distances. */
export const DISTANCES = 32;

/** The class of the distance between two words, which differ. */
export function distanceClass(from: number, to: number): number {
  const d = to > from ? to - from : from - to;
  let size = d;
  if (d > NEAR) {
    size = NEAR + 1;
    for (let reach = 2 * NEAR; reach <= d && size < FARTHEST; reach *= 2) size++;
  }
  return MIDDLE + (to < from ? -size : size);
}

/** Fields of so many numbers that what each gives is not kept. */
const LARGE_FIELDS: ReadonlySet<ArcField> = new Set(["form", "ending"]);
/** What is not the reader's. */
type OwnMatrix = Exclude<ArcMatrix, ReaderMatrix | ArcField>;
const READERS: ReadonlySet<ArcMatrix> = new Set([...READER_MATRICES, ...ARC_FIELDS]);
const OWN_MATRICES = ARC_MATRICES.filter((name): name is OwnMatrix => !READERS.has(name));

/** Scores arcs of one sentence after another: `begin` a sentence, then ask. */
export class ArcScores {
  private readonly memory: FloatMemory;
  private readonly reader: WordReader;
  /** Where in memory: matrices; what was read of the root and the parsed words; heads; a dependent, as it asks and turned; relations. */
  private readonly at: Readonly<Record<OwnMatrix, number>>;
  private readonly states: number;
  private readonly heads: number;
  private readonly one: number;
  private readonly turned: number;
  private readonly hidden: number;
  private readonly labels: number;
  private readonly arc: number;
  private s: WordRows = { rows: new Int32Array(0), values: new Int32Array(0), length: 0, style: 0 };
  private tags: ArrayLike<number> = [];
  private words: readonly number[] = [];
  private isRead = false;
  private readonly rows: Float64Array[] = [];
  private readonly rowKnown = new Uint8Array(MAX_WORDS);

  constructor(
    private readonly weights: ArcWeights,
    private readonly table: { readonly era: number },
  ) {
    const { matrices } = weights;
    this.arc = matrices.pair.columns;
    let top = 0;
    const take = (count: number): number => (top += count) - count;
    const at = Object.fromEntries(OWN_MATRICES.map((name) => [name, take(matrices[name].values.length)]));
    this.at = at as Record<OwnMatrix, number>;
    const fields = ARC_FIELDS.map((name) => ({ rows: matrices[name], isSmall: !LARGE_FIELDS.has(name) }));
    this.reader = new WordReader(matrices, fields, ROOM, take);
    this.states = take((MAX_WORDS + 1) * this.reader.width);
    this.heads = take((MAX_WORDS + 1) * this.arc);
    this.one = take(this.arc);
    this.turned = take(this.arc);
    this.hidden = take(matrices.relation.rows);
    this.labels = take(matrices.relation.columns);
    this.memory = floatMemory(top);
    for (const name of OWN_MATRICES) this.memory.floats.set(matrices[name].values, this.at[name]);
    this.reader.start(this.memory);
  }

  /** A sentence's words with their tags, and which of them are parsed. Nothing is worked out before a score is asked for. */
  begin(s: WordRows, tags: ArrayLike<number>, words: readonly number[]): void {
    this.s = s;
    this.tags = tags;
    this.words = words;
    this.isRead = false;
    this.rowKnown.fill(0);
  }

  /** Whether the sentence can be scored. */
  get fits(): boolean {
    return this.s.length <= MAX_WORDS;
  }

  /** How likely each head of the parsed word `dependent` (from 1) is: index 0 the root, k the k-th parsed word. */
  row(dependent: number): Float64Array {
    if (!this.isRead) this.read();
    const i = dependent - 1;
    const row = (this.rows[i] ??= new Float64Array(MAX_WORDS + 1));
    if (this.rowKnown[i] === 0) {
      this.rowKnown[i] = 1;
      this.score(dependent, row);
    }
    return row;
  }

  /** Adds to the score of each of `classes` relations how likely it is, as a logarithm times `weight`, but for a sum that all share. */
  addRelations(head: number, dependent: number, weight: number, classes: number, scores: Float64Array): void {
    if (!this.isRead) this.read();
    const {
      memory: { floats: F, multiply },
      weights: { matrices },
      at,
      hidden,
      labels,
      states,
    } = this;
    const { width } = this.reader;
    const { rows, columns } = matrices.relation;
    F.copyWithin(hidden, at.relationBias, at.relationBias + rows);
    multiply(
      (states + dependent * width) * FLOAT,
      0,
      FLOAT,
      at.relationDependent * FLOAT,
      hidden * FLOAT,
      1,
      width,
      rows,
    );
    multiply((states + head * width) * FLOAT, 0, FLOAT, at.relationHead * FLOAT, hidden * FLOAT, 1, width, rows);
    for (let j = hidden; j < hidden + rows; j++) if ((F[j] as number) < 0) F[j] = 0;
    F.copyWithin(labels, at.relationLast, at.relationLast + columns);
    multiply(hidden * FLOAT, 0, FLOAT, at.relation * FLOAT, labels * FLOAT, 1, rows, columns);
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] as number) + Math.round(weight * (F[labels + c] as number));
  }

  private score(dependent: number, row: Float64Array): void {
    const {
      memory: { floats: F, multiply },
      arc,
      at,
      one,
      turned,
    } = this;
    const n = this.words.length;
    this.project(this.states + dependent * this.reader.width, 1, at.dependent, at.dependentBias, one);
    F.copyWithin(turned, at.headAlone, at.headAlone + arc);
    multiply(one * FLOAT, 0, FLOAT, at.pair * FLOAT, turned * FLOAT, 1, arc, arc);
    let largest = -Infinity;
    for (let k = 0; k <= n; k++) {
      let sum = F[at.distance + (k === 0 ? 0 : distanceClass(k, dependent))] as number;
      const head = this.heads + k * arc;
      for (let j = 0; j < arc; j++) sum += (F[turned + j] as number) * (F[head + j] as number);
      if (k === dependent) sum = -Infinity;
      row[k] = sum;
      if (sum > largest) largest = sum;
    }
    let total = 0;
    for (let k = 0; k <= n; k++) total += row[k] = Math.exp((row[k] as number) - largest);
    for (let k = 0; k <= n; k++) row[k] = (row[k] as number) / total;
  }

  private read(): void {
    this.isRead = true;
    const {
      memory: { floats: F },
      reader: { width, outputs },
      s,
      words,
      at,
    } = this;
    const key = (t: number): number => (rowOf(s, t) / W.COLUMNS) * TAGS + (this.tags[t] as number);
    const write = (t: number, out: Int32Array): void => this.write(t, out);
    this.reader.read({ length: s.length, key, base: key, write }, this.table.era);
    // The root stands before the words that are parsed.
    F.copyWithin(this.states, at.root, at.root + width);
    words.forEach((word, i) => {
      const from = outputs + word * width;
      F.copyWithin(this.states + (i + 1) * width, from, from + width);
    });
    const n = words.length;
    this.project(this.states, n + 1, at.head, at.headBias, this.heads);
  }

  /** Rows of states times weights and bias, no less than 0. */
  private project(states: number, rows: number, weights: number, bias: number, to: number): void {
    const {
      memory: { floats: F, multiply },
      arc,
      reader: { width },
    } = this;
    for (let i = 0; i < rows; i++) F.copyWithin(to + i * arc, bias, bias + arc);
    multiply(states * FLOAT, width * FLOAT, FLOAT, weights * FLOAT, to * FLOAT, rows, width, arc);
    for (let i = to; i < to + rows * arc; i++) if ((F[i] as number) < 0) F[i] = 0;
  }

  /** Writes the numbers of a word, in the order of `ARC_FIELDS`. */
  private write(t: number, out: Int32Array): void {
    const { s, weights } = this;
    const row = rowOf(s, t);
    out[0] = weights.forms.get(s.values[row + W.WORD] as number) ?? 0;
    out[1] = weights.endings.get(s.values[row + W.SUFFIX3] as number) ?? 0;
    out[2] = (this.tags[t] as number) + 1;
    out[3] = s.values[row + W.CLUSTER] as number;
    out[4] = s.values[row + W.CASE] as number;
  }
}

// How likely each word of a sentence is the head of each other, by a small neural net: one layer of simple recurrent units in both directions
// over all words (Lei et al. 2018), and biaffine attention between the words that are parsed (Dozat & Manning 2017). It is asked only where
// the parser's linear model is in doubt. What depends on a word alone is worked out once for each distinct word and tag, and kept.

import { FLOAT, floatMemory, type FloatMemory } from "../../model/float-memory";
import { READER_MATRICES, WordReader, type ReaderMatrix } from "../../model/word-reader";
import { rowOf, type WordRows } from "../tag-features";
import { COLUMNS } from "../word-table";
import {
  ARC_FIELDS,
  ARC_MATRICES,
  writeArcNumbers,
  type ArcField,
  type ArcMatrix,
  type ArcWeights,
} from "./arc-weights";
import { distanceClass } from "./distance-class";

/** Sentences are cut at 250 words (src/text/split-sentences.ts); of a longer one, as a caller may give, nothing is scored. */
const MAX_WORDS = 256;
/** Distinct words with tags that are kept: so many that the process stays below 150 MiB. */
const ROOM = { words: MAX_WORDS, known: 3072, bases: 0 };
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
  /** Hidden units and columns of the scores of relations. */
  private readonly units: number;
  private readonly columns: number;
  /** Numbers of tags: those of one word lie within so many keys. */
  private readonly tagNumbers: number;
  private readonly numbers: Pick<ArcWeights, "forms" | "endings">;
  private s: WordRows = { rows: new Int32Array(0), values: new Int32Array(0), length: 0, style: 0 };
  private tags: ArrayLike<number> = [];
  private words: readonly number[] = [];
  private isRead = false;
  private readonly rows: Float64Array[] = [];
  private readonly rowKnown = new Uint8Array(MAX_WORDS);

  constructor(
    { forms, endings, matrices }: ArcWeights,
    private readonly table: { readonly era: number },
  ) {
    this.numbers = { forms, endings };
    this.arc = matrices.pair.columns;
    this.units = matrices.relation.rows;
    this.columns = matrices.relation.columns;
    this.tagNumbers = matrices.tag.rows;
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
    this.hidden = take(this.units);
    this.labels = take(this.columns);
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
      reader: { width },
      at,
      columns,
      hidden,
      labels,
      states,
      units: rows,
    } = this;
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
      at,
      numbers,
      s,
      tagNumbers,
      tags,
      words,
    } = this;
    const key = (t: number): number => (rowOf(s, t) / COLUMNS) * tagNumbers + (tags[t] as number);
    const write = (t: number, out: Int32Array): void => writeArcNumbers(numbers, s, t, tags[t] as number, out, 0);
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
}

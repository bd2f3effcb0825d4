// How likely each word of a sentence is the head of each other, by a small neural net: one layer of simple recurrent units in both directions
// over all words (Lei et al. 2018), and biaffine attention between the words that are parsed (Dozat & Manning 2017). What the parser makes of it
// is src/text/arcs/weigh-arcs.ts. What depends on a word alone is worked out once for each distinct word and tag, and kept.

import {
  FLOAT,
  LEAST,
  netMemory,
  roomOfNet,
  STATE_BITS,
  SUM_BITS,
  WHOLE,
  type NetMemory,
} from "../../model/net-memory";
import {
  addProducts,
  copyVector,
  layMatrices,
  placeMatrices,
  STATES,
  SUMS,
  type MatrixPlace,
} from "../../model/net-matrices";
import { writeWholes } from "../../model/whole-matrix";
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
/** Distinct words with tags that are kept, 14 MB: with more of them nothing is faster (docs/performance.md). */
const ROOM = { words: MAX_WORDS, bases: 3072, known: 0 };
/** Fields of so many numbers that what each gives is not kept. */
const LARGE_FIELDS: ReadonlySet<ArcField> = new Set(["form", "ending"]);
/** What is not the reader's. */
type OwnMatrix = Exclude<ArcMatrix, ReaderMatrix | ArcField | "root" | "distance">;
const READERS: ReadonlySet<ArcMatrix> = new Set([...READER_MATRICES, ...ARC_FIELDS, "root", "distance"]);
const OWN_MATRICES = ARC_MATRICES.filter((name): name is OwnMatrix => !READERS.has(name));
/** What the matrices are multiplied with; the others are vectors, which are added. */
const INPUTS = {
  head: STATES,
  dependent: STATES,
  relationHead: STATES,
  relationDependent: STATES,
  pair: SUMS,
  relation: SUMS,
};
const HALF_SUM = 2 ** (SUM_BITS - 1);
const PRODUCT_UNITS = 2 ** (2 * SUM_BITS);

/** Scores arcs of one sentence after another: `begin` a sentence, then ask. */
export class ArcScores {
  private readonly memory: NetMemory;
  private readonly reader: WordReader;
  /**
   * Where in memory, in bytes: matrices; what was read of the root and the parsed words; these as heads, as dependents, and as dependents turned to be
   * multiplied with heads; the products of one of them with heads; what words give relations as heads and as dependents; the place of one of them; a relation's hidden units and labels.
   */
  private readonly at: Readonly<Record<OwnMatrix, MatrixPlace>>;
  private readonly states: number;
  private readonly heads: number;
  private readonly dependents: number;
  private readonly turned: number;
  private readonly products: number;
  private readonly asHeads: number;
  private readonly asDependents: number;
  private readonly list: number;
  private readonly hidden: number;
  private readonly labels: number;
  private readonly distances: Float32Array;
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
  /** How likely each head of each word is, these summed from the last head on, and the largest from the last word on: rows of n + 2. */
  private likelihoods = new Float64Array(0);
  private behind = new Float64Array(0);
  private ofAny = new Float64Array(0);
  private stride = 0;

  constructor(
    { forms, endings, matrices }: ArcWeights,
    private readonly table: { readonly era: number },
  ) {
    this.numbers = { forms, endings };
    this.arc = matrices.pair.columns;
    this.units = matrices.relation.rows;
    this.columns = matrices.relation.columns;
    this.tagNumbers = matrices.tag.rows;
    this.distances = matrices.distance.values;
    const { take, bytes } = roomOfNet();
    this.at = placeMatrices(matrices, OWN_MATRICES, take);
    const fields = ARC_FIELDS.map((name) => ({ rows: matrices[name], isSmall: !LARGE_FIELDS.has(name) }));
    this.reader = new WordReader(matrices, fields, ROOM, take);
    this.states = take((MAX_WORDS + 1) * this.reader.width);
    this.heads = take((MAX_WORDS + 1) * this.arc);
    this.dependents = take(MAX_WORDS * this.arc);
    this.turned = take(MAX_WORDS * this.arc);
    this.products = take((MAX_WORDS + 1) * (FLOAT / WHOLE));
    this.asHeads = take((MAX_WORDS + 1) * this.units);
    this.asDependents = take(MAX_WORDS * this.units);
    this.list = take(FLOAT / WHOLE);
    this.hidden = take(this.units);
    this.labels = take(this.columns);
    this.memory = netMemory(bytes());
    layMatrices(this.memory, matrices, this.at, INPUTS);
    // The root stands before the words that are parsed.
    writeWholes(matrices.root, STATE_BITS, this.memory.wholes, this.states / WHOLE);
    this.reader.start(this.memory);
  }

  /** A sentence's words with their tags, and which of them are parsed. Nothing is worked out before a score is asked for. */
  begin(s: WordRows, tags: ArrayLike<number>, words: readonly number[]): void {
    this.s = s;
    this.tags = tags;
    this.words = words;
    this.isRead = false;
  }

  /** Whether the sentence can be scored. */
  get fits(): boolean {
    return this.s.length <= MAX_WORDS;
  }

  /** How likely `head` (0: the root, k: the k-th parsed word) is the head of the parsed word `dependent`. */
  likelihood(dependent: number, head: number): number {
    if (!this.isRead) this.read();
    return this.likelihoods[dependent * this.stride + head] as number;
  }

  /** How likely the head of `dependent` is the parsed word `from` or one behind it. */
  likelihoodBehind(dependent: number, from: number): number {
    if (!this.isRead) this.read();
    return this.behind[dependent * this.stride + from] as number;
  }

  /** How likely `head` is the head of the parsed word `from` or of one behind it: of the likeliest one. */
  likelihoodOfAny(head: number, from: number): number {
    if (!this.isRead) this.read();
    return this.ofAny[from * this.stride + head] as number;
  }

  /** Adds to the score of each of `classes` relations how likely it is, as a logarithm times the whole number `weight`, but for a sum that all share. */
  addRelations(head: number, dependent: number, weight: number, classes: number, scores: Float64Array): void {
    if (!this.isRead) this.read();
    const { memory, asDependents, asHeads, at, hidden, labels, list, units } = this;
    const row = (asHeads + WHOLE * head * units) / WHOLE;
    memory.wholes.copyWithin(hidden / WHOLE, row, row + units);
    memory.sums[list / FLOAT] = asDependents + WHOLE * (dependent - 1) * units;
    memory.sum(list, 1, hidden, units, 0);
    copyVector(memory, at.relationLast, labels);
    addProducts(memory, hidden, 1, at.relation, labels, LEAST);
    const { wholes: W } = memory;
    const from = labels / WHOLE;
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] as number) + (((W[from + c] as number) * weight + HALF_SUM) >> SUM_BITS);
  }

  /** Works out how likely the heads of all parsed words are. */
  private score(): void {
    const { arc, at, dependents, heads, memory, products, reader, states, turned } = this;
    const n = this.words.length;
    const stride = n + 2;
    this.stride = stride;
    if (this.likelihoods.length < stride * stride) {
      this.likelihoods = new Float64Array(2 * stride * stride);
      this.behind = new Float64Array(2 * stride * stride);
      this.ofAny = new Float64Array(2 * stride * stride);
    }
    const { likelihoods: L, behind, ofAny } = this;
    this.project(states, n + 1, at.head, at.headBias, heads, 0);
    this.project(states + WHOLE * reader.width, n, at.dependent, at.dependentBias, dependents, 0);
    for (let i = 0; i < n; i++) copyVector(memory, at.headAlone, turned + WHOLE * i * arc);
    addProducts(memory, dependents, n, at.pair, turned, LEAST);
    for (let dependent = 1; dependent <= n; dependent++) {
      memory.dots(turned + WHOLE * (dependent - 1) * arc, heads, products, n + 1, arc);
      const row = dependent * stride;
      this.shares(dependent, n, row);
      behind[row + n + 1] = 0;
      for (let k = n; k >= 0; k--) behind[row + k] = (behind[row + k + 1] as number) + (L[row + k] as number);
    }
    ofAny.fill(0, (n + 1) * stride, (n + 2) * stride);
    for (let at = (n + 1) * stride - 1; at >= stride; at--) {
      const own = L[at] as number;
      const below = ofAny[at + stride] as number;
      ofAny[at] = own > below ? own : below;
    }
  }

  /** The likelihoods of the heads of a word, whose products lie in memory. */
  private shares(dependent: number, n: number, row: number): void {
    const {
      distances,
      likelihoods: L,
      memory: { sums },
    } = this;
    const products = this.products / FLOAT;
    let largest = -Infinity;
    for (let k = 0; k <= n; k++) {
      const near = distances[k === 0 ? 0 : distanceClass(k, dependent)] as number;
      const score = k === dependent ? -Infinity : near + (sums[products + k] as number) / PRODUCT_UNITS;
      L[row + k] = score;
      if (score > largest) largest = score;
    }
    let total = 0;
    for (let k = 0; k <= n; k++) total += L[row + k] = Math.exp((L[row + k] as number) - largest);
    for (let k = 0; k <= n; k++) L[row + k] = (L[row + k] as number) / total;
    L[row + n + 1] = 0;
  }

  private read(): void {
    this.isRead = true;
    const {
      memory: { wholes: W },
      reader: { width, outputs },
      numbers,
      s,
      tagNumbers,
      tags,
      words,
    } = this;
    const key = (t: number): number => (rowOf(s, t) / COLUMNS) * tagNumbers + (tags[t] as number);
    const write = (t: number, out: Int32Array): void => writeArcNumbers(numbers, s, t, tags[t] as number, out, 0);
    this.reader.read({ length: s.length, base: key, key, write }, this.table.era);
    words.forEach((word, i) => {
      const from = outputs / WHOLE + word * width;
      W.copyWithin(this.states / WHOLE + (i + 1) * width, from, from + width);
    });
    this.score();
    const { asDependents, asHeads, at, states } = this;
    const n = words.length;
    this.project(states, n + 1, at.relationHead, at.relationBias, asHeads, LEAST);
    this.project(states + WHOLE * width, n, at.relationDependent, undefined, asDependents, LEAST);
  }

  /** Rows of states times weights, with a bias for each, no less than `least`. */
  private project(
    states: number,
    rows: number,
    weights: MatrixPlace,
    bias: MatrixPlace | undefined,
    to: number,
    least: number,
  ): void {
    const { memory } = this;
    const { columns } = weights;
    if (bias) for (let i = 0; i < rows; i++) copyVector(memory, bias, to + WHOLE * i * columns);
    else memory.wholes.fill(0, to / WHOLE, to / WHOLE + rows * columns);
    addProducts(memory, states, rows, weights, to, least);
  }
}

// How likely each label of a name is for the words of a sentence, by a small neural net that reads the whole sentence: where it is not sure,
// the linear model (src/extract/name-scores.ts) has a say too, which sees some words around each and the article: the two err differently.

import {
  addProducts,
  copyVector,
  layMatrices,
  placeMatrices,
  STATES,
  SUMS,
  type MatrixPlace,
} from "../model/net-matrices";
import { LEAST, netMemory, roomOfNet, SUM_BITS, WHOLE, type NetMemory } from "../model/net-memory";
import { WordReader } from "../model/word-reader";
import {
  CONTEXT_FIELDS,
  LABEL_FIELDS,
  labelKey,
  writeLabelNumbers,
  type LabelField,
  type LabelWeights,
} from "./label-weights";
import type { NameColumns } from "./name-columns";
import { LABELS } from "./name-labels";

/** Sentences are cut at 250 words (src/text/split-sentences.ts); of a longer one, as a caller may give, nothing is scored. */
const MAX_WORDS = 256;
/** A word is soon made of one that is known but for its context. */
const ROOM = { words: MAX_WORDS, known: 1024, bases: 8192 };
/** Units of the linear scores (1/32 logit) for a likelihood ratio of e. */
const WEIGHT = 13;
/** What is less likely than the likeliest label by a ratio of e to this power counts as this. */
const MOST = 8;
/**
 * The net is sure of a word whose other labels all are less likely by a ratio of e to this power, as it is of three in four: then its scores count
 * so many times, and nothing else is asked. At 4 to 8 all sets of names have the same figures within 0.001.
 */
const SURE = 4;
const SURE_WEIGHT = 3;

/** Fields of so many numbers that what each gives is not kept. */
const LARGE_FIELDS: ReadonlySet<LabelField> = new Set(["form"]);
/** What is not the reader's. */
const OWN_MATRICES = ["hidden", "hiddenBias", "label", "labelBias"] as const;
type OwnMatrix = (typeof OWN_MATRICES)[number];
/** What the matrices are multiplied with; the others are vectors, which are added. */
const INPUTS = { hidden: STATES, label: SUMS };
const SUM_UNITS = 2 ** SUM_BITS;

/** Adds to the scores of one article after another. */
export class LabelLikelihoods {
  private readonly memory: NetMemory;
  private readonly reader: WordReader;
  /** Where in memory, in bytes: matrices; the words that are asked for; their hidden units; their labels. */
  private readonly at: Readonly<Record<OwnMatrix, MatrixPlace>>;
  private readonly asked: number;
  private readonly hidden: number;
  private readonly labels: number;
  /** Hidden units, and columns of the scores of labels. */
  private readonly units: number;
  private readonly columns: number;
  private readonly numbers: LabelWeights["numbers"];
  /** Numbers of lists of the gazetteer, and that of none. */
  private readonly lists: number;
  private readonly unlisted: number;

  constructor(
    { numbers, matrices }: LabelWeights,
    private readonly table: { readonly era: number },
  ) {
    this.numbers = numbers;
    this.units = matrices.hidden.columns;
    this.columns = matrices.label.columns;
    this.lists = matrices.gazetteer.rows;
    this.unlisted = numbers.gazetteer.get(0) ?? 0;
    const { take, bytes } = roomOfNet();
    this.at = placeMatrices(matrices, OWN_MATRICES, take);
    const fields = LABEL_FIELDS.map((name) => ({
      rows: matrices[name],
      isSmall: !LARGE_FIELDS.has(name),
      ...(CONTEXT_FIELDS.has(name) && { isContext: true as const }),
    }));
    this.reader = new WordReader(matrices, fields, ROOM, take, matrices.direct);
    this.asked = take(MAX_WORDS * this.reader.width);
    this.hidden = take(MAX_WORDS * this.units);
    this.labels = take(MAX_WORDS * this.columns);
    this.memory = netMemory(bytes());
    layMatrices(this.memory, matrices, this.at, INPUTS);
    this.reader.start(this.memory);
  }

  /**
   * Adds to the scores of all candidates (src/extract/tag-names.ts), and tells which it is sure of, 1 each. All sums are of whole numbers, and
   * so exact.
   */
  add(c: NameColumns, scores: Float32Array): Uint8Array {
    const sure = new Uint8Array(c.candidates);
    for (let s = 0; s + 1 < c.bounds.length; s++) {
      const from = c.bounds[s] as number;
      const to = c.bounds[s + 1] as number;
      if (to - from > MAX_WORDS) continue;
      let first = from;
      while (first < to && !c.candidate[first]) first++;
      if (first < to) this.addSentence(c, from, to, scores, sure);
    }
    return sure;
  }

  private addSentence(c: NameColumns, from: number, to: number, scores: Float32Array, sure: Uint8Array): void {
    const {
      at,
      memory,
      reader: { outputs, width },
      asked,
      columns,
      hidden,
      labels,
      numbers,
      units,
    } = this;
    this.reader.read(
      {
        length: to - from,
        key: (t) => labelKey(c, from + t, numbers, this.lists, this.unlisted),
        base: (t) => c.rows[from + t] as number,
        write: (t, out, contextOnly) => writeLabelNumbers(numbers, c, from + t, out, 0, contextOnly),
      },
      this.table.era,
    );
    const { wholes: W } = memory;
    let rows = 0;
    let slot = -1;
    for (let i = from; i < to; i++) {
      if (!c.candidate[i]) continue;
      if (slot < 0) slot = c.slot[i] as number;
      const out = outputs / WHOLE + (i - from) * width;
      W.copyWithin(asked / WHOLE + rows * width, out, out + width);
      copyVector(memory, at.hiddenBias, hidden + WHOLE * rows * units);
      this.reader.addDirect(i - from, hidden + WHOLE * rows * units);
      copyVector(memory, at.labelBias, labels + WHOLE * rows * columns);
      rows++;
    }
    addProducts(memory, asked, rows, at.hidden, hidden, 0);
    addProducts(memory, hidden, rows, at.label, labels, LEAST);
    for (let i = 0; i < rows; i++) {
      const row = labels / WHOLE + i * columns;
      let largest = LEAST;
      let second = LEAST;
      for (let l = 0; l < LABELS; l++) {
        const score = W[row + l] as number;
        if (score > largest) {
          second = largest;
          largest = score;
        } else if (score > second) second = score;
      }
      const isSure = largest - second >= SURE * SUM_UNITS;
      sure[slot + i] = isSure ? 1 : 0;
      const weight = isSure ? SURE_WEIGHT * WEIGHT : WEIGHT;
      const base = (slot + i) * LABELS;
      for (let l = 0; l < LABELS; l++)
        scores[base + l]! += Math.round(weight * Math.max(-MOST, ((W[row + l] as number) - largest) / SUM_UNITS));
    }
  }
}

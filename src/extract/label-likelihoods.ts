// How likely each label of a name is for the words of a sentence, by a small neural net that reads the whole sentence: it has a say beside the
// linear model (src/extract/name-scores.ts), which sees some words around each and the article. Nets and linear models err differently.

import { FLOAT, floatMemory, type FloatMemory } from "../model/float-memory";
import { WordReader } from "../model/word-reader";
import { LABEL_FIELDS, labelKey, writeLabelNumbers, type LabelField, type LabelWeights } from "./label-weights";
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

/** Fields of so many numbers that what each gives is not kept. */
const LARGE_FIELDS: ReadonlySet<LabelField> = new Set(["form"]);
/** Fields that depend on where a word stands. */
const CONTEXT_FIELDS: ReadonlySet<LabelField> = new Set(["gazetteer", "manner", "seen"]);
/** What is not the reader's. */
const OWN_MATRICES = ["hidden", "hiddenBias", "label", "labelBias"] as const;
type OwnMatrix = (typeof OWN_MATRICES)[number];

/** Adds to the scores of one article after another. */
export class LabelLikelihoods {
  private readonly memory: FloatMemory;
  private readonly reader: WordReader;
  /** Where in memory: matrices; the words that are asked for; their hidden units; their labels. */
  private readonly at: Readonly<Record<OwnMatrix, number>>;
  private readonly asked: number;
  private readonly hidden: number;
  private readonly labels: number;
  /** Hidden units, and columns of the scores of labels. */
  private readonly units: number;
  private readonly columns: number;
  private readonly numbers: LabelWeights["numbers"];
  private readonly unlisted: number;

  constructor(
    { numbers, matrices }: LabelWeights,
    private readonly table: { readonly era: number },
  ) {
    this.numbers = numbers;
    this.units = matrices.hidden.columns;
    this.columns = matrices.label.columns;
    this.unlisted = numbers.gazetteer.get(0) ?? 0;
    let top = 0;
    const take = (count: number): number => (top += count) - count;
    const at = Object.fromEntries(OWN_MATRICES.map((name) => [name, take(matrices[name].values.length)]));
    this.at = at as Record<OwnMatrix, number>;
    const fields = LABEL_FIELDS.map((name) => ({
      rows: matrices[name],
      isSmall: !LARGE_FIELDS.has(name),
      ...(CONTEXT_FIELDS.has(name) && { isContext: true as const }),
    }));
    this.reader = new WordReader(matrices, fields, ROOM, take, matrices.direct);
    this.asked = take(MAX_WORDS * this.reader.width);
    this.hidden = take(MAX_WORDS * this.units);
    this.labels = take(MAX_WORDS * this.columns);
    this.memory = floatMemory(top);
    for (const name of OWN_MATRICES) this.memory.floats.set(matrices[name].values, this.at[name]);
    this.reader.start(this.memory);
  }

  /** Adds to the scores of all candidates (`scoreNames` of src/extract/tag-names.ts). All sums are of whole numbers, and so exact. */
  add(c: NameColumns, scores: Float32Array): void {
    for (let s = 0; s + 1 < c.bounds.length; s++) {
      const from = c.bounds[s] as number;
      const to = c.bounds[s + 1] as number;
      if (to - from > MAX_WORDS) continue;
      let first = from;
      while (first < to && !c.candidate[first]) first++;
      if (first < to) this.addSentence(c, from, to, scores);
    }
  }

  private addSentence(c: NameColumns, from: number, to: number, scores: Float32Array): void {
    const {
      at,
      memory: { floats: F, multiply },
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
        key: (t) => labelKey(c, from + t, numbers, this.unlisted),
        base: (t) => c.rows[from + t] as number,
        write: (t, out) => writeLabelNumbers(numbers, c, from + t, out, 0),
      },
      this.table.era,
    );
    let rows = 0;
    let slot = -1;
    for (let i = from; i < to; i++) {
      if (!c.candidate[i]) continue;
      if (slot < 0) slot = c.slot[i] as number;
      const out = outputs + (i - from) * width;
      F.copyWithin(asked + rows * width, out, out + width);
      F.copyWithin(hidden + rows * units, at.hiddenBias, at.hiddenBias + units);
      this.reader.addDirect(i - from, hidden + rows * units);
      F.copyWithin(labels + rows * columns, at.labelBias, at.labelBias + columns);
      rows++;
    }
    multiply(asked * FLOAT, width * FLOAT, FLOAT, at.hidden * FLOAT, hidden * FLOAT, rows, width, units);
    for (let i = hidden; i < hidden + rows * units; i++) if ((F[i] as number) < 0) F[i] = 0;
    multiply(hidden * FLOAT, units * FLOAT, FLOAT, at.label * FLOAT, labels * FLOAT, rows, units, columns);
    for (let i = 0; i < rows; i++) {
      const row = labels + i * columns;
      let largest = -Infinity;
      for (let l = 0; l < LABELS; l++) if ((F[row + l] as number) > largest) largest = F[row + l] as number;
      const base = (slot + i) * LABELS;
      for (let l = 0; l < LABELS; l++)
        scores[base + l]! += Math.round(WEIGHT * Math.max(-MOST, (F[row + l] as number) - largest));
    }
  }
}

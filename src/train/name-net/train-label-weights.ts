// Trains the small net of the name tagger (src/extract/label-likelihoods.ts) on the articles that its linear models learn from.

import type { NameColumns } from "../../extract/name-columns";
import {
  encodeLabelWeights,
  LABEL_FIELDS,
  MANNERS,
  SEEN,
  NUMBERED_FIELDS,
  valueOf,
  writeLabelNumbers,
  type LabelField,
  type NumberedField,
} from "../../extract/label-weights";
import { ANY_LABEL } from "../../extract/name-labels";
import { SIMPLE } from "../net/simple-cell";
import { numberFrequent } from "../number-frequent";
import { trainNameNet, type NameSentence } from "./name-net";

/** One article: its columns and, per word, the mask of possible labels. */
export interface LabelledColumns {
  readonly columns: NameColumns;
  readonly allowed: Int32Array;
}

/** Sizes: units of a direction, hidden units, and floats of words' numbers. */
const UNITS = 64;
const HIDDEN = 48;
const FLOATS: Readonly<Record<LabelField, number>> = {
  form: 32,
  ending: 16,
  shape: 16,
  kinds: 16,
  lists: 16,
  cluster: 32,
  gazetteer: 16,
  manner: 16,
  seen: 16,
};
/** Values that come less often are unknown. */
const LEAST: Readonly<Record<NumberedField, number>> = {
  form: 4,
  ending: 5,
  shape: 5,
  kinds: 5,
  lists: 5,
  gazetteer: 5,
};
/** What training takes for unknown now and then. */
const MAY_HIDE: ReadonlySet<LabelField> = new Set(["form", "cluster"]);
const MOST_WORDS = 160;
const DROPOUT = 0.2;
/** Candidates of a batch. */
const BATCH = 250;
const SEED = 1;

/** The bytes of the net. `clusters` is the number of clusters of words. */
export function trainLabelWeights(
  articles: readonly LabelledColumns[],
  clusters: number,
  epochs: number,
  log: (line: string) => void,
): Uint8Array {
  const numbers = Object.fromEntries(
    NUMBERED_FIELDS.map((field) => [field, numberFrequent(values(articles, field), LEAST[field])]),
  ) as unknown as Record<NumberedField, ReadonlyMap<number, number>>;
  const sentences = articles.flatMap((article) => sentencesOf(article, numbers));
  const counted: Partial<Record<LabelField, number>> = { cluster: clusters + 1, manner: MANNERS, seen: SEEN };
  const counts = (name: LabelField): number => counted[name] ?? numbers[name as NumberedField].size + 1;
  const net = trainNameNet(
    sentences,
    {
      cell: SIMPLE,
      window: 1,
      fields: LABEL_FIELDS.map((name) => ({
        name,
        count: counts(name),
        floats: FLOATS[name],
        mayHide: MAY_HIDE.has(name),
      })),
      units: UNITS,
      layers: 1,
      hidden: HIDDEN,
    },
    { epochs, seed: SEED, dropout: DROPOUT, batch: BATCH },
    log,
  );
  return encodeLabelWeights(numbers, net.shipped());
}

/** The sentences with words whose label is known in part at least. */
function sentencesOf(
  { columns: c, allowed }: LabelledColumns,
  numbers: Readonly<Record<NumberedField, ReadonlyMap<number, number>>>,
): NameSentence[] {
  const out: NameSentence[] = [];
  for (let s = 0; s + 1 < c.bounds.length; s++) {
    const from = c.bounds[s] as number;
    const to = c.bounds[s + 1] as number;
    const words: number[] = [];
    for (let i = from; i < to; i++) if (c.candidate[i] && allowed[i] !== ANY_LABEL) words.push(i - from);
    if (words.length === 0 || to - from > MOST_WORDS) continue;
    const seen = new Int32Array((to - from) * LABEL_FIELDS.length);
    for (let i = from; i < to; i++) writeLabelNumbers(numbers, c, i, seen, (i - from) * LABEL_FIELDS.length);
    out.push({ numbers: seen, words, allowed: words.map((t) => allowed[from + t] as number) });
  }
  return out;
}

/** The values of a field of all words. */
function* values(articles: readonly LabelledColumns[], field: NumberedField): Generator<number> {
  for (const { columns } of articles) for (let i = 0; i < columns.rows.length; i++) yield valueOf(columns, i, field);
}

// Trains the small net that ships: it learns from treebanks and from the trees that a large net gave our stories.

import { ARC_FIELDS, encodeArcWeights, writeArcNumbers } from "../../text/arcs/arc-weights";
import { rowOf, type WordRows } from "../../text/tag-features";
import * as W from "../../text/word-table";
import { SIMPLE } from "../net/simple-cell";
import { numberFrequent } from "../number-frequent";
import type { ParseExample } from "../train-parser";
import { trainArcNet, type ArcSentence } from "./arc-net";
import { arcFields } from "./word-numbers";

/** A sentence: its words with tags as a tagger gives them, which are parsed, and their tree. */
export interface ArcTree {
  readonly words: WordRows;
  readonly tags: ArrayLike<number>;
  readonly parsed: readonly number[];
  readonly tree: ParseExample;
}

/** Sizes: units of a direction, floats by which arcs are scored, and floats of words' numbers. Larger ones cost time and bytes. */
const UNITS = 128;
const ARC = 64;
const RELATION = 48;
const FLOATS = { form: 32, ending: 16, tag: 16, cluster: 16, shape: 16 };
/** Forms and endings that come less often are unknown. */
const LEAST_FORM = 3;
const LEAST_ENDING = 5;
const MOST_WORDS = 120;
const DROPOUT = 0.15;
/** Words of a batch. */
const BATCH = 1500;
const SEED = 1;
/** CASE of src/text/word-table.ts has five values. */
const SHAPES = 5;

/** The bytes of the net. */
export function trainArcWeights(
  trees: readonly ArcTree[],
  tags: number,
  labels: number,
  clusters: number,
  epochs: number,
  log: (line: string) => void,
): Uint8Array {
  const forms = numberFrequent(hashes(trees, W.WORD), LEAST_FORM);
  const endings = numberFrequent(hashes(trees, W.SUFFIX3), LEAST_ENDING);
  const sentences = trees
    .filter(({ words, parsed }) => parsed.length > 0 && words.length <= MOST_WORDS)
    .map(({ words, tags: wordTags, parsed, tree }): ArcSentence => {
      const root = parsed.length + 1;
      const numbers = new Int32Array(words.length * ARC_FIELDS.length);
      for (let t = 0; t < words.length; t++)
        writeArcNumbers({ forms, endings }, words, t, wordTags[t] as number, numbers, t * ARC_FIELDS.length);
      return {
        numbers,
        words: parsed,
        heads: parsed.map((_, i) => (tree.heads[i + 1] as number) % root),
        relations: parsed.map((_, i) => (tree.labels[i + 1] as number) - 1),
      };
    });
  const net = trainArcNet(
    sentences,
    {
      cell: SIMPLE,
      window: 1,
      units: UNITS,
      layers: 1,
      arc: ARC,
      relation: RELATION,
      relations: labels,
      fields: arcFields(
        { form: forms.size + 1, ending: endings.size + 1, tag: tags + 1, cluster: clusters + 1, shape: SHAPES },
        FLOATS,
      ),
    },
    { epochs, seed: SEED, dropout: DROPOUT, batch: BATCH },
    log,
  );
  return encodeArcWeights(forms, endings, net.shipped());
}

/** A column of all words. */
function* hashes(trees: readonly ArcTree[], column: number): Generator<number> {
  for (const { words } of trees)
    for (let t = 0; t < words.length; t++) yield words.values[rowOf(words, t) + column] as number;
}

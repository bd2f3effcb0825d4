// A treebank's words and tags as numbers, and tags as wrong as a tagger makes them (jack-knifing): the parser, and whatever else reads tags
// of new text, learns from these.

import type { Clusters } from "../model/clusters";
import { decodeLinear } from "../model/linear";
import { tag } from "../text/tag";
import { wordRows, type WordRows } from "../text/tag-features";
import { TagScores } from "../text/tag-scores";
import { WordTable } from "../text/word-table";
import type { TreebankSentence } from "./conllu";
import { findSureTags } from "./sure-tags";
import { trainTagger, type TaggedRows } from "./train-tagger";

/** A treebank in numbers. Lists run over its sentences. */
export interface TreebankTags {
  /** The names of tags, by number. */
  readonly tags: readonly string[];
  readonly sureTags: ReadonlyMap<string, number>;
  readonly table: WordTable;
  readonly rows: readonly WordRows[];
  readonly gold: readonly Int32Array[];
}

/** Numbers the tags that are seen `minTag` times. */
export function treebankTags(
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  lexicon: ReadonlyMap<string, number>,
  minTag: number,
): TreebankTags {
  const tags = frequent(
    sentences.flatMap((s) => s.xpos),
    minTag,
  );
  const numbers = new Map(tags.map((name, i) => [name, i]));
  const sureTags = findSureTags(sentences, tags);
  const table = new WordTable(clusters, sureTags, lexicon);
  for (const { forms } of sentences) for (const form of forms) table.row(form);
  return {
    tags,
    sureTags,
    table,
    rows: sentences.map(({ forms }) => wordRows(forms, table)),
    gold: sentences.map(({ xpos }) => Int32Array.from(xpos, (name) => numbers.get(name) ?? numbers.get("NN") ?? 0)),
  };
}

/** The names that come at least so often, sorted. */
export function frequent(names: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].filter((name) => (counts.get(name) as number) >= least).sort();
}

/** Epochs of the taggers that only tag what a parser learns from. */
const JACKKNIFE_EPOCHS = 3;

/** How taggers are pruned. */
export interface Pruning {
  readonly minUpdates: number;
  readonly taggerWeights: number;
}

/** A tagger that only tags what a parser learns from. */
export function quickTagger(
  sentences: readonly TaggedRows[],
  { table, tags }: TreebankTags,
  { minUpdates, taggerWeights }: Pruning,
): TagScores {
  const tagger = trainTagger(sentences, tags.length, JACKKNIFE_EPOCHS);
  return new TagScores(decodeLinear(tagger.freeze({ minUpdates, maxWeights: taggerWeights })), table);
}

/** Each sentence's tags by a tagger that learned from the others' `folds` parts but its own; the gold tags for fewer than two. */
export function jackknife(
  treebank: TreebankTags,
  folds: number,
  pruning: Pruning,
  log: (line: string) => void,
): readonly Int32Array[] {
  const { rows, gold } = treebank;
  if (folds < 2) return gold;
  const out = [...gold];
  for (let fold = 0; fold < folds; fold++) {
    const rest = rows.flatMap((words, i) => (i % folds === fold ? [] : [{ words, tags: gold[i] as Int32Array }]));
    const scores = quickTagger(rest, treebank, pruning);
    rows.forEach((words, i) => {
      if (i % folds === fold) out[i] = tag(words, scores);
    });
    log(`jack-knife ${fold + 1} of ${folds}`);
  }
  return out;
}

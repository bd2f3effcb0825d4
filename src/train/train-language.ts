// Trains the whole language core from treebanks: splitter, lemma rules, features, tagger, and the parser on jack-knifed tags
// (so that it learns from tags as wrong as those it will see).

import type { Clusters } from "../model/clusters";
import { decodeLinear } from "../model/linear";
import { encodeLanguage, tagKinds } from "../text/language-model";
import { LIFTED } from "../text/parse";
import { parseColumns } from "../text/parse-features";
import { tag } from "../text/tag";
import { wordRows, type WordRows } from "../text/tag-features";
import { WordTable } from "../text/word-table";
import type { TreebankSentence } from "./conllu";
import { projectivize } from "./projectivize";
import { trainLemmas } from "./train-lemmas";
import { trainMorphology } from "./train-morphology";
import { trainParser, type ParseExample } from "./train-parser";
import { paragraphsOf, trainSplitter } from "./train-splitter";
import { trainUniversalTags } from "./train-universal-tags";
import { trainTagger } from "./train-tagger";

/** How long and how large to train. */
export interface LanguageOptions {
  readonly taggerEpochs: number;
  readonly parserEpochs: number;
  /** Parts of the jack-knife; 1 trains the parser on gold tags. */
  readonly folds: number;
  /** Weights kept of each model. */
  readonly taggerWeights: number;
  readonly transitionWeights: number;
  readonly labelWeights: number;
  /** Features touched by fewer updates are dropped. */
  readonly minUpdates: number;
  /** Tags and labels seen fewer times are left out. */
  readonly minTag: number;
  readonly minLabel: number;
}

/** For a small treebank of one's own. */
export const DEFAULT_OPTIONS: LanguageOptions = {
  taggerEpochs: 6,
  parserEpochs: 8,
  folds: 4,
  taggerWeights: 500_000,
  transitionWeights: 600_000,
  labelWeights: 400_000,
  minUpdates: 1,
  minTag: 3,
  minLabel: 3,
};

/** The bytes of the section `language`. */
export function trainLanguage(
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  options: LanguageOptions = DEFAULT_OPTIONS,
  log: (line: string) => void = () => {},
): Uint8Array {
  const { minUpdates } = options;
  const splitter = trainSplitter(paragraphsOf(sentences), 5).freeze();
  const lemmas = trainLemmas(
    sentences.flatMap((s) =>
      s.forms.map((form, i) => ({ form, xpos: s.xpos[i] as string, lemma: s.lemmas[i] as string, first: i === 0 })),
    ),
  );
  const feats = trainMorphology(sentences);
  const universal = trainUniversalTags(sentences);
  const tags = frequent(
    sentences.flatMap((s) => s.xpos),
    options.minTag,
  );
  const tagNumber = new Map(tags.map((name, i) => [name, i]));
  const table = new WordTable(clusters);
  for (const s of sentences) for (const form of s.forms) table.row(form);
  const rows = sentences.map((s) => wordRows(s.forms, table));
  const gold = sentences.map((s) =>
    Int32Array.from(s.forms, (_, i) => tagNumber.get(s.xpos[i] as string) ?? tagNumber.get("NN") ?? 0),
  );
  const tagged = rows.map((words, i) => ({ words, tags: gold[i] as Int32Array }));
  const tagger = trainTagger(tagged, tags.length, options.taggerEpochs, log).freeze({
    minUpdates,
    maxWeights: options.taggerWeights,
  });
  const parserTags = jackknife(rows, gold, tags.length, options, log);
  const projective = sentences.map((s) => projectivize(s.heads, s.deprels));
  const labels = frequent(
    projective.flatMap((tree) => tree.deprels),
    options.minLabel,
  );
  const labelNumber = new Map(labels.map((name, i) => [name, i]));
  const kinds = tagKinds(tags);
  const examples = rows.map((words, k): ParseExample => {
    const n = words.length;
    const tree = projective[k] as { heads: number[]; deprels: string[] };
    const heads = new Int32Array(n + 2);
    const numbers = new Int32Array(n + 2);
    tree.heads.forEach((head, i) => (heads[i + 1] = head < 0 ? n + 1 : head + 1));
    tree.deprels.forEach((label, i) => {
      numbers[i + 1] = 1 + (labelNumber.get(label) ?? labelNumber.get(label.split(LIFTED)[0] as string) ?? 0);
    });
    return { columns: parseColumns(words, parserTags[k] as Int32Array, kinds), length: n, heads, labels: numbers };
  });
  const parser = trainParser(examples, labels.length, options.parserEpochs, log);
  const transitions = parser.transitions.freeze({ minUpdates, maxWeights: options.transitionWeights });
  const relations = parser.labels.freeze({ minUpdates, maxWeights: options.labelWeights });
  log(
    `bytes: splitter ${splitter.length}, tagger ${tagger.length}, transitions ${transitions.length}, relations ${relations.length}`,
  );
  return encodeLanguage({
    tags,
    labels,
    lemmas,
    universal,
    feats,
    lexicon: new Map(),
    splitter,
    tagger,
    transitions,
    relations,
  });
}

function frequent(names: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].filter((name) => (counts.get(name) as number) >= least).sort();
}

/** Epochs of the taggers that only tag the parser's training data. */
const JACKKNIFE_EPOCHS = 3;

function jackknife(
  rows: readonly WordRows[],
  gold: readonly Int32Array[],
  classes: number,
  { folds, minUpdates, taggerWeights }: LanguageOptions,
  log: (line: string) => void,
): readonly Int32Array[] {
  if (folds < 2) return gold;
  const out = [...gold];
  for (let fold = 0; fold < folds; fold++) {
    const rest = rows.flatMap((words, i) => (i % folds === fold ? [] : [{ words, tags: gold[i] as Int32Array }]));
    const model = decodeLinear(
      trainTagger(rest, classes, JACKKNIFE_EPOCHS).freeze({ minUpdates, maxWeights: taggerWeights }),
    );
    rows.forEach((words, i) => {
      if (i % folds === fold) out[i] = tag(words, model);
    });
    log(`jack-knife ${fold + 1} of ${folds}`);
  }
  return out;
}

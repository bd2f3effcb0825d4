// Trains the whole language core from treebanks: splitter, lemma rules, features, tagger, and the parser on jack-knifed tags
// (so that it learns from tags as wrong as those it will see).

import type { Clusters } from "../model/clusters";
import { decodeLinear } from "../model/linear";
import { encodeLanguage, tagKinds } from "../text/language-model";
import { tag } from "../text/tag";
import { wordRows, type WordRows } from "../text/tag-features";
import { TagScores } from "../text/tag-scores";
import { WordTable } from "../text/word-table";
import type { TreebankSentence } from "./conllu";
import { recase } from "./recase";
import { findSureRelations } from "./sure-relations";
import { findSureTags } from "./sure-tags";
import { trainLemmas } from "./train-lemmas";
import { trainMorphology } from "./train-morphology";
import { parseExample, punctuationExample, treeExample } from "./parse-examples";
import { trainParsers } from "./train-parsers";
import { trainPunctuation } from "./train-punctuation";
import type { Perceptron } from "./perceptron";
import { paragraphsOf, trainSplitter } from "./train-splitter";
import { trainUniversalTags } from "./train-universal-tags";
import { trainTagger, type TaggedRows } from "./train-tagger";

/** How long and how large to train. */
export interface LanguageOptions {
  readonly taggerEpochs: number;
  readonly parserEpochs: number;
  /** So many taggers are trained and added up. */
  readonly taggers: number;
  /** So many parsers are trained and added up. */
  readonly parsers: number;
  /** Parts of the jack-knife; 1 trains the parser on gold tags. */
  readonly folds: number;
  /** Weights kept of each model. */
  readonly taggerWeights: number;
  readonly transitionWeights: number;
  readonly labelWeights: number;
  /** The tagger learns with the features that have the largest so many weights of a first tagger. */
  readonly chosenTaggerWeights: number;
  /** The parser's transitions and labels learn with the features that have the largest so many weights of a first parser. */
  readonly chosenTransitionWeights: number;
  readonly chosenLabelWeights: number;
  /** Features touched by fewer updates are dropped. */
  readonly minUpdates: number;
  /** Share of features hidden from the parser at each decision in training. */
  readonly dropout: number;
  /** Tags and labels seen fewer times are left out. */
  readonly minTag: number;
  readonly minLabel: number;
}

/** For a small treebank of one's own. */
export const DEFAULT_OPTIONS: LanguageOptions = {
  taggerEpochs: 6,
  parserEpochs: 8,
  taggers: 1,
  parsers: 1,
  folds: 4,
  taggerWeights: 410_000,
  chosenTaggerWeights: 400_000,
  transitionWeights: 1_400_000,
  labelWeights: 300_000,
  chosenTransitionWeights: 960_000,
  chosenLabelWeights: 375_000,
  minUpdates: 1,
  dropout: 0.15,
  minTag: 3,
  minLabel: 3,
};

/** The bytes of the section `language`. */
export function trainLanguage(
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  options: LanguageOptions = DEFAULT_OPTIONS,
  lexicon: ReadonlyMap<string, number> = new Map(),
  log: (line: string) => void = () => {},
): Uint8Array {
  const { minUpdates } = options;
  const splitter = trainSplitter(paragraphsOf(sentences), 5).freeze();
  const lemmas = trainLemmas(
    sentences.flatMap((s) =>
      s.forms.map((form, i) => ({ form, xpos: s.xpos[i] as string, lemma: s.lemmas[i] as string, first: i === 0 })),
    ),
    lexicon,
  );
  const feats = trainMorphology(sentences);
  const universal = trainUniversalTags(sentences);
  const tags = frequent(
    sentences.flatMap((s) => s.xpos),
    options.minTag,
  );
  const tagNumber = new Map(tags.map((name, i) => [name, i]));
  const sureTags = findSureTags(sentences, tags);
  const table = new WordTable(clusters, sureTags, lexicon);
  for (const s of sentences) for (const form of s.forms) table.row(form);
  const rowsOf = (s: TreebankSentence): WordRows => wordRows(s.forms, table);
  const tagsOf = (s: TreebankSentence): Int32Array =>
    Int32Array.from(s.forms, (_, i) => tagNumber.get(s.xpos[i] as string) ?? tagNumber.get("NN") ?? 0);
  const rows = sentences.map(rowsOf);
  const gold = sentences.map(tagsOf);
  const tagged = rows.map((words, i) => ({ words, tags: gold[i] as Int32Array }));
  const recased = recase(sentences).map(({ forms, of }) => ({
    words: wordRows(forms, table),
    tags: gold[of] as Int32Array,
  }));
  const tagger = trainTaggers([...tagged, ...recased], tags.length, options, log).freeze({
    minUpdates,
    maxWeights: options.taggerWeights,
  });
  const parserTags = jackknife(table, rows, gold, tags.length, options, log);
  const kinds = tagKinds(tags);
  const trees = sentences.map((s, k) => treeExample(s, rows[k] as WordRows, parserTags[k] as Int32Array, kinds));
  const labels = frequent(
    trees.flatMap((tree) => tree.deprels),
    options.minLabel,
  );
  const examples = trees.map((tree) => parseExample(tree, labels));
  const punctuation = trainPunctuation(
    sentences.map((s) => punctuationExample(s, tagsOf(s), kinds)),
    PUNCTUATION_EPOCHS,
  ).freeze();
  const sureRelations = findSureRelations(examples);
  const parser = trainParsers(
    examples,
    labels.length,
    sureRelations,
    { ...options, epochs: options.parserEpochs, seed: FIRST_SEED },
    log,
  );
  const transitions = parser.transitions.freeze({ minUpdates, maxWeights: options.transitionWeights });
  const relations = parser.relations.freeze({ minUpdates, maxWeights: options.labelWeights });
  const sizes = { splitter, tagger, transitions, relations };
  log(
    `bytes: ${Object.entries(sizes)
      .map(([name, { length }]) => `${name} ${length}`)
      .join(", ")}`,
  );
  return encodeLanguage({
    tags,
    labels,
    lemmas,
    universal,
    feats,
    sureTags,
    lexicon,
    splitter,
    tagger,
    transitions,
    relations,
    punctuation,
    sureRelations,
  });
}

function frequent(names: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].filter((name) => (counts.get(name) as number) >= least).sort();
}

/** Epochs of the taggers that only choose features; two of them are added up. Not tuned. */
const CHOOSING_EPOCHS = 3;

/** Chooses features (see train-parsers.ts), trains several taggers with these that differ only in chance, and adds them up. */
function trainTaggers(
  sentences: readonly TaggedRows[],
  classes: number,
  options: LanguageOptions,
  log: (line: string) => void,
): Perceptron {
  const choose = (seed: number): Perceptron => trainTagger(sentences, classes, CHOOSING_EPOCHS, log, seed);
  const first = choose(1);
  first.absorb(choose(FIRST_SEED));
  const among = first.strongest(options.chosenTaggerWeights);
  log(`features: ${among.length} of tags`);
  const train = (seed: number): Perceptron => trainTagger(sentences, classes, options.taggerEpochs, log, seed, among);
  const sum = train(1);
  for (let seed = FIRST_SEED; seed <= options.taggers; seed++) sum.absorb(train(seed));
  return sum;
}

const FIRST_SEED = 2;

/** Epochs of the model that attaches marks; it has few features. */
const PUNCTUATION_EPOCHS = 5;

/** Epochs of the taggers that only tag the parser's training data. */
const JACKKNIFE_EPOCHS = 3;

function jackknife(
  table: WordTable,
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
    const tagger = decodeLinear(
      trainTagger(rest, classes, JACKKNIFE_EPOCHS).freeze({ minUpdates, maxWeights: taggerWeights }),
    );
    const scores = new TagScores(tagger, table);
    rows.forEach((words, i) => {
      if (i % folds === fold) out[i] = tag(words, scores);
    });
    log(`jack-knife ${fold + 1} of ${folds}`);
  }
  return out;
}

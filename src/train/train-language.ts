// Trains the whole language core from treebanks: splitter, lemma rules, features, tagger, and the parser on jack-knifed tags
// (so that it learns from tags as wrong as those it will see).

import type { Clusters } from "../model/clusters";
import { decodeLinear } from "../model/linear";
import { encodeLanguage, tagKinds } from "../text/language-model";
import { skeleton } from "../text/skeleton";
import { tag } from "../text/tag";
import { wordRows, type WordRows } from "../text/tag-features";
import { TagScores } from "../text/tag-scores";
import type { TreebankSentence } from "./conllu";
import { trainArcWeights, type ArcTree } from "./arc-net/train-arc-weights";
import { recase } from "./recase";
import { findSureRelations } from "./sure-relations";
import { trainLemmas } from "./train-lemmas";
import { trainMorphology } from "./train-morphology";
import { parseExample, punctuationExample, treeExample } from "./parse-examples";
import type { ParsedSentence } from "./parsed-sentences";
import { trainParsers } from "./train-parsers";
import { trainPunctuation } from "./train-punctuation";
import type { Perceptron } from "./perceptron";
import { paragraphsOf, trainSplitter } from "./train-splitter";
import { trainUniversalTags } from "./train-universal-tags";
import { trainTagger, type TaggedRows } from "./train-tagger";
import { frequent, jackknife, treebankTags } from "./treebank-tags";

/** How long and how large to train. */
export interface LanguageOptions {
  readonly taggerEpochs: number;
  readonly parserEpochs: number;
  /** Of the neural net that the parser asks first; 0: none is trained. */
  readonly arcEpochs: number;
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
  /** Smaller weights of the parser, once quantised, are dropped. */
  readonly leastTransitionWeight: number;
  readonly leastLabelWeight: number;
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
  arcEpochs: 0,
  taggers: 1,
  parsers: 1,
  folds: 4,
  taggerWeights: 410_000,
  chosenTaggerWeights: 400_000,
  transitionWeights: 1_400_000,
  labelWeights: 300_000,
  leastTransitionWeight: 1,
  leastLabelWeight: 1,
  chosenTransitionWeights: 960_000,
  chosenLabelWeights: 375_000,
  minUpdates: 1,
  dropout: 0.15,
  minTag: 3,
  minLabel: 3,
};

/** The bytes of the section `language`. The parser alone learns from `parsed` too. */
export function trainLanguage(
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  options: LanguageOptions = DEFAULT_OPTIONS,
  lexicon: ReadonlyMap<string, number> = new Map(),
  log: (line: string) => void = () => {},
  parsed: readonly ParsedSentence[] = [],
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
  const treebank = treebankTags(sentences, clusters, lexicon, options.minTag);
  const { tags, sureTags, table, rows, gold } = treebank;
  const tagged = rows.map((words, i) => ({ words, tags: gold[i] as Int32Array }));
  const recased = recase(sentences).map(({ forms, of }) => ({
    words: wordRows(forms, table),
    tags: gold[of] as Int32Array,
  }));
  const tagger = trainTaggers([...tagged, ...recased], tags.length, options, log).freeze({
    minUpdates,
    maxWeights: options.taggerWeights,
  });
  const parserTags = jackknife(treebank, options.folds, options, log);
  const kinds = tagKinds(tags);
  const trees = sentences.map((s, k) => treeExample(s, rows[k] as WordRows, parserTags[k] as Int32Array, kinds));
  const labels = frequent(
    trees.flatMap((tree) => tree.deprels),
    options.minLabel,
  );
  const examples = trees.map((tree) => parseExample(tree, labels));
  const scores = new TagScores(decodeLinear(tagger), table);
  const arcTree = (s: ParsedSentence, words: WordRows, wordTags: Int32Array): ArcTree => ({
    words,
    tags: wordTags,
    parsed: skeleton(s.forms, wordTags, kinds.marks).words,
    tree: parseExample(treeExample(s, words, wordTags, kinds), labels),
  });
  const parsedTrees = parsed.map((s) => {
    const words = wordRows(s.forms, table);
    return arcTree(s, words, tag(words, scores));
  });
  const punctuation = trainPunctuation(
    sentences.map((s, k) => punctuationExample(s, gold[k] as Int32Array, kinds)),
    PUNCTUATION_EPOCHS,
  ).freeze();
  const sureRelations = findSureRelations(examples);
  const parser = trainParsers(
    [...examples, ...parsedTrees.map(({ tree }) => tree)],
    labels.length,
    sureRelations,
    { ...options, epochs: options.parserEpochs, seed: FIRST_SEED },
    log,
  );
  const transitions = parser.transitions.freeze({
    minUpdates,
    maxWeights: options.transitionWeights,
    leastWeight: options.leastTransitionWeight,
  });
  const relations = parser.relations.freeze({
    minUpdates,
    maxWeights: options.labelWeights,
    leastWeight: options.leastLabelWeight,
  });
  const arcs =
    options.arcEpochs === 0
      ? new Uint8Array(0)
      : trainArcWeights(
          [...sentences.map((s, k) => arcTree(s, rows[k] as WordRows, parserTags[k] as Int32Array)), ...parsedTrees],
          tags.length,
          labels.length,
          clusters.size,
          options.arcEpochs,
          log,
        );
  const sizes = { splitter, tagger, transitions, relations, arcs };
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
    arcs,
  });
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

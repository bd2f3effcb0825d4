// The part `language` of `npm run train`: which treebanks and options make the language core that ships.

import { readFileSync } from "node:fs";

import { readConllu, type TreebankSentence } from "./conllu";
import { corpus } from "./corpora";
import { ownTrees } from "./own-trees";
import { parsedStories } from "./parsed-sentences";
import { shippedClusters } from "./shipped-clusters";
import { tagLexicon } from "./tag-lexicon";
import { gmbTags, mascTags, type TaggedSentence } from "./tagged-text";
import { DEFAULT_OPTIONS, trainLanguage, type LanguageOptions } from "./train-language";

// The development part of EWT taught what ships once all options were chosen on it; it measures nothing any more.
const TREEBANKS = ["train/ud-ewt/train.conllu", "train/ud-ewt/dev.conllu", "train/gum/train.conllu"];

/** Reads the public treebanks that train what ships, beside our own sentences (own-trees.ts). */
export const trainingTreebanks = (): TreebankSentence[] =>
  TREEBANKS.flatMap((path) => readConllu(readFileSync(corpus(path), "utf8")));

/**
 * What ships: more epochs than a small treebank needs, and no label that is too rare to learn. Where a net helps, small weights of the
 * linear models can go: without them all (2.0 MB are left of 2.7) GUM dev is parsed no worse.
 */
const SHIPPED: LanguageOptions = {
  ...DEFAULT_OPTIONS,
  taggerEpochs: 6,
  taggers: 3,
  parserEpochs: 8,
  arcEpochs: 12,
  parsers: 3,
  chosenTransitionWeights: 700_000,
  chosenLabelWeights: 210_000,
  leastTransitionWeight: 8,
  leastLabelWeight: 18,
  minLabel: 15,
};

export function* taggedText(): Generator<TaggedSentence> {
  yield* mascTags();
  yield* gmbTags(1);
}

/** Trains the section `language`, with the clusters that the model file holds. */
export function languagePart(log: (line: string) => void): ReadonlyMap<string, Uint8Array> {
  const epochs =
    process.env["NUTGRAPH_QUICK"] === undefined
      ? {}
      : { parserEpochs: 3, arcEpochs: 1, taggerEpochs: 3, taggers: 1, parsers: 1, folds: 2 };
  return new Map([
    [
      "language",
      trainLanguage(
        [...trainingTreebanks(), ...ownTrees()],
        shippedClusters(),
        { ...SHIPPED, ...epochs },
        tagLexicon(taggedText()),
        log,
        parsedStories(),
      ),
    ],
  ]);
}

// Finds the names of an article: two readings of its candidate words by linear models over one set of features; the
// second also knows what the first said of each name elsewhere. Names only; phrases and pronouns are find-mentions.ts.

import type { Scorer } from "../model/linear";
import { bestLabels } from "./best-labels";
import { nameColumns, type NameColumns } from "./name-columns";
import { echoFeatures, echoOf, type Echo } from "./name-echo";
import { MAX_NAME_FEATURES, nameFeatures, transitionFeature } from "./name-features";
import { LABELS, spansOf, type NameSpan } from "./name-labels";
import type { NameModel } from "./name-model";

const features = new Int32Array(MAX_NAME_FEATURES);
const wordScores = new Float64Array(256);
let runScores = new Float64Array(64 * LABELS);

/** The scores of each pair of labels in a row, as `bestLabels` takes them. */
export function transitionScores(scorer: Scorer): Float64Array {
  const table = new Float64Array(LABELS * LABELS);
  for (let previous = 0; previous < LABELS; previous++) {
    features[0] = transitionFeature(previous);
    scorer.score(features, 1, wordScores);
    table.set(wordScores.subarray(0, LABELS), previous * LABELS);
  }
  return table;
}

/** Reads an article's columns once. `echo` is what an earlier reading said. */
export function readNames(c: NameColumns, scorer: Scorer, transitions: Float64Array, echo?: Echo): Uint8Array {
  const labels = new Uint8Array(c.rows.length);
  for (let s = 0; s + 1 < c.bounds.length; s++) {
    const from = c.bounds[s] as number;
    const to = c.bounds[s + 1] as number;
    for (let i = from; i < to; i++) {
      if (!c.candidate[i]) continue;
      const last = c.runLast[i] as number;
      const length = last - i + 1;
      if (length * LABELS > runScores.length) runScores = new Float64Array(length * LABELS * 2);
      for (let j = i; j <= last; j++) {
        let count = nameFeatures(c, j, from, to, features);
        if (echo) count = echoFeatures(c, echo, j, from, to, count, features);
        scorer.score(features, count, wordScores);
        runScores.set(wordScores.subarray(0, LABELS), (j - i) * LABELS);
      }
      bestLabels(runScores, length, transitions, labels, i);
      i = last;
    }
  }
  return labels;
}

/** The names in an article's sentences, given as words; spans are word numbers within the sentence. */
export function tagNames(sentences: readonly (readonly string[])[], model: NameModel): NameSpan[][] {
  model.words.trim();
  const c = nameColumns(sentences, model.words);
  const first = readNames(c, model.first, model.firstTransitions);
  const second = readNames(c, model.second, model.secondTransitions, echoOf(c, first));
  return sentences.map((_, s) => spansOf(second, c.bounds[s] as number, c.bounds[s + 1] as number));
}

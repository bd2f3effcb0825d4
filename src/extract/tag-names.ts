// Finds the names of an article: a linear model and a small neural net score the candidate words, and a first reading is made; then what it says
// of each name elsewhere in the article is added to the scores, and the article is read again. Names only; phrases and
// pronouns are find-mentions.ts.

import type { Scorer } from "../model/linear";
import { bestLabels, spreadOf } from "./best-labels";
import { nameColumns, type NameColumns } from "./name-columns";
import { echoFeatures, echoOf, MAX_ECHO_FEATURES } from "./name-echo";
import { LABELS, spansOf, type NameSpan } from "./name-labels";
import type { NameModel } from "./name-model";
import type { NameScores } from "./name-scores";

const features = new Int32Array(MAX_ECHO_FEATURES);
const wordScores = new Float64Array(256);

/** Calls `visit` for each candidate word with the bounds of its sentence. */
function eachCandidate(c: NameColumns, visit: (word: number, from: number, to: number) => void): void {
  for (let s = 0; s + 1 < c.bounds.length; s++) {
    const from = c.bounds[s] as number;
    const to = c.bounds[s + 1] as number;
    for (let i = from; i < to; i++) if (c.candidate[i]) visit(i, from, to);
  }
}

/** Scores of all candidates: `LABELS` numbers each, in order. */
export function scoreNames(c: NameColumns, model: NameScores): Float32Array {
  const scores = new Float32Array(c.candidates * LABELS);
  let at = 0;
  eachCandidate(c, (i, from, to) => {
    model.score(c, i, from, to, wordScores);
    for (let label = 0; label < LABELS; label++) scores[at++] = wordScores[label] as number;
  });
  return scores;
}

/** Adds to the scores what the reading `labels` says of each name elsewhere. */
export function addEcho(c: NameColumns, labels: Uint8Array, scorer: Scorer, scores: Float32Array): void {
  const echo = echoOf(c, labels);
  let at = 0;
  eachCandidate(c, (i, from, to) => {
    scorer.score(features, echoFeatures(c, echo, i, from, to, features), wordScores);
    for (let label = 0; label < LABELS; label++) scores[at++]! += wordScores[label] as number;
  });
}

/** The best labels of every word under the scores of the candidates. */
export function readNames(c: NameColumns, scores: Float32Array, transitions: Float64Array): Uint8Array {
  const labels = new Uint8Array(c.rows.length);
  const spread = spreadOf(transitions);
  for (let i = 0; i < labels.length; i++) {
    if (!c.candidate[i]) continue;
    const last = c.runLast[i] as number;
    bestLabels(scores, (c.slot[i] as number) * LABELS, last - i + 1, transitions, spread, labels, i);
    i = last;
  }
  return labels;
}

/** The names in an article's sentences, given as words; spans are word numbers within the sentence. */
export function tagNames(sentences: readonly (readonly string[])[], model: NameModel): NameSpan[][] {
  model.words.trim();
  const c = nameColumns(sentences, model.words);
  const scores = scoreNames(c, model.scores);
  model.net?.add(c, scores);
  const transitions = c.informal ? model.spokenTransitions : model.transitions;
  addEcho(c, readNames(c, scores, transitions), model.echo, scores);
  const labels = readNames(c, scores, transitions);
  return sentences.map((_, s) => spansOf(labels, c.bounds[s] as number, c.bounds[s + 1] as number));
}

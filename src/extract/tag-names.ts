// Finds the names of an article: a small neural net scores the candidate words, and a linear model those that it is not sure of; a first reading
// is made, then what it says of each name elsewhere in the article is added to the scores, and the article is read again. Names only; phrases
// and pronouns are find-mentions.ts.

import type { Scorer } from "../model/linear";
import { bestLabels, spreadOf } from "./best-labels";
import { nameColumns, type NameColumns } from "./name-columns";
import { echoFeatures, echoOf, MAX_ECHO_FEATURES } from "./name-echo";
import { LABELS, spansOf, type NameSpan } from "./name-labels";
import type { NameModel } from "./name-model";
import type { NameScores } from "./name-scores";

const features = new Int32Array(MAX_ECHO_FEATURES);
const wordScores = new Float64Array(256);

/** Which candidates are known without more ado, 1 each. */
type Sure = Uint8Array | undefined;

/** Calls `visit` for each candidate word that is not sure, with the bounds of its sentence and where its scores begin. */
function eachCandidate(
  c: NameColumns,
  sure: Sure,
  visit: (word: number, from: number, to: number, at: number) => void,
): void {
  let slot = 0;
  for (let s = 0; s + 1 < c.bounds.length; s++) {
    const from = c.bounds[s] as number;
    const to = c.bounds[s + 1] as number;
    for (let i = from; i < to; i++) {
      if (!c.candidate[i]) continue;
      if (!sure?.[slot]) visit(i, from, to, slot * LABELS);
      slot++;
    }
  }
}

/** Room for the scores of all candidates, all 0: `LABELS` numbers each, in order. */
export const noScores = (c: NameColumns): Float32Array => new Float32Array(c.candidates * LABELS);

/** Adds to the scores what the linear model says of the candidates that are not sure. */
export function addScores(c: NameColumns, sure: Sure, model: NameScores, scores: Float32Array): void {
  eachCandidate(c, sure, (i, from, to, at) => {
    model.score(c, i, from, to, wordScores);
    for (let label = 0; label < LABELS; label++) scores[at + label]! += wordScores[label] as number;
  });
}

/** Adds to them what the reading `labels` says of each name elsewhere. */
function addEcho(c: NameColumns, sure: Sure, labels: Uint8Array, scorer: Scorer, scores: Float32Array): void {
  const echo = echoOf(c, labels);
  eachCandidate(c, sure, (i, from, to, at) => {
    scorer.score(features, echoFeatures(c, echo, i, from, to, features), wordScores);
    for (let label = 0; label < LABELS; label++) scores[at + label]! += wordScores[label] as number;
  });
}

/** A reading, and which candidates' scores are still what they were then, 1 each. */
interface Before {
  readonly labels: Uint8Array;
  readonly same: Sure;
}

/** The best labels of every word under the scores of the candidates; where those are as `before`, the labels are. */
export function readNames(
  c: NameColumns,
  scores: Float32Array,
  transitions: Float64Array,
  before?: Before,
): Uint8Array {
  const labels = new Uint8Array(c.rows.length);
  const spread = spreadOf(transitions);
  for (let i = 0; i < labels.length; i++) {
    if (!c.candidate[i]) continue;
    const last = c.runLast[i] as number;
    const slot = c.slot[i] as number;
    if (before && isAll(before.same, slot, last - i + 1)) labels.set(before.labels.subarray(i, last + 1), i);
    else bestLabels(scores, slot * LABELS, last - i + 1, transitions, spread, labels, i);
    i = last;
  }
  return labels;
}

/** Whether all of `count` candidates are sure. */
function isAll(sure: Sure, from: number, count: number): boolean {
  for (let k = from; k < from + count; k++) if (!sure?.[k]) return false;
  return true;
}

/** The names in an article's sentences, given as words; spans are word numbers within the sentence. */
export function tagNames(sentences: readonly (readonly string[])[], model: NameModel): NameSpan[][] {
  model.words.trim();
  const c = nameColumns(sentences, model.words);
  const scores = noScores(c);
  const sure = model.net?.add(c, scores);
  addScores(c, sure, model.scores, scores);
  const transitions = c.informal ? model.spokenTransitions : model.transitions;
  const first = readNames(c, scores, transitions);
  addEcho(c, sure, first, model.echo, scores);
  const labels = readNames(c, scores, transitions, { labels: first, same: sure });
  return sentences.map((_, s) => spansOf(labels, c.bounds[s] as number, c.bounds[s + 1] as number));
}

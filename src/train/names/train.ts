// Trains the two readings of the name tagger: structured perceptrons with a margin (Collins 2002; Taskar et al. 2003) over
// runs of candidate words. Words with several possible labels take the best sequence among them as gold (latent labels).
// The second reading learns from first readings of articles that the first had not seen (jackknife).

import { bestLabels } from "../../extract/best-labels";
import { nameColumns, type NameColumns } from "../../extract/name-columns";
import { echoFeatures, echoOf } from "../../extract/name-echo";
import { MAX_NAME_FEATURES, nameFeatures, transitionFeature } from "../../extract/name-features";
import { ANY_LABEL, LABELS, OUTSIDE, positionOf, typeOfLabel, BEGIN, UNIT } from "../../extract/name-labels";
import { encodeNames } from "../../extract/name-model";
import { NameWords, plainForm } from "../../extract/name-words";
import { readNames, transitionScores } from "../../extract/tag-names";
import type { Clusters } from "../../model/clusters";
import { decodeLinear, type Scorer } from "../../model/linear";
import { Perceptron, type FreezeOptions } from "../perceptron";
import { random, shuffle } from "../random";
import type { LabelledDocument } from "./labelled-text";

/** How the tagger is trained. */
export interface NameOptions {
  readonly epochs: number;
  /** The share of a source's runs that each epoch takes; 1 where none is given. */
  readonly shares: Readonly<Record<string, number>>;
  /** By how much the gold sequence must beat others, per wrong word. */
  readonly margin: number;
  readonly folds: number;
  readonly freeze: FreezeOptions;
  readonly log: (line: string) => void;
}

/** One article in training: its columns and, per word, the possible labels. */
interface Lesson {
  readonly source: string;
  readonly columns: NameColumns;
  readonly allowed: Int32Array;
}

/** Uncapitalized words seen so often inside names of the corpora are looked at as parts of names. */
const MIN_INNER = 3;

/** The uncapitalized words that names contain, digits as 0. */
export function innerWords(documents: readonly LabelledDocument[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { sentences } of documents)
    for (const { forms, allowed } of sentences)
      forms.forEach((form, i) => {
        if (((allowed[i] as number) & 1) !== 0 || /\p{Lu}/u.test(form)) return;
        counts.set(plainForm(form), (counts.get(plainForm(form)) ?? 0) + 1);
      });
  return new Set([...counts].filter(([, count]) => count >= MIN_INNER).map(([word]) => word));
}

export function lessonOf(document: LabelledDocument, words: NameWords): Lesson {
  const columns = nameColumns(
    document.sentences.map(({ forms }) => forms),
    words,
  );
  const allowed = new Int32Array(columns.rows.length);
  document.sentences.forEach((sentence, s) => allowed.set(sentence.allowed, columns.bounds[s] as number));
  // A name that reaches over words which are never looked at cannot be learned: its other words may be anything.
  for (let i = 0; i < allowed.length; i++) {
    if (columns.candidate[i] || ((allowed[i] as number) & 1) !== 0) continue;
    const open = (mask: number, wanted: (position: number) => boolean): boolean => {
      for (let label = 1; label < LABELS; label++) if ((mask >> label) & 1 && wanted(positionOf(label))) return true;
      return false;
    };
    for (let j = i - 1; j >= 0 && open(allowed[j] as number, (p) => p === BEGIN || p === 2); j--)
      allowed[j] = ANY_LABEL;
    for (let j = i + 1; j < allowed.length && open(allowed[j] as number, (p) => p === 2 || p === 3); j++)
      allowed[j] = ANY_LABEL;
    allowed[i] = 1 << OUTSIDE;
  }
  return { source: document.source, columns, allowed };
}

/** Features of all candidates of some lessons, flat, and the runs over them. */
interface Rows {
  readonly features: Int32Array;
  /** Candidate k's features are `features[starts[k]…starts[k+1]-1]`. */
  readonly starts: Int32Array;
  readonly runs: readonly { readonly first: number; readonly length: number; readonly source: string }[];
  readonly allowed: Int32Array;
}

function rowsOf(lessons: readonly Lesson[], firstReadings?: readonly Uint8Array[]): Rows {
  let features = new Int32Array(1 << 20);
  let used = 0;
  const starts: number[] = [];
  const allowed: number[] = [];
  const runs: { first: number; length: number; source: string }[] = [];
  lessons.forEach(({ columns: c, allowed: labels, source }, lesson) => {
    const echo = firstReadings && echoOf(c, firstReadings[lesson] as Uint8Array);
    for (let s = 0; s + 1 < c.bounds.length; s++) {
      const [from, to] = [c.bounds[s] as number, c.bounds[s + 1] as number];
      for (let i = from; i < to; i++) {
        if (!c.candidate[i]) continue;
        const last = c.runLast[i] as number;
        runs.push({ first: starts.length, length: last - i + 1, source });
        for (; i <= last; i++) {
          if (used + MAX_NAME_FEATURES > features.length) {
            const wider = new Int32Array(features.length * 2);
            wider.set(features);
            features = wider;
          }
          starts.push(used);
          const row = features.subarray(used, used + MAX_NAME_FEATURES);
          const count = nameFeatures(c, i, from, to, row);
          used += echo ? echoFeatures(c, echo, i, from, to, count, row) : count;
          allowed.push(labels[i] as number);
        }
        i = last;
      }
    }
  });
  starts.push(used);
  return { features, starts: Int32Array.from(starts), runs, allowed: Int32Array.from(allowed) };
}

const MAX_RUN_WORDS = 64;

function learn(rows: Rows, options: NameOptions, seed: number): Perceptron {
  const model = new Perceptron(LABELS);
  const next = random(seed);
  const scores = new Float64Array(MAX_RUN_WORDS * LABELS);
  const gold = new Uint8Array(MAX_RUN_WORDS);
  const guess = new Uint8Array(MAX_RUN_WORDS);
  const one = new Float64Array(LABELS);
  const feature = new Int32Array(1);
  let transitions = transitionScores(model);
  const order = rows.runs.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    let wrong = 0;
    for (const r of order) {
      const { first, length, source } = rows.runs[r] as Rows["runs"][number];
      const share = options.shares[source] ?? 1;
      if (share < 1 && next() >= share) continue;
      model.step();
      const allowed = rows.allowed.subarray(first, first + length);
      for (let k = 0; k < length; k++) {
        const start = rows.starts[first + k] as number;
        const end = rows.starts[first + k + 1] as number;
        model.score(rows.features.subarray(start, end), end - start, one);
        scores.set(one, k * LABELS);
      }
      bestLabels(scores, length, transitions, gold, 0, allowed);
      for (let k = 0; k < length; k++) {
        const row = k * LABELS;
        for (let label = 0; label < LABELS; label++) {
          if (label === gold[k] || (allowed[k] as number) === ANY_LABEL) continue;
          scores[row + label]! += options.margin;
        }
      }
      bestLabels(scores, length, transitions, guess, 0);
      let differs = false;
      for (let k = 0; k < length; k++) if (gold[k] !== guess[k]) differs = true;
      if (!differs) continue;
      wrong++;
      for (let k = 0; k < length; k++) {
        if (gold[k] !== guess[k]) {
          const start = rows.starts[first + k] as number;
          const end = rows.starts[first + k + 1] as number;
          model.update(rows.features.subarray(start, end), end - start, gold[k] as number, guess[k] as number);
        }
      }
      let goldPrevious = OUTSIDE;
      let guessPrevious = OUTSIDE;
      let moved = false;
      for (let k = 0; k <= length; k++) {
        const goldLabel = k < length ? (gold[k] as number) : OUTSIDE;
        const guessLabel = k < length ? (guess[k] as number) : OUTSIDE;
        if (goldPrevious !== guessPrevious || goldLabel !== guessLabel) {
          feature[0] = transitionFeature(goldPrevious);
          model.update(feature, 1, goldLabel, -1);
          feature[0] = transitionFeature(guessPrevious);
          model.update(feature, 1, -1, guessLabel);
          moved = true;
        }
        goldPrevious = goldLabel;
        guessPrevious = guessLabel;
      }
      if (moved) transitions = transitionScores(model);
    }
    options.log(`names: epoch ${epoch + 1}, ${wrong} of ${order.length} runs wrong`);
  }
  return model;
}

/** Trains both readings; returns the section `names`. With `firstOnly` the second is the first, for quick experiments. */
export function trainNameModel(
  documents: readonly LabelledDocument[],
  clusters: Clusters,
  options: NameOptions,
  firstOnly = false,
): Uint8Array {
  const inner = innerWords(documents.filter(({ source }) => source !== "fewnerd" && source !== "politics"));
  const words = new NameWords(clusters, inner);
  const lessons = documents.map((document) => lessonOf(document, words));
  const read = (lesson: Lesson, scorer: Scorer, transitions: Float64Array): Uint8Array =>
    readNames(lesson.columns, scorer, transitions);
  const first = learn(rowsOf(lessons), options, 1).freeze(options.freeze);
  if (firstOnly) return encodeNames(inner, first, first);
  const readings: Uint8Array[] = new Array<Uint8Array>(lessons.length);
  for (let fold = 0; fold < options.folds; fold++) {
    options.log(`names: fold ${fold + 1} of ${options.folds}`);
    const others = lessons.filter((_, i) => i % options.folds !== fold);
    const scorer = decodeLinear(learn(rowsOf(others), options, 2 + fold).freeze(options.freeze));
    const transitions = transitionScores(scorer);
    lessons.forEach((lesson, i) => i % options.folds === fold && (readings[i] = read(lesson, scorer, transitions)));
  }
  const second = learn(rowsOf(lessons, readings), options, 99).freeze(options.freeze);
  return encodeNames(inner, first, second);
}

void typeOfLabel;
void UNIT;

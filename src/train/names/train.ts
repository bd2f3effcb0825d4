// Trains the models of the name tagger: a small neural net (src/train/name-net), and two log-linear models of label sequences (conditional random fields; Lafferty,
// McCallum & Pereira 2001) over runs of candidate words, by AdaGrad with a pull to nought. Words with several possible
// labels are learned from by the sum over the sequences that they allow (Tsuboi et al. 2008).
// The model of echoes learns from readings of articles that their reader had not seen (jackknife).

import { nameColumns, type NameColumns } from "../../extract/name-columns";
import { echoFeatures, echoOf, MAX_ECHO_FEATURES } from "../../extract/name-echo";
import { MAX_NAME_FEATURES, nameFeatures, transitionFeature } from "../../extract/name-features";
import { ANY_LABEL, LABELS, OUTSIDE, positionOf, BEGIN, INSIDE, LAST } from "../../extract/name-labels";
import { encodeNames } from "../../extract/name-model";
import { NameWords, plainForm } from "../../extract/name-words";
import { NameScores } from "../../extract/name-scores";
import { transitionScores } from "../../extract/name-transitions";
import { addScores, noScores, readNames } from "../../extract/tag-names";
import type { Clusters } from "../../model/clusters";
import { decodeLinear, encodeLinear, type LinearRow } from "../../model/linear";
import { trainLabelWeights } from "../name-net/train-label-weights";
import { random, shuffle } from "../random";
import type { LabelledDocument } from "./labelled-text";
import { marginals, MAX_RUN_WORDS, newMarginals } from "./marginals";

/** How the tagger is trained. */
export interface NameOptions {
  readonly epochs: number;
  /** The share of a source's runs that each epoch takes; 1 where none is given. */
  readonly shares: Readonly<Record<string, number>>;
  /** Step of learning, strength of the pull to nought, and what damps the first steps (AdaGrad; Duchi et al. 2011). */
  readonly rate: number;
  readonly decay: number;
  readonly caution: number;
  readonly folds: number;
  /** Rounds that the readers of the folds are trained for; they need not be as good as the shipped one. */
  readonly readerEpochs: number;
  /** Weights that the model of words and that of echoes keep. */
  readonly weights: number;
  readonly echoWeights: number;
  /** Rounds that the net is trained for; 0: no net. */
  readonly netEpochs: number;
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

/** Sources whose names are in small letters for want of care, or marked in part. */
const WITHOUT_INNER: ReadonlySet<string> = new Set(["fewnerd", "politics", "careless", "btc", "wnut"]);

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
    document.informal,
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
    for (let j = i - 1; j >= 0 && open(allowed[j] as number, (p) => p === BEGIN || p === INSIDE); j--)
      allowed[j] = ANY_LABEL;
    for (let j = i + 1; j < allowed.length && open(allowed[j] as number, (p) => p === INSIDE || p === LAST); j++)
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

/** Writes a candidate's features, as `nameFeatures` and `echoFeatures` do. */
type Writer = (lesson: number, word: number, from: number, to: number, out: Int32Array) => number;

function rowsOf(lessons: readonly Lesson[], write: Writer): Rows {
  let features = new Int32Array(1 << 20);
  let used = 0;
  const starts: number[] = [];
  const allowed: number[] = [];
  const runs: { first: number; length: number; source: string }[] = [];
  const row = new Int32Array(MAX_NAME_FEATURES + MAX_ECHO_FEATURES);
  lessons.forEach(({ columns: c, allowed: labels, source }, lesson) => {
    for (let s = 0; s + 1 < c.bounds.length; s++) {
      const [from, to] = [c.bounds[s] as number, c.bounds[s + 1] as number];
      for (let i = from; i < to; i++) {
        if (!c.candidate[i]) continue;
        const last = c.runLast[i] as number;
        runs.push({ first: starts.length, length: last - i + 1, source });
        for (let j = i; j <= last; j++) {
          const count = write(lesson, j, from, to, row);
          if (used + count > features.length) {
            const wider = new Int32Array(features.length * 2);
            wider.set(features);
            features = wider;
          }
          starts.push(used);
          for (let k = 0; k < count; k++) features[used++] = row[k] as number;
          allowed.push(labels[j] as number);
        }
        i = last;
      }
    }
  });
  starts.push(used);
  return { features, starts: Int32Array.from(starts), runs, allowed: Int32Array.from(allowed) };
}

/** Features seen less often are dropped before training: they name single words of the corpus. */
const MIN_FEATURE_COUNT = 2;

/** The same rows with features numbered 1, 2, … by falling frequency, which keeps the busy weights close together. */
function compact(rows: Rows): { rows: Rows; featureOf: Int32Array } {
  const { features, starts } = rows;
  const used = starts[starts.length - 1] as number;
  let mask = (1 << 20) - 1;
  while (mask < used / 4) mask = mask * 2 + 1;
  const keys = new Int32Array(mask + 1);
  const counts = new Int32Array(mask + 1);
  const slotOf = (feature: number): number => {
    let slot = Math.imul(feature, 0x9e3779b1) & mask;
    while (keys[slot] !== 0 && keys[slot] !== feature) slot = (slot + 1) & mask;
    return slot;
  };
  for (let i = 0; i < used; i++) {
    const slot = slotOf(features[i] as number);
    keys[slot] = features[i] as number;
    counts[slot]! += 1;
  }
  const slots = Array.from(keys.keys()).filter((slot) => (counts[slot] as number) >= MIN_FEATURE_COUNT);
  slots.sort((a, b) => (counts[b] as number) - (counts[a] as number) || (keys[a] as number) - (keys[b] as number));
  const featureOf = new Int32Array(slots.length + 1);
  counts.fill(0);
  slots.forEach((slot, i) => {
    featureOf[i + 1] = keys[slot] as number;
    counts[slot] = i + 1;
  });
  const short = new Int32Array(used);
  const shortStarts = new Int32Array(starts.length);
  let at = 0;
  for (let k = 0; k + 1 < starts.length; k++) {
    shortStarts[k] = at;
    for (let i = starts[k] as number; i < (starts[k + 1] as number); i++) {
      const id = counts[slotOf(features[i] as number)] as number;
      if (id !== 0) short[at++] = id;
    }
  }
  shortStarts[starts.length - 1] = at;
  return { rows: { ...rows, features: short.slice(0, at), starts: shortStarts }, featureOf };
}

/** Every frozen model holds its weights times this, so that scores of words and of echoes add up. */
const SCALE = 32;
const MAX_WEIGHT = 127;

/** What a model of words gives each candidate, and each pair of labels, before echoes are added. */
interface Ground {
  readonly scores: Float32Array;
  /** For each run the number of its reader, an index of `transitions`. */
  readonly readerOf: Uint8Array;
  readonly transitions: readonly Float64Array[];
}

/** Smaller gradients move nothing. */
const LEAST_GRADIENT = 1e-3;

/** Trains a model and freezes it; with `ground` it learns what to add to that. */
function learn(allRows: Rows, options: NameOptions, seed: number, maxWeights: number, ground?: Ground): Uint8Array {
  const { rows, featureOf } = compact(allRows);
  const size = featureOf.length * LABELS;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(options.caution);
  const pairWeights = new Float64Array(LABELS * LABELS);
  const pairSquares = new Float64Array(LABELS * LABELS).fill(options.caution);
  const next = random(seed);
  const scores = new Float32Array(MAX_RUN_WORDS * LABELS);
  const [wanted, found] = [newMarginals(), newMarginals()];
  const exponentials = (pairs: Float64Array): Float64Array => pairs.map((score) => Math.exp(score));
  const grounds = ground?.transitions.map(exponentials);
  const expPairs = exponentials(pairWeights);
  const gradient = new Float64Array(LABELS);
  const order = rows.runs.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    let loss = 0;
    for (const r of order) {
      const { first, length, source } = rows.runs[r] as Rows["runs"][number];
      const share = options.shares[source] ?? 1;
      if (share < 1 && next() >= share) continue;
      const allowed = rows.allowed.subarray(first, first + length);
      if (allowed.every((mask) => mask === ANY_LABEL)) continue;
      for (let k = 0; k < length; k++) {
        const base = (first + k) * LABELS;
        for (let l = 0; l < LABELS; l++) scores[k * LABELS + l] = ground ? (ground.scores[base + l] as number) : 0;
        for (let i = rows.starts[first + k] as number; i < (rows.starts[first + k + 1] as number); i++) {
          const row = (rows.features[i] as number) * LABELS;
          for (let l = 0; l < LABELS; l++) scores[k * LABELS + l]! += weights[row + l] as number;
        }
      }
      const pairs = grounds ? (grounds[ground?.readerOf[r] as number] as Float64Array) : expPairs;
      if (!marginals(scores, length, pairs, wanted, allowed)) continue;
      if (!marginals(scores, length, pairs, found)) continue;
      for (let k = 0; k < length; k++) {
        let most = 0;
        for (let l = 0; l < LABELS; l++) {
          const g = (wanted.words[k * LABELS + l] as number) - (found.words[k * LABELS + l] as number);
          gradient[l] = Math.abs(g) < LEAST_GRADIENT ? 0 : g;
          most = Math.max(most, Math.abs(g));
        }
        loss += most;
        if (most < LEAST_GRADIENT) continue;
        for (let i = rows.starts[first + k] as number; i < (rows.starts[first + k + 1] as number); i++) {
          const row = (rows.features[i] as number) * LABELS;
          for (let l = 0; l < LABELS; l++) {
            if (gradient[l] === 0) continue;
            const g = (gradient[l] as number) - options.decay * (weights[row + l] as number);
            squares[row + l]! += g * g;
            weights[row + l]! += (rate * g) / Math.sqrt(squares[row + l] as number);
          }
        }
      }
      if (ground) continue;
      for (let pair = 0; pair < pairWeights.length; pair++) {
        const g = (wanted.pairs[pair] as number) - (found.pairs[pair] as number);
        if (Math.abs(g) < LEAST_GRADIENT) continue;
        pairSquares[pair]! += g * g;
        pairWeights[pair]! += (rate * g) / Math.sqrt(pairSquares[pair] as number);
        expPairs[pair] = Math.exp(pairWeights[pair] as number);
      }
    }
    options.log(`names: epoch ${epoch + 1}, loss ${(loss / order.length).toFixed(4)}`);
  }
  return freeze(weights, featureOf, pairWeights, maxWeights);
}

/** The weights of largest magnitude, quantised, as bytes for `decodeLinear`; the pairs are kept whole. */
function freeze(weights: Float32Array, featureOf: Int32Array, pairs: Float64Array, maxWeights: number): Uint8Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const least = sizes.length > maxWeights ? (sizes[sizes.length - maxWeights] as number) : 0;
  const rows: LinearRow[] = [];
  const keep = (feature: number, from: { readonly [i: number]: number }, start: number, floor: number): void => {
    const classes: number[] = [];
    const kept: number[] = [];
    for (let l = 0; l < LABELS; l++) {
      const weight = from[start + l] as number;
      const q = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight * SCALE)));
      if (q === 0 || Math.abs(weight) < floor) continue;
      classes.push(l);
      kept.push(q);
    }
    if (classes.length > 0) rows.push({ feature, classes, weights: kept });
  };
  for (let id = 1; id < featureOf.length; id++) keep(featureOf[id] as number, weights, id * LABELS, least);
  for (let label = 0; label < LABELS; label++) keep(transitionFeature(label), pairs, label * LABELS, 0);
  return encodeLinear(LABELS, rows);
}

/** Trains both models; returns the section `names`. With no folds there is no model of echoes (for quick experiments). */
export function trainNameModel(
  documents: readonly LabelledDocument[],
  clusters: Clusters,
  kinds: ReadonlyMap<number, number>,
  options: NameOptions,
): Uint8Array {
  const inner = innerWords(documents.filter(({ source }) => !WITHOUT_INNER.has(source)));
  const words = new NameWords(clusters, inner, kinds);
  const lessons = documents.map((document) => lessonOf(document, words));
  const wordsOf = (chosen: readonly Lesson[]): Rows =>
    rowsOf(chosen, (lesson, i, from, to, out) => nameFeatures((chosen[lesson] as Lesson).columns, i, from, to, out));
  const scorer = learn(wordsOf(lessons), options, 1, options.weights);
  const net =
    options.netEpochs === 0
      ? new Uint8Array()
      : trainLabelWeights(lessons, clusters.size, options.netEpochs, options.log);
  if (options.folds === 0) return encodeNames(inner, kinds, scorer, encodeLinear(LABELS, []), net);
  const reading = { ...options, epochs: options.readerEpochs };
  const grounds: Float32Array[] = new Array<Float32Array>(lessons.length);
  const readers = Array.from({ length: options.folds }, (_, fold) => {
    options.log(`names: fold ${fold + 1} of ${options.folds}`);
    const reader = decodeLinear(
      learn(wordsOf(lessons.filter((_, i) => i % options.folds !== fold)), reading, 2 + fold, options.weights),
    );
    const transitions = transitionScores(reader);
    const scores = new NameScores(words, reader);
    lessons.forEach(({ columns }, i) => {
      if (i % options.folds !== fold) return;
      const ground = noScores(columns);
      addScores(columns, undefined, scores, ground);
      grounds[i] = ground;
    });
    return transitions;
  });
  const readings = lessons.map(({ columns }, i) =>
    readNames(columns, grounds[i] as Float32Array, readers[i % options.folds] as Float64Array),
  );
  const echoes = lessons.map(({ columns }, i) => echoOf(columns, readings[i] as Uint8Array));
  const rows = rowsOf(lessons, (lesson, i, from, to, out) =>
    echoFeatures((lessons[lesson] as Lesson).columns, echoes[lesson] as (typeof echoes)[number], i, from, to, out),
  );
  const scores = new Float32Array(rows.allowed.length * LABELS);
  const readerOf = new Uint8Array(rows.runs.length);
  let at = 0;
  let run = 0;
  grounds.forEach((ground, lesson) => {
    const from = at;
    for (const score of ground) scores[at++] = score / SCALE;
    for (; run < rows.runs.length && (rows.runs[run] as Rows["runs"][number]).first * LABELS < at; run++)
      if ((rows.runs[run] as Rows["runs"][number]).first * LABELS >= from) readerOf[run] = lesson % options.folds;
  });
  const ground: Ground = { scores, readerOf, transitions: readers.map((table) => table.map((score) => score / SCALE)) };
  const echo = learn(rows, options, 99, options.echoWeights, ground);
  return encodeNames(inner, kinds, scorer, echo, net);
}

// Trains the ranking of coreference: a log-linear model over whole candidates, where the right ones together must get the
// probability (latent antecedents, Durrett & Klein 2013), by AdaGrad with a pull to nought. The state follows gold
// decisions where the corpus marks them.

import type { Candidate, Choose } from "../../extract/resolve-coreference";
import { resolveFacts } from "../../extract/resolve-coreference";
import { linkFeatures, MAX_COREFERENCE_FEATURES, newFeatures } from "../../extract/coreference/coreference-features";
import type { Cluster, Kind } from "../../extract/coreference/cluster";
import type { Facts } from "../../extract/coreference/mention-facts";
import { encodeLinear, type LinearRow } from "../../model/linear";
import { random, shuffle } from "../random";
import { alignMentions } from "./align";
import type { CorefText } from "./corpora";

/** One decision: the rows of features of every choice (the first is "nothing"), and which are right. */
export interface Lesson {
  readonly kind: Kind;
  readonly rows: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** A text read and its mentions' facts. */
export interface ReadText {
  readonly text: CorefText;
  readonly facts: readonly Facts[];
}

/** Leaves everything unresolved. */
const CHOOSE_NOTHING: Choose = () => -1;

/**
 * The decisions of a text, along the gold decisions. What the corpus does not mark is decided by `unmarked`, a model trained
 * before, so that what is learned from meets the same chains as later in use.
 */
export function lessonsOf({ text, facts }: ReadText, unmarked: Choose = CHOOSE_NOTHING): Lesson[] {
  return text.pronoun ? gapLessons(text, facts, unmarked) : goldLessons(text, facts, unmarked);
}

function rowsOf(fact: Facts, kind: Kind, candidates: readonly Candidate[]): Int32Array[] {
  const row = new Int32Array(MAX_COREFERENCE_FEATURES);
  const clusters = candidates.map(({ cluster }) => cluster);
  const rows = [row.slice(0, newFeatures(fact, kind, clusters, row))];
  for (const { cluster, standing } of candidates)
    rows.push(row.slice(0, linkFeatures(fact, kind, cluster, standing, row)));
  return rows;
}

/** The entity that most of a cluster's mentions are. */
function entityOf(cluster: Cluster, entities: ReadonlyMap<Facts, string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const member of cluster.members.length > 0 ? cluster.members : cluster.names) {
    const entity = entities.get(member);
    if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [entity, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = entity;
  return best;
}

function goldLessons(text: CorefText, facts: readonly Facts[], unmarked: Choose): Lesson[] {
  const lessons: Lesson[] = [];
  const aligned = alignMentions(facts, text.mentions);
  const entities = new Map(facts.map((fact, i) => [fact, aligned[i]]));
  const choose: Choose = (fact, kind, candidates) => {
    const entity = entities.get(fact);
    // Gold articles mark names and nominals only: what is unmarked there may be anything.
    if (entity === undefined && text.source === "gold") return unmarked(fact, kind, candidates);
    const right = candidates.map(({ cluster }) => entity !== undefined && entityOf(cluster, entities) === entity);
    const chosen = right.indexOf(true);
    lessons.push({ kind, rows: rowsOf(fact, kind, candidates), right: [chosen < 0, ...right] });
    return chosen;
  };
  resolveFacts(facts, choose);
  return lessons;
}

const overlaps = (fact: Facts, span: { readonly start: number; readonly end: number }): boolean =>
  fact.mention.start < span.end && span.start < fact.mention.end;

function gapLessons({ pronoun }: CorefText, facts: readonly Facts[], unmarked: Choose): Lesson[] {
  const lessons: Lesson[] = [];
  if (!pronoun) return lessons;
  const choose: Choose = (fact, kind, candidates) => {
    if (fact.mention.start !== pronoun.start) return unmarked(fact, kind, candidates);
    const names = (span: { readonly start: number; readonly end: number }): boolean[] =>
      candidates.map(({ cluster }) => cluster.names.some((name) => overlaps(name, span)));
    const [a, b] = [names(pronoun.a), names(pronoun.b)];
    const meant = candidates.map((_, i) => (pronoun.a.coref && a[i] === true) || (pronoun.b.coref && b[i] === true));
    // Neither: anything but the two may be right.
    const right = pronoun.a.coref || pronoun.b.coref ? meant : candidates.map((_, i) => !a[i] && !b[i]);
    lessons.push({ kind, rows: rowsOf(fact, kind, candidates), right: [!right.includes(true), ...right] });
    return -1;
  };
  resolveFacts(facts, choose);
  return lessons;
}

/** How to train. */
export interface CoreferenceOptions {
  readonly epochs: number;
  /** Step of learning by kind of mention, and what damps the first steps (AdaGrad; Duchi et al. 2011). */
  readonly rate: Readonly<Record<Kind, number>>;
  readonly caution: number;
  /** The pull of each weight to nought. */
  readonly decay: number;
  /** The share of features left out of each decision at random, by kind of mention, so that no few of them carry all the weight. */
  readonly dropout: Readonly<Record<Kind, number>>;
  /** Features seen less often are not learned. */
  readonly minCount: number;
  readonly maxWeights: number;
  readonly log: (line: string) => void;
}

/** Whether a feature stays in a decision: the same feature stays, or goes, in all of the decision's choices. */
function kept(feature: number, seed: number, dropout: number): boolean {
  const mixed = Math.imul(feature ^ seed, 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000 >= dropout;
}

/** The features seen often enough, numbered from 0. */
function numbered(lessons: readonly Lesson[], minCount: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { rows } of lessons)
    for (const row of rows) for (const feature of row) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= minCount) ids.set(feature, ids.size);
  return ids;
}

/** Trains on lessons and gives the frozen model. */
export function trainRanking(lessons: readonly Lesson[], options: CoreferenceOptions): Uint8Array {
  const ids = numbered(lessons, options.minCount);
  const known = lessons
    .filter(({ right }) => right.includes(true) && right.includes(false))
    .map(({ kind, rows, right }) => ({
      dropout: options.dropout[kind],
      rate: options.rate[kind],
      right,
      rows: rows.map((row) => Int32Array.from(row, (feature) => ids.get(feature) ?? -1).filter((id) => id >= 0)),
    }));
  const mean = new Float64Array(ids.size);
  for (const seed of SEEDS) {
    const weights = learn(known, ids.size, seed, options);
    weights.forEach((weight, id) => (mean[id]! += weight / SEEDS.length));
  }
  return freeze(ids, mean, options.maxWeights);
}

/** Models of so many orders of the lessons are averaged: each errs a little elsewhere. Five were not quite as good (GAP 68.7 for 69.1 then). */
const SEEDS: readonly number[] = [7, 19, 31, 43, 59, 67, 73, 83, 97, 101, 113, 127, 139, 151, 163];

/** The weights after some epochs over the lessons, in an order and with a dropout that the seed decides. */
function learn(
  known: readonly {
    readonly dropout: number;
    readonly rate: number;
    readonly rows: readonly Int32Array[];
    readonly right: readonly boolean[];
  }[],
  features: number,
  seedOfOrder: number,
  options: CoreferenceOptions,
): Float64Array {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(options.caution);
  const next = random(seedOfOrder);
  const order = known.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    const slowing = 1 - epoch / options.epochs;
    let loss = 0;
    for (const at of order) {
      const { dropout, rate: fullRate, rows: full, right } = known[at] as (typeof known)[number];
      const rate = fullRate * slowing;
      const seed = Math.floor(next() * 0x7fffffff);
      const rows = dropout === 0 ? full : full.map((row) => row.filter((feature) => kept(feature, seed, dropout)));
      const scores = rows.map((row) => row.reduce((sum, id) => sum + (weights[id] as number), 0));
      const [all, good] = [logSum(scores), logSum(scores.filter((_, i) => right[i]))];
      loss += all - good;
      rows.forEach((row, i) => {
        const score = scores[i] as number;
        const gradient = (right[i] ? Math.exp(score - good) : 0) - Math.exp(score - all);
        if (Math.abs(gradient) < LEAST_GRADIENT) return;
        for (const id of row) {
          const g = gradient - options.decay * (weights[id] as number);
          squares[id]! += g * g;
          weights[id]! += (rate * g) / Math.sqrt(squares[id] as number);
        }
      });
    }
    options.log(`coreference: epoch ${epoch + 1}, loss ${(loss / known.length).toFixed(4)}`);
  }
  return weights;
}

/** Smaller gradients move nothing. */
const LEAST_GRADIENT = 1e-4;
const MAX_WEIGHT = 127;
/** What a weight of 1 becomes in the frozen model. */
const SCALE = 48;

function logSum(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}

function freeze(ids: ReadonlyMap<number, number>, weights: Float64Array, maxWeights: number): Uint8Array {
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - maxWeights)] ?? 0;
  const rows: LinearRow[] = [];
  for (const [feature, id] of ids) {
    const weight = weights[id] as number;
    const q = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, Math.round(weight * SCALE)));
    if (q !== 0 && Math.abs(weight) >= least) rows.push({ feature, classes: [0], weights: [q] });
  }
  return encodeLinear(1, rows);
}

// Trains the ranking of coreference: an averaged perceptron over whole candidates, where the best of the right ones must
// win by a margin over every wrong one (latent antecedents, Fernandes et al. 2012). The state follows gold decisions.

import type { Candidate, Choose } from "../../extract/resolve-coreference";
import { resolveFacts } from "../../extract/resolve-coreference";
import { linkFeatures, MAX_COREFERENCE_FEATURES, newFeatures } from "../../extract/coreference/coreference-features";
import type { Cluster, Kind } from "../../extract/coreference/cluster";
import type { Facts } from "../../extract/coreference/mention-facts";
import { Perceptron } from "../perceptron";
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

/** The decisions of a text, along the gold decisions. */
export function lessonsOf({ text, facts }: ReadText): Lesson[] {
  return text.pronoun ? gapLessons(text, facts) : goldLessons(text, facts);
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

function goldLessons(text: CorefText, facts: readonly Facts[]): Lesson[] {
  const lessons: Lesson[] = [];
  const aligned = alignMentions(facts, text.mentions);
  const entities = new Map(facts.map((fact, i) => [fact, aligned[i]]));
  const choose: Choose = (fact, kind, candidates) => {
    const entity = entities.get(fact);
    // Gold articles mark names and nominals only: what is unmarked there may be anything.
    if (entity === undefined && text.source === "gold") return -1;
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

function gapLessons({ pronoun }: CorefText, facts: readonly Facts[]): Lesson[] {
  const lessons: Lesson[] = [];
  if (!pronoun) return lessons;
  const choose: Choose = (fact, kind, candidates) => {
    if (fact.mention.start !== pronoun.start) return -1;
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
  /** By how much the right choice must win. */
  readonly margin: number;
  /** The share of features left out of each decision at random, so that no few of them carry all the weight. */
  readonly dropout: number;
  readonly maxWeights: number;
  readonly log: (line: string) => void;
}

/** Whether a feature stays in a decision: the same feature stays, or goes, in all of the decision's choices. */
function kept(feature: number, seed: number, dropout: number): boolean {
  const mixed = Math.imul(feature ^ seed, 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000 >= dropout;
}

/** Trains on lessons and gives the frozen model. */
export function trainRanking(lessons: readonly Lesson[], options: CoreferenceOptions): Uint8Array {
  const model = new Perceptron(1);
  const next = random(7);
  const order = lessons.map((_, i) => i);
  const score = new Float64Array(1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next);
    let wrong = 0;
    for (const at of order) {
      const { rows: full, right } = lessons[at] as Lesson;
      const seed = Math.floor(next() * 0x7fffffff);
      const rows =
        options.dropout === 0 ? full : full.map((row) => row.filter((feature) => kept(feature, seed, options.dropout)));
      model.step();
      let good = -1;
      let bad = -1;
      let goodScore = -Infinity;
      let badScore = -Infinity;
      rows.forEach((row, i) => {
        model.score(row, row.length, score);
        const value = score[0] as number;
        if (right[i] && value > goodScore) [good, goodScore] = [i, value];
        if (!right[i] && value > badScore) [bad, badScore] = [i, value];
      });
      if (good < 0 || bad < 0 || goodScore > badScore + options.margin) continue;
      if (goodScore <= badScore) wrong++;
      const [goodRow, badRow] = [rows[good] as Int32Array, rows[bad] as Int32Array];
      model.update(goodRow, goodRow.length, 0, -1);
      model.update(badRow, badRow.length, -1, 0);
    }
    options.log(`coreference: epoch ${epoch + 1}, ${wrong} of ${lessons.length} decisions wrong`);
  }
  return model.freeze({ maxWeights: options.maxWeights });
}

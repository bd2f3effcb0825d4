// One way on through a sentence: the parser's state, and how unlikely its choices are together since it parted from other ways
// (src/text/parse.ts compares a few).

import { best, leadOfBest, type Scorer } from "../model/linear";
import type { ArcScores } from "./arcs/arc-scores";
import { arcSurprise, weighRelations, weighTransitions } from "./arcs/weigh-arcs";
import { labelFeatures, MAX_PARSE_FEATURES, OTHERS, STRONG, transitionFeatures } from "./parse-features";
import type { ParseColumns } from "./parse-features";
import { ParserState, SHIFT, TRANSITIONS } from "./parser-state";
import { sureRelation, type SureRelations } from "./sure-relations";

/** What choices are made by. */
export interface Choices {
  readonly transitions: Scorer;
  readonly relations: Scorer;
  readonly sureRelations: SureRelations;
  /** Asked first, and alone where it is sure; a model may have none. */
  readonly arcs?: ArcScores;
}

/**
 * By how much (in units of the quantised weights) a transition must be ahead of the others for the net of arcs to decide alone. Of 100 to 600 the
 * least that costs no right head on EWT test, GUM dev and our own sentences: the linear model is asked for a quarter of the states.
 */
export const NET_LEAD = 200;

/**
 * By how much the strong features and the net must favour a transition for the other features not to be asked. Measured on EWT test, GUM dev and our
 * own sentences: at 400 they have the same figures within 0.02 points, at 200 0.1 less.
 */
export const SURE_LEAD = 300;

/** The same as `NET_LEAD` for the relation of an arc: of 100 to 600 the least that costs no right relation on the same sets. */
export const NET_RELATION_LEAD = 300;

/** Scores so many units apart are a likelihood ratio of e. Of 60 to 280 the best on GUM dev and EWT. */
const TEMPERATURE = 120;

/** How likely a choice is for one that is ahead by so many units, which are whole. Few are farther behind. */
const SHARES = Float64Array.from({ length: 4096 }, (_, behind) => Math.exp(-behind / TEMPERATURE));

/**
 * How unlikely it is that `chosen` is right, were scores logarithms: −T·ln(softmax) as a whole number, so that sums are exact.
 *
 * @example surprise(Float64Array.of(50, 50), 2, 0) // 83, which is 120·ln 2
 */
export function surprise(scores: Float64Array, classes: number, chosen: number): number {
  const own = scores[chosen] as number;
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    const behind = own - (scores[c] as number);
    sum += behind >= 0 && behind < SHARES.length ? (SHARES[behind] as number) : Math.exp(-behind / TEMPERATURE);
  }
  return Math.round(TEMPERATURE * Math.log(sum));
}

const features = new Int32Array(MAX_PARSE_FEATURES);
const labelScores = new Float64Array(256);

/** A parse in progress. Its arrays are reused for the next sentence: `reset` before use. */
export class Hypothesis {
  readonly state = new ParserState();
  /** Sum of the surprises of its choices, where they were weighed. */
  surprise = 0;
  /** Of the transitions at this state, −Infinity for those that are not legal. */
  readonly scores = new Float64Array(TRANSITIONS);
  /** By how much the best of them is ahead. */
  lead = 0;

  reset(length: number): void {
    this.state.reset(length);
    this.surprise = 0;
  }

  /** Becomes a copy of another. */
  copy(other: Hypothesis): void {
    this.state.copy(other.state);
    this.surprise = other.surprise;
    this.scores.set(other.scores);
  }

  /** The best legal transition; sets `scores` and `lead`. */
  choose(columns: ParseColumns, { transitions, arcs }: Choices): number {
    const { state, scores } = this;
    const only = state.onlyLegal;
    if (only >= 0) {
      scores.fill(-Infinity);
      scores[only] = 0;
      this.lead = Infinity;
      return only;
    }
    scores.fill(0);
    for (let t = SHIFT; t < TRANSITIONS; t++) if (!state.legal(t)) scores[t] = -Infinity;
    if (arcs?.fits) {
      weighTransitions(arcs, state, scores);
      const chosen = this.compare();
      if (this.lead >= NET_LEAD) return chosen;
    }
    transitions.add(features, 0, transitionFeatures(columns, state, features, STRONG), scores);
    const chosen = this.compare();
    if (this.lead >= SURE_LEAD) return chosen;
    transitions.add(features, 0, transitionFeatures(columns, state, features, OTHERS), scores);
    return this.compare();
  }

  private compare(): number {
    this.lead = leadOfBest(this.scores, TRANSITIONS);
    return best(this.scores, TRANSITIONS);
  }

  /** Takes a transition and labels the arc that it builds; `weighed`: how unlikely the label is counts. */
  take(transition: number, columns: ParseColumns, choices: Choices, weighed: boolean): void {
    if (weighed && transition !== SHIFT && choices.arcs?.fits)
      this.surprise += arcSurprise(choices.arcs, this.state, transition);
    const label = transition === SHIFT ? 0 : this.label(this.state.governor(transition), columns, choices, weighed) + 1;
    this.state.apply(transition, label);
  }

  private label(governor: number, columns: ParseColumns, choices: Choices, weighed: boolean): number {
    const known = sureRelation(columns, governor, this.state.dependent, choices.sureRelations);
    if (known >= 0) return known;
    const label = this.chooseLabel(governor, columns, choices);
    if (weighed) this.surprise += surprise(labelScores, choices.relations.classes, label);
    return label;
  }

  /** The best relation of an arc; sets `labelScores`. */
  private chooseLabel(governor: number, columns: ParseColumns, { relations, arcs }: Choices): number {
    const { state } = this;
    const { classes } = relations;
    labelScores.fill(0, 0, classes);
    if (arcs?.fits) {
      weighRelations(arcs, state, governor, classes, labelScores);
      if (leadOfBest(labelScores, classes) >= NET_RELATION_LEAD) return best(labelScores, classes);
    }
    relations.add(features, 0, labelFeatures(columns, state, governor, state.dependent, features), labelScores);
    return best(labelScores, classes);
  }
}

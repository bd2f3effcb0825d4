// What a neural net's likelihoods of arcs (src/text/arcs/arc-scores.ts) say of the parser's transitions and relations, in units of its linear
// weights. Who is asked when is src/text/hypothesis.ts.

import { LEFT, RIGHT, SHIFT, type ParserState } from "../parser-state";
import type { ArcScores } from "./arc-scores";

/** Units of the quantised linear weights for a likelihood ratio of e. Of 90 to 200 the best on GUM dev and our own sentences. */
const WEIGHT = 120;
/** What is less likely than this counts as this: how sure the net can be at most. Not tuned. */
const LEAST = Math.exp(-6);
/** Of an arc that is built where several ways are followed, so many units for a likelihood ratio of e make a way more surprising. */
const ARC_WEIGHT = 60;
/** Units of the quantised linear weights for a likelihood ratio of e between relations: of 60 to 120 the best on GUM dev and our own sentences. */
const RELATION_WEIGHT = 90;
/** The same as `LEAST` for arcs. */
const LEAST_ARC = Math.exp(-8);

/**
 * Adds to the scores of the transitions that may be taken, where there is a choice: then a word can be pushed and the top of the stack can
 * hang on it (`onlyLegal` of src/text/parser-state.ts). All are whole numbers, so that sums are exact.
 */
export function weighTransitions(arcs: ArcScores, state: ParserState, scores: Float64Array): void {
  const { dependent, buffer } = state;
  add(scores, LEFT, arcs.likelihood(dependent, buffer));
  if (state.legal(RIGHT)) add(scores, RIGHT, arcs.likelihood(dependent, state.governor(RIGHT)));
  // A word is pushed if the head of the one before is still to come, or if a word that is to come hangs on that one.
  let later = arcs.likelihoodBehind(dependent, buffer + 1);
  if (state.stackSize === 1) later += arcs.likelihood(dependent, 0);
  add(scores, SHIFT, Math.max(later, arcs.likelihoodOfAny(dependent, buffer)));
}

function add(scores: Float64Array, transition: number, likelihood: number): void {
  scores[transition] = (scores[transition] as number) + Math.round(WEIGHT * Math.log(Math.max(LEAST, likelihood)));
}

/** The governor's number among the heads of the net, where the root is 0. */
function headOf(state: ParserState, transition: number): number {
  const governor = state.governor(transition);
  return governor > state.length ? 0 : governor;
}

/** Adds to the scores of the relations of an arc. */
export function weighRelations(
  arcs: ArcScores,
  state: ParserState,
  governor: number,
  classes: number,
  scores: Float64Array,
): void {
  arcs.addRelations(governor > state.length ? 0 : governor, state.dependent, RELATION_WEIGHT, classes, scores);
}

/** How surprising the arc is that a transition builds, in units of the linear weights. */
export function arcSurprise(arcs: ArcScores, state: ParserState, transition: number): number {
  const likelihood = arcs.likelihood(state.dependent, headOf(state, transition));
  return Math.round(-ARC_WEIGHT * Math.log(Math.max(LEAST_ARC, likelihood)));
}

// Which time expression of a sentence tells when a trigger happened: the one with the cheapest path over the dependency
// tree. A time of the verb of speech (“said Thursday that …”) or inside another clause does not belong to the trigger.

import type { Sentence, Token } from "../text/token";
import { CUES_BY_LEMMA } from "../ontology/speech-cues";
import { baseRelation, childrenBy } from "./dependency-tree";
import type { Parsed, TimeExpression, Timed } from "./document";
import { bySentence } from "./by-sentence";
import { prepositionOf } from "./phrase-heads";
import { atItsBeginning, isCompared, isOtherTime, isWalledOff } from "./time-walls";

/** What a step costs; a relation that is not listed is a wall. A time is near if a few cheap steps lead to it. */
const UP: Readonly<Record<string, number>> = {
  nsubj: 1.5,
  obj: 1,
  obl: 1,
  nmod: 1.5,
  compound: 0.5,
  amod: 1,
  conj: 2,
  xcomp: 1,
  advcl: 1.5,
  acl: 1.5,
  appos: 2,
  csubj: 2,
  cop: 0,
  parataxis: 3,
  ccomp: 3,
};
const DOWN: Readonly<Record<string, number>> = {
  obl: 1,
  nmod: 1,
  advmod: 1,
  nummod: 1,
  compound: 1,
  amod: 1,
  obj: 1.5,
  nsubj: 1.5,
  xcomp: 1.5,
  conj: 3,
  advcl: 3,
  flat: 1,
  det: 1,
  case: 1,
  dep: 1,
  appos: 2,
};
/** “on Friday, a *day after* the bombing”: the bombing was not on Friday, whatever the day hangs on. */
const APART = new Set(["day", "week", "month", "year", "decade"]);
const BEYOND = new Set(["after", "before", "since"]);
const FARTHEST = 6;
/** A token of distance in the text weighs so little that it only decides between equal paths. */
const TOKEN_COST = 0.01;

/**
 * The time of the event whose trigger is `token` of sentence `sentence`, if the text tells.
 * Example: in “A bomb near the border Tuesday killed three, police said Friday” the time of `killed` is Tuesday.
 */
export function attachTime(doc: Parsed & Timed, sentence: number, token: number): TimeExpression | undefined {
  const parsed = doc.sentences[sentence];
  if (!parsed) return undefined;
  let best: TimeExpression | undefined;
  let least = FARTHEST;
  for (const time of bySentence(doc.times).get(sentence) ?? []) {
    const own = atItsBeginning(parsed, time, token);
    const isApart = time.value.startsWith("../") || (own === time && isCompared(parsed, time));
    if (isApart || (time.first <= token && token <= time.last)) continue;
    const cost = pathCost(parsed, token, time) + TOKEN_COST * Math.abs(time.first - token);
    if (cost < least) [best, least] = [own, cost];
  }
  return best;
}

/** The cost of the way from a trigger to the head of a time expression; infinite where a wall stands between. */
function pathCost(sentence: Sentence<Token>, from: number, time: TimeExpression): number {
  const { tokens } = sentence;
  const up = pathUp(sentence, from);
  let at = headOf(tokens, time);
  let cost = 0;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) {
    const meeting = up.get(at);
    if (meeting !== undefined) return cost + meeting;
    const token = tokens[at] as Token;
    if (isOtherTime(sentence, at)) return Infinity;
    if (token.head === from || steps === 0) cost += DOWN[baseRelation(token.deprel)] ?? 1;
    else cost += DOWN[baseRelation(token.deprel)] ?? Infinity;
    at = token.head;
  }
  return Infinity;
}

const headOf = (tokens: readonly Token[], { first, last }: TimeExpression): number => {
  for (let i = last; i >= first; i--) {
    const head = tokens[i]?.head ?? -1;
    if (head < first || head > last) return i;
  }
  return last;
};

/**
 * The trigger and everything above it with the cost of climbing there; a verb of speech is a wall for its content, and a stretch of days
 * after or before which the trigger happened is one too.
 */
function pathUp(sentence: Sentence<Token>, from: number): Map<number, number> {
  const { tokens } = sentence;
  const reached = new Map([[from, 0]]);
  let at = from;
  let cost = 0;
  for (let token = tokens[at]; token && token.head >= 0 && !reached.has(token.head); token = tokens[at]) {
    const relation = baseRelation(token.deprel);
    const governor = tokens[token.head] as Token;
    const speech = (relation === "ccomp" || relation === "parataxis") && CUES_BY_LEMMA.has(governor.lemma);
    cost += speech || isApart(sentence, at) || isWalledOff(sentence, at) ? Infinity : (UP[relation] ?? Infinity);
    if (!Number.isFinite(cost) || cost > FARTHEST) break;
    at = token.head;
    reached.set(at, cost);
  }
  return reached;
}

/** Whether a stretch of time stands right before the preposition of a phrase, or above the phrase in the tree. */
function isApart(sentence: Sentence<Token>, at: number): boolean {
  const { tokens } = sentence;
  const isStretch = (i: number): boolean => APART.has(tokens[i]?.lemma ?? "");
  if (isStretch(tokens[at]?.head ?? -1) && BEYOND.has(prepositionOf(sentence, at))) return true;
  return childrenBy(sentence, at, "case", "mark").some(
    (child) => BEYOND.has(tokens[child]?.form.toLowerCase() ?? "") && isStretch(child - 1),
  );
}

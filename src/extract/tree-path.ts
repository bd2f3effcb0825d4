// The way through a dependency tree from one word to another as one short string: relations climbed, then relations
// descended. It is a feature of the second opinion on roles, after Gildea & Jurafsky 2002.

import type { Sentence, Token } from "../text/token";
import { baseRelation } from "./dependency-tree";

/** Longer ways are all alike. */
const MAX_STEPS = 5;
/** The steps of a way that is longer. */
export const FAR = MAX_STEPS + 1;

/** Example: from `attacked` to `Rebels` in “Rebels attacked the base” it is `>nsubj`; “far” for more than five steps. */
export function treePath({ tokens }: Sentence<Token>, from: number, to: number): string {
  const climb = climbed(tokens, from, to);
  if (climb < 0) return "far";
  let up = "";
  let meeting = from;
  for (let step = 0; step < climb; step++, meeting = headOf(tokens, meeting)) up += `<${stepName(tokens[meeting])}`;
  let down = "";
  for (let at = to; at !== meeting; at = headOf(tokens, at)) down = `>${stepName(tokens[at])}${down}`;
  return up + down;
}

/** The steps of that way, `FAR` for more than five. */
export function pathSteps({ tokens }: Sentence<Token>, from: number, to: number): number {
  const climb = climbed(tokens, from, to);
  if (climb < 0) return FAR;
  let steps = climb;
  let meeting = from;
  for (let step = 0; step < climb; step++) meeting = headOf(tokens, meeting);
  for (let at = to; at !== meeting; at = headOf(tokens, at)) steps++;
  return steps;
}

/**
 * The words between the two ends of that way, in no particular order; none where it is far. Example: between `attacked` and `border`
 * in “attacked a post on the border” it is `post`.
 */
export function wayBetween({ tokens }: Sentence<Token>, from: number, to: number): number[] {
  const climb = climbed(tokens, from, to);
  if (climb < 0) return [];
  const between: number[] = [];
  let meeting = from;
  for (let step = 0; step < climb; step++) between.push((meeting = headOf(tokens, meeting)));
  for (let at = to; at !== meeting; at = headOf(tokens, at)) between.push(at);
  return between.filter((at) => at !== from && at !== to);
}

const headOf = (tokens: readonly Token[], token: number): number => tokens[token]?.head ?? -1;

/** The steps of the way that go up, −1 where it is far: no more than `MAX_STEPS` words above either end are looked at. */
function climbed(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from, up = 0; at >= 0 && up <= MAX_STEPS; at = headOf(tokens, at), up++)
    for (let below = to, down = 0; below >= 0 && up + down <= MAX_STEPS; below = headOf(tokens, below), down++)
      if (below === at) return up;
  return -1;
}

const KEPT_WHOLE = new Set(["nsubj:pass", "acl:relcl", "nmod:poss"]);

function stepName(token: Token | undefined): string {
  const deprel = token?.deprel ?? "";
  return KEPT_WHOLE.has(deprel) ? deprel : baseRelation(deprel);
}

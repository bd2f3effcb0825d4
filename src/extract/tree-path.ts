// The way through a dependency tree from one word to another, and its length: relations climbed, then relations descended. It is a
// feature of the second opinion on roles, after Gildea & Jurafsky 2002.

import { hashOn, hashText } from "../model/features";
import type { Sentence, Token } from "../text/token";
import { baseRelation, dependencyTree } from "./dependency-tree";
import { perToken } from "./per-token";

/** Longer ways are all alike. */
const MAX_STEPS = 5;
/** The steps of a way that is longer. */
export const FAR = MAX_STEPS + 1;

const FAR_PATH = hashText("far");

/**
 * The hash of the way as a text: from `attacked` to `Rebels` in “Rebels attacked the base” of `>nsubj`, to `the` of `>obj>det`; of “far”
 * for more than five steps.
 */
export function hashedPath(sentence: Sentence<Token>, from: number, to: number): number {
  const { tokens } = sentence;
  const climb = climbed(tokens, from, to);
  if (climb < 0) return FAR_PATH;
  let hash = hashText("");
  let meeting = from;
  for (let up = 0; up < climb; up++, meeting = headOf(tokens, meeting))
    hash = hashOn(hashOn(hash, "<"), stepName(tokens[meeting]));
  const below: number[] = [];
  for (let at = to; at !== meeting; at = headOf(tokens, at)) below.push(at);
  for (let down = below.length - 1; down >= 0; down--)
    hash = hashOn(hashOn(hash, ">"), stepName(tokens[below[down] as number]));
  return hash;
}

/** The steps of that way, `FAR` for more than five. Those from a word to all others are counted at once. */
export const pathSteps = (sentence: Sentence<Token>, from: number, to: number): number =>
  stepsFrom(sentence, from)[to] ?? FAR;

const stepsFrom = perToken((sentence: Sentence<Token>, from: number): Uint8Array => {
  const { tokens } = sentence;
  const { children } = dependencyTree(sentence);
  const steps = new Uint8Array(tokens.length).fill(FAR);
  const reached: number[] = [];
  const reach = (at: number, after: number): void => {
    if ((steps[at] ?? 0) <= after) return;
    steps[at] = after;
    reached.push(at);
  };
  reach(from, 0);
  for (const at of reached) {
    const after = (steps[at] as number) + 1;
    if (after === FAR) break;
    reach(headOf(tokens, at), after);
    for (const child of children[at] ?? []) reach(child, after);
  }
  return steps;
});

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

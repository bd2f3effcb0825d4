// The way through a dependency tree from one word to another as one short string: relations climbed, then relations
// descended. It is a feature of the second opinion on roles, after Gildea & Jurafsky 2002.

import type { Sentence, Token } from "../text/token";
import { baseRelation } from "./dependency-tree";

/** Longer ways are all alike. */
const MAX_STEPS = 5;

/** Example: from `attacked` to `Rebels` in “Rebels attacked the base” it is `>nsubj`; “far” for more than five steps. */
export function treePath(sentence: Sentence<Token>, from: number, to: number): string {
  const headOf = (token: number): number => sentence.tokens[token]?.head ?? -1;
  // No way is longer than `MAX_STEPS`, so that no more than so many words above either end are looked at.
  for (let at = from, up = 0; at >= 0 && up <= MAX_STEPS; at = headOf(at), up++)
    for (let below = to, down = 0; below >= 0 && up + down <= MAX_STEPS; below = headOf(below), down++)
      if (below === at) return written(sentence, from, to, at);
  return "far";
}

/** The way up from `from` to `meeting`, then down to `to`. */
function written({ tokens }: Sentence<Token>, from: number, to: number, meeting: number): string {
  let climbed = "";
  for (let at = from; at !== meeting; at = (tokens[at] as Token).head) climbed += `<${stepName(tokens[at])}`;
  let descended = "";
  for (let at = to; at !== meeting; at = (tokens[at] as Token).head) descended = `>${stepName(tokens[at])}${descended}`;
  return climbed + descended;
}

const KEPT_WHOLE = new Set(["nsubj:pass", "acl:relcl", "nmod:poss"]);

function stepName(token: Token | undefined): string {
  const deprel = token?.deprel ?? "";
  return KEPT_WHOLE.has(deprel) ? deprel : baseRelation(deprel);
}

/** The steps of a path; a far one counts as one more than the longest. */
export function pathLength(path: string): number {
  if (path === "far") return MAX_STEPS + 1;
  let steps = 0;
  for (let i = 0; i < path.length; i++) if (path[i] === "<" || path[i] === ">") steps++;
  return steps;
}

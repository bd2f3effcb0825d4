// “Two groups, the Red Brigade and the Blue Front, fought” with the Blue Front joined to the groups: what “and” joins to a name in apposition without
// a mark between is in apposition with it. Only names beside a common noun.

import type { ChangingTree } from "./existential";
import { spansOf } from "./only-subject";
import { childrenOf, hang, isName } from "./subject-pair";

const JOINS = /^(?:and|or)$/i;

/** Joins them to the apposition; heads are changed in place. */
export function joinedAppositions(tree: ChangingTree): void {
  const { heads, deprels, forms } = tree;
  for (let joined = 3; joined < forms.length; joined++) {
    const head = heads[joined] as number;
    if (deprels[joined] !== "conj" || head < 0 || head > joined || !isName(tree, joined) || isName(tree, head))
      continue;
    const apposition = appositionBetween(tree, head, joined);
    if (apposition === undefined) continue;
    const { first, last } = spansOf(tree);
    const and = first[joined] as number;
    if (!JOINS.test(forms[and] as string) || (last[apposition] as number) + 1 !== and) continue;
    if (forms[(first[apposition] as number) - 1] === ",") hang(tree, joined, apposition, "conj");
  }
}

const appositionBetween = (tree: ChangingTree, head: number, joined: number): number | undefined =>
  childrenOf(tree, head, /^appos$/).find((i) => i > head && i < joined && isName(tree, i));

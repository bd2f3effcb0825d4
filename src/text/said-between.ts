// “The man, Ana Roth said, left the town” with the man as the one who said it and Ana Roth as his name: what stands between two commas is what
// somebody says of whoever stands before it, where what follows lacks its subject.

import type { ChangingTree } from "./existential";
import { reportsClause } from "./reporting-verbs";
import { childrenOf, hang, hasTense } from "./subject-pair";

const HAS_SUBJECT = /^(?:[nc]subj|expl|mark|cc)/;

/** Hangs subjects where they belong; heads and relations are changed in place. */
export function saidBetween(tree: ChangingTree): void {
  const { heads, deprels, forms } = tree;
  for (let said = 2; said + 1 < forms.length; said++) {
    if (forms[said + 1] !== "," || !reportsClause(forms[said] as string)) continue;
    const clause = childrenOf(tree, said, /^ccomp$/).find((child) => child > said);
    const [subject] = childrenOf(tree, said, /^nsubj$/);
    if (clause === undefined || subject === undefined || subject > said || !hasTense(tree, clause)) continue;
    if (childrenOf(tree, clause, HAS_SUBJECT).length > 0) continue;
    const speaker = childrenOf(tree, subject, /^appos$/).find((child) => forms[child - 1] === "," && child < said);
    if (speaker === undefined || !reaches(tree, speaker, said)) continue;
    const head = heads[said] as number;
    const relation = deprels[said] as string;
    heads[clause] = head;
    deprels[clause] = relation;
    hang(tree, subject, clause, "nsubj");
    hang(tree, speaker, said, "nsubj");
    hang(tree, said, clause, "parataxis");
  }
}

/** Whether a name goes on until right before the verb, no mark between. */
function reaches({ heads, deprels }: ChangingTree, speaker: number, said: number): boolean {
  for (let i = speaker + 1; i < said; i++)
    if (deprels[i] === "punct" || (heads[i] as number) < speaker || (heads[i] as number) >= said) return false;
  return true;
}

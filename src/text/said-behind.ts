// “The man, who was armed, fled, said Ann Lo” with the man as one who said it, and as one who fled in a relative clause without a pronoun: behind a
// verb that reports stands who said it, so that what stands before is what was said.

import type { ChangingTree } from "./existential";
import { reportsClause } from "./reporting-verbs";
import { childrenOf, hang, hangSubject, lacksSubject } from "./subject-pair";

/** Hangs subjects where they belong; heads and relations are changed in place. */
export function saidBehind(tree: ChangingTree): void {
  const { deprels, forms } = tree;
  for (let said = 2; said + 1 < forms.length; said++) {
    if (forms[said - 1] !== "," || !reportsClause(forms[said] as string)) continue;
    const subjects = childrenOf(tree, said, /^nsubj$/);
    const [outer, speaker] = subjects;
    if (subjects.length !== 2 || (outer as number) > said || (speaker as number) < said) continue;
    const clause = childrenOf(tree, outer as number, /^acl:relcl$/).find((verb) => isMain(tree, verb, outer as number));
    if (clause === undefined || deprels[said] === "conj") continue;
    hang(tree, clause, said, "ccomp");
    hangSubject(tree, outer as number, clause);
  }
}

/** Whether a mark stands between the noun and the verb, and no pronoun that takes the noun up. */
function isMain(tree: ChangingTree, verb: number, noun: number): boolean {
  if (!lacksSubject(tree, verb)) return false;
  const relative = tree.xpos.some((tag, i) => i > noun && i < verb && tree.heads[i] === verb && /^W/.test(tag));
  return !relative && tree.deprels.some((deprel, i) => i > noun && i < verb && deprel === "punct");
}

// “says *troops* killed 32” with troops as the object of “says”: behind a verb that reports, a noun before a clause that lacks its subject is
// that subject. And “his *claim* that they fled” with the clause on the verb: a noun that a clause spells out has the clause.

import { canBePast } from "./can-be-past";
import type { ChangingTree } from "./existential";
import { holdsClause, reportsClause } from "./reporting-verbs";
import { childrenOf, hang, hangSubject, hasTense } from "./subject-pair";

const NOMINAL = /^(?:NN|DT$|CD$|PRP$|JJ[RS]?$|VBG$|\$$)/;
/** What a clause has that needs no subject from outside. */
const HAS_SUBJECT = /^(?:[nc]subj|expl|cc)/;
/** What stands between a subject and its verb, if it is not the subject's. */
const BETWEEN = /^(?:advmod|obl|aux|cop|advcl|parataxis)/;

/** Hangs subjects and clauses where they belong; heads, relations and tags are changed in place. */
export function reportedClauses(tree: ChangingTree): void {
  const { heads, deprels, forms } = tree;
  for (let clause = 1; clause < heads.length; clause++) {
    const verb = heads[clause] as number;
    if (deprels[clause] !== "ccomp" || verb < 0 || verb > clause) continue;
    const noun = objectBefore(tree, verb, clause);
    if (noun < 0) continue;
    if (!spellsOut(tree, noun, clause) && reportsClause(forms[verb] as string)) giveSubject(tree, verb, noun, clause);
  }
}

/** The last object between a verb and the clause that complements it, or −1. */
function objectBefore({ heads, deprels }: ChangingTree, verb: number, clause: number): number {
  for (let i = clause - 1; i > verb; i--) if (heads[i] === verb && /^i?obj$/.test(deprels[i] as string)) return i;
  return -1;
}

/** “denied his claim | that they fled” */
function spellsOut(tree: ChangingTree, noun: number, clause: number): boolean {
  const { forms, deprels, heads } = tree;
  if (forms[noun + 1] !== "that" || heads[noun + 1] !== clause || deprels[noun + 1] !== "mark") return false;
  return holdsClause(forms[noun] as string) && hang(tree, clause, noun, "acl");
}

/** “says | troops | killed 32” */
function giveSubject(tree: ChangingTree, verb: number, noun: number, clause: number): boolean {
  const { heads, xpos } = tree;
  if (!NOMINAL.test(xpos[noun] as string) || childrenOf(tree, clause, HAS_SUBJECT).length > 0) return false;
  if (childrenOf(tree, clause, /^mark$/).some((mark) => mark > noun)) return false;
  const isPast = !hasTense(tree, clause) && canBePast(tree, clause);
  if (!isPast && !hasTense(tree, clause)) return false;
  if (!hangSubject(tree, noun, clause)) return false;
  if (isPast) xpos[clause] = "VBD";
  for (const i of childrenOf(tree, verb, BETWEEN)) if (i > noun && i < clause) heads[i] = clause;
  return true;
}

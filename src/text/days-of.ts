// “ran the *day* Norvik Steel closed” with Norvik Steel as what was run: a clause right behind a spell of time that has a subject and a tense of
// its own says which day it was. The parser takes the subject for the verb's object, and the clause for its complement.

import type { ChangingTree } from "./existential";
import { childrenOf, hang, hangSubject } from "./subject-pair";

const SPELL = /^(?:second|minute|hour|day|night|week|month|year|moment|time|morning|evening)$/i;
const PAST = /^VB[DZ]$/;

/** Hangs such clauses on the spell; heads and relations are changed in place. */
export function daysOf(tree: ChangingTree): void {
  const { heads, deprels, forms, xpos } = tree;
  for (let clause = 3; clause < forms.length; clause++) {
    const verb = heads[clause] as number;
    // A complement without a subject has no tense.
    if (deprels[clause] !== "xcomp" || verb < 0 || verb > clause || !PAST.test(xpos[clause] as string)) continue;
    const subject = childrenOf(tree, verb, /^obj$/).find((child) => child > verb && child < clause);
    if (subject === undefined) continue;
    const spell = childrenOf(tree, verb, /^obl/).find((child) => child < subject && SPELL.test(forms[child] as string));
    if (spell === undefined || !isRightBehind(tree, spell, subject)) continue;
    if (hang(tree, clause, spell, "acl:relcl")) hangSubject(tree, subject, clause);
  }
}

/** Whether nothing stands between a word and another but what hangs on that. */
function isRightBehind({ heads }: ChangingTree, word: number, other: number): boolean {
  for (let i = word + 1; i < other; i++) if (heads[i] !== other) return false;
  return true;
}

// “they spoke before *talks* began” with “before” as a preposition of “talks”: a subject has no preposition of time (none in 22,000
// sentences of UD English), so that the word is the conjunction of the clause, and the clause an adverbial.

import { conjunctionOf, predicateOver } from "./clause-words";
import type { ChangingTree } from "./existential";
import { childrenOf, hang, hasTense, isSubject, SUBJECT } from "./subject-pair";

/** Where such a clause may hang as if it were something else. */
const MISTAKEN = /^(?:ccomp|parataxis|conj|acl|obl|nmod|dep|xcomp)/;
const MAIN = /^(?:conj|parataxis|ccomp|advcl)$/;
/** “as many men”, “as much as ten men” */
const AS_MUCH = /^(?:many|much|few|little)$/;

/** Gives clauses their conjunctions; heads and relations are changed in place. */
export function clauseConjunctions(tree: ChangingTree): void {
  const { heads, deprels, forms } = tree;
  for (let i = 1; i < heads.length; i++) {
    const noun = heads[i - 1] as number;
    if (deprels[i - 1] !== "case" || noun < i || !isSubject(deprels[noun])) continue;
    if (AS_MUCH.test(forms[i] as string) || /^as$/i.test(forms[i - 3] ?? "")) continue;
    if (conjunctionOf(tree, noun) === i - 1 && (heads[noun] as number) > noun) give(tree, i - 1, heads[noun] as number);
  }
}

function give(tree: ChangingTree, conjunction: number, verb: number): void {
  const { heads, deprels } = tree;
  if (!hasTense(tree, verb) || childrenOf(tree, verb, /^(?:mark|cc)$/).length > 0) return;
  if (deprels[verb] === "root") {
    if (!makeRoot(tree, conjunction, verb)) return;
  } else {
    const above = heads[verb] as number;
    if (above > conjunction || childrenOf(tree, verb, /./).some((i) => /^W/.test(tree.xpos[i] as string))) return;
    if (MISTAKEN.test(deprels[verb] as string)) {
      heads[verb] = predicateOver(tree, above);
      deprels[verb] = "advcl";
    }
  }
  heads[conjunction] = verb;
  deprels[conjunction] = "mark";
}

/** “After talks began, prices fell” with “began” as the root: the main clause stands behind. */
function makeRoot(tree: ChangingTree, conjunction: number, verb: number): boolean {
  const { heads, deprels } = tree;
  const main = childrenOf(tree, verb, MAIN).find(
    (i) => i > verb && childrenOf(tree, i, SUBJECT).length > 0 && childrenOf(tree, i, /^(?:mark|cc)$/).length === 0,
  );
  if (main === undefined || !hasTense(tree, main)) return false;
  heads[main] = -1;
  deprels[main] = "root";
  for (const i of childrenOf(tree, verb, /./)) if (i > main || i < conjunction) heads[i] = main;
  return hang(tree, verb, main, "advcl");
}

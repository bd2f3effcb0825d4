// “He said there had been an explosion”: in a clause with existential “there” the verb “be” is the head and what there is its subject
// (UD English; so in 502 of 514 such clauses of the training parts of EWT and GUM). The parser often takes this “be” for an auxiliary or
// a copula, most of all behind “had” and “have”; this puts such clauses right.

import type { TaggedTree } from "./tagged-tree";

const BE = /^(?:be|been|is|are|was|were|'s|’s|'re|’re|ai)$/i;
/** What may stand between “there” and its verb. */
const BETWEEN = /^(?:MD|RB|VB[DPZ]?|VBN)$/;
/** So many words, at most: “there will not have been”. */
const REACH = 5;
/** Relations that a clause does not have: the clause in their place complements the verb above. */
const OF_NOUNS = /^(?:nsubj|obj|iobj|obl|nmod|aux|cop|dep|advmod|csubj:outer)/;

/** The tree as the parser gave it; heads, relations and tags are changed in place. */
export interface ChangingTree extends TaggedTree {
  readonly xpos: string[];
  readonly heads: Int32Array;
  readonly deprels: string[];
}

/**
 * Makes “be” the head of every existential clause; gives these verbs, which are no auxiliaries.
 *
 * @example
 * // He said there had been(cop → ccomp) an explosion(ccomp → nsubj of “been”).
 */
export function headExistentials(tree: ChangingTree): Set<number> {
  const verbs = new Set<number>();
  tree.xpos.forEach((xpos, there) => {
    if (xpos !== "EX") return;
    const be = verbOf(tree, there);
    if (be < 0 || isAbove(tree, there, be)) return;
    const relation = tree.deprels[be] as string;
    if (relation === "cop") {
      if (!raise(tree, there, be)) return;
    } else if (relation === "aux" && (tree.heads[be] as number) < there) tree.deprels[be] = "ccomp";
    else if (tree.heads[there] !== be) return;
    tree.heads[there] = be;
    tree.deprels[there] = "expl";
    verbs.add(be);
  });
  return verbs;
}

/** The last form of “be” behind “there”, or −1: “there *is*”, “there had *been*”. */
function verbOf({ forms, xpos }: TaggedTree, there: number): number {
  let be = -1;
  for (let at = there + 1; at < forms.length && at <= there + REACH; at++) {
    if (!BETWEEN.test(xpos[at] as string)) break;
    if (BE.test(forms[at] as string)) be = at;
    else if (be >= 0 && xpos[at] !== "RB") return -1;
  }
  return be;
}

/** Whether a word stands above another in the tree: nothing can be hung on what hangs on it. */
function isAbove({ heads }: TaggedTree, word: number, below: number): boolean {
  let at = heads[below] as number;
  for (let steps = 0; at >= 0 && steps < heads.length; steps++) {
    if (at === word) return true;
    at = heads[at] as number;
  }
  return false;
}

/** Puts a copula in the place of its predicate, which becomes its subject, if it stands behind; what stands before the verb goes along. */
function raise({ heads, deprels }: ChangingTree, there: number, be: number): boolean {
  const noun = heads[be] as number;
  if (noun < be) return false;
  const above = heads[noun] as number;
  const relation = deprels[noun] as string;
  heads[be] = above;
  deprels[be] = OF_NOUNS.test(relation) && above < there ? "ccomp" : relation;
  heads[noun] = be;
  deprels[noun] = "nsubj";
  for (let i = 0; i < heads.length; i++)
    if (heads[i] === noun && (i < be || (above < 0 && deprels[i] === "punct"))) heads[i] = be;
  return true;
}

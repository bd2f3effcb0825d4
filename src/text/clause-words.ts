// What repairs ask about clauses: the conjunction that the parser took for a preposition, and the predicate that an adverbial belongs to.

import type { ChangingTree } from "./existential";
import { childrenOf } from "./subject-pair";

/** Prepositions that are conjunctions before a clause, and conjunctions: of adverbials always or, beside a complement, nearly. */
export const CONJUNCTION = /^(?:after|before|since|as|until|because|while|when|once|although|though|if|unless)$/i;
/** “as a result of” */
const FIXED = /^(?:result|consequence|part)$/;

export const isVerb = ({ xpos }: ChangingTree, word: number): boolean => /^VB/.test(xpos[word] ?? "");

/** The word called preposition of a noun that can be the conjunction of its clause, or −1. */
export const conjunctionOf = (tree: ChangingTree, noun: number): number =>
  FIXED.test(tree.forms[noun] as string)
    ? -1
    : (childrenOf(tree, noun, /^case$/).find((i) => i < noun && CONJUNCTION.test(tree.forms[i] as string)) ?? -1);

/** Whether a word is the predicate of a clause. */
export const isPredicate = (tree: ChangingTree, word: number): boolean =>
  isVerb(tree, word) || childrenOf(tree, word, /^(?:cop|[nc]subj|aux)/).length > 0;

/** The noun that ends right before a place but for marks, or −1. */
export function nounBefore({ deprels, xpos }: ChangingTree, place: number): number {
  let at = place - 1;
  while (at >= 0 && deprels[at] === "punct") at--;
  return at >= 0 && /^NN/.test(xpos[at] as string) ? at : -1;
}

/** The predicate of the clause that a word belongs to, the word itself where there is none. */
export function predicateOver(tree: ChangingTree, word: number): number {
  let at = word;
  while (at >= 0 && !isPredicate(tree, at)) at = tree.heads[at] as number;
  return at < 0 ? word : at;
}

// “The owner, the tenant and a guard said” with the tenant and a guard in apposition to the owner: an apposition ends with a mark, so that
// what goes on without one is a list. Only between like and like: names, or common nouns with words before them that each needs for itself.

import type { ChangingTree } from "./existential";
import { childrenOf, DETERMINERS, hang } from "./subject-pair";

const JOINS = /^(?:and|or)$/i;

/** Makes lists of them; heads and relations are changed in place. */
export function openLists(tree: ChangingTree): void {
  const { heads, deprels, forms } = tree;
  for (let second = 2; second < forms.length; second++) {
    const head = heads[second] as number;
    if (deprels[second] !== "appos" || head < 0 || head > second) continue;
    const [last] = childrenOf(tree, second, /^conj$/);
    if (last === undefined || last < second || !isLast(tree, last) || !alike(tree, [head, second, last])) continue;
    // “A, B and C”: one comma before the second, none behind it, and more behind the last.
    const comma = firstOf(tree, second) - 1;
    if (forms[comma] !== "," || comma !== lastOf(tree, head, comma) + 1) continue;
    const end = lastOf(tree, last, forms.length) + 1;
    if (end >= forms.length || deprels[end] === "punct") continue;
    hang(tree, second, head, "conj");
    hang(tree, last, head, "conj");
  }
}

/** Whether “and” alone stands before it. */
function isLast(tree: ChangingTree, word: number): boolean {
  const before = firstOf(tree, word);
  return (
    JOINS.test(tree.forms[before] as string) && tree.heads[before] === word && tree.deprels[before - 1] !== "punct"
  );
}

/** All names, or all common nouns each with a determiner of its own. */
function alike(tree: ChangingTree, words: readonly number[]): boolean {
  if (words.every((word) => (tree.xpos[word] as string).startsWith("NNP"))) return true;
  return words.every(
    (word) => /^NNS?$/.test(tree.xpos[word] as string) && childrenOf(tree, word, DETERMINERS).length > 0,
  );
}

/** The first of the words right before a word that hang on it or on one of them. */
function firstOf({ heads, deprels }: ChangingTree, word: number): number {
  let first = word;
  for (let i = word - 1; i >= 0 && deprels[i] !== "punct"; i--) {
    if ((heads[i] as number) <= i || (heads[i] as number) > word) break;
    first = i;
  }
  return first;
}

/** The last of the words right behind a word, before `end`, that hang on it or on one of them. */
function lastOf({ heads }: ChangingTree, word: number, end: number): number {
  let last = word;
  while (last + 1 < end && (heads[last + 1] as number) >= word && (heads[last + 1] as number) <= last) last++;
  return last;
}

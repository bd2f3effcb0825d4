// Two subjects of one verb, both before it, and what the rules that tell which of them is none ask of the tree around them
// (src/text/only-subject.ts). Says nothing of which is right.

import type { ChangingTree } from "./existential";
import { hangsOn } from "./hangs-on";

/** Two subjects next to each other among those of one verb, and the tree, which the rules change in place. */
export interface SubjectPair {
  readonly tree: ChangingTree;
  /** The one farther from the verb. */
  readonly outer: number;
  readonly inner: number;
  readonly verb: number;
  /** For each word the first and the last word of all that hangs on it, marks left out. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** A subject of a verb; not "nsubj:outer", which stands beside another by right. */
export const isSubject = (deprel: string | undefined): boolean => deprel === "nsubj" || deprel === "nsubj:pass";

/** Whether there is nothing between the two but marks, and which: "" or ",". Undefined where there is a word. */
export function marksBetween({ tree, outer, inner, first, last }: SubjectPair): string | undefined {
  const from = (last[outer] as number) + 1;
  const to = first[inner] as number;
  for (let i = from; i < to; i++) if (tree.deprels[i] !== "punct") return undefined;
  return from > to ? undefined : tree.forms.slice(from, to).join("");
}

/** The word's children with one of the relations. */
export function childrenOf({ heads, deprels }: ChangingTree, word: number, relation: RegExp): number[] {
  const found: number[] = [];
  for (let i = 0; i < heads.length; i++) if (heads[i] === word && relation.test(deprels[i] as string)) found.push(i);
  return found;
}

/** The preposition that a word's phrase begins with, or −1. */
export function prepositionOf({ tree, first }: SubjectPair, word: number): number {
  const at = first[word] as number;
  if (tree.heads[at] !== word || tree.deprels[at] !== "case" || !/^(?:IN|TO)$/.test(tree.xpos[at] as string)) return -1;
  for (let i = at; i < word; i++) if (tree.xpos[i] === "''" || tree.xpos[i] === ".") return -1;
  return at;
}

export const isNoun = ({ xpos }: ChangingTree, word: number): boolean => /^NN/.test(xpos[word] ?? "");
export const isName = ({ xpos }: ChangingTree, word: number): boolean => /^NNPS?$/.test(xpos[word] ?? "");

/** Whether a verb or predicate has a tense: “*went*”, “has *gone*”, “was *late*”. */
export function hasTense(tree: ChangingTree, word: number): boolean {
  const tense = /^(?:VB[DPZ]|MD)$/;
  return (
    tense.test(tree.xpos[word] as string) ||
    childrenOf(tree, word, /^(?:aux|cop)/).some((i) => tense.test(tree.xpos[i] as string))
  );
}

/** A clause with a tense but without a subject of its own, joined by nothing: its subject may have gone astray. */
export const lacksSubject = (tree: ChangingTree, word: number): boolean =>
  hasTense(tree, word) && childrenOf(tree, word, /^(?:[nc]subj|expl|mark|cc)/).length === 0;

/** Hangs a word on another, unless that hangs on it; says whether it did. */
export function hang({ heads, deprels }: ChangingTree, word: number, head: number, deprel: string): boolean {
  if (head === word || hangsOn(heads, head, word)) return false;
  heads[word] = head;
  deprels[word] = deprel;
  return true;
}

/** The relations of what opens a noun phrase of its own. */
export const DETERMINERS = /^(?:det|nmod:poss|nummod)$/;

/** The relations of what stands as a clause's subject. */
export const SUBJECT = /^(?:[nc]subj|expl)/;

/** Makes a word the subject of a verb, a passive's where it is one, unless the verb hangs on it; says whether it did. */
export const hangSubject = (tree: ChangingTree, word: number, verb: number): boolean =>
  hang(tree, word, verb, childrenOf(tree, verb, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj");

/** What “and” joins to the inner one: in “A, *B* and C” only C, as a list that goes on from the outer one has it. */
export const joinedToInner = ({ tree, inner, first }: SubjectPair): number[] =>
  childrenOf(tree, inner, /^conj$/).filter((i) => tree.deprels[first[i] as number] === "cc");

/** Makes “A”, “B” and `others` one list, of which the outer one is the first; says whether it did. */
export function joinList({ tree, outer, inner }: SubjectPair, others: readonly number[]): boolean {
  for (const other of others) hang(tree, other, outer, "conj");
  return hang(tree, inner, outer, "conj");
}

/** Puts one word, which hangs on another or below it, in that one's place; the other hangs on `below` by `deprel`. */
export function trade(tree: ChangingTree, raised: number, lowered: number, below: number, deprel: string): void {
  const { heads, deprels } = tree;
  heads[raised] = heads[lowered] as number;
  deprels[raised] = deprels[lowered] as string;
  heads[lowered] = below;
  deprels[lowered] = deprel;
}

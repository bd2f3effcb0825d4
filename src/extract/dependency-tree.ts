// Walks over a sentence's dependency tree: children, subtrees, paths. It only reads heads and deprels.
// Built once per sentence and kept beside it (WeakMap), so that every stage may ask cheaply.

import type { Sentence, Token } from "../text/token";

/** The children of every token of a sentence, in text order, and the leftmost and rightmost token of its subtree. */
export interface DependencyTree {
  readonly children: readonly (readonly number[])[];
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** The lemma of a word in lower case; the empty string for an index that is none of the sentence's. */
export const lemmaAt = (sentence: Sentence<Token>, token: number): string =>
  sentence.tokens[token]?.lemma.toLowerCase() ?? "";

const TREES = new WeakMap<Sentence<Token>, DependencyTree>();

/** The tree of a sentence. Example: in “Troops left Kabul”, `dependencyTree(s).children[1]` is `[0, 2]`. */
export function dependencyTree(sentence: Sentence<Token>): DependencyTree {
  const known = TREES.get(sentence);
  if (known) return known;
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, i) => children[token.head]?.push(i));
  const left = new Int32Array(tokens.length);
  for (let i = 0; i < left.length; i++) left[i] = i;
  const right = left.slice();
  for (const i of bottomUp(children, tokens))
    for (const child of children[i] ?? []) {
      left[i] = Math.min(left[i] as number, left[child] as number);
      right[i] = Math.max(right[i] as number, right[child] as number);
    }
  const tree = { children, left, right };
  TREES.set(sentence, tree);
  return tree;
}

/** Every token reachable from a root, children before their heads. */
function bottomUp(children: readonly (readonly number[])[], tokens: readonly Token[]): number[] {
  const order: number[] = [];
  const stack = tokens.flatMap((token, i) => (token.head < 0 ? [i] : []));
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    order.push(top);
    for (const child of children[top] ?? []) stack.push(child);
  }
  return order.reverse();
}

/** The deprel without its subtype: `obl:tmod` is `obl`. */
export const baseRelation = (deprel: string): string => {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
};

/** The governors of a token from its head up to the root; never longer than the sentence. */
export function ancestors(sentence: Sentence<Token>, token: number): number[] {
  const chain: number[] = [];
  for (let at = sentence.tokens[token]?.head ?? -1; at >= 0 && chain.length < sentence.tokens.length;)
    (chain.push(at), (at = sentence.tokens[at]?.head ?? -1));
  return chain;
}

/** The children of a token with one of these deprels (full or without subtype). */
export function childrenBy(sentence: Sentence<Token>, token: number, ...deprels: readonly string[]): number[] {
  const found: number[] = [];
  const children = dependencyTree(sentence).children[token];
  if (children === undefined || children.length === 0) return found;
  for (const child of children) {
    const deprel = sentence.tokens[child]?.deprel ?? "";
    if (deprels.includes(deprel)) found.push(child);
    else {
      const colon = deprel.indexOf(":");
      if (colon >= 0 && deprels.includes(deprel.slice(0, colon))) found.push(child);
    }
  }
  return found;
}

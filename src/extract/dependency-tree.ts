// Walks over a sentence's dependency tree: children, subtrees, paths. It only reads heads and deprels.
// Built once per sentence and kept beside it (WeakMap), so that every stage may ask cheaply.

import type { Sentence, Token } from "../text/token";

/** The children of every token of a sentence, in text order, and the leftmost and rightmost token of its subtree. */
export interface DependencyTree {
  readonly children: readonly (readonly number[])[];
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The deprel of every token, in full and without its subtype. */
  readonly relations: readonly string[];
  readonly bases: readonly string[];
}

/** The lemma of a word in lower case; the empty string for an index that is none of the sentence's. */
export const lemmaAt = (sentence: Sentence<Token>, token: number): string =>
  sentence.tokens[token]?.lemma.toLowerCase() ?? "";

const TREES = new WeakMap<Sentence<Token>, DependencyTree>();
/** What was asked about last: mostly it is asked about again. */
let last: { readonly sentence: Sentence<Token>; readonly tree: DependencyTree } | undefined;

/** The tree of a sentence. Example: in “Troops left Kabul”, `dependencyTree(s).children[1]` is `[0, 2]`. */
export function dependencyTree(sentence: Sentence<Token>): DependencyTree {
  if (last?.sentence === sentence) return last.tree;
  let tree = TREES.get(sentence);
  if (!tree) TREES.set(sentence, (tree = treeOf(sentence.tokens)));
  last = { sentence, tree };
  return tree;
}

function treeOf(tokens: readonly Token[]): DependencyTree {
  const relations = new Array<string>(tokens.length);
  const bases = new Array<string>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { relation, base } = nameOf((tokens[i] as Token).deprel);
    relations[i] = relation;
    bases[i] = base;
  }
  return { children: childrenOf(tokens), left: leftmost(tokens), right: rightmost(tokens), relations, bases };
}

/** Most words have no children: they share a list. */
const NO_CHILDREN: readonly number[] = [];

function childrenOf(tokens: readonly Token[]): (readonly number[])[] {
  const children = new Array<readonly number[] | number[]>(tokens.length).fill(NO_CHILDREN);
  for (let i = 0; i < tokens.length; i++) {
    const head = (tokens[i] as Token).head;
    const siblings = children[head];
    if (siblings === NO_CHILDREN) children[head] = [i];
    else (siblings as number[] | undefined)?.push(i);
  }
  return children;
}

/** For each token the first one of its subtree. From the first word on, each is told to those above it that have not heard of an earlier one. */
function leftmost(tokens: readonly Token[]): Int32Array {
  const left = ownPlaces(tokens);
  for (let i = 0; i < left.length; i++)
    for (let at = headOf(tokens, i); (left[at] ?? -1) > i; at = headOf(tokens, at)) left[at] = i;
  return left;
}

/** The same for the last one, from the last word on. */
function rightmost(tokens: readonly Token[]): Int32Array {
  const right = ownPlaces(tokens);
  for (let i = right.length - 1; i >= 0; i--)
    for (let at = headOf(tokens, i); (right[at] ?? Infinity) < i; at = headOf(tokens, at)) right[at] = i;
  return right;
}

function ownPlaces({ length }: readonly Token[]): Int32Array {
  const places = new Int32Array(length);
  for (let i = 0; i < length; i++) places[i] = i;
  return places;
}

const headOf = (tokens: readonly Token[], token: number): number => (tokens[token] as Token).head;

interface RelationName {
  readonly relation: string;
  readonly base: string;
}

/** The relations that the parser knows, as met. */
const NAMES = new Map<string, RelationName>();

function nameOf(deprel: string): RelationName {
  let name = NAMES.get(deprel);
  if (!name) NAMES.set(deprel, (name = { relation: comparable(deprel), base: comparable(baseRelation(deprel)) }));
  return name;
}

/** The same text as a string that V8 tells from others by its address: it keeps one such for each key of an object. */
const comparable = (text: string): string => Object.keys({ [text]: 0 })[0] as string;

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
  const tree = dependencyTree(sentence);
  const found: number[] = [];
  for (const child of tree.children[token] ?? NO_CHILDREN) if (isOneOf(deprels, tree, child)) found.push(child);
  return found;
}

/** The first child of a token with one of these deprels (full or without subtype); −1 for none. */
export function childBy(sentence: Sentence<Token>, token: number, ...deprels: readonly string[]): number {
  const tree = dependencyTree(sentence);
  for (const child of tree.children[token] ?? NO_CHILDREN) if (isOneOf(deprels, tree, child)) return child;
  return -1;
}

function isOneOf(deprels: readonly string[], { relations, bases }: DependencyTree, token: number): boolean {
  const relation = relations[token];
  const base = bases[token];
  for (const deprel of deprels) if (deprel === relation || deprel === base) return true;
  return false;
}

// “arrested another *12* in separate raids”, “*five* of the patients died” with the number as the count of the noun behind the preposition:
// what counts a noun stands behind its preposition, so that the number is a phrase of its own and the noun hangs on it or beside it.

import type { ChangingTree } from "./existential";
import { childrenOf, hang, isSubject } from "./subject-pair";

const QUANTITY = /^(?:many|several|few|most|dozens?|hundreds|thousands|both|half)$/i;
/** Behind these the noun is the whole of which the number is a part. */
const PART = /^(?:of|among)$/i;
/** “10 per cent”, “two to three men”, “five or so” */
const NO_PHRASE = /^(?:per|to|than|or|v|vs)$/i;

/** Makes such numbers phrases; heads and relations are changed in place. */
export function numbersBefore(tree: ChangingTree): void {
  const { heads, deprels, xpos, forms } = tree;
  for (let at = 1; at < heads.length; at++) {
    const noun = heads[at] as number;
    if (deprels[at] !== "case" || noun < at || !/^NN/.test(xpos[noun] as string)) continue;
    if (NO_PHRASE.test(forms[at] as string) || !/^(?:IN|TO)$/.test(xpos[at] as string)) continue;
    const number = numberOf(tree, noun, at);
    if (number >= 0) setApart(tree, number, at, noun);
  }
}

/** The count of the noun right before the preposition, or −1. */
function numberOf({ heads, deprels, xpos, forms }: ChangingTree, noun: number, preposition: number): number {
  for (let i = preposition - 1; i >= 0; i--) {
    if (heads[i] !== noun) {
      // Words that hang on the number or on another's of its words: “12 others”.
      if (deprels[i] === "punct" || heads[i] === preposition) return -1;
      continue;
    }
    if (deprels[i] === "cop") continue;
    if (deprels[i] === "nummod" && xpos[i] === "CD") return i;
    return deprels[i] === "amod" && QUANTITY.test(forms[i] as string) ? i : -1;
  }
  return -1;
}

function setApart(tree: ChangingTree, number: number, preposition: number, noun: number): void {
  const { heads, deprels, forms } = tree;
  const above = heads[noun] as number;
  const deprel = deprels[noun] as string;
  const left = childrenOf(tree, noun, /./).filter((i) => i < number);
  const copula = childrenOf(tree, noun, /^cop$/).find((i) => i > number && i < preposition);
  if (copula !== undefined) {
    // “two were from Rome”
    if (childrenOf(tree, noun, /^[nc]subj/).length === 0 && hang(tree, number, noun, "nsubj"))
      for (const i of left) if (/^(?:det|amod)/.test(deprels[i] as string)) heads[i] = number;
    return;
  }
  // “including three men, during raids”
  if (left.some((i) => deprels[i] === "case") && !PART.test(forms[preposition] as string)) return;
  const isVerbs = /^(?:obj|obl)$/.test(deprel) && above >= 0 && above < number;
  if (isVerbs && !PART.test(forms[preposition] as string)) {
    if (childrenOf(tree, above, /^(?:obj|cop|nsubj:pass)$/).some((i) => i !== noun)) return;
    heads[number] = above;
    deprels[number] = "obj";
    deprels[noun] = "obl";
  } else {
    if (!PART.test(forms[preposition] as string) && !isSubject(deprel)) return;
    heads[number] = above;
    // “detained nine of its men”: what has no preposition now is the object.
    const isObject = deprel === "obl" && childrenOf(tree, above, /^(?:obj|cop|nsubj:pass)$/).length === 0;
    deprels[number] = isObject && left.every((i) => deprels[i] !== "case") ? "obj" : deprel;
    heads[noun] = number;
    deprels[noun] = "nmod";
    for (const i of childrenOf(tree, noun, /^(?:punct|conj|appos|parataxis)/))
      if (above < 0 && i > noun) heads[i] = number;
  }
  for (const i of left) heads[i] = number;
}

// What a repair that changes a tree in place makes of a sentence written by hand.

import type { ChangingTree } from "../../src/text/existential";
import { markedTree } from "./marked-tree";

/** The words that a repair moves or relabels, as `form/head's form/deprel`, in their order; the root's head is "". */
export function repaired(repair: (tree: ChangingTree) => void, marked: string): string {
  const tree = markedTree(marked);
  const before = markedTree(marked);
  repair(tree);
  const { forms, heads, deprels } = tree;
  return forms
    .map((form, i) => `${form}/${forms[heads[i] as number] ?? ""}/${deprels[i] as string}`)
    .filter((_, i) => heads[i] !== before.heads[i] || deprels[i] !== before.deprels[i])
    .join(" ");
}

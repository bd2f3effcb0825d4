// Sentences as tagged and parsed, written by hand: what the repairs of trees (src/text/tagged-tree.ts) are tested on.

import type { ChangingTree } from "../../src/text/existential";

/** The tree of words as `form/xpos/head/deprel`, with heads from 1 and 0 for the root. */
export function markedTree(marked: string): ChangingTree {
  const words = marked.split(" ").map((word) => word.split("/") as [string, string, string, string]);
  return {
    forms: words.map(([form]) => form),
    xpos: words.map(([, xpos]) => xpos),
    heads: Int32Array.from(words, ([, , head]) => Number(head) - 1),
    deprels: words.map(([, , , deprel]) => deprel),
  };
}

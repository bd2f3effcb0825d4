// What must hold of every tree whatever its words are; which of two subjects is none is tested with the rules (listed-subjects.test.ts …).

import { expect } from "chai";
import fc from "fast-check";

import type { ChangingTree } from "../../src/text/existential";
import { onlySubject } from "../../src/text/only-subject";
import { repaired } from "../support/repaired";

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const WORD = fc.record({
  form: pick("who", "that", "and", ",", "(", "he", "himself", "in", "month", "Dahl", "boat", "to", "is", "(", ")"),
  xpos: pick("NN", "NNP", "NNS", "PRP", "WP", "VBD", "VBZ", "VBN", "VB", "VBG", "IN", "CC", "DT", "MD", ","),
  deprel: pick(
    "nsubj",
    "nsubj",
    "nsubj:pass",
    "punct",
    "cc",
    "case",
    "conj",
    "ccomp",
    "cop",
    "mark",
    "nmod",
    "det",
    "advcl",
  ),
  up: fc.nat(1000),
});

/** Any tree: the words in some order, each below one that was hung before it. */
const TREES = fc
  .array(WORD, { minLength: 3, maxLength: 12 })
  .chain((words) =>
    fc.shuffledSubarray([...words.keys()], { minLength: words.length }).map((order) => ({ words, order })),
  )
  .map(({ words, order }): ChangingTree => {
    const heads = new Int32Array(words.length).fill(-1);
    // The verb at the end, or another word, has most of the words below it.
    order.forEach((word, at) => {
      if (at > 0)
        heads[word] = order[
          (words[word] as { up: number }).up % 3 === 0 ? (words[word] as { up: number }).up % at : 0
        ] as number;
    });
    return {
      forms: words.map((w) => w.form),
      xpos: words.map((w) => w.xpos),
      heads,
      deprels: words.map((w) => w.deprel),
    };
  });

describe("A verb with two subjects before it", () => {
  it("is looked at only then", () => {
    expect(repaired(onlySubject, "He/PRP/2/nsubj saw/VBD/0/root men/NNS/2/nsubj")).to.equal("");
    expect(repaired(onlySubject, "It/PRP/3/nsubj:outer he/PRP/3/nsubj saw/VBD/0/root")).to.equal("");
  });
  it("leaves a tree with one root, whatever the words and the tree are", () => {
    let changed = 0;
    fc.assert(
      fc.property(TREES, (tree) => {
        const before = `${tree.heads} ${tree.deprels}`;
        onlySubject(tree);
        if (`${tree.heads} ${tree.deprels}` !== before) changed++;
        expect([...tree.heads].filter((head) => head < 0)).to.have.length(1);
        tree.heads.forEach((_, i) => {
          let steps = 0;
          for (let at = i; at >= 0; at = tree.heads[at] as number) expect(steps++).to.be.at.most(tree.heads.length);
        });
      }),
      { numRuns: 6000 },
    );
    expect(changed, "trees that were changed").to.be.greaterThan(20);
  });
});

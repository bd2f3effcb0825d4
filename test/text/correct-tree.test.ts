// The second look at trees: whatever the models say, trees stay projective trees with one root; without a reason nothing moves.

import { expect } from "chai";
import fc from "fast-check";
import { encodeLinear, decodeLinear, type Scorer } from "../../src/model/linear";
import { Candidates, correctTree, eachDoubt, fill } from "../../src/text/correct-tree";
import type { Tree } from "../../src/text/parse";
import { TreeIndex } from "../../src/text/tree-index";
import { erratic } from "../support/made-scorer";
import { columnsOf, expectTree } from "../support/made-trees";
import { projectiveTree } from "../support/projective-tree";

/** A tree of which the parser is sure nowhere. */
const doubtful = (heads: readonly number[]): Tree => ({
  heads: Int32Array.from(heads),
  labels: new Int32Array(heads.length).fill(1),
  leads: new Int32Array(heads.length),
  labelLeads: new Int32Array(heads.length),
});

describe("the second look at trees", () => {
  it("leaves projective trees with one root, whatever its models say", () => {
    fc.assert(
      fc.property(projectiveTree(12), fc.nat(1_000_000), (heads, seed) => {
        const tree = doubtful(heads);
        const model = { heads: erratic(1, seed), relations: erratic(5, seed + 1) };
        correctTree(columnsOf(heads.length), tree, model, new Map());
        expectTree([...tree.heads]);
        tree.labels.forEach((label) => expect(label).to.be.within(0, 4));
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing when its models know nothing", () => {
    fc.assert(
      fc.property(projectiveTree(12), (heads) => {
        const tree = doubtful(heads);
        const empty = (classes: number): Scorer => decodeLinear(encodeLinear(classes, []));
        correctTree(columnsOf(heads.length), tree, { heads: empty(1), relations: empty(5) }, new Map());
        expect([...tree.heads]).to.deep.equal(heads);
        expect([...tree.labels].every((label) => label === 1)).to.equal(true);
      }),
    );
  });

  it("offers a doubtful word exactly the heads that keep the tree projective", () => {
    fc.assert(
      fc.property(projectiveTree(8), (heads) => {
        const t = new TreeIndex();
        const tree = doubtful(heads);
        fill(t, tree);
        const found = new Candidates();
        eachDoubt(t, tree, found, ({ word, head }) => {
          for (let other = 1; other <= heads.length; other++) {
            const moved = [...heads];
            moved[word - 1] = other - 1;
            let fits = true;
            try {
              expectTree(moved);
            } catch {
              fits = false;
            }
            expect(found.indexOf(other) >= 0, `${word} on ${other}`).to.equal(fits);
          }
          return found.indexOf(head);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("looks at no word of which the parser was sure", () => {
    const tree = { ...doubtful([1, -1, 1, 2]), leads: new Int32Array(4).fill(0x7fff) };
    const t = new TreeIndex();
    fill(t, tree);
    eachDoubt(t, tree, new Candidates(), () => expect.fail("asked"));
  });
});

// The second look at trees: whatever the models say, trees stay projective trees with one root; without a reason nothing moves.

import { expect } from "chai";
import fc from "fast-check";
import { encodeLinear, decodeLinear, type Scorer } from "../../src/model/linear";
import { Candidates, correctTree, eachDoubt, fill } from "../../src/text/correct-tree";
import type { Tree } from "../../src/text/parse";
import { parseColumns, type ParseColumns } from "../../src/text/parse-features";
import { wordRows } from "../../src/text/tag-features";
import { TreeIndex } from "../../src/text/tree-index";
import { WordTable } from "../../src/text/word-table";
import { projectiveTree } from "../support/projective-tree";

const kinds = { verb: new Uint8Array(4), link: new Uint8Array(4), marks: new Int32Array(4) };

function columnsOf(n: number): ParseColumns {
  const forms = Array.from({ length: n }, (_, i) => `w${i}`);
  const bones = { words: forms.map((_, i) => i), marks: new Int32Array(n + 1) };
  const tags = forms.map((_, i) => i % 4);
  return parseColumns(wordRows(forms, new WordTable()), tags, bones, kinds);
}

/** A tree of which the parser is sure nowhere. */
const doubtful = (heads: readonly number[]): Tree => ({
  heads: Int32Array.from(heads),
  labels: new Int32Array(heads.length).fill(1),
  leads: new Int32Array(heads.length),
  labelLeads: new Int32Array(heads.length),
});

/** Scores that are as good as random but the same for the same features. */
const erratic = (classes: number, seed: number): Scorer => {
  const add: Scorer["add"] = (features, from, to, scores) => {
    for (let i = from; i < to; i++)
      for (let c = 0; c < classes; c++)
        scores[c] =
          (scores[c] as number) + ((Math.imul((features[i] as number) ^ (seed + c), 0x9e3779b1) >>> 16) & 0xff);
  };
  return {
    classes,
    add,
    score: (features, count, scores) => {
      scores.fill(0, 0, classes);
      add(features, 0, count, scores);
    },
  };
};

function expectTree(heads: readonly number[]): void {
  expect(heads.filter((head) => head < 0)).to.have.length(1);
  heads.forEach((head, i) => {
    let steps = 0;
    for (let at = i; at >= 0; at = heads[at] as number) expect(steps++).to.be.at.most(heads.length);
    const [from, to] = head < i ? [head, i] : [i, head];
    for (let k = from + 1; head >= 0 && k < to; k++) {
      let at = k;
      for (let up = 0; at >= 0 && at !== head && up < heads.length; up++) at = heads[at] as number;
      expect(at, `arc ${head}–${i} over ${k}`).to.equal(head);
    }
  });
}

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

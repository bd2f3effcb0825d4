// The index of a tree against what its definition says, on random projective trees.

import { expect } from "chai";
import fc from "fast-check";
import { TreeIndex } from "../../src/text/tree-index";
import { projectiveTree } from "../support/projective-tree";

describe("the index of a tree", () => {
  it("finds children, their labels, spans and siblings as their definitions do", () => {
    fc.assert(
      fc.property(projectiveTree(9), (heads) => {
        const n = heads.length;
        const t = new TreeIndex();
        t.reset(n);
        heads.forEach((head, i) => {
          t.head[i + 1] = head < 0 ? n + 1 : head + 1;
          t.label[i + 1] = (i * 7) % 40;
        });
        t.index();
        const words = heads.map((_, i) => i + 1);
        for (const w of [...words, n + 1]) {
          const children = words.filter((i) => t.head[i] === w);
          const bits = (side: number[]): number =>
            side.reduce((mask, i) => mask | (1 << ((t.label[i] as number) & 31)), 0);
          expect(t.left1[w]).to.equal(children.find((i) => i < w) ?? 0);
          expect(t.right1[w]).to.equal(children.filter((i) => i > w).pop() ?? 0);
          expect(t.leftLabels[w]).to.equal(bits(children.filter((i) => i < w)));
          expect(t.rightLabels[w]).to.equal(bits(children.filter((i) => i > w)));
          if (w > n) continue;
          const below = words.filter((i) => {
            for (let at = i; at <= n; at = t.head[at] as number) if (at === w) return true;
            return false;
          });
          expect([t.low(w), t.high(w)]).to.deep.equal([below[0], below[below.length - 1]]);
          for (const m of words.filter((i) => i !== w)) {
            const same = children.filter((i) => i < w === m < w && i !== m);
            const gap = (i: number): number => Math.abs(i - m);
            const nearest = (list: number[]): number => list.sort((a, b) => gap(a) - gap(b))[0] ?? 0;
            expect(t.innerSibling(w, m)).to.equal(nearest(same.filter((i) => Math.abs(i - w) < Math.abs(m - w))));
            expect(t.outerSibling(w, m)).to.equal(nearest(same.filter((i) => Math.abs(i - w) > Math.abs(m - w))));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

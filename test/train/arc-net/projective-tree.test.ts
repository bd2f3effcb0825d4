import { expect } from "chai";
import { projectiveTree } from "../../../src/train/arc-net/projective-tree";
import { random } from "../../../src/train/random";

/** All trees with one root over n words, as heads from 1 with 0 for the root. */
function* trees(n: number, heads: number[] = []): Generator<number[]> {
  if (heads.length === n) {
    if (heads.filter((head) => head === 0).length === 1 && heads.every((_, i) => reachesRoot(heads, i))) yield heads;
    return;
  }
  for (let head = 0; head <= n; head++) if (head !== heads.length + 1) yield* trees(n, [...heads, head]);
}

function reachesRoot(heads: readonly number[], from: number): boolean {
  let at = from + 1;
  for (let steps = 0; at !== 0; steps++) {
    if (steps > heads.length) return false;
    at = heads[at - 1] as number;
  }
  return true;
}

const crosses = (heads: readonly number[]): boolean =>
  heads.some((head, i) =>
    heads.some((other, k) => {
      if (head === 0 || other === 0) return false;
      const [a, b] = [Math.min(head, i + 1), Math.max(head, i + 1)];
      const [c, d] = [Math.min(other, k + 1), Math.max(other, k + 1)];
      return a < c && c < b && b < d;
    }),
  );

/** Whether the root's only child is spanned by an arc, which is no projective tree either. */
const coversRoot = (heads: readonly number[]): boolean => {
  const root = heads.indexOf(0) + 1;
  return heads.some((head, i) => head !== 0 && Math.min(head, i + 1) < root && root < Math.max(head, i + 1));
};

describe("projectiveTree", () => {
  const next = random(7);
  const arcsOf = (n: number): Float32Array[] =>
    Array.from({ length: n }, (_, i) =>
      Float32Array.from({ length: n + 1 }, (_, k) => (k === i + 1 ? -Infinity : Math.fround(next() * 8 - 8))),
    );
  const sum = (arcs: readonly Float32Array[], heads: ArrayLike<number>): number =>
    arcs.reduce((total, row, i) => total + (row[heads[i] as number] as number), 0);

  it("finds the best of all projective trees with one root", () => {
    for (let n = 1; n <= 5; n++)
      for (let round = 0; round < 20; round++) {
        const arcs = arcsOf(n);
        const found = projectiveTree(arcs);
        const all = [...trees(n)].filter((heads) => !crosses(heads) && !coversRoot(heads));
        const best = Math.max(...all.map((heads) => sum(arcs, heads)));
        expect(all.map(String)).to.include(String([...found]));
        expect(sum(arcs, found)).to.be.closeTo(best, 1e-4);
      }
  });

  it("gives no heads for no words", () => {
    expect(projectiveTree([])).to.have.length(0);
  });
});

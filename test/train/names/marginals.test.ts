import { expect } from "chai";

import { BEGIN, INSIDE, LABELS, LAST, OUTSIDE, PREDECESSORS, positionOf } from "../../../src/extract/name-labels";
import { marginals, newMarginals } from "../../../src/train/names/marginals";
import { random } from "../../../src/train/random";

const open = (label: number): boolean => positionOf(label) === BEGIN || positionOf(label) === INSIDE;
const may = (before: number, label: number): boolean => (PREDECESSORS[label] as Int32Array).includes(before);

/** Every sequence of labels that spells whole names, with the product of its exponentials. */
function sequences(
  scores: Float32Array,
  length: number,
  pairs: Float64Array,
  allowed: Int32Array,
): { labels: number[]; weight: number }[] {
  let grown = [{ labels: [] as number[], weight: 1 }];
  for (let k = 0; k < length; k++)
    grown = grown.flatMap(({ labels, weight }) => {
      const previous = labels[k - 1] ?? OUTSIDE;
      return Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => may(previous, label) && ((allowed[k] as number) >> label) & 1)
        .map((label) => ({
          labels: [...labels, label],
          weight:
            weight * Math.exp(scores[k * LABELS + label] as number) * (pairs[previous * LABELS + label] as number),
        }));
    });
  return grown
    .filter(({ labels }) => !open(labels[length - 1] as number))
    .map(({ labels, weight }) => ({
      labels,
      weight: weight * (pairs[(labels[length - 1] as number) * LABELS + OUTSIDE] as number),
    }));
}

describe("marginals", () => {
  const next = random(5);
  const LENGTH = 3;
  const scores = Float32Array.from({ length: LENGTH * LABELS }, () => next() * 4 - 2);
  const pairs = Float64Array.from({ length: LABELS * LABELS }, () => Math.exp(next() * 2 - 1));

  for (const [title, allowed] of [
    ["of all sequences", Int32Array.of(-1, -1, -1)],
    ["of the sequences that masks allow", Int32Array.of(0b11111, (1 << INSIDE) | (1 << LAST) | 1, -1)],
  ] as const)
    it(`are those ${title}, counted one by one`, () => {
      const all = sequences(scores, LENGTH, pairs, allowed);
      const total = all.reduce((sum, { weight }) => sum + weight, 0);
      const words = new Float64Array(LENGTH * LABELS);
      const edges = new Float64Array(LABELS * LABELS);
      for (const { labels, weight } of all) {
        labels.forEach((label, k) => (words[k * LABELS + label]! += weight / total));
        [...labels, OUTSIDE].forEach(
          (label, k) => (edges[(labels[k - 1] ?? OUTSIDE) * LABELS + label]! += weight / total),
        );
      }
      const out = newMarginals();
      expect(marginals(scores, LENGTH, pairs, out, allowed)).to.equal(true);
      words.forEach((p, i) => expect(out.words[i]).to.be.closeTo(p, 1e-9));
      edges.forEach((p, i) => expect(out.pairs[i]).to.be.closeTo(p, 1e-9));
    });

  it("are none where the masks allow no sequence", () => {
    expect(marginals(scores, 1, pairs, newMarginals(), Int32Array.of(1 << BEGIN))).to.equal(false);
  });
});

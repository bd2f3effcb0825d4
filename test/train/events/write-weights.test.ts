import { expect } from "chai";

import { decodeLinear } from "../../../src/model/linear";
import { writeWeights } from "../../../src/train/events/write-weights";

/** What one feature adds to “yes” over “no”. */
function weightOf(bytes: Uint8Array, feature: number): number {
  const scores = new Float64Array(2);
  decodeLinear(bytes).score(Int32Array.of(feature), 1, scores);
  return (scores[1] as number) - (scores[0] as number);
}

describe("Weights of a yes-or-no model as bytes", () => {
  it("are steps of the largest one, with its sign", () => {
    const bytes = writeWeights(
      new Map([
        [1, 2],
        [2, -1],
        [3, 0.5],
      ]),
    );
    expect([1, 2, 3].map((feature) => weightOf(bytes, feature))).to.deep.equal([254, -127, 64]);
  });
  it("leave out what is next to nothing", () => {
    const bytes = writeWeights(
      new Map([
        [1, 1],
        [2, 0.003],
      ]),
    );
    expect([weightOf(bytes, 2), weightOf(bytes, 9)]).to.deep.equal([0, 0]);
  });
  it("keep one that outgrows all others beside the many small ones", () => {
    const many = Array.from({ length: 1000 }, (_, i): [number, number] => [i + 1, i % 2 ? 1 : -1]);
    const bytes = writeWeights(new Map([...many, [5000, 100], [5001, -80]]));
    expect([1, 2, 5000, 5001].map((feature) => weightOf(bytes, feature))).to.deep.equal([-3, 3, 254, -203]);
  });
  it("are none where nothing is learned", () => expect(weightOf(writeWeights(new Map()), 1)).to.equal(0));
});

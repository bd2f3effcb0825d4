import { expect } from "chai";

import { decodeLinear } from "../../../src/model/linear";
import { writeWeights } from "../../../src/train/events/write-weights";

/** What one feature adds to “yes”. */
function weightOf(bytes: Uint8Array, feature: number): number {
  const scores = new Float64Array(2);
  decodeLinear(bytes).score(Int32Array.of(feature), 1, scores);
  expect(scores[0]).to.equal(0);
  return scores[1] as number;
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
    expect([1, 2, 3].map((feature) => weightOf(bytes, feature))).to.deep.equal([127, -63, 32]);
  });
  it("leave out what is next to nothing", () => {
    const bytes = writeWeights(
      new Map([
        [1, 1],
        [2, 0.01],
      ]),
    );
    expect([weightOf(bytes, 2), weightOf(bytes, 9)]).to.deep.equal([0, 0]);
  });
  it("cut a few that outgrow all others, for the sake of the many", () => {
    const many = Array.from({ length: 40_000 }, (_, i): [number, number] => [i + 1, 1]);
    const bytes = writeWeights(new Map([...many, [50_000, 1000]]));
    expect([weightOf(bytes, 1), weightOf(bytes, 50_000)]).to.deep.equal([127, 127]);
  });
  it("are none where nothing is learned", () => expect(weightOf(writeWeights(new Map()), 1)).to.equal(0));
});

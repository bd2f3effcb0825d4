import { expect } from "chai";
import { DISTANCES, distanceClass } from "../../../src/text/arcs/distance-class";

describe("distanceClass", () => {
  it("puts distances in classes that are mirrored around the middle", () => {
    expect([1, 5, 6, 9, 10, 19, 20, 40, 80, 200].map((d) => distanceClass(0, d) - distanceClass(0, 0))).to.deep.equal([
      1, 5, 6, 6, 7, 7, 8, 9, 10, 11,
    ]);
    for (const d of [1, 7, 33]) expect(distanceClass(0, d) + distanceClass(d, 0)).to.equal(2 * distanceClass(0, 0));
  });

  it("has a column for each class, and one more for the root", () => {
    expect(distanceClass(1000, 0)).to.equal(1);
    expect(distanceClass(0, 1000)).to.be.lessThan(DISTANCES);
  });
});

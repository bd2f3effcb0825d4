import { expect } from "chai";

import { sameShape } from "../../../src/extract/relations/same-shape";

describe("Rows of one shape", () => {
  const rows = [
    { id: "a", bare: true },
    { id: "b", links: ["of"] },
  ] as const;

  it("have all fields in one order", () => {
    const [first, second] = sameShape<object>(rows).map((row) => Object.keys(row));
    expect(first).to.deep.equal(["id", "bare", "links"]);
    expect(second).to.deep.equal(first);
  });

  it("say nothing that they did not say", () => {
    expect(sameShape<object>(rows)[1]).to.deep.equal({ id: "b", bare: undefined, links: ["of"] });
    expect(sameShape([])).to.deep.equal([]);
  });
});

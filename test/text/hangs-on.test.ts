import { expect } from "chai";

import { hangsOn } from "../../src/text/hangs-on";

describe("A word of a tree", () => {
  // 1 is the root, 0 and 2 hang on it, 3 on 2.
  const heads = [1, -1, 1, 2];

  it("hangs on its head and on what that hangs on", () => {
    expect([hangsOn(heads, 3, 2), hangsOn(heads, 3, 1), hangsOn(heads, 0, 1)]).to.deep.equal([true, true, true]);
  });
  it("does not hang on itself, on what hangs on it, or on its head's other words", () => {
    expect([hangsOn(heads, 3, 3), hangsOn(heads, 1, 3), hangsOn(heads, 3, 0)]).to.deep.equal([false, false, false]);
  });
  it("is looked up to an end even where heads make a circle", () => {
    expect(hangsOn([1, 0], 0, 5)).to.equal(false);
  });
});

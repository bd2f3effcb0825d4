import { expect } from "chai";

import { once } from "../../src/extract/once";

describe("What is worked out once", () => {
  it("is made for a new key and kept", () => {
    const known = new Map<string, number>();
    let made = 0;
    const make = (): number => ++made;
    expect([once(known, "a", make), once(known, "a", make), once(known, "b", make)]).to.deep.equal([1, 1, 2]);
  });
  it("is kept though it is empty or zero", () => {
    const known = new Map([["a", 0]]);
    expect(once(known, "a", () => 7)).to.equal(0);
  });
});

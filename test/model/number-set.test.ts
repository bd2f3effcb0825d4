import { expect } from "chai";

import { NumberSet } from "../../src/model/number-set";

describe("A set of numbers", () => {
  it("takes each number once, signed ones and those of one place too", () => {
    const set = new NumberSet();
    const numbers = [1, 513, 1025, -1, -513, 2 ** 31 - 1, -(2 ** 31)];
    expect(numbers.map((number) => set.add(number))).to.deep.equal(numbers.map(() => true));
    expect(numbers.map((number) => set.add(number))).to.deep.equal(numbers.map(() => false));
  });

  it("grows, and forgets all when it is emptied", () => {
    const set = new NumberSet();
    const numbers = Array.from({ length: 5000 }, (_, i) => 7 * i + 1);
    expect(numbers.every((number) => set.add(number))).to.equal(true);
    expect(numbers.some((number) => set.add(number))).to.equal(false);
    set.clear();
    expect(numbers.every((number) => set.add(number))).to.equal(true);
  });
});

// Numbers by word and by hash against maps.

import { expect } from "chai";
import fc from "fast-check";
import { ModelError } from "../../src/errors";
import { decodeNumbers, decodeWordNumbers, encodeNumbers, encodeWordNumbers } from "../../src/model/numbers";

const number = fc.nat(0xffff);

describe("numbers in a model file", () => {
  it("are found by hash as a map finds them", () => {
    const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(hash, number)), fc.array(hash), (pairs, others) => {
        const map = new Map(pairs);
        const numbers = decodeNumbers(encodeNumbers(map));
        expect(numbers.size).to.equal(map.size);
        for (const each of [...map.keys(), ...others]) {
          expect(numbers.get(each)).to.equal(map.get(each));
          expect(numbers.has(each)).to.equal(map.has(each));
        }
      }),
    );
  });

  it("are found by word, and unknown words have none", () => {
    const numbers = decodeWordNumbers(encodeWordNumbers(new Map(["Kabul", "Łódź", "😀", ""].map((w, i) => [w, i]))));
    expect(["Kabul", "Łódź", "😀", "", "kabul", "constructor"].map(numbers.get)).to.deep.equal(
      [0, 1, 2, 3, undefined, undefined], // prettier-ignore
    );
    expect(numbers.has("")).to.equal(true);
    expect(numbers.has("Kab")).to.equal(false);
  });

  it("keep the first by code unit of two words that share a hash", () => {
    // FNV-1a over UTF-16 units gives both the same.
    const words = ["costarring", "liquid"];
    const numbers = decodeWordNumbers(encodeWordNumbers(new Map([...words].reverse().map((w) => [w, w.length]))));
    expect(numbers.size).to.equal(1);
    expect(words.map(numbers.get)).to.deep.equal([10, 10]);
  });

  it("have the same bytes in whatever order they come", () => {
    const pairs: [number, number][] = [-1, 5, 2 ** 31 - 1, 0].map((hash, i) => [hash, i]);
    expect(encodeNumbers(new Map(pairs))).to.deep.equal(encodeNumbers(new Map(pairs.reverse())));
  });

  it("throw ModelError if the bytes end early", () => {
    const bytes = encodeNumbers(new Map([[3, 4]]));
    for (let length = 0; length < bytes.length; length++)
      expect(() => decodeNumbers(bytes.slice(0, length)), String(length)).to.throw(ModelError);
  });
});

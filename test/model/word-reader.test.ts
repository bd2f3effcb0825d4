import { expect } from "chai";
import { netMemory, roomOfNet, WHOLE } from "../../src/model/net-memory";
import { WordReader } from "../../src/model/word-reader";
import { madeArcs } from "../support/made-arcs";

/** A reader of words that are one number each, with room for 4 words of a sentence. */
function reader(isSmall = true) {
  const { form: rows, rightInput, leftInput, ...others } = madeArcs(5, 3);
  const seen = { rows: 3 * rows.columns, columns: rightInput.columns };
  const cut = ({ values }: typeof rightInput) => ({ ...seen, values: values.slice(0, seen.rows * seen.columns) });
  const { take, bytes } = roomOfNet();
  const matrices = { ...others, rightInput: cut(rightInput), leftInput: cut(leftInput) };
  const made = new WordReader(matrices, [{ rows, isSmall }], { words: 4, bases: 8, known: 0 }, take);
  const memory = netMemory(bytes());
  made.start(memory);
  return (numbers: readonly number[]): number[] => {
    const key = (t: number): number => numbers[t] as number;
    made.read({ length: numbers.length, key, base: key, write: (t, out) => (out[0] = key(t)) }, 0);
    const from = made.outputs / WHOLE;
    return [...memory.wholes.subarray(from, from + numbers.length * made.width)];
  };
}

describe("WordReader", () => {
  it("reads words by what they are and what stands around them, the same again", () => {
    const read = reader();
    const first = read([1, 2, 3, 2]);
    expect(first.every(Number.isFinite)).to.equal(true);
    expect(first.slice(32, 64)).not.to.deep.equal(first.slice(96));
    expect(read([2, 1])).to.have.length(64);
    expect(read([1, 2, 3, 2])).to.deep.equal(first);
  });

  it("takes a number beyond those it knows for the last one", () => {
    for (const isSmall of [true, false]) {
      const read = reader(isSmall);
      expect(read([50, 1])).to.deep.equal(read([8, 1]));
      expect(read([7, 1])).not.to.deep.equal(read([8, 1]));
    }
  });

  it("refuses a sentence that is longer than its room", () => {
    const read = reader();
    expect(() => read([1, 1, 1, 1])).not.to.throw();
    expect(() => read([1, 1, 1, 1, 1])).to.throw(RangeError, "at most 4 words, not 5");
  });
});

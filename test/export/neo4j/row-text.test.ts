import { expect } from "chai";
import fc from "fast-check";
import { rowText } from "../../../src/export/neo4j/row-text";

/** What the statement does with the text: splits it by the marks. */
function split(rows: readonly (readonly unknown[])[]): unknown[][] {
  const { rows: text, row, cell, item, none, nil } = rowText(rows);
  return text.split(row).map((line, i) =>
    line.split(cell).map((value, j) => {
      if (value === none) return null;
      return Array.isArray(rows[i]?.[j]) ? value.split(item).filter((one) => one !== nil) : value;
    }),
  );
}

describe("rows as one text", () => {
  it("parts rows, cells and items by marks, and has one each for nothing and for an empty list", () => {
    expect(
      rowText([
        ["a", undefined],
        ["b", ["x", "y"]],
        [3, []],
      ]).rows,
    ).to.equal("a\u001fc\u001fn\u001frb\u001fc" + "x\u001fiy\u001fr3\u001fc\u001fe");
  });

  it("takes other marks where a value holds the first", () => {
    const { rows, cell } = rowText([["a\u001f", "b\u001f1"]]);
    expect(cell).to.equal("\u001f2c");
    expect(rows.split(cell)).to.deep.equal(["a\u001f", "b\u001f1"]);
  });

  it("an empty text is not nothing, and a list of one empty text is not empty", () => {
    expect(split([["", [""], [], null]])).to.deep.equal([["", [""], [], null]]);
  });

  it("gives any texts back, also those made of its own marks", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\u001fcirne12]*$/));
    const cell = fc.oneof(text, fc.array(text), fc.constant(null));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(rows, (list) => void expect(split(list)).to.deep.equal(list)));
  });
});

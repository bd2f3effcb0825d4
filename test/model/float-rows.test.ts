import { expect } from "chai";
import { ModelError } from "../../src/errors";
import { ByteReader, ByteWriter } from "../../src/model/bytes";
import { mostOf, readFloatRows, writeFloatRows, type FloatRows } from "../../src/model/float-rows";

const written = (matrix: FloatRows): Uint8Array => {
  const writer = new ByteWriter();
  writeFloatRows(writer, matrix);
  return writer.finish();
};
const read = (bytes: Uint8Array): FloatRows => readFloatRows(new ByteReader(bytes), "pair");
const matrixOf = (...rows: number[][]): FloatRows => ({
  rows: rows.length,
  columns: (rows[0] as number[]).length,
  values: Float32Array.from(rows.flat()),
});

describe("float rows", () => {
  it("says how far from 0 the values of a matrix are at most, of one that was read by its rows' scales", () => {
    const made = matrixOf([1, -3], [0.5, 2]);
    expect(mostOf(made)).to.equal(3);
    expect(mostOf(read(written(made)))).to.be.within(3, 3.03);
    expect(mostOf({ rows: 0, columns: 2, values: new Float32Array(0) })).to.equal(0);
  });

  it("are read as they were written, but for what 8 bits a number lose, each row by its own scale", () => {
    const matrix = matrixOf([1, -0.5, 0.25], [0, 0, 0], [300, 7, -299]);
    const { rows, columns, values } = read(written(matrix));
    expect([rows, columns]).to.deep.equal([3, 3]);
    [1, 0, 300].forEach((largest, i) => {
      for (let j = 0; j < 3; j++)
        expect(values[3 * i + j]).to.be.closeTo(matrix.values[3 * i + j] as number, largest / 250);
    });
  });

  it("are refused by name where a row's scale is no finite number, or makes numbers that are none", () => {
    for (const value of [NaN, Infinity, -Infinity])
      expect(() => read(written(matrixOf([1, 2], [value, 1])))).to.throw(
        ModelError,
        /^matrix "pair" of the model file is damaged: the scale of row 1 is (?:NaN|Infinity)$/,
      );
    const bytes = written(matrixOf([1, 2]));
    // The scale lies behind rows, columns and its length, at the next place that is aligned to 4.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getFloat32(4, true)).to.be.closeTo(2 / 127, 1e-6);
    view.setFloat32(4, 3e38, true);
    expect(() => read(bytes)).to.throw(ModelError, "the scale of row 0 is");
  });

  it("are refused by name where their bytes are not as many as their size says", () => {
    const bytes = written(matrixOf([1, 2], [3, 4]));
    bytes[1] = 3;
    expect(() => read(bytes)).to.throw(ModelError, 'matrix "pair" of the model file is damaged: 4 numbers for 2 × 3');
  });
});

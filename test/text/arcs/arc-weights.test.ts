import { expect } from "chai";
import { ModelError } from "../../../src/errors";
import {
  ARC_FIELDS,
  ARC_MATRICES,
  decodeArcWeights,
  encodeArcWeights,
  type ArcField,
  type ArcMatrix,
} from "../../../src/text/arcs/arc-weights";
import { madeArcs } from "../../support/made-arcs";
import { ones } from "../../support/ones";

const MATRICES = madeArcs(5, 20);
const decoded = (changed: Partial<typeof MATRICES> = {}): unknown =>
  decodeArcWeights(encodeArcWeights(new Map(), new Map(), { ...MATRICES, ...changed }));
const FIELDS: ReadonlySet<ArcMatrix> = new Set<ArcField>(ARC_FIELDS);
/** By these the others are measured: where one is wrong, another is named. */
const MEASURES: ReadonlySet<ArcMatrix> = new Set(["rightMemory", "pair", "relation"] as const);

describe("decodeArcWeights", () => {
  it("reads a net whose matrices fit each other", () => {
    expect(() => decoded()).not.to.throw();
    expect(() => decoded({ form: ones(3, 32) })).not.to.throw();
  });

  it("refuses a matrix that has other rows or columns than the others want, and names it", () => {
    for (const name of ARC_MATRICES) {
      const { rows, columns } = MATRICES[name];
      const wrong = [ones(rows, columns + 16), ones(rows, columns - 16)];
      if (!FIELDS.has(name)) wrong.push(ones(rows + 1, columns), ones(rows - 1, columns));
      for (const matrix of wrong)
        expect(() => decoded({ [name]: matrix }), `${name} ${matrix.rows} × ${matrix.columns}`).to.throw(
          ModelError,
          FIELDS.has(name) || MEASURES.has(name) ? "matrix" : `matrix "${name}" of the model file is`,
        );
    }
  });

  it("refuses a field without rows", () => {
    for (const name of ARC_FIELDS)
      expect(() => decoded({ [name]: ones(0, MATRICES[name].columns) })).to.throw(ModelError, `"${name}"`);
  });

  it("refuses sizes that the kernel cannot work on, though the matrices fit each other", () => {
    const sized = (names: readonly ArcMatrix[], from: number, to: number): Partial<typeof MATRICES> =>
      Object.fromEntries(
        names.map((name) => {
          const { rows, columns } = MATRICES[name];
          return [name, ones(rows === from ? to : rows, columns === from ? to : columns)];
        }),
      );
    const arc: ArcMatrix[] = ["head", "headBias", "dependent", "dependentBias", "pair", "headAlone"];
    const hidden: ArcMatrix[] = ["relationHead", "relationDependent", "relationBias", "relation"];
    expect(() => decoded(sized(arc, 48, 32))).not.to.throw();
    expect(() => decoded(sized(arc, 48, 40))).to.throw(ModelError, '"pair" of the model file has 40 columns');
    expect(() => decoded(sized(hidden, 64, 80))).not.to.throw();
    expect(() => decoded(sized(hidden, 64, 60))).to.throw(
      ModelError,
      '"relationHead" of the model file has 60 columns',
    );
    expect(() => decoded(sized(["relation", "relationLast"], 32, 20))).to.throw(
      ModelError,
      '"relation" of the model file has 20 columns, which must be a multiple of 16',
    );
    expect(() => decoded(sized(hidden, 64, 0))).to.throw(ModelError, '"relationHead" of the model file has 0 columns');
  });

  it("refuses bytes that end too early", () => {
    const bytes = encodeArcWeights(new Map(), new Map(), MATRICES);
    expect(() => decodeArcWeights(bytes.subarray(0, bytes.length - 5))).to.throw(ModelError);
  });
});

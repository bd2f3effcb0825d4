import { expect } from "chai";
import { ModelError } from "../../src/errors";
import {
  decodeLabelWeights,
  encodeLabelWeights,
  LABEL_FIELDS,
  LABEL_MATRICES,
  NUMBERED_FIELDS,
  type LabelField,
  type LabelMatrix,
  type NumberedField,
} from "../../src/extract/label-weights";
import { NameNet } from "../../src/train/name-net/name-net";
import { Arena } from "../../src/train/net/arena";
import { SIMPLE } from "../../src/train/net/simple-cell";
import { random } from "../../src/train/random";
import { ones } from "../support/ones";

const MATRICES = new NameNet(
  new Arena(1 << 20),
  {
    cell: SIMPLE,
    window: 1,
    fields: LABEL_FIELDS.map((name) => ({ name, count: 7, floats: name === "form" ? 32 : 16, mayHide: false })),
    units: 16,
    layers: 1,
    hidden: 48,
  },
  random(4),
).shipped();
const NUMBERS = Object.fromEntries(NUMBERED_FIELDS.map((field) => [field, new Map()])) as unknown as Record<
  NumberedField,
  Map<number, number>
>;
const decoded = (changed: Partial<typeof MATRICES> = {}): unknown =>
  decodeLabelWeights(encodeLabelWeights(NUMBERS, { ...MATRICES, ...changed }));
const FIELDS: ReadonlySet<LabelMatrix> = new Set<LabelField>(LABEL_FIELDS);
/** By these the others are measured: where one is wrong, another is named. */
const MEASURES: ReadonlySet<LabelMatrix> = new Set(["rightMemory", "label"] as const);

describe("decodeLabelWeights", () => {
  it("reads a net whose matrices fit each other", () => {
    expect(() => decoded()).not.to.throw();
    expect(() => decoded({ form: ones(3, 32) })).not.to.throw();
  });

  it("refuses a matrix that has other rows or columns than the others want, and names it", () => {
    for (const name of LABEL_MATRICES) {
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
    for (const name of LABEL_FIELDS)
      expect(() => decoded({ [name]: ones(0, MATRICES[name].columns) })).to.throw(ModelError, `"${name}"`);
  });

  it("refuses fewer columns than there are labels, and sizes that the kernel cannot work on", () => {
    expect(() => decoded({ label: ones(48, 16), labelBias: ones(1, 16) })).to.throw(
      ModelError,
      'matrix "label" of the model file has 16 columns, but there are 29 labels',
    );
    expect(() => decoded({ label: ones(48, 30), labelBias: ones(1, 30) })).to.throw(
      ModelError,
      'matrix "label" of the model file has 30 columns, which must be a multiple of 16',
    );
    const hidden = (units: number): Partial<typeof MATRICES> => ({
      hidden: ones(32, units),
      direct: ones(MATRICES.direct.rows, units),
      hiddenBias: ones(1, units),
      label: ones(units, 32),
    });
    expect(() => decoded(hidden(64))).not.to.throw();
    expect(() => decoded(hidden(40))).to.throw(ModelError, 'matrix "hidden" of the model file has 40 columns');
  });

  it("refuses bytes that end too early", () => {
    const bytes = encodeLabelWeights(NUMBERS, MATRICES);
    expect(() => decodeLabelWeights(bytes.subarray(0, bytes.length - 3))).to.throw(ModelError);
  });
});

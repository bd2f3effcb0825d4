import { expect } from "chai";
import { ModelError } from "../../src/errors";
import {
  decodeLabelWeights,
  encodeLabelWeights,
  LABEL_FIELDS,
  LABEL_MATRICES,
  NUMBERED_FIELDS,
  type LabelMatrix,
  type NumberedField,
} from "../../src/extract/label-weights";
import { NameNet } from "../../src/train/name-net/name-net";
import { Arena } from "../../src/train/net/arena";
import { SIMPLE } from "../../src/train/net/simple-cell";
import { random } from "../../src/train/random";
import { ones } from "../support/ones";
import { itRefusesShapes } from "../support/refuses-shapes";

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

describe("decodeLabelWeights", () => {
  itRefusesShapes<LabelMatrix>({
    matrices: MATRICES,
    fields: LABEL_FIELDS,
    measures: ["rightMemory", "label"],
    decoded,
  });

  it("has a matrix of each name", () => expect(Object.keys(MATRICES).sort()).to.deep.equal([...LABEL_MATRICES].sort()));

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

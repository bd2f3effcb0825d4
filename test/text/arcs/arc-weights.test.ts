import { expect } from "chai";
import { ModelError } from "../../../src/errors";
import {
  ARC_FIELDS,
  ARC_MATRICES,
  decodeArcWeights,
  encodeArcWeights,
  type ArcMatrix,
} from "../../../src/text/arcs/arc-weights";
import { madeArcs } from "../../support/made-arcs";
import { ones } from "../../support/ones";
import { itRefusesShapes } from "../../support/refuses-shapes";

const MATRICES = madeArcs(5, 20);
const decoded = (changed: Partial<typeof MATRICES> = {}): unknown =>
  decodeArcWeights(encodeArcWeights(new Map(), new Map(), { ...MATRICES, ...changed }));

describe("decodeArcWeights", () => {
  itRefusesShapes<ArcMatrix>({
    matrices: MATRICES,
    fields: ARC_FIELDS,
    measures: ["rightMemory", "pair", "relation"],
    decoded,
  });

  it("has a matrix of each name", () => expect(Object.keys(MATRICES).sort()).to.deep.equal([...ARC_MATRICES].sort()));

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

import { expect } from "chai";
import { encodeRelationModel, readRelationModel, RELATIONS_SECTION } from "../../src/extract/relation-model";
import type { RelationExample } from "../../src/train/relation-examples";
import { heldOut, platt, reliability, thresholds, trainRelations } from "../../src/train/train-relations";

/** Edges of two kinds of pattern: of the first nine in ten are right, of the second three in ten. */
const examples: RelationExample[] = Array.from({ length: 400 }, (_, i) => ({
  article: i % 20,
  features: Int32Array.from(i % 2 === 0 ? [11, 77] : [22, 77]),
  right: i % 2 === 0 ? i % 20 !== 0 : Math.floor(i / 2) % 10 < 3,
  edge: { type: "WORKS_FOR", source: 0, target: 1, former: false, candidates: [] },
  key: String(i),
  weight: 1,
}));

describe("The second opinion on relations", () => {
  it("says of held-out edges about how often they are right", () => {
    const held = heldOut(examples);
    const curve = platt(held);
    for (const kind of [0, 1]) {
      const own = held.filter(({ example }) => example.features.includes(kind === 0 ? 11 : 22));
      const right = own.filter(({ example }) => example.right).length / own.length;
      const said =
        own.reduce((sum, { score }) => sum + 1 / (1 + Math.exp(-(curve.slope * score + curve.offset))), 0) / own.length;
      expect(said).to.be.closeTo(right, 0.1);
    }
  });

  it("trades recall for precision along the threshold, and tells how reliable each step is", () => {
    const held = heldOut(examples);
    const rows = thresholds(held, platt(held), 0);
    for (let i = 1; i < rows.length; i++) expect(rows[i]?.recall).to.be.at.most(rows[i - 1]?.recall ?? 1);
    expect(rows.some(({ precision }) => precision > 0.85)).to.equal(true);
    expect(reliability(held, platt(held)).length).to.be.greaterThan(0);
  });

  it("reads the section that it writes, and gives the same bytes twice", () => {
    const train = (): Uint8Array => trainRelations(examples, 0, () => undefined);
    expect([...train()]).to.deep.equal([...train()]);
    const model = readRelationModel(new Map([[RELATIONS_SECTION, train()]]));
    expect(model?.threshold).to.be.within(0, 1);
    expect(readRelationModel(new Map())).to.equal(undefined);
  });

  it("refuses a section that is cut", () =>
    expect(() =>
      readRelationModel(new Map([[RELATIONS_SECTION, encodeRelationModel(new Uint8Array(), 1, 0, 0).subarray(3)]])),
    ).to.throw());
});

import { expect } from "chai";

import { featureTemplates, writeFeatures, writeKnownFeatures } from "../../src/model/feature-templates";
import { feature1, feature2, feature3 } from "../../src/model/features";

const C = { role: 0, kind: 1, path: 2 };

describe("Templates of features as a table", () => {
  it("give what joining the columns by hand gives, those of one column first", () => {
    const templates = featureTemplates(C, "12 role kind; 7 path role kind\n 3 kind; 4 path");
    const into = new Int32Array(6);
    expect(writeFeatures(templates, Int32Array.of(11, -22, 33), into, 1)).to.equal(5);
    expect([...into]).to.deep.equal([
      0,
      feature1(3, -22),
      feature1(4, 33),
      feature2(12, 11, -22),
      feature3(7, 33, 11, -22),
      0,
    ]);
    expect(templates.size).to.equal(4);
  });

  it("give nothing where a column has nothing, if that is asked for", () => {
    const templates = featureTemplates(C, "12 role kind; 7 path role kind; 3 kind; 4 path; 5 path role");
    const into = new Int32Array(5);
    const given = (...values: number[]): number[] => [
      ...into.subarray(0, writeKnownFeatures(templates, Int32Array.from(values), -7, into, 0)),
    ];
    expect(given(11, -7, 33)).to.deep.equal([feature1(4, 33), feature2(5, 33, 11)]);
    const all = new Int32Array(5);
    writeFeatures(templates, Int32Array.of(11, -22, 33), all, 0);
    expect(given(11, -22, 33)).to.deep.equal([...all]);
    expect(given(-7, -7, -7)).to.deep.equal([]);
  });

  it("know their columns by numbers in order", () => {
    const wrong: Record<string, number>[] = [{ role: 1 }, { role: 0, kind: 0 }, { role: 1, kind: 0 }];
    for (const columns of wrong)
      expect(() => featureTemplates(columns, "1 role")).to.throw(RangeError, "are numbered in their order");
  });

  it("name columns that there are, up to three", () => {
    for (const table of ["1 rule", "1", "1 role kind path role", "role kind"])
      expect(() => featureTemplates(C, table), table).to.throw(RangeError, "is no template of these columns");
  });
});

import { expect } from "chai";

import { matchBylines } from "../../../src/extract/relations/match-bylines";
import { handView, namesOf, type Names } from "./hand-view";

/** Who writes for what. */
function found(words: string, names: Names): string[] {
  const view = handView(words, names);
  return matchBylines(view).map(
    ({ type, source, target }) => `${namesOf(view, [source]).join()} ${type} ${namesOf(view, [target]).join()}`,
  );
}

const LINE =
  "By/by/ADP/IN/4/case Ann/ann/PROPN/NNP/0/root Lo/lo/PROPN/NNP/2/flat ,/,/PUNCT/,/5/punct Harbour/harbour/PROPN/NNP/6/compound Post/post/PROPN/NNP/2/appos";

describe("A byline", () => {
  it("makes its authors work for the outlet behind them", () => {
    expect(found(LINE, { "Ann Lo": "Person", "Harbour Post": "Organization" })).to.deep.equal([
      "Ann Lo WORKS_FOR Harbour Post",
    ]);
    const two =
      "By/by/ADP/IN/2/case Ann/ann/PROPN/NNP/0/root and/and/CCONJ/CC/4/cc Bo/bo/PROPN/NNP/2/conj ,/,/PUNCT/,/7/punct Harbour/harbour/PROPN/NNP/7/compound Post/post/PROPN/NNP/2/appos";
    expect(found(two, { Ann: "Person", Bo: "Person", "Harbour Post": "Organization" })).to.deep.equal([
      "Bo WORKS_FOR Harbour Post",
      "Ann WORKS_FOR Harbour Post",
    ]);
  });

  it("says nothing by a town, by a body that is not set off, or where others stand between", () => {
    expect(found(LINE, { "Ann Lo": "Person", "Harbour Post": "Place" })).to.deep.equal([]);
    const beside = "By/by/ADP/IN/2/case Ann/ann/PROPN/NNP/0/root Harbour/harbour/PROPN/NNP/2/flat";
    expect(found(beside, { Ann: "Person", Harbour: "Organization" })).to.deep.equal([]);
    const at =
      "By/by/ADP/IN/2/case Ann/ann/PROPN/NNP/0/root at/at/ADP/IN/5/case the/the/DET/DT/5/det Pentagon/pentagon/PROPN/NNP/2/nmod";
    expect(found(at, { Ann: "Person", Pentagon: "Organization" })).to.deep.equal([]);
    const apart =
      "By/by/ADP/IN/2/case Ann/ann/PROPN/NNP/0/root in/in/ADP/IN/4/case Basra/basra/PROPN/NNP/2/nmod for/for/ADP/IN/6/case Reuters/reuters/PROPN/NNP/2/nmod";
    expect(found(apart, { Ann: "Person", Basra: "Place", Reuters: "Organization" })).to.deep.equal([]);
  });
});

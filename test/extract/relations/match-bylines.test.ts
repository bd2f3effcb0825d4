import { expect } from "chai";

import { matchBylines } from "../../../src/extract/relations/match-bylines";
import type { SentenceKind } from "../../../src/text/token";
import { handView, namesOf, type Names } from "./hand-view";

/** Who writes for what, by a line of some kind. */
function found(words: string, names: Names, kind: SentenceKind = "byline"): string[] {
  const view = handView(words, names);
  return matchBylines({ ...view, sentence: { ...view.sentence, kind } }).map(
    ({ type, source, target }) => `${namesOf(view, [source]).join()} ${type} ${namesOf(view, [target]).join()}`,
  );
}

const LINE = "By/IN/4/case Ann/NNP/0/root Lo/NNP/2/flat ,/,/5/punct Harbour/NNP/6/compound Post/NNP/2/appos";

describe("A byline", () => {
  it("makes its authors work for the outlet behind them", () => {
    expect(found(LINE, { "Ann Lo": "Person", "Harbour Post": "Organization" })).to.deep.equal([
      "Ann Lo WORKS_FOR Harbour Post",
    ]);
    const two =
      "By/IN/2/case Ann/NNP/0/root and/CC/4/cc Bo/NNP/2/conj ,/,/7/punct Harbour/NNP/7/compound Post/NNP/2/appos";
    expect(found(two, { Ann: "Person", Bo: "Person", "Harbour Post": "Organization" })).to.deep.equal([
      "Ann WORKS_FOR Harbour Post",
      "Bo WORKS_FOR Harbour Post",
    ]);
  });

  it("says nothing by a town, by a body that is not set off, or outside a byline", () => {
    expect(found(LINE, { "Ann Lo": "Person", "Harbour Post": "Place" })).to.deep.equal([]);
    expect(found(LINE, { "Ann Lo": "Person", "Harbour Post": "Organization" }, "body")).to.deep.equal([]);
    const beside = "By/IN/2/case Ann/NNP/0/root Harbour/NNP/2/flat";
    expect(found(beside, { Ann: "Person", Harbour: "Organization" })).to.deep.equal([]);
  });
});

import { expect } from "chai";
import { spoken } from "../../support/spoken";

const NAMES = { "Ben Cole": "Person" } as const;
/** What is said, and how. */
const said = (text: string): string[] =>
  spoken(text, NAMES).map(
    ({ start, end, type, speaker }) => `${speaker?.text ?? ""} ${type}: ${text.slice(start, end)}`,
  );

describe("What leads up to a quotation", () => {
  it("is no part of what is said", () => {
    const only = ["Ben Cole direct: The road is shut."];
    expect(said("Ben Cole said in a statement: “The road is shut.”")).to.deep.equal(only);
    expect(said("Ben Cole posted on Facebook: “The road is shut.”")).to.deep.equal(only);
    expect(said("Ben Cole wrote on his blog on Monday: “The road is shut.”")).to.deep.equal(only);
    expect(said("Ben Cole wrote on Twitter, “The road is shut.”")).to.deep.equal(only);
  });
  it("stays where it says something, and where no quotation follows it", () => {
    expect(said("Ben Cole wrote that the road is shut: “It is closed.”")).to.not.deep.equal([
      "Ben Cole direct: It is closed.",
    ]);
    expect(said("Ben Cole wrote on Twitter that the road is shut.")).to.deep.equal([
      "Ben Cole indirect: the road is shut",
    ]);
    expect(said("Ben Cole said in the town there were “no more” roads.")[0]).to.match(
      /^Ben Cole indirect: in the town/,
    );
  });
});

import { expect } from "chai";
import { edgesIn } from "../../support/two-steps";

const BODY = "The [Trade Committee|Organization|target] met on Monday.";

describe("namesakes", () => {
  it("finds the body whose name the word before a post ends", () => {
    expect(edgesIn(`${BODY} Committee chairman [Ada Brandt|Person|source] said so.`)).to.include(
      "Ada Brandt LEADS Trade Committee",
    );
  });

  it("finds the body whose name the word behind a post ends", () => {
    expect(edgesIn(`${BODY} The chairman of the committee, [Ada Brandt|Person|source], said so.`)).to.include(
      "Ada Brandt LEADS Trade Committee",
    );
  });

  it("only guesses where two names end so", () => {
    const edges = edgesIn(
      `${BODY} The [Arms Committee|Organization] did not. Committee chairman [Ada Brandt|Person|source] said so.`,
    );
    expect(edges).to.include.members(["Ada Brandt LEADS Trade Committee?", "Ada Brandt LEADS Arms Committee?"]);
  });

  it("finds none where the word is another, or where it is the whole name", () => {
    expect(edgesIn(`${BODY} Panel spokesman [Ada Brandt|Person|source] said so.`)).to.deep.equal([]);
    const short = "The [Committee|Organization|target] met. Committee spokesman [Ada Brandt|Person|source] said so.";
    expect(edgesIn(short)).to.deep.equal([]);
  });
});

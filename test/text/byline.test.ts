import { expect } from "chai";

import { readByline, readNames } from "../../src/text/byline";

describe("Bylines", () => {
  it("name their authors, in usual case", () => {
    expect(readByline("By Ann Lo")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readByline("BY ANN LO")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readByline("Interview by Ann Lo in Basra")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readByline("Ann Lo | Senior Reporter")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readNames("Ann Lo, Bo Ek and Cy du Pont").authors).to.deep.equal(["Ann Lo", "Bo Ek", "Cy du Pont"]);
  });

  it("set off the outlet behind one author, or behind the last of several", () => {
    expect(readByline("By Ann Lo, Harbour Post")).to.deep.equal({ authors: ["Ann Lo"], outlet: "Harbour Post" });
    expect(readByline("By Ann Lo and Bo Ek, The Meridian")?.outlet).to.equal("The Meridian");
    expect(readNames("Ann Lo and Bo Ek, Harbour Post")).to.deep.equal({
      authors: ["Ann Lo", "Bo Ek"],
      outlet: "Harbour Post",
    });
    expect(readNames("Ann Lo, Bo Ek, Harbour Post").outlet).to.equal("Harbour Post");
  });

  it("take no third author for an outlet, and no post for a name", () => {
    expect(readNames("Ann Lo, Bo Ek, Cy Du")).to.deep.equal({ authors: ["Ann Lo", "Bo Ek", "Cy Du"] });
    expect(readByline("By Ann Lo, Staff Writer")).to.deep.equal({ authors: ["Ann Lo"] });
  });

  it("are no sentences of a story", () => {
    expect(readByline("By Friday evening the water had risen.")).to.equal(undefined);
    expect(readByline("Norvik was founded by Ann Lo")).to.equal(undefined);
  });
});

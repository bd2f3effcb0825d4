import { expect } from "chai";

import { readByline, readNames } from "../../src/text/byline";

describe("Bylines", () => {
  it("name their authors, in usual case", () => {
    expect(readByline("By Ann Lo")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readByline("BY ANN LO")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readByline("Special report by Ann Lo")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readByline("Interview by Ann Lo in Basra")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readByline("Ann Lo | Senior Reporter")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readNames("Ann Lo, Bo Ek and Cy du Pont").authors).to.deep.equal(["Ann Lo", "Bo Ek", "Cy du Pont"]);
  });

  it("tell the outlet behind their authors by its words", () => {
    expect(readByline("By Ann Lo, Harbour Post")).to.deep.equal({ authors: ["Ann Lo"], outlet: "Harbour Post" });
    expect(readByline("By Ann Lo | Harbour Post")?.outlet).to.equal("Harbour Post");
    expect(readByline("By Ann Lo and Bo Ek, The Meridian")?.outlet).to.equal("The Meridian");
    expect(readNames("Ann Lo and Bo Ek, Harbour Post")).to.deep.equal({
      authors: ["Ann Lo", "Bo Ek"],
      outlet: "Harbour Post",
    });
    expect(readNames("Ann Lo, Harbour Post, New York").outlet).to.equal("Harbour Post");
    expect(readByline("By The Associated Press")).to.deep.equal({ authors: [], outlet: "The Associated Press" });
  });

  it("take no author for an outlet, no post for a name, and no full stop for a part of it", () => {
    expect(readNames("Ann Lo, Bo Ek")).to.deep.equal({ authors: ["Ann Lo", "Bo Ek"] });
    expect(readNames("Emily Post")).to.deep.equal({ authors: ["Emily Post"] });
    expect(readByline("By Ann Lo, Staff Writer")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readNames("Ann Lo, Nobel Laureate")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readNames("Ann Lo.")).to.deep.equal({ authors: ["Ann Lo"] });
    expect(readNames("Ann Lo Jr.")).to.deep.equal({ authors: ["Ann Lo Jr."] });
  });

  it("are no sentences of a story", () => {
    expect(readByline("By Friday evening the water had risen.")).to.equal(undefined);
    expect(readByline("Norvik was founded by Ann Lo")).to.equal(undefined);
    expect(readByline("Saved by Ann Lo, Bo Ek")).to.equal(undefined);
    expect(readByline("Novel by Ann Lo")).to.equal(undefined);
  });
});

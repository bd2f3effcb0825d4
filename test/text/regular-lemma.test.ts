import { expect } from "chai";

import { regularLemma, regularStems } from "../../src/text/regular-lemma";

const seen = (lemma: string) => ({ lemma, whole: false });

describe("Lemmas of regular forms", () => {
  it("are those that spelling allows", () => {
    expect(regularStems("banned", "VBD")).to.deep.equal(["ban", "bann"]);
    expect(regularStems("rated", "VBD")).to.deep.equal(["rate"]);
    expect(regularStems("looting", "VBG")).to.deep.equal(["loot"]);
    expect(regularStems("embezzling", "VBG")).to.deep.equal(["embezzle"]);
    expect(regularStems("freed", "VBN")).to.deep.equal(["free"]);
    expect(regularStems("seeing", "VBG")).to.deep.equal(["see"]);
    expect(regularStems("dying", "VBG")).to.deep.equal(["die"]);
    expect(regularStems("voted", "VBD")).to.deep.equal(["vote"]);
    expect(regularStems("denies", "VBZ")).to.deep.equal(["deny", "denie"]);
    expect(regularStems("rioted", "VBD")).to.include("riot");
    expect(regularStems("uses", "NNS")).to.deep.equal(["use"]);
    expect(regularStems("cases", "NNS")).to.deep.equal(["case", "cas"]);
  });

  it("are none of forms without such an ending, and of no other tags", () => {
    expect(regularStems("built", "VBD")).to.deep.equal([]);
    expect(regularStems("crisis", "NN")).to.deep.equal([]);
    expect(regularStems("1990's", "NNS")).to.deep.equal([]);
    expect(regularStems("glass", "NNS")).to.deep.equal([]);
  });

  it("are the learned one where it exists, else a word that exists", () => {
    expect(regularLemma("visited", "VBD", seen("visit"), new Set(["visit"]))).to.equal("visit");
    expect(regularLemma("muted", "VBD", seen("mut"), new Set(["mut", "mute"]))).to.equal("mute");
    expect(regularLemma("menaced", "VBD", seen("menac"), new Set())).to.equal("menace");
    expect(regularLemma("boycotted", "VBD", seen("boycot"), new Set())).to.equal("boycott");
    expect(regularLemma("ranged", "VBD", seen("rang"), new Set(["rang", "range"]))).to.equal("range");
  });

  it("leave alone what was learned of the word itself", () => {
    expect(regularLemma("mins", "NNS", { lemma: "minute", whole: true }, new Set(["min"]))).to.equal("minute");
    expect(regularLemma("founds", "VBZ", { lemma: "find", whole: true }, new Set())).to.equal("found");
    expect(regularLemma("pants", "NNS", seen("pants"), new Set(["pant"]))).to.equal("pants");
  });
});

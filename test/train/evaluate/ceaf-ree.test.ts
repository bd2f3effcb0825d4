import { expect } from "chai";
import { alignFillers, ceafRee, exactFit, partialFit, plainWords } from "../../../src/train/evaluate/ceaf-ree";

describe("CEAF-REE", () => {
  const gold = [
    ["guerrillas", "guerrilla column"],
    ["urng", "guatemalan national revolutionary unity"],
  ];

  it("reads words without case, determiner and marks around them", () => {
    expect(plainWords(" The  “Santo Tomas”\nFarm, ")).to.equal("santo tomas” farm");
    expect(plainWords("their own")).to.equal("own");
    expect(plainWords("the")).to.equal("the");
    expect(plainWords("theatre")).to.equal("theatre");
    expect(plainWords("…")).to.equal("");
  });

  it("fits exactly where the first mention is one of gold's", () => {
    expect(exactFit(gold[0] ?? [], ["the guerrillas", "them"])).to.equal(true);
    expect(exactFit(gold[0] ?? [], ["rebels", "guerrillas"])).to.equal(false);
    expect(exactFit(gold[0] ?? [], [])).to.equal(false);
  });

  it("fits in part where one is a run of whole words of the other", () => {
    expect(partialFit(gold[0] ?? [], ["two armed guerrillas"])).to.equal(true);
    expect(partialFit(gold[1] ?? [], ["rebels", "National Revolutionary Unity"])).to.equal(true);
    expect(partialFit(["man"], ["woman"])).to.equal(false);
    expect(partialFit(["man"], ["", "…"])).to.equal(false);
  });

  it("aligns an entity once, however often it is predicted", () => {
    expect(alignFillers(gold, [["guerrillas"], ["guerrilla column"], ["urng"]], exactFit)).to.have.length(2);
    expect(alignFillers(gold, [["guerrillas"], ["guerrilla column"]], exactFit)).to.have.length(1);
    expect(alignFillers(gold, [], exactFit)).to.deep.equal([]);
    expect(alignFillers([], [["urng"]], exactFit)).to.deep.equal([]);
  });

  it("gives precision of what was found, recall of gold, and 0 for nothing", () => {
    expect(ceafRee({ right: 1, found: 2, gold: 1 })).to.deep.equal({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(ceafRee({ right: 0, found: 0, gold: 0 })).to.deep.equal({ precision: 0, recall: 0, f1: 0 });
  });
});

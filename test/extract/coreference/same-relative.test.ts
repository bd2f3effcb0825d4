import { expect } from "chai";
import { linkedNouns } from "../../support/linked-nouns";

describe("sameRelatives", () => {
  it("joins a relative with the name that stands with the same noun elsewhere", () => {
    expect(
      linkedNouns(
        "He came with [his brother|Person|nom] on Monday. Later [his brother|Person|nom], [Bo Lind|Person], drove the car.",
      ),
    ).to.deep.equal(["his brother: Bo Lind", "his brother: Bo Lind"]);
  });

  it("takes a name's relative for a pronoun's", () => {
    expect(
      linkedNouns(
        "[Ana Roth's father|Person|nom], [Bo Roth|Person], said no. Police had seen [her father|Person|nom] there.",
      ),
    ).to.include("her father: Bo Roth");
  });

  it("keeps apart the relatives of two, the first of several, and those of whom two are named", () => {
    const husband = "[Her husband|Person|nom], [Bo Lind|Person], drove.";
    expect(linkedNouns(`${husband} They saw [his husband|Person|nom] there.`)).to.deep.equal(["Her husband: Bo Lind"]);
    expect(linkedNouns(`${husband} They saw [her first husband|Person|nom] there.`)).to.deep.equal([
      "Her husband: Bo Lind",
    ]);
    expect(
      linkedNouns(`${husband} [Her husband|Person|nom], [Al Holt|Person], sang. They saw [her husband|Person|nom].`),
    ).to.have.length(2);
  });

  it("leaves whom no noun of kinship tells", () => {
    expect(
      linkedNouns("[His lawyer|Person|nom], [Bo Lind|Person], drove. They saw [his lawyer|Person|nom] there."),
    ).to.have.length(1);
  });
});

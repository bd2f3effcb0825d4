import { expect } from "chai";
import { linkedNouns } from "../../support/linked-nouns";

describe("calledNames", () => {
  it("joins a noun phrase with what it is called, known as or identified as", () => {
    expect(
      linkedNouns("[A group|Organization|nom] calling itself [Red Dawn|Organization] claimed the attack."),
    ).to.deep.equal(["A group: Red Dawn"]);
    expect(
      linkedNouns("[The captain|Person|nom], identified by police as [Petrus Wadan|Person], was detained."),
    ).to.deep.equal(["The captain: Petrus Wadan"]);
    expect(
      linkedNouns("They met [a trader|Person|nom] from Tshikapa named [Papy Kalonji|Person] there."),
    ).to.deep.equal(["a trader: Papy Kalonji"]);
  });

  it("joins a noun phrase at the front with the name behind its comma, however that goes on", () => {
    expect(
      linkedNouns("[An army spokesman|Person|nom], [Ana Roth|Person] said Wednesday that the road is closed."),
    ).to.deep.equal(["An army spokesman: Ana Roth"]);
  });

  it("leaves who names another, who speaks between commas, and one of several dead", () => {
    expect(linkedNouns("[The pope|Person|nom] himself had named [Ana Roth|Person] to the post in 2017.")).to.deep.equal(
      [],
    );
    expect(linkedNouns("[The man|Person|nom], [Ana Roth|Person] said, left the town twice.")).to.deep.equal([]);
    expect(linkedNouns("[The dead|Person|nom] were named as [Ana Roth|Person] and [Bo Lind|Person].")).to.deep.equal(
      [],
    );
  });

  it("leaves a noun of another type, and one before another name", () => {
    expect(
      linkedNouns("[The man|Person|nom] leads a group called [Red Dawn|Organization] in the north."),
    ).to.deep.equal([]);
    expect(linkedNouns("[The man|Person|nom] met [Bo Lind|Person], known as [Red Bo|Person], there.")).to.deep.equal(
      [],
    );
  });
});

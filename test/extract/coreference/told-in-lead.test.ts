import { expect } from "chai";
import { linkedNouns } from "../../support/linked-nouns";

describe("toldInLead", () => {
  it("joins the subject of the lead with the new name that is the next subject", () => {
    expect(
      linkedNouns("[A nurse|Person|nom] accused of murder walked free on Friday. [Ana Roth|Person], 38, wept."),
    ).to.deep.equal(["A nurse: Ana Roth"]);
    expect(
      linkedNouns("[The head|Person|nom] of the bank says he will stay. Speaking Thursday, [Lars Bo|Person] said no."),
    ).to.deep.equal(["The head: Lars Bo"]);
    expect(
      linkedNouns(
        "[An American charity|Organization|nom] says it will stay. [Mercy Wings|Organization] said so Monday.",
      ),
    ).to.deep.equal(["An American charity: Mercy Wings"]);
  });

  it("takes ranks and the lead's own noun for no other post", () => {
    expect(
      linkedNouns("[The head|Person|nom] of the army has resigned. General [Lars Bo|Person] wrote a letter."),
    ).to.deep.equal(["The head: Lars Bo"]);
    expect(
      linkedNouns("[The mayor|Person|nom] of Juarez has moved. Mayor [Lars Bo|Person] says he will stay."),
    ).to.deep.equal(["The mayor: Lars Bo"]);
  });

  it("leaves a name with another post, one told before, and one that comes later than the next sentence", () => {
    expect(
      linkedNouns("[A nurse|Person|nom] walked free on Friday. Prosecutor [Ana Roth|Person] protested."),
    ).to.deep.equal([]);
    expect(
      linkedNouns("[A nurse|Person|nom] walked free after [Ana Roth|Person] spoke. [Ana Roth|Person] wept."),
    ).to.deep.equal([]);
    expect(linkedNouns("[A nurse|Person|nom] walked free. It rained. [Ana Roth|Person] wept.")).to.deep.equal([]);
  });

  it("leaves judges and officers, whose leads name next whom they judge, and bodies spoken of as known", () => {
    expect(
      linkedNouns("[A judge|Person|nom] jailed the former minister. [Ana Roth|Person] was convicted in June."),
    ).to.deep.equal([]);
    expect(
      linkedNouns("[The council|Organization|nom] took over the spa. [Aquaris|Organization] had closed it."),
    ).to.deep.equal([]);
  });
});

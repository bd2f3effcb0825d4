import { expect } from "chai";
import { linkedNouns } from "../../support/linked-nouns";

describe("introducedLater", () => {
  it("joins a person told by a noun with the one name that bears the noun later", () => {
    expect(
      linkedNouns(
        "[A Spanish judge|Person|nom] has charged 29 people. The trial is near. Judge [Ana Roth|Person] spoke.",
      ),
    ).to.deep.equal(["A Spanish judge: Ana Roth"]);
    expect(
      linkedNouns("Gunmen killed [a poet|Person|nom] on Monday. [The poet|Person|nom], [Bo Lind|Person], was 40."),
    ).to.deep.equal(["a poet: Bo Lind", "The poet: Bo Lind"]);
  });

  it("leaves the noun alone where two names bear it, where it comes twice, or where it fits too many", () => {
    expect(
      linkedNouns("[A judge|Person|nom] spoke. Judge [Ana Roth|Person] left. Judge [Bo Lind|Person] stayed."),
    ).to.deep.equal([]);
    expect(
      linkedNouns("[A judge|Person|nom] spoke. [A judge|Person|nom] sang. Judge [Ana Roth|Person] left."),
    ).to.deep.equal([]);
    expect(linkedNouns("[A spokesman|Person|nom] spoke. It rained. Spokesman [Bo Lind|Person] left.")).to.deep.equal(
      [],
    );
  });

  it("leaves whom a name before it or another nation speaks of, and who is still to come", () => {
    expect(linkedNouns("Judge [Ana Roth|Person] left. [A judge|Person|nom] spoke.")).to.deep.equal([]);
    expect(
      linkedNouns("[A Spanish judge|Person|nom] spoke. It rained. The Danish judge [Ana Roth|Person] left."),
    ).to.deep.equal([]);
    expect(
      linkedNouns("Voters want [a new governor|Person|nom]. It rained. Governor [Ana Roth|Person] left."),
    ).to.deep.equal([]);
  });

  it("joins a body only with a name that shares a capitalized word besides the noun", () => {
    expect(
      linkedNouns(
        "[A Seoul court|Organization|nom] barred the firm. It rained. The [Seoul Central District Court|Organization] ruled.",
      ),
    ).to.deep.equal(["A Seoul court: Seoul Central District Court"]);
    expect(
      linkedNouns("[A court|Organization|nom] barred the firm. It rained. The [Supreme Court|Organization] ruled."),
    ).to.deep.equal([]);
  });
});

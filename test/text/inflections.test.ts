import { expect } from "chai";

import { plural, presentParticiple, verbForms } from "../../src/text/inflections";

describe("Forms of a word", () => {
  it("doubles, drops and changes the last letter as spelling does", () => {
    expect(verbForms("ban")).to.include.members(["bans", "banned", "banning"]);
    expect(verbForms("raze")).to.include.members(["razed", "razing"]);
    expect(plural("felony")).to.equal("felonies");
  });

  it("knows irregular past forms, of verbs with a prefix too", () => {
    expect(verbForms("flee")).to.include("fled");
    expect(verbForms("overrun")).to.include("overran");
    expect(verbForms("withdraw")).to.include.members(["withdrew", "withdrawn"]);
  });

  it("makes the present participle of a verb and of a phrase that it opens", () => {
    const made = ["ban", "raze", "die", "free", "visit", "expel", "protest against", "meet"].map(presentParticiple);
    expect(made.join(" ")).to.equal("banning razing dying freeing visiting expelling protesting against meeting");
  });

  it("makes no irregular form for a verb that only ends alike", () => {
    expect(verbForms("commit")).not.to.include("commet");
    expect(verbForms("trend")).to.include("trended");
    expect(verbForms("outrun")).not.to.include("outrant");
  });
});

import { expect } from "chai";
import { speakersIn } from "../../support/spoken";

describe("The author of a report", () => {
  it("is whoever issues a statement or sends a letter", () => {
    expect(speakersIn("The minister issued a statement saying the army had shelled the town.")).to.deep.equal([
      "The minister",
    ]);
    expect(speakersIn("The committee sent a letter to the president that said the attack was planned.")).to.deep.equal([
      "The committee",
    ]);
  });
  it("is nobody who only reads it", () =>
    expect(speakersIn("The minister read a report that said the army had shelled the town.")).to.deep.equal([
      "a report",
    ]));
  it("is the military of a military statement", () =>
    expect(
      speakersIn("The U.S. military says three men died. A military statement said the men were armed.", {
        "U.S. military": "Organization",
      }),
    ).to.deep.equal(["U.S. military", "U.S. military"]));
});

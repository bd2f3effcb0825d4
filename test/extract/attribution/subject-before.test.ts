import { expect } from "chai";
import { speakersIn } from "../../support/spoken";

describe("Whom a pronoun that speaks takes up", () => {
  it("is the subject of the sentence before", () =>
    expect(
      speakersIn("The Reed Union welcomed the vote by Acme. It said wages were low.", {
        "Reed Union": "Organization",
        Acme: "Organization",
      }),
    ).to.deep.equal(["Reed Union"]));
  it("is the subject of its own sentence for “it”", () =>
    expect(speakersIn("Acme will close its plant, it said.", { Acme: "Organization" })).to.deep.equal(["Acme"]));
  it("is the sentence before a whole quotation", () =>
    expect(
      speakersIn("Ben Roe left on Monday. “The bridge fell. Nobody came,” he said.", { "Ben Roe": "Person" }),
    ).to.deep.equal(["Ben Roe"]));
  it("is no thing that cannot speak", () =>
    expect(
      speakersIn("Ann Lo said it was dark. The bridge fell. She said it was old.", { "Ann Lo": "Person" }),
    ).to.deep.equal(["Ann Lo", "Ann Lo"]));
  it("is nobody whom the content names", () =>
    expect(
      speakersIn("Jan Lo said it was dark. Ben Roe ran. He said Ben Roe was slow.", {
        "Jan Lo": "Person",
        "Ben Roe": "Person",
      })[1],
    ).to.equal("Jan Lo"));
  it("is several people for “they”, of its own sentence first", () => {
    expect(speakersIn("Officials said it was dark. The officers left, and they said the men fled.")).to.deep.equal([
      "Officials",
      "The officers",
    ]);
    expect(speakersIn("Officials said it was dark. They said it was cold.")).to.deep.equal(["Officials", "Officials"]);
  });
  it("is no single person or country for “they”", () =>
    expect(speakersIn("Ann Lo said it was dark. They said it was cold.", { "Ann Lo": "Person" })).to.deep.equal([
      "Ann Lo",
      undefined,
    ]));
});

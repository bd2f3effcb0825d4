import { expect } from "chai";
import { speakersIn } from "../../support/spoken";

describe("The subject of a verb of speech", () => {
  const cases: readonly (readonly [title: string, text: string, speaker: string])[] = [
    [
      "stands before a phrase in commas where something is promised behind the verb",
      "The minister, in Kathmandu, promised an arrest.",
      "The minister",
    ],
    [
      "is no house at which somebody gathered to call",
      "A crowd gathered around the house to call for the release of the men.",
      "A crowd",
    ],
    ["is no advantage taken to demand", "Unions took advantage of the games to demand a rise.", "Unions"],
    [
      "is the pronoun right before the verb",
      "Officers issued a new audio recording they said proved their leader survived.",
      "Officers",
    ],
    [
      "goes on behind a name and “and”",
      "The government identified the leader as Ben Roe, and said he worked for the bank.",
      "The government",
    ],
    ["is not what is said behind “and”", "The envoy met with Ben Roe and said the talks failed.", "The envoy"],
    ["is the agency and no pronoun in “the WHO”", "The WHO also said it is sending a team.", "WHO"],
    [
      "is no predicate of the clause before",
      "Oil is among the main farm exports, and traders in Bern said prices were low.",
      "traders",
    ],
    [
      "stands before an apposition with a clause in it",
      "Ann Lo, head of the clinic at the college where the tests were carried out, said ten men had died.",
      "Ann Lo",
    ],
    ["is a number or “each” alone", "All 13 admit they were in the square. Each says that he was alone.", "All 13"],
    ["is a name with “&” before the verb", "Ann Lo of the law firm Haav & Tho DA said it was late.", "Ann Lo"],
  ];
  const names = {
    "Ann Lo": "Person",
    "Ben Roe": "Person",
    WHO: "Organization",
    "Haav & Tho DA": "Organization",
  } as const;
  for (const [title, text, speaker] of cases) it(title, () => expect(speakersIn(text, names)[0]).to.equal(speaker));

  it("stands behind the verb where a quotation or clause stands before it", () => {
    expect(speakersIn("“It is dark,” said the owner.")).to.deep.equal(["the owner"]);
    expect(speakersIn("The road, which was new, is shut, said the owner.")).to.deep.equal(["the owner"]);
  });
  it("is no spell of time, but may be a paper of such a name", () => {
    const text = "Days before announcing that it would close, the firm paid bonuses.";
    expect(speakersIn(text, names)).not.to.include("Days");
    expect(speakersIn("USA Today said the firm would close.", { "USA Today": "Organization" })[0]).to.equal(
      "USA Today",
    );
  });
  it("is nobody in “an attack said to have killed”", () =>
    expect(speakersIn("They visited the site of an attack said to have killed ten people.")).to.deep.equal([]));
});

import { expect } from "chai";
import { speakersIn } from "../../support/spoken";

describe("Who a subject is", () => {
  const named: readonly (readonly [text: string, speaker: string])[] = [
    ["A police spokeswoman, Director Ann Lo, said the road was shut.", "Ann Lo"],
    ["Its owner, retired teacher Ann Lo, said the road was shut.", "Ann Lo"],
    ["One of them, a chemist named Ann Lo, said the road was shut.", "Ann Lo"],
    ["Its lawyer, Ann Lo of Geneva, said the road was shut.", "Ann Lo"],
    ["“The road was shut,” said her lawyer, Ann Lo.", "Ann Lo"],
    ["“The road was shut,” said retired Gen. Ann Lo.", "Ann Lo"],
    ["“The road was shut,” said retired weaver Ann Lo.", "Ann Lo"],
    ["“The road was shut,” said one of them, Ann Lo.", "Ann Lo"],
    ["Advocate Ann Lo SC, who chaired the hearing, said the road was shut.", "Ann Lo"],
    ["The road was shut, Ann Lo of the Wusakile Forum said.", "Ann Lo"],
    ["Academic and professor Ann Lo said the road was shut.", "Ann Lo"],
    ["Ann Lo, 68, who governed until May, said the road was shut.", "Ann Lo"],
    ["According to Swiss Ambassador to the United States Ann Lo, the road was shut.", "Ann Lo"],
    ["“The road was shut,” a waiter who gave her name as Ann Lo told reporters.", "Ann Lo"],
    ["A poet calling herself Ann Lo said the road was shut.", "Ann Lo"],
    ["Ann Lo, a drummer who said the road was shut, left on Monday.", "Ann Lo"],
    ["A shipping agent in Bern, Ann Lo, said a bag of cash was found on the road.", "Ann Lo"],
  ];
  for (const [text, speaker] of named)
    it(`is the name beside it in “${text}”`, () =>
      expect(speakersIn(text, { "Ann Lo": "Person" })).to.deep.equal([speaker]));

  it("is for “he” no woman by her given name", () => {
    const names = { "Peter Roe": "Person", "Christine Lo": "Person" } as const;
    expect(
      speakersIn("Peter Roe said it was dark. Christine Lo said it was cold. He said it was late.", names)[2],
    ).to.equal("Peter Roe");
    expect(
      speakersIn("Peter Roe said it was dark. Christine Lo said it was cold. She said it was late.", names)[2],
    ).to.equal("Christine Lo");
  });
  it("is nobody whom a description only has to do with", () =>
    expect(
      speakersIn("A waiter who gave his shoes to Ann Lo said the road was shut.", { "Ann Lo": "Person" }),
    ).to.deep.equal(["A waiter"]));
  it("is the people who are familiar with a matter, not the matter", () => {
    expect(speakersIn("The firm is for sale, people familiar with the matter told reporters.")).to.deep.equal([
      "people familiar with the matter",
    ]);
    expect(speakersIn("The firm is for sale, officials said with the minister.")).to.deep.equal(["officials"]);
  });
  it("is no reader of a report, and no day", () => {
    const names = { Reuters: "Organization", "Road Office": "Organization" } as const;
    expect(speakersIn("The report, seen by Reuters, says the road was shut.", names)).to.deep.equal(["The report"]);
    expect(speakersIn("The report by Reuters says the road was shut.", names)).to.deep.equal(["Reuters"]);
    expect(speakersIn("Thursday's report from the Road Office says the road was shut.", names)).to.deep.equal([
      "Road Office",
    ]);
  });
  it("is the relative whom the sentence before is of, not whose relative it is", () => {
    const names = { "Ben Roe": "Person" } as const;
    expect(speakersIn("Ben Roe's brother denied the charge. He said the road was shut.", names)).to.include(
      "Ben Roe's brother",
    );
    expect(speakersIn("Ben Roe denied the charge. He said the road was shut.", names).at(-1)).to.equal("Ben Roe");
  });
  it("is not the name in the title of somebody else", () =>
    expect(
      speakersIn("Ben Roe, a friend of Ann Lo, said the road was shut.", { "Ann Lo": "Person", "Ben Roe": "Person" }),
    ).to.deep.equal(["Ben Roe"]));
  it("is found where two reports are each the other's author", () =>
    expect(speakersIn("The report's by report said that two men were killed in Lima.")).to.have.length(1));
  it("is one of several as the words say it", () =>
    expect(speakersIn("Three people saw it. One of the people said the road was shut.")).to.deep.equal([
      "One of the people",
    ]));
  it("is not what is described", () =>
    expect(
      speakersIn("Ann Lo, who led the meeting, called the step “a gift to all.”", { "Ann Lo": "Person" }),
    ).to.deep.equal(["Ann Lo"]));
  it("is a country's agency, not the country", () =>
    expect(speakersIn("Peru's space agency said the probe had landed.", { Peru: "Place" })).to.deep.equal([
      "Peru's space agency",
    ]));
  it("is an organization beside its description", () =>
    expect(
      speakersIn("The mine's owner, Barrow Gold, said it would pay its workers.", { "Barrow Gold": "Organization" }),
    ).to.deep.equal(["Barrow Gold"]));
  it("is who said the first of two things", () =>
    expect(speakersIn("The judge said the men were trained abroad, but said there was no link.")).to.deep.equal([
      "The judge",
      "The judge",
    ]));
  it("is whoever spoke by the word before a statement", () =>
    expect(speakersIn("Ten men died, the army says. An army statement said the road was mined.", {})).to.deep.equal([
      "the army",
      "the army",
    ]));
  it("is the owner of a report", () =>
    expect(speakersIn("Peru's report said the probe had landed.", { Peru: "Place" })).to.deep.equal(["Peru"]));
});

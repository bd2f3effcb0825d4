import { expect } from "chai";

import { draftEvents } from "../../src/extract/find-events";
import { findAttributions } from "../../src/extract/find-attributions";
import { findTimes } from "../../src/extract/find-times";
import { roleCandidates } from "../../src/extract/role-candidates";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { languageModel } from "../support/language";

/** The candidates of the last event of an example, as role, words or chain's name, and origin. */
function candidatesOf(example: string): string[] {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
  const timed = { ...doc, ...findTimes(doc) };
  const attributed = { ...timed, ...findAttributions(timed) };
  const drafts = draftEvents(attributed);
  return roleCandidates(attributed, drafts, drafts.length - 1).map(
    ({ argument, origin }) =>
      `${argument.role} ${argument.chain === undefined ? argument.text : doc.chains[argument.chain]?.name} ${origin}`,
  );
}

const RAIN = "It rained all day. ";

describe("What may fill the roles of an event", () => {
  it("is what its own slots hold", () => {
    expect(candidatesOf("Rebels attacked the base.")).to.include.members(["agent Rebels slot", "target the base slot"]);
  });

  it("is a like role of an event up to four sentences away, not of one farther off", () => {
    const arrested = (between: number): string[] =>
      candidatesOf(`Police arrested [Luc Brandt|Person]. ${RAIN.repeat(between)}A court convicted him.`);
    expect(arrested(3)).to.include("person Luc Brandt event:Arrest.person:4");
    expect(arrested(4).filter((each) => / event:/.test(each))).to.deep.equal([]);
  });

  it("is a name of the sentences around, not a name out of reach behind the lead", () => {
    const near = (between: number): string[] =>
      candidatesOf(`${RAIN.repeat(3)}[Ada Morel|Person] laughed. ${RAIN.repeat(between)}Rebels attacked the base.`);
    expect(near(0)).to.include("agent Ada Morel before:1");
    expect(near(1).filter((each) => /Morel/.test(each))).to.deep.equal([]);
  });

  it("is a phrase of its sentence, but no agent at more than three steps", () => {
    expect(candidatesOf("Rebels attacked the base of [Norvane|Organization].")).to.include("agent Norvane phrase");
    const far = candidatesOf("Rebels attacked the base that belonged to a firm owned by [Norvane|Organization].");
    expect(far).to.include("target the base slot");
    expect(far.filter((each) => /^agent Norvane/.test(each))).to.deep.equal([]);
  });

  it("is a filler once for each role, however many events it comes from", () => {
    const all = candidatesOf("Police arrested [Luc Brandt|Person] and charged him. A court convicted him.");
    const keys = all.map((each) => each.replace(/ \S+$/, ""));
    expect(new Set(keys).size).to.equal(keys.length);
  });
});

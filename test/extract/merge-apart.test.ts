import { expect } from "chai";

import { draftEvents } from "../../src/extract/find-events";
import { findTimes } from "../../src/extract/find-times";
import { findAttributions } from "../../src/extract/find-attributions";
import { apartSigns } from "../../src/extract/merge-apart";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { languageModel } from "../support/language";

/** The signs of the first two drafts of one type. */
function signsOf(example: string, published?: string): readonly string[] {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(read({ id: "x", text, ...(published && { published }) }, languageModel()), marks);
  const timed = { ...doc, ...findTimes(doc) };
  const drafts = draftEvents({ ...timed, ...findAttributions(timed) });
  const first = drafts.find(({ type }, i) => drafts.slice(i + 1).some((other) => other.type === type));
  const second = drafts.find((draft) => first && draft !== first && draft.type === first.type);
  if (!first || !second) throw new Error(`no two drafts of one type in "${example}"`);
  return apartSigns(timed, first, second);
}

describe("What tells two happenings of a type apart", () => {
  it("is a year long before the article, in its date or the latest year it names", () => {
    expect(signsOf("Rebels attacked the town. They attacked a bridge in 2003.", "2010-05-02")).to.include(
      "ages none 2",
    );
    expect(signsOf("Rebels attacked the town in 2010. They attacked a bridge in 2009.")).to.include("ages 0 1");
    expect(signsOf("Rebels attacked the town. They attacked a bridge.", "2010-05-02")).to.include("ages none none");
  });

  it("is a word at the trigger, or at its time, that says before or again", () => {
    expect(signsOf("Police arrested the cleric. He was previously arrested in Qom.")).to.include(
      "told past previously",
    );
    expect(signsOf("An earthquake hit Bam. The 2003 earthquake killed thousands.")).to.include("told past year");
    expect(signsOf("Police arrested the cleric. He was arrested at his house.")).to.include("past 0 false");
  });

  it("is a record that is not the one told: what follows “it is” may be", () => {
    expect(signsOf("A train crashed. The worst crash killed forty.")).to.include("record most other");
    expect(signsOf("A train crashed. It was the worst crash in years.")).to.include("record most is");
    expect(signsOf("A train crashed. The bad crash killed forty.").some((sign) => /^record/.test(sign))).to.equal(
      false,
    );
  });

  it("is a filler that is none of those before", () => {
    const others = signsOf(
      "Prosecutors charged five suspects with murder. The other suspects were charged with theft.",
    );
    expect(others).to.include.members(["other filler", "other person"]);
    expect(signsOf("Prosecutors charged five suspects. The five suspects were charged in Lima.")).not.to.include(
      "other filler",
    );
  });

  it("is a number that is smaller or larger than that before", () => {
    expect(signsOf("The cold killed 19 people. The heat killed 4 people.")).to.include("count victim fewer");
    expect(signsOf("The cold killed 19 people. The heat killed 40 people.")).to.include("count victim more");
    expect(signsOf("The cold killed 19 people. It killed 19 people in a day.")).to.include("count victim same");
  });

  it("is how many names both have", () => {
    const town = "Rebels attacked [Goma|Place:city].";
    expect(signsOf(`${town} The attack on [Goma|Place:city] lasted an hour.`)).to.include("named 1 0 1");
    expect(signsOf(`${town} The attack on [Beni|Place:city] failed.`)).to.include("named 0 1 1");
  });
});

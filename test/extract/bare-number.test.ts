import { expect } from "chai";

import { countsPeople, isDayOfMonth } from "../../src/extract/bare-number";
import { handSentence } from "./hand-tokens";

/** Whether the starred number counts people. */
function counts(text: string): boolean {
  const sentence = handSentence(text.replace("*", ""));
  return countsPeople(
    sentence,
    sentence.tokens.findIndex((token) => token.end > text.indexOf("*")),
  );
}

describe("A number that stands alone", () => {
  for (const text of ["killed *12 on Friday", "*40 died", "died, *12 of them", "Jane Roe met *45, said police"])
    it(`counts people: “${text}”`, () => expect(counts(text)).to.equal(true));
  for (const text of [
    "killed on April *15 by rebels",
    "killed on *15 April",
    "killed in *2004",
    "Jane Roe, *45, said",
    "Jane Roe, *45",
    "died after a *2-0 defeat",
    "fell *12 percent",
    "fell *40%",
    "died at *10:30",
    "sent $ *12",
  ])
    it(`counts none: “${text}”`, () => expect(counts(text)).to.equal(false));

  it("is a day beside a month, not beside a name that is none", () => {
    expect(isDayOfMonth(handSentence("April 15"), 1)).to.equal(true);
    expect(isDayOfMonth(handSentence("3rd June"), 0)).to.equal(true);
    expect(isDayOfMonth(handSentence("Airbus 15"), 1)).to.equal(false);
    expect(isDayOfMonth(handSentence("April 150"), 1)).to.equal(false);
  });
});

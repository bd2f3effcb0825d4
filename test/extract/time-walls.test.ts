import { expect } from "chai";

import { attachTime } from "../../src/extract/attach-time";
import { findTimes } from "../../src/extract/find-times";
import { read } from "../../src/text/read";
import { languageModel } from "../support/language";

/** The time of the word between asterisks, in an article of Friday 2021-08-27. */
function timeOf(example: string): string | undefined {
  const start = example.indexOf("*");
  const doc = read({ id: "a", text: example.replace(/\*/g, ""), published: "2021-08-27" }, languageModel());
  const token = doc.sentences[0]?.tokens.findIndex((one) => one.start === start) ?? -1;
  if (token < 0) throw new Error(`no token at the asterisk of "${example}"`);
  return attachTime({ ...doc, ...findTimes(doc) }, 0, token)?.value;
}

describe("The time of one thing beside another", () => {
  const cases: readonly (readonly [example: string, time: string | undefined])[] = [
    // A court's day is not the crime's.
    ["He was convicted in 1998 of *killing* a rival.", undefined],
    ["He was arrested on Wednesday over the *bombing*.", undefined],
    ["He was *convicted* in 1998 of killing a rival.", "1998"],
    ["He *died* of his wounds on Wednesday.", "2021-08-25"],
    // A clause that lies before or after.
    ["Growers *elected* a woman as it was founded in 1927.", "1927"],
    ["Growers *elected* a woman since it was founded in 1927.", undefined],
    // What is lifted was there before.
    ["The union lifted its *ban* on Monday.", undefined],
    ["The union imposed a *ban* on Monday.", "2021-08-23"],
    // A comparison.
    ["It was the first *visit* since 2011.", undefined],
    ["It was the deadliest *attack* in the country since 2011.", undefined],
    ["The *war* has raged since 2011.", "2011/.."],
    ["The flu has *killed* at least ten people since 2011.", "2011/.."],
    // The beginning of what lasts.
    ["The island has been split since 1974, when troops *invaded* it.", "1974"],
    ["The island has been *split* since 1974, when troops invaded it.", "1974/.."],
  ];
  for (const [example, time] of cases)
    it(`is ${time ?? "unknown"} in “${example}”`, () => expect(timeOf(example)).to.equal(time));
});

describe("A date without a year", () => {
  it("lies ahead of what is to come, and behind what may have been", () => {
    expect(timeOf("The next *hearing* is on July 3.")).to.equal("2022-07-03");
    expect(timeOf("A new *auction* could be held by May.")).to.equal("2022-05");
    expect(timeOf("He may have been *killed* in May.")).to.equal("2021-05");
    expect(timeOf("The *hearing* was on July 3.")).to.equal("2021-07-03");
  });
});

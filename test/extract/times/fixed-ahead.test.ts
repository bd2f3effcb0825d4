import { expect } from "chai";

import { findTimes } from "../../../src/extract/find-times";
import { read } from "../../../src/text/read";
import { languageModel } from "../../support/language";

/** The first time of a text, in an article of Friday 2021-08-27. */
const timeOf = (text: string): string | undefined =>
  findTimes(read({ id: "a", text, published: "2021-08-27" }, languageModel())).times[0]?.value;

describe("A day that is fixed in advance", () => {
  for (const [text, time] of [
    ["The union called a strike for Wednesday.", "2021-09-01"],
    ["The union called off a march planned for Tuesday.", "2021-08-31"],
    ["A verdict is expected on Monday.", "2021-08-30"],
    ["Students plan a rally on Wednesday outside the ministry.", "2021-09-01"],
    ["They called for a strike on Monday.", "2021-08-30"],
    ["The election is due in March.", "2022-03"],
  ] as const)
    it(`is ahead in “${text}”`, () => expect(timeOf(text)).to.equal(time));

  for (const [text, time] of [
    ["The union called the strike on Wednesday.", "2021-08-25"],
    ["They called for an inquiry on Monday.", "2021-08-23"],
    ["The match had been scheduled for Monday.", "2021-08-23"],
    ["The election was due in March.", "2021-03"],
    ["Tuesday's strike was called illegal.", "2021-08-24"],
    ["The company ordered the recall on Monday.", "2021-08-23"],
  ] as const)
    it(`is none in “${text}”`, () => expect(timeOf(text)).to.equal(time));
});

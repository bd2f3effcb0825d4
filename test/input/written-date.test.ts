import { expect } from "chai";

import { writtenDate } from "../../src/input/written-date";

describe("The date written above a story", () => {
  const dated: readonly (readonly [string, string])[] = [
    ["Storm hits\n\nBy Ana Roth\nPublished: March 4, 2025\n\nA storm hit on Monday.", "2025-03-04"],
    ["Storm hits\nBy Ana Roth | Coast News\n12 June 2025\n\nA storm hit.", "2025-06-12"],
    ["Storm hits\n\nBy Ana Roth | Thursday, Sept. 4, 2025 at 9:30 a.m. EST\n\nA storm hit.", "2025-09-04"],
    ["2024-02-29\n\nA storm hit.", "2024-02-29"],
    ["Storm\r\n\r\nPosted on 1st May 2023, 14:05\r\n\r\nA storm hit.", "2023-05-01"],
  ];
  for (const [text, day] of dated)
    it(`is ${day} in ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(writtenDate(text)).to.equal(day);
    });

  const undated: readonly (readonly [string, string])[] = [
    ["a date in a sentence", "Storm\n\nA storm hit the coast on March 4, 2025."],
    ["a date in a headline", "The storm of March 4, 2025\n\nIt was bad."],
    ["a day that is none", "Storm\n\nFebruary 30, 2025\n\nA storm hit."],
    ["a month that is none", "Storm\n\nMarble 3, 2025\n\nA storm hit."],
    ["a day without a year", "Storm\n\nMarch 4\n\nA storm hit."],
    ["a date below the story", `Storm\n\n${"It rained and rained. ".repeat(20)}\n\nMarch 4, 2025`],
    ["nothing", ""],
  ];
  for (const [what, text] of undated)
    it(`is not taken from ${what}`, () => {
      expect(writtenDate(text)).to.equal(undefined);
    });
});

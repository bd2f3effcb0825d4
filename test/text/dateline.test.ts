import { expect } from "chai";
import { datelineEnd, isDateline } from "../../src/text/dateline";

const cut = (text: string): string => text.slice(0, datelineEnd(text, 0, text.length));

describe("dateline", () => {
  it("finds where the story begins behind a dateline", () => {
    const datelines = [
      "KABUL, Afghanistan (AP) — ",
      "SEOUL, Feb. 6 (Hangang News) -- ",
      "OSLO/PIRAEUS - ",
      "DUBAI (17 November) — ",
      "WARSAW, 14 May (Press Agency) – ",
      "PORT-AU-PRINCE, Dec. 21 - ",
      "NEW YORK—",
      "Lima (Andes Report) - ",
    ];
    for (const dateline of datelines) expect(cut(`${dateline}The mayor resigned.`)).to.equal(dateline);
  });

  it("leaves a sentence that has a dash but no dateline whole", () => {
    for (const text of [
      "NATO - the alliance - met on Monday.",
      "Bread — The mayor's word — was short.",
      "Rovers (Leeds) won 3 - 1.",
      "The UN-led talks - The Hague's first - failed.",
      "AT-4 rockets hit the base.",
      "",
    ])
      expect(cut(text), text).to.equal("");
  });

  it("looks only between the offsets that it is given", () => {
    const text = "Title\nLIMA - A senator was shot.";
    expect(datelineEnd(text, 6, text.length)).to.equal(13);
    expect(datelineEnd(text, 6, 10)).to.equal(6);
  });

  it("knows a sentence that is a dateline and nothing else", () => {
    for (const text of ["Pretoria –", "KABUL, Afghanistan (AP) —", "Tunis, 14 May:"])
      expect(isDateline(text)).to.equal(true);
    for (const text of ["The mayor resigned –", "He said:", "Pretoria"]) expect(isDateline(text), text).to.equal(false);
  });
});

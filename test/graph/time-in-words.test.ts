import { expect } from "chai";
import { timeInWords } from "../../src/graph/time-in-words";

describe("a time in words", () => {
  it("names quarters, seasons, weeks and decades", () => {
    expect(["2025-35", "2021-22", "2021-41", "2021-W04", "199X", "19XX"].map(timeInWords)).to.deep.equal([
      "third quarter of 2025",
      "summer 2021",
      "second half of 2021",
      "week 4 of 2021",
      "1990s",
      "1900s",
    ]);
  });
  it("leaves years, months, days and hours as they are", () => {
    const times = ["2021", "2021-08", "2021-08-26", "2021-08-26T17:30"];
    expect(times.map(timeInWords)).to.deep.equal(times);
  });
  it("says both ends of an interval, and that an end is open", () => {
    expect(timeInWords("2020/2021-34")).to.equal("2020 to second quarter of 2021");
    expect(timeInWords("2020/..")).to.equal("since 2020");
    expect(timeInWords("../2020-05")).to.equal("until 2020-05");
  });
  it("leaves what is no time it knows alone", () => {
    expect(["P3M", "", "__proto__", "2021-50"].map(timeInWords)).to.deep.equal(["P3M", "", "__proto__", "2021-50"]);
  });
});

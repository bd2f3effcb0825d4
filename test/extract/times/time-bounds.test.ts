import { expect } from "chai";
import { beginsAfter, firstDay, lastDay } from "../../../src/extract/times/time-bounds";

const bounds = (time: string): (string | undefined)[] => [firstDay(time), lastDay(time)];

describe("time bounds", () => {
  it("are the first and last day of a year, month, day or interval", () => {
    expect(bounds("2021")).to.deep.equal(["2021-01-01", "2021-12-31"]);
    expect(bounds("2020-02")).to.deep.equal(["2020-02-01", "2020-02-29"]);
    expect(lastDay("1900-02")).to.equal("1900-02-28");
    expect(bounds("2021-12")).to.deep.equal(["2021-12-01", "2021-12-31"]);
    expect([firstDay("2021-08-27T10:00"), lastDay("2021-08/2021-09")]).to.deep.equal(["2021-08-27", "2021-09-30"]);
  });
  it("are those of the months of a quarter, a season, a third and a half of a year", () => {
    expect(bounds("2021-33")).to.deep.equal(["2021-01-01", "2021-03-31"]);
    expect(bounds("2021-35")).to.deep.equal(["2021-07-01", "2021-09-30"]);
    expect(bounds("2021-36")).to.deep.equal(["2021-10-01", "2021-12-31"]);
    expect(bounds("2021-22")).to.deep.equal(["2021-06-01", "2021-08-31"]);
    expect(bounds("2021-38")).to.deep.equal(["2021-05-01", "2021-08-31"]);
    expect(bounds("2021-40")).to.deep.equal(["2021-01-01", "2021-06-30"]);
  });
  it("take a winter into the next year", () => {
    expect(bounds("2019-24")).to.deep.equal(["2019-12-01", "2020-02-29"]);
  });
  it("are Monday and Sunday of an ISO week, across a new year too", () => {
    expect(bounds("2021-W34")).to.deep.equal(["2021-08-23", "2021-08-29"]);
    expect(bounds("2020-W53")).to.deep.equal(["2020-12-28", "2021-01-03"]);
  });
  it("are those of a decade and a century", () => {
    expect(bounds("199X")).to.deep.equal(["1990-01-01", "1999-12-31"]);
    expect(bounds("19XX")).to.deep.equal(["1900-01-01", "1999-12-31"]);
  });
  it("do not mind that a time is approximate", () => {
    expect(bounds("2021-08~")).to.deep.equal(["2021-08-01", "2021-08-31"]);
  });
  it("are unknown where there is no year", () => {
    expect([firstDay("XXXX-08"), lastDay(""), lastDay("2021/.."), firstDay("P3M"), firstDay("../2021")]).to.deep.equal(
      Array(5).fill(undefined),
    );
  });
  it("tell what lies ahead of a day, where both are known", () => {
    expect(beginsAfter("2016-W41", "2016-10-05T10:00:00Z")).to.equal(true);
    expect(beginsAfter("2016-10", "2016-10-05")).to.equal(false);
    expect(beginsAfter("2016-10-05", "2016-10-05")).to.equal(false);
    expect([beginsAfter("P3M", "2016-10-05"), beginsAfter("2017", undefined)]).to.deep.equal([false, false]);
    expect(beginsAfter(undefined, "2016-10-05")).to.equal(false);
  });
});

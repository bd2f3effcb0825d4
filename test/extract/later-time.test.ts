// A time ahead of the article does not date what has occurred; plans and the current week keep theirs.

import { expect } from "chai";
import type { DraftEvent } from "../../src/extract/draft-event";
import { withoutLaterTime } from "../../src/extract/later-time";

const PUBLISHED = "2016-10-05";
const at = (status: DraftEvent["status"], time: string): DraftEvent => ({
  type: "Attack",
  triggers: [],
  arguments: [],
  time,
  status,
  confidence: 1,
});

describe("times after the article", () => {
  it("are not those of what occurred", () => {
    expect(withoutLaterTime(at("occurred", "2016-W41"), PUBLISHED).time).to.equal(undefined);
    expect(withoutLaterTime(at("occurred", "2016-10-06"), PUBLISHED).time).to.equal(undefined);
  });

  it("stay with what is planned", () => {
    expect(withoutLaterTime(at("planned", "2016-W41"), PUBLISHED).time).to.equal("2016-W41");
  });

  it("do not begin with the week, month or day of the article", () => {
    for (const time of ["2016-W40", "2016-10", "2016-10-05", "2016-01/.."])
      expect(withoutLaterTime(at("occurred", time), PUBLISHED).time).to.equal(time);
  });

  it("are not told where the article has no date", () => {
    expect(withoutLaterTime(at("occurred", "2016-W41"), undefined).time).to.equal("2016-W41");
  });
});

import { expect } from "chai";

import { spacedText } from "../../src/text/spaced-text";

describe("a stretch with plain spaces", () => {
  it("goes over line ends and wide gaps", () => {
    expect(spacedText("in New\n  York today", 3, 13)).to.equal("New York");
    expect(spacedText("a\tb\u00a0c", 0, 5)).to.equal("a b c");
  });

  it("is the text itself where nothing is to be done", () => {
    expect(spacedText("in New York today", 3, 11)).to.equal("New York");
    expect(spacedText("", 0, 0)).to.equal("");
  });
});

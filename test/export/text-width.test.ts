import { expect } from "chai";
import { labelLines, shortened, textWidth } from "../../src/export/text-width";

describe("text width", () => {
  it("counts wide letters as wider than narrow ones", () => {
    expect(textWidth("WWW", 10)).to.be.greaterThan(textWidth("iii", 10));
    expect(textWidth("漢字", 10)).to.equal(20);
    expect(textWidth("", 10)).to.equal(0);
  });

  it("shortens with an ellipsis and never through a surrogate pair", () => {
    expect(shortened("Kabul", 5)).to.equal("Kabul");
    expect(shortened("Afghanistan", 6)).to.equal("Afgha…");
    expect(shortened("ab😀cd", 4)).to.equal("ab…");
  });

  it("breaks a long label in two near its middle, and leaves a word whole", () => {
    expect(labelLines("Hamid Karzai International Airport", 20)).to.deep.equal([
      "Hamid Karzai",
      "International Airport",
    ]);
    expect(labelLines("Kabul", 20)).to.deep.equal(["Kabul"]);
    expect(labelLines("Donaudampfschifffahrtsgesellschaft", 20)).to.deep.equal(["Donaudampfschifffahrtsgesellschaft"]);
  });
});

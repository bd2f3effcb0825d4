import { expect } from "chai";
import { visible } from "../../src/export/visible-text";

describe("visible", () => {
  it("shows direction controls by their names", () => {
    expect(visible("a\u202eb\u2066c\u200f")).to.equal("a⟦RLO⟧b⟦LRI⟧c⟦RLM⟧");
  });

  it("shows control characters and replaces lone surrogates", () => {
    expect(visible("a\u0000b\u001bc\u007fd\ud800e")).to.equal("a␀b␛c\ufffdd\ufffde");
  });

  it("leaves ordinary text, tabs, line breaks, emoji and right-to-left letters alone", () => {
    const text = "Zürich\t😀\nمرحبا שלום — “quote”";
    expect(visible(text)).to.equal(text);
  });
});

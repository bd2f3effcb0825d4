import { expect } from "chai";

import { hyphensEnd } from "../../src/extract/hyphens-end";

/** The word that begins at the first token of a text, which is cut at spaces and around hyphens. */
function wordOf(text: string): string {
  const tokens = [...text.matchAll(/[^\s-]+|-/g)].map(({ 0: form, index: start }) => ({
    form,
    start,
    end: start + form.length,
  }));
  return text.slice(0, tokens[hyphensEnd(tokens, 0)]?.end);
}

describe("A word cut at its hyphens", () => {
  it("ends where they end", () => {
    expect(wordOf("brother-in-law Dean")).to.equal("brother-in-law");
    expect(wordOf("editor-in-chief")).to.equal("editor-in-chief");
  });
  it("ends at once where a space stands beside the hyphen, or nothing behind it", () => {
    expect(wordOf("brother - in law")).to.equal("brother");
    expect(wordOf("brother -in law")).to.equal("brother");
    expect(wordOf("brother-")).to.equal("brother");
    expect(wordOf("brother of")).to.equal("brother");
  });
});

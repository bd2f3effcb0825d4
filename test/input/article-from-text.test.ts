import { expect } from "chai";
import { articleFromText } from "../../src/input/article-from-text";

describe("articleFromText", () => {
  it("takes a short first line before a blank line for the title and leaves the text as it is", () => {
    const text = "Storm hits coast\n\nA storm hit the coast on Monday.";
    expect(articleFromText("storm", text)).to.deep.equal({ id: "storm", text, title: "Storm hits coast" });
  });

  it("takes the day of publication from a line of its own", () => {
    const text = "Storm hits coast\n\nMarch 4, 2025\n\nA storm hit the coast on Monday.";
    expect(articleFromText("storm", text).published).to.equal("2025-03-04");
  });

  const untitled: readonly (readonly [string, string])[] = [
    ["a first line that ends a sentence", "A storm hit the coast.\n\nIt was bad."],
    ["a first line that goes on in the next", "A storm hit\nthe coast"],
    ["a long first line", `${"word ".repeat(60)}\n\nMore.`],
    ["a single line", "Storm hits coast"],
    ["a headline without a story", "Storm hits coast\n\n"],
    ["an empty text", ""],
    ["spaces", "   \n \n "],
  ];
  for (const [what, text] of untitled)
    it(`finds no title in ${what}`, () => {
      expect(articleFromText("x", text)).to.deep.equal({ id: "x", text });
    });
});

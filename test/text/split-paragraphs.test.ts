import { expect } from "chai";
import { splitParagraphs } from "../../src/text/split-paragraphs";

const paragraphs = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe("splitParagraphs", () => {
  it("cuts at blank lines and gives spans without white space at their ends", () => {
    expect(paragraphs("  One. \n\n\n Two.\r\n\r\nThree.")).to.deep.equal(["One.", "Two.", "Three."]);
  });

  it("takes lines for paragraphs where the text is not hard-wrapped", () => {
    expect(
      paragraphs("Fire Kills Two\nA fire killed two people on Monday, officials said.\nIt began at noon."),
    ).to.have.length(3);
  });

  it("joins the lines of hard-wrapped text", () => {
    const text =
      "The committee said on Tuesday that it would meet again\nPresident Okello and the members of his new cabinet in\nKampala next week.";
    expect(paragraphs(text)).to.deep.equal([text]);
  });

  it("cuts a label off the line above it, but not what a wrapped line ends in", () => {
    const byline = "Varya Holm General Assignment & Analysis Reporter";
    expect(paragraphs(`${byline}\nFont Size:`)).to.deep.equal([byline, "Font Size:"]);
    expect(paragraphs("Font Size:")).to.deep.equal(["Font Size:"]);
    const told = "The committee said on Tuesday that it would ask for\nthese three things from now on:";
    expect(paragraphs(told)).to.deep.equal([told]);
  });

  it("joins a line that goes on in lower case", () => {
    expect(paragraphs("The minister spoke of\nhis plans.\nNobody asked.")).to.deep.equal([
      "The minister spoke of\nhis plans.",
      "Nobody asked.",
    ]);
  });

  it("finds nothing in white space", () => {
    expect(paragraphs(" \n\t\n  ")).to.deep.equal([]);
  });
});

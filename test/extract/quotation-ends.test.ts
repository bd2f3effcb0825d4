import { expect } from "chai";

import { withQuotationEnds } from "../../src/extract/quotation-ends";
import { handTree } from "./hand-tree";

/** The stretch between the bars, with the marks that it takes. */
function whole(text: string): string {
  const words = text.split(" ");
  const [first, last] = [words.indexOf("["), words.indexOf("]") - 2];
  const { tokens } = handTree(
    words
      .filter((word) => !/^[[\]]$/.test(word))
      .map((word) => `${word}/x/X/X/0/dep`)
      .join(" "),
  );
  const [from, to] = withQuotationEnds(tokens, first, last);
  return tokens
    .slice(from, to + 1)
    .map(({ form }) => form)
    .join(" ");
}

describe("The ends of a quotation in a stretch of words", () => {
  it("are taken in where the stretch holds the other one", () => {
    expect(whole("she [ called it “ a betrayal ] ” .")).to.equal("called it “ a betrayal ”");
    expect(whole('she [ called it " a betrayal ] " .')).to.equal('called it " a betrayal "');
    expect(whole("“ [ It rains , ” she said ] .")).to.equal("“ It rains , ” she said");
    expect(whole('" [ It rains , " she said ] .')).to.equal('" It rains , " she said');
  });
  it("are left where the stretch holds both or none, or where other words come between", () => {
    expect(whole("“ [ it rains ] ” .")).to.equal("it rains");
    expect(whole("she [ called it “ a betrayal ” ] ”")).to.equal("called it “ a betrayal ”");
    expect(whole("she [ called it “ a betrayal ] of us ”")).to.equal("called it “ a betrayal");
    expect(whole("“ he [ called it ‘ a betrayal ’ ] ”")).to.equal("called it ‘ a betrayal ’");
  });
});

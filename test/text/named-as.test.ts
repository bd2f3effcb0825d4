import { expect } from "chai";

import { namedAs } from "../../src/text/named-as";
import { markedTree } from "../support/marked-tree";

/** Words as `form/xpos/head/deprel`, heads from 1; gives the forms found. */
function objects(marked: string): string[] {
  const tree = markedTree(marked);
  return namedAs(tree).map((i) => tree.forms[i] as string);
}

describe("A name behind a verb", () => {
  it("is its object where “as” says what the person becomes", () => {
    expect(objects("They/PRP/2/nsubj named/VBD/0/root Ana/NNP/2/xcomp as/IN/5/case head/NN/2/obl")).to.deep.equal([
      "Ana",
    ]);
  });
  it("stays the complement without “as”, beside an object and in a passive", () => {
    expect(objects("They/PRP/2/nsubj named/VBD/0/root Ana/NNP/2/xcomp in/IN/5/case May/NNP/2/obl")).to.deep.equal([]);
    const rest = "Ana/NNP/2/xcomp as/IN/6/case planned/VBN/2/obl";
    expect(objects(`They/PRP/2/nsubj named/VBD/0/root her/PRP/2/obj ${rest}`)).to.deep.equal([]);
    expect(objects("She/PRP/2/nsubj:pass named/VBN/0/root Ana/NNP/2/xcomp as/IN/5/case head/NN/2/obl")).to.deep.equal(
      [],
    );
  });
  it("stays the complement where it is no name", () => {
    expect(objects("They/PRP/2/nsubj named/VBD/0/root head/NN/2/xcomp as/IN/5/case head/NN/2/obl")).to.deep.equal([]);
  });
});

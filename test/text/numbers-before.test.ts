import { expect } from "chai";

import { numbersBefore } from "../../src/text/numbers-before";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(numbersBefore, marked);

describe("A number before the preposition of the noun it counts", () => {
  it("is the object, and the noun an adverbial", () => {
    expect(repair("seized/VBD/0/root another/DT/5/det 12/CD/5/nummod in/IN/5/case raids/NNS/1/obl")).to.equal(
      "another/12/det 12/seized/obj",
    );
  });
  it("is what the noun is the whole of", () => {
    expect(repair("Five/CD/4/nummod of/IN/4/case the/DT/4/det men/NNS/5/nsubj died/VBD/0/root")).to.equal(
      "Five/died/nsubj men/Five/nmod",
    );
    expect(repair("freed/VBD/0/root nine/CD/4/nummod of/IN/4/case men/NNS/1/obl")).to.equal(
      "nine/freed/obj men/nine/nmod",
    );
    expect(repair("freed/VBD/0/root many/JJ/4/amod of/IN/4/case men/NNS/1/obj")).to.equal(
      "many/freed/obj men/many/nmod",
    );
  });
  it("is the subject before a copula", () => {
    expect(repair("two/CD/4/nummod were/VBD/4/cop from/IN/4/case Rome/NNP/0/root")).to.equal("two/Rome/nsubj");
  });
  it("stays a count behind the preposition, in shares and ranges, and beside another object", () => {
    expect(repair("died/VBD/0/root in/IN/4/case two/CD/4/nummod raids/NNS/1/obl")).to.equal("");
    expect(repair("grew/VBD/0/root 10/CD/4/nummod per/IN/4/case cent/NN/1/obl")).to.equal("");
    expect(repair("seized/VBD/0/root arms/NNS/1/obj 12/CD/5/nummod in/IN/5/case raids/NNS/1/obl")).to.equal("");
  });
});

import { expect } from "chai";

import { onlySubject } from "../../src/text/only-subject";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(onlySubject, marked);

describe("A second subject that says when", () => {
  it("is an adverbial, before or behind the subject", () => {
    expect(
      repair("The/DT/2/det exit/NN/5/nsubj this/DT/4/det month/NN/5/nsubj led/VBD/0/root on/RP/5/advmod"),
    ).to.equal("month/led/obl:unmarked");
    expect(repair("Tuesday/NNP/3/nsubj she/PRP/3/nsubj left/VBD/0/root")).to.equal("Tuesday/left/obl:unmarked");
  });
  it("is none where no word says which month", () => {
    expect(repair("The/DT/2/det exit/NN/4/nsubj month/NN/4/nsubj led/VBD/0/root")).to.equal("");
  });
});

describe("A second subject behind a preposition", () => {
  it("says of the first where, or of the verb", () => {
    expect(repair("envoys/NNS/5/nsubj from/IN/4/case both/DT/4/det sides/NNS/5/nsubj met/VBD/0/root")).to.equal(
      "sides/envoys/nmod",
    );
    expect(repair("Under/IN/2/case Obama/NNP/5/nsubj ,/,/2/punct he/PRP/5/nsubj rose/VBD/0/root")).to.equal(
      "Obama/rose/obl",
    );
    expect(repair("attacks/NNS/4/nsubj on/IN/4/mark Curiel/NNP/4/nsubj stand/VBP/0/root")).to.equal(
      "on/Curiel/case Curiel/attacks/nmod",
    );
  });
  it("is none where the preposition is a conjunction, or says about how many", () => {
    expect(repair("the/DT/2/det notion/NN/5/nsubj that/IN/5/mark Obama/NNP/5/nsubj lost/VBD/0/root")).to.equal("");
    expect(
      repair("Rome/NNP/6/nsubj -/:/1/punct about/IN/5/case 20/CD/5/nummod boats/NNS/6/nsubj sank/VBD/0/root"),
    ).to.equal("");
  });
});

describe("A second subject before a copula", () => {
  it("stands outside the clause that is said of it", () => {
    expect(
      repair("The/DT/2/det question/NN/6/nsubj is/VBZ/6/cop whether/IN/6/mark it/PRP/6/nsubj ended/VBD/0/root"),
    ).to.equal("question/ended/nsubj:outer");
  });
  it("stays where no conjunction follows", () => {
    expect(repair("That/DT/6/nsubj is/VBZ/6/cop a/DT/4/det bet/NN/6/obj she/PRP/6/nsubj makes/VBZ/0/root")).to.equal(
      "",
    );
  });
});

describe("“himself”", () => {
  it("goes with the subject before it", () => {
    expect(repair("Cruz/NNP/3/nsubj himself/PRP/3/nsubj agreed/VBD/0/root")).to.equal("himself/Cruz/nmod:unmarked");
  });
});

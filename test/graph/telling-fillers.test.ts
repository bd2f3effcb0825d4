import { expect } from "chai";

import { countOtherwise, tellingFillers, type Telling } from "../../src/graph/telling-fillers";

const told = (...parts: (string | Telling)[]): string[] =>
  tellingFillers(parts.map((part) => (typeof part === "string" ? { text: part } : part))).map(({ text }) => text);

describe("The fillers that a sentence names", () => {
  it("are without a bare number that another one says with its people", () => {
    expect(told("Nine", "at least nine civilians")).to.deep.equal(["at least nine civilians"]);
    expect(told("44", "forty-four people")).to.deep.equal(["forty-four people"]);
    expect(told("Nine", "at least eight civilians")).to.deep.equal(["Nine", "at least eight civilians"]);
    expect(told("nine soldiers", "nine civilians")).to.deep.equal(["nine soldiers", "nine civilians"]);
  });

  it("are without a person's name under a title beside the person", () => {
    const roth = { text: "Ana Roth", entity: "e1" };
    expect(told("Foreign Minister Ana Roth", roth)).to.deep.equal(["Ana Roth"]);
    expect(told("the wife of Ana Roth", roth)).to.deep.equal(["the wife of Ana Roth", "Ana Roth"]);
    expect(told("Lea’s aunt Ana Roth", { text: "Roth", entity: "e2" })).to.deep.equal(["Roth"]);
  });

  it("are without somebody beside the many people who are named as theirs", () => {
    const roth = { text: "Ana Roth", entity: "e1" };
    expect(told("Supporters of Ms. Roth", roth)).to.deep.equal(["Supporters of Ms. Roth"]);
    expect(told("followers of Ana Roth", roth)).to.deep.equal(["followers of Ana Roth"]);
    expect(told("Two Kabul police officers", { text: "Kabul police", entity: "e2" })).to.deep.equal([
      "Two Kabul police officers",
    ]);
    expect(told("supporters of Mr. Lanza", roth)).to.deep.equal(["supporters of Mr. Lanza", "Ana Roth"]);
    expect(told("Kabul", { text: "Kabul", entity: "e3" })).to.deep.equal(["Kabul"]);
  });

  it("are without a bare word of manner, not without a thing that has it or an entity of that name", () => {
    expect(told("suicide", "a suicide vest", "roadside bombs")).to.deep.equal(["a suicide vest", "roadside bombs"]);
    expect(told({ text: "Air", entity: "e1" })).to.deep.equal(["Air"]);
  });

  it("are each named once", () => {
    expect(told("police", "police")).to.deep.equal(["police"]);
    expect(told()).to.deep.equal([]);
  });
});

describe("Two counts of the same", () => {
  const of = (text: string, ...articles: string[]): Telling => ({ text, articles });

  it("are alternatives where two articles give them", () => {
    expect(countOtherwise(of("at least 31 people", "a"), of("Forty-four people", "b"))).to.equal(true);
  });

  it("add up within one article, and so do counts of different people", () => {
    expect(countOtherwise(of("31 people", "a"), of("44 people", "a"))).to.equal(false);
    expect(countOtherwise(of("31 people", "a"), of("44 soldiers", "b"))).to.equal(false);
    expect(countOtherwise(of("31 people", "a"), of("31 people", "b"))).to.equal(false);
    expect(countOtherwise({ text: "31 people" }, { text: "44 people" })).to.equal(false);
  });
});

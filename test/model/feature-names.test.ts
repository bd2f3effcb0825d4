import { expect } from "chai";

import { DistinctNames, HashedNames, ListedNames, WithTail } from "../../src/model/feature-names";
import { feature1, hashText } from "../../src/model/features";

const featuresOf = (template: number, names: readonly string[]): number[] =>
  names.map((name) => feature1(template, hashText(name)));

describe("Features told apart by names", () => {
  it("are those of the whole names, however these are put together", () => {
    const names = new HashedNames(7);
    names.add("age ", "2", "|", "VBD");
    names.add("age 2|", "", "VB", "D");
    names.add("bias");
    names.add("");
    expect([...names.take()]).to.deep.equal(featuresOf(7, ["age 2|VBD", "age 2|VBD", "bias", ""]));
  });

  it("are taken once, as many as there are", () => {
    const names = new HashedNames(7);
    const all = Array.from({ length: 1000 }, (_, i) => `n${i}`);
    for (const name of all) names.add(name);
    expect([...names.take()]).to.deep.equal(featuresOf(7, all));
    expect(names.take()).to.have.length(0);
  });

  it("are one for each name where they are distinct, until they are taken", () => {
    const names = new DistinctNames(7);
    names.add("a");
    names.add("b");
    names.add("a");
    expect([...names.take()]).to.deep.equal(featuresOf(7, ["a", "b"]));
    names.add("a");
    expect([...names.take()]).to.deep.equal(featuresOf(7, ["a"]));
  });

  it("differ with the template", () => {
    const [one, other] = [new HashedNames(7), new HashedNames(8)];
    for (const names of [one, other]) names.add("a");
    expect([...one.take()]).not.to.deep.equal([...other.take()]);
  });

  it("count alone and with a tail where that is asked for", () => {
    const [hashed, listed] = [new HashedNames(7), new ListedNames()];
    for (const names of [hashed, listed]) {
      new WithTail(names, "noun").add("age ", "2");
      names.addTwice("verb", "a", "b", "c", "d");
    }
    expect(listed.list).to.deep.equal(["age 2", "age 2|noun", "abcd", "abcd|verb"]);
    expect([...hashed.take()]).to.deep.equal(featuresOf(7, listed.list));
  });

  it("are listed by name where they are read", () => {
    const names = new ListedNames();
    names.add("age ", "2", "|", "VBD");
    names.add("bias");
    expect(names.list).to.deep.equal(["age 2|VBD", "bias"]);
  });
});

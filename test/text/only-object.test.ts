import { expect } from "chai";

import { onlyObject } from "../../src/text/only-object";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(onlyObject, marked);

describe("The first of two objects", () => {
  it("is who gets the second", () => {
    expect(repair("Rome/NNP/2/nsubj gave/VBD/0/root rallies/NNS/2/obj more/JJR/5/amod leeway/NN/2/obj")).to.equal(
      "rallies/gave/iobj",
    );
  });
  it("leaves the verb its object, which a list may go on from", () => {
    const list = "leeway/NN/2/obj ,/,/6/punct time/NN/2/obj and/CC/8/cc money/NN/6/conj";
    expect(repair(`Rome/NNP/2/nsubj gave/VBD/0/root rallies/NNS/2/obj ${list}`)).to.equal(
      "rallies/gave/iobj time/leeway/conj money/leeway/conj",
    );
  });
  it("is not where the verb gives nothing", () => {
    expect(repair("Firms/NNS/2/nsubj earn/VBP/0/root cents/NNS/2/obj a/DT/5/det share/NN/2/obj")).to.equal("");
  });
});

describe("The second of two objects", () => {
  it("is what the first is called", () => {
    expect(repair("He/PRP/2/nsubj called/VBD/0/root her/PRP/2/obj a/DT/5/det liar/NN/2/obj")).to.equal(
      "liar/called/xcomp",
    );
  });
  it("goes on a list that “and” ends, and a name between marks", () => {
    expect(repair("create/VB/0/root jobs/NNS/1/obj ,/,/4/punct growth/NN/1/obj and/CC/6/cc peace/NN/4/conj")).to.equal(
      "growth/jobs/conj peace/jobs/conj",
    );
    expect(repair("met/VBD/0/root Ali/NNP/1/obj ,/,/5/punct a/DT/5/det banker/NN/1/obj ././1/punct")).to.equal(
      "banker/Ali/appos",
    );
    expect(repair("ban/VB/0/root Muslims/NNS/1/obj —/:/5/punct 20/CD/5/nummod men/NNS/1/obj")).to.equal(
      "men/Muslims/appos",
    );
  });
  it("stays one where a common noun stands before a comma, or a word lies between", () => {
    expect(repair("bought/VBD/0/root homes/NNS/1/obj ,/,/5/punct a/DT/5/det mill/NN/1/obj ././1/punct")).to.equal("");
    expect(repair("called/VBD/0/root him/PRP/1/obj yesterday/RB/1/advmod a/DT/5/det liar/NN/1/obj")).to.equal("");
  });
});

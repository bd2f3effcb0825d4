import { expect } from "chai";

import type { Mention } from "../../src/extract/document";
import { nameBeside } from "../../src/extract/name-beside";
import type { EntityType } from "../../src/ontology/entity-types";
import { handTree } from "./hand-tree";

const name = (first: number, last: number, type: EntityType, head = first): Mention => ({
  index: 0,
  start: 0,
  end: 0,
  sentence: 0,
  first,
  last,
  head,
  form: "NAM",
  type,
  number: "singular",
});

/** The first word of the name that stands for the phrase headed by `token`. */
function beside(words: string, token: number, ...names: readonly Mention[]): string | undefined {
  const sentence = handTree(words);
  const byHead = new Map(names.map((mention) => [mention.head, mention]));
  const namesByFirst = new Map(names.map((mention) => [mention.first, mention]));
  const found = nameBeside({ byHead, namesByFirst }, sentence, token);
  return found && sentence.tokens[found.first]?.form;
}

const RIVAL = `a/a/DET/DT/2/det rival/rival/NOUN/NN/5/nsubj ,/,/PUNCT/,/2/punct Vaxana/Vaxana/PROPN/NNP/5/nsubj
  sued/sue/VERB/VBD/0/root`;

describe("The name beside a noun", () => {
  it("is the one that the tree has in apposition, before or behind", () => {
    const words = `the/the/DET/DT/2/det patriarch/patriarch/NOUN/NN/5/nsubj ,/,/PUNCT/,/4/punct Sfeir/Sfeir/PROPN/NNP/2/appos
      left/leave/VERB/VBD/0/root`;
    expect(beside(words, 1, name(3, 3, "Person"))).to.equal("Sfeir");
    const reverse = `Corrib/Corrib/PROPN/NNP/5/nsubj ,/,/PUNCT/,/4/punct a/a/DET/DT/4/det producer/producer/NOUN/NN/1/appos
      closed/close/VERB/VBD/0/root`;
    expect(beside(reverse, 3, name(0, 0, "Organization"))).to.equal("Corrib");
    expect(beside(reverse.replaceAll("producer", "plant"), 3, name(0, 0, "Person"))).to.equal(undefined);
  });

  it("is the one between commas behind a determined noun, whatever the tree says", () => {
    const closed = RIVAL.replace("sued/sue/VERB/VBD/0/root", ",/,/PUNCT/,/2/punct sued/sue/VERB/VBD/0/root");
    expect(beside(closed.replaceAll("/5/", "/6/"), 1, name(3, 3, "Organization"))).to.equal("Vaxana");
    const titled = `its/its/PRON/PRP$/2/nmod:poss head/head/NOUN/NN/0/root of/of/ADP/IN/4/case state/state/NOUN/NN/2/nmod
      ,/,/PUNCT/,/6/punct General/general/NOUN/NN/2/dep Abad/Abad/PROPN/NNP/6/flat ././PUNCT/./2/punct`;
    expect(beside(titled, 1, name(6, 6, "Person"))).to.equal("Abad");
  });

  it("is no name that goes on as a clause or a list, belongs to a plural or a bare noun, or owns what follows", () => {
    expect(beside(RIVAL, 1, name(3, 3, "Organization"))).to.equal(undefined);
    const list = `a/a/DET/DT/2/det nurse/nurse/NOUN/NN/0/root ,/,/PUNCT/,/4/punct Ann/Ann/PROPN/NNP/2/conj ,/,/PUNCT/,/6/punct
      and/and/CCONJ/CC/7/cc Bob/Bob/PROPN/NNP/2/conj`;
    expect(beside(list, 1, name(3, 3, "Person"))).to.equal(undefined);
    const plural = `the/the/DET/DT/2/det doctors/doctor/NOUN/NNS/0/root ,/,/PUNCT/,/4/punct Ann/Ann/PROPN/NNP/2/dep ,/,/PUNCT/,/2/punct`;
    expect(beside(plural, 1, name(3, 3, "Person"))).to.equal(undefined);
    const owner = `the/the/DET/DT/2/det firm/firm/NOUN/NN/0/root Acme/Acme/PROPN/NNP/5/nmod:poss 's/'s/PART/POS/3/case
      plant/plant/NOUN/NN/2/dep`;
    expect(beside(owner, 1, name(2, 2, "Organization"))).to.equal(undefined);
  });
});

import { expect } from "chai";

import { slotsOf } from "../../src/extract/slots";
import { handTree } from "./hand-tree";

const ACTIVE = handTree(`Rebels/rebel/NOUN/NNS/2/nsubj attacked/attack/VERB/VBD/0/root the/the/DET/DT/4/det
  base/base/NOUN/NN/2/obj near/near/ADP/IN/6/case Goma/Goma/PROPN/NNP/2/obl`);
const PASSIVE = handTree(`Police/police/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root
  by/by/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/obl`);

const filled = (sentence: ReturnType<typeof handTree>, token: number): string[] =>
  slotsOf(sentence, token).map(({ slot, token: filler }) => `${slot} ${sentence.tokens[filler]?.form}`);

describe("Slots of a trigger", () => {
  it("gives subject, object and the prepositions of an active verb", () => {
    expect(filled(ACTIVE, 1)).to.have.members(["subject Rebels", "object base", "near Goma"]);
  });

  it("turns a passive round: its subject is the object, its “by” the subject", () => {
    expect(filled(PASSIVE, 2)).to.include.members(["object Police", "subject rebels"]);
    expect(filled(PASSIVE, 2)).not.to.include("subject Police");
  });

  it("gives a passive that is all of its sentence nothing", () => {
    expect(slotsOf(handTree("named/name/VERB/VBN/0/root"), 0)).to.deep.equal([]);
  });

  it("gives a relative clause without a subject of its own the word it belongs to", () => {
    const clause = handTree(`victims/victim/NOUN/NNS/0/root usually/usually/ADV/RB/4/advmod are/be/AUX/VBP/4/aux:pass
      released/release/VERB/VBN/1/acl:relcl unharmed/unharmed/ADJ/JJ/4/xcomp`);
    expect(filled(clause, 3)).to.include("object victims");
  });

  it("gives each coordinated phrase a filler of its own, but not a coordinated verb", () => {
    const both = handTree(`They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root guards/guard/NOUN/NNS/2/obj
      and/and/CCONJ/CC/5/cc nurses/nurse/NOUN/NNS/3/conj and/and/CCONJ/CC/7/cc fled/flee/VERB/VBD/2/conj`);
    expect(filled(both, 1)).to.include.members(["object guards", "object nurses"]);
    expect(filled(both, 6)).to.deep.equal(["subject They"]);
  });

  it("gives a nominal trigger the subject of its support verb, and none from a verb that only mentions it", () => {
    const support = (lemma: string) =>
      handTree(`Rebels/rebel/NOUN/NNS/2/nsubj x/${lemma}/VERB/VBD/0/root an/a/DET/DT/4/det raid/raid/NOUN/NN/2/obj`);
    expect(filled(support("launch"), 3)).to.include("subject Rebels");
    expect(filled(support("describe"), 3)).not.to.include("subject Rebels");
  });

  it("gives a nominal trigger the number of people it counts, but no share or year", () => {
    const deaths = (number: string): ReturnType<typeof handTree> =>
      handTree(`${number}/${number}/NUM/CD/2/nummod deaths/death/NOUN/NNS/0/root`);
    expect(filled(deaths("12"), 1)).to.deep.equal(["number 12"]);
    expect(filled(deaths("2004"), 1)).to.deep.equal([]);
  });

  it("gives an attack that is blamed on somebody its doer", () => {
    const on = (lemma: string): string[] =>
      filled(
        handTree(`They/they/PRON/PRP/2/nsubj x/${lemma}/VERB/VBD/0/root attack/attack/NOUN/NN/2/obj on/on/ADP/IN/5/case
          rebels/rebel/NOUN/NNS/3/nmod`),
        2,
      );
    expect(on("blame")).to.include("subject rebels");
    expect(on("see")).to.include("on rebels");
  });

  it("takes the antecedent for a relative pronoun", () => {
    const relative = handTree(`gunmen/gunman/NOUN/NNS/0/root who/who/PRON/WP/3/nsubj shot/shoot/VERB/VBD/1/acl:relcl
      him/he/PRON/PRP/3/obj`);
    expect(filled(relative, 2)).to.have.members(["subject gunmen", "object him"]);
  });
});

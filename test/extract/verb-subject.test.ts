import { expect } from "chai";

import { antecedent, surfaceSubject } from "../../src/extract/verb-subject";
import { handTree } from "./hand-tree";

const controlled = (lemma: string): ReturnType<typeof handTree> =>
  handTree(`Police/police/NOUN/NNS/2/nsubj x/${lemma}/VERB/VBD/0/root him/he/PRON/PRP/2/obj to/to/PART/TO/5/mark
    resign/resign/VERB/VB/2/xcomp`);

describe("The subject of a verb", () => {
  it("is the object above an infinitive where the verb makes somebody do something", () => {
    expect(surfaceSubject(controlled("force"), 4)).to.equal(2);
    expect(surfaceSubject(controlled("promise"), 4)).to.equal(0);
  });

  it("is shared by coordinated verbs, but not by a verb and a noun", () => {
    const beside = (upos: string): ReturnType<typeof handTree> =>
      handTree(`They/they/PRON/PRP/2/nsubj x/x/${upos}/X/0/root and/and/CCONJ/CC/4/cc fled/flee/VERB/VBD/2/conj`);
    expect(surfaceSubject(beside("VERB"), 3)).to.equal(0);
    expect(surfaceSubject(beside("NOUN"), 3)).to.equal(-1);
  });

  it("is the word that a relative pronoun stands for; a question word stands for none", () => {
    const who = (deprel: string): ReturnType<typeof handTree> =>
      handTree(`gunmen/gunman/NOUN/NNS/0/root who/who/PRON/WP/3/nsubj shot/shoot/VERB/VBD/1/${deprel}`);
    expect(surfaceSubject(who("acl:relcl"), 2)).to.equal(0);
    expect(antecedent(who("parataxis"), 1)).to.equal(1);
  });

  it("is a bare number right before a passive, whatever it hangs on", () => {
    const injured = (before: string): number =>
      surfaceSubject(
        handTree(`${before} were/be/AUX/VBD/5/aux:pass also/also/ADV/RB/5/advmod injured/injure/VERB/VBN/1/conj
          bystanders/bystander/NOUN/NNS/5/nsubj`),
        4,
      );
    expect(injured("died/die/VERB/VBD/0/root 23/23/NUM/CD/1/conj")).to.equal(1);
    expect(injured("flights/flight/NOUN/NNS/0/root 23/23/NUM/CD/1/nummod")).to.equal(5);
    expect(injured("in/in/ADP/IN/2/case 2004/2004/NUM/CD/5/obl")).to.equal(5);
  });

  it("is no number before an active verb", () =>
    expect(
      surfaceSubject(
        handTree(`died/die/VERB/VBD/0/root 23/23/NUM/CD/1/conj had/have/AUX/VBD/4/aux fled/flee/VERB/VBN/1/conj`),
        3,
      ),
    ).to.equal(-1));

  it("is nobody where a verb stands alone or there is no such word", () => {
    expect(surfaceSubject(handTree("Resign/resign/VERB/VB/0/root"), 0)).to.equal(-1);
    expect(surfaceSubject(handTree(""), 3)).to.equal(-1);
  });
});

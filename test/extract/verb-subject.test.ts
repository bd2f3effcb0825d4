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
    const beside = (upos: string, deprel: string): ReturnType<typeof handTree> =>
      handTree(`They/they/PRON/PRP/2/${deprel} x/x/${upos}/X/0/root and/and/CCONJ/CC/4/cc fled/flee/VERB/VBD/2/conj`);
    expect(surfaceSubject(beside("VERB", "nsubj"), 3)).to.equal(0);
    expect(surfaceSubject(beside("NOUN", "nmod:poss"), 3)).to.equal(-1);
  });

  it("is the speaker's where the second verb goes on in the present after a past that is told", () => {
    const said = (told: string): number =>
      surfaceSubject(
        handTree(`He/he/PRON/PRP/2/nsubj says/say/VERB/VBZ/0/root it/it/PRON/PRP/5/nsubj:pass x/be/AUX/${told}/5/aux:pass
          rigged/rig/VERB/VBN/2/ccomp and/and/CCONJ/CC/8/cc is/be/AUX/VBZ/8/aux suing/sue/VERB/VBG/5/conj`),
        7,
      );
    expect(said("VBD")).to.equal(0);
    expect(said("VBZ")).to.equal(2);
  });

  it("is shared with a noun that is a predicate", () =>
    expect(
      surfaceSubject(
        handTree(`He/he/PRON/PRP/3/nsubj is/be/AUX/VBZ/3/cop leader/leader/NOUN/NN/0/root and/and/CCONJ/CC/5/cc
          fled/flee/VERB/VBD/3/conj`),
        4,
      ),
    ).to.equal(0));

  it("is the group whose forces do it, but not the one whose wife does", () => {
    const whose = (lemma: string): number =>
      antecedent(
        handTree(`group/group/NOUN/NN/0/root whose/whose/PRON/WP$/3/nmod:poss x/${lemma}/NOUN/NNS/4/nsubj
          fired/fire/VERB/VBD/1/acl:relcl`),
        2,
      );
    expect(whose("fighter")).to.equal(0);
    expect(whose("wife")).to.equal(2);
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

  it("is a word for so many right behind “and”, and no noun", () => {
    const injured = (word: string): number =>
      surfaceSubject(
        handTree(`Three/three/NUM/CD/3/nsubj:pass were/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root and/and/CCONJ/CC/6/cc
          ${word}/6/advmod injured/injure/VERB/VBN/3/conj`),
        5,
      );
    expect(injured("several/several/ADJ/JJ")).to.equal(4);
    expect(injured("badly/badly/ADV/RB")).to.equal(0);
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

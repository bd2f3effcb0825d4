import { expect } from "chai";

import { surfaceSubject } from "../../src/extract/verb-subject";
import { handTree } from "./hand-tree";

/** The form of whoever does what the word at `verb` says. */
const doer = (words: string, verb: number): string | undefined => {
  const sentence = handTree(words);
  return sentence.tokens[surfaceSubject(sentence, verb)]?.form;
};

/** “Police VERB rebels [of] killing him” with the clause as the parser hangs it. */
const blamed = (lemma: string, mark: string, deprel = "advcl"): string | undefined =>
  doer(
    `Police/police/NOUN/NNS/2/nsubj x/${lemma}/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj ${mark}/${mark}/SCONJ/IN/5/mark
     killing/kill/VERB/VBG/${deprel === "acl" ? 3 : 2}/${deprel} him/he/PRON/PRP/5/obj`,
    4,
  );

/** “Police VERB OBJECT to kill him”. */
const asked = (lemma: string, object: string, deprel = "advcl"): string | undefined =>
  doer(
    `Police/police/NOUN/NNS/2/nsubj x/${lemma}/VERB/VBD/0/root ${object}/2/obj to/to/PART/TO/5/mark
     kill/kill/VERB/VB/2/${deprel} him/he/PRON/PRP/5/obj`,
    4,
  );

describe("Who does what a clause without a subject tells", () => {
  it("is whom the verb accuses of it or keeps from it, not who accuses", () => {
    expect(blamed("accuse", "of")).to.equal("rebels");
    expect(blamed("prevent", "from")).to.equal("rebels");
    expect(blamed("arrest", "after")).to.equal("Police");
    expect(blamed("use", "for")).to.equal("Police");
  });

  it("is the subject before a gerund of time that the parser hung on the object", () => {
    expect(blamed("detain", "after", "acl")).to.equal("Police");
    expect(blamed("suspect", "of", "acl")).to.equal("rebels");
  });

  it("is who is made, paid or trained to do it; money does nothing", () => {
    expect(asked("incite", "crowds/crowd/NOUN/NNS")).to.equal("crowds");
    expect(asked("pay", "gunmen/gunman/NOUN/NNS")).to.equal("gunmen");
    expect(asked("pay", "thousands/sum/NOUN/NNS")).to.equal("Police");
    expect(asked("use", "drones/drone/NOUN/NNS")).to.equal("Police");
    expect(asked("vow", "crowds/crowd/NOUN/NNS", "xcomp")).to.equal("Police");
  });

  it("is on whom the subject calls", () => {
    const called = (preposition: string): string | undefined =>
      doer(
        `He/he/PRON/PRP/2/nsubj called/call/VERB/VBD/0/root ${preposition}/${preposition}/ADP/IN/4/case rebels/rebel/NOUN/NNS/2/obl
         to/to/PART/TO/6/mark free/free/VERB/VB/2/advcl him/he/PRON/PRP/6/obj`,
        5,
      );
    expect(called("on")).to.equal("rebels");
    expect(called("after")).to.equal("He");
  });

  it("is who is filmed doing it", () => {
    const seen = (lemma: string): string | undefined =>
      doer(
        `He/he/PRON/PRP/2/nsubj x/${lemma}/VERB/VBD/0/root officers/officer/NOUN/NNS/2/obj
         beating/beat/VERB/VBG/2/advcl him/he/PRON/PRP/4/obj`,
        3,
      );
    expect(seen("film")).to.equal("officers");
    expect(seen("join")).to.equal("He");
  });

  it("is whose plan it is, who has it, or who is charged with it, never the plan or charge itself", () => {
    const plot = (by: string): string | undefined =>
      doer(
        `plot/plot/NOUN/NN/6/nsubj ${by}/${by}/ADP/IN/3/case rebels/rebel/NOUN/NNS/1/nmod to/to/PART/TO/5/mark
         kill/kill/VERB/VB/1/acl failed/fail/VERB/VBD/0/root`,
        4,
      );
    expect(plot("by")).to.equal("rebels");
    expect(plot("against")).to.equal(undefined);
    expect(
      doer(
        `He/he/PRON/PRP/2/nsubj faces/face/VERB/VBZ/0/root charges/charge/NOUN/NNS/2/obj of/of/SCONJ/IN/5/mark
         killing/kill/VERB/VBG/3/acl her/she/PRON/PRP/5/obj`,
        4,
      ),
    ).to.equal("He");
    expect(
      doer(
        `Police/police/NOUN/NNS/2/nsubj arrested/arrest/VERB/VBD/0/root women/woman/NOUN/NNS/2/obj on/on/ADP/IN/5/case
         suspicion/suspicion/NOUN/NN/2/obl of/of/SCONJ/IN/7/mark killing/kill/VERB/VBG/5/acl him/he/PRON/PRP/7/obj`,
        6,
      ),
    ).to.equal("women");
  });

  it("is a noun that does it, and who is given leave to", () => {
    expect(doer(`men/man/NOUN/NNS/0/root fighting/fight/VERB/VBG/1/acl them/they/PRON/PRP/2/obj`, 1)).to.equal("men");
    expect(
      doer(
        `It/it/PRON/PRP/2/nsubj gave/give/VERB/VBD/0/root them/they/PRON/PRP/2/iobj leave/leave/NOUN/NN/2/obj
         to/to/PART/TO/6/mark attack/attack/VERB/VB/4/acl`,
        5,
      ),
    ).to.equal("them");
  });

  it("is nobody above a plain noun or a finite clause", () => {
    expect(doer(`Talks/talk/NOUN/NNS/0/root killing/kill/VERB/VBG/1/advcl`, 1)).to.equal(undefined);
    expect(doer(`He/he/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root died/die/VERB/VBD/2/ccomp`, 2)).to.equal(undefined);
  });
});

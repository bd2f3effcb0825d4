import { expect } from "chai";

import { addPredicate, addStruck } from "../../src/extract/noun-predicate";
import type { SlotFiller } from "../../src/extract/slot-filler";
import { handTree } from "./hand-tree";

type Tree = ReturnType<typeof handTree>;

function lent(sentence: Tree, noun: number): string[] {
  const found: SlotFiller[] = [];
  const add = (slot: string, token: number): void => void found.push({ slot, token });
  addPredicate(sentence, noun, add, found);
  addStruck(sentence, noun, add);
  return found.map(({ slot, token }) => `${slot} ${sentence.tokens[token]?.form}`);
}

describe("What a noun has from the verb over it", () => {
  it("is subject and phrases of a support verb, and of another only that it is there", () => {
    const raid = (lemma: string): Tree =>
      handTree(`Rebels/rebel/NOUN/NNS/2/nsubj verb/${lemma}/VERB/VBD/0/root raid/raid/NOUN/NN/2/obj in/in/ADP/IN/5/case
        Goma/Goma/PROPN/NNP/2/obl`);
    expect(lent(raid("launch"), 2)).to.have.members(["predicate verb", "subject Rebels", "in Goma"]);
    expect(lent(raid("describe"), 2)).to.have.members(["predicate verb"]);
  });

  it("is who claims responsibility for it, not who speaks of it", () => {
    const claimed = (noun: string): Tree =>
      handTree(`Rebels/rebel/NOUN/NNS/2/nsubj claimed/claim/VERB/VBD/0/root x/${noun}/NOUN/NN/2/obj for/for/ADP/IN/5/case
        raid/raid/NOUN/NN/3/nmod`);
    expect(lent(claimed("responsibility"), 4)).to.deep.equal(["subject Rebels"]);
    expect(lent(claimed("payment"), 4)).to.deep.equal([]);
    const hung = (noun: string): Tree =>
      handTree(`Rebels/rebel/NOUN/NNS/2/nsubj claimed/claim/VERB/VBD/0/root x/${noun}/NOUN/NN/2/obj for/for/ADP/IN/5/case
        raid/raid/NOUN/NN/2/obl`);
    expect(lent(hung("responsibility"), 4)).to.deep.equal(["subject Rebels", "predicate claimed"]);
    expect(lent(hung("payment"), 4)).to.deep.equal(["predicate claimed"]);
  });

  it("is who is blamed for it, not who is arrested after it or in a raid", () => {
    const blamed = (lemma: string, preposition: string, noun: string): Tree =>
      handTree(`Rebels/rebel/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass x/${lemma}/VERB/VBN/0/root
        ${preposition}/${preposition}/ADP/IN/5/case ${noun}/${noun}/NOUN/NN/3/obl`);
    expect(lent(blamed("blame", "for", "attack"), 4)).to.include("subject Rebels");
    expect(lent(blamed("arrest", "in", "attack"), 4)).to.include("subject Rebels");
    expect(lent(blamed("arrest", "in", "raid"), 4)).not.to.include("subject Rebels");
    expect(lent(blamed("arrest", "after", "attack"), 4)).not.to.include("subject Rebels");
  });

  it("is who is arrested for involvement in it, and on whom it is blamed", () => {
    const arrested = (noun: string): Tree =>
      handTree(`Men/man/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass arrested/arrest/VERB/VBN/0/root for/for/ADP/IN/5/case
        x/${noun}/NOUN/NN/3/obl in/in/ADP/IN/7/case raid/raid/NOUN/NN/5/nmod`);
    expect(lent(arrested("involvement"), 6)).to.deep.equal(["subject Men"]);
    expect(lent(arrested("interest"), 6)).to.deep.equal([]);
    const onWhom = (lemma: string): Tree =>
      handTree(`It/it/PRON/PRP/2/nsubj x/${lemma}/VERB/VBD/0/root raid/raid/NOUN/NN/2/obj on/on/ADP/IN/5/case
        rebels/rebel/NOUN/NNS/2/obl`);
    expect(lent(onWhom("blame"), 2)).to.include("subject rebels");
    expect(lent(onWhom("see"), 2)).not.to.include("subject rebels");
  });

  it("is the object of a verb of blame that the parser hung it on, or that stands bare behind the sentence", () => {
    const hung = (lemma: string): Tree =>
      handTree(`It/it/PRON/PRP/2/nsubj x/${lemma}/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj for/for/ADP/IN/5/case
        raid/raid/NOUN/NN/3/nmod`);
    expect(lent(hung("blame"), 4)).to.deep.equal(["subject rebels"]);
    expect(lent(hung("thank"), 4)).to.deep.equal([]);
    expect(
      lent(
        handTree(`court/court/NOUN/NN/2/nsubj sentenced/sentence/VERB/VBD/0/root to/to/ADP/IN/4/case death/death/NOUN/NN/2/obl
          members/member/NOUN/NNS/2/obl for/for/ADP/IN/7/case raid/raid/NOUN/NN/2/obl`),
        6,
      ),
    ).to.include("subject members");
  });

  it("is the place that a quake strikes, not what it causes", () => {
    const quake = (lemma: string): Tree =>
      handTree(`earthquake/earthquake/NOUN/NN/2/nsubj verb/${lemma}/VERB/VBD/0/root Nepal/Nepal/PROPN/NNP/2/obj`);
    expect(lent(quake("hit"), 0)).to.include("struck Nepal");
    expect(lent(quake("cause"), 0)).not.to.include("struck Nepal");
  });
});

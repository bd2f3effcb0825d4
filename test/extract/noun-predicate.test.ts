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

  it("is the place that a quake strikes, not what it causes", () => {
    const quake = (lemma: string): Tree =>
      handTree(`earthquake/earthquake/NOUN/NN/2/nsubj verb/${lemma}/VERB/VBD/0/root Nepal/Nepal/PROPN/NNP/2/obj`);
    expect(lent(quake("hit"), 0)).to.include("struck Nepal");
    expect(lent(quake("cause"), 0)).not.to.include("struck Nepal");
  });
});

import { expect } from "chai";

import type { DraftEvent } from "../../src/extract/draft-event";
import type { TriggerCandidate } from "../../src/extract/find-triggers";
import { happeningName, namesDiffer } from "../../src/extract/named-happening";
import { handTree } from "./hand-tree";

const trigger = (words: string, token = 0, kind = "noun"): TriggerCandidate =>
  ({ sentence: handTree(words), token, trigger: { kind } }) as unknown as TriggerCandidate;
const storm = (name: string): TriggerCandidate =>
  trigger(`Hurricane/hurricane/PROPN/NNP/3/nsubj ${name}/${name}/PROPN/NNP/1/flat struck/strike/VERB/VBD/0/root`);
const BARE = trigger("storm/storm/NOUN/NN/2/nsubj struck/strike/VERB/VBD/0/root");
const event = (...triggers: TriggerCandidate[]): DraftEvent => ({ triggers }) as unknown as DraftEvent;

describe("The name of a happening", () => {
  it("stands right behind its noun", () => {
    expect(happeningName(storm("Maria"))).to.equal("maria");
    const head = "Cyclone/cyclone/NOUN/NN/2/compound Wini/Wini/PROPN/NNP/3/nsubj hit/hit/VERB/VBD/0/root";
    expect(happeningName(trigger(head))).to.equal("wini");
  });

  it("is no day, nothing that hangs elsewhere, and nothing behind a verb", () => {
    const day = "attack/attack/NOUN/NN/3/nsubj Monday/Monday/PROPN/NNP/1/flat killed/kill/VERB/VBD/0/root";
    expect(happeningName(trigger(day))).to.equal(undefined);
    const other = "storm/storm/NOUN/NN/3/obl Maria/Maria/PROPN/NNP/3/nsubj fled/flee/VERB/VBD/0/root";
    expect(happeningName(trigger(other))).to.equal(undefined);
    const verb = "struck/strike/VERB/VBD/0/root Maria/Maria/PROPN/NNP/1/flat";
    expect(happeningName(trigger(verb, 0, "verb"))).to.equal(undefined);
  });

  it("tells two apart where both have one", () => {
    expect(namesDiffer(event(storm("Maria")), event(storm("Lambert")))).to.equal(true);
    expect(namesDiffer(event(storm("Maria")), event(storm("Maria")))).to.equal(false);
    expect(namesDiffer(event(BARE), event(storm("Maria")))).to.equal(false);
    expect(namesDiffer(event(storm("Maria")), event(BARE))).to.equal(false);
  });
});

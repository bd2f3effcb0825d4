// How other events stand about a filler, by hand.

import { expect } from "chai";

import type { DraftEvent } from "../../src/extract/draft-event";
import type { TriggerCandidate } from "../../src/extract/find-triggers";
import { nearbyEvents } from "../../src/extract/nearby-events";
import { hashText } from "../../src/model/features";
import type { Sentence, Token } from "../../src/text/token";
import { handTree } from "./hand-tree";

const at = (index: number, tree: string): Sentence<Token> => ({ ...handTree(tree), index });
const FIRST = at(
  0,
  `Police/police/NOUN/NN/2/nsubj arrested/arrest/VERB/VBD/0/root men/man/NOUN/NNS/2/obj who/who/PRON/WP/5/nsubj
  attacked/attack/VERB/VBD/3/acl:relcl shops/shop/NOUN/NNS/5/obj in/in/ADP/IN/8/case Leeds/Leeds/PROPN/NNP/5/obl`,
);
const SECOND = at(1, `It/it/PRON/PRP/2/nsubj burned/burn/VERB/VBD/0/root`);

const trigger = (sentence: Sentence<Token>, token: number): TriggerCandidate =>
  ({ sentence, token }) as unknown as TriggerCandidate;
const event = (type: string, own: TriggerCandidate): DraftEvent => ({ type, triggers: [own] }) as unknown as DraftEvent;
const [ARREST, ATTACK, FIRE] = [
  event("Arrest", trigger(FIRST, 1)),
  event("Attack", trigger(FIRST, 4)),
  event("Disaster", trigger(SECOND, 1)),
];
const ALL = [ARREST, ATTACK, FIRE];
const about = (one: DraftEvent, sentence: number, token: number): ReturnType<typeof nearbyEvents> =>
  nearbyEvents(ALL, one, one.triggers[0] as TriggerCandidate, sentence, token);

describe("The other events about a filler", () => {
  it("are nearer, the nearest and on the way where the filler is another trigger's", () =>
    expect(about(ARREST, 0, 7)).to.deep.equal({
      nearer: 1,
      nearest: hashText("Attack1"),
      crossed: hashText("Attack"),
      between: 0,
    }));

  it("are neither nearer nor on the way where it is the event's own", () => {
    expect(about(ARREST, 0, 0)).to.include({ nearer: 0, nearest: hashText("Attack3"), crossed: hashText("") });
    expect(about(ATTACK, 0, 7)).to.include({ nearer: 0, nearest: hashText("Arrest3"), crossed: hashText("") });
  });

  it("are all nearer in a sentence where the event is not told, and lie between where they are told between", () => {
    expect(about(FIRE, 0, 7)).to.include({ nearer: 2, nearest: hashText("Attack1"), between: 0 });
    expect(about(ARREST, 2, 0)).to.include({ nearer: 0, crossed: hashText(""), between: 1 });
  });

  it("are none in an article with one event", () =>
    expect(nearbyEvents([ARREST], ARREST, ARREST.triggers[0] as TriggerCandidate, 0, 7)).to.include({
      nearer: 0,
      crossed: hashText(""),
      between: 0,
    }));
});

// How a role candidate stands among the others of its event, by hand.

import { expect } from "chai";

import { NO_CLUSTERS } from "../../src/model/clusters";
import type { Chain } from "../../src/extract/document";
import type { DraftEvent } from "../../src/extract/draft-event";
import type { TriggerCandidate } from "../../src/extract/find-triggers";
import type { RoleCandidate } from "../../src/extract/role-candidates";
import {
  lenderElsewhere,
  originOf,
  placesOf,
  slotElsewhere,
  standingsOf,
  viewOf,
  type Standing,
} from "../../src/extract/role-standing";
import { handDocument } from "./hand-document";
import { handTree } from "./hand-tree";

const SENTENCE = handTree(`Rebels/rebel/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root Ada/Ada/PROPN/NNP/2/obj
  in/in/ADP/IN/5/case Goma/Goma/PROPN/NNP/2/obl`);
const CHAINS: readonly Chain[] = [
  { index: 0, type: "Person", named: true, name: "Ada", mentions: [] },
  { index: 1, type: "Place", named: true, name: "Goma", mentions: [] },
];
const DOC = handDocument(SENTENCE, CHAINS);
const TRIGGER = { sentence: SENTENCE, token: 1, trigger: { kind: "verb" } } as unknown as TriggerCandidate;
const EVENT = { type: "Die", triggers: [TRIGGER], arguments: [] } as unknown as DraftEvent;

const candidate = (role: string, token: number, origin: string, chain?: number): RoleCandidate => {
  const filler = chain === undefined ? { text: `${token}` } : { chain };
  return { argument: { role, ...filler, sentence: 0, token, slot: "x" }, origin, also: [] } as unknown as RoleCandidate;
};

describe("How a role candidate stands among the others", () => {
  const [ada, goma] = [candidate("victim", 2, "slot", 0), candidate("place", 4, "phrase", 1)];
  const adaAsAgent = candidate("agent", 2, "event:Attack.agent:0", 0);
  const [rebels, rebelsAsVictim] = [candidate("agent", 0, "phrase"), candidate("victim", 0, "phrase")];
  const all = [ada, adaAsAgent, goma, rebels, rebelsAsVictim];
  const standings = standingsOf(DOC, EVENT, all);
  const of = (one: RoleCandidate): Standing => standings[all.indexOf(one)] as Standing;
  const elsewhereOf = (one: RoleCandidate) => ({
    slot: slotElsewhere(of(one).filler, one),
    lent: lenderElsewhere(of(one).filler, one)?.detail,
  });
  const view = (one: RoleCandidate): ReturnType<typeof viewOf> => viewOf(DOC, NO_CLUSTERS, EVENT, one, of(one).filler);

  it("counts its rivals for the role, their chains and those from slots", () => {
    expect([of(ada).rank, of(rebelsAsVictim).rank, of(goma).rank]).to.deep.equal([0, 1, 0]);
    expect(of(ada).role).to.equal(of(rebelsAsVictim).role);
    expect(of(ada).role).to.include({ filled: 1 });
    expect([...of(ada).role.byType]).to.deep.equal([["Person", 1]]);
    expect(of(goma).role).to.include({ filled: 0, holder: 0 });
    expect(of(rebelsAsVictim).role.holder).to.equal(of(ada).filler.kind);
  });

  it("knows what else its filler is a candidate for, and nothing of other fillers", () => {
    expect(elsewhereOf(adaAsAgent).slot).to.equal(ada.argument);
    expect(elsewhereOf(ada)).to.deep.equal({ slot: undefined, lent: "Attack.agent" });
    expect(elsewhereOf(goma)).to.deep.equal({ slot: undefined, lent: undefined });
    expect(elsewhereOf(rebels)).to.deep.equal({ slot: undefined, lent: undefined });
  });

  it("shares the filler and its view between the roles of one filler only", () => {
    expect(of(ada).filler).to.equal(of(adaAsAgent).filler);
    expect(view(ada)).to.equal(view(adaAsAgent));
    expect(of(ada).filler).not.to.equal(of(goma).filler);
    expect(view(ada)).not.to.equal(view(goma));
    expect(placesOf(CHAINS as unknown as Parameters<typeof placesOf>[0])).to.equal(1);
  });

  it("tells kind and detail of an origin, and leaves out how far another event is", () => {
    const [near, far] = [originOf("event:Attack.agent:0"), originOf("event:Attack.agent:3")];
    expect({ ...near, full: "" }).to.deep.equal({ ...far, full: "" });
    expect(near).to.include({ name: "event", detail: "Attack.agent", source: "event:Attack.agent" });
    expect(originOf("before:1").fullOrigin).to.not.equal(originOf("before:2").fullOrigin);
    expect(originOf("slot")).to.include({ name: "slot", detail: "", source: "slot" });
  });
});

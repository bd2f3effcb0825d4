import { expect } from "chai";
import type { Chain, Document, LocalEvent, Mention } from "../../../src/extract/document";
import { muc4Fillers } from "../../../src/train/evaluate/muc4";

/** A read document of the given chains (each mentioned once) and events; nothing else is looked at. */
function documentOf(chains: readonly Pick<Chain, "name" | "type">[], events: readonly Partial<LocalEvent>[]): Document {
  const text = chains.map(({ name }) => name).join(" ");
  const mentions = chains.map(({ name }, index) => ({
    index,
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    form: "NAM",
  }));
  return {
    article: { id: "x", text },
    sentences: [],
    mentions: mentions as unknown as Mention[],
    chains: chains.map((chain, index) => ({ ...chain, index, named: true, mentions: [index] })),
    chainOf: chains.map((_, index) => index),
    times: [],
    attributions: [],
    relations: [],
    events: events.map((event) => ({
      type: "Attack",
      trigger: { start: 0, end: 1 },
      triggers: [],
      status: "occurred",
      arguments: [],
      claims: [],
      ...event,
    })),
  } as unknown as Document;
}

const CHAINS = [
  { name: "FMLN", type: "Organization" },
  { name: "Ann Lo", type: "Person" },
  { name: "Norvik", type: "Place" },
] as const;

const none = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] };

describe("muc4Fillers", () => {
  it("maps agents by type, persons as targets to victims, instruments to weapons", () => {
    const doc = documentOf(CHAINS, [
      {
        arguments: [
          { role: "agent", chain: 0, claims: [] },
          { role: "agent", chain: 2, claims: [] },
          { role: "agent", text: "four men", claims: [] },
          { role: "target", chain: 1, claims: [] },
          { role: "target", text: "the bridge", claims: [] },
          { role: "instrument", text: "dynamite", claims: [] },
          { role: "place", chain: 2, claims: [] },
        ],
      },
      { type: "Die", arguments: [{ role: "victim", chain: 1, claims: [] }] },
    ]);
    expect(muc4Fillers(doc)).to.deep.equal({
      PerpInd: [["four men"]],
      PerpOrg: [["FMLN"]],
      Target: [["the bridge"]],
      Victim: [["Ann Lo"]],
      Weapon: [["dynamite"]],
    });
  });

  it("takes one entity once, and the same words as one entity", () => {
    const argument = (text: string) => ({ role: "agent" as const, text, claims: [] });
    const doc = documentOf([], [{ arguments: [argument("The men")] }, { arguments: [argument("the men")] }]);
    expect(muc4Fillers(doc).PerpInd).to.have.length(1);
  });

  it("leaves out what was denied and what is no incident", () => {
    const arguments_ = [{ role: "agent" as const, chain: 1, claims: [] }];
    const doc = documentOf(CHAINS, [
      { status: "denied", arguments: arguments_ },
      { type: "Meet", arguments: arguments_ },
    ]);
    expect(muc4Fillers(doc)).to.deep.equal(none);
  });
});

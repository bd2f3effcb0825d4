import { expect } from "chai";

import type { Resolved } from "../../src/extract/document";
import type { DraftArgument } from "../../src/extract/fill-roles";
import { withoutWider } from "../../src/extract/narrow-places";

const CHAINS = [
  { index: 0, type: "Place", subtype: "country", name: "Iraq", named: true },
  { index: 1, type: "Place", subtype: "city", name: "Baghdad", named: true },
  { index: 2, type: "Facility", name: "Rashid Hotel", named: true },
  { index: 3, type: "Place", subtype: "natural", name: "Persian Gulf", named: true },
  { index: 4, type: "Place", subtype: "country", name: "Kuwait", named: true },
];
const DOC = { chains: CHAINS } as unknown as Resolved;
const name = (chain: number, role = "place"): DraftArgument =>
  ({ role, chain, sentence: 0, token: chain, slot: "phrase" }) as DraftArgument;
const words: DraftArgument = { role: "place", text: "a market", sentence: 0, token: 9, slot: "at" };
const [iraq, baghdad, hotel, gulf, kuwait] = [0, 1, 2, 3, 4].map((chain) => name(chain)) as [
  DraftArgument,
  DraftArgument,
  DraftArgument,
  DraftArgument,
  DraftArgument,
];

describe("A country beside a narrower place", () => {
  it("is no place of the event, however likely it is", () => {
    expect(withoutWider(DOC, "Attack", [iraq, baghdad])).to.deep.equal([baghdad]);
    expect(withoutWider(DOC, "Meet", [hotel, iraq, baghdad, kuwait])).to.deep.equal([hotel, baghdad]);
  });

  it("is its place where nothing narrower is named: words, a sea or another country are not narrower", () => {
    for (const all of [[iraq], [iraq, words], [iraq, gulf], [iraq, kuwait], [words], []])
      expect(withoutWider(DOC, "Attack", all)).to.deep.equal(all);
  });

  it("may play another role, as the town may", () => {
    const target = name(0, "target");
    expect(withoutWider(DOC, "Attack", [target, baghdad])).to.deep.equal([target, baghdad]);
    expect(withoutWider(DOC, "Deploy", [iraq, name(1, "destination")])).to.have.length(2);
  });

  it("stays where the event spreads over the country", () =>
    expect(withoutWider(DOC, "Disaster", [baghdad, iraq])).to.deep.equal([baghdad, iraq]));

  it("is the only place of an election if it is the likelier one, and none if the town is", () => {
    expect(withoutWider(DOC, "Elect", [iraq, baghdad])).to.deep.equal([iraq]);
    expect(withoutWider(DOC, "Elect", [baghdad, iraq])).to.deep.equal([baghdad]);
    expect(withoutWider(DOC, "Elect", [words, iraq, baghdad])).to.deep.equal([words, iraq]);
  });
});

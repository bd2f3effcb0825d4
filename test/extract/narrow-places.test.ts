import { expect } from "chai";

import type { Parsed, Resolved } from "../../src/extract/document";
import type { DraftArgument } from "../../src/extract/fill-roles";
import { withoutWider } from "../../src/extract/narrow-places";
import { handTree } from "./hand-tree";

const CHAINS = [
  { index: 0, type: "Place", subtype: "country", name: "Iraq", named: true },
  { index: 1, type: "Place", subtype: "city", name: "Baghdad", named: true },
  { index: 2, type: "Facility", name: "Rashid Hotel", named: true },
  { index: 3, type: "Place", subtype: "natural", name: "Persian Gulf", named: true },
  { index: 4, type: "Place", subtype: "country", name: "Kuwait", named: true },
  { index: 5, type: "Place", name: "Shula", named: true },
];
const DOC = { chains: CHAINS, sentences: [] } as unknown as Parsed & Resolved;
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

describe("A place before another one in its phrase", () => {
  const inSentence = (words: string, ...all: readonly [token: number, chain: number][]): string[] => {
    const doc = { ...DOC, sentences: [handTree(words)] };
    const chosen = all.map(([token, chain]): DraftArgument => ({ ...name(chain), token }));
    return withoutWider(doc, "Disaster", chosen).map(({ chain }) => CHAINS[chain ?? -1]?.name ?? "");
  };
  const district = (possessor: string): string => `in/in/ADP/IN/4/case Baghdad/Baghdad/PROPN/NNP/4/${possessor}
    Shula/Shula/PROPN/NNP/4/compound district/district/NOUN/NN/6/obl it/it/PRON/PRP/6/nsubj flooded/flood/VERB/VBD/0/root`;

  it("is what that one lies in", () => {
    expect(inSentence(district("nmod:poss"), [1, 1], [2, 5])).to.deep.equal(["Shula"]);
    expect(inSentence(district("compound"), [2, 5], [1, 1])).to.deep.equal(["Shula"]);
  });

  it("stays beside a building, and where nothing else of the phrase is a place of the event", () => {
    expect(inSentence(district("nmod:poss"), [1, 1], [2, 2])).to.have.length(2);
    expect(inSentence(district("nmod:poss"), [1, 1])).to.have.length(1);
  });

  it("stays where it hangs in no phrase, in another one, or behind", () => {
    expect(inSentence(district("conj"), [1, 1], [2, 5])).to.have.length(2);
    const two = `Baghdad/Baghdad/PROPN/NNP/2/compound streets/street/NOUN/NNS/3/nsubj flooded/flood/VERB/VBD/0/root
      near/near/ADP/IN/5/case Shula/Shula/PROPN/NNP/3/obl`;
    expect(inSentence(two, [0, 1], [4, 5])).to.have.length(2);
    const behind = `Shula/Shula/PROPN/NNP/0/root in/in/ADP/IN/3/case Baghdad/Baghdad/PROPN/NNP/1/nmod`;
    expect(inSentence(behind, [0, 5], [2, 1])).to.have.length(2);
  });
});

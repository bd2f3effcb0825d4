import { expect } from "chai";

import type { Resolved } from "../../src/extract/document";
import type { DraftArgument } from "../../src/extract/fill-roles";
import { withoutNamedAgain } from "../../src/extract/named-fillers";

const DOC = {
  chains: ["Person", "Person", "Organization"].map((type, index) => ({ index, type, named: true })),
} as unknown as Resolved;
const words = (text: string, head: string, more: Partial<DraftArgument> = {}): DraftArgument =>
  ({ role: "person", text, head, sentence: 0, token: 1, slot: "object", ...more }) as DraftArgument;
const name = (chain: number, more: Partial<DraftArgument> = {}): DraftArgument =>
  ({ role: "person", chain, sentence: 3, token: 1, slot: "near", ...more }) as DraftArgument;
const texts = (...all: DraftArgument[]): (string | number | undefined)[] =>
  withoutNamedAgain(DOC, all).map(({ text, chain }) => text ?? chain);

describe("Fillers of words beside names", () => {
  it("give way to the one person of that role who is named in another sentence", () => {
    expect(texts(words("a sports agent", "agent"), name(0))).to.deep.equal([0]);
    expect(texts(words("the country's ailing president", "president"), name(0))).to.deep.equal([0]);
  });

  it("stay beside a name of the same sentence, several names, or a name in another role", () => {
    expect(texts(words("a nurse", "nurse"), name(0, { sentence: 0 }))).to.have.length(2);
    expect(texts(words("a nurse", "nurse"), name(0), name(1))).to.have.length(3);
    expect(texts(words("a nurse", "nurse"), name(0, { role: "agent" }))).to.have.length(2);
  });

  it("stay where they are people of another kind, or things", () => {
    expect(texts(words("his father", "father"), name(0))).to.have.length(2);
    expect(texts(words("a company", "company"), name(0))).to.have.length(2);
    expect(texts(words("a nurse", "nurse"), name(2))).to.have.length(2);
  });

  it("give way to as many names as they count, and the count stays", () => {
    const two = words("two journalists", "journalist", { count: { min: 2, max: 2 } });
    const kept = withoutNamedAgain(DOC, [two, name(0), name(1)]);
    expect(kept.map(({ chain, count }) => [chain, count])).to.deep.equal([
      [0, { min: 2, max: 2 }],
      [1, undefined],
    ]);
    expect(texts(two, name(0))).to.have.length(2);
    expect(texts({ ...two, count: { min: 2 } }, name(0), name(1))).to.have.length(3);
  });

  it("give way to a list of as many names behind them, and, if they only count, to names anywhere", () => {
    const two = words("two leaders", "leader", { count: { min: 2, max: 2 } });
    const behind = [name(0, { sentence: 0, token: 5 }), name(1, { sentence: 0, token: 8 })];
    expect(texts(two, ...behind)).to.deep.equal([0, 1]);
    expect(texts(two, name(0, { sentence: 0, token: 0 }), name(1, { sentence: 0, token: 8 }))).to.have.length(3);
    expect(texts(two, name(0, { sentence: 0, token: 5 }), name(1))).to.have.length(3);
    const pair = words("the pair", "pair", { count: { min: 2, max: 2 } });
    expect(texts(pair, name(0, { sentence: 0, token: 0 }), name(1))).to.deep.equal([0, 1]);
    expect(texts(pair, name(0))).to.have.length(2);
    expect(texts(words("the rest", "", {}), name(0))).to.have.length(2);
  });

  it("are their parliament where they are lawmakers", () => {
    const agent = { role: "agent" } as const;
    expect(texts(words("Russian lawmakers", "lawmaker", agent), name(2, agent))).to.deep.equal([2]);
    expect(texts(words("a lawmaker", "lawmaker", agent), name(2, agent))).to.have.length(2);
    expect(texts(words("Russian lawmakers", "lawmaker", agent), name(0, agent))).to.have.length(2);
  });
});

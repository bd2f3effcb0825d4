import { expect } from "chai";

import type { Mentioned, Parsed, Resolved } from "../../src/extract/document";
import type { DraftEvent } from "../../src/extract/draft-event";
import type { DraftArgument } from "../../src/extract/fill-roles";
import { withWholeFillers } from "../../src/extract/whole-fillers";
import { handTree } from "./hand-tree";

const FRAUD = handTree(`Pell/Pell/PROPN/NNP/2/nsubj admitted/admit/VERB/VBD/0/root wire/wire/NOUN/NN/4/compound
  fraud/fraud/NOUN/NN/2/obj`);
const FRAUD_TEXT = "Pell admitted wire fraud";
const MINISTER = handTree(`Minister/minister/NOUN/NN/4/nsubj Ana/Ana/PROPN/NNP/1/flat Roth/Roth/PROPN/NNP/1/flat
  resigned/resign/VERB/VBD/0/root`);
const MINISTER_TEXT = "Minister Ana Roth resigned";
const ANA = { form: "NAM", type: "Person", sentence: 0, first: 1, last: 2, head: 2, start: 9, end: 17 };

type Doc = Parsed & Mentioned & Resolved;
const docOf = (text: string, sentence: typeof FRAUD, mentions: unknown[] = []): Doc =>
  ({
    article: { id: "x", text },
    sentences: [sentence],
    mentions,
    chains: mentions.map((_, index) => ({ index, named: true, type: "Person", mentions: [index] })),
  }) as unknown as Doc;
const argument = (role: string, token: number, filler: Partial<DraftArgument>): DraftArgument =>
  ({ role, sentence: 0, token, slot: "phrase", ...filler }) as DraftArgument;
const whole = (doc: Doc, trigger: number, ...all: DraftArgument[]): (string | number | undefined)[] =>
  withWholeFillers(doc, {
    arguments: all,
    triggers: [{ sentence: doc.sentences[0], token: trigger }],
  } as unknown as DraftEvent).map(({ text, chain }) => text ?? chain);

describe("A filler that is the first word of a compound", () => {
  const wire = argument("crime", 2, { text: "wire", head: "wire" });

  it("takes its noun", () => {
    expect(whole(docOf(FRAUD_TEXT, FRAUD), 1, wire)).to.deep.equal(["wire fraud"]);
  });
  it("is left out where the noun plays a role itself", () => {
    const fraud = argument("topic", 3, { text: "fraud" });
    expect(whole(docOf(FRAUD_TEXT, FRAUD), 1, wire, fraud)).to.deep.equal(["fraud"]);
  });
  it("stays where the noun is the trigger, and where the words stand elsewhere", () => {
    expect(whole(docOf(FRAUD_TEXT, FRAUD), 3, wire)).to.deep.equal(["wire"]);
    expect(whole(docOf(FRAUD_TEXT, FRAUD), 1, { ...wire, text: "a wire" })).to.deep.equal(["a wire"]);
  });
});

describe("A filler that ends in a person's name", () => {
  const minister = argument("person", 0, { text: "Minister Ana Roth" });

  it("is that person, once", () => {
    const doc = docOf(MINISTER_TEXT, MINISTER, [ANA]);
    expect(whole(doc, 3, minister)).to.deep.equal([0]);
    expect(whole(doc, 3, minister, argument("agent", 2, { chain: 0 }))).to.deep.equal([0]);
  });
  it("stays words where the name is of another kind, or hangs on a preposition", () => {
    expect(whole(docOf(MINISTER_TEXT, MINISTER, [{ ...ANA, type: "Place" }]), 3, minister)).to.deep.equal([
      "Minister Ana Roth",
    ]);
    const fans =
      handTree(`fans/fan/NOUN/NNS/5/nsubj of/of/ADP/IN/3/case Mr./Mr./PROPN/NNP/1/nmod Roth/Roth/PROPN/NNP/3/flat
      left/leave/VERB/VBD/0/root`);
    const roth = { ...ANA, first: 3, last: 3, head: 3, start: 12, end: 16 };
    const supporters = argument("agent", 0, { text: "fans of Mr. Roth" });
    expect(whole(docOf("fans of Mr. Roth left", fans, [roth]), 4, supporters)).to.deep.equal(["fans of Mr. Roth"]);
  });
});

import { expect } from "chai";

import type { Mention, Mentioned, Resolved } from "../../src/extract/document";
import { fillerLookup, isOfClass } from "../../src/extract/filler-class";
import { handTree } from "./hand-tree";

const TELLER =
  handTree(`a/a/DET/DT/2/det teller/teller/NOUN/NN/0/root who/who/PRON/WP/5/nsubj:pass was/be/AUX/VBD/5/aux:pass
  fired/fire/VERB/VBN/2/acl:relcl`);
const DOG = handTree(`a/a/DET/DT/2/det kennel/kennel/NOUN/NN/0/root that/that/PRON/WDT/4/nsubj
  closed/close/VERB/VBD/2/acl:relcl`);
const FOUNDER =
  handTree(`the/the/DET/DT/2/det founder/founder/NOUN/NN/6/nsubj:pass ,/,/PUNCT/,/4/punct Sao/Sao/PROPN/NNP/2/appos
  was/be/AUX/VBD/6/aux:pass jailed/jail/VERB/VBN/0/root`);

const mention = (index: number, first: number, last: number, head: number, form: "NAM" | "NOM"): Mention =>
  ({ index, start: 0, end: 0, sentence: 0, first, last, head, form, type: "Person", number: "singular" }) as Mention;

/** The name of what the founder is, where coreference takes “the founder” for the chain `nominal`, Sao being chain 1. */
function founder(nominal: number): string | undefined {
  const chain = (index: number, name: string): unknown => ({ index, name, named: true, type: "Person", mentions: [] });
  const doc = {
    sentences: [FOUNDER],
    mentions: [mention(0, 0, 1, 1, "NOM"), mention(1, 3, 3, 3, "NAM")],
    chains: [chain(0, "Aung"), chain(1, "Sao")],
    chainOf: [nominal, 1],
  } as unknown as Mentioned & Resolved;
  return fillerLookup(doc)(FOUNDER, 1).chain?.name;
}

describe("What a filler is", () => {
  it("is somebody where a clause with “who” tells of it, whatever the word", () => {
    expect(isOfClass({ sentence: TELLER, token: 1 }, "human")).to.equal(true);
  });

  it("is people where a number counts them, or nothing", () => {
    const dozens = (noun: string): boolean =>
      isOfClass(
        {
          sentence: handTree(`dozens/dozen/NOUN/NNS/0/root of/of/ADP/IN/3/case x/${noun}/NOUN/NNS/1/nmod`),
          token: 0,
        },
        "human",
      );
    expect(dozens("miner")).to.equal(true);
    expect(dozens("home")).to.equal(false);
    expect(isOfClass({ sentence: handTree("dozens/dozen/NOUN/NNS/0/root"), token: 0 }, "human")).to.equal(true);
  });

  it("is nobody for a clause with “that”", () => {
    expect(isOfClass({ sentence: DOG, token: 1 }, "human")).to.equal(false);
  });

  it("is the name in apposition to it, though coreference takes it for somebody else", () => {
    expect(founder(0)).to.equal("Sao");
    expect(founder(1)).to.equal("Sao");
  });
});

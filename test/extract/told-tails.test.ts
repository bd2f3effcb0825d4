import { expect } from "chai";

import type { Parsed } from "../../src/extract/document";
import type { DraftArgument } from "../../src/extract/fill-roles";
import { withoutToldTails } from "../../src/extract/told-tails";
import { handTree } from "./hand-tree";

const SENTENCE = handTree(`Rebels/rebel/NOUN/NNS/2/nsubj freed/free/VERB/VBD/0/root 40/40/NUM/CD/4/nummod
  inmates/inmate/NOUN/NNS/2/obj of/of/ADP/IN/6/case Aru/Aru/PROPN/NNP/4/nmod from/from/ADP/IN/8/case
  prison/prison/NOUN/NN/4/nmod`);
const TEXT = "Rebels freed 40 inmates of Aru from prison";
const DOC = { article: { id: "x", text: TEXT }, sentences: [SENTENCE] } as unknown as Parsed;
const argument = (role: string, token: number, filler: Partial<DraftArgument>): DraftArgument =>
  ({ role, sentence: 0, token, slot: "object", ...filler }) as DraftArgument;

const inmates = (text: string): DraftArgument => argument("person", 3, { text });
const texts = (...all: DraftArgument[]): (string | undefined)[] => withoutToldTails(DOC, all).map(({ text }) => text);

describe("A filler's tail", () => {
  it("is left out where it fills a role of its own", () => {
    expect(texts(inmates("40 inmates of Aru from prison"), argument("origin", 7, { chain: 0 }))[0]).to.equal(
      "40 inmates of Aru",
    );
  });
  it("stays where nothing else is told by it", () => {
    expect(texts(inmates("40 inmates of Aru from prison"))).to.deep.equal(["40 inmates of Aru from prison"]);
  });
  it("stays behind “of”, and where the other argument stands before the filler or in another sentence", () => {
    const place = argument("place", 5, { chain: 0 });
    expect(texts(inmates("40 inmates of Aru"), place)[0]).to.equal("40 inmates of Aru");
    expect(texts(inmates("40 inmates of Aru"), argument("agent", 0, { text: "Rebels" }))[0]).to.equal(
      "40 inmates of Aru",
    );
    expect(
      texts(inmates("40 inmates of Aru from prison"), { ...argument("origin", 7, { chain: 0 }), sentence: 1 })[0],
    ).to.equal("40 inmates of Aru from prison");
  });
  it("is not looked for in words that stand elsewhere", () => {
    expect(texts(inmates("the prisoners"), argument("origin", 7, { chain: 0 }))[0]).to.equal("the prisoners");
  });
});

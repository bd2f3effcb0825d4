import { expect } from "chai";

import type { Parsed } from "../../src/extract/document";
import type { DraftArgument } from "../../src/extract/fill-roles";
import { withoutInside } from "../../src/extract/inside-fillers";
import { handTree } from "./hand-tree";

const SENTENCE = handTree(`Rebels/rebel/NOUN/NNS/2/nsubj freed/free/VERB/VBD/0/root thousands/thousand/NOUN/NNS/2/obj
  of/of/ADP/IN/6/case Anwar/Anwar/PROPN/NNP/6/compound inmates/inmate/NOUN/NNS/3/nmod`);
const DOC = {
  article: { id: "x", text: "Rebels freed thousands of Anwar inmates" },
  sentences: [SENTENCE],
} as unknown as Parsed;
const words = (role: string, token: number, text: string): DraftArgument =>
  ({ role, text, sentence: 0, token, slot: "object" }) as DraftArgument;
const name = (role: string, token: number): DraftArgument =>
  ({ role, chain: 0, sentence: 0, token, slot: "phrase" }) as DraftArgument;
const rebels = words("agent", 0, "Rebels");
const inmates = words("person", 2, "thousands of Anwar inmates");
const anwar = name("agent", 4);

describe("Names inside other fillers", () => {
  it("are no agents of what is done to those people", () => {
    expect(withoutInside(DOC, [rebels, inmates, anwar])).to.deep.equal([rebels, inmates]);
    expect(withoutInside(DOC, [anwar, { ...inmates, role: "victim" }])).to.have.length(1);
  });

  it("may play other roles, or be agents beside a topic", () => {
    const from = name("organization", 4);
    expect(withoutInside(DOC, [inmates, from])).to.deep.equal([inmates, from]);
    expect(withoutInside(DOC, [{ ...inmates, role: "topic" }, anwar])).to.have.length(2);
  });

  it("do not fill the same role again, unless a whole and its part may both do so", () => {
    const topic = { ...inmates, role: "topic" } as const;
    expect(withoutInside(DOC, [topic, name("topic", 4)])).to.deep.equal([topic]);
    expect(withoutInside(DOC, [topic, words("topic", 4, "Anwar")])).to.deep.equal([topic]);
    expect(withoutInside(DOC, [{ ...inmates, role: "place" }, name("place", 4)])).to.have.length(2);
  });

  it("are no second agent where they say of what kind the agent is", () => {
    const agents = words("agent", 5, "Anwar inmates");
    expect(withoutInside(DOC, [agents, anwar])).to.deep.equal([agents]);
    expect(withoutInside(DOC, [words("agent", 2, "thousands of Anwar inmates"), anwar])).to.have.length(2);
  });

  it("stand where they stand: the same name elsewhere is an agent", () => {
    const elsewhere = { ...anwar, token: 0 };
    expect(withoutInside(DOC, [inmates, elsewhere])).to.deep.equal([inmates, elsewhere]);
    expect(withoutInside(DOC, [words("person", 2, "thousands"), anwar])).to.have.length(2);
  });

  it("are no second crime or penalty where they hang on one, told with it or not", () => {
    const tree =
      handTree(`He/he/PRON/PRP/2/nsubj got/get/VERB/VBD/0/root nine/nine/NUM/CD/4/nummod years/year/NOUN/NNS/2/obj
      in/in/ADP/IN/6/case prison/prison/NOUN/NN/4/nmod and/and/CCONJ/CC/9/cc a/a/DET/DT/9/det fine/fine/NOUN/NN/4/conj`);
    const doc = {
      article: { id: "x", text: "He got nine years in prison and a fine" },
      sentences: [tree],
    } as unknown as Parsed;
    const years = words("penalty", 3, "nine years");
    const [prison, fine] = [words("penalty", 5, "prison"), words("penalty", 8, "a fine")];
    expect(withoutInside(doc, [years, prison, fine])).to.deep.equal([years, fine]);
    expect(withoutInside(doc, [words("place", 3, "nine years"), { ...prison, role: "place" }])).to.have.length(2);
  });
});

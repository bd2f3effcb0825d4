import { expect } from "chai";

import { articleText, type MarkedArticle } from "../../../src/train/coreference/article-texts";

const TEXT =
  "Ines Roca met Paul Lund at Nordbank. Her husband, Ole, waited. It has bought Kiosk Ltd. " +
  "“We are glad,” she said. He said that the price was low. Both praised their staff.";

const article = (parts: Partial<MarkedArticle>): MarkedArticle => ({
  id: "a",
  text: TEXT,
  entities: [
    { id: "roca", type: "Person", name: "Ines Roca" },
    { id: "lund", type: "Person", name: "Paul Lund" },
    { id: "ole", type: "Person", name: "Ole", nominals: ["Her husband"] },
    { id: "bank", type: "Organization", name: "Nordbank" },
    { id: "kiosk", type: "Organization", name: "Kiosk Ltd" },
  ],
  ...parts,
});

/** The pronouns that an article's graph tells, as “word entity”. */
const told = (parts: Partial<MarkedArticle>): string[] =>
  articleText(article(parts))
    .mentions.map(({ start, end, entity }) => `${TEXT.slice(start, end)} ${entity}`)
    .filter((words) => /^(?:he|she|it|they|his|her|its|their) [a-z]+$/i.test(words));

const purchase = (
  role: string,
  entity: string,
  also: readonly { role: string; text: string }[] = [],
): Partial<MarkedArticle> => ({
  events: [
    {
      quote: "It has bought Kiosk Ltd",
      arguments: [{ role, entity }, { role: "target", entity: "kiosk" }, ...also],
    },
  ],
});

describe("pronouns whose meaning a graph tells", () => {
  it("are the lone pronoun of a relation's quote that names only one of its ends", () => {
    const quote = "Her husband, Ole";
    expect(told({ relations: [{ source: "ole", target: "roca", quote }] })).to.deep.equal(["Her roca"]);
    expect(told({ relations: [{ source: "roca", target: "lund", quote }] })).to.deep.equal([]);
    expect(told({ relations: [{ source: "ole", target: "bank", quote }] })).to.deep.equal([]);
  });

  it("are the pronoun that opens an event's quote, if one filler of its kind is not named there", () => {
    expect(told(purchase("agent", "bank"))).to.deep.equal(["It bank"]);
    expect(told(purchase("agent", "lund"))).to.deep.equal([]);
    expect(told(purchase("place", "bank"))).to.deep.equal([]);
    expect(told(purchase("agent", "bank", [{ role: "seller", text: "the price" }]))).to.deep.equal([]);
  });

  it("are no “their” within a clause, which may mean anyone", () => {
    const events = [{ quote: "praised their staff", arguments: [{ role: "agent", entity: "bank" }] }];
    expect(told({ events })).to.deep.equal([]);
  });

  it("are the subject of the cue right behind or before a quotation", () => {
    expect(told({ quotations: [{ speaker: "roca", quote: "We are glad," }] })).to.deep.equal(["she roca"]);
    expect(told({ quotations: [{ speaker: "lund", quote: "the price was low" }] })).to.deep.equal(["He lund"]);
    expect(told({ quotations: [{ speaker: "bank", quote: "We are glad," }] })).to.deep.equal([]);
    expect(told({ quotations: [{ speaker: "roca", quote: "waited" }] })).to.deep.equal([]);
  });

  it("are left out where two rows tell two things, and where the words stand twice or nowhere", () => {
    const quote = "the price was low";
    const quotations = [
      { speaker: "lund", quote },
      { speaker: "ole", quote },
    ];
    expect(told({ quotations })).to.deep.equal([]);
    expect(told({ quotations: [{ speaker: "lund", quote: "a" }] })).to.deep.equal([]);
    expect(told({ quotations: [{ speaker: "lund", quote: "no such words" }] })).to.deep.equal([]);
  });

  it("stand beside every name and nominal of an article's entities", () => {
    const { mentions, source } = articleText(article({}));
    expect(source).to.equal("gold");
    expect(mentions.map(({ start, end }) => TEXT.slice(start, end))).to.deep.equal([
      "Ines Roca",
      "Paul Lund",
      "Ole",
      "Her husband",
      "Nordbank",
      "Kiosk Ltd",
    ]);
  });
});

import { expect } from "chai";

import { settleDatelines } from "../../src/extract/dateline-places";
import type { NameSpan, NameType } from "../../src/extract/name-labels";
import type { Sentence, Token } from "../../src/text/token";

const sentence = (kind: string, words: string): Sentence<Token> =>
  ({ kind, tokens: words.split(" ").map((form) => ({ form })) }) as unknown as Sentence<Token>;
const name = (first: number, last: number, type: NameType): NameSpan => ({ first, last, type }) as NameSpan;

const BODY = sentence("body", "Dorvik is a town and Dorvik Berg is a man");
const typesOf = (dateline: string, town: NameSpan, others: NameSpan[]): string[] =>
  settleDatelines([sentence("dateline", dateline), BODY], [[town], others])
    .flat()
    .map(({ type }) => type);

describe("The town of a dateline", () => {
  it("is a place, and so is its name elsewhere", () => {
    expect(
      typesOf("DORVIK , Norway ( North Sea Wire ) -", name(0, 0, "Organization"), [name(0, 0, "Person")]),
    ).to.deep.equal(["Place", "Place"]);
    expect(typesOf("DORVIK ( Reuters ) -", name(0, 0, "Person"), [])).to.deep.equal(["Place"]);
  });
  it("leaves longer names as they are", () => {
    expect(typesOf("DORVIK , Norway -", name(0, 0, "Person"), [name(5, 6, "Person")])).to.deep.equal([
      "Place",
      "Person",
    ]);
  });
  it("says nothing of others where it was tagged right: a team may be called by its town", () => {
    expect(typesOf("DORVIK , Norway -", name(0, 0, "Place"), [name(0, 0, "Organization")])).to.deep.equal([
      "Place",
      "Organization",
    ]);
  });
  it("is not looked for before a bare dash, nor outside datelines", () => {
    expect(typesOf("NATO -", name(0, 0, "Organization"), [])).to.deep.equal(["Organization"]);
    expect(
      settleDatelines([sentence("body", "Dorvik , a minister , left")], [[name(0, 0, "Person")]]).flat()[0]?.type,
    ).to.equal("Person");
  });
});

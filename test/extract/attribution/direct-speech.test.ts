import { expect } from "chai";
import { spoken } from "../../support/spoken";

const quoted = (text: string): string[] =>
  spoken(text)
    .filter(({ type }) => type === "direct")
    .map(({ start, end }) => text.slice(start, end));

describe("Direct speech", () => {
  it("is no scare quote before its noun", () => {
    expect(quoted("He was tied to a hoax threatening “dirty bomb” attacks on the towns.")).to.deep.equal([]);
    expect(quoted("He called the attacks “dirty and cruel”.")).to.deep.equal(["dirty and cruel"]);
  });
  it("is not said by those whom a participle behind it names", () => {
    expect(quoted("He saw a “change” in a country ruled by the generals.")).to.deep.equal([]);
    expect(quoted("“It was a change,” ruled the judge.")).to.deep.equal(["It was a change,"]);
  });
  it("is what something is dismissed as, not a name behind who is dismissed", () => {
    expect(quoted("He dismissed the minister, a face of the “Orange Revolution,” on Friday.")).to.deep.equal([]);
    expect(quoted("He dismissed the claim as “pub gossip”.")).to.deep.equal(["pub gossip"]);
  });
});

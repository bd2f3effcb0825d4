import { expect } from "chai";
import { spoken } from "../../support/spoken";

const together = (text: string, names: Parameters<typeof spoken>[1]): (string | undefined)[] =>
  spoken(text, names).flatMap(({ speaker, also = [] }) => [speaker, ...also].map((one) => one?.text));

describe("Who speaks together", () => {
  const names = { "Ann Lo": "Person", "Ben Roe": "Person" } as const;
  it("is both names before a verb that a participle of speech follows", () =>
    expect(
      together("Ann Lo and Ben Roe released statements Friday, calling on the house to pass the bill.", names),
    ).to.deep.equal(["Ann Lo", "Ben Roe"]));
  it("is one where the other is only met", () =>
    expect(together("Ann Lo met Ben Roe and said the talks went well.", names)).to.deep.equal(["Ann Lo"]));
});

import { expect } from "chai";

import { chooseRoles, type JudgedRole } from "../../src/extract/judge-roles";

/** A candidate for a role by a chain or by words, where it comes from and how likely it is. */
const judged = (role: string, filler: number | string, origin: string, confidence: number): JudgedRole => {
  const token = typeof filler === "number" ? filler : filler.length;
  const by = typeof filler === "number" ? { chain: filler } : { text: filler };
  return {
    candidate: { argument: { role, ...by, sentence: 0, token, slot: "x" }, origin, also: [] },
    confidence,
  } as unknown as JudgedRole;
};
const chosen = (...all: JudgedRole[]): string[] =>
  chooseRoles(all).map(({ role, chain, text }) => `${role} ${chain ?? text}`);

describe("Choosing the roles of an event", () => {
  it("asks of what a row of the table fills as much as of a guess", () => {
    expect(chosen(judged("agent", 1, "slot", 0.35), judged("place", 2, "before:1", 0.35))).to.deep.equal([]);
    expect(chosen(judged("agent", 1, "phrase", 0.45), judged("place", 2, "slot", 0.45))).to.deep.equal([
      "agent 1",
      "place 2",
    ]);
  });

  it("gives one filler its likeliest role alone", () =>
    expect(chosen(judged("agent", 1, "slot", 0.6), judged("victim", 1, "phrase", 0.8))).to.deep.equal(["victim 1"]));

  it("fills a role once by the same words, and by as many others as there are", () =>
    expect(
      chosen(
        judged("victim", "ten people", "slot", 0.9),
        judged("victim", "Ten people", "event:Die.victim:1", 0.8),
        judged("victim", 3, "slot", 0.7),
      ),
    ).to.have.length(2));
});

import { expect } from "chai";

import type { DraftEvent } from "../../src/extract/draft-event";
import type { DraftArgument } from "../../src/extract/fill-roles";
import { withoutToldAgain } from "../../src/extract/told-again";

const words = (role: string, sentence: number, text: string): DraftArgument =>
  ({ role, text, sentence, token: 0, slot: "phrase" }) as DraftArgument;
const event = { triggers: [{ sentence: { index: 0 } }, { sentence: { index: 1 } }] } as unknown as DraftEvent;
const told = (...chosen: DraftArgument[]): (string | undefined)[] =>
  withoutToldAgain(event, chosen).map(({ text }) => text);

describe("What is told again in other words", () => {
  const gunmen = words("agent", 0, "gunmen");
  const motorcyclists = words("agent", 1, "armed men on motorcycles");

  it("fills a role once, by the likelier words", () => {
    expect(told(gunmen, motorcyclists)).to.deep.equal(["gunmen"]);
    expect(told(motorcyclists, gunmen)).to.deep.equal(["armed men on motorcycles"]);
  });

  it("is not what one sentence says of two", () =>
    expect(told(gunmen, words("agent", 0, "a getaway driver"))).to.have.length(2));

  it("is not what plays another role, nor a name", () => {
    expect(told(gunmen, words("target", 1, "a convoy"))).to.have.length(2);
    expect(told(gunmen, { ...motorcyclists, text: undefined, chain: 3 })).to.have.length(2);
  });

  it("may be victims of the event's own sentences, but not of others beside them", () => {
    const six = words("victim", 0, "six officers");
    expect(told(six, words("victim", 1, "a passer-by"))).to.have.length(2);
    expect(told(words("victim", 4, "17 people"), six)).to.deep.equal(["six officers"]);
    expect(told(words("victim", 4, "17 people"))).to.deep.equal(["17 people"]);
    expect(told({ ...six, toll: "killed" }, { ...words("victim", 4, "200 others"), toll: "injured" })).to.have.length(
      2,
    );
  });
});

import { expect } from "chai";

import { eventName, type Nameable } from "../../src/graph/event-name";

const nameOf = (id: string): string => ({ isis: "ISIS-K", airport: "Hamid Karzai International Airport" })[id] ?? id;
const attack: Nameable = {
  type: "Attack",
  status: "occurred",
  time: "2021-08-26",
  arguments: [
    { role: "victim", text: "at least 13 service members" },
    { role: "agent", entity: "isis" },
    { role: "target", entity: "airport" },
    { role: "instrument", text: "a suicide vest" },
  ],
};

describe("The name of an event", () => {
  it("is its sentence with time and toll, without what a headline leaves out", () => {
    expect(eventName({ ...attack, killed: { min: 13 } }, nameOf)).to.equal(
      "ISIS-K attacked Hamid Karzai International Airport, 2021-08-26 (13+ killed)",
    );
  });

  it("gives the toll in digits as the count has it", () => {
    const toll = (killed: Nameable["killed"]): string =>
      eventName({ type: "Attack", status: "occurred", arguments: [], ...(killed && { killed }) }, nameOf);
    expect(toll({ min: 171 })).to.equal("Attack (170+ killed)");
    expect(toll({ min: 5000, max: 7000 })).to.equal("Attack (5,000–7,000 killed)");
    expect(toll({ max: 40 })).to.equal("Attack (up to 40 killed)");
    expect(toll({ min: 200, max: 200, approx: true })).to.equal("Attack (about 200 killed)");
    expect(toll({ min: 3, max: 3 })).to.equal("Attack (3 killed)");
    expect(toll(undefined)).to.equal("Attack");
  });

  it("says the toll of a death only once, in its sentence", () => {
    const die: Nameable = {
      type: "Die",
      status: "occurred",
      killed: { min: 13 },
      arguments: [
        { role: "victim", text: "at least 13 soldiers" },
        { role: "cause", text: "an attack on a post" },
      ],
    };
    expect(eventName(die, nameOf)).to.equal("At least 13 soldiers died in an attack on a post");
    expect(eventName({ ...die, status: "denied" }, nameOf)).to.match(/^At least 13 soldiers did not die/);
  });

  it("says what is to be known of its type beside who and whom, and has capitals as a sentence", () => {
    const appointed: Nameable = {
      type: "Appoint",
      status: "occurred",
      arguments: [
        { role: "organization", entity: "isis" },
        { role: "person", text: "Two men" },
        { role: "position", text: "The new chairmen" },
      ],
    };
    expect(eventName(appointed, nameOf)).to.equal("Two men appointed as the new chairmen at ISIS-K");
  });

  it("sums up nothing and cuts long words before a preposition", () => {
    const many = ["A", "B", "C"].map((text) => ({ role: "person" as const, text }));
    expect(eventName({ type: "Release", status: "occurred", arguments: many }, nameOf)).to.equal("A and B released");
    const long = [{ role: "target" as const, text: "the old stone headquarters of the army in the north" }];
    expect(eventName({ ...attack, arguments: long }, nameOf)).to.equal(
      "Attack on the old stone headquarters, 2021-08-26",
    );
  });

  it("names what a relative clause tells of as a thing of its own", () => {
    const named = (text: string): string => eventName({ ...attack, arguments: [{ role: "target", text }] }, nameOf);
    expect(named("whose boat")).to.equal("Attack on boat, 2021-08-26");
    expect(named("Whose")).to.equal("Attack on Whose, 2021-08-26");
  });
});

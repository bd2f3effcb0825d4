import { expect } from "chai";

import { EVENT_ROWS, type EventType } from "../../src/ontology/event-frames";
import { eventWords, prepositionOf } from "../../src/ontology/event-words";

describe("The words of an event type", () => {
  it("are those of the row where the text says nothing closer", () => {
    expect(eventWords("Accident").middle).to.deep.equal(["have an accident", "had an accident"]);
    expect(eventWords("Accident", ["mishap"]).middle).to.deep.equal(["have an accident", "had an accident"]);
    expect(eventWords("Sanction", ["imposed"]).verb[1]).to.equal("sanctioned");
  });

  it("are the text's own where the row knows them, in any of their forms", () => {
    const middle = (word: string): string | undefined => eventWords("Accident", [word]).middle?.[1];
    expect(["sank", "sinking", "Collapses", "derailed", "explosions"].map(middle)).to.deep.equal([
      "sank",
      "sank",
      "collapsed",
      "derailed",
      "exploded",
    ]);
    const sanctioned = (word: string): string => eventWords("Sanction", [word]).passive;
    expect(["banned", "banning", "fines", "expelled"].map(sanctioned)).to.deep.equal([
      "banned",
      "banned",
      "fined",
      "expelled",
    ]);
    expect(sanctioned("band")).to.equal("sanctioned");
  });

  it("follow the first word that says more", () => {
    expect(eventWords("Depart", ["lost", "resigned", "fired"]).middle?.[1]).to.equal("resigned");
    expect(eventWords("Die", ["murder", "died"])).to.include({ passive: "murdered", middle: undefined });
    expect(eventWords("Die", ["died"]).middle?.[1]).to.equal("died");
  });

  it("name what happened by the text's noun", () => {
    expect(eventWords("Disaster", ["earthquake"]).noun).to.equal("Earthquake");
    expect(eventWords("Meet", ["met", "talks"]).noun).to.equal("Talks");
    expect(eventWords("Elect", ["running"]).noun).to.equal("Election");
  });

  it("have only roles of their type", () => {
    for (const type of Object.keys(EVENT_ROWS) as EventType[]) {
      const { agent, object, also = [] } = eventWords(type);
      expect([...Object.keys(EVENT_ROWS[type].roles)], type).to.include.members([...agent, ...object, ...also]);
    }
  });
});

describe("The preposition before a role's fillers", () => {
  it("is the table's", () => {
    expect(prepositionOf("place")).to.equal("in");
    expect(prepositionOf("crime")).to.equal("over");
  });
  it("puts deaths in a happening, whatever is said of it behind", () => {
    expect(prepositionOf("cause", "an attack on a post")).to.equal("in");
    expect(prepositionOf("cause", "two explosions")).to.equal("in");
    expect(prepositionOf("cause", "an attack, the third this week")).to.equal("in");
  });
  it("stands people on roads and at buildings, and elects them to seats", () => {
    expect(prepositionOf("place", "the highway to the airport")).to.equal("on");
    expect(prepositionOf("place", "Lusaya Stadium")).to.equal("at");
    expect(prepositionOf("place", "University of Norvik")).to.equal("at");
    expect(prepositionOf("place", "the town of Norvik")).to.equal("in");
    expect(prepositionOf("position", "a third term")).to.equal("to");
    expect(prepositionOf("position", "head of the board")).to.equal("as");
  });
  it("derives deaths from all else", () => {
    expect(prepositionOf("cause", "bird flu")).to.equal("from");
    expect(prepositionOf("cause", "wounds of the attack")).to.equal("from");
    expect(prepositionOf("cause", "cholera, after the attack")).to.equal("from");
    expect(prepositionOf("cause")).to.equal("from");
  });
});

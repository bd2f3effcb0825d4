import { expect } from "chai";
import { contested } from "../../src/graph/contested";
import { eventSentence, joined, reportedEvent } from "../../src/graph/event-sentence";
import type { EventRecord } from "../../src/graph/graph-data";
import { relationSentence } from "../../src/graph/relation-sentence";
import { EVENT_ROWS, type EventType } from "../../src/ontology/event-frames";
import { SMALL_GRAPH } from "../support/small-graph";

const names = new Map(SMALL_GRAPH.entities.map(({ id, name }) => [id, name]));
const nameOf = (id: string): string => names.get(id) ?? id;
const event = SMALL_GRAPH.events[0]!;
const sentence = (fields: Partial<EventRecord>): string => joined(eventSentence({ ...event, ...fields }, nameOf));

describe("eventSentence", () => {
  it("says who did what to whom, where, when, and who says so", () => {
    expect(joined(reportedEvent(event, nameOf))).to.equal(
      "Taliban released prisoners in Kabul — 2021-08, say John Kirby and A Taliban commander",
    );
  });

  it("words the status", () => {
    expect(sentence({ status: "planned" })).to.equal("Taliban to release prisoners in Kabul");
    expect(sentence({ status: "possible" })).to.equal("Taliban may release prisoners in Kabul");
    expect(sentence({ status: "denied" })).to.equal("Taliban did not release prisoners in Kabul");
  });

  it("turns to the passive without an agent, and to the noun without anybody", () => {
    expect(sentence({ arguments: event.arguments.slice(1) })).to.equal("prisoners released in Kabul");
    expect(sentence({ arguments: [] })).to.equal("Release");
    expect(sentence({ arguments: [], status: "denied" })).to.equal("No release");
  });

  it("sums up many fillers and names each once", () => {
    const people = ["A", "B", "C", "D", "E", "A"].map((text) => ({ role: "person" as const, text, claims: [] }));
    expect(sentence({ arguments: people })).to.equal("A, B, C and 2 more released");
  });

  it("marks names of entities, so that they can be links", () => {
    expect(eventSentence(event, nameOf)[0]).to.deep.equal({ text: "Taliban", entity: "e3" });
  });

  it("uses the text's own verb for the first kind of object only", () => {
    const sank = { type: "Accident", triggers: [{ ...event.trigger, quote: "sank" }] } as const;
    const of = (role: "target" | "victim", text: string): string =>
      sentence({ ...sank, trigger: sank.triggers[0], arguments: [{ role, text, claims: [] }] });
    expect(of("target", "the ferry")).to.equal("the ferry sank");
    expect(of("victim", "six passengers")).to.equal("six passengers had an accident");
    const bombed = { ...event.trigger, quote: "bombing" };
    const attack = (...roles: ("agent" | "target")[]): string =>
      sentence({
        type: "Attack",
        trigger: bombed,
        triggers: [],
        arguments: roles.map((role) => ({ role, text: role, claims: [] })),
      });
    expect(attack("agent", "target")).to.equal("agent bombed target");
    expect(attack("agent")).to.equal("Bombing by agent");
    expect(attack()).to.equal("Bombing");
  });

  it("does not let a doer without an object read as the one it was done to", () => {
    const of = (type: EventType, role: "agent", status: EventRecord["status"]): string =>
      sentence({ type, status, triggers: [], arguments: [{ role, text: "Rebels", claims: [] }] });
    expect(of("Investigate", "agent", "occurred")).to.equal("Investigation by Rebels");
    expect(of("Investigate", "agent", "planned")).to.equal("Rebels to investigate");
    expect(of("Win", "agent", "occurred")).to.equal("Rebels won");
    expect(of("Protest", "agent", "occurred")).to.equal("Rebels protested");
    expect(of("Legislate", "agent", "occurred")).to.equal("Rebels decided");
  });

  it("does not let the one it was done to read as the doer", () => {
    const over = (
      type: EventType,
      role: "target" | "recipient",
      quote: string,
      status: EventRecord["status"],
    ): string =>
      sentence({
        type,
        status,
        trigger: { ...event.trigger, quote },
        triggers: [],
        arguments: [{ role, text: "Israel", claims: [] }],
      });
    expect(over("Attack", "target", "shot", "occurred")).to.equal("Attack on Israel");
    expect(over("Attack", "target", "bombed", "occurred")).to.equal("Bombing of Israel");
    expect(over("Attack", "target", "raids", "ongoing")).to.equal("Raids on Israel");
    expect(over("Attack", "target", "attack", "possible")).to.equal("Possible attack on Israel");
    expect(over("Attack", "target", "attack", "planned")).to.equal("Israel to be attacked");
    expect(over("Attack", "target", "attack", "denied")).to.equal("Israel not attacked");
    expect(over("Invest", "recipient", "contract", "occurred")).to.equal("Contract for Israel");
    expect(over("Sue", "target", "sued", "occurred")).to.equal("Lawsuit against Israel");
    expect(over("Sanction", "target", "expelled", "occurred")).to.equal("Israel expelled");
  });

  it("says of what is going on that it is", () => {
    expect(sentence({ status: "ongoing" })).to.equal("Taliban releasing prisoners in Kabul");
    const by = { role: "agent" as const, text: "Rebels", claims: [] };
    const sided = { ...event.trigger, quote: "fighting" };
    expect(sentence({ type: "Attack", trigger: sided, triggers: [], status: "ongoing", arguments: [by] })).to.equal(
      "Fighting involving Rebels",
    );
  });

  it("names a meeting of which only one side is known by its noun, with its status", () => {
    const met = (status: EventRecord["status"], ...names: string[]): string =>
      sentence({
        type: "Meet",
        status,
        trigger: { ...event.trigger, quote: "talks" },
        triggers: [],
        arguments: names.map((text) => ({ role: "participant" as const, text, claims: [] })),
      });
    expect(met("occurred", "Ana Roth")).to.equal("Talks with Ana Roth");
    expect(met("planned", "Ana Roth")).to.equal("Planned talks with Ana Roth");
    expect(met("denied", "Ana Roth")).to.equal("No talks with Ana Roth");
    expect(met("occurred", "Ana Roth", "Li Lan")).to.equal("Ana Roth and Li Lan met");
    expect(met("planned")).to.equal("Planned talks");
  });

  it("does not say a storm by its own name", () => {
    const storm = { role: "agent" as const, text: "Hurricane Katrina", claims: [] };
    const hurricane = { ...event.trigger, quote: "Hurricane" };
    const of = (name: string): string =>
      sentence({ type: "Disaster", trigger: hurricane, triggers: [], arguments: [{ ...storm, text: name }] });
    expect(of("Hurricane Katrina")).to.equal("Hurricane Katrina");
    expect(of("Katrina")).to.equal("Hurricane by Katrina");
  });

  it("elects and appoints to a post where nobody is named", () => {
    const post = { role: "position" as const, text: "a new president", claims: [] };
    const voters = { role: "agent" as const, text: "Palestinians", claims: [] };
    expect(sentence({ type: "Elect", status: "planned", triggers: [], arguments: [post, voters] })).to.equal(
      "Palestinians to elect a new president",
    );
  });

  it("has places with their article after a preposition, words of the text as they stand", () => {
    const places = new Map([["strip", "Gaza Strip"]]);
    const of = (argument: { entity: string } | { text: string }): string =>
      joined(
        eventSentence(
          { type: "Protest", status: "occurred", arguments: [{ role: "place", ...argument }] },
          (id) => places.get(id) ?? id,
        ),
      );
    expect(of({ entity: "strip" })).to.equal("Protest in the Gaza Strip");
    expect(of({ entity: "Kabul" })).to.equal("Protest in Kabul");
    expect(of({ text: "the highway" })).to.equal("Protest on the highway");
  });

  it("leaves out a filler that is the event itself", () => {
    const trigger = { ...event.trigger, quote: "agreement" };
    const topic = (text: string): string =>
      sentence({ type: "Agree", trigger, triggers: [trigger], arguments: [{ role: "topic", text, claims: [] }] });
    expect(topic("the agreement")).to.equal("Agreement");
    expect(topic("fishing")).to.equal("Agreement on fishing");
  });

  it("has a sentence for every event type", () => {
    for (const [type, { roles }] of Object.entries(EVENT_ROWS)) {
      const fillers = Object.keys(roles).map((role) => ({
        role: role as EventRecord["arguments"][number]["role"],
        text: role.toUpperCase(),
        claims: [],
      }));
      const words = sentence({ type: type as EventType, arguments: fillers });
      for (const { text } of fillers) expect(words).to.include(text);
      expect(words).to.not.match(/undefined| {2}/);
    }
  });
});

describe("relationSentence", () => {
  it("words the type and the role", () => {
    const relation = SMALL_GRAPH.relations[0]!;
    expect(joined(relationSentence(relation, nameOf))).to.equal("John Kirby works for Pentagon (spokesman)");
    expect(joined(relationSentence({ ...relation, former: true }, nameOf))).to.equal(
      "John Kirby worked for Pentagon (former spokesman)",
    );
  });
});

describe("contested", () => {
  it("is true where one claim affirms what another denies", () => {
    expect(contested(event.claims)).to.equal(true);
    expect(contested(event.claims.slice(0, 1))).to.equal(false);
    expect(contested(event.claims.slice(1))).to.equal(false);
    expect(contested([])).to.equal(false);
  });
});

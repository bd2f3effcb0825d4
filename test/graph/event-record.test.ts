import { expect } from "chai";

import { eventRecord, onlySaid, type EventParts } from "../../src/graph/event-record";

const TRIGGER = { article: "a", start: 7, end: 15, quote: "attacked" };
const PARTS: EventParts = {
  type: "Attack",
  status: "occurred",
  trigger: TRIGGER,
  triggers: [TRIGGER],
  arguments: [
    { role: "agent", text: "rebels", claims: [] },
    { role: "target", entity: "ent_1", claims: [] },
  ],
  claims: [],
};
const nameOf = (id: string): string => (id === "ent_1" ? "Goma" : id);

describe("The record of an event", () => {
  it("has a name of its fillers, time and toll", () => {
    const { name } = eventRecord({ ...PARTS, time: "2024-05-01", killed: { min: 3, max: 3 } }, nameOf);
    expect(name).to.equal("Rebels attacked Goma, 2024-05-01 (3 killed)");
  });

  it("has the same id where article, type and trigger are the same, whatever else is told", () => {
    const { id } = eventRecord(PARTS, nameOf);
    expect(eventRecord({ ...PARTS, time: "2024", arguments: [] }, nameOf).id).to.equal(id);
    expect(eventRecord({ ...PARTS, type: "Protest" }, nameOf).id).not.to.equal(id);
    expect(eventRecord({ ...PARTS, trigger: { ...TRIGGER, article: "b" } }, nameOf).id).not.to.equal(id);
  });

  it("has no key for what nobody says", () => {
    expect(eventRecord({ ...PARTS, time: undefined, killed: undefined }, nameOf)).to.have.all.keys(
      ...["id", "type", "name", "trigger", "triggers", "status", "arguments", "claims"],
    );
    expect(onlySaid({ status: "planned", count: undefined, time: "2024" })).to.deep.equal({
      time: "2024",
      status: "planned",
    });
  });
});

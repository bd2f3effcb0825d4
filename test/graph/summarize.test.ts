import { expect } from "chai";

import { KnowledgeGraph } from "../../src/graph/knowledge-graph";
import { summarize } from "../../src/graph/summarize";
import { SMALL_GRAPH } from "../support/small-graph";

const event = SMALL_GRAPH.events[0]!;
const [claim] = event.claims;

describe("The summary of a graph", () => {
  it("counts, names the main actors, and says what happened, who says so, and how they relate", () => {
    const text = summarize(new KnowledgeGraph(SMALL_GRAPH));
    expect(text).to.match(/^\d+ articles?, \d+ (?:person|people), /);
    expect(text).to.include("John Kirby (Person, ");
    expect(text).to.include("say John Kirby and a Taliban commander");
    expect(text).to.match(/John Kirby WORKS_FOR Pentagon \(spokesman\): “/);
  });

  it("shows the events that most sentences tell of, in the order of time", () => {
    const minor = Array.from({ length: 20 }, (_, i) => ({
      ...event,
      id: `evt_${String(i).padStart(2, "0")}`,
      name: `Minor ${i}`,
      time: `19${i + 10}`,
      claims: [claim!],
    }));
    const main = [
      { ...event, id: "evt_z1", name: "Later", time: "2021", claims: [claim!, claim!] },
      { ...event, id: "evt_z2", name: "Earlier", time: "2020", claims: [claim!, claim!] },
    ];
    const lines = summarize(new KnowledgeGraph({ ...SMALL_GRAPH, events: [...minor, ...main] })).split("\n");
    const happened = lines.slice(lines.indexOf("What happened:") + 1, lines.indexOf("How they relate:"));
    expect(happened).to.have.length(13);
    expect(happened[10]).to.match(/^ {2}Earlier/);
    expect(happened[11]).to.match(/^ {2}Later/);
    expect(happened[12]).to.equal("  and 10 more");
  });
});

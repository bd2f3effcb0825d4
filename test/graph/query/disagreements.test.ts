// The timeline and the disagreements of a graph, each answer with its quotes.

import { expect } from "chai";
import type { Claim, GraphData } from "../../../src/graph/graph-data";
import { KnowledgeGraph } from "../../../src/graph/knowledge-graph";
import { conflicts, timeline } from "../../../src/query";
import { randomGraph } from "../../../src/train/bench/random-graph";
import { claim, SMALL_GRAPH } from "../../support/small-graph";

const kg = new KnowledgeGraph(randomGraph(5, { entities: 20, relations: 40, events: 20 }));

/** The small graph, in which Kirby and a commander give two tolls of the release. */
const tolls: GraphData = {
  ...SMALL_GRAPH,
  events: SMALL_GRAPH.events.map((event) => ({ ...event, claims: [killed(13, "e2"), killed(90)] })),
};

function killed(count: number, speaker?: string): Claim {
  const said = claim("the Taliban released prisoners in Kabul");
  const who = speaker === undefined ? { speakerText: "A Taliban commander" } : { speaker };
  return { ...said, ...who, evidence: { ...said.evidence, quote: `killed ${count} people` } };
}

describe("a timeline", () => {
  it("holds the dated events in order, each with its participants and quotes", () => {
    const entries = timeline(kg);
    expect(entries.map(({ event }) => event.id)).to.deep.equal(kg.timeline().map(({ id }) => id));
    expect(entries.length).to.be.greaterThan(3);
    for (const { event, from, to, participants, quotes } of entries) {
      expect(from <= to && from.length === 10).to.equal(true);
      expect(participants.length).to.equal(event.arguments.length);
      expect(quotes.length).to.be.greaterThan(0);
    }
  });
  it("is asked by name, and refused for what the graph does not hold", () => {
    const [entity] = kg.data.entities;
    const own = timeline(kg, { entity: String(entity?.name) });
    expect(own).to.deep.equal(timeline(kg, { entity: kg.entity(String(entity?.name)) }));
    expect(() => timeline(kg, { entity: "Nobody At All" })).to.throw("no entity");
  });
});

describe("conflicts", () => {
  it("set two tolls side by side, with who says them and in which words", () => {
    const found = conflicts(new KnowledgeGraph(tolls)).filter(({ kind }) => kind === "killed");
    expect(found.map(({ event }) => event?.id)).to.deep.equal(["v1"]);
    expect(
      found[0]?.sides.map(({ value, speaker, speakerText, quotes }) => [
        value,
        speaker?.id ?? speakerText,
        quotes[0]?.quote,
      ]),
    ).to.deep.equal([
      ["13", "e2", "killed 13 people"],
      ["90", "A Taliban commander", "killed 90 people"],
    ]);
  });
  it("of one entity are those it has a part in", () => {
    const graph = new KnowledgeGraph(tolls);
    expect(conflicts(graph, "Taliban")).to.deep.equal(conflicts(graph));
    expect(conflicts(graph, "Pentagon")).to.deep.equal([]);
  });
});

import { expect } from "chai";
import { drawingOf } from "../../src/export/drawing";
import { layout, type Positions } from "../../src/export/layout";
import { layoutInWorker } from "../../src/export/layout-in-worker";
import { nodeBox } from "../../src/export/node-box";
import type { Entity, GraphData } from "../../src/graph/graph-data";
import { newsShapedGraph } from "../../src/train/bench/news-shaped-graph";
import { randomGraph } from "../../src/train/bench/random-graph";
import { SMALL_GRAPH } from "../support/small-graph";

const EMPTY: GraphData = { nutgraph: 1, articles: [], entities: [], relations: [], events: [], quotations: [] };

const loner = (i: number): Entity => ({
  id: `e${i}`,
  type: "Place",
  name: `Place ${i}`,
  aliases: [],
  named: true,
  mentions: [],
});

const reversed = (graph: GraphData): GraphData => ({
  ...graph,
  entities: [...graph.entities].reverse(),
  relations: [...graph.relations].reverse(),
  events: [...graph.events].reverse(),
});

/** How many pairs of symbols (with their labels) lie on each other. */
function overlapsOf(graph: GraphData, positions: Positions, labelled: boolean): number {
  const boxes = drawingOf(graph).nodes.map((node) => ({ ...nodeBox(node, labelled), ...positions.get(node.id)! }));
  let overlaps = 0;
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => {
      const x = Math.min(a.x + a.halfWidth, b.x + b.halfWidth) - Math.max(a.x - a.halfWidth, b.x - b.halfWidth);
      const y = Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above);
      if (x > 1 && y > 1) overlaps++;
    }),
  );
  return overlaps;
}

describe("layout", () => {
  it("gives every entity and event a place, and an empty graph none", () => {
    expect([...layout(SMALL_GRAPH).keys()].sort()).to.deep.equal(["e1", "e2", "e3", "e4", "v1"]);
    expect(layout(EMPTY).size).to.equal(0);
  });

  it("gives the same coordinates for the same graph, in whatever order its lists stand", () => {
    for (const seed of [1, 2, 3]) {
      const graph = randomGraph(seed, { entities: 40, events: 20, relations: 50 });
      const sorted = (positions: ReturnType<typeof layout>) => [...positions].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(layout(graph))).to.deep.equal(sorted(layout(graph)));
      expect(sorted(layout(reversed(graph)))).to.deep.equal(sorted(layout(graph)));
    }
  });

  it("puts no two nodes on one point and gives finite coordinates", () => {
    for (const seed of [4, 5, 6]) {
      const places = [...layout(randomGraph(seed, { entities: 60, events: 30, relations: 20 })).values()];
      expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).to.equal(places.length);
      expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).to.equal(true);
    }
  });

  it("keeps symbols with their labels apart in a small graph", () => {
    const graph = randomGraph(7, { entities: 25, events: 15, relations: 25 });
    const positions = layout(graph);
    expect(overlapsOf(graph, positions, true)).to.equal(0);
  });

  it("gives a thousand nodes room, with hardly a symbol on another", () => {
    const graph = newsShapedGraph(1000);
    expect(overlapsOf(graph, layout(graph), false)).to.be.lessThan(10);
  });

  it("arranges unconnected nodes in a compact block", () => {
    const positions = layout({ ...EMPTY, entities: Array.from({ length: 100 }, (_, i) => loner(i)) });
    const xs = [...positions.values()].map(({ x }) => x);
    const ys = [...positions.values()].map(({ y }) => y);
    expect(Math.max(...xs) - Math.min(...xs)).to.be.lessThan(2500);
    expect(Math.max(...ys) - Math.min(...ys)).to.be.lessThan(1500);
  });

  it("takes ids that are names of object properties", () => {
    const entities = ["__proto__", "constructor", "toString"].map((id) => ({ ...loner(0), id }));
    const relation = { id: "r", type: "LOCATED_IN" as const, source: "__proto__", target: "constructor", claims: [] };
    expect(layout({ ...EMPTY, entities, relations: [relation] }).size).to.equal(3);
  });

  it("gives the same coordinates in a worker thread", async () => {
    const graph = randomGraph(8, { entities: 300, events: 100, relations: 300 });
    expect([...(await layoutInWorker(graph, { iterations: 30 }))].sort()).to.deep.equal(
      [...layout(graph, { iterations: 30 })].sort(),
    );
  }).timeout(300_000);

  it("stops the worker thread when told to", async () => {
    const graph = randomGraph(9, { entities: 400, events: 100, relations: 300 });
    const controller = new AbortController();
    const running = layoutInWorker(graph, { iterations: 100_000, signal: controller.signal });
    controller.abort(new Error("enough"));
    const error = await running.then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error?.message).to.equal("enough");
  }).timeout(300_000);
});

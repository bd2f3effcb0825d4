import { expect } from "chai";
import { InvalidInputError } from "../../../src/errors";
import { writtenElement } from "../../../src/export/neo4j/rows";
import { inOrder, shareHashes, sharesOf } from "../../../src/export/neo4j/shares";
import { elementsOf } from "../../../src/graph/elements";
import type { GraphData } from "../../../src/graph/graph-data";
import { randomGraph } from "../../../src/train/bench/random-graph";

const GRAPH = randomGraph(4, { articles: 3, entities: 14, relations: 24, events: 10 });

/** The hash of each article's share. */
function hashes(graph: GraphData): ReadonlyMap<string, string | undefined> {
  const made = shareHashes(graph.articles);
  for (const element of inOrder(elementsOf(graph))) made.add(writtenElement(element, element.items));
  return new Map(graph.articles.map(({ id }) => [id, made.hex(id)]));
}

describe("the share of an article", () => {
  it("lists what rests on the article, each once", () => {
    const elements = inOrder(elementsOf(GRAPH));
    for (const { article, elements: listed } of sharesOf(GRAPH, elements)) {
      const own = elements.filter(({ items }) => items.some((item) => item.article === article.id));
      expect(listed.split(" ")).to.deep.equal(own.map(({ kind, type, key }) => `${kind}:${type}:${key}`));
    }
  });

  it("refuses evidence from an article that the graph does not hold", () => {
    const less = { ...GRAPH, articles: GRAPH.articles.slice(1) };
    expect(() => sharesOf(less, inOrder(elementsOf(less)))).to.throw(InvalidInputError, "evidence names the article");
  });

  it("has a hash that other articles' claims do not change, and its own do", () => {
    const before = hashes(GRAPH);
    const [first] = GRAPH.relations;
    const changed = first?.claims[0]?.evidence.article;
    const relations = GRAPH.relations.map((one) =>
      one === first
        ? { ...one, claims: one.claims.map((claim, i) => (i === 0 ? { ...claim, confidence: 2 } : claim)) }
        : one,
    );
    for (const [id, hash] of hashes({ ...GRAPH, relations }))
      expect(hash === before.get(id), id).to.equal(id !== changed);
  });

  it("has a hash that can be asked for again, and none where the article was not named", () => {
    const made = shareHashes(GRAPH.articles.slice(0, 1));
    expect(made.hex("a0")).to.match(/^[0-9a-f]{64}$/);
    expect(made.hex("a0")).to.equal(made.hex("a0"));
    expect(made.hex("a1")).to.equal(undefined);
  });
});

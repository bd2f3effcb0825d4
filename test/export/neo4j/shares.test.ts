import { expect } from "chai";
import { InvalidInputError } from "../../../src/errors";
import { writtenElement } from "../../../src/export/neo4j/rows";
import { hashesOf, inOrder, shareHashes, sharesOf } from "../../../src/export/neo4j/shares";
import { elementsOf } from "../../../src/graph/elements";
import type { GraphData } from "../../../src/graph/graph-data";
import { randomGraph } from "../../../src/train/bench/random-graph";

const GRAPH = randomGraph(4, { articles: 3, entities: 14, relations: 24, events: 10 });

/** The hash of each article's share. */
function hashes(graph: GraphData): ReadonlyMap<string, string | undefined> {
  const made = hashesOf(
    graph.articles.map((article) => ({ article })),
    inOrder(elementsOf(graph)),
  );
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

  it("has a hash that a change of an entity's or relation's own fields changes in every article it rests on, and no other", () => {
    const before = hashes(GRAPH);
    const some = (articles: readonly string[]): boolean => new Set(articles).size === 2;
    const of = {
      entity: ({ mentions }: (typeof GRAPH.entities)[number]) => mentions.map(({ article }) => article),
      relation: ({ claims }: (typeof GRAPH.relations)[number]) => claims.map(({ evidence }) => evidence.article),
    };
    const entity = GRAPH.entities.find((one) => some(of.entity(one))) as (typeof GRAPH.entities)[number];
    const relation = GRAPH.relations.find((one) => some(of.relation(one))) as (typeof GRAPH.relations)[number];
    const entities = GRAPH.entities.map((one) => (one === entity ? { ...one, name: `${one.name} the Younger` } : one));
    const relations = GRAPH.relations.map((one) => (one === relation ? { ...one, since: "1984" } : one));
    for (const [graph, articles] of [
      [{ ...GRAPH, entities }, of.entity(entity)],
      [{ ...GRAPH, relations }, of.relation(relation)],
    ] as const)
      for (const [id, hash] of hashes(graph)) expect(hash !== before.get(id), id).to.equal(articles.includes(id));
  });

  it("has a hash that refuses a late element of its article, and no other's", () => {
    const [element] = inOrder(elementsOf(GRAPH)).filter(
      ({ items }) => new Set(items.map((one) => one.article)).size === 1,
    );
    if (!element) throw new Error("the random graph has an element of one article");
    const id = element.items[0]?.article as string;
    const made = shareHashes(GRAPH.articles);
    for (const article of GRAPH.articles) if (article.id !== id) made.hex(article.id);
    made.add(writtenElement(element, element.items));
    made.hex(id);
    expect(() => made.add(writtenElement(element, element.items))).to.throw(`the hash of article "${id}" is finished`);
  });

  it("has a hash that can be asked for again, and none where the article was not named", () => {
    const made = shareHashes(GRAPH.articles.slice(0, 1));
    expect(made.hex("a0")).to.match(/^[0-9a-f]{64}$/);
    expect(made.hex("a0")).to.equal(made.hex("a0"));
    expect(made.hex("a1")).to.equal(undefined);
  });
});

// Taking a graph apart and together again, its canonical order, and its flat properties.

import { expect } from "chai";
import { assemble, elementsOf } from "../../src/graph/elements";
import { canonicalGraph } from "../../src/graph/canonical-graph";
import type { Relation } from "../../src/graph/graph-data";
import { checkGraph } from "../../src/graph/read-graph";
import { PROPERTIES, TEXT_ROLES } from "../../src/graph/properties";
import { KIND_LABELS, LINK_TYPES, propertyGraph } from "../../src/graph/property-graph";
import { roleEdgeType } from "../../src/graph/to-graphology";
import { EVENT_ROWS } from "../../src/ontology/event-frames";
import { ENTITY_TYPES } from "../../src/ontology/entity-types";
import { RELATION_TYPES } from "../../src/ontology/relation-types";
import { shuffle, random } from "../../src/train/random";
import { randomGraph } from "../../src/train/bench/random-graph";

const SEEDS = Array.from({ length: 50 }, (_, i) => i);

describe("elements of a graph", () => {
  it("are put together again to the same graph, in any order", () => {
    for (const seed of SEEDS) {
      const graph = randomGraph(seed);
      checkGraph(graph);
      const elements = shuffle([...elementsOf(graph)], random(seed));
      expect(canonicalGraph(assemble(graph.articles, elements, graph.decisions))).to.deep.equal(graph);
    }
  });

  it("each rest on items of articles the graph holds", () => {
    const graph = randomGraph(7);
    const known = new Set(graph.articles.map((article) => article.id));
    for (const element of elementsOf(graph)) for (const { article } of element.items) expect(known).to.include(article);
  });

  it("have types that never collide: labels among labels, edge types among edge types", () => {
    const labels = [
      ...Object.keys(ENTITY_TYPES),
      ...Object.keys(EVENT_ROWS),
      "Entity",
      "Article",
      "Quotation",
      "IdentityMerge",
    ];
    expect(new Set(labels).size).to.equal(labels.length);
    expect(Object.values(KIND_LABELS)).to.include("IdentityMerge");
    const roles = new Set(Object.values(EVENT_ROWS).flatMap((row) => Object.keys(row.roles).map(roleEdgeType)));
    const edges = [...Object.keys(RELATION_TYPES), ...roles, ...LINK_TYPES];
    expect(new Set(edges).size).to.equal(edges.length);
  });

  it("know every role that the frames give to words", () => {
    const rows = Object.values(EVENT_ROWS).flatMap((row) => Object.entries(row.roles));
    const roles = rows.filter(([, row]) => row.filler === "text").map(([role]) => role);
    expect([...TEXT_ROLES].sort()).to.deep.equal([...new Set([...roles, "instrument"])].sort());
  });
});

describe("the property graph", () => {
  it("has a node per article, entity, event, quotation and merge, and only properties of the table", () => {
    for (const seed of SEEDS) {
      const data = randomGraph(seed);
      const graph = propertyGraph(data);
      const { articles, entities, events, quotations, merges = [] } = data;
      expect(graph.order).to.equal([articles, entities, events, quotations, merges].flat().length);
      const allowed = new Set(Object.values(PROPERTIES).flatMap((row) => Object.keys(row)));
      graph.forEachNode((_, { properties }) => expect([...allowed]).to.include.members(Object.keys(properties)));
      graph.forEachEdge((_, { properties }) => expect([...allowed]).to.include.members(Object.keys(properties)));
    }
  });

  it("counts claims, sources and speakers", () => {
    const data = randomGraph(3);
    const [relation] = data.relations as [Relation];
    const graph = propertyGraph(data);
    const edge = graph.findEdge((_, { properties }) => properties["id"] === relation.id);
    const { support, sources, quotes } = graph.getEdgeAttributes(edge).properties;
    expect(support).to.equal(relation.claims.length);
    expect(sources).to.deep.equal([...new Set(relation.claims.map((claim) => claim.evidence.article))].sort());
    expect(quotes).to.deep.equal(relation.claims.map((claim) => claim.evidence.quote));
  });
});

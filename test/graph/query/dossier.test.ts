// The ready-made questions, on a small graph built by hand and on random ones.

import { expect } from "chai";
import type { Entity, Quotation } from "../../../src/graph/graph-data";
import { KnowledgeGraph } from "../../../src/graph/knowledge-graph";
import { dossier, pathsBetween, whoSaid } from "../../../src/query";
import { randomGraph } from "../../../src/train/bench/random-graph";

const kg = new KnowledgeGraph(randomGraph(5, { entities: 20, relations: 40, events: 20, quotations: 10 }));

describe("a dossier", () => {
  it("holds every relation, event, quotation and claim of the entity, each with quotes", () => {
    for (const entity of kg.data.entities) {
      const { relations, events, quotations, claims } = dossier(kg, entity);
      expect(relations.length).to.equal(
        kg.data.relations.filter((one) => one.source === entity.id || one.target === entity.id).length,
      );
      for (const { quotes } of relations) expect(quotes.length).to.be.greaterThan(0);
      expect(events.length).to.equal(
        kg.data.events.filter((one) => one.arguments.some((filler) => filler.entity === entity.id)).length,
      );
      expect(quotations.every((one) => one.speaker === entity.id)).to.equal(true);
      expect(claims.every((one) => one.speaker === entity.id)).to.equal(true);
    }
  });
  it("is refused for what the graph does not hold", () => {
    expect(() => dossier(kg, "Nobody At All")).to.throw("no entity");
  });
});

describe("paths between two", () => {
  it("are as long as a breadth-first search says, and every hop has quotes", () => {
    const [a, ...others] = kg.data.entities as [Entity, ...Entity[]];
    for (const b of others) {
      const expected = kg.path(a, b)?.length;
      const paths = pathsBetween(kg, a, b, 8);
      if (expected === undefined || expected > 8) expect(paths).to.deep.equal([]);
      for (const path of paths) {
        expect(path.length).to.equal(expected);
        expect([path[0]?.from, path.at(-1)?.to]).to.deep.equal([a.id, b.id]);
        for (const { quotes } of path) expect(quotes.length).to.be.greaterThan(0);
      }
    }
  });
});

describe("who said", () => {
  it("finds words in quotations and claims, in any case, each stretch once for each speaker", () => {
    const [quotation] = kg.data.quotations as [Quotation];
    const found = whoSaid(kg, quotation.quote.toUpperCase().slice(0, 4));
    expect(found.some(({ quote }) => quote.start === quotation.start && quote.article === quotation.article)).to.equal(
      true,
    );
    expect(whoSaid(kg, "no such words anywhere")).to.deep.equal([]);
  });
});

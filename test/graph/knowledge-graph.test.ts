import { expect } from "chai";
import { InvalidInputError, NotFoundError } from "../../src/errors";
import { KnowledgeGraph } from "../../src/graph/knowledge-graph";
import type { RelationFilter } from "../../src/graph/filters";
import { KIRBY_GRAPH } from "../support/kirby-graph";

const kg = new KnowledgeGraph(KIRBY_GRAPH);
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe("KnowledgeGraph", () => {
  it("finds an entity by id, name, alias, and in any case", () => {
    for (const words of ["ent_kirby", "John Kirby", "kirby", "KIRBY’S"])
      expect(kg.entity(words).id).to.equal("ent_kirby");
  });

  it("throws for an entity or event that it does not hold, naming it", () => {
    expect(() => kg.entity("Atlantis")).to.throw(NotFoundError, "Atlantis");
    expect(() => kg.event("evt_none")).to.throw(NotFoundError, "evt_none");
  });

  it("finds whole names before names that only hold the word, and nothing for no word", () => {
    expect(ids(kg.find("Kabul"))).to.deep.equal(["ent_kabul"]);
    expect(ids(kg.find("soldiers"))).to.deep.equal(["ent_soldiers"]);
    expect(kg.find("  ")).to.deep.equal([]);
    expect(kg.find("Kab")).to.deep.equal([]);
  });

  it("lists named things by type and leaves unnamed groups out", () => {
    expect(ids(kg.people())).to.deep.equal(["ent_kirby"]);
    expect(ids(kg.organizations())).to.deep.equal(["ent_pentagon"]);
    expect(ids(kg.places())).to.deep.equal(["ent_kabul"]);
    expect(kg.facilities()).to.deep.equal([]);
  });

  it("filters relations by type, ends and confidence", () => {
    expect(ids(kg.relations({ type: "WORKS_FOR", target: kg.entity("Pentagon") }))).to.deep.equal(["rel_works"]);
    expect(kg.relations({ target: "ent_kirby" })).to.deep.equal([]);
    expect(kg.relations({ type: ["LEADS", "OWNS"] })).to.deep.equal([]);
    expect(kg.relations({ minConfidence: 0.9 })).to.deep.equal([]);
    expect(kg.relations({ former: true })).to.deep.equal([]);
  });

  it("filters events by type, status, participant, speaker, article and time", () => {
    expect(ids(kg.events({ type: "Attack", status: "occurred" }))).to.deep.equal(["evt_attack"]);
    expect(ids(kg.events({ entity: "ent_pentagon" }))).to.deep.equal(["evt_depart"]);
    expect(ids(kg.events({ speaker: "ent_kirby" }))).to.deep.equal(["evt_attack"]);
    expect(ids(kg.events({ article: "a2" }))).to.deep.equal(["evt_attack", "evt_depart"]);
    expect(ids(kg.events({ after: "2021-08-01", before: "2021-09" }))).to.deep.equal(["evt_attack"]);
    expect(kg.events({ after: "2021-08-27" })).to.deep.equal([]);
    expect(kg.events({ before: "2021-08-26" })).to.deep.equal([]);
  });

  it("throws for a filter or a type that does not exist, naming it", () => {
    const wrong = { type: "EMPLOYS" } as unknown as RelationFilter;
    expect(() => kg.relations(wrong)).to.throw(InvalidInputError, "EMPLOYS");
    expect(() => kg.relations({ typ: "LEADS" } as unknown as RelationFilter)).to.throw(InvalidInputError, "typ");
    expect(() => kg.events({ status: "done" as "occurred" })).to.throw(InvalidInputError, "done");
  });

  it("joins neighbours by relations and by shared events", () => {
    const [pentagon] = kg.neighbors("ent_kirby").filter(({ entity }) => entity.id === "ent_pentagon");
    expect(ids(pentagon?.relations ?? [])).to.deep.equal(["rel_works"]);
    expect(ids(pentagon?.events ?? [])).to.deep.equal(["evt_depart"]);
    expect(ids(kg.neighbors("ent_kabul").map(({ entity }) => entity))).to.deep.equal(["ent_soldiers"]);
  });

  it("gives a shortest path in either direction of the edges, and none where nothing joins", () => {
    const path = kg.path("ent_pentagon", "ent_kirby");
    expect(path?.map(({ from, to, forward }) => [from, to, forward])).to.deep.equal([
      ["ent_pentagon", "ent_kirby", false],
    ]);
    expect(kg.path("ent_kabul", "ent_soldiers")?.length).to.equal(2);
    expect(kg.path("ent_kabul", "ent_kirby")).to.equal(undefined);
    expect(kg.path("ent_kabul", "ent_kabul")).to.deep.equal([]);
  });

  it("gives the timeline of dated events only", () => {
    expect(ids(kg.timeline())).to.deep.equal(["evt_attack"]);
  });

  it("gives claims and evidence of everything", () => {
    const attack = kg.event("evt_attack");
    expect(kg.claims(attack).map(({ polarity }) => polarity)).to.deep.equal(["affirmed", "denied"]);
    for (const item of [
      attack,
      kg.entity("Kabul"),
      ...kg.relations(),
      ...kg.quotations("ent_kirby"),
      ...attack.arguments,
    ])
      for (const { article, start, end, quote } of kg.evidence(item))
        expect(kg.data.articles.find(({ id }) => id === article)?.text.slice(start, end)).to.equal(quote);
    expect(kg.quotations("ent_kabul")).to.deep.equal([]);
  });

  it("draws itself as a graphology graph with its own keys", () => {
    expect(kg.graph.order).to.equal(6);
    expect(kg.graph.hasEdge("rel_works")).to.equal(true);
    expect(kg.graph.source("rel_works")).to.equal("ent_kirby");
    const types = kg.graph.mapEdges((_, attributes) => attributes.type).sort();
    expect(types).to.deep.equal(["ORGANIZATION", "PERSON", "TARGET", "VICTIM", "WORKS_FOR"]);
  });
});

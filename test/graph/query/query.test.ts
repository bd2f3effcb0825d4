// Queries in memory, on a small graph built by hand; the oracle of the whole language is the parity with Neo4j
// (test/neo4j/parity.test.ts).

import { expect } from "chai";
import { compileQuery } from "../../../src/export/neo4j/compile-query";
import type { Claim, GraphData } from "../../../src/graph/graph-data";
import {
  article,
  collect,
  count,
  edgeType,
  entity,
  event,
  length,
  match,
  max,
  node,
  organization,
  pathNodes,
  person,
  run,
} from "../../../src/query";
import type { Query } from "../../../src/query";
import { fifteenQuestions } from "../../../examples/questions";
import { randomGraph } from "../../../src/train/bench/random-graph";
import { randomQuery } from "../../support/random-query";

const TEXT = "Ann leads Beta. Carl works for Beta. Beta owns Gamma, and Gamma owns Delta. Carl died.";
const evidence = (quote: string) => ({
  article: "a1",
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
  quote,
});
const claim = (quote: string, rest: Partial<Claim> = {}): Claim => ({
  quoteType: "narration",
  polarity: "affirmed",
  certainty: "certain",
  evidence: evidence(quote),
  confidence: 0.9,
  extractor: "hand",
  ...rest,
});
const entityOf = (id: string, type: "Person" | "Organization", name: string) =>
  ({ id, type, name, aliases: [name], named: true, mentions: [{ ...evidence(name), form: "NAM" }] }) as const;
const GRAPH: GraphData = {
  nutgraph: 1,
  articles: [{ id: "a1", text: TEXT, published: "2020-05-01", publisher: "Wire" }],
  entities: [
    entityOf("ann", "Person", "Ann"),
    entityOf("beta", "Organization", "Beta"),
    entityOf("carl", "Person", "Carl"),
    entityOf("delta", "Organization", "Delta"),
    entityOf("gamma", "Organization", "Gamma"),
  ],
  relations: [
    { id: "r1", type: "LEADS", source: "ann", target: "beta", since: "2019", claims: [claim("Ann leads Beta")] },
    {
      id: "r2",
      type: "WORKS_FOR",
      source: "carl",
      target: "beta",
      role: "clerk",
      claims: [claim("Carl works for Beta", { speaker: "ann", confidence: 0.4 })],
    },
    {
      id: "r3",
      type: "OWNS",
      source: "beta",
      target: "gamma",
      claims: [claim("Beta owns Gamma"), claim("Beta owns", { polarity: "denied" })],
    },
    { id: "r4", type: "OWNS", source: "gamma", target: "delta", claims: [claim("Gamma owns Delta")] },
  ],
  events: [
    {
      id: "e1",
      type: "Die",
      name: "Death of Carl",
      trigger: evidence("died"),
      triggers: [evidence("died")],
      time: "2020-04",
      status: "occurred",
      arguments: [{ role: "victim", entity: "carl", claims: [claim("Carl died")] }],
      claims: [claim("Carl died")],
    },
  ],
  quotations: [],
};

describe("a query", () => {
  it("matches nodes and edges by type and property, with the direction of the edge", () => {
    const of = match(person("p"))
      .out("WORKS_FOR", { as: "r" })
      .organization({ name: "Beta" })
      .select("p.name", "r.role");
    expect(run(GRAPH, of)).to.deep.equal([{ "p.name": "Carl", "r.role": "clerk" }]);
    expect(
      run(
        GRAPH,
        match(organization({ name: "Beta" }))
          .in("LEADS")
          .person("p")
          .select("p.name"),
      ),
    ).to.deep.equal([{ "p.name": "Ann" }]);
    expect(
      run(
        GRAPH,
        match(organization({ name: "Gamma" }))
          .in("LEADS")
          .person("p")
          .select("p.name"),
      ),
    ).to.deep.equal([]);
  });

  it("repeats an edge within bounds", () => {
    const owned = (least: number, most: number) =>
      run(
        GRAPH,
        match(organization({ name: "Beta" }))
          .out("OWNS", { as: "c", repeat: [least, most] })
          .any("o")
          .select("o.name", length("n", "c"), edgeType("t", "c")),
      );
    expect(owned(1, 3)).to.deep.equal([
      { "o.name": "Delta", n: 2, t: ["OWNS", "OWNS"] },
      { "o.name": "Gamma", n: 1, t: ["OWNS"] },
    ]);
    expect(owned(2, 2).map((row) => row["o.name"])).to.deep.equal(["Delta"]);
  });

  it("finds every shortest chain", () => {
    const chain = match(entity({ id: "ann" }))
      .both(["LEADS", "OWNS", "WORKS_FOR"], { as: "c", shortest: 4 })
      .any({ id: "delta" })
      .select(pathNodes("nodes", "c"));
    expect(run(GRAPH, chain)).to.deep.equal([{ nodes: ["ann", "beta", "gamma", "delta"] }]);
    const tooFar = match(entity({ id: "ann" }))
      .both(["LEADS", "OWNS"], { shortest: 2 })
      .any("x", { id: "delta" })
      .select("x.id");
    expect(run(GRAPH, tooFar)).to.deep.equal([]);
  });

  it("has optional and negative parts", () => {
    const people = match(person("p")).out(["LEADS", "WORKS_FOR"]).any("o");
    const dead = match(node<"Person">("p")).in("VICTIM").event("e", { type: "Die" });
    expect(run(GRAPH, people.optional(dead).select("p.name", "e.name"))).to.deep.equal([
      { "p.name": "Ann", "e.name": null },
      { "p.name": "Carl", "e.name": "Death of Carl" },
    ]);
    expect(run(GRAPH, people.notExists(dead).select("p.name"))).to.deep.equal([{ "p.name": "Ann" }]);
    expect(run(GRAPH, people.exists(dead).select("p.name"))).to.deep.equal([{ "p.name": "Carl" }]);
  });

  it("counts, collects, sorts and cuts", () => {
    const staff = match(organization("o")).in(["LEADS", "WORKS_FOR"]).person("p");
    expect(
      run(GRAPH, staff.select("o.name", count("n", "p"), collect("who", "p.name"), max("last", "p.name"))),
    ).to.deep.equal([{ "o.name": "Beta", n: 2, who: ["Ann", "Carl"], last: "Carl" }]);
    expect(
      run(
        GRAPH,
        match(entity("x")).both("OWNS").any("y").select("x.name", count("n")).orderBy("-n", "x.name").limit(1),
      ),
    ).to.deep.equal([{ "x.name": "Gamma", n: 2 }]);
    expect(
      run(
        GRAPH,
        match(person({ name: "Nobody" }))
          .out("LEADS")
          .any("x")
          .select(count("n")),
      ),
    ).to.deep.equal([{ n: 0 }]);
  });

  it("filters by time, speaker, status, confidence and article", () => {
    const posts = (where: object) =>
      run(GRAPH, match(person("p")).out(["LEADS", "WORKS_FOR"], { where }).any().select("p.name")).map(
        (row) => row["p.name"],
      );
    expect(posts({ asOf: "2018-06-01" })).to.deep.equal(["Carl"]);
    expect(posts({ asOf: "2019-06-01" })).to.deep.equal(["Ann", "Carl"]);
    expect(posts({ speaker: "ann" })).to.deep.equal(["Carl"]);
    expect(posts({ minConfidence: 0.5 })).to.deep.equal(["Ann"]);
    expect(posts({ article: "a2" })).to.deep.equal([]);
    const died = (where: object) => run(GRAPH, match(event("e", where)).out("VICTIM").any().select("e.id")).length;
    expect([
      died({ after: "2020-04" }),
      died({ after: "2020-05" }),
      died({ before: "2020-04-30" }),
      died({ status: "planned" }),
    ]).to.deep.equal([1, 0, 1, 0]);
  });

  it("finds contested edges and names in one article", () => {
    expect(
      run(
        GRAPH,
        match(entity("a"))
          .out("OWNS", { where: { polarity: "contested" } })
          .any("b")
          .select("a.name"),
      ),
    ).to.deep.equal([{ "a.name": "Beta" }]);
    expect(run(GRAPH, match(article("d")).out("MENTIONS").person("p").select("d.id", count("n", "p")))).to.deep.equal([
      { "d.id": "a1", n: 2 },
    ]);
  });

  it("is refused where it names what is not in the tables", () => {
    const good = match(person("p")).out("LEADS", { as: "r" }).any("o").select("p.name").query;
    const bad =
      (change: (query: Record<string, unknown>) => void): (() => unknown) =>
      () => {
        const query = structuredClone(good) as unknown as Record<string, unknown>;
        change(query);
        run(GRAPH, query as unknown as Query);
      };
    interface Path {
      start: { labels: string[]; as: string };
      steps: [{ edge: { types: string[]; repeat?: object } }];
    }
    const path = (query: Record<string, unknown>): Path => (query["clauses"] as [{ path: Path }])[0].path;
    expect(bad((query) => (path(query).start.labels = ["Person) DETACH DELETE (n"]))).to.throw("no node type");
    expect(bad((query) => (path(query).start.as = "p`"))).to.throw("letters and digits");
    expect(bad((query) => (path(query).steps[0].edge.types = ["KNOWS"]))).to.throw("no edge type");
    expect(bad((query) => (path(query).steps[0].edge.repeat = { min: 1, max: 99 }))).to.throw("repeat");
    expect(bad((query) => (query["limit"] = -1))).to.throw("limit");
    expect(bad((query) => (query["columns"] = [{ as: "x", kind: "property", of: "q", property: "name" }]))).to.throw(
      "nothing is named",
    );
    expect(
      bad((query) => (query["columns"] = [{ as: "x", kind: "property", of: "p", property: "__proto__" }])),
    ).to.throw("no property");
    expect(() => match(person({ colour: "red" } as object))).to.throw("no property");
  });
});

describe("queries on random graphs", () => {
  it("always run and always compile, and no value stands in the Cypher", () => {
    for (let seed = 0; seed < 100; seed++) {
      const graph = randomGraph(seed);
      const query = randomQuery(graph, seed);
      run(graph, query);
      const { cypher, parameters } = compileQuery(query);
      for (const value of Object.values(parameters))
        if (typeof value === "string" && value.length > 3 && !/^[A-Za-z_]+$/.test(value))
          expect(cypher).not.to.include(value);
    }
  });

  it("include the fifteen questions", () => {
    const graph = randomGraph(1, { entities: 20, relations: 40, events: 20 });
    const ids = graph.entities.map((one) => one.id);
    for (const { query } of fifteenQuestions(ids)) run(graph, query);
  });
});

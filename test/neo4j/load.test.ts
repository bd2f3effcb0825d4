// Loading a graph into a real Neo4j: back and forth, twice, corrected, withdrawn, beside other writers, with hostile text.

import { expect } from "chai";
import { InvalidInputError } from "../../src/errors";
import { canonicalGraph } from "../../src/graph/canonical-graph";
import type { Claim, GraphData } from "../../src/graph/graph-data";
import { load, read, withdraw, type Driver, type Shape } from "../../src/neo4j";
import { cypherStatements } from "../../src/export/neo4j/cypher-script";
import { HOSTILE_NAMES } from "../support/hostile-names";
import { randomGraph } from "../../src/train/bench/random-graph";
import { withoutArticles } from "../support/without-articles";
import { connect, DATABASE, dump, empty, expectSame, loginOrSkip, query, type Login } from "./database";

const SHAPES: readonly Shape[] = ["rollup", "full"];
const HOSTILE = 1000;
const WRITERS = 8;

/** The graph, with what one article says changed: some of it gone, some of it new. */
function corrected(graph: GraphData, article: string): GraphData {
  const less = withoutArticles(graph, new Set([article]));
  const [first] = graph.relations.filter((one) => one.claims.some((claim) => claim.evidence.article === article));
  const back = first?.claims.find((claim) => claim.evidence.article === article) as Claim;
  const entities = new Map(less.entities.map((one) => [one.id, one]));
  for (const id of [first?.source, first?.target, back?.speaker]) {
    const entity = graph.entities.find((one) => one.id === id);
    if (entity && !entities.has(entity.id))
      entities.set(entity.id, {
        ...entity,
        mentions: entity.mentions.filter((one) => one.article === article).slice(0, 1),
      });
  }
  const others = less.relations.filter((one) => one.id !== first?.id);
  const kept = less.relations.find((one) => one.id === first?.id);
  return canonicalGraph({
    ...less,
    articles: graph.articles.map((one) => (one.id === article ? { ...one, title: "Corrected" } : one)),
    entities: [...entities.values()],
    relations: first
      ? [...others, { ...first, claims: [...(kept?.claims ?? []), { ...back, confidence: 0.123 }] }]
      : others,
  });
}

describe("loading into Neo4j", () => {
  let login: Login;
  let driver: Driver;
  before(async function () {
    login = await loginOrSkip(this);
    driver = connect(login);
  });

  for (const shape of SHAPES) {
    describe(`in the ${shape} shape`, () => {
      const options = { database: DATABASE, shape, batchSize: 50 };
      beforeEach(() => empty(driver));

      it("gives the same graph back, and loading twice changes nothing", async () => {
        for (const seed of [1, 2, 3]) {
          await empty(driver);
          const graph = randomGraph(seed, { entities: 20, relations: 30, events: 15 });
          await load(graph, driver, options);
          expect(await read(driver, { database: DATABASE })).to.deep.equal(graph);
          const before = await dump(driver);
          const report = await load(graph, driver, options);
          expect(report).to.deep.equal({ articles: 0, nodes: 0, edges: 0, withdrawn: 0 });
          expectSame(await dump(driver), before);
        }
      });

      it("a corrected article withdraws exactly its own share", async () => {
        for (const seed of [4, 5]) {
          const graph = randomGraph(seed, { articles: 3, entities: 14, relations: 24, events: 10 });
          const after = corrected(graph, "a1");
          await empty(driver);
          await load(after, driver, options);
          const clean = await dump(driver);
          await empty(driver);
          await load(graph, driver, options);
          await load(after, driver, options);
          expectSame(await dump(driver), clean);
          expect(await read(driver, { database: DATABASE })).to.deep.equal(after);
        }
      });

      it("a withdrawn article leaves the graph of the others", async () => {
        const graph = randomGraph(6, { articles: 3, entities: 14, relations: 24, events: 10 });
        await load(graph, driver, options);
        await withdraw(["a1"], driver, options);
        const rest = withoutArticles(graph, new Set(["a1"]));
        expect(await read(driver, { database: DATABASE })).to.deep.equal(rest);
      });

      it("articles loaded apart make the graph of all", async () => {
        const graph = randomGraph(7, { articles: 4, entities: 14, relations: 24, events: 10 });
        for (const { id } of graph.articles) {
          const others = new Set(graph.articles.filter((one) => one.id !== id).map((one) => one.id));
          await load(withoutArticles(graph, others, graph), driver, options);
        }
        expect(await read(driver, { database: DATABASE })).to.deep.equal(graph);
      });
    });
  }

  it(`${WRITERS} writers at a time lose nothing and double nothing`, async () => {
    await empty(driver);
    const graph = randomGraph(8, { articles: WRITERS, entities: 25, relations: 60, events: 20 });
    await load(graph, driver, { database: DATABASE });
    const clean = await dump(driver);
    await empty(driver);
    const parts = graph.articles.map(({ id }) =>
      withoutArticles(graph, new Set(graph.articles.filter((one) => one.id !== id).map((one) => one.id)), graph),
    );
    await Promise.all(parts.map((part) => load(part, connect(login), { database: DATABASE, batchSize: 20 })));
    expectSame(await dump(driver), clean);
  });

  it(`${HOSTILE} hostile names are inert`, async () => {
    await empty(driver);
    await query(driver, "CREATE (:Canary {key: 'canary'})");
    const names = Array.from(
      { length: HOSTILE },
      (_, i) => `${HOSTILE_NAMES[i % HOSTILE_NAMES.length]}${i < HOSTILE_NAMES.length ? "" : i}`,
    );
    const graph = randomGraph(9, { entities: HOSTILE, names, relations: 200, articles: 3 });
    await load(graph, driver, { database: DATABASE });
    expect(await read(driver, { database: DATABASE })).to.deep.equal(graph);
    const [row] = await query(driver, "MATCH (n) RETURN toString(count(n)) AS n");
    const { articles, entities, events, quotations, merges = [] } = graph;
    // The canary and the node that says which shape the graph has.
    expect(row?.["n"]).to.equal(String([articles, entities, events, quotations, merges].flat().length + 2));
    const labels = await query(driver, "MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label");
    expect(labels.some((one) => String(one["label"]).includes("Pwned"))).to.equal(false);
  });

  it("the Cypher script gives what load gives", async () => {
    await empty(driver);
    const graph = randomGraph(10, { entities: HOSTILE_NAMES.length, names: HOSTILE_NAMES, relations: 30 });
    await load(graph, driver, { database: DATABASE });
    const loaded = await dump(driver);
    await empty(driver);
    for (const statement of await cypherStatements(graph))
      if (!statement.startsWith("//")) await query(driver, statement.replace(/;\n$/, ""));
    expectSame(await dump(driver), loaded);
  });

  it("refuses what is not in the ontology before anything is written", async () => {
    await empty(driver);
    const graph = randomGraph(1);
    const bad = {
      ...graph,
      relations: graph.relations.map((one) => ({ ...one, type: "OWNS {x: 1}]->() DETACH DELETE" as "OWNS" })),
    };
    await rejects(load(bad, driver, { database: DATABASE }), "no edge type");
    expect(await dump(driver)).to.equal("");
    await rejects(load(graph, driver, { database: DATABASE, batchSize: 0 }), "batchSize");
  });

  it("refuses a second shape in one database", async () => {
    await empty(driver);
    await load(randomGraph(1), driver, { database: DATABASE, shape: "full" });
    await rejects(load(randomGraph(2), driver, { database: DATABASE }), "shape");
  });

  it("stops when the signal says so, tells how far it is, and is resumed", async () => {
    await empty(driver);
    const graph = randomGraph(3, { entities: 30, relations: 40 });
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ done }: { done: number }): void => {
      seen.push(done);
      if (seen.length === 4) stop.abort(new Error("enough"));
    };
    await rejects(load(graph, driver, { database: DATABASE, batchSize: 5, signal: stop.signal, onProgress }), "enough");
    expect(seen.length).to.equal(4);
    await load(graph, driver, { database: DATABASE });
    expect(await read(driver, { database: DATABASE })).to.deep.equal(graph);
  });
});

async function rejects(promise: Promise<unknown>, words: string): Promise<void> {
  let message = "";
  try {
    await promise;
  } catch (error) {
    message = (error as Error).message;
    if (words !== "enough") expect(error).to.be.instanceOf(InvalidInputError);
  }
  expect(message).to.include(words);
}

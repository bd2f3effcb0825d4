// One query, two engines: the same rows in memory and on a real Neo4j, in both shapes.

import { expect } from "chai";
import { fifteenQuestions } from "../../examples/questions";
import { load, runOnNeo4j, type Driver } from "../../src/neo4j";
import { run, type Query } from "../../src/query";
import { randomGraph } from "../../src/train/bench/random-graph";
import { randomQuery } from "../support/random-query";
import { connect, DATABASE, empty, loginOrSkip } from "./database";

/** Random queries in all (the environment may ask for others), and on how many graphs. */
const QUERIES = Number(process.env["NEO4J_TEST_QUERIES"] ?? 500);
const GRAPHS = 5;

describe("queries in memory and on Neo4j", () => {
  let driver: Driver;
  before(async function () {
    driver = connect(await loginOrSkip(this));
  });

  it("give the same rows for the fifteen questions, in both shapes", async () => {
    for (const shape of ["rollup", "full"] as const) {
      await empty(driver);
      const graph = randomGraph(11, { articles: 6, entities: 20, relations: 80, events: 40 });
      await load(graph, driver, { database: DATABASE, shape });
      const byDegree = [...graph.entities]
        .sort((a, b) => b.mentions.length - a.mentions.length)
        .map((entity) => entity.id);
      let rows = 0;
      for (const ids of [byDegree.slice(0, 3), byDegree.slice(3, 6)])
        for (const { title, query } of fifteenQuestions(ids)) {
          const expected = run(graph, query);
          rows += expected.length;
          expect(await runOnNeo4j(driver, query, { database: DATABASE }), `${shape}: ${title}`).to.deep.equal(expected);
        }
      expect(rows).to.be.greaterThan(20);
    }
  });

  it(`give the same rows for ${QUERIES} random queries on random graphs`, async () => {
    let answered = 0;
    for (let i = 0; i < GRAPHS; i++) {
      await empty(driver);
      const graph = randomGraph(i, { entities: 10, relations: 20, events: 8 });
      await load(graph, driver, { database: DATABASE });
      for (let j = 0; j < QUERIES / GRAPHS; j++) {
        const query: Query = randomQuery(graph, 1000 * i + j);
        const expected = run(graph, query);
        if (expected.length > 0) answered++;
        expect(await runOnNeo4j(driver, query, { database: DATABASE }), JSON.stringify(query)).to.deep.equal(expected);
      }
    }
    expect(answered, "queries with an answer").to.be.greaterThan(QUERIES / 4);
  });
});

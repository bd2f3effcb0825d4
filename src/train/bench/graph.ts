// How long it takes to build, query and export a graph in memory and to load it into Neo4j, at 1,000 to 100,000 nodes. The
// graphs are made from a seed. `--max N` stops at N nodes. Loading needs NEO4J_TEST_URI, else it starts a server of its own.

import neo4j, { type Driver as ConnectedDriver } from "neo4j-driver";
import { fifteenQuestions } from "../../../examples/questions";
import { SERVING_FLAGS, startServer } from "../../../scripts/neo4j/server";
import { processorTime, secondsSince, serverSeconds } from "./processor-time";
import { randomGraph } from "./random-graph";
import { EXPORTERS } from "../../export/exporters";
import { load } from "../../export/neo4j/load";
import { read } from "../../export/neo4j/read";
import type { Driver } from "../../export/neo4j/driver";
import type { GraphData } from "../../graph/graph-data";
import { propertyGraph } from "../../graph/property-graph";
import { run } from "../../graph/query/evaluate";
import { toGraphology } from "../../graph/to-graphology";
import type { Suite } from "../evaluate/suite";

const SIZES = [1_000, 10_000, 100_000];
const SEED = 5;
/** The server is warmed up with other graphs first: its plans and code are compiled then, as a user's server has them. */
const WARM_UP = { seeds: [11, 12, 13], nodes: 3_000 };
/** Shares of the nodes; the rest are entities. Edges per node as in graphs of real articles. */
const EVENT_SHARE = 0.3;
const EDGES_PER_NODE = 1.2;
const NODES_PER_ARTICLE = 12;

function graphOf(nodes: number, seed = SEED): GraphData {
  const events = Math.round(nodes * EVENT_SHARE);
  return randomGraph(seed, {
    articles: Math.round(nodes / NODES_PER_ARTICLE),
    entities: nodes - events,
    events,
    relations: Math.round(nodes * EDGES_PER_NODE),
    quotations: Math.round(nodes / NODES_PER_ARTICLE),
    claims: 2,
  });
}

function sizes(options: readonly string[]): readonly number[] {
  const at = options.indexOf("--max");
  const max = at < 0 ? Infinity : Number(options[at + 1]);
  return SIZES.filter((size) => size <= max);
}

const seconds = (from: number): number => (performance.now() - from) / 1000;

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows].join("\n");

export const QUERY_BENCH: Suite = {
  name: "query",
  description: "processor seconds to build the graph in memory, and to answer the fifteen questions together",
  run(options) {
    const rows = sizes(options).map((size) => {
      const data = graphOf(size);
      const [, drawn] = processorTime(() => toGraphology(data));
      const [graph, built] = processorTime(() => propertyGraph(data));
      const busiest = [...data.entities]
        .sort((a, b) => b.mentions.length - a.mentions.length)
        .slice(0, 3)
        .map((entity) => entity.id);
      const questions = fifteenQuestions(busiest);
      const times = questions.map(({ title, query }) => [title, processorTime(() => run(data, query))[1]] as const);
      const slowest = [...times].sort((a, b) => b[1] - a[1])[0];
      const total = times.reduce((sum, [, time]) => sum + time, 0);
      return row(
        size,
        graph.size,
        drawn.toFixed(2),
        built.toFixed(2),
        total.toFixed(3),
        `${slowest?.[0]} ${slowest?.[1].toFixed(3)}`,
      );
    });
    return table(["nodes", "edges", "graphology s", "property graph s", "15 questions s", "slowest"], rows);
  },
};

export const EXPORT_BENCH: Suite = {
  name: "export",
  description: "seconds and megabytes of each export form (GEXF without its layout)",
  async run(options) {
    const rows: string[] = [];
    for (const size of sizes(options)) {
      const data = graphOf(size);
      for (const { name, write } of EXPORTERS) {
        if (name === "svg" || name === "html") continue;
        const from = performance.now();
        const used = process.cpuUsage();
        let bytes = 0;
        for (const { chunks } of await write(data, { positions: new Map() }))
          for (const chunk of chunks) bytes += Buffer.byteLength(chunk);
        rows.push(row(size, name, seconds(from).toFixed(2), secondsSince(used).toFixed(2), (bytes / 1e6).toFixed(1)));
      }
    }
    return table(["nodes", "form", "s", "CPU s", "MB"], rows);
  },
};

async function empty(driver: ConnectedDriver): Promise<void> {
  const session = driver.session({ database: "neo4j" });
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await session.close();
}

const HEADINGS = [
  "nodes",
  "elements",
  "load s",
  "elements/s",
  "client CPU s",
  "server CPU s",
  "its compilers",
  "again s",
  "read s",
];

export const LOAD_BENCH: Suite = {
  name: "load",
  description: "loading into Neo4j (rollup), elements (nodes and edges in the database) a second; target 20,000",
  async run(options) {
    const own =
      process.env["NEO4J_TEST_URI"] === undefined ? await startServer("bench", undefined, SERVING_FLAGS) : undefined;
    const { uri, user, password } = own ?? {
      uri: process.env["NEO4J_TEST_URI"] as string,
      user: process.env["NEO4J_TEST_USER"] ?? "neo4j",
      password: process.env["NEO4J_TEST_PASSWORD"] ?? "",
    };
    const connected = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    const driver = connected as unknown as Driver;
    try {
      const rows: string[] = [];
      const batch = options.indexOf("--batch");
      const how = batch < 0 ? {} : { batchSize: Number(options[batch + 1]) };
      for (const seed of WARM_UP.seeds) {
        await empty(connected);
        await load(graphOf(WARM_UP.nodes, seed), driver, how);
      }
      for (const size of sizes(options)) {
        await empty(connected);
        const session = connected.session({ database: "neo4j" });
        const data = graphOf(size);
        // What making the graph left behind is not the loader's to collect.
        globalThis.gc?.();
        let from = performance.now();
        const serverBefore = serverSeconds(own?.process.pid);
        const used = process.cpuUsage();
        await load(data, driver, how);
        const first = seconds(from);
        const onClient = secondsSince(used);
        const serverAfter = serverSeconds(own?.process.pid);
        const onServer = (part: "work" | "compilers"): string =>
          serverBefore && serverAfter ? (serverAfter[part] - serverBefore[part]).toFixed(1) : "?";
        const counted = await session.run(
          "MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() WITH nodes, count(r) AS edges RETURN nodes + edges AS n",
        );
        const elements = Number(counted.records[0]?.get("n"));
        await session.close();
        from = performance.now();
        await load(data, driver);
        const again = seconds(from);
        from = performance.now();
        await read(driver);
        rows.push(
          row(
            size,
            elements,
            first.toFixed(1),
            Math.round(elements / first),
            onClient.toFixed(1),
            onServer("work"),
            onServer("compilers"),
            again.toFixed(1),
            seconds(from).toFixed(1),
          ),
        );
      }
      const conditions = own
        ? `server: ${SERVING_FLAGS.join(" ")}, on this machine, warmed up with ${WARM_UP.seeds.length} other graphs of ${WARM_UP.nodes} nodes\n`
        : "";
      return conditions + table(HEADINGS, rows);
    } finally {
      await connected.close();
      await own?.stop();
    }
  },
};

// A process that loads a random graph, to be killed while it does. Says "step" after each
// transaction and "loaded" when it is done.

import neo4j from "neo4j-driver";
import { load, type Driver } from "../../src/neo4j";
import { randomGraph } from "../../src/train/bench/random-graph";
import { CRASH_GRAPH, CRASH_SEED, LOGIN_VARIABLES } from "./crash-graph";

async function main(): Promise<void> {
  const [uri, user, password, database] = LOGIN_VARIABLES.map((name) => process.env[name] ?? "") as [
    string,
    string,
    string,
    string,
  ];
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const graph = randomGraph(CRASH_SEED, CRASH_GRAPH);
  const onProgress = (): void => void process.stdout.write("step\n");
  await load(graph, driver as unknown as Driver, { database, batchSize: 8, onProgress });
  process.stdout.write("loaded\n");
  await driver.close();
}

void main();

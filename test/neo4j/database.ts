// The database that these tests use: the one NEO4J_TEST_URI names, else a server of our own, started once and stopped at the
// end. Where neither can be had the tests are skipped, but never in CI: there that is a failure.

import { after } from "mocha";
import neo4j, { type Driver as Neo4jDriver } from "neo4j-driver";
import { startServer, type Neo4jServer } from "../../scripts/neo4j/server";
import type { Driver } from "../../src/neo4j";

/** Where the database is and how to log in. */
export interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export const DATABASE = process.env["NEO4J_TEST_DATABASE"] ?? "neo4j";

let server: Promise<Neo4jServer> | undefined;
const drivers: Neo4jDriver[] = [];

/** The login of the shared database; starts it at the first call. */
export async function login(): Promise<Login> {
  const uri = process.env["NEO4J_TEST_URI"];
  if (uri !== undefined)
    return { uri, user: process.env["NEO4J_TEST_USER"] ?? "neo4j", password: process.env["NEO4J_TEST_PASSWORD"] ?? "" };
  return (server ??= startServer("tests"));
}

/** For `before` hooks: the login, or a skip where no server can be had outside CI. */
export async function loginOrSkip(context: Mocha.Context): Promise<Login> {
  try {
    return await login();
  } catch (error) {
    if (process.env["CI"] === "true") throw error;
    return context.skip();
  }
}

/** A driver as the library takes it, closed at the end. */
export function connect({ uri, user, password }: Login): Driver & Pick<Neo4jDriver, "close"> {
  // The retry budget covers a server that comes up again after a crash.
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxTransactionRetryTime: 60_000 });
  drivers.push(driver);
  return driver as unknown as Driver & Pick<Neo4jDriver, "close">;
}

/** Rows of a statement. */
export async function query(
  driver: Driver,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const session = driver.session({ database: DATABASE });
  try {
    const { records } = await session.executeWrite(async (tx) => await tx.run(statement, parameters));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** Deletes all nodes and edges; constraints stay. */
export async function empty(driver: Driver): Promise<void> {
  await query(driver, "MATCH (n) DETACH DELETE n");
}

/** Everything in the database as one text: nodes and edges with labels and properties, sorted. */
export async function dump(driver: Driver): Promise<string> {
  const nodes = await query(driver, "MATCH (n) RETURN labels(n) AS labels, properties(n) AS props");
  const edges = await query(
    driver,
    "MATCH (a)-[r]->(b) RETURN type(r) AS type, a.key AS source, b.key AS target, properties(r) AS props",
  );
  const lines = [
    ...nodes.map((row) => JSON.stringify([...(row["labels"] as string[])].sort()) + written(row["props"])),
    ...edges.map(
      (row) => `${String(row["source"])} ${String(row["type"])} ${String(row["target"])} ${written(row["props"])}`,
    ),
  ];
  return lines.sort().join("\n");
}

/** Holds two dumps against each other; the message shows the first lines that only one has. */
export function expectSame(actual: string, expected: string, title = "dump"): void {
  if (actual === expected) return;
  const [a, b] = [actual, expected].map((text) => new Set(text.split("\n"))) as [Set<string>, Set<string>];
  const only = (x: Set<string>, y: Set<string>): string =>
    [...x]
      .filter((line) => !y.has(line))
      .slice(0, 2)
      .join("\n")
      .slice(0, 3000);
  throw new Error(`${title} differs. Only in it:\n${only(a, b)}\nonly in what it should be:\n${only(b, a)}`);
}

const written = (props: unknown): string =>
  JSON.stringify(Object.entries(props as object).sort(([a], [b]) => (a < b ? -1 : 1)));

after(async () => {
  for (const driver of drivers) await driver.close();
  if (server) await (await server).stop();
});

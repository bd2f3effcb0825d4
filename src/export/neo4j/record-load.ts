// A load into an empty database, written down instead of sent: the statements and rows in order. The Cypher script and the
// import tables are made from it, so that they hold exactly what `load` would have written.

import type { GraphData } from "../../graph/graph-data";
import type { Driver, QueryResult, Transaction } from "./driver";
import { synchronize } from "./load";
import type { Shape } from "./rows";

/** A statement with its parameters. */
export interface RecordedStatement {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const NOTHING: QueryResult = { records: [] };
const answer = (rows: readonly Record<string, unknown>[]): QueryResult => ({
  records: rows.map((row) => ({ toObject: () => row })),
});

/** What an empty database would say, and whether the statement writes. */
function reply(statement: string, parameters: Record<string, unknown>): { result: QueryResult; writes: boolean } {
  if (statement.startsWith("SHOW")) return { result: NOTHING, writes: false };
  if (statement.includes("AS differs")) {
    const rows = parameters["rows"] as readonly { key: string }[];
    return { result: answer(rows.map(({ key }) => ({ key, differs: false }))), writes: true };
  }
  if (statement.includes("AS shape"))
    return { result: answer([{ shape: parameters["shape"], version: Number(parameters["version"]) }]), writes: true };
  return { result: NOTHING, writes: !/\bRETURN\b/.test(statement) };
}

/** The statements of a load of `graph`. */
export async function recordLoad(
  graph: GraphData,
  shape: Shape,
  batchSize: number,
): Promise<readonly RecordedStatement[]> {
  const recorded: RecordedStatement[] = [];
  const transaction: Transaction = {
    run(statement, parameters = {}) {
      const { result, writes } = reply(statement, parameters);
      if (writes) recorded.push({ statement, parameters });
      return Promise.resolve(result);
    },
  };
  const driver: Driver = {
    session: () => ({
      executeRead: (work) => work(transaction),
      executeWrite: (work) => work(transaction),
      close: () => Promise.resolve(),
    }),
  };
  const articles = graph.articles.map(({ id }) => id);
  // A script runs twice without harm only if it merges.
  await synchronize(graph, articles, driver, { shape, batchSize }, { create: false });
  return recorded;
}

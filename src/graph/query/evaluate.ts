// Runs a query in memory, on the property graph: clause by clause, every row a list of bindings. Paths are searched depth
// first from their more selective end; the answer is the one Cypher defines for the compiled query.

import type { GraphData } from "../graph-data";
import { propertyGraph } from "../property-graph";
import type { Bindings } from "./bindings";
import { checkQuery } from "./check-query";
import { foldRows, orderRows } from "./fold-rows";
import { indexOf, type GraphIndex } from "./graph-index";
import { matchPath } from "./match-path";
import type { Clause, Query, ResultValue, Row } from "./query";
import { compareValues } from "./compare";

/**
 * The answer to a query.
 *
 * @example
 * run(kg, match(person("p")).out("WORKS_FOR").organization({ name: "Pentagon" }).select("p.name"))
 * // [{ "p.name": "John Kirby" }]
 */
export function run(
  graph: GraphData | { readonly data: GraphData },
  query: Query | { readonly query: Query },
): readonly Row[] {
  const checked = checkQuery("query" in query ? query.query : query);
  const index = indexOf(propertyGraph("data" in graph ? graph.data : graph));
  let rows: Bindings[] = [new Map()];
  for (const clause of checked.clauses) rows = applyClause(index, clause, rows);
  return orderRows(checked, foldRows(index, checked, rows));
}

function applyClause(index: GraphIndex, clause: Clause, rows: readonly Bindings[]): Bindings[] {
  switch (clause.kind) {
    case "match":
      return rows.flatMap((row) => matchPath(index, clause.path, row));
    case "optional":
      return rows.flatMap((row) => {
        const found = matchPath(index, clause.path, row);
        return found.length > 0 ? found : [withNothing(clause, row)];
      });
    case "exists":
      return rows.filter((row) => matchPath(index, clause.path, row, 1).length > 0 !== (clause.negated ?? false));
    case "compare":
      return rows.filter((row) => {
        const left = index.property(row.get(clause.left.of) ?? null, clause.left.property);
        const right = index.property(row.get(clause.right.of) ?? null, clause.right.property);
        return left !== null && right !== null && holds(clause.op, left, right);
      });
  }
}

function withNothing(
  { path }: { readonly path: Extract<Clause, { kind: "optional" }>["path"] },
  row: Bindings,
): Bindings {
  const result = new Map(row);
  const names = [path.start.as, ...path.steps.flatMap(({ edge, node }) => [edge.as, node.as])];
  for (const name of names) if (name !== undefined && !result.has(name)) result.set(name, null);
  return result;
}

function holds(op: Extract<Clause, { kind: "compare" }>["op"], left: ResultValue, right: ResultValue): boolean {
  const order = compareValues(left, right);
  const tests = { eq: order === 0, ne: order !== 0, lt: order < 0, le: order <= 0, gt: order > 0, ge: order >= 0 };
  return tests[op];
}

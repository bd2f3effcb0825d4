// From bindings to the rows of an answer: columns, folding (count, collect, min, max), distinct, order, skip and limit.

import { compareValues } from "./compare";
import type { Binding, Bindings } from "./bindings";
import type { GraphIndex } from "./graph-index";
import { FOLDING, type Column, type Query, type ResultValue, type Row } from "./query";

/** The rows of the answer, unordered. */
export function foldRows(index: GraphIndex, query: Query, rows: readonly Bindings[]): Row[] {
  const plain = query.columns.filter((column) => !FOLDING.has(column.kind));
  const folding = query.columns.filter((column) => FOLDING.has(column.kind));
  const values = (row: Bindings): ResultValue[] => plain.map((column) => valueOf(index, column, row));
  if (folding.length === 0) return rows.map((row) => rowOf(query, plain, values(row), [], []));
  const groups = new Map<string, { key: ResultValue[]; rows: Bindings[] }>();
  for (const row of rows) {
    const key = values(row);
    const name = JSON.stringify(key);
    const group = groups.get(name);
    if (group) group.rows.push(row);
    else groups.set(name, { key, rows: [row] });
  }
  // Without any other column there is one row, even over nothing.
  if (plain.length === 0 && groups.size === 0) groups.set("", { key: [], rows: [] });
  return [...groups.values()].map((group) =>
    rowOf(
      query,
      plain,
      group.key,
      folding,
      folding.map((column) => fold(index, column, group.rows)),
    ),
  );
}

function rowOf(
  query: Query,
  plain: readonly Column[],
  values: readonly ResultValue[],
  folding: readonly Column[],
  folded: readonly ResultValue[],
): Row {
  const all = new Map<Column, ResultValue>();
  plain.forEach((column, i) => all.set(column, values[i] ?? null));
  folding.forEach((column, i) => all.set(column, folded[i] ?? null));
  return Object.fromEntries(query.columns.map((column) => [column.as, all.get(column) ?? null]));
}

function valueOf(index: GraphIndex, column: Column, row: Bindings): ResultValue {
  if (column.kind === "count") return null;
  const binding = row.get(column.of) ?? null;
  if (binding === null) return null;
  if (column.kind === "property") return index.property(binding, column.property);
  if (typeof binding === "string") return null;
  const type = (edge: string): string => index.graph.getEdgeAttributes(edge).type;
  if (column.kind === "length") return binding.edges.length;
  if (column.kind === "pathNodes") return binding.nodes.map((node) => index.property(node, "id"));
  return binding.chain ? binding.edges.map(type) : type(binding.edges[0] as string);
}

function fold(index: GraphIndex, column: Column, rows: readonly Bindings[]): ResultValue {
  if (column.kind === "count") {
    if (column.of === undefined) return rows.length;
    const { of } = column;
    const there = rows.map((row) => row.get(of) ?? null).filter((binding) => binding !== null);
    return column.distinct ? new Set(there.map(identity)).size : there.length;
  }
  if (column.kind !== "collect" && column.kind !== "min" && column.kind !== "max") return null;
  const { of, property } = column;
  const values = rows.map((row) => index.property(row.get(of) ?? null, property)).filter((value) => value !== null);
  const sorted = values.sort(compareValues);
  if (column.kind === "min") return sorted[0] ?? null;
  if (column.kind === "max") return sorted.at(-1) ?? null;
  return column.distinct ? sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]) : sorted;
}

const identity = (binding: Exclude<Binding, null>): string =>
  typeof binding === "string" ? binding : binding.edges.join(" ");

/** Distinct, order, skip and limit. Columns not asked for break ties, in their order, so that the answer is one. */
export function orderRows(query: Query, rows: readonly Row[]): readonly Row[] {
  const order = [
    ...(query.order ?? []).map(({ by, descending }) => ({ by, sign: descending ? -1 : 1 })),
    ...query.columns.map(({ as }) => ({ by: as, sign: 1 })),
  ];
  const sorted = [...rows].sort((a, b) => {
    for (const { by, sign } of order) {
      const compared = compareValues(a[by] ?? null, b[by] ?? null);
      if (compared !== 0) return sign * compared;
    }
    return 0;
  });
  const same = (a: Row, b: Row | undefined): boolean =>
    b !== undefined && query.columns.every(({ as }) => compareValues(a[as] ?? null, b[as] ?? null) === 0);
  const distinct = query.distinct ? sorted.filter((row, i) => !same(row, sorted[i - 1])) : sorted;
  const from = query.skip ?? 0;
  return distinct.slice(from, query.limit === undefined ? undefined : from + query.limit);
}

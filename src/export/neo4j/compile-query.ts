// A query as parameterised Cypher for Neo4j 5 (quantified path patterns, 5.9 and later). Names, types and properties have
// passed the tables (check-query.ts); every value is a parameter. The rows are those of src/graph/query/evaluate.ts.

import { checkQuery } from "../../graph/query/check-query";
import {
  FOLDING,
  type Clause,
  type Column,
  type Condition,
  type EdgePattern,
  type NodePattern,
  type PathPattern,
  type Query,
} from "../../graph/query/query";
import { orderRows } from "../../graph/query/fold-rows";
import { compareValues } from "../../graph/query/compare";
import type { ResultValue, Row } from "../../graph/query/query";
import { DEFAULT_DATABASE, rowsOf, type Driver } from "./driver";
import { checkedEdgeType, checkedLabel, checkedProperty } from "./identifiers";

/** A statement and its parameters. */
export interface CompiledQuery {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const COMPARISONS = { eq: "=", ne: "<>", lt: "<", le: "<=", gt: ">", ge: ">=" } as const;

/** What one compilation hands out: parameter names, and names for what the query leaves unnamed. */
class Scope {
  readonly parameters: Record<string, unknown> = {};
  /** Name of a chain → the name of its first node. */
  readonly chains = new Map<string, string>();
  #parameters = 0;
  #names = 0;

  parameter(value: unknown): string {
    const name = `p${this.#parameters++}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  // User names begin with a letter, so that these never meet them.
  name(): string {
    return `_n${this.#names++}`;
  }
}

/**
 * Compiles a query; throws `InvalidInputError` for one that does not hold.
 *
 * @example
 * compileQuery(match(person("p")).out("WORKS_FOR").organization({ name: "Pentagon" }).select("p.name").query).cypher
 * // MATCH (p:Person)-[_n0:WORKS_FOR]->(_n1:Organization WHERE _n1.name = $p0)
 * // RETURN p.name AS `p.name` ORDER BY `p.name`
 */
export function compileQuery(query: Query | { readonly query: Query }): CompiledQuery {
  const checked = checkQuery("query" in query ? query.query : query);
  const scope = new Scope();
  const lines: string[] = [];
  let open = false;
  for (const clause of checked.clauses) {
    if (clause.kind === "match" || clause.kind === "optional") {
      const { pattern, where } = path(clause.path, scope);
      lines.push(`${clause.kind === "match" ? "MATCH" : "OPTIONAL MATCH"} ${pattern}${where}`);
      // A condition after an optional part must not make it fail: it gets a WITH of its own.
      open = clause.kind === "match" && where === "";
      continue;
    }
    lines.push(`${open ? "WHERE" : "WITH * WHERE"} ${condition(clause, scope)}`);
    open = false;
  }
  lines.push(returning(checked, scope));
  return { cypher: lines.join("\n"), parameters: scope.parameters };
}

/** Runs a query on a database that holds a loaded graph; the rows are those that the graph in memory gives. */
export async function runOnNeo4j(
  driver: Driver,
  query: Query | { readonly query: Query },
  { database = DEFAULT_DATABASE }: { readonly database?: string } = {},
): Promise<readonly Row[]> {
  const checked = "query" in query ? query.query : query;
  const { cypher, parameters } = compileQuery(checked);
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    const rows = await session.executeRead((tx) => rowsOf(tx, cypher, parameters));
    const collected = checked.columns.filter((column) => column.kind === "collect");
    const sorted = rows.map((row) => {
      const values = row as Record<string, ResultValue>;
      // Cypher leaves the order inside a collected list open.
      const lists = collected.map(
        ({ as }) => [as, [...(values[as] as readonly ResultValue[])].sort(compareValues)] as const,
      );
      return { ...values, ...Object.fromEntries(lists) };
    });
    return orderRows({ clauses: [], columns: checked.columns, ...(checked.order && { order: checked.order }) }, sorted);
  } finally {
    await session.close();
  }
}

function condition(clause: Exclude<Clause, { kind: "match" | "optional" }>, scope: Scope): string {
  if (clause.kind === "compare") {
    const [left, right] = [clause.left, clause.right].map(({ of, property }) => `${of}.${checkedProperty(property)}`);
    return `${left} ${COMPARISONS[clause.op]} ${right}`;
  }
  const { pattern, where } = path(clause.path, scope);
  return `${clause.negated ? "NOT " : ""}EXISTS { MATCH ${pattern}${where} }`;
}

function path({ start, steps }: PathPattern, scope: Scope): { pattern: string; where: string } {
  const first = start.as ?? scope.name();
  let pattern = node(first, start, scope);
  let where = "";
  let from = first;
  for (const step of steps) {
    const to = step.node.as ?? scope.name();
    pattern += edge(step.edge, from, scope) + node(to, step.node, scope);
    if (step.edge.shortest) {
      pattern = `ALL SHORTEST ${pattern}`;
      where = ` WHERE ${from} <> ${to}`;
    }
    from = to;
  }
  return { pattern, where };
}

function node(name: string, { labels, where }: NodePattern, scope: Scope): string {
  // A query is about the loaded graph, never about its bookkeeping or what else the database may hold.
  const label = labels?.length ? labels.map(checkedLabel).join("|") : "Entity|Event|Article|Quotation|IdentityMerge";
  return `(${name}:${label}${conditions(name, where, scope)})`;
}

function edge({ as, types, direction, where, repeat }: EdgePattern, from: string, scope: Scope): string {
  const name = as ?? scope.name();
  const type = types?.length
    ? `:${types.map(checkedEdgeType).join("|")}`
    : ":!IN&!SUBJECT&!OBJECT&!ABOUT&!EVIDENCED_BY&!SPEAKER&!MENTIONS_ENTITY&!TRIGGERS";
  const [left, right] = [direction === "in" ? "<-" : "-", direction === "out" ? "->" : "-"];
  const body = `${left}[${name}${type}${conditions(name, where, scope)}]${right}`;
  if (!repeat) return body;
  const along = `${name}_nodes`;
  scope.chains.set(name, from);
  return ` (()${body}(${along})){${repeat.min},${repeat.max}} `;
}

function conditions(name: string, where: readonly Condition[] | undefined, scope: Scope): string {
  if (!where?.length) return "";
  return ` WHERE ${where.map((one) => test(name, one, scope)).join(" AND ")}`;
}

function test(name: string, { property, op, value, orMissing }: Condition, scope: Scope): string {
  const own = `${name}.${checkedProperty(property)}`;
  if (op === "exists") return `${own} IS ${value === true ? "NOT NULL" : "NULL"}`;
  const parameter = scope.parameter(value);
  const words = {
    has: `${parameter} IN ${own}`,
    in: `${own} IN ${parameter}`,
    startsWith: `${own} STARTS WITH ${parameter}`,
    contains: `${own} CONTAINS ${parameter}`,
  };
  const text =
    op in words
      ? words[op as keyof typeof words]
      : `${own} ${COMPARISONS[op as keyof typeof COMPARISONS]} ${parameter}`;
  return orMissing ? `(${own} IS NULL OR ${text})` : text;
}

function returning(query: Query, scope: Scope): string {
  const columns = query.columns.map((column) => `${expression(column, scope)} AS \`${column.as}\``).join(", ");
  const order = [
    ...(query.order ?? []).map(({ by, descending }) => `\`${by}\`${descending ? " DESC" : ""}`),
    // Ties are broken by the other columns, as in memory; lists that were collected have no order yet.
    ...query.columns.filter(({ kind }) => kind !== "collect").map(({ as }) => `\`${as}\``),
  ];
  const skip = query.skip === undefined ? "" : ` SKIP ${scope.parameter(BigInt(query.skip))}`;
  const limit = query.limit === undefined ? "" : ` LIMIT ${scope.parameter(BigInt(query.limit))}`;
  const sorting = order.length === 0 ? "" : ` ORDER BY ${order.join(", ")}`;
  return `RETURN ${query.distinct && !query.columns.some(({ kind }) => FOLDING.has(kind)) ? "DISTINCT " : ""}${columns}${sorting}${skip}${limit}`;
}

function expression(column: Column, scope: Scope): string {
  switch (column.kind) {
    case "property":
      return `${column.of}.${checkedProperty(column.property)}`;
    case "edgeType":
      return scope.chains.has(column.of) ? `[x IN ${column.of} | type(x)]` : `type(${column.of})`;
    case "length":
      return `size(${column.of})`;
    case "pathNodes":
      return `CASE WHEN ${column.of} IS NULL THEN NULL ELSE [${scope.chains.get(column.of) ?? ""}.id] + [x IN ${column.of}_nodes | x.id] END`;
    case "count":
      return column.of === undefined ? "count(*)" : `count(${column.distinct ? "DISTINCT " : ""}${column.of})`;
    case "collect":
      return `collect(${column.distinct ? "DISTINCT " : ""}${column.of}.${checkedProperty(column.property)})`;
    case "min":
    case "max":
      return `${column.kind}(${column.of}.${checkedProperty(column.property)})`;
  }
}

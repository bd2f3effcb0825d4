// The door for queries: every name, type, property and bound is held against the tables before a query runs anywhere. What
// passes here can be compiled to Cypher without any text of the query but its parameters' values.

import { InvalidInputError } from "../../errors";
import { ENTITY_TYPES } from "../../ontology/entity-types";
import { COMMON_ROLES, EVENT_ROWS } from "../../ontology/event-frames";
import { RELATION_ROWS } from "../../ontology/relation-types";
import { PROPERTIES, type PropertyType } from "../properties";
import { KIND_LABELS, LINK_TYPES } from "../property-graph";
import { roleEdgeType } from "../to-graphology";
import type { Clause, Column, Condition, EdgePattern, NodePattern, Operator, PathPattern, Query } from "./query";

/** The longest chain a query may ask for, in edges. */
export const MAX_HOPS = 8;

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,40}$/;
const COLUMN = /^[A-Za-z][A-Za-z0-9_]{0,40}(?:\.[A-Za-z][A-Za-z0-9]{0,40})?$/;

/** Every node label a query may name. */
export const QUERY_LABELS: ReadonlySet<string> = new Set([
  ...Object.values(KIND_LABELS),
  "Article",
  ...Object.keys(ENTITY_TYPES),
  ...Object.keys(EVENT_ROWS),
]);

/** Every edge type a query may name: relations, roles and links. */
export const QUERY_EDGE_TYPES: ReadonlySet<string> = new Set<string>([
  ...Object.keys(RELATION_ROWS),
  ...Object.values(EVENT_ROWS).flatMap((row) => Object.keys(row.roles).map(roleEdgeType)),
  ...Object.keys(COMMON_ROLES).map(roleEdgeType),
  ...LINK_TYPES,
]);

const propertyTypes = new Map<string, PropertyType>();
for (const row of Object.values(PROPERTIES))
  for (const [name, type] of Object.entries(row)) propertyTypes.set(name, type);

const OPERATORS: Readonly<Record<Operator, readonly PropertyType[]>> = {
  eq: ["string", "integer", "number", "boolean"],
  ne: ["string", "integer", "number", "boolean"],
  lt: ["string", "integer", "number"],
  le: ["string", "integer", "number"],
  gt: ["string", "integer", "number"],
  ge: ["string", "integer", "number"],
  in: ["string", "integer", "number", "boolean"],
  startsWith: ["string"],
  contains: ["string"],
  has: ["strings"],
  exists: ["string", "integer", "number", "boolean", "strings"],
};

const refuse = (reason: string): never => {
  throw new InvalidInputError(`query: ${reason}`);
};
const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

type Kind = "node" | "edge" | "chain";

/** Gives the query back; throws `InvalidInputError` that names what is wrong. */
export function checkQuery(query: Query): Query {
  const names = new Map<string, Kind>();
  if (!Array.isArray(query.clauses) || query.clauses[0]?.kind !== "match") refuse("the first clause must be a match");
  for (const clause of query.clauses) checkClause(clause, names);
  if (!Array.isArray(query.columns) || query.columns.length === 0) refuse("there must be at least one column");
  const columns = new Set<string>();
  for (const column of query.columns) {
    checkColumn(column, names);
    if (columns.has(column.as)) refuse(`two columns are named ${show(column.as)}`);
    columns.add(column.as);
  }
  for (const { by } of query.order ?? []) if (!columns.has(by)) refuse(`order by ${show(by)}, which is no column`);
  for (const [name, value] of [
    ["skip", query.skip],
    ["limit", query.limit],
  ] as const)
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0))
      refuse(`${name} must be a whole number, got ${show(value)}`);
  return query;
}

function checkClause(clause: Clause, names: Map<string, Kind>): void {
  if (clause.kind === "match" || clause.kind === "optional") checkPath(clause.path, names);
  else if (clause.kind === "exists") checkPath(clause.path, new Map(names));
  else if (clause.kind === "compare") {
    const types = [clause.left, clause.right].map(({ of, property }) => checkRef(of, property, names));
    if (types[0] !== types[1] || !OPERATORS[clause.op]?.includes(types[0] as PropertyType))
      refuse(`cannot compare ${clause.left.property} with ${clause.right.property} by ${show(clause.op)}`);
  } else refuse(`no clause of kind ${show((clause as { kind: unknown }).kind)}`);
}

function checkPath({ start, steps }: PathPattern, names: Map<string, Kind>): void {
  checkNode(start, names);
  for (const { edge, node } of steps) {
    checkEdge(edge, names, steps.length);
    checkNode(node, names);
  }
}

function declare(name: string | undefined, kind: Kind, names: Map<string, Kind>): void {
  if (name === undefined) return;
  if (!NAME.test(name)) refuse(`a name is letters and digits, got ${show(name)}`);
  const before = names.get(name);
  if (before !== undefined && (before !== "node" || kind !== "node")) refuse(`the name ${show(name)} is taken`);
  names.set(name, kind);
}

function checkNode({ as, labels, where }: NodePattern, names: Map<string, Kind>): void {
  declare(as, "node", names);
  for (const label of labels ?? []) if (!QUERY_LABELS.has(label)) refuse(`no node type ${show(label)}`);
  for (const condition of where ?? []) checkCondition(condition);
}

function checkEdge(
  { as, types, direction, where, repeat, shortest }: EdgePattern,
  names: Map<string, Kind>,
  steps: number,
): void {
  declare(as, repeat ? "chain" : "edge", names);
  if (!["out", "in", "both"].includes(direction)) refuse(`direction must be out, in or both, got ${show(direction)}`);
  for (const type of types ?? []) if (!QUERY_EDGE_TYPES.has(type)) refuse(`no edge type ${show(type)}`);
  for (const condition of where ?? []) checkCondition(condition);
  if (repeat) {
    const { min, max } = repeat;
    if (!Number.isInteger(min) || !Number.isInteger(max) || min < 1 || max < min || max > MAX_HOPS)
      refuse(`repeat must be min to max with 1 ≤ min ≤ max ≤ ${MAX_HOPS}, got ${show(repeat)}`);
  }
  if (shortest && (repeat?.min !== 1 || steps !== 1)) refuse("shortest needs repeat from 1 and a path of one step");
}

function checkCondition({ property, op, value }: Condition): void {
  const type = propertyTypes.get(property) ?? refuse(`no property ${show(property)}`);
  if (!OPERATORS[op]?.includes(type)) refuse(`${show(property)} cannot be compared by ${show(op)}`);
  const expected = op === "exists" ? "boolean" : type === "strings" ? "string" : type === "integer" ? "number" : type;
  const values = op === "in" ? value : [value];
  if (!Array.isArray(values) || values.some((item) => typeof item !== expected || Number.isNaN(item)))
    refuse(`${property} ${op} takes ${op === "in" ? "a list of " : "a "}${expected}, got ${show(value)}`);
}

function checkRef(of: string, property: string, names: ReadonlyMap<string, Kind>): PropertyType {
  if (names.get(of) !== "node" && names.get(of) !== "edge") refuse(`nothing is named ${show(of)} that has properties`);
  return propertyTypes.get(property) ?? refuse(`no property ${show(property)}`);
}

function checkColumn(column: Column, names: ReadonlyMap<string, Kind>): void {
  if (!COLUMN.test(column.as)) refuse(`a column's name is letters and digits, got ${show(column.as)}`);
  switch (column.kind) {
    case "property":
      return void checkRef(column.of, column.property, names);
    case "collect":
    case "min":
    case "max":
      if (checkRef(column.of, column.property, names) === "strings")
        refuse(`${column.kind} takes no list (${column.property})`);
      return;
    case "count":
      if (column.of !== undefined && !names.has(column.of)) refuse(`nothing is named ${show(column.of)}`);
      return;
    case "edgeType":
      if (names.get(column.of) !== "edge" && names.get(column.of) !== "chain")
        refuse(`no edge is named ${show(column.of)}`);
      return;
    case "pathNodes":
    case "length":
      if (names.get(column.of) !== "chain") refuse(`no chain is named ${show(column.of)}`);
      return;
    default:
      refuse(`no column of kind ${show((column as { kind: unknown }).kind)}`);
  }
}

// The only names that may stand in a Cypher statement: labels, edge types and properties of our own tables. Everything
// from a text is a parameter. What is not in the tables is refused before anything is sent.

import { InvalidInputError } from "../../errors";
import { KIND_LABELS, LINK_TYPES } from "../../graph/property-graph";
import { PROPERTIES } from "../../graph/properties";
import { roleEdgeType } from "../../graph/to-graphology";
import { ENTITY_TYPES } from "../../ontology/entity-types";
import { COMMON_ROLES, EVENT_ROWS } from "../../ontology/event-frames";
import { RELATION_ROWS } from "../../ontology/relation-types";

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

/** The edge types of all roles, e.g. `VICTIM`. */
export const ROLE_TYPES: readonly string[] = [
  ...new Set([...Object.values(EVENT_ROWS).flatMap((row) => Object.keys(row.roles)), ...Object.keys(COMMON_ROLES)]),
].map(roleEdgeType);

const LABELS: ReadonlySet<string> = new Set([
  ...Object.values(KIND_LABELS),
  "Article",
  ...Object.keys(ENTITY_TYPES),
  ...Object.keys(EVENT_ROWS),
]);
const EDGE_TYPES: ReadonlySet<string> = new Set([...Object.keys(RELATION_ROWS), ...ROLE_TYPES, ...LINK_TYPES]);
const PROPERTY_NAMES: ReadonlySet<string> = new Set(Object.values(PROPERTIES).flatMap((row) => Object.keys(row)));

function checked(what: string, name: string, known: ReadonlySet<string>): string {
  if (typeof name === "string" && IDENTIFIER.test(name) && known.has(name)) return name;
  throw new InvalidInputError(`neo4j: no ${what} ${JSON.stringify(name)} in the ontology`);
}

/** Gives the label back, or throws `InvalidInputError` when it is not one of ours. */
export const checkedLabel = (name: string): string => checked("label", name, LABELS);
/** The same for an edge type. */
export const checkedEdgeType = (name: string): string => checked("edge type", name, EDGE_TYPES);
/** The same for a property. */
export const checkedProperty = (name: string): string => checked("property", name, PROPERTY_NAMES);

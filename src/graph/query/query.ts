// A query as plain data: patterns of nodes and edges, conditions on their properties, and what to return. It runs in memory
// (evaluate.ts) and on Neo4j (src/export/neo4j/compile-query.ts) with the same rows; builder.ts writes it with types.
// There are no arbitrary expressions and no unbounded paths, on purpose: all can be checked before anything runs.

/** A value in a condition. */
export type Scalar = string | number | boolean;

/** How a property is compared. `has`: the list property holds the value; `exists`: the property is there, or not. */
export type Operator = "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "startsWith" | "contains" | "has" | "in" | "exists";

/** A condition on one property. A missing property passes none, except with `orMissing` and `exists: false`. */
export interface Condition {
  readonly property: string;
  readonly op: Operator;
  readonly value: Scalar | readonly Scalar[];
  readonly orMissing?: true;
}

/** A node: any of the labels (all if none is given), under a name that other parts may refer to. */
export interface NodePattern {
  readonly as?: string;
  readonly labels?: readonly string[];
  readonly where?: readonly Condition[];
}

/** An edge: any of the types. With `repeat`, a chain of such edges, none used twice; its name then stands for the chain. */
export interface EdgePattern {
  readonly as?: string;
  readonly types?: readonly string[];
  readonly direction: "out" | "in" | "both";
  readonly where?: readonly Condition[];
  readonly repeat?: { readonly min: number; readonly max: number };
  /** Of the chains between two different nodes only the shortest, every one of them. Needs `repeat.min` 1. */
  readonly shortest?: true;
}

/** A node and steps from it. No edge is used twice within one path. */
export interface PathPattern {
  readonly start: NodePattern;
  readonly steps: readonly { readonly edge: EdgePattern; readonly node: NodePattern }[];
}

/** A property of something named. */
export interface PropertyRef {
  readonly of: string;
  readonly property: string;
}

/** One part of a query, in order. `compare` holds two properties against each other. */
export type Clause =
  | { readonly kind: "match"; readonly path: PathPattern }
  | { readonly kind: "optional"; readonly path: PathPattern }
  | { readonly kind: "exists"; readonly path: PathPattern; readonly negated?: true }
  | {
      readonly kind: "compare";
      readonly left: PropertyRef;
      readonly op: "eq" | "ne" | "lt" | "le" | "gt" | "ge";
      readonly right: PropertyRef;
    };

/** A column of the answer. The last four fold the rows that agree in all other columns into one. */
export type Column = { readonly as: string } & (
  | { readonly kind: "property"; readonly of: string; readonly property: string }
  /** The type of an edge; of a chain, the list of types. */
  | { readonly kind: "edgeType"; readonly of: string }
  /** The ids of the nodes along a chain, ends included. */
  | { readonly kind: "pathNodes"; readonly of: string }
  /** The number of edges of a chain. */
  | { readonly kind: "length"; readonly of: string }
  /** How many rows, or how many in which the thing named is there. */
  | { readonly kind: "count"; readonly of?: string; readonly distinct?: true }
  /** The values there are, in sorted order. */
  | { readonly kind: "collect"; readonly of: string; readonly property: string; readonly distinct?: true }
  | { readonly kind: "min"; readonly of: string; readonly property: string }
  | { readonly kind: "max"; readonly of: string; readonly property: string }
);

/** The columns that fold rows. */
export const FOLDING: ReadonlySet<Column["kind"]> = new Set(["count", "collect", "min", "max"]);

/** A query. Rows come in the given order; what it leaves open is settled by the other columns, so the answer is always one. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly columns: readonly Column[];
  readonly distinct?: true;
  readonly order?: readonly { readonly by: string; readonly descending?: true }[];
  readonly skip?: number;
  readonly limit?: number;
}

/** A value of an answer. */
export type ResultValue = Scalar | null | readonly ResultValue[];
/** One row: column to value. */
export type Row = Readonly<Record<string, ResultValue>>;

// The short way for what the database does not hold yet: CREATE instead of MERGE, whose plans have no Eager and take no locks
// beyond those of the new records. What it holds already is left to batch.ts. Another writer may come between: then the key's
// constraint refuses the batch, and `isKeyTaken` says that it is to be merged.
// Rows are lists in the order of named columns, not maps: the names are sent once, looked up once, and do not count as
// properties for the planner, which would put Eager between the steps.

import type { Element } from "../../graph/elements";
import type { PropertyType } from "../../graph/properties";
import { KIND_LABELS } from "../../graph/property-graph";
import { rowsOf, type Transaction } from "./driver";
import { checkedEdgeType, checkedLabel } from "./identifiers";
import { cellOf, EACH_ROW, type RowText } from "./row-text";

/** A statement and its rows, which are new in the database. */
export interface Creation {
  readonly statement: string;
  readonly rows: RowText;
}

/** The properties that a row may hold, in its order. */
export type Columns = readonly (readonly [name: string, type: PropertyType])[];

/** Whether an error says that a key is in the database by now. */
export const isKeyTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "Neo.ClientError.Schema.ConstraintValidationFailed";

const propertiesFrom = (columns: Columns, first: number): string =>
  `{${columns.map(([name, type], i) => `${name}: ${cellOf(i + first, type)}`).join(", ")}}`;

/** Creates nodes of one kind from rows of type and properties. The type comes from `checkedLabel`. */
export function createNodes(kind: keyof typeof KIND_LABELS, columns: Columns): string {
  const labels = `${checkedLabel(KIND_LABELS[kind])}${TYPED.has(kind) ? ":$(r[0])" : ""}`;
  return `${EACH_ROW}CREATE (n:${labels} ${propertiesFrom(columns, 1)})`;
}

/** Kinds whose nodes bear a second label, that of their type. */
const TYPED: ReadonlySet<string> = new Set<Element["kind"]>(["entity", "event"]);

/**
 * Creates edges of one kind from rows of type, source, target and properties; says how many had both ends. One statement
 * for all types: planning one for each took longer than a small load. The types come from `checkedEdgeType`.
 */
export const createEdges = (source: string, target: string, columns: Columns): string =>
  `${EACH_ROW}MATCH (s:${checkedLabel(source)} {key: r[1]}) MATCH (t:${checkedLabel(target)} {key: r[2]}) ` +
  `CREATE (s)-[n:$(r[0]) ${propertiesFrom(columns, 3)}]->(t) RETURN count(*) AS created`;

/** A statement that collects those of `$keys` which nodes of a label or edges of a type bear. */
export function keysStatement(kind: Element["kind"], type: string): string {
  const pattern =
    kind === "relation" || kind === "argument"
      ? `()-[n:${checkedEdgeType(type)}]->()`
      : `(n:${checkedLabel(KIND_LABELS[kind])})`;
  return `MATCH ${pattern} WHERE n.key IN $keys RETURN collect(n.key) AS keys`;
}

/** Asks several such statements at once: the driver sends them without waiting for each other's answers. */
export async function knownKeys(
  tx: Transaction,
  questions: readonly { readonly statement: string; readonly keys: readonly string[] }[],
): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(questions.map(({ statement, keys }) => rowsOf(tx, statement, { keys })));
  return new Set(answers.flatMap(([row]) => (row?.["keys"] ?? []) as string[]));
}

/** Sends creations at once. Answers how many edges each has made (undefined for nodes). */
export async function create(
  tx: Transaction,
  creations: readonly Creation[],
): Promise<readonly (number | undefined)[]> {
  const answers = await Promise.all(creations.map(({ statement, rows }) => rowsOf(tx, statement, rows)));
  return answers.map(([row]) => row?.["created"] as number | undefined);
}

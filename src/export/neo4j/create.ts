// The short way for what the database does not hold yet: CREATE instead of MERGE, whose plans have no Eager and take no locks
// beyond those of the new records. What it holds already is told apart first and left to batch.ts and links.ts. Another
// writer may come between: then the key's constraint refuses the batch, and `isKeyTaken` says that it is to be merged.
// Rows are lists, not maps: a map's fields count as properties for the planner, which then puts Eager between the steps.

import type { Element } from "../../graph/elements";
import { KIND_LABELS } from "../../graph/property-graph";
import { rowsOf, type Transaction } from "./driver";
import { checkedEdgeType, checkedLabel } from "./identifiers";

/** A statement whose rows are new in the database. */
export interface Creation {
  readonly statement: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Whether an error says that a key is in the database by now. */
export const isKeyTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "Neo.ClientError.Schema.ConstraintValidationFailed";

/** Creates nodes of one kind from rows of labels and properties. */
export const createNodes = (kind: keyof typeof KIND_LABELS): string =>
  `UNWIND $rows AS r CREATE (n:${checkedLabel(KIND_LABELS[kind])}) SET n = r[1], n:$(r[0])`;

/** Creates edges of one type from rows of source, target and properties; says how many had both ends. */
export const createEdges = (type: string, source: string, target: string): string =>
  `UNWIND $rows AS r MATCH (s:${checkedLabel(source)} {key: r[0]}) MATCH (t:${checkedLabel(target)} {key: r[1]}) ` +
  `CREATE (s)-[n:${checkedEdgeType(type)}]->(t) SET n = r[2] RETURN count(*) AS created`;

/** A statement that collects those of `$keys` which nodes of a label or edges of a type bear. */
export function keysStatement(kind: Element["kind"] | "link", type: string): string {
  const pattern =
    kind === "relation" || kind === "argument" || kind === "link"
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

/**
 * Sends creations at once and does `meanwhile` while the server works on them. Answers how many edges each has made
 * (undefined for nodes).
 */
export async function create(
  tx: Transaction,
  creations: readonly Creation[],
  meanwhile?: () => void,
): Promise<readonly (number | undefined)[]> {
  const sent = Promise.all(creations.map(({ statement, rows }) => rowsOf(tx, statement, { rows })));
  if (meanwhile) {
    // An error is thrown below, where it is awaited.
    sent.catch(() => undefined);
    // The driver writes to its socket in later turns of the event loop than this one.
    await new Promise<void>((next) => setTimeout(next, 0));
    meanwhile();
  }
  return (await sent).map(([row]) => row?.["created"] as number | undefined);
}

// The constraints that make MERGE unique and fast: one hashed key per node label and edge type. All are in the community
// edition; each is made only if it is not there.

import type { Session } from "./driver";
import { rowsOf } from "./driver";
import { checkedEdgeType, checkedLabel } from "./identifiers";

/** Labels with a unique `key`. Those of the `full` shape are made in that shape only. */
export const KEYED_LABELS = ["Entity", "Event", "Article", "Quotation", "IdentityMerge"] as const;
/** Labels of the `full` shape: what an element rests on, each with the `owner` it belongs to. */
export const ITEM_LABELS = ["Claim", "Mention", "Trigger", "Evidence"] as const;

/** The statements that make the constraints for these edge types. */
export function schemaStatements(edgeTypes: Iterable<string>, full: boolean): readonly string[] {
  const statements: string[] = [
    "CREATE CONSTRAINT nutgraph_meta IF NOT EXISTS FOR (n:Nutgraph) REQUIRE n.key IS UNIQUE",
  ];
  for (const label of KEYED_LABELS) statements.push(nodeConstraint(checkedLabel(label)));
  if (full)
    for (const label of ITEM_LABELS) {
      statements.push(nodeConstraint(label));
      if (label !== "Evidence")
        statements.push(
          `CREATE INDEX nutgraph_${label.toLowerCase()}_owner IF NOT EXISTS FOR (n:${label}) ON (n.owner)`,
        );
    }
  for (const label of ["Entity", "Event", "Article"])
    statements.push(`CREATE INDEX nutgraph_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  statements.push("CREATE INDEX nutgraph_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)");
  for (const type of [...new Set(edgeTypes)].sort()) {
    const name = `nutgraph_${checkedEdgeType(type).toLowerCase()}_key`;
    statements.push(`CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.key IS UNIQUE`);
  }
  return statements;
}

const nodeConstraint = (label: string): string =>
  `CREATE CONSTRAINT nutgraph_${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE`;

const nameIn = (statement: string): string => statement.split(" ")[2] ?? "";

/** Makes the constraints and indexes that are not there yet, and waits until they serve. */
export async function ensureSchema(session: Session, edgeTypes: Iterable<string>, full: boolean): Promise<void> {
  const known = await session.executeRead(async (tx) => {
    const constraints = await rowsOf(tx, "SHOW CONSTRAINTS YIELD name");
    const indexes = await rowsOf(tx, "SHOW INDEXES YIELD name");
    return new Set([...constraints, ...indexes].map((row) => row["name"]));
  });
  const missing = schemaStatements(edgeTypes, full).filter((statement) => !known.has(nameIn(statement)));
  for (const statement of missing) await session.executeWrite(async (tx) => void (await tx.run(statement)));
  if (missing.length > 0) await session.executeWrite(async (tx) => void (await tx.run("CALL db.awaitIndexes(300)")));
}

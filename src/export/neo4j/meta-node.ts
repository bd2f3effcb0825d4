// The one node that says what the database holds: the shape, the version of the form, and people's decisions on identity.

import { InvalidInputError } from "../../errors";
import { nodeKey } from "../../graph/elements";
import type { GraphData } from "../../graph/graph-data";
import { stableJson } from "../../graph/stable-json";
import { rowsOf, type Session } from "./driver";
import type { Shape } from "./rows";

/** 3: an element's items lie in its `json`, each as a list (item-text.ts). */
const STORED_VERSION = 3;

/** A database holds one shape only. The first load decides. */
export async function claimShape(session: Session, shape: Shape): Promise<void> {
  const statement =
    "MERGE (m:Nutgraph {key: 'meta'}) ON CREATE SET m.shape = $shape, m.version = $version RETURN m.shape AS shape, m.version AS version";
  const [row] = await session.executeWrite((tx) => rowsOf(tx, statement, { shape, version: BigInt(STORED_VERSION) }));
  if (row?.["shape"] !== shape)
    throw new InvalidInputError(
      `load: the database holds a graph of shape "${String(row?.["shape"])}", got shape "${shape}"`,
    );
  checkVersion("load", row["version"]);
}

/** Throws where a database holds a graph in another form than this library's. */
export function checkVersion(what: "load" | "read", version: unknown): void {
  if (version !== STORED_VERSION)
    throw new InvalidInputError(
      `${what}: the database holds version ${String(version)} of the form, this library writes ${STORED_VERSION}`,
    );
}

/** Writes the decisions that are part of a graph. */
export async function storeDecisions(session: Session, { decisions }: GraphData): Promise<void> {
  if (!decisions) return;
  const json = stableJson({ key: nodeKey("merge", "decisions"), decisions });
  await session.executeWrite(async (tx) => {
    await tx.run("MATCH (m:Nutgraph {key: 'meta'}) WHERE coalesce(m.decisions, '') <> $json SET m.decisions = $json", {
      json,
    });
  });
}

// Brings a loaded graph back from Neo4j, in canonical order, equal to the one that was loaded. It reads the records and
// items as stored, never the properties that people may edit.

import { assemble, EDGE_KINDS, type ElementKind, type ElementRecord, type Sourced } from "../../graph/elements";
import { canonicalGraph } from "../../graph/canonical-graph";
import type { GraphData } from "../../graph/graph-data";
import { itemFrom } from "../../graph/item-text";
import { KIND_LABELS } from "../../graph/property-graph";
import { RELATION_ROWS } from "../../ontology/relation-types";
import type { Article } from "../../text/article";
import { DEFAULT_DATABASE, rowsOf, type Driver, type Transaction } from "./driver";
import { ROLE_TYPES } from "./identifiers";
import { checkVersion } from "./meta-node";
import { fromElementJson } from "./rows";
import { ITEM_LABELS } from "./schema";

/** Which database to read. */
export interface ReadOptions {
  /** The database's name; `neo4j` by default. */
  readonly database?: string;
}

/**
 * The graph that the database holds, of either shape. An empty database gives an empty graph; one whose
 * stored form has another version is refused.
 *
 * @example const kg = readGraph(await read(driver))
 */
export async function read(driver: Driver, { database = DEFAULT_DATABASE }: ReadOptions = {}): Promise<GraphData> {
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    return await session.executeRead(readAll);
  } finally {
    await session.close();
  }
}

async function readAll(tx: Transaction): Promise<GraphData> {
  const [meta] = await rowsOf(
    tx,
    "MATCH (m:Nutgraph {key: 'meta'}) RETURN m.decisions AS decisions, m.version AS version",
  );
  if (meta) checkVersion("read", meta["version"]);
  const articles = await rowsOf(tx, "MATCH (a:Article) WHERE a.json IS NOT NULL RETURN a.json AS json");
  const byOwner = await itemsByOwner(tx);
  const elements: (ElementRecord & { items: readonly Sourced[] })[] = [];
  for (const pattern of patterns()) {
    const rows = await rowsOf(tx, `MATCH ${pattern} WHERE n.json IS NOT NULL RETURN n.key AS key, n.json AS json`);
    for (const { key, json } of rows) {
      const stored = fromElementJson(json as string);
      elements.push({ ...stored, items: stored.items ?? byOwner.get(key as string) ?? [] });
    }
  }
  const decisions =
    typeof meta?.["decisions"] === "string"
      ? (JSON.parse(meta["decisions"]) as Pick<GraphData, "decisions">).decisions
      : undefined;
  const texts = articles.map((row) => JSON.parse(row["json"] as string) as Article);
  return canonicalGraph(assemble(texts, elements, decisions));
}

function patterns(): readonly string[] {
  const isNode = (kind: string): boolean => !EDGE_KINDS.has(kind as ElementKind);
  const nodes = Object.entries(KIND_LABELS).filter(([kind]) => isNode(kind));
  // Named events bear the label Event too, but are entities: they are read once, as such.
  const labels = nodes.map(([kind, label]) => (kind === "event" ? "(n:Event&!Entity)" : `(n:${label})`));
  return [...labels, `()-[n:${[...Object.keys(RELATION_ROWS), ...ROLE_TYPES].join("|")}]->()`];
}

async function itemsByOwner(tx: Transaction): Promise<ReadonlyMap<string, Sourced[]>> {
  const result = new Map<string, Sourced[]>();
  for (const label of ITEM_LABELS.filter((name) => name !== "Evidence")) {
    const rows = await rowsOf(tx, `MATCH (c:${label}) RETURN c.owner AS owner, c.json AS json`);
    for (const { owner, json } of rows) {
      const item = itemFrom(JSON.parse(json as string) as unknown[]);
      const list = result.get(owner as string);
      if (list) list.push(item);
      else result.set(owner as string, [item]);
    }
  }
  return result;
}

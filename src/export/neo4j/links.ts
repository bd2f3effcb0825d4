// The edges between articles and what they tell of, speakers and quotations, merges and entities. They carry no evidence of
// their own: they follow from the elements' items.

import { KIND_LABELS, type Link } from "../../graph/property-graph";
import { create, createEdges, keysStatement, knownKeys } from "./create";
import { rowsOf, type Transaction } from "./driver";

/** The labels at the two ends of each type. */
const ENDS = {
  MENTIONS: ["Article", KIND_LABELS.entity],
  REPORTS: ["Article", KIND_LABELS.event],
  QUOTES: ["Article", KIND_LABELS.quotation],
  SAID: [KIND_LABELS.entity, KIND_LABELS.quotation],
  MERGED: [KIND_LABELS.merge, KIND_LABELS.entity],
} as const satisfies Record<Link["type"], readonly [string, string]>;

const TYPES = Object.keys(ENDS) as (keyof typeof ENDS)[];

/** Writes links by MERGE alone. A link to a missing speaker is left out, as in memory. */
export async function mergeLinks(tx: Transaction, links: readonly Link[]): Promise<void> {
  for (const [type, list] of byType(links)) {
    const [from, to] = ENDS[type];
    await tx.run(
      `UNWIND $rows AS r MATCH (s:${from} {key: r.source}) MATCH (t:${to} {key: r.target}) ` +
        `MERGE (s)-[x:${type} {key: r.key}]->(t) SET x.count = r.count`,
      { rows: list.map(({ key, source, target, count }) => ({ key, source, target, count: BigInt(count) })) },
    );
  }
}

/** Writes links, and creates those that are new. */
export async function writeLinks(tx: Transaction, links: readonly Link[]): Promise<void> {
  const questions = byType(links).map(([type, list]) => ({
    statement: keysStatement("link", type),
    keys: list.map(({ key }) => key),
  }));
  const known = await knownKeys(tx, questions);
  const fresh = byType(links.filter(({ key }) => !known.has(key)));
  await create(
    tx,
    fresh.map(([type, list]) => ({
      statement: createEdges(type, ENDS[type][0], ENDS[type][1]),
      rows: list.map(({ key, source, target, count }) => [source, target, { key, count: BigInt(count) }]),
    })),
  );
  await mergeLinks(
    tx,
    links.filter(({ key }) => known.has(key)),
  );
}

function byType(links: readonly Link[]): readonly (readonly [Link["type"], readonly Link[]])[] {
  return TYPES.map((type) => [type, links.filter((link) => link.type === type)] as const).filter(
    ([, list]) => list.length > 0,
  );
}

/** Deletes the links of these articles, quotations and merges (by key) that are not among `kept`. */
export async function dropLinks(
  tx: Transaction,
  articles: readonly string[],
  owners: readonly string[],
  kept: ReadonlySet<string>,
): Promise<void> {
  const found = [
    ...(await rowsOf(
      tx,
      "UNWIND $articles AS key MATCH (:Article {key: key})-[x:MENTIONS|REPORTS|QUOTES]->() RETURN x.key AS key, type(x) AS type",
      { articles },
    )),
    ...(await rowsOf(
      tx,
      "UNWIND $owners AS key MATCH (:Quotation {key: key})<-[x:SAID]-() RETURN x.key AS key, type(x) AS type",
      { owners },
    )),
    ...(await rowsOf(
      tx,
      "UNWIND $owners AS key MATCH (:IdentityMerge {key: key})-[x:MERGED]->() RETURN x.key AS key, type(x) AS type",
      { owners },
    )),
  ];
  for (const type of TYPES) {
    const keys = found
      .filter((row) => row["type"] === type && !kept.has(row["key"] as string))
      .map((row) => row["key"]);
    if (keys.length > 0) await tx.run(`UNWIND $keys AS key MATCH ()-[x:${type} {key: key}]->() DELETE x`, { keys });
  }
}

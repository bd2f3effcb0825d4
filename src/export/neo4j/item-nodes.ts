// Where an element's items are: a list on the element (`rollup`), or Claim, Mention and Trigger nodes, each with the
// Evidence it cites in its Article (`full`). Reads and writes them inside a transaction.

import type { Element, Sourced } from "../../graph/elements";
import { itemFrom } from "../../graph/item-text";
import { rowsOf, type Transaction } from "./driver";
import { patternOf } from "./pattern";
import { fromElementJson, hasItemNodes, itemKey, itemNode, type ItemNode, type Shape } from "./rows";

/** The labels of item nodes, and the edge from each to the node it is about. */
const ITEM_LINKS = { Claim: "ABOUT", Mention: "MENTIONS_ENTITY", Trigger: "TRIGGERS" } as const;

const parse = (text: string): Sourced => itemFrom(JSON.parse(text) as unknown[]);

/** What the elements with these keys rest on in the database. */
export async function readItems(
  tx: Transaction,
  kind: string,
  type: string,
  keys: readonly string[],
  shape: Shape,
): Promise<Map<string, Sourced[]>> {
  const rows = keys.map((key) => ({ key }));
  const result = new Map<string, Sourced[]>();
  if (!hasItemNodes(kind, shape)) {
    const found = await rowsOf(
      tx,
      `UNWIND $rows AS r MATCH ${patternOf(kind, type)} RETURN n.key AS key, n.json AS json`,
      { rows },
    );
    for (const { key, json } of found) result.set(key as string, [...(fromElementJson(json as string).items ?? [])]);
    return result;
  }
  for (const label of Object.keys(ITEM_LINKS)) {
    const found = await rowsOf(
      tx,
      `UNWIND $rows AS r MATCH (c:${label} {owner: r.key}) RETURN r.key AS key, c.json AS json`,
      { rows },
    );
    for (const { key, json } of found) {
      const list = result.get(key as string) ?? [];
      list.push(parse(json as string));
      result.set(key as string, list);
    }
  }
  return result;
}

/**
 * Makes the item nodes of each element those of `itemsOf(key)`: missing ones are added; of elements in `differing`, those
 * that are there but not wanted are deleted, with evidence that nothing cites any more.
 */
export async function writeItems(
  tx: Transaction,
  elements: readonly Pick<Element, "key" | "source" | "target">[],
  itemsOf: (key: string) => readonly string[],
  differing: ReadonlySet<string>,
): Promise<void> {
  const wanted: { node: ItemNode; owner: string; source?: string; target?: string }[] = [];
  const keep: { key: string; items: string[] }[] = [];
  for (const { key, source, target } of elements) {
    const items = itemsOf(key);
    for (const text of items)
      wanted.push({
        node: itemNode(key, parse(text), text),
        owner: key,
        ...(source !== undefined && { source }),
        ...(target !== undefined && { target }),
      });
    if (differing.has(key)) keep.push({ key, items: items.map((text) => itemKey(key, text)) });
  }
  for (const label of Object.keys(ITEM_LINKS) as (keyof typeof ITEM_LINKS)[]) {
    if (keep.length > 0)
      await tx.run(
        `UNWIND $keep AS r MATCH (c:${label} {owner: r.key}) WHERE NOT c.key IN r.items ` +
          "OPTIONAL MATCH (c)-[:EVIDENCED_BY]->(e) DETACH DELETE c WITH DISTINCT e WHERE e IS NOT NULL " +
          "AND NOT EXISTS { (e)<-[:EVIDENCED_BY]-() } DETACH DELETE e",
        { keep },
      );
    const rows = wanted.filter(({ node }) => node.label === label);
    if (rows.length > 0) await writeNodes(tx, label, rows);
  }
}

async function writeNodes(
  tx: Transaction,
  label: keyof typeof ITEM_LINKS,
  rows: readonly { node: ItemNode; owner: string; source?: string; target?: string }[],
): Promise<void> {
  const evidence = new Map(
    rows.flatMap(({ node }) => (node.evidence ? [[node.evidence.key, node.evidence] as const] : [])),
  );
  await tx.run(
    "UNWIND $rows AS r MATCH (d:Article {key: r.article}) MERGE (e:Evidence {key: r.key}) SET e = r.props MERGE (e)-[:IN]->(d)",
    { rows: [...evidence.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) },
  );
  const flat = rows.map(({ node, owner, source, target }) => ({
    key: node.key,
    props: node.props,
    evidence: node.evidence?.key ?? null,
    speaker: node.speaker ?? null,
    owner,
    source: source ?? null,
    target: target ?? null,
  }));
  const edges = flat.filter((row) => row.source !== null);
  const nodes = flat.filter((row) => row.source === null);
  const merge = `UNWIND $rows AS r MERGE (c:${label} {key: r.key}) SET c = r.props WITH c, r `;
  // Relations join entities; a role joins an event to an entity.
  if (edges.length > 0)
    await tx.run(
      `${merge}OPTIONAL MATCH (a:Entity {key: r.source}) OPTIONAL MATCH (b:Event {key: r.source}) ` +
        "WITH c, r, coalesce(a, b) AS s MATCH (t:Entity {key: r.target}) MERGE (c)-[:SUBJECT]->(s) MERGE (c)-[:OBJECT]->(t)",
      { rows: edges },
    );
  if (nodes.length > 0)
    await tx.run(
      `${merge}OPTIONAL MATCH (a:Entity {key: r.owner}) OPTIONAL MATCH (b:Event {key: r.owner}) ` +
        `WITH c, coalesce(a, b) AS n WHERE n IS NOT NULL MERGE (c)-[:${ITEM_LINKS[label]}]->(n)`,
      { rows: nodes },
    );
  await tx.run(
    `UNWIND $rows AS r MATCH (c:${label} {key: r.key}) MATCH (e:Evidence {key: r.evidence}) MERGE (c)-[:EVIDENCED_BY]->(e)`,
    { rows: flat.filter((row) => row.evidence !== null) },
  );
  await tx.run(
    `UNWIND $rows AS r MATCH (c:${label} {key: r.key}) MATCH (s:Entity {key: r.speaker}) MERGE (c)-[:SPEAKER]->(s)`,
    {
      rows: flat.filter((row) => row.speaker !== null),
    },
  );
}

// The edges between articles and what they tell of, speakers and quotations, merges and entities. They carry no evidence of
// their own: they follow from the elements' items. Each belongs to one end, its owner, and is told from others by its ends.

import { KIND_LABELS, type Link } from "../../graph/property-graph";
import { byText } from "../../graph/order";
import { rowsOf, type Transaction } from "./driver";
import { cellOf, EACH_ROW, rowText } from "./row-text";

/** Whose a link of each type is, the label at its other end, and how it runs. */
const ROWS = {
  MENTIONS: { owner: "Article", other: KIND_LABELS.entity, ownerIs: "source" },
  REPORTS: { owner: "Article", other: KIND_LABELS.event, ownerIs: "source" },
  QUOTES: { owner: "Article", other: KIND_LABELS.quotation, ownerIs: "source" },
  SAID: { owner: KIND_LABELS.quotation, other: KIND_LABELS.entity, ownerIs: "target" },
  MERGED: { owner: KIND_LABELS.merge, other: KIND_LABELS.entity, ownerIs: "source" },
} as const satisfies Record<Link["type"], { owner: string; other: string; ownerIs: "source" | "target" }>;

const TYPES = Object.keys(ROWS) as Link["type"][];
export type OwnerLabel = (typeof ROWS)[Link["type"]]["owner"];

/** An article, quotation or merge with all its links. */
export interface LinkOwner {
  readonly label: OwnerLabel;
  readonly key: string;
  readonly links: Link[];
}

const ownerKey = ({ type, source, target }: Link): string => (ROWS[type].ownerIs === "source" ? source : target);
const otherKey = ({ type, source, target }: Link): string => (ROWS[type].ownerIs === "source" ? target : source);
const pattern = (type: Link["type"], edge: string): string =>
  ROWS[type].ownerIs === "source" ? `(o)-[${edge}]->(t)` : `(o)<-[${edge}]-(t)`;

/** The owners with their links, in an order that all writers share; owners named in `keys` but without links have none. */
export function linkOwners(
  links: readonly Link[],
  keys: Iterable<readonly [OwnerLabel, string]>,
): readonly LinkOwner[] {
  const owners = new Map<string, LinkOwner>();
  for (const [label, key] of keys) owners.set(key, { label, key, links: [] });
  for (const link of links) owners.get(ownerKey(link))?.links.push(link);
  return [...owners.values()].sort((a, b) => byText(a.label, b.label) || byText(a.key, b.key));
}

/** Per type that these owners have links of: each owner's other ends, with the counts. */
function byType(owners: readonly LinkOwner[]) {
  return TYPES.map((type) => {
    const rows = owners.flatMap(({ key, links }) => {
      const own = links.filter((link) => link.type === type);
      const ends = own.map((link) => [otherKey(link), link.count] as const).sort(([a], [b]) => byText(a, b));
      return ends.length === 0 ? [] : [{ key, ends }];
    });
    return { type, rows };
  }).filter(({ rows }) => rows.length > 0);
}

/**
 * Writes links by MERGE alone: between two known nodes it locks both, so that two writers make one edge. A link to a
 * missing speaker is left out, as in memory.
 */
export async function mergeLinks(tx: Transaction, owners: readonly LinkOwner[]): Promise<void> {
  for (const { type, rows } of byType(owners))
    await tx.run(
      `UNWIND $rows AS r MATCH (o:${ROWS[type].owner} {key: r.key}) UNWIND r.ends AS e ` +
        `MATCH (t:${ROWS[type].other} {key: e[0]}) MERGE ${pattern(type, `x:${type}`)} SET x.count = e[1]`,
      { rows: rows.map(({ key, ends }) => ({ key, ends: ends.map(([other, count]) => [other, BigInt(count)]) })) },
    );
}

/** Creates links; the owners have none of their types and are locked. */
async function createLinks(tx: Transaction, owners: readonly LinkOwner[]): Promise<void> {
  const sent = byType(owners).map(({ type, rows }) =>
    tx.run(
      `${EACH_ROW}MATCH (o:${ROWS[type].owner} {key: r[0]}) WITH o, ${cellOf(1, "strings")} AS keys, ` +
        `${cellOf(2, "strings")} AS counts UNWIND range(0, size(keys) - 1) AS i MATCH (t:${ROWS[type].other} {key: keys[i]}) ` +
        `CREATE ${pattern(type, `:${type} {count: toInteger(counts[i])}`)}`,
      rowText(rows.map(({ key, ends }) => [key, ends.map(([other]) => other), ends.map(([, count]) => count)])),
    ),
  );
  await Promise.all(sent);
}

/** Makes the links of these owners those given: those of an owner without any are created, others merged or deleted. */
export async function writeLinks(tx: Transaction, owners: readonly LinkOwner[]): Promise<void> {
  const holding = new Set<unknown>();
  for (const label of new Set(owners.map((owner) => owner.label))) {
    const own = owners.filter((owner) => owner.label === label);
    const types = TYPES.filter((type) => ROWS[type].owner === label);
    const edge = pattern(types[0] as Link["type"], `x:${types.join("|")}`);
    // Setting a key to what it is changes nothing and locks the owner, so that nobody else gives it links meanwhile.
    const held = await rowsOf(
      tx,
      `UNWIND $keys AS key MATCH (o:${label} {key: key}) SET o.key = key ` +
        `WITH o, key WHERE EXISTS { ${edge} } RETURN key`,
      { keys: own.map(({ key }) => key) },
    );
    const keys = new Set(held.map((row) => row["key"]));
    for (const key of keys) holding.add(key);
    const rows = own.filter(({ key }) => keys.has(key)).map(({ key, links }) => [key, links.map(otherKey)]);
    if (rows.length > 0)
      await tx.run(`UNWIND $rows AS r MATCH (o:${label} {key: r[0]}) MATCH ${edge} WHERE NOT t.key IN r[1] DELETE x`, {
        rows,
      });
  }
  await createLinks(
    tx,
    owners.filter(({ key }) => !holding.has(key)),
  );
  await mergeLinks(
    tx,
    owners.filter(({ key }) => holding.has(key)),
  );
}

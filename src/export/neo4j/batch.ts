// Writes one batch of elements inside one transaction: MERGE on the key takes the lock, what the database already holds
// from other articles is read under that lock and kept, the rest is replaced. So it may run twice, and beside others.

import { InvalidInputError } from "../../errors";
import { EDGE_KINDS, type Element, type ElementRecord, type Sourced } from "../../graph/elements";
import { KIND_LABELS, labelsOf } from "../../graph/property-graph";
import { rowsOf, type Transaction } from "./driver";
import { checkedEdgeType, checkedLabel } from "./identifiers";
import { patternOf } from "./pattern";
import { readItems, writeItems } from "./item-nodes";
import { hasItemNodes, storedElement, type Shape, type StoredElement } from "./rows";

/** What a batch needs to know: the shape, and the articles whose former items are replaced. */
export interface BatchContext {
  readonly shape: Shape;
  readonly replaced: ReadonlySet<string>;
}

function mergeStatement(kind: Element["kind"], type: string, shape: Shape): string {
  // Setting a property to what it is takes the lock and changes nothing; removing one that is not there takes none.
  const held = hasItemNodes(kind, shape) ? "digest" : "items";
  const tail =
    `SET n.key = r.key WITH n, r, n.json <> r.props.json OR n.${held} <> r.props.${held} AS differs ` +
    "RETURN n.key AS key, differs, n.type AS type";
  if (kind === "relation" || kind === "argument") {
    const source = kind === "relation" ? "Entity" : "Event";
    return (
      `UNWIND $rows AS r MATCH (s:${source} {key: r.source}) MATCH (t:Entity {key: r.target}) ` +
      `MERGE (s)-[n:${checkedEdgeType(type)} {key: r.key}]->(t) ON CREATE SET n = r.props ${tail}`
    );
  }
  return `UNWIND $rows AS r MERGE (n:${checkedLabel(KIND_LABELS[kind])} {key: r.key}) ON CREATE SET n = r.props, n:$(r.labels) ${tail}`;
}

// Edge types must stand in the statement; labels may be given by the row, which spares a statement per type.
const groupOf = (element: Element): string =>
  EDGE_KINDS.has(element.kind) ? `${element.kind}:${element.type}` : element.kind;

/** Elements that one statement writes: nodes of one kind, edges of one type. */
export function groups(elements: readonly Element[]): Map<string, Element[]> {
  const result = new Map<string, Element[]>();
  for (const element of elements) {
    const name = groupOf(element);
    const group = result.get(name);
    if (group) group.push(element);
    else result.set(name, [element]);
  }
  return result;
}

/** Writes elements; their ends (for edges) must be in the database. */
export async function writeElements(
  tx: Transaction,
  elements: readonly Element[],
  context: BatchContext,
): Promise<void> {
  for (const group of groups(elements).values()) await writeGroup(tx, group, context);
}

async function writeGroup(tx: Transaction, group: readonly Element[], context: BatchContext): Promise<void> {
  const { kind, type } = group[0] as Element;
  const { shape, replaced } = context;
  const stored = new Map<string, StoredElement>();
  for (const element of group) stored.set(element.key, storedElement(element, element.items, shape));
  const rows = group.map((element) => ({
    key: element.key,
    ...(EDGE_KINDS.has(kind)
      ? { source: element.source, target: element.target }
      : { labels: labelsOf(element).map(checkedLabel) }),
    props: stored.get(element.key)?.props,
  }));
  const merged = await rowsOf(tx, mergeStatement(kind, type, shape), { rows });
  if (merged.length < rows.length) {
    const written = new Set(merged.map((row) => row["key"]));
    const lost = group.find(({ key }) => !written.has(key));
    throw new InvalidInputError(
      `load: an end of the ${type} edge ${JSON.stringify(lost?.record)} is not in the database`,
    );
  }
  const differing = new Set(merged.flatMap((row) => (row["differs"] === true ? [row["key"] as string] : [])));
  const changed = group.filter(({ key }) => differing.has(key));
  if (changed.length > 0) {
    const before = await readItems(
      tx,
      kind,
      type,
      changed.map(({ key }) => key),
      shape,
    );
    const updates: StoredElement[] = [];
    for (const element of changed) {
      const kept = (before.get(element.key) ?? []).filter((item) => !replaced.has(item.article));
      const update = storedElement(element, [...kept, ...element.items], shape);
      stored.set(element.key, update);
      updates.push(update);
    }
    await dropOtherLabels(tx, changed, merged);
    await setProperties(tx, kind, type, updates);
  }
  if (!hasItemNodes(kind, shape)) return;
  const fresh = group.filter(({ key }) => !differing.has(key));
  await writeItems(tx, [...changed, ...fresh], (key) => stored.get(key)?.items ?? [], differing);
}

/** An element whose type has changed since it was written loses the label of the former type. */
async function dropOtherLabels(
  tx: Transaction,
  changed: readonly Element[],
  merged: readonly Record<string, unknown>[],
): Promise<void> {
  const former = new Map(merged.map((row) => [row["key"], row["type"]]));
  for (const { key, kind, type } of changed) {
    const before = former.get(key);
    if ((kind !== "entity" && kind !== "event") || before === type || typeof before !== "string") continue;
    const statement = `UNWIND $rows AS r MATCH ${patternOf(kind, type)} REMOVE n:${checkedLabel(before)} SET n:${checkedLabel(type)}`;
    await tx.run(statement, { rows: [{ key }] });
  }
}

async function setProperties(
  tx: Transaction,
  kind: string,
  type: string,
  updates: readonly StoredElement[],
): Promise<void> {
  await tx.run(`UNWIND $rows AS r MATCH ${patternOf(kind, type)} SET n = r.props`, {
    rows: updates.map(({ key, props }) => ({ key, props })),
  });
}

/** Withdraws the replaced articles' items from elements that the new graph no longer rests on; what rests on nothing goes. */
export async function withdrawElements(
  tx: Transaction,
  kind: ElementRecord["kind"],
  type: string,
  keys: readonly string[],
  { shape, replaced }: BatchContext,
): Promise<void> {
  const rows = keys.map((key) => ({ key }));
  const pattern = patternOf(kind, type);
  const locked = await rowsOf(
    tx,
    `UNWIND $rows AS r MATCH ${pattern} SET n.key = r.key RETURN n.key AS key, n.json AS json`,
    { rows },
  );
  const before = await readItems(
    tx,
    kind,
    type,
    locked.map((row) => row["key"] as string),
    shape,
  );
  const emptied: string[] = [];
  const updates: StoredElement[] = [];
  const rest = new Map<string, readonly string[]>();
  for (const { key, json } of locked as { key: string; json: string }[]) {
    const kept = (before.get(key) ?? []).filter((item) => !replaced.has(item.article));
    if (kept.length === 0) emptied.push(key);
    const update = storedElement(
      { ...recordWithout(JSON.parse(json) as ElementRecord, kept, replaced), key },
      kept,
      shape,
    );
    updates.push(update);
    rest.set(key, update.items);
  }
  await setProperties(tx, kind, type, updates);
  if (hasItemNodes(kind, shape)) {
    const known = updates.map(({ key }) => ({ key, items: [] as Sourced[] }));
    await writeItems(tx, known, (key) => rest.get(key) ?? [], new Set(rest.keys()));
  }
  const emptyRows = emptied.map((key) => ({ key }));
  if (EDGE_KINDS.has(kind)) await tx.run(`UNWIND $rows AS r MATCH ${pattern} DELETE n`, { rows: emptyRows });
  else
    // A node that other articles' edges still need stays, without items of its own.
    await tx.run(
      `UNWIND $rows AS r MATCH ${pattern} WHERE NOT EXISTS { (n)-[x]-() WHERE x.json IS NOT NULL } DETACH DELETE n`,
      { rows: emptyRows },
    );
}

/** An event whose first trigger goes takes the first that stays. */
function recordWithout(element: ElementRecord, kept: readonly Sourced[], replaced: ReadonlySet<string>): ElementRecord {
  if (element.kind !== "event" || !replaced.has(element.record.trigger.article)) return element;
  const trigger = kept.find((item) => item.kind === "trigger");
  return trigger ? { kind: "event", record: { ...element.record, trigger: trigger.value } } : element;
}

// Writes one batch of elements inside one transaction. What the database does not hold is created (create.ts); for the rest
// MERGE on the key takes the lock, what is there from other articles is read under that lock and kept, the rest is
// replaced. So it may run twice, and beside others.

import { InvalidInputError } from "../../errors";
import { EDGE_KINDS, type Element, type ElementRecord, type Sourced } from "../../graph/elements";
import { KIND_LABELS } from "../../graph/property-graph";
import { create, createEdges, createNodes, keysStatement, knownKeys, type Creation } from "./create";
import { rowsOf, type Transaction } from "./driver";
import { checkedEdgeType, checkedLabel } from "./identifiers";
import { inTurns } from "./lanes";
import { patternOf } from "./pattern";
import { readItems, writeItems } from "./item-nodes";
import { rowWriter } from "./row-text";
import {
  addColumns,
  columnsOf,
  driverProperties,
  fromElementJson,
  hasItemNodes,
  manifestEntry,
  storedElement,
  storedFrom,
  writtenElement,
  type Shape,
  type StoredElement,
  type WrittenElement,
} from "./rows";

/** What a batch needs to know: the shape, the articles whose former items are replaced, and whether to expect any element. */
export interface BatchContext {
  readonly shape: Shape;
  readonly replaced: ReadonlySet<string>;
  /** Nothing was in the database when loading began: what is to be written is not asked for first. */
  readonly empty: boolean;
}

/** Relations join entities, roles an event to an entity. */
const SOURCE_LABELS = { relation: "Entity", argument: "Event" } as const;

function mergeStatement(kind: Element["kind"], type: string, shape: Shape): string {
  // Setting a property to what it is takes the lock and changes nothing; removing one that is not there takes none.
  const digest = hasItemNodes(kind, shape) ? " OR n.digest <> r.props.digest" : "";
  const tail =
    `SET n.key = r.key WITH n, r, n.json <> r.props.json${digest} AS differs ` +
    "RETURN n.key AS key, differs, n.type AS type";
  if (kind === "relation" || kind === "argument") {
    return (
      `UNWIND $rows AS r MATCH (s:${SOURCE_LABELS[kind]} {key: r.source}) MATCH (t:Entity {key: r.target}) ` +
      `MERGE (s)-[n:${checkedEdgeType(type)} {key: r.key}]->(t) ON CREATE SET n = r.props ${tail}`
    );
  }
  const label = checkedLabel(KIND_LABELS[kind]);
  return `UNWIND $rows AS r MERGE (n:${label} {key: r.key}) ON CREATE SET n = r.props, n:${checkedLabel(type)} ${tail}`;
}

/** Elements of one name, under it. */
function groups(elements: readonly Element[], nameOf: (element: Element) => string): readonly (readonly Element[])[] {
  const result = new Map<string, Element[]>();
  for (const element of elements) {
    const name = nameOf(element);
    const group = result.get(name);
    if (group) group.push(element);
    else result.set(name, [element]);
  }
  return [...result.values()];
}

/** Elements that one MERGE writes: their type must stand in the statement. */
const typed = (elements: readonly Element[]): readonly (readonly Element[])[] =>
  groups(elements, ({ kind, type }) => `${kind}:${type}`);

/** Which keys of these elements are in the database. */
const keysThere = (tx: Transaction, elements: readonly Element[]): Promise<ReadonlySet<string>> =>
  knownKeys(
    tx,
    typed(elements).map((group) => ({ statement: keysStatement(...nameOf(group)), keys: keysOf(group) })),
  );

const keysOf = (elements: readonly Element[]): string[] => elements.map(({ key }) => key);

/** Writes elements by MERGE alone; their ends (for edges) must be in the database. */
export async function mergeElements(tx: Transaction, { elements }: Batch, context: BatchContext): Promise<void> {
  for (const group of typed(elements)) await mergeGroup(tx, group, context);
}

/** Elements that are to be created, of one kind. */
interface Creations {
  readonly group: readonly Element[];
  readonly creation: Creation;
}

/** Elements of one transaction, made ready for it. */
export interface Batch {
  readonly elements: readonly Element[];
  /** Where nothing is in the database. */
  readonly creations?: readonly Creations[];
}

/** Makes a batch ready to be sent, as far as can be done before the database is asked; `onWritten` sees each element. */
export async function prepareBatch(
  elements: readonly Element[],
  { shape, empty }: BatchContext,
  onWritten: (element: WrittenElement) => void,
): Promise<Batch> {
  if (empty) return { elements, creations: await creationsOf(elements, shape, onWritten) };
  await inTurns(elements, (element) => onWritten(writtenFrom(element)));
  return { elements };
}

const writtenFrom = (element: Element): WrittenElement => writtenElement(element, element.items);

async function creationsOf(
  elements: readonly Element[],
  shape: Shape,
  onWritten?: (element: WrittenElement) => void,
): Promise<readonly Creations[]> {
  const result: Creations[] = [];
  for (const group of groups(elements, ({ kind }) => kind))
    result.push({ group, creation: await creationOf(group, shape, onWritten) });
  return result;
}

/** Writes elements, and creates those that are new. */
export async function writeElements(tx: Transaction, batch: Batch, context: BatchContext): Promise<void> {
  const { shape } = context;
  const { elements } = batch;
  const known = batch.creations ? new Set<string>() : await keysThere(tx, elements);
  const fresh =
    batch.creations ??
    (await creationsOf(
      elements.filter(({ key }) => !known.has(key)),
      shape,
    ));
  const created = await create(
    tx,
    fresh.map(({ creation }) => creation),
  );
  for (const [i, { group }] of fresh.entries()) {
    if ((created[i] ?? group.length) < group.length) throwLost(group, await keysThere(tx, group));
    if (hasItemNodes(nameOf(group)[0], shape)) {
      const texts = textsOf(group.map(writtenFrom));
      await writeItems(tx, group, (key) => texts.get(key) ?? [], new Set());
    }
  }
  for (const group of typed(elements.filter(({ key }) => known.has(key)))) await mergeGroup(tx, group, context);
}

function nameOf(group: readonly Element[]): readonly [kind: Element["kind"], type: string] {
  const { kind, type } = group[0] as Element;
  return [kind, type];
}

/** The texts of the items of each, by key. */
const textsOf = (group: readonly WrittenElement[]): Map<string, readonly string[]> =>
  new Map(group.map(({ key, texts }) => [key, texts]));

/** The statement that creates elements of one kind, with their rows. An element is written, and forgotten when its row is. */
async function creationOf(
  group: readonly Element[],
  shape: Shape,
  onWritten?: (element: WrittenElement) => void,
): Promise<Creation> {
  const [kind] = nameOf(group);
  const columns = columnsOf(kind, shape);
  const isEdge = kind === "relation" || kind === "argument";
  const statement = isEdge ? createEdges(SOURCE_LABELS[kind], "Entity", columns) : createNodes(kind, columns);
  for (let tries = 0; ; tries++) {
    const writer = rowWriter(tries);
    await inTurns(group, (element) => {
      const written = writtenFrom(element);
      if (tries === 0) onWritten?.(written);
      const { type, source, target } = element;
      const row: unknown[] = isEdge ? [checkedEdgeType(type), source, target] : [checkedLabel(type)];
      addColumns(row, written, shape);
      writer.add(row);
    });
    const rows = writer.text();
    if (rows) return { statement, rows };
  }
}

/** The message names keys only: what an edge says, and in which words, is not for logs. */
function throwLost(group: readonly Element[], written: ReadonlySet<unknown>): never {
  const lost = group.find(({ key }) => !written.has(key));
  throw new InvalidInputError(
    `load: an end of the edge ${lost && manifestEntry(lost)} is not in the database (${lost?.source} to ${lost?.target})`,
  );
}

async function mergeGroup(tx: Transaction, elements: readonly Element[], context: BatchContext): Promise<void> {
  const [kind, type] = nameOf(elements);
  const group = elements.map(writtenFrom);
  const { shape, replaced } = context;
  const texts = textsOf(group);
  const rows = group.map((element) => ({
    key: element.key,
    ...(EDGE_KINDS.has(kind) && { source: element.source, target: element.target }),
    props: driverProperties(kind, storedFrom(element, shape).props),
  }));
  const merged = await rowsOf(tx, mergeStatement(kind, type, shape), { rows });
  if (merged.length < rows.length) throwLost(group, new Set(merged.map((row) => row["key"])));
  const differing = new Set(merged.flatMap((row) => (row["differs"] === true ? [row["key"] as string] : [])));
  const changed = group.filter(({ key }) => differing.has(key));
  if (changed.length > 0) {
    const before = await readItems(tx, kind, type, keysOf(changed), shape);
    const updates: StoredElement[] = [];
    for (const element of changed) {
      const kept = (before.get(element.key) ?? []).filter((item) => !replaced.has(item.article));
      const update = storedElement(element, [...kept, ...element.items], shape);
      texts.set(element.key, update.items);
      updates.push(update);
    }
    await dropOtherLabels(tx, changed, merged);
    await setProperties(tx, kind, type, updates);
  }
  if (!hasItemNodes(kind, shape)) return;
  const fresh = group.filter(({ key }) => !differing.has(key));
  await writeItems(tx, [...changed, ...fresh], (key) => texts.get(key) ?? [], differing);
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
    rows: updates.map(({ key, kind: owner, props }) => ({ key, props: driverProperties(owner, props) })),
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
    const update = storedElement({ ...recordWithout(fromElementJson(json), kept, replaced), key }, kept, shape);
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

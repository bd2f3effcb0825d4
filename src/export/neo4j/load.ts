// Loads a graph into Neo4j so that every article in it counts exactly as the graph has it: what the database held of
// these articles before is replaced, what it holds of others stays. Batches are idempotent, so that an interrupted load is
// resumed by loading again; how far it came is on the Article nodes, written last.

import { InvalidInputError } from "../../errors";
import { articleKey, EDGE_KINDS, elementsOf, type Element, type ElementKind } from "../../graph/elements";
import type { GraphData } from "../../graph/graph-data";
import { KIND_LABELS, linksOf } from "../../graph/property-graph";
import { announce, articleState, conclude, isEmpty, withdrawn } from "./article-nodes";
import { mergeElements, withdrawElements, writeElements, type BatchContext } from "./batch";
import { isKeyTaken } from "./create";
import { DEFAULT_DATABASE, type Driver, type Session, type Transaction } from "./driver";
import { checkedEdgeType, checkedLabel } from "./identifiers";
import { inLanes } from "./lanes";
import { linkOwners, mergeLinks, writeLinks } from "./links";
import { claimShape, storeDecisions } from "./meta-node";
import { writtenElement, type Shape, type WrittenElement } from "./rows";
import { ensureSchema } from "./schema";
import { inOrder, sharesOf } from "./shares";

/** Rows of one transaction where the caller does not say; docs/performance.md has a sweep (`bench load --batch N`). */
const DEFAULT_BATCH_SIZE = 2000;
/** Cypher text of articles makes rows heavy: fewer go into one transaction. */
const ARTICLES_PER_BATCH = 100;
/** Sessions that write at a time into an empty database: while the server is at one batch, the next is packed. */
const LANES = 2;

/** How to load. */
export interface LoadOptions {
  /** The database's name; `neo4j` by default. Named in every session. */
  readonly database?: string;
  /** `rollup` (the default): claims and mentions are lists on their node or edge. `full`: they are nodes. */
  readonly shape?: Shape;
  /** Elements per transaction. */
  readonly batchSize?: number;
  /** Stops between two transactions: the promise rejects with the signal's reason. Loading again goes on. */
  readonly signal?: AbortSignal;
  /** Called after each transaction. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** How far a load is. */
export interface LoadProgress {
  readonly phase: "articles" | "nodes" | "edges" | "links" | "withdrawals" | "done";
  /** Elements written so far, and how many there are to write. */
  readonly done: number;
  readonly total: number;
}

/** What a load did. */
export interface LoadReport {
  /** Articles whose share was written; 0 when the database held them all as they are. */
  readonly articles: number;
  readonly nodes: number;
  readonly edges: number;
  /** Elements that lost the last thing they rested on, or a part of it. */
  readonly withdrawn: number;
}

/**
 * Loads a graph. Every promise of docs/neo4j.md holds: loading twice changes nothing, an interrupted load is resumed by
 * loading again, and a corrected article takes back exactly what it said before.
 *
 * @example
 * const driver = neo4j.driver("bolt://localhost:7687", neo4j.auth.basic("neo4j", process.env.NEO4J_PASSWORD));
 * await load(kg, driver, { database: "neo4j" });
 */
export async function load(
  graph: GraphData | { readonly data: GraphData },
  driver: Driver,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const data = "data" in graph ? graph.data : graph;
  return synchronize(
    data,
    data.articles.map((article) => article.id),
    driver,
    options,
  );
}

/** Takes articles and everything that rests on them alone out of the database. */
export async function withdraw(
  articles: readonly string[],
  driver: Driver,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const nothing: GraphData = { nutgraph: 1, articles: [], entities: [], relations: [], events: [], quotations: [] };
  return synchronize(nothing, articles, driver, options);
}

/** Makes what the database holds of these articles what `data` says of them. */
export async function synchronize(
  data: GraphData,
  articles: readonly string[],
  driver: Driver,
  options: LoadOptions,
  { create = true }: { readonly create?: boolean } = {},
): Promise<LoadReport> {
  const { database = DEFAULT_DATABASE, shape = "rollup", batchSize = DEFAULT_BATCH_SIZE, signal, onProgress } = options;
  if (!(Number.isInteger(batchSize) && batchSize > 0))
    throw new InvalidInputError(`load: batchSize must be a whole number above 0, got ${String(batchSize)}`);
  if (shape !== "rollup" && shape !== "full")
    throw new InvalidInputError(`load: shape must be rollup or full, got ${String(shape)}`);
  signal?.throwIfAborted();
  const elements = combined(inOrder(elementsOf(data))).map((element) => writtenElement(element, element.items));
  for (const { kind, type } of elements)
    if (EDGE_KINDS.has(kind)) checkedEdgeType(type);
    else checkedLabel(type);
  const shares = sharesOf(data, elements);
  const session = driver.session({ database });
  const sessions = [session];
  let done = 0;
  let total = elements.length;
  const step = async (
    phase: LoadProgress["phase"],
    size: number,
    work: (tx: Transaction) => Promise<void>,
    { merging, lane = session }: { merging?: (tx: Transaction) => Promise<void>; lane?: Session } = {},
  ): Promise<void> => {
    signal?.throwIfAborted();
    try {
      await lane.executeWrite(merging && !create ? merging : work);
    } catch (error) {
      // Another writer has made one of the things that this transaction was about to create.
      if (!merging || !isKeyTaken(error)) throw error;
      await lane.executeWrite(merging);
    }
    signal?.throwIfAborted();
    done += size;
    onProgress?.({ phase, done, total });
  };
  try {
    await ensureSchema(
      session,
      elements.filter(isEdge).map(({ type }) => type),
      shape === "full",
    );
    await claimShape(session, shape);
    const state = await articleState(session, articles.map(articleKey));
    const empty = create && (await isEmpty(session));
    // Lanes merging the same nodes' edges would wait for each other; new ones have locks of their own until they commit.
    while (empty && sessions.length < LANES) sessions.push(driver.session({ database }));
    const pending = shares.filter(({ key, hash }) => state.get(key)?.hash !== hash);
    const present = new Set(shares.map(({ id }) => id));
    const gone = articles.filter((id) => !present.has(id) && state.has(articleKey(id)));
    const changed = new Set([...pending.map(({ id }) => id), ...gone]);
    const context: BatchContext = { shape, replaced: changed, empty };
    const toWrite = elements.filter(
      ({ items }) => items.length === 0 || items.some((item) => changed.has(item.article)),
    );
    const lost = withdrawn(state, new Set([...pending.map(({ key }) => key), ...gone.map(articleKey)]), elements);
    total = toWrite.length + pending.length + lost.length;

    for (const batch of chunks(pending, Math.min(batchSize, ARTICLES_PER_BATCH)))
      await step("articles", 0, (tx) => announce(tx, batch, state));
    const nodes = toWrite.filter((element) => !isEdge(element));
    const edges = toWrite.filter(isEdge);
    const write = (phase: "nodes" | "edges", list: readonly WrittenElement[]): Promise<void> =>
      inLanes(sessions, chunks(list, batchSize), (lane, batch) =>
        step(phase, batch.length, (tx) => writeElements(tx, batch, context), {
          merging: (tx) => mergeElements(tx, batch, context),
          lane,
        }),
      );
    await write("nodes", nodes.filter(isEntity));
    await write(
      "nodes",
      nodes.filter((element) => !isEntity(element)),
    );
    await write("edges", edges);
    const keys = new Map(shares.map(({ id, key }) => [id, key]));
    const keyOfArticle = (id: string): string => keys.get(id) ?? articleKey(id);
    const owners = linkOwners(
      toWrite.flatMap((element) => linksOf(element, element.items, keyOfArticle)),
      [
        ...[...changed].map((id) => ["Article", articleKey(id)] as const),
        ...nodes.flatMap(({ kind, key }) =>
          kind === "quotation" || kind === "merge" ? [[KIND_LABELS[kind], key] as const] : [],
        ),
      ],
    );
    await inLanes(
      sessions,
      chunksBySize(owners, batchSize, ({ links }) => 1 + links.length),
      (lane, batch) => step("links", 0, (tx) => (create ? writeLinks(tx, batch) : mergeLinks(tx, batch)), { lane }),
    );
    for (const batch of chunks(lost, batchSize))
      await step("withdrawals", batch.length, async (tx) => {
        for (const [name, keys] of grouped(batch)) {
          const [kind = "", type = ""] = name.split(":");
          await withdrawElements(tx, kind as ElementKind, type, keys, context);
        }
      });
    for (const batch of chunks(pending, Math.min(batchSize, ARTICLES_PER_BATCH)))
      await step("articles", batch.length, (tx) => conclude(tx, batch, state));
    for (const batch of chunks(gone, ARTICLES_PER_BATCH))
      await step("articles", 0, async (tx) => {
        await tx.run("UNWIND $keys AS key MATCH (a:Article {key: key}) DETACH DELETE a", {
          keys: batch.map(articleKey),
        });
      });
    await storeDecisions(session, data);
    onProgress?.({ phase: "done", done: total, total });
    return { articles: pending.length + gone.length, nodes: nodes.length, edges: edges.length, withdrawn: lost.length };
  } finally {
    for (const one of sessions) await one.close();
  }
}

const isEntity = ({ kind }: Element): boolean => kind === "entity";
const isEdge = ({ kind }: Element): boolean => EDGE_KINDS.has(kind);

/** Elements that share a key (one role filled twice by one entity), which lie beside each other, as one. */
function combined(elements: readonly Element[]): readonly Element[] {
  const result: Element[] = [];
  for (const element of elements) {
    const other = result.at(-1);
    if (other?.key === element.key) result[result.length - 1] = { ...other, items: [...other.items, ...element.items] };
    else result.push(element);
  }
  return result;
}

function grouped(batch: readonly { kind: string; type: string; key: string }[]): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { kind, type, key } of batch) {
    const list = result.get(`${kind}:${type}`) ?? [];
    list.push(key);
    result.set(`${kind}:${type}`, list);
  }
  return result;
}

const chunks = <T>(list: readonly T[], size: number): readonly T[][] => chunksBySize(list, size, () => 1);

/** Parts of a list, in order, each but the last as big as `size` or by one thing bigger. */
function chunksBySize<T>(list: readonly T[], size: number, sizeOf: (one: T) => number): readonly T[][] {
  const result: T[][] = [];
  let room = 0;
  for (const one of list) {
    if (room <= 0) {
      result.push([]);
      room = size;
    }
    result.at(-1)?.push(one);
    room -= sizeOf(one);
  }
  return result;
}

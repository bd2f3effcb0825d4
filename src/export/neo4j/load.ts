// Loads a graph into Neo4j so that every article in it counts exactly as the graph has it: what the database held of
// these articles before is replaced, what it holds of others stays. Batches are idempotent, so that an interrupted load is
// resumed by loading again; how far it came is on the Article nodes, written last.

import { InvalidInputError } from "../../errors";
import { articleKey, EDGE_KINDS, elementsOf, type Element } from "../../graph/elements";
import type { GraphData } from "../../graph/graph-data";
import { articleState, isEmpty, withdrawn } from "./article-nodes";
import { isKeyTaken } from "./create";
import { DEFAULT_DATABASE, type Driver } from "./driver";
import { checkedEdgeType, checkedLabel } from "./identifiers";
import { inLanes } from "./lanes";
import { jobsOf, type LoadProgress, type Step } from "./load-jobs";
import { claimShape, storeDecisions } from "./meta-node";
import type { Shape } from "./rows";
import { ensureSchema } from "./schema";
import { hashesOf, inOrder, shareHashes, sharesOf, type Share } from "./shares";

export type { LoadProgress };

/** Elements of one transaction where the caller does not say. `bench load --batch N` tries others; docs/performance.md has two. */
const DEFAULT_BATCH_SIZE = 2000;
/** Sessions that write at a time into an empty database. */
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
  const elements = combined(inOrder(elementsOf(data)));
  for (const { kind, type } of elements)
    if (EDGE_KINDS.has(kind)) checkedEdgeType(type);
    else checkedLabel(type);
  const shares = sharesOf(data, elements);
  const session = driver.session({ database });
  const sessions = [session];
  try {
    const edgeTypes = elements.filter(({ kind }) => EDGE_KINDS.has(kind)).map(({ type }) => type);
    await ensureSchema(session, edgeTypes, shape === "full");
    await claimShape(session, shape);
    const state = await articleState(session, articles.map(articleKey));
    const empty = create && (await isEmpty(session));
    // Lanes merging the same nodes' edges would wait for each other; new ones have locks of their own until they commit.
    while (empty && sessions.length < LANES) sessions.push(driver.session({ database }));
    const loaded = ({ key }: Share): boolean => typeof state.get(key)?.hash === "string";
    const known = hashesOf(shares.filter(loaded), elements);
    const pending = shares.filter(
      (share) => !loaded(share) || state.get(share.key)?.hash !== known.hex(share.article.id),
    );
    const present = new Set(shares.map(({ article }) => article.id));
    const gone = articles.filter((id) => !present.has(id) && state.has(articleKey(id)));
    const changed = new Set([...pending.map(({ article }) => article.id), ...gone]);
    const toWrite = elements.filter(
      ({ items }) => items.length === 0 || items.some((item) => changed.has(item.article)),
    );
    const lost = withdrawn(state, new Set([...pending.map(({ key }) => key), ...gone.map(articleKey)]), elements);
    const total = toWrite.length + pending.length + lost.length;
    let done = 0;
    const step: Step = (phase, size, work, merging) => async (lane) => {
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
    // The articles that the database does not hold yet are hashed while their elements are written.
    const fresh = shareHashes(pending.filter((share) => !loaded(share)).map(({ article }) => article));
    const plan = {
      context: { shape, replaced: changed, empty },
      keys: new Map(shares.map(({ key, article }) => [article.id, key])),
      hashes: { add: fresh.add, hex: (id: string) => known.hex(id) ?? fresh.hex(id) },
      ...{ state, pending, gone, toWrite, lost, batchSize, create },
    };
    await inLanes(sessions, jobsOf(plan, step));
    await storeDecisions(session, data);
    onProgress?.({ phase: "done", done: total, total });
    const edges = toWrite.filter(({ kind }) => EDGE_KINDS.has(kind)).length;
    const articlesWritten = pending.length + gone.length;
    return { articles: articlesWritten, nodes: toWrite.length - edges, edges, withdrawn: lost.length };
  } finally {
    for (const one of sessions) await one.close();
  }
}

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

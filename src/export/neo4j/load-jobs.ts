// The transactions of a load, in order: articles are announced, elements and links written, what is lost withdrawn, articles
// concluded. Each is made ready when its turn comes, so that little is kept; lanes.ts sends them.

import { articleKey, EDGE_KINDS, type Element, type ElementKind } from "../../graph/elements";
import { KIND_LABELS, linksOf } from "../../graph/property-graph";
import { announce, conclude, type ArticleState } from "./article-nodes";
import { mergeElements, prepareBatch, withdrawElements, writeElements, type BatchContext } from "./batch";
import type { Session, Transaction } from "./driver";
import type { Job } from "./lanes";
import { linkOwners, mergeLinks, writeLinks, type LinkOwner } from "./links";
import type { Share, ShareHashes } from "./shares";

/** UTF-16 units of articles' texts and of the lists of what they hold that go into one transaction, the last article's apart. */
const ARTICLE_TEXT_PER_BATCH = 1_000_000;
/** Articles that are deleted in one transaction, with all their edges. */
const DELETED_AT_ONCE = 100;

/**
 * How far a load is. Phases may overlap, since two sessions write while the database is empty: the last edges may be told of
 * after the first links. `articles` comes twice: before all else, and when all is written.
 *
 * @example
 * await load(kg, driver, { onProgress: ({ phase, done, total }) => bar.update(done / total, phase) });
 */
export interface LoadProgress {
  readonly phase: "articles" | "nodes" | "edges" | "links" | "withdrawals" | "done";
  /** Elements written so far, and how many there are to write. */
  readonly done: number;
  readonly total: number;
}

/** What is to be done. */
export interface LoadPlan {
  readonly context: BatchContext;
  /** Whether new elements are created; else all are merged. */
  readonly create: boolean;
  readonly batchSize: number;
  /** The article nodes in the database. */
  readonly state: ReadonlyMap<string, ArticleState>;
  /** Articles to write, and ids of those to delete. */
  readonly pending: readonly Share[];
  readonly gone: readonly string[];
  readonly toWrite: readonly Element[];
  readonly lost: readonly { readonly kind: string; readonly type: string; readonly key: string }[];
  /** Keys of articles by id. */
  readonly keys: ReadonlyMap<string, string>;
  readonly hashes: ShareHashes;
}

type Work = (tx: Transaction) => Promise<void>;

/** Makes a transaction that tells how far the load is; `merging` is tried where `work` finds that a key is taken. */
export type Step = (
  phase: LoadProgress["phase"],
  size: number,
  work: Work,
  merging?: Work,
) => (lane: Session) => Promise<void>;

/** Jobs of one stage do not need each other. */
const STAGES = { announce: 0, entities: 1, nodes: 2, edges: 3, withdraw: 4, conclude: 5, remove: 6 } as const;

/** The jobs of a load. */
export async function* jobsOf(plan: LoadPlan, step: Step): AsyncGenerator<Job> {
  const { context, create, batchSize, state, pending, hashes } = plan;
  // By what is sent of each; no more than `batchSize` at a time.
  const articles = (sizeOf: (share: Share) => number): readonly Share[][] =>
    chunks(pending, ARTICLE_TEXT_PER_BATCH, (share) => Math.max(sizeOf(share), ARTICLE_TEXT_PER_BATCH / batchSize));
  for (const batch of articles(({ key, elements }) => elements.length + formerLength(state.get(key))))
    yield { stage: STAGES.announce, send: step("articles", 0, (tx) => announce(tx, batch, state)) };
  for (const stage of [STAGES.entities, STAGES.nodes, STAGES.edges])
    for (const part of chunks(
      plan.toWrite.filter((element) => stageOf(element) === stage),
      batchSize,
    )) {
      const batch = await prepareBatch(part, context, hashes.add);
      const write: Work = (tx) => writeElements(tx, batch, context);
      const merge: Work = (tx) => mergeElements(tx, batch, context);
      // What joins others needs them all; a node needs entities only where its claims are nodes.
      const after = stage === STAGES.nodes && context.shape === "rollup" ? STAGES.entities : stage;
      yield { stage: after, send: step(stage === STAGES.edges ? "edges" : "nodes", part.length, write, merge) };
    }
  for (const batch of chunks(ownersOf(plan), batchSize, ({ links }) => 1 + links.length)) {
    const write: Work = (tx) => (create ? writeLinks(tx, batch) : mergeLinks(tx, batch));
    yield { stage: STAGES.edges, send: step("links", 0, write) };
  }
  for (const batch of chunks(plan.lost, batchSize))
    yield { stage: STAGES.withdraw, send: step("withdrawals", batch.length, (tx) => withdrawAll(tx, batch, context)) };
  // What a new article holds was announced, and is not sent again.
  for (const batch of articles(
    ({ key, article, elements }) => article.text.length + (state.has(key) ? elements.length : 0),
  ))
    yield {
      stage: STAGES.conclude,
      send: step("articles", batch.length, (tx) => conclude(tx, batch, state, hashes.hex)),
    };
  for (const batch of chunks(plan.gone, DELETED_AT_ONCE))
    yield { stage: STAGES.remove, send: step("articles", 0, (tx) => remove(tx, batch)) };
}

/** The length of the list of what an article held before. */
const formerLength = (former: ArticleState | undefined): number =>
  former ? former.elements.reduce((length, entry) => length + entry.length + 1, 0) : 0;

function stageOf({ kind }: Element): number {
  if (EDGE_KINDS.has(kind)) return STAGES.edges;
  return kind === "entity" ? STAGES.entities : STAGES.nodes;
}

/** Those whose links are written: the changed articles, and what bears links of its own. */
function ownersOf({ context, toWrite, keys }: LoadPlan): readonly LinkOwner[] {
  const keyOfArticle = (id: string): string => keys.get(id) ?? articleKey(id);
  return linkOwners(
    toWrite.flatMap((element) => linksOf(element, element.items, keyOfArticle)),
    [
      ...[...context.replaced].map((id) => ["Article", articleKey(id)] as const),
      ...toWrite.flatMap(({ kind, key }) =>
        kind === "quotation" || kind === "merge" ? [[KIND_LABELS[kind], key] as const] : [],
      ),
    ],
  );
}

async function withdrawAll(tx: Transaction, lost: LoadPlan["lost"], context: BatchContext): Promise<void> {
  for (const [name, keys] of grouped(lost)) {
    const [kind = "", type = ""] = name.split(":");
    await withdrawElements(tx, kind as ElementKind, type, keys, context);
  }
}

async function remove(tx: Transaction, articles: readonly string[]): Promise<void> {
  await tx.run("UNWIND $keys AS key MATCH (a:Article {key: key}) DETACH DELETE a", { keys: articles.map(articleKey) });
}

function grouped(batch: LoadPlan["lost"]): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { kind, type, key } of batch) {
    const list = result.get(`${kind}:${type}`) ?? [];
    list.push(key);
    result.set(`${kind}:${type}`, list);
  }
  return result;
}

/** Parts of a list, in order, each but the last as big as `size` or by one thing bigger. */
function chunks<T>(list: readonly T[], size: number, sizeOf: (one: T) => number = () => 1): readonly T[][] {
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

import { expect } from "chai";
import type { ArticleState } from "../../../src/export/neo4j/article-nodes";
import type { QueryResult, Session, Transaction } from "../../../src/export/neo4j/driver";
import { jobsOf, type LoadPlan, type LoadProgress, type Step } from "../../../src/export/neo4j/load-jobs";
import type { Shape } from "../../../src/export/neo4j/rows";
import { hashesOf, inOrder, shareHashes, sharesOf, type Share } from "../../../src/export/neo4j/shares";
import { elementsOf } from "../../../src/graph/elements";
import type { GraphData } from "../../../src/graph/graph-data";
import { randomGraph } from "../../../src/train/bench/random-graph";

const NOTHING: GraphData = { nutgraph: 1, articles: [], entities: [], relations: [], events: [], quotations: [] };

function planOf(graph: GraphData, options: Partial<LoadPlan> = {}): LoadPlan {
  const toWrite = inOrder(elementsOf(graph));
  const pending = sharesOf(graph, toWrite);
  const replaced = new Set(graph.articles.map(({ id }) => id));
  return {
    context: { shape: "rollup", replaced, empty: true },
    keys: new Map(pending.map(({ key, article }) => [article.id, key])),
    hashes: shareHashes(graph.articles),
    ...{ state: new Map(), pending, gone: [], toWrite, lost: [], batchSize: 2000, create: true },
    ...options,
  };
}

/** What a plan sends in each transaction of a phase: the rows. */
async function sentBy(plan: LoadPlan, phase: LoadProgress["phase"]): Promise<readonly unknown[][]> {
  const sent: unknown[][] = [];
  const step: Step = (of, _size, work) => async () => {
    if (of !== phase) return;
    const rows: unknown[] = [];
    const run = (_query: string, parameters: Record<string, unknown> = {}): Promise<QueryResult> => {
      rows.push(...(parameters["rows"] as unknown[]));
      return Promise.resolve({ records: [] });
    };
    await work({ run } satisfies Transaction);
    sent.push(rows);
  };
  for await (const job of jobsOf(plan, step)) await job.send(undefined as unknown as Session);
  return sent;
}

/** Articles with this much text and such lists of what they hold now and held before, in a plan of their own. */
function articlesPlan(count: number, text: number, now: number, former: number | undefined): LoadPlan {
  const pending = Array.from({ length: count }, (_, i): Share => {
    const article = { id: `a${i}`, text: "x".repeat(text) };
    return { key: `art_${i}`, article, elements: "n".repeat(now) };
  });
  const elements = Array.from({ length: (former ?? 0) / 100 }, (_, i) => `${i}`.padEnd(99, "f"));
  const state = new Map<string, ArticleState>(
    former === undefined ? [] : pending.map(({ key }) => [key, { hash: "old", elements }]),
  );
  return planOf(NOTHING, { pending, state, hashes: { add: () => undefined, hex: () => "new" } });
}

describe("the transactions of a load", () => {
  // A million units, and the article with which they are full.
  const MOST = 1_300_000;
  const sizes = (sent: readonly unknown[][]): readonly number[] => sent.map((rows) => JSON.stringify(rows).length);

  it("are bounded by the lists of what articles hold now and held before, and by their texts", async () => {
    for (const [text, now, former] of [
      [100, 200_000, undefined],
      [100, 100, 200_000],
      [100, 200_000, 100],
      [50_000, 100, undefined],
    ] as const) {
      const sent = sizes(await sentBy(articlesPlan(20, text, now, former), "articles"));
      expect(Math.max(...sent), `${text} ${now} ${former}`).to.be.below(MOST);
    }
  });

  it("do not count twice what is sent once: a new article is concluded without its list", async () => {
    const sent = await sentBy(articlesPlan(20, 100, 200_000, undefined), "articles");
    expect(sent.map((rows) => rows.length)).to.deep.equal([5, 5, 5, 5, 20]);
  });

  it("hold no more articles than a batch has elements", async () => {
    const sent = await sentBy({ ...articlesPlan(20, 10, 10, undefined), batchSize: 8 }, "articles");
    expect(sent.map((rows) => rows.length)).to.deep.equal([8, 8, 4, 8, 8, 4]);
  });

  it("leave articles the hashes of whole shares, whatever the shape and the size of a batch", async () => {
    const graph = randomGraph(4, { articles: 3, entities: 14, relations: 24, events: 10 });
    const whole = hashesOf(
      graph.articles.map((article) => ({ article })),
      inOrder(elementsOf(graph)),
    );
    for (const shape of ["rollup", "full"] satisfies Shape[])
      for (const empty of [true, false])
        for (const batchSize of [1, 7, 2000]) {
          const { context, ...plan } = planOf(graph, { batchSize });
          const jobs = jobsOf({ ...plan, context: { ...context, shape, empty } }, () => () => Promise.resolve());
          for await (const job of jobs) await job.send(undefined as unknown as Session);
          for (const { id } of graph.articles)
            expect(plan.hashes.hex(id), `${shape} ${empty} ${batchSize} ${id}`).to.equal(whole.hex(id));
        }
  });
});

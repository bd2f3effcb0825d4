// Runs layout.ts in a worker thread, so that a server or a command line stays responsive while a big graph is laid out.
// Node only; the coordinates are those of `layout`.

import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { GraphData } from "../graph/graph-data";
import { drawingOf } from "./drawing";
import { layoutDrawing, type LayoutOptions, type Point, type Positions } from "./layout";
import type { LayoutTask } from "./layout-worker";

/** Below this many nodes a layout takes less time than starting a thread. */
const MIN_NODES = 300;

/** As `layout`, off the main thread where that is worth it. Stops the thread when `signal` aborts. */
export async function layoutInWorker(
  graph: GraphData,
  options: LayoutOptions & { readonly signal?: AbortSignal } = {},
): Promise<Positions> {
  const { signal, ...rest } = options;
  signal?.throwIfAborted();
  const drawing = drawingOf(graph);
  if (drawing.nodes.length < MIN_NODES) return layoutDrawing(drawing, rest);
  const extension = extname(__filename);
  const worker = new Worker(join(__dirname, `layout-worker${extension}`), {
    workerData: { drawing, options: rest } satisfies LayoutTask,
    // Uncompiled (tests, examples) the thread needs a compiler of its own.
    ...(extension === ".ts" && { execArgv: ["-r", "ts-node/register/transpile-only"] }),
  });
  const abort = (): void => void worker.terminate();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    const places = await new Promise<Float64Array>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(signal?.aborted ? signal.reason : new Error("the layout thread ended early")));
    });
    return new Map(
      drawing.nodes.map(({ id }, i): [string, Point] => [id, { x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0 }]),
    );
  } finally {
    signal?.removeEventListener("abort", abort);
    await worker.terminate();
  }
}

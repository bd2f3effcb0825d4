// The worker's end of layout-in-worker.ts: lays out the drawing it is given and posts the places back. Node only.

import { parentPort, workerData } from "node:worker_threads";
import { layoutDrawing, type LayoutOptions } from "./layout";
import type { Drawing } from "./drawing";

/** What the main thread sends, and what comes back: x and y of each node in the drawing's order. */
export interface LayoutTask {
  readonly drawing: Drawing;
  readonly options: LayoutOptions;
}

const { drawing, options } = workerData as LayoutTask;
const positions = layoutDrawing(drawing, options);
const places = new Float64Array(drawing.nodes.length * 2);
drawing.nodes.forEach(({ id }, i) => {
  const place = positions.get(id);
  places[2 * i] = place?.x ?? 0;
  places[2 * i + 1] = place?.y ?? 0;
});
parentPort?.postMessage(places, [places.buffer]);

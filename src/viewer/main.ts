// The script of the self-contained page: reads the data that the page carries and starts the viewer.

import type { GraphData } from "../graph/graph-data";
import { startViewer } from "./start-viewer";

/** What html.ts puts into the page. */
export interface PageData {
  readonly title?: string;
  readonly graph: GraphData;
  /** x and y of each node, entities first, then events, in the graph's order. */
  readonly positions: readonly (readonly [number, number])[];
}

const data = JSON.parse(document.getElementById("nutgraph-data")?.textContent ?? "null") as PageData;
const ids = [...data.graph.entities, ...data.graph.events].map((item) => item.id);
const positions = new Map(ids.map((id, i) => [id, { x: data.positions[i]?.[0] ?? 0, y: data.positions[i]?.[1] ?? 0 }]));
const root = document.getElementById("viewer");
if (root) {
  const { graph, title } = data;
  startViewer(root, { graph, positions, ...(title !== undefined && { title }) });
  root.dataset["ready"] = "true";
}

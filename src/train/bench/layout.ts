// How long the layout, the picture and the page of a graph take, by size. The graphs are made up from a seed with the
// shape of news: a few hubs, many nodes with one or two edges, and unconnected ones.

import { drawingOf } from "../../export/drawing";
import { inertJson } from "../../export/html";
import { layoutDrawing } from "../../export/layout";
import { writeSvg } from "../../export/svg";
import type { Suite } from "../evaluate/suite";
import { newsShapedGraph } from "./news-shaped-graph";

const SIZES = [1_000, 10_000, 100_000];

/** `npm run bench -- layout [SIZE…]`. */
export const LAYOUT_BENCH: Suite = {
  name: "layout",
  description: "layout, SVG and page data of news-shaped graphs (target: none; ForceAtlas2 dominates)",
  run(options) {
    const sizes = options.length > 0 ? options.map(Number) : SIZES;
    const lines = ["nodes     edges     layout ms   svg ms    json ms   page MB"];
    for (const size of sizes) {
      const graph = newsShapedGraph(size);
      const drawing = drawingOf(graph);
      const [positions, layoutMs] = timed(() => layoutDrawing(drawing));
      const [, svgMs] = timed(() => writeSvg(graph, { positions }));
      const [json, jsonMs] = timed(() => inertJson(graph));
      const cells = [
        drawing.nodes.length,
        drawing.edges.length,
        layoutMs,
        svgMs,
        jsonMs,
        (json.length / 1e6).toFixed(1),
      ];
      lines.push(cells.map((cell) => String(cell).padEnd(10)).join(""));
    }
    return lines.join("\n");
  },
};

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const result = work();
  return [result, Math.round(performance.now() - start)];
}

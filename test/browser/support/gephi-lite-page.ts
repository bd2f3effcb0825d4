// A page that opens a GEXF file the way Gephi Lite does: with the same reader and options (`graphology-gexf` in the browser), into a
// multigraph of its own with the file's keys, positions taken apart from data, drawn by the same renderer (sigma 3).
// Its ways are those of gephi/gephi-lite, packages/gephi-lite/src/core/graph/{import/index,utils}.ts; no code is theirs.

import Graph, { MultiGraph } from "graphology";
import gexf from "graphology-gexf/browser";
import Sigma from "sigma";

/** What came of a file. */
export interface Opened {
  readonly type: string;
  readonly nodes: number;
  readonly edges: number;
  /** Nodes without a position of their own, which would be strewn at random. */
  readonly unplaced: number;
  /** Nodes that a viewer could not colour, size or label by the file. */
  readonly plain: number;
  /** The fields of nodes and of edges that have data. */
  readonly nodeFields: readonly string[];
  readonly edgeFields: readonly string[];
  /** Nodes that the renderer has taken up and does not hide. */
  readonly shown: number;
}

function open(content: string): Opened {
  const read = gexf.parse(Graph, content, { allowUndeclaredAttributes: true, addMissingNodes: true });
  const full = new MultiGraph({ type: read.type });
  const [nodeFields, edgeFields] = [new Set<string>(), new Set<string>()];
  let [unplaced, plain] = [0, 0];
  read.forEachNode((node, { x, y, ...data }) => {
    if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x + y)) unplaced++;
    const { color, size, label } = data;
    if (!/^#[\da-f]{6}$|^rgba?\(/i.test(String(color)) || !(Number(size) > 0) || typeof label !== "string") plain++;
    for (const field of Object.keys(data)) nodeFields.add(field);
    full.addNode(node, {
      x: x as number,
      y: y as number,
      color: color as string,
      size: size as number,
      label: label as string,
    });
  });
  read.forEachEdge((edge, data, source, target) => {
    for (const field of Object.keys(data)) edgeFields.add(field);
    full.addEdgeWithKey(edge, source, target, {});
  });
  const container = document.createElement("div");
  container.style.cssText = "width:800px;height:600px";
  document.body.append(container);
  const sigma = new Sigma(full, container);
  const shown = full.nodes().filter((node) => sigma.getNodeDisplayData(node)?.hidden === false).length;
  sigma.kill();
  const sorted = (fields: ReadonlySet<string>): string[] => [...fields].sort();
  return {
    type: read.type,
    nodes: full.order,
    edges: full.size,
    unplaced,
    plain,
    nodeFields: sorted(nodeFields),
    edgeFields: sorted(edgeFields),
    shown,
  };
}

Object.assign(window, { openAsGephiLite: open });

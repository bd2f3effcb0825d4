// Evens out the layout of a small component: moves nodes so that distances on paper come near to distances in the graph
// (stress majorization, Gansner, Koren and North 2004). ForceAtlas2 gives the start, this the even edge lengths.

import type { DrawnEdge, DrawnNode } from "./drawing";
import type { Box } from "./separate";

/** Rounds; news graphs settle within fifty. */
const ROUNDS = 80;
/** A step in the graph counts the less the farther it leads, so that long chains do not stretch the picture. */
const FAR_POWER = 0.85;

/** Moves `boxes` (one per node, same order) in place; `length` is the wanted length of an edge. */
export function relaxStress(
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  boxes: readonly Box[],
  length: number,
): void {
  const n = nodes.length;
  const steps = graphDistances(nodes, edges);
  const x = Float64Array.from(boxes, (box) => box.x);
  const y = Float64Array.from(boxes, (box) => box.y);
  const wanted = Float64Array.from({ length: n }, (_, d) => length * d ** FAR_POWER);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < n; i++) {
      let sumX = 0;
      let sumY = 0;
      let weights = 0;
      const xi = x[i] ?? 0;
      const yi = y[i] ?? 0;
      for (let j = 0; j < n; j++) {
        if (i === j) continue;
        const d = steps[i * n + j] ?? 1;
        const target = wanted[d] ?? length;
        const dx = xi - (x[j] ?? 0);
        const dy = yi - (y[j] ?? 0);
        const distance = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        const weight = 1 / (d * d);
        sumX += weight * ((x[j] ?? 0) + (dx / distance) * target);
        sumY += weight * ((y[j] ?? 0) + (dy / distance) * target);
        weights += weight;
      }
      if (weights === 0) continue;
      x[i] = sumX / weights;
      y[i] = sumY / weights;
    }
  }
  boxes.forEach((box, i) => {
    box.x = x[i] ?? box.x;
    box.y = y[i] ?? box.y;
  });
}

/** Steps between all pairs of nodes of a connected component, by breadth-first search from each. */
function graphDistances(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): Uint16Array {
  const n = nodes.length;
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const neighbours: number[][] = nodes.map(() => []);
  for (const edge of edges) {
    const a = index.get(edge.source);
    const b = index.get(edge.target);
    if (a === undefined || b === undefined || a === b) continue;
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const steps = new Uint16Array(n * n);
  for (let start = 0; start < n; start++) {
    const row = steps.subarray(start * n, start * n + n);
    const queue = [start];
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head] ?? 0;
      for (const next of neighbours[at] ?? []) {
        if (next === start || row[next] !== 0) continue;
        row[next] = (row[at] ?? 0) + 1;
        queue.push(next);
      }
    }
  }
  return steps;
}

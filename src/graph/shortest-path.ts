// A shortest chain between two nodes, edges taken either way, ties broken by key so that it is always the same one.

import type { ArgumentEdge, NutgraphGraph, RelationEdge } from "./to-graphology";

/** One hop: from node to node over an edge; `forward` is false where the edge was walked against its direction. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly forward: boolean;
  readonly edge: RelationEdge | ArgumentEdge;
}

/** Breadth-first search from `from` to `to`; an empty path when they are the same node. */
export function shortestPath(graph: NutgraphGraph, from: string, to: string): readonly PathStep[] | undefined {
  const reached = new Map<string, PathStep | undefined>([[from, undefined]]);
  let frontier = [from];
  while (frontier.length > 0 && !reached.has(to)) {
    const next: string[] = [];
    for (const node of frontier)
      for (const key of graph.edges(node).sort()) {
        const other = graph.opposite(node, key);
        if (reached.has(other)) continue;
        const forward = graph.source(key) === node;
        reached.set(other, { from: node, to: other, forward, edge: graph.getEdgeAttributes(key) });
        next.push(other);
      }
    frontier = next;
  }
  if (!reached.has(to)) return undefined;
  const steps: PathStep[] = [];
  for (let step = reached.get(to); step; step = reached.get(step.from)) steps.unshift(step);
  return steps;
}

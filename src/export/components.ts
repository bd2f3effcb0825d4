// Connected components of a drawing, each with its nodes in the drawing's order, the largest first.

import type { Drawing } from "./drawing";

/** Indices of nodes, grouped by component; equal sizes keep the order of their first node. */
export function components(drawing: Drawing): readonly (readonly number[])[] {
  const index = new Map(drawing.nodes.map((node, i) => [node.id, i]));
  const parent = Int32Array.from(drawing.nodes, (_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r] ?? r;
    while (parent[i] !== r) [parent[i], i] = [r, parent[i] ?? r];
    return r;
  };
  for (const { source, target } of drawing.edges) {
    const a = root(index.get(source) ?? 0);
    const b = root(index.get(target) ?? 0);
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < drawing.nodes.length; i++) {
    const r = root(i);
    const group = groups.get(r);
    if (group) group.push(i);
    else groups.set(r, [i]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

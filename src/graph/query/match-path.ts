// Every way in which a path pattern fits the graph, given what is bound already. Depth first; within one path no edge is
// used twice (Cypher's relationship uniqueness). Chains of shortest length come from a breadth-first search.

import type { Properties } from "../properties";
import { compareText } from "./compare";
import type { Binding, Bindings, BoundEdge } from "./bindings";
import type { GraphIndex, Hop } from "./graph-index";
import type { Condition, EdgePattern, NodePattern, PathPattern, Scalar } from "./query";

/** Rows that extend `row` by one match each; at most `limit`. */
export function matchPath(index: GraphIndex, path: PathPattern, row: Bindings, limit = Infinity): Bindings[] {
  const backwards =
    path.steps.length > 0 && weight(index, path.steps.at(-1)?.node, row) < weight(index, path.start, row);
  const { start, steps } = backwards ? reversed(path) : path;
  const found: Bindings[] = [];
  const used = new Set<string>();

  const walk = (at: string, step: number, bound: Map<string, Binding>): void => {
    const next = steps[step];
    if (next === undefined) {
      found.push(new Map(bound));
      return;
    }
    const { edge, node } = next;
    const reach = (to: string, chain: BoundEdge): void => {
      if (found.length >= limit || !fits(index, node, to, bound)) return;
      const added = [edge.as, node.as].filter((name) => name !== undefined && !bound.has(name)) as string[];
      if (edge.as !== undefined) bound.set(edge.as, backwards ? mirrored(chain) : chain);
      if (node.as !== undefined) bound.set(node.as, to);
      walk(to, step + 1, bound);
      for (const name of added) bound.delete(name);
    };
    if (edge.shortest)
      for (const chain of shortestChains(index, edge, at, (to) => fits(index, node, to, bound)))
        reach(chain.nodes.at(-1) as string, chain);
    else chains(index, edge, at, used, reach);
  };

  for (const at of candidates(index, start, row)) {
    if (found.length >= limit) break;
    if (!fits(index, start, at, row)) continue;
    const bound = new Map(row);
    if (start.as !== undefined) bound.set(start.as, at);
    walk(at, 0, bound);
  }
  return found;
}

const mirrored = ({ edges, nodes, chain }: BoundEdge): BoundEdge => ({
  edges: [...edges].reverse(),
  nodes: [...nodes].reverse(),
  chain,
});

const FLIPPED = { out: "in", in: "out", both: "both" } as const;

function reversed({ start, steps }: PathPattern): PathPattern {
  const nodes = [start, ...steps.map((step) => step.node)].reverse();
  const edges = steps.map(({ edge }) => ({ ...edge, direction: FLIPPED[edge.direction] })).reverse();
  return {
    start: nodes[0] as NodePattern,
    steps: edges.map((edge, i) => ({ edge, node: nodes[i + 1] as NodePattern })),
  };
}

function keyCondition(node: NodePattern): { property: "id" | "name"; value: string } | undefined {
  for (const { property, op, value, orMissing } of node.where ?? [])
    if (op === "eq" && !orMissing && (property === "id" || property === "name"))
      return { property, value: value as string };
  return undefined;
}

function candidates(index: GraphIndex, node: NodePattern, row: Bindings): readonly string[] {
  const bound = node.as === undefined ? undefined : row.get(node.as);
  if (bound !== undefined) return typeof bound === "string" ? [bound] : [];
  const key = keyCondition(node);
  if (key) return index.withValue(key.property, key.value);
  if (node.labels?.length === 1) return index.withLabel(node.labels[0] as string);
  return index.nodes;
}

/** How many nodes a search from this end would begin at. */
function weight(index: GraphIndex, node: NodePattern | undefined, row: Bindings): number {
  return node === undefined ? Infinity : candidates(index, node, row).length;
}

function fits(index: GraphIndex, pattern: NodePattern, node: string, bound: Bindings): boolean {
  const before = pattern.as === undefined ? undefined : bound.get(pattern.as);
  if (before !== undefined && before !== node) return false;
  const { labels, properties } = index.graph.getNodeAttributes(node);
  if (pattern.labels?.length && !pattern.labels.some((label) => labels.includes(label))) return false;
  return (pattern.where ?? []).every((condition) => passes(condition, properties));
}

function edgeFits(index: GraphIndex, pattern: EdgePattern, { edge, type }: Hop): boolean {
  if (pattern.types?.length && !pattern.types.includes(type)) return false;
  if (!pattern.where?.length) return true;
  const { properties } = index.graph.getEdgeAttributes(edge);
  return pattern.where.every((condition) => passes(condition, properties));
}

/** Calls `reach` for every chain of the pattern's length from `at`. */
function chains(
  index: GraphIndex,
  pattern: EdgePattern,
  at: string,
  used: Set<string>,
  reach: (to: string, chain: BoundEdge) => void,
): void {
  const { min, max } = pattern.repeat ?? { min: 1, max: 1 };
  const chain = pattern.repeat !== undefined;
  const edges: string[] = [];
  const nodes: string[] = [at];
  const go = (node: string): void => {
    for (const hop of index.hops(node, pattern.direction)) {
      if (used.has(hop.edge) || !edgeFits(index, pattern, hop)) continue;
      used.add(hop.edge);
      edges.push(hop.edge);
      nodes.push(hop.to);
      if (edges.length >= min) reach(hop.to, { edges: [...edges], nodes: [...nodes], chain });
      if (edges.length < max) go(hop.to);
      used.delete(hop.edge);
      edges.pop();
      nodes.pop();
    }
  };
  go(at);
}

/** Every shortest chain from `at` to each other node that is wanted. */
export function shortestChains(
  index: GraphIndex,
  pattern: EdgePattern,
  at: string,
  wanted: (node: string) => boolean,
): readonly BoundEdge[] {
  const max = pattern.repeat?.max ?? 1;
  const depth = new Map<string, number>([[at, 0]]);
  const parents = new Map<string, { from: string; edge: string }[]>();
  let frontier = [at];
  for (let level = 1; level <= max && frontier.length > 0; level++) {
    const next: string[] = [];
    for (const node of frontier)
      for (const hop of index.hops(node, pattern.direction)) {
        if (!edgeFits(index, pattern, hop)) continue;
        const known = depth.get(hop.to);
        if (known !== undefined && known < level) continue;
        if (known === undefined) {
          depth.set(hop.to, level);
          next.push(hop.to);
        }
        const list = parents.get(hop.to) ?? [];
        list.push({ from: node, edge: hop.edge });
        parents.set(hop.to, list);
      }
    frontier = next;
  }
  const result: BoundEdge[] = [];
  const unwind = (node: string, edges: readonly string[], nodes: readonly string[]): void => {
    if (node === at) result.push({ edges, nodes, chain: true });
    else for (const { from, edge } of parents.get(node) ?? []) unwind(from, [edge, ...edges], [from, ...nodes]);
  };
  for (const node of depth.keys()) if (node !== at && wanted(node)) unwind(node, [], [node]);
  return result;
}

/** Whether properties meet a condition; a missing one meets none, except by `orMissing` or `exists: false`. */
export function passes({ property, op, value, orMissing }: Condition, properties: Properties): boolean {
  const own = Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (op === "exists") return (own !== undefined) === value;
  if (own === undefined) return orMissing === true;
  switch (op) {
    case "in":
      return (value as readonly Scalar[]).includes(own as Scalar);
    case "has":
      return (own as readonly string[]).includes(value as string);
    case "startsWith":
      return (own as string).startsWith(value as string);
    case "contains":
      return (own as string).includes(value as string);
    case "eq":
      return own === value;
    case "ne":
      return own !== value;
    default: {
      const order = typeof own === "string" ? compareText(own, value as string) : Number(own) - Number(value);
      return op === "lt" ? order < 0 : op === "le" ? order <= 0 : op === "gt" ? order > 0 : order >= 0;
    }
  }
}

// Where every node of the picture stands: ForceAtlas2 (Jacomy et al. 2014) per connected component from a seed that
// depends on ids alone, small ones evened out (stress.ts), then boxes moved apart (separate.ts) and components packed. Same graph, same coordinates.
// Runs anywhere; in Node, layout-in-worker.ts runs it off the main thread.

import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { GraphData } from "../graph/graph-data";
import { components } from "./components";
import { drawingOf, type DrawnEdge, type DrawnNode, type Drawing } from "./drawing";
import { nodeBox } from "./node-box";
import { pack } from "./pack";
import { separate, type Box } from "./separate";
import { relaxStress } from "./stress";

/** A place in the picture; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The place of every entity and event, by id. */
export type Positions = ReadonlyMap<string, Point>;

/** How to lay out. */
export interface LayoutOptions {
  /** Rounds of ForceAtlas2; by default fewer the larger the graph is. */
  readonly iterations?: number;
  /** Width over height that packed components aim at. */
  readonly aspect?: number;
}

/** Up to this many nodes room is kept for every label; beyond, labels show only as one zooms in. */
const MAX_LABELLED = 400;
/** The golden angle, π(3 − √5): the phyllotaxis seed never puts two nodes in one direction (Vogel 1979). */
const GOLDEN_ANGLE = 2.399963229728653;
const DEFAULT_ASPECT = 1.3;
/** Gaps in layout units: between node boxes, and between components. */
const LABELLED_GAP = 7;
const BARE_GAP = 5;
const COMPONENT_GAP = 46;
/** Median edge length aimed at before boxes are moved apart. */
const EDGE_LENGTH = 92;
/** Quadratic repulsion up to here, Barnes–Hut beyond. */
const MAX_EXACT = 300;
/** Components up to this size are evened out afterwards: the work grows with the square. */
const MAX_STRESS = 600;
/** Of the area that a larger component takes, its boxes may fill this part: fuller ones cannot be moved apart in few rounds. */
const MOST_FILLED = 0.15;
/** Rounds of moving boxes apart after that; only the densest spots need more. */
const ROUNDS_WHEN_SPREAD = 60;
/** Coordinates are rounded to this many units, so that a JSON file of them is short. */
const GRID = 0.01;

/** `layout(graph).get(id)` is `{ x, y }` in px at scale 1; the centre of the picture is near (0, 0). */
export function layout(graph: GraphData, options: LayoutOptions = {}): Positions {
  return layoutDrawing(drawingOf(graph), options);
}

/** The same for a drawing that is at hand already. */
export function layoutDrawing(drawing: Drawing, options: LayoutOptions = {}): Positions {
  const labelled = drawing.nodes.length <= MAX_LABELLED;
  const sorted: Drawing = {
    nodes: [...drawing.nodes].sort(byId),
    edges: [...drawing.edges].sort(byId),
  };
  const boxes = sorted.nodes.map((node): Box => ({ x: 0, y: 0, ...boxSize(node, labelled) }));
  const gap = labelled ? LABELLED_GAP : BARE_GAP;
  const groups = components(sorted);
  const blocks: Box[][] = [];
  const loners: Box[] = [];
  const edgesOf = edgesByGroup(sorted, groups);
  groups.forEach((group, g) => {
    const members = group.map((i) => boxes[i]).filter((box) => box !== undefined);
    if (group.length === 1) {
      loners.push(...members);
      return;
    }
    const nodes = group.map((i) => sorted.nodes[i]).filter((node) => node !== undefined);
    placeComponent(nodes, edgesOf[g] ?? [], members, options.iterations);
    if (nodes.length <= MAX_STRESS) relaxStress(nodes, edgesOf[g] ?? [], members, EDGE_LENGTH);
    else spread(members, gap);
    separate(members, gap, nodes.length <= MAX_STRESS ? undefined : ROUNDS_WHEN_SPREAD);
    blocks.push(members);
  });
  const aspect = options.aspect ?? DEFAULT_ASPECT;
  if (loners.length > 0) {
    placeLoners(loners, gap * 2, aspect * 4);
    blocks.push(loners);
  }
  packBlocks(blocks, aspect);
  return rounded(sorted.nodes, boxes);
}

function placeComponent(
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  boxes: readonly Box[],
  iterations?: number,
): void {
  // Keys are positions in `nodes`, not ids: the package keeps places in a plain object, and an id may be any string.
  const keys = new Map(nodes.map((node, i) => [node.id, String(i)]));
  const graph = new Graph({ multi: false, type: "undirected" });
  nodes.forEach((_, i) => {
    const radius = Math.sqrt(i + 0.5);
    const angle = i * GOLDEN_ANGLE;
    graph.addNode(String(i), { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  for (const edge of edges) {
    const source = keys.get(edge.source);
    const target = keys.get(edge.target);
    if (source !== target && !graph.hasEdge(source, target)) graph.addEdge(source, target, { weight: 1 });
  }
  const order = nodes.length;
  const places = forceAtlas2(graph, {
    iterations: iterations ?? roundsFor(order),
    settings: {
      barnesHutOptimize: order > MAX_EXACT,
      barnesHutTheta: 0.8,
      gravity: 0.6,
      scalingRatio: 8,
      slowDown: 1 + Math.log(order),
    },
  });
  const lengths: number[] = [];
  graph.forEachEdge((_, __, source, target) => {
    const a = places[source];
    const b = places[target];
    if (a && b) lengths.push(Math.hypot(a.x - b.x, a.y - b.y));
  });
  lengths.sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 1;
  const scale = median > 0 ? EDGE_LENGTH / median : 1;
  nodes.forEach((_, i) => {
    const place = places[String(i)];
    const box = boxes[i];
    if (!place || !box) return;
    box.x = place.x * scale;
    box.y = place.y * scale;
  });
}

/** Enlarges a component until its boxes have room. ForceAtlas2 knows nothing of their sizes, and hubs draw thousands near. */
function spread(boxes: readonly Box[], gap: number): void {
  const { left, right, top, bottom } = boundsOf(boxes);
  let filled = 0;
  for (const box of boxes) filled += (2 * box.halfWidth + gap) * (box.above + box.below + gap);
  const factor = Math.sqrt(filled / (MOST_FILLED * Math.max(1, (right - left) * (bottom - top))));
  if (factor <= 1) return;
  for (const box of boxes) {
    box.x *= factor;
    box.y *= factor;
  }
}

/** Enough rounds for small graphs to settle; for large ones what a second or two allows. */
function roundsFor(order: number): number {
  if (order <= 500) return 700;
  return Math.max(40, Math.round(350_000 / order));
}

/** Nodes without edges stand in rows. */
function placeLoners(boxes: readonly Box[], gap: number, aspect: number): void {
  const sizes = boxes.map((box) => ({ width: 2 * box.halfWidth, height: box.above + box.below }));
  const corners = pack(sizes, gap, aspect);
  boxes.forEach((box, i) => {
    const corner = corners[i] ?? { x: 0, y: 0 };
    box.x = corner.x + box.halfWidth;
    box.y = corner.y + box.above;
  });
}

function packBlocks(blocks: readonly Box[][], aspect: number): void {
  const bounds = blocks.map(boundsOf);
  const sizes = bounds.map((b) => ({ width: b.right - b.left, height: b.bottom - b.top }));
  const corners = pack(sizes, COMPONENT_GAP, aspect);
  blocks.forEach((block, i) => {
    const corner = corners[i];
    const bound = bounds[i];
    if (!corner || !bound) return;
    for (const box of block) {
      box.x += corner.x - bound.left;
      box.y += corner.y - bound.top;
    }
  });
  const all = boundsOf(blocks.flat());
  const middle = { x: (all.left + all.right) / 2, y: (all.top + all.bottom) / 2 };
  for (const box of blocks.flat()) {
    box.x -= middle.x;
    box.y -= middle.y;
  }
}

function boundsOf(boxes: readonly Box[]): { left: number; right: number; top: number; bottom: number } {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const box of boxes) {
    bounds.left = Math.min(bounds.left, box.x - box.halfWidth);
    bounds.right = Math.max(bounds.right, box.x + box.halfWidth);
    bounds.top = Math.min(bounds.top, box.y - box.above);
    bounds.bottom = Math.max(bounds.bottom, box.y + box.below);
  }
  return boxes.length === 0 ? { left: 0, right: 0, top: 0, bottom: 0 } : bounds;
}

function edgesByGroup(drawing: Drawing, groups: readonly (readonly number[])[]): DrawnEdge[][] {
  const groupOf = new Map<string, number>();
  groups.forEach((group, g) => group.forEach((i) => groupOf.set(drawing.nodes[i]?.id ?? "", g)));
  const result: DrawnEdge[][] = groups.map(() => []);
  for (const edge of drawing.edges) result[groupOf.get(edge.source) ?? 0]?.push(edge);
  return result;
}

/** Rounds to the grid; two nodes that fall on one point are parted by whole grid steps. */
function rounded(nodes: readonly DrawnNode[], boxes: readonly Box[]): Positions {
  const taken = new Set<string>();
  const positions = new Map<string, Point>();
  nodes.forEach((node, i) => {
    const box = boxes[i];
    let x = Math.round((box?.x ?? 0) / GRID);
    const y = Math.round((box?.y ?? 0) / GRID);
    while (taken.has(`${x},${y}`)) x++;
    taken.add(`${x},${y}`);
    positions.set(node.id, { x: (x + 0) / (1 / GRID), y: (y + 0) / (1 / GRID) });
  });
  return positions;
}

function boxSize(node: DrawnNode, labelled: boolean): { halfWidth: number; above: number; below: number } {
  const { halfWidth, above, below } = nodeBox(node, labelled);
  return { halfWidth, above, below };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

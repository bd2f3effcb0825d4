// The line of an edge: straight where it is the only one between its nodes, else a gentle arc, so that parallel edges
// are told apart. Lines stop at the rim of their nodes.

import type { DrawnEdge } from "./drawing";
import type { Point } from "./layout";

/** A quadratic Bézier curve; for a straight line `control` is its middle. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** How far apart parallel edges bend, as a part of the distance of their nodes. */
const BEND = 0.18;
/** Distance between a node's rim and the line, in layout units. */
const RIM = 2;

/** The bend of every edge: 0 for one that is alone between its nodes, else spread evenly to both sides. */
export function bends(edges: readonly DrawnEdge[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, DrawnEdge[]>();
  for (const edge of edges) {
    const [a, b] = edge.source < edge.target ? [edge.source, edge.target] : [edge.target, edge.source];
    const key = `${a.length}:${a}${b}`;
    const list = pairs.get(key);
    if (list) list.push(edge);
    else pairs.set(key, [edge]);
  }
  const result = new Map<string, number>();
  for (const list of pairs.values()) {
    list.forEach((edge, i) => {
      const side = edge.source < edge.target ? 1 : -1;
      result.set(edge.id, side * BEND * (i - (list.length - 1) / 2));
    });
  }
  return result;
}

/** The curve between two nodes with their radii, bent by `bend` times their distance. */
export function curve(source: Point, sourceRadius: number, target: Point, targetRadius: number, bend: number): Curve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const control = { x: (source.x + target.x) / 2 - dy * bend, y: (source.y + target.y) / 2 + dx * bend };
  return {
    from: towards(source, control, sourceRadius + RIM),
    control,
    to: towards(target, control, targetRadius + RIM),
  };
}

/** The point of the curve at `t` (0 to 1) and its direction there in radians. */
export function pointAt({ from, control, to }: Curve, t: number): Point & { readonly angle: number } {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
    angle: Math.atan2(
      u * (control.y - from.y) + t * (to.y - control.y),
      u * (control.x - from.x) + t * (to.x - control.x),
    ),
  };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

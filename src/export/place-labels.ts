// Chooses for every node on which side its label stands: where it covers no symbol and no other label, and the fewest
// lines run through it. Greedy, the most connected first; what finds no place stays unlabelled (`force` keeps it below).

import type { DrawnNode } from "./drawing";
import { LABEL_GAP, LINE_HEIGHT, nodeBox } from "./node-box";
import type { Point, Positions } from "./layout";
import type { Rect, TakenSpace } from "./taken-space";
import { textWidth } from "./text-width";

export type Side = "below" | "above" | "right" | "left";

/** The label of a node: its lines, and the rectangle they fill, in the layout's units. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly side: Side;
  readonly rect: Rect;
}

/** A line of the picture that labels should not lie on. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** In order of preference. */
const SIDES: readonly Side[] = ["below", "above", "right", "left"];
/** A small handicap per side, so that "below" wins unless another side is crossed by fewer lines. */
const SIDE_COST = 0.3;

/** The label of each node that got a place; takes the space of all symbols and labels. */
export function placeLabels(
  nodes: readonly DrawnNode[],
  positions: Positions,
  segments: readonly Segment[],
  space: TakenSpace,
): ReadonlyMap<string, PlacedLabel> {
  for (const node of nodes) {
    const place = positions.get(node.id);
    if (place) space.take(square(place, node.size + 1));
  }
  const placed = new Map<string, PlacedLabel>();
  const order = [...nodes].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  for (const node of order) {
    const place = positions.get(node.id);
    if (!place) continue;
    const { lines, fontSize } = nodeBox(node, true);
    let best: PlacedLabel | undefined;
    let bestCost = Infinity;
    SIDES.forEach((side, i) => {
      const rect = labelRect(place, node.size, lines, fontSize, side);
      if (!space.free(rect)) return;
      const cost = i * SIDE_COST + segments.reduce((count, line) => count + (crosses(line, rect) ? 1 : 0), 0);
      if (cost >= bestCost) return;
      bestCost = cost;
      best = { lines, fontSize, side, rect };
    });
    if (!best) continue;
    space.take(best.rect);
    placed.set(node.id, best);
  }
  return placed;
}

function labelRect(place: Point, radius: number, lines: readonly string[], fontSize: number, side: Side): Rect {
  const width = lines.reduce((max, line) => Math.max(max, textWidth(line, fontSize)), 0);
  const height = lines.length * fontSize * LINE_HEIGHT;
  if (side === "below" || side === "above") {
    const top = side === "below" ? place.y + radius + LABEL_GAP : place.y - radius - LABEL_GAP - height;
    return { left: place.x - width / 2, right: place.x + width / 2, top, bottom: top + height };
  }
  const left = side === "right" ? place.x + radius + LABEL_GAP + 2 : place.x - radius - LABEL_GAP - 2 - width;
  return { left, right: left + width, top: place.y - height / 2, bottom: place.y + height / 2 };
}

function square({ x, y }: Point, half: number): Rect {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** Liang–Barsky: whether a segment touches a rectangle. */
function crosses({ from, to }: Segment, rect: Rect): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  const clip = (p: number, q: number): boolean => {
    if (p === 0) return q >= 0;
    const t = q / p;
    if (p < 0) enter = Math.max(enter, t);
    else leave = Math.min(leave, t);
    return enter <= leave;
  };
  return (
    clip(-dx, from.x - rect.left) &&
    clip(dx, rect.right - from.x) &&
    clip(-dy, from.y - rect.top) &&
    clip(dy, rect.bottom - from.y)
  );
}

function rank(node: DrawnNode): number {
  return node.degree + (node.kind === "entity" ? 1000 : 0);
}

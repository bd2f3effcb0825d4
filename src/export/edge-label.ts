// Finds a place for the label of an edge along its line where it covers no node and no other label, or none.

import type { Curve } from "./edge-path";
import { pointAt } from "./edge-path";
import type { Rect, TakenSpace } from "./taken-space";

/** Where a label goes: its middle and its turn in degrees, never upside down. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
}

/** Where along the line to try, the middle first. */
const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Takes the space of the label and returns its place; undefined where the line is too short or all is taken. */
export function placeEdgeLabel(line: Curve, width: number, height: number, space: TakenSpace): LabelPlace | undefined {
  const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
  if (width > length) return undefined;
  for (const t of TRIES) {
    if (Math.min(t, 1 - t) * length < width / 2) continue;
    const { x, y, angle } = pointAt(line, t);
    const rects = alongLine(x, y, angle, width, height);
    if (!rects.every((rect) => space.free(rect))) continue;
    for (const rect of rects) space.take(rect);
    let degrees = (angle * 180) / Math.PI;
    if (degrees > 90) degrees -= 180;
    if (degrees < -90) degrees += 180;
    return { x, y, degrees };
  }
  return undefined;
}

/** A turned rectangle as small upright squares along its middle line. */
function alongLine(x: number, y: number, angle: number, width: number, height: number): Rect[] {
  const half = height / 2;
  const steps = Math.max(1, Math.ceil(width / height));
  const rects: Rect[] = [];
  for (let i = 0; i <= steps; i++) {
    const offset = (i / steps - 0.5) * (width - height);
    const cx = x + Math.cos(angle) * offset;
    const cy = y + Math.sin(angle) * offset;
    rects.push({ left: cx - half, right: cx + half, top: cy - half, bottom: cy + half });
  }
  return rects;
}

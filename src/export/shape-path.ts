// The outline of each node shape as SVG path data around (0, 0). Radii are chosen so that all shapes of one size look
// equally heavy.

import type { Shape } from "./palette";

/** Corner points at radius 1 (y down), and how far they reach so that the area is near that of the circle. */
const CORNERS: Readonly<
  Record<Exclude<Shape, "circle">, { readonly count: number; readonly turn: number; readonly reach: number }>
> = {
  square: { count: 4, turn: 45, reach: 1.26 },
  hexagon: { count: 6, turn: 0, reach: 1.12 },
  triangle: { count: 3, turn: -90, reach: 1.42 },
  diamond: { count: 4, turn: 0, reach: 1.28 },
};

/** Path data: `shapePath("diamond", 5)` is `"M6.4,0L0,6.4L-6.4,0L0,-6.4Z"`. */
export function shapePath(shape: Shape, radius: number): string {
  if (shape === "circle") {
    const r = short(radius);
    return `M${r},0A${r},${r} 0 1 1 -${r},0A${r},${r} 0 1 1 ${r},0Z`;
  }
  const { count, turn, reach } = CORNERS[shape];
  const points: string[] = [];
  for (let i = 0; i < count; i++) {
    const angle = ((turn + (360 * i) / count) * Math.PI) / 180;
    points.push(`${short(reach * radius * Math.cos(angle))},${short(reach * radius * Math.sin(angle))}`);
  }
  return `M${points.join("L")}Z`;
}

/** A number with at most two decimals, never "-0": `short(-0.001)` is `"0"`. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

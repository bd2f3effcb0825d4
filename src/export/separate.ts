// Moves boxes apart until none overlap: every overlapping pair is pushed along the axis that needs the smaller move.
// A uniform grid finds the pairs. Deterministic, unlike graphology-layout-noverlap, whose jitter uses Math.random; and
// it knows rectangles, so that labels stay apart too.

/** A box that may move: its centre and its extents around it. */
export interface Box {
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

/** Rounds after which what still overlaps is left; a few hundred boxes settle within forty. */
const MAX_ROUNDS = 120;
/** How much of each overlap one round removes; below 1 so that crowds do not swing. */
const SPEED = 0.55;
/** Boxes closer than this on both axes, in layout units, count as one point and are parted by their order. */
const SAME_POINT = 1e-6;
/** Cells are this many mean box sizes wide. */
const CELL = 2;

/** Moves the boxes in place, keeping `gap` units between them; returns the number of rounds it took. */
export function separate(boxes: readonly Box[], gap: number, maxRounds = MAX_ROUNDS): number {
  if (boxes.length < 2) return 0;
  let mean = 0;
  for (const box of boxes) mean += Math.max(2 * box.halfWidth, box.above + box.below) / boxes.length;
  const cell = Math.max(1, (mean + gap) * CELL);
  // Two boxes may meet in several cells: which box each last met, by round and position, tells whether they did before.
  const lastMet = new Float64Array(boxes.length).fill(-1);
  for (let round = 0; round < maxRounds; round++) {
    if (!pushApart(boxes, gap, cell, lastMet, round * boxes.length)) return round;
  }
  return maxRounds;
}

function pushApart(boxes: readonly Box[], gap: number, cell: number, lastMet: Float64Array, first: number): boolean {
  const grid = new Map<number, number[]>();
  const key = (column: number, row: number): number => column * 0x200000 + row;
  let moved = false;
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (!box) continue;
    const fromColumn = Math.floor((box.x - box.halfWidth - gap) / cell);
    const toColumn = Math.floor((box.x + box.halfWidth + gap) / cell);
    const fromRow = Math.floor((box.y - box.above - gap) / cell);
    const toRow = Math.floor((box.y + box.below + gap) / cell);
    for (let column = fromColumn; column <= toColumn; column++) {
      for (let row = fromRow; row <= toRow; row++) {
        const k = key(column, row);
        const others = grid.get(k);
        if (!others) {
          grid.set(k, [i]);
          continue;
        }
        for (const j of others) {
          const other = boxes[j];
          if (!other || lastMet[j] === first + i) continue;
          lastMet[j] = first + i;
          if (pushPair(other, box, gap, j + i)) moved = true;
        }
        others.push(i);
      }
    }
  }
  return moved;
}

function pushPair(a: Box, b: Box, gap: number, order: number): boolean {
  const dx = b.x - a.x;
  const overlapX = a.halfWidth + b.halfWidth + gap - Math.abs(dx);
  if (overlapX <= SAME_POINT) return false;
  const dy = b.y - a.y;
  const overlapY = (dy >= 0 ? a.below + b.above : a.above + b.below) + gap - Math.abs(dy);
  if (overlapY <= SAME_POINT) return false;
  if (overlapX < overlapY) {
    const way = Math.abs(dx) < SAME_POINT ? (order % 2 === 0 ? 1 : -1) : Math.sign(dx);
    const step = (overlapX / 2) * SPEED * way + way * SAME_POINT;
    a.x -= step;
    b.x += step;
  } else {
    const way = Math.abs(dy) < SAME_POINT ? (order % 2 === 0 ? 1 : -1) : Math.sign(dy);
    const step = (overlapY / 2) * SPEED * way + way * SAME_POINT;
    a.y -= step;
    b.y += step;
  }
  return true;
}

// Keeps account of which parts of the picture are taken, so that a label goes only where it covers nothing.

/** An upright rectangle. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rectangles that are taken, in a grid of cells: `space.free(rect)`, then `space.take(rect)`. */
export class TakenSpace {
  private readonly cells = new Map<number, Rect[]>();

  /** `cell` is the side of a grid cell; about the size of a label is good. */
  constructor(private readonly cell = 64) {}

  /** Whether nothing taken overlaps `rect`. */
  free(rect: Rect): boolean {
    for (const key of this.keys(rect)) {
      if (this.cells.get(key)?.some((other) => overlaps(rect, other))) return false;
    }
    return true;
  }

  /** Marks `rect` as taken. */
  take(rect: Rect): void {
    for (const key of this.keys(rect)) {
      const list = this.cells.get(key);
      if (list) list.push(rect);
      else this.cells.set(key, [rect]);
    }
  }

  private *keys(rect: Rect): Iterable<number> {
    for (let column = Math.floor(rect.left / this.cell); column <= Math.floor(rect.right / this.cell); column++) {
      for (let row = Math.floor(rect.top / this.cell); row <= Math.floor(rect.bottom / this.cell); row++) {
        yield column * 0x200000 + row;
      }
    }
  }
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

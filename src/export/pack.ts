// Arranges rectangles in rows, the tallest first, to a shape of about the given aspect ratio ("shelf packing").

/** A rectangle to place. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The top left corner of each rectangle, in the order given; rows are centred around x = 0 and start at y = 0. */
export function pack(sizes: readonly Size[], gap: number, aspect: number): readonly { x: number; y: number }[] {
  const area = sizes.reduce((sum, size) => sum + (size.width + gap) * (size.height + gap), 0);
  const widest = sizes.reduce((width, size) => Math.max(width, size.width), 0);
  const rowWidth = Math.max(widest, Math.sqrt(area * aspect));
  const corners = sizes.map(() => ({ x: 0, y: 0 }));
  const order = sizes.map((_, i) => i).sort((a, b) => (sizes[b]?.height ?? 0) - (sizes[a]?.height ?? 0) || a - b);
  let y = 0;
  let row: number[] = [];
  let used = 0;
  const finish = (): void => {
    let x = -(used - gap) / 2;
    const height = sizes[row[0] ?? 0]?.height ?? 0;
    for (const i of row) {
      const size = sizes[i] ?? { width: 0, height: 0 };
      corners[i] = { x, y: y + (height - size.height) / 2 };
      x += size.width + gap;
    }
    y += height + gap;
    row = [];
    used = 0;
  };
  for (const i of order) {
    const width = sizes[i]?.width ?? 0;
    if (row.length > 0 && used + width > rowWidth) finish();
    row.push(i);
    used += width + gap;
  }
  if (row.length > 0) finish();
  return corners;
}

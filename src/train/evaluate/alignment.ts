// One-to-one alignment of two sets by similarity: the Hungarian method with potentials (Kuhn 1955, Munkres 1957), O(n³).

/** The best alignment of rows to columns: its pairs, and the sum of their similarities. */
export interface Alignment {
  readonly total: number;
  /** Pairs `[row, column]` that are similar at all, by column. */
  readonly pairs: readonly (readonly [row: number, column: number])[];
}

/**
 * Aligns rows with columns so that the sum of `similarity[row][column]` is greatest; similarities are 0 or more.
 * Example: of `[[2, 1], [2, 0]]` it takes row 0 with column 1 and row 1 with column 0.
 */
export function bestAlignment(similarity: readonly (readonly number[])[], rows: number, columns: number): Alignment {
  const n = Math.max(rows, columns);
  const cost = (i: number, j: number): number => -(similarity[i - 1]?.[j - 1] ?? 0);
  const u = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const match = new Int32Array(n + 1);
  const way = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let j0 = 0;
    const least = new Float64Array(n + 1).fill(Infinity);
    const used = new Uint8Array(n + 1);
    do {
      used[j0] = 1;
      const i0 = match[j0] as number;
      let delta = Infinity;
      let j1 = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const reduced = cost(i0, j) - (u[i0] as number) - (v[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          way[j] = j0;
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number;
          j1 = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          (u[match[j] as number] as number) += delta;
          (v[j] as number) -= delta;
        } else (least[j] as number) -= delta;
      }
      j0 = j1;
    } while (match[j0] !== 0);
    do {
      const j1 = way[j0] as number;
      match[j0] = match[j1] as number;
      j0 = j1;
    } while (j0 !== 0);
  }
  let total = 0;
  const pairs: [number, number][] = [];
  for (let j = 1; j <= n; j++) {
    const gain = -cost(match[j] as number, j);
    total += gain;
    if (gain > 0) pairs.push([(match[j] as number) - 1, j - 1]);
  }
  return { total, pairs };
}

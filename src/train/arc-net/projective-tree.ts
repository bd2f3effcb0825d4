// The projective tree with one root that is likeliest by arcs (Eisner 1996), in time cubic in the sentence's length.

/**
 * For each word its head: 0 the root, k the k-th word. `arcs[i][k]` is how good it is that head k governs word i + 1.
 *
 * @example projectiveTree([Float32Array.of(-1, -Infinity, -2), Float32Array.of(-2, -1, -Infinity)]) // Int32Array [0, 1]
 */
export function projectiveTree(arcs: readonly Float32Array[]): Int32Array {
  const n = arcs.length;
  const heads = new Int32Array(n);
  if (n === 0) return heads;
  // Best sums of spans i…j: an arc from j to i or from i to j at their ends (open), or all below j or below i (closed).
  const open = [new Float64Array(n * n), new Float64Array(n * n)] as const;
  const closed = [new Float64Array(n * n), new Float64Array(n * n)] as const;
  const openSplit = new Int32Array(n * n);
  const closedSplit = [new Int32Array(n * n), new Int32Array(n * n)] as const;
  const arc = (head: number, dependent: number): number => arcs[dependent]?.[head + 1] as number;
  for (let width = 1; width < n; width++) {
    for (let i = 0; i + width < n; i++) {
      const j = i + width;
      const at = i * n + j;
      let best = -Infinity;
      for (let r = i; r < j; r++) {
        const sum = (closed[RIGHT][i * n + r] as number) + (closed[LEFT][(r + 1) * n + j] as number);
        if (sum > best) [best, openSplit[at]] = [sum, r];
      }
      open[LEFT][at] = best + arc(j, i);
      open[RIGHT][at] = best + arc(i, j);
      best = -Infinity;
      for (let r = i; r < j; r++) {
        const sum = (closed[LEFT][i * n + r] as number) + (open[LEFT][r * n + j] as number);
        if (sum > best) [best, closedSplit[LEFT][at]] = [sum, r];
      }
      closed[LEFT][at] = best;
      best = -Infinity;
      for (let r = i + 1; r <= j; r++) {
        const sum = (open[RIGHT][i * n + r] as number) + (closed[RIGHT][r * n + j] as number);
        if (sum > best) [best, closedSplit[RIGHT][at]] = [sum, r];
      }
      closed[RIGHT][at] = best;
    }
  }
  let root = 0;
  let best = -Infinity;
  for (let r = 0; r < n; r++) {
    const sum = (closed[LEFT][r] as number) + (closed[RIGHT][r * n + n - 1] as number) + (arcs[r]?.[0] as number);
    if (sum > best) [best, root] = [sum, r];
  }
  const spans: [kind: number, i: number, j: number][] = [
    [LEFT, 0, root],
    [RIGHT, root, n - 1],
  ];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [kind, i, j] = span;
    if (i === j) continue;
    const at = i * n + j;
    if (kind === LEFT || kind === RIGHT) {
      const r = closedSplit[kind][at] as number;
      const outer: [number, number] = kind === LEFT ? [r, j] : [i, r];
      heads[r] = (kind === LEFT ? j : i) + 1;
      spans.push(kind === LEFT ? [LEFT, i, r] : [RIGHT, r, j], [OPEN, ...outer]);
    } else {
      const r = openSplit[at] as number;
      spans.push([RIGHT, i, r], [LEFT, r + 1, j]);
    }
  }
  return heads;
}

const LEFT = 0;
const RIGHT = 1;
const OPEN = 2;

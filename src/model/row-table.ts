// Finds the rows of a linear model by their features: what scoring spends its time on, because each look-up is a likely miss of
// the processor's caches. So the table is dense, and a feature passes two stages in bulk: a filter in a small directory (of the
// parser's features four in ten are unknown, of the second look's seven), then the row. No look-up waits for the one before, so
// that the memory works on many at once. It knows nothing of what rows hold (linear.ts).

/** Rows sorted by feature as unsigned number, behind a directory by the feature's highest bits. */
export interface RowTable {
  /** Feature and value of each row in turn; at the end −1, which no feature goes beyond, with the value 0 that weighs nothing. */
  readonly slots: Int32Array;
  /** For each stretch of 32 buckets: which have rows, as bits; and the number of its first row. */
  readonly directory: Int32Array;
  /** The bits of a feature below those that number its bucket. */
  readonly shift: number;
}

/** Buckets for each row: more let fewer unknown features pass, and take more of the caches. */
const BUCKETS_PER_ROW = 4;
/** The most features that go through the stages together. */
export const BATCH = 256;

const bucketBits = (rows: number): number => Math.max(5, Math.ceil(Math.log2(1 + rows * BUCKETS_PER_ROW)));

/** Makes the directory of `slots`, which is as in `RowTable`. */
export function rowTable(slots: Int32Array): RowTable {
  const rows = slots.length / 2 - 1;
  const bits = bucketBits(rows);
  const shift = 32 - bits;
  const directory = new Int32Array(2 << (bits - 5));
  for (let row = rows - 1; row >= 0; row--) {
    const bucket = (slots[2 * row] as number) >>> shift;
    const at = (bucket >>> 5) << 1;
    (directory[at] as number) |= 1 << (bucket & 31);
    directory[at + 1] = row;
  }
  return { slots, directory, shift };
}

const passed = new Int32Array(BATCH);

/** Writes the values of the rows that `features[from…to-1]` have, at most `BATCH` features; returns how many there are. */
export function findRows(
  { slots, directory, shift }: RowTable,
  features: Int32Array,
  from: number,
  to: number,
  values: Int32Array,
): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const feature = features[i] as number;
    const bucket = feature >>> shift;
    passed[count] = feature;
    count += ((directory[(bucket >>> 5) << 1] as number) >>> (bucket & 31)) & 1;
  }
  let found = 0;
  for (let k = 0; k < count; k++) {
    const feature = passed[k] as number;
    const bucket = feature >>> shift;
    const at = (bucket >>> 5) << 1;
    // The rows of the stretch before this bucket: at least one for each bit below its own.
    let bits = (directory[at] as number) & ((1 << (bucket & 31)) - 1);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    let slot =
      ((directory[at + 1] as number) + (Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24)) << 1;
    while ((slots[slot] as number) >>> 0 < feature >>> 0) slot += 2;
    values[found] = slots[slot + 1] as number;
    found += slots[slot] === feature ? 1 : 0;
  }
  return found;
}

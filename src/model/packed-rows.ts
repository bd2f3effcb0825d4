// Adds up rows of at most three classes, whose weights fit in the table itself: open addressing behind a filter that most unknown
// features do not pass. A feature's branches are well foretold where the table is in the caches; there this is twice as fast as looking
// rows up in bulk (row-table.ts), which pays where a row's weights lie elsewhere.

/** Adds the weights of `features[from…to-1]` to `scores`. */
type Add = (features: Int32Array, from: number, to: number, scores: Float64Array) => void;

/** The share of the table that may be full; more makes probing slow. */
const MAX_LOAD = 0.6;
/** Bits of the filter for each row: small enough for the fast caches. */
const FILTER_BITS = 8;

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, least)));

/**
 * The sum over rows given as feature and value in turn, sorted by feature; a value is a byte for each class. Table and filter go by the
 * highest bits, so that sorted rows fill them from front to back.
 */
export function packedAdd(classes: number, rows: Int32Array): Add {
  const slots = new Int32Array(2 * powerOfTwo(rows.length / 2 / MAX_LOAD));
  const filter = new Int32Array(powerOfTwo(((rows.length / 2) * FILTER_BITS) / 32));
  const mask = slots.length - 1;
  const slotShift = 32 - Math.log2(slots.length / 2);
  const filterShift = 27 - Math.log2(filter.length);
  for (let row = 0; row < rows.length; row += 2) {
    const feature = rows[row] as number;
    let at = (feature >>> slotShift) << 1;
    while (slots[at] !== 0) at = (at + 2) & mask;
    slots[at] = feature;
    slots[at + 1] = rows[row + 1] as number;
    const bit = feature >>> filterShift;
    (filter[bit >> 5] as number) |= 1 << (bit & 31);
  }
  return (features, from, to, scores) => {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    for (let i = from; i < to; i++) {
      const feature = features[i] as number;
      const bit = feature >>> filterShift;
      if ((((filter[bit >> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
      let at = (feature >>> slotShift) << 1;
      for (let found = slots[at] as number; found !== 0; found = slots[at] as number) {
        if (found === feature) {
          const value = slots[at + 1] as number;
          s0 += (value << 24) >> 24;
          s1 += (value << 16) >> 24;
          s2 += (value << 8) >> 24;
          break;
        }
        at = (at + 2) & mask;
      }
    }
    (scores[0] as number) += s0;
    if (classes > 1) (scores[1] as number) += s1;
    if (classes > 2) (scores[2] as number) += s2;
  };
}

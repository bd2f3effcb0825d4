// A matrix for tests that only look at its size.

import type { FloatRows } from "../../src/model/float-rows";

/** A matrix of ones. */
export const ones = (rows: number, columns: number): FloatRows => ({
  rows,
  columns,
  values: new Float32Array(rows * columns).fill(1),
});

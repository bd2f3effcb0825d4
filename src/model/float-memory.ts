// The heavy steps of a small neural net, on 32-bit floats that lie in one array: C += A·B on matrices, and a step of simple recurrent units.
// Done with SIMD (WebAssembly, https://webassembly.org) where the engine lets us, else by plain loops; both round every product and every
// sum to 32 bits and add up in the same order, so that results have the same bits everywhere.

/** Columns of B and C must be a multiple of so many floats. */
export const LANES = 16;

/** Bytes of a float. */
export const FLOAT = 4;

/**
 * Offsets and strides are in bytes; `row` and `column` are the strides of A (rows × inner), so that a transposed A is read in place. B
 * is inner × columns, C rows × columns.
 */
export type Multiply = (
  a: number,
  row: number,
  column: number,
  b: number,
  c: number,
  rows: number,
  inner: number,
  columns: number,
) => void;

/**
 * A word's step of simple recurrent units (Lei et al. 2018, without the highway; squashed by x / (1 + |x|)). Offsets are in bytes. The
 * units' candidates, forget and reset gates are the sums of what lies at `a`, `b` and `c`, one kind behind the other; `gates` is what the
 * two gates see of the memory `cells`, which becomes the new one; `out` is written. `units` is a multiple of 4.
 */
export type Recur = (a: number, b: number, c: number, gates: number, cells: number, out: number, units: number) => void;

/** Floats and what works on them. */
export interface FloatMemory {
  readonly floats: Float32Array;
  readonly multiply: Multiply;
  readonly recur: Recur;
}

/** What test/model/float-memory.wat compiles to: a module of two functions. */
const MODULE =
  "AGFzbQEAAAABFgJgCH9/f39/f39/AGAHf39/f39/fwACDQEBZQZtZW1vcnkCAAEDAwIAAQcJAgFtAAABcgABCosFApECAgZ/BXsgB0ECdCEIA0AgBUEATARADwtBACEJA0AgCSAISARAIAQgCWohDSADIAlqIQwgACELIAYhCiAN/QAEACEPIA39AAQQIRAgDf0ABCAhESAN/QAEMCESA0AgCkEASgRAIAv9CQIAIQ4gDyAOIAz9AAQA/eYB/eQBIQ8gECAOIAz9AAQQ/eYB/eQBIRAgESAOIAz9AAQg/eYB/eQBIREgEiAOIAz9AAQw/eYB/eQBIRIgCyACaiELIAwgCGohDCAKQQFrIQoMAQsLIA0gD/0LBAAgDSAQ/QsEECANIBH9CwQgIA0gEv0LBDAgCUHAAGohCQwBCwsgACABaiEAIAQgCGohBCAFQQFrIQUMAAsL9QICA38HeyAGQQJ0IQcgBkEDdCEIIAQgB2ohCQNAIAT9AAQAIQogACAHav0ABAAgASAHav0ABAD95AEgAiAHav0ABAD95AEgA/0ABAAgCv3mAf3kASELIAAgCGr9AAQAIAEgCGr9AAQA/eQBIAIgCGr9AAQA/eQBIAMgB2r9AAQAIAr95gH95AEhDEMAAIA//RMgC/3gAf3kASENQwAAgD/9EyAM/eAB/eQBIQ5DAAAAP/0TIA0gDv3mAf3nASEPQwAAAD/9EyALIA/95gEgDv3mAf3kASELQwAAAD/9EyAMIA/95gEgDf3mAf3kASEMIAD9AAQAIAH9AAQA/eQBIAL9AAQA/eQBIRAgECALIAogEP3lAf3mAf3kASEKIAQgCv0LBAAgBSAMIAr95gFDAACAP/0TIAr94AH95AH95wH9CwQAIABBEGohACABQRBqIQEgAkEQaiECIANBEGohAyAFQRBqIQUgBEEQaiEEIAQgCUkNAAsL";

const PAGE_BYTES = 65536;

/** The parts of WebAssembly that are used; older engines and strict content policies have none. */
export interface Engine {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
}

/** Room for so many floats, all 0. Without an engine, or with one that refuses, plain loops do the work. */
export function floatMemory(
  count: number,
  engine: Engine | null = (globalThis as { WebAssembly?: Engine }).WebAssembly ?? null,
): FloatMemory {
  try {
    if (!engine) return plainMemory(count);
    const bytes = Uint8Array.from(atob(MODULE), (letter) => letter.charCodeAt(0));
    // Compiled first: an engine that refuses makes no memory for nothing.
    const module = new engine.Module(bytes);
    const memory = new engine.Memory({ initial: Math.max(1, Math.ceil((count * FLOAT) / PAGE_BYTES)) });
    const instance = new engine.Instance(module, { e: { memory } });
    return {
      floats: new Float32Array(memory.buffer),
      multiply: instance.exports["m"] as Multiply,
      recur: instance.exports["r"] as Recur,
    };
  } catch {
    return plainMemory(count);
  }
}

function plainMemory(count: number): FloatMemory {
  const floats = new Float32Array(count);
  return { floats, multiply: plainMultiply(floats), recur: plainRecur(floats) };
}

/** Four columns at a time, whose sums stay in local variables: 1.4 times as fast as adding to the array. */
const plainMultiply =
  (F: Float32Array): Multiply =>
  (a, row, column, b, c, rows, inner, columns) => {
    const { fround } = Math;
    const step = column / FLOAT;
    for (let i = 0; i < rows; i++) {
      const to = c / FLOAT + i * columns;
      for (let j = 0; j < columns; j += 4) {
        let at = (a + i * row) / FLOAT;
        let from = b / FLOAT + j;
        let s0 = F[to + j] as number;
        let s1 = F[to + j + 1] as number;
        let s2 = F[to + j + 2] as number;
        let s3 = F[to + j + 3] as number;
        for (let k = 0; k < inner; k++, at += step, from += columns) {
          const factor = F[at] as number;
          s0 = fround(s0 + fround(factor * (F[from] as number)));
          s1 = fround(s1 + fround(factor * (F[from + 1] as number)));
          s2 = fround(s2 + fround(factor * (F[from + 2] as number)));
          s3 = fround(s3 + fround(factor * (F[from + 3] as number)));
        }
        F[to + j] = s0;
        F[to + j + 1] = s1;
        F[to + j + 2] = s2;
        F[to + j + 3] = s3;
      }
    }
  };

const plainRecur =
  (F: Float32Array): Recur =>
  (aBytes, bBytes, cBytes, gateBytes, cellBytes, outBytes, units) => {
    const { fround } = Math;
    const a = aBytes / FLOAT;
    const b = bBytes / FLOAT;
    const c = cBytes / FLOAT;
    const gates = gateBytes / FLOAT;
    const cells = cellBytes / FLOAT;
    const out = outBytes / FLOAT;
    const sum = (j: number): number =>
      fround(fround((F[a + j] as number) + (F[b + j] as number)) + (F[c + j] as number));
    for (let j = 0; j < units; j++) {
      const old = F[cells + j] as number;
      const f = fround(sum(units + j) + fround((F[gates + j] as number) * old));
      const r = fround(sum(2 * units + j) + fround((F[gates + units + j] as number) * old));
      const below = fround(1 + Math.abs(f));
      const belowReset = fround(1 + Math.abs(r));
      // Both gates by one division: x / (1 + |x|), moved to between 0 and 1.
      const half = fround(0.5 / fround(below * belowReset));
      const forget = fround(0.5 + fround(fround(f * half) * belowReset));
      const reset = fround(0.5 + fround(fround(r * half) * below));
      const fresh = sum(j);
      const cell = fround(fresh + fround(forget * fround(old - fresh)));
      F[cells + j] = cell;
      F[out + j] = fround(fround(reset * cell) / fround(1 + Math.abs(cell)));
    }
  };

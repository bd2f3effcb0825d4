// The heavy steps of a small neural net on whole numbers of 16 bits that lie in one memory: vectors times matrices, sums of vectors, products of
// vectors, and a step of simple recurrent units. Done with SIMD (WebAssembly) where the engine lets us, else by plain loops. Sums of whole numbers
// are exact, and floats are rounded to 32 bits after each operation and added in the same order, so that results have the same bits everywhere.

import { ModelError } from "../errors";
import { ENGINE, simdModule, type Engine } from "./simd-module";

/** Columns of matrices and lengths of vectors are multiples of this. */
export const LANES = 16;

/** Sums and what is made of them are units of 2 to the power −10: from −32 to 32. What is beyond counts as the end. */
export const SUM_BITS = 10;
/** What recurrent units put out is between −1 and 1, in units of 2 to the power −14. */
export const STATE_BITS = 14;

/** Bytes of a number of 16 bits, and of a float or a sum. */
export const WHOLE = 2;
export const FLOAT = 4;
/** The least and the largest number of 16 bits. */
export const LEAST = -32768;
export const MOST = 32767;

/** No net has more bytes: seven times what our larger one has. A damaged file might ask for more, and places must fit in 32 bits. */
const MOST_BYTES = 2 ** 28;

/** Bytes that what is taken of a memory begins at multiples of. */
const ALIGNED = 16;

/** Takes room for so many numbers of 16 bits, and says at which byte it begins. */
export type TakeWholes = (count: number) => number;

/** Room of a memory that is yet to be made, taken bit by bit. */
export function roomOfNet(): { readonly take: TakeWholes; readonly bytes: () => number } {
  let top = 0;
  const take = (count: number): number => {
    const place = top;
    top += Math.ceil((count * WHOLE) / ALIGNED) * ALIGNED;
    return place;
  };
  return { take, bytes: () => top };
}

/** All places and strides are in bytes. */
export interface NetSteps {
  /**
   * C += A·B, divided by 2 to the power `shift` (1 or more) and rounded, no less than `least`. A has rows of `inner` numbers, `row` apart; B
   * is laid out by `inPairs` (src/model/whole-matrix.ts): if `inner` is odd, the number behind each row of A counts nothing.
   */
  multiply(
    a: number,
    row: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columns: number,
    shift: number,
    least: number,
  ): void;
  /** Adds `count` vectors, whose places are 32-bit numbers at `list`, to the one at `c`; at the end nothing is less than `least`. */
  sum(list: number, count: number, c: number, columns: number, least: number): void;
  /** Writes the product of the vector at `a` with each of some rows at `b`, as 32-bit numbers, to `out`. */
  dots(a: number, b: number, out: number, rows: number, width: number): void;
  /**
   * Reads `words` words with simple recurrent units (Lei et al. 2018, without the highway; squashed by x / (1 + |x|)). The 32-bit numbers at
   * `list` are places: of what the word before gives the first one, it gives itself, and the one behind gives it; those of the next word
   * begin `next` bytes on (FLOAT to the right, −FLOAT to the left). There, `shift` on and `part`, none and twice `part` for the three, lie
   * the sums of the units' candidates, forget and reset gates, one kind behind the other. `gates` is what the two gates see of the memory
   * `cells`, which goes on from word to word, both as floats; what is read is written to `out`, for each word `next` times `units` bytes on.
   */
  recur(
    list: number,
    words: number,
    next: number,
    shift: number,
    part: number,
    gates: number,
    cells: number,
    out: number,
    units: number,
  ): void;
}

/** Numbers and what works on them. */
export interface NetMemory extends NetSteps {
  readonly wholes: Int16Array;
  readonly sums: Int32Array;
  readonly floats: Float32Array;
}

/** What test/model/net-memory.wat compiles to: a module of four functions. */
const MODULE =
  "AGFzbQEAAAABFQJgCX9/f39/f39/fwBgBX9/f39/AAINAQFlBm1lbW9yeQIAAQMFBAABAQAHEQQBbQAAAXMAAQFkAAIBcgADCqMNBKgGAgd/DXsgBkECdCEJQQEgB0EBa3T9ESETIAj9ECEUA0AgBEEBSgRAQQAhCgNAIAogCUgEQCACIApqIQ4gACEMIAAgAWohDSAFIQsgEyEVIBMhFiATIRcgEyEYIBMhGSATIRogEyEbIBMhHANAIAtBAEoEQCAM/QkCACEQIA39CQIAIREgDv0ABAAhEiAVIBAgEv26Af2uASEVIBkgESAS/boB/a4BIRkgDv0ABBAhEiAWIBAgEv26Af2uASEWIBogESAS/boB/a4BIRogDv0ABCAhEiAXIBAgEv26Af2uASEXIBsgESAS/boB/a4BIRsgDv0ABDAhEiAYIBAgEv26Af2uASEYIBwgESAS/boB/a4BIRwgDEEEaiEMIA1BBGohDSAOIAlqIQ4gC0ECayELDAELCyADIApBAXZqIQ8gDyAUIA/9AAQAIBUgB/2sASAWIAf9rAH9hQH9jwH9mAH9CwQAIA8gFCAP/QAEECAXIAf9rAEgGCAH/awB/YUB/Y8B/ZgB/QsEECAPIAlBAXZqIQ8gDyAUIA/9AAQAIBkgB/2sASAaIAf9rAH9hQH9jwH9mAH9CwQAIA8gFCAP/QAEECAbIAf9rAEgHCAH/awB/YUB/Y8B/ZgB/QsEECAKQcAAaiEKDAELCyAAIAFBAmxqIQAgAyAGQQJ0aiEDIARBAmshBAwBCwsgBEEASgRAQQAhCgNAIAogCUgEQCACIApqIQ4gACEMIAUhCyATIRUgEyEWIBMhFyATIRgDQCALQQBKBEAgDP0JAgAhECAVIBAgDv0ABAD9ugH9rgEhFSAWIBAgDv0ABBD9ugH9rgEhFiAXIBAgDv0ABCD9ugH9rgEhFyAYIBAgDv0ABDD9ugH9rgEhGCAMQQRqIQwgDiAJaiEOIAtBAmshCwwBCwsgAyAKQQF2aiEPIA8gFCAP/QAEACAVIAf9rAEgFiAH/awB/YUB/Y8B/ZgB/QsEACAPIBQgD/0ABBAgFyAH/awBIBggB/2sAf2FAf2PAf2YAf0LBBAgCkHAAGohCgwBCwsgACABQQFsaiEAIAMgBkEBdGohAyAEQQFrIQQLC54BAgR/A3sgBP0QIQsgACABQQJ0aiEFA0AgA0EASgRAIAL9AAQAIQkgAv0ABBAhCiAAIQcDQCAHIAVJBEAgBygCACAGaiEIIAkgCP0ABAD9jwEhCSAKIAj9AAQQ/Y8BIQogB0EEaiEHDAELCyACIAsgCf2YAf0LBAAgAiALIAr9mAH9CwQQIAJBIGohAiAGQSBqIQYgA0EQayEDDAELCwvAAQICfwF7IARBAXQhBgNAIANBAEoEQP0MAAAAAAAAAAAAAAAAAAAAACEHQQAhBQNAIAUgBkgEQCAHIAAgBWr9AAQAIAEgBWr9AAQA/boB/a4BIQcgByAAIAVq/QAEECABIAVq/QAEEP26Af2uASEHIAVBIGohBQwBCwsgByAHIAf9DQgJCgsMDQ4PAAECAwQFBgf9rgEhByACIAf9GwAgB/0bAWo2AgAgASAGaiEBIAJBBGohAiADQQFrIQMMAQsLC5QEAgt/CHsgCEEBdCEQIAhBAnQhESAIQQJ0IRIgBiASaiETQwAAgDr9EyEUIAIgCGwhDwNAIAFBAEoEQCAAKAIAIANqIQkgACgCBCADaiAEaiEKIAAoAgggA2ogBEEBdGohCyAFIQwgBiENIAchDgNAIA39AAQAIRUgFCAJIBBq/QMDACAKIBBq/QMDAP2uASALIBBq/QMDAP2uAf36Af3mASAM/QAEACAV/eYB/eQBIRYgFCAJIBFq/QMDACAKIBFq/QMDAP2uASALIBFq/QMDAP2uAf36Af3mASAMIBJq/QAEACAV/eYB/eQBIRdDAACAP/0TIBb94AH95AEhGEMAAIA//RMgF/3gAf3kASEZQwAAAD/9EyAYIBn95gH95wEhGkMAAAA//RMgFiAa/eYBIBn95gH95AEhFkMAAAA//RMgFyAa/eYBIBj95gH95AEhFyAUIAn9AwMAIAr9AwMA/a4BIAv9AwMA/a4B/foB/eYBIRsgGyAWIBUgG/3lAf3mAf3kASEVIA0gFf0LBAAgFyAV/eYBQwAAgD/9EyAV/eAB/eQB/ecBIRZDAACARv0TIBb95gH9+AEhFiAOIBYgFv2FAf1bAwAAIAlBCGohCSAKQQhqIQogC0EIaiELIAxBEGohDCAOQQhqIQ4gDUEQaiENIA0gE0kNAAsgACACaiEAIAcgD2ohByABQQFrIQEMAQsLCw==";

/**
 * Room for so many bytes, all 0. Without an engine, or with one that refuses, plain loops do the work. Throws `ModelError` for more bytes than any net
 * needs.
 */
export function netMemory(bytes: number, engine: Engine | null = ENGINE): NetMemory {
  if (bytes > MOST_BYTES)
    throw new ModelError(`a net of the model file needs ${bytes} bytes of memory, more than ${MOST_BYTES}`);
  const module = simdModule(MODULE, bytes, engine);
  const buffer = module?.buffer ?? new ArrayBuffer(Math.ceil(bytes / 4) * 4);
  const [wholes, sums, floats] = [new Int16Array(buffer), new Int32Array(buffer), new Float32Array(buffer)];
  if (!module) return { wholes, sums, floats, ...plainSteps(wholes, sums, floats) };
  const { m, s, d, r } = module.exports;
  return {
    wholes,
    sums,
    floats,
    multiply: m as NetSteps["multiply"],
    sum: s as NetSteps["sum"],
    dots: d as NetSteps["dots"],
    recur: r as NetSteps["recur"],
  };
}

const saturated = (n: number): number => (n < LEAST ? LEAST : n > MOST ? MOST : n);

const plainSteps = (W: Int16Array, S: Int32Array, F: Float32Array): NetSteps => ({
  multiply(a, row, b, c, rows, inner, columns, shift, least) {
    const half = 1 << (shift - 1);
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        const to = c / WHOLE + i * columns + j;
        let at = (a + i * row) / WHOLE;
        let from = b / WHOLE + 2 * j;
        let sum = half;
        for (let k = 0; k < inner; k += 2, at += 2, from += 2 * columns)
          sum = (sum + (W[at] as number) * (W[from] as number) + (W[at + 1] as number) * (W[from + 1] as number)) | 0;
        W[to] = Math.max(least, saturated((W[to] as number) + saturated(sum >> shift)));
      }
  },
  sum(list, count, c, columns, least) {
    for (let j = 0; j < columns; j++) {
      let sum = W[c / WHOLE + j] as number;
      for (let k = 0; k < count; k++) sum = saturated(sum + (W[(S[list / FLOAT + k] as number) / WHOLE + j] as number));
      W[c / WHOLE + j] = Math.max(least, sum);
    }
  },
  dots(a, b, out, rows, width) {
    for (let k = 0; k < rows; k++) {
      let sum = 0;
      for (let j = 0; j < width; j++)
        sum = (sum + (W[a / WHOLE + j] as number) * (W[b / WHOLE + k * width + j] as number)) | 0;
      S[out / FLOAT + k] = sum;
    }
  },
  recur(list, words, next, shift, part, gates, cells, out, units) {
    for (let t = 0; t < words; t++) {
      const at = (list + t * next) / FLOAT;
      const place = (k: number): number => ((S[at + k] as number) + shift + k * part) / WHOLE;
      step(place(0), place(1), place(2), gates / FLOAT, cells / FLOAT, (out + t * next * units) / WHOLE, units);
    }
    function step(a: number, b: number, c: number, gates: number, cells: number, out: number, units: number): void {
      const { fround } = Math;
      const sum = (j: number): number =>
        ((W[a + j] as number) + (W[b + j] as number) + (W[c + j] as number)) / (1 << SUM_BITS);
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
        W[out + j] = Math.trunc(fround((1 << STATE_BITS) * fround(fround(reset * cell) / fround(1 + Math.abs(cell)))));
      }
    }
  },
});

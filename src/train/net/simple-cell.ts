// A simple recurrent unit (Lei et al. 2018, without the highway): the gates see of the words before only the unit's own memory, so that all
// products are with the input. Squashed by x / (1 + |x|), which needs no exponentials and is the same on every machine.

import { addColumns, affine } from "./affine";
import type { Cell } from "./recurrent-layer";

/** x / (1 + |x|), between −1 and 1. */
const soft = (x: number): number => x / (1 + (x < 0 ? -x : x));
/** The same between 0 and 1. */
const gate = (x: number): number => 0.5 + 0.5 * soft(x);

const slope = (y: number): number => (1 - Math.abs(y)) ** 2;
const gateSlope = (y: number): number => 0.5 * slope(2 * y - 1);

/** Columns are candidates, forget and reset gates; what gates see of the memory are two rows. */
export const SIMPLE: Cell = {
  columns: 3,
  memory: (units) => [2, units],
  forward(arena, w, x, step, out, column) {
    const { floats: F } = arena;
    const words = x.rows;
    const units = w.memory.columns;
    const width = 3 * units;
    const gates = affine(arena, x, w.input, w.bias, false);
    const cells = arena.take(words, units);
    const squashed = arena.take(words, units);
    for (let t = step === 1 ? 0 : words - 1, k = 0; k < words; t += step, k++) {
      const g = gates.at + t * width;
      for (let j = 0; j < units; j++) {
        const old = k > 0 ? (F[cells.at + (t - step) * units + j] as number) : 0;
        const f = gate((F[g + units + j] as number) + (F[w.memory.at + j] as number) * old);
        const r = gate((F[g + 2 * units + j] as number) + (F[w.memory.at + units + j] as number) * old);
        const cell = f * old + (1 - f) * (F[g + j] as number);
        F[g + units + j] = f;
        F[g + 2 * units + j] = r;
        F[cells.at + t * units + j] = cell;
        F[squashed.at + t * units + j] = soft(cell);
        F[out.at + t * out.columns + column + j] = r * soft(cell);
      }
    }
    return { step, x, gates, cells, squashed, before: cells };
  },
  backward(arena, w, transposed, pass, outGradient, column, gradients, xGradient) {
    const { floats: F } = arena;
    const { x, gates, cells, squashed, step } = pass;
    const words = x.rows;
    const units = cells.columns;
    const width = 3 * units;
    const d = arena.take(words, width);
    const carried = new Float32Array(units);
    for (let t = step === 1 ? words - 1 : 0, k = words - 1; k >= 0; t -= step, k--) {
      const g = gates.at + t * width;
      const to = d.at + t * width;
      for (let j = 0; j < units; j++) {
        const old = k > 0 ? (F[cells.at + (t - step) * units + j] as number) : 0;
        const f = F[g + units + j] as number;
        const r = F[g + 2 * units + j] as number;
        const s = F[squashed.at + t * units + j] as number;
        const dh = F[outGradient.at + t * outGradient.columns + column + j] as number;
        const dr = dh * s * gateSlope(r);
        const dc = dh * r * slope(s) + (carried[j] as number);
        const df = dc * (old - (F[g + j] as number)) * gateSlope(f);
        F[to + j] = dc * (1 - f);
        F[to + units + j] = df;
        F[to + 2 * units + j] = dr;
        F[gradients.memory.at + j] = (F[gradients.memory.at + j] as number) + df * old;
        F[gradients.memory.at + units + j] = (F[gradients.memory.at + units + j] as number) + dr * old;
        carried[j] = dc * f + df * (F[w.memory.at + j] as number) + dr * (F[w.memory.at + units + j] as number);
      }
    }
    addColumns(F, d, gradients.bias);
    arena.addTransposedProduct(x, d, gradients.input);
    arena.addProduct(d, transposed.input, xGradient);
  },
};

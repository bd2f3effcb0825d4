// A recurrent layer in one direction, forward and backward passes over a sentence; two of them, one for each direction, write the halves of
// one output. Here long short-term memory (Hochreiter & Schmidhuber 1997); src/train/net/simple-cell.ts is a cheaper one.

import { addColumns, affine } from "./affine";
import type { Arena, Matrix } from "./arena";

/** The weights of one direction, or their gradients. */
export interface RecurrentWeights {
  /** inputs × columns of a cell. */
  readonly input: Matrix;
  readonly bias: Matrix;
  /** What is seen of the word before. */
  readonly memory: Matrix;
}

/** What the backward pass needs of the forward pass. */
export interface RecurrentPass {
  /** 1: from left to right, −1: from right to left. */
  readonly step: 1 | -1;
  readonly x: Matrix;
  /** words × columns of a cell, squashed. */
  readonly gates: Matrix;
  readonly cells: Matrix;
  readonly squashed: Matrix;
  /** The output at the word before. */
  readonly before: Matrix;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** A kind of recurrent unit. */
export interface Cell {
  /** Columns of the input's weights for each unit. */
  readonly columns: number;
  /** Rows and columns of `memory` for so many units. */
  memory(units: number): readonly [number, number];
  /** Reads a sentence, a word a row of `x`; writes the outputs into `out` from column `column` on. */
  forward(arena: Arena, w: RecurrentWeights, x: Matrix, step: 1 | -1, out: Matrix, column: number): RecurrentPass;
  /** Adds to the gradients of weights and input, from those of the output. `transposed` has transposed weights. */
  backward(
    arena: Arena,
    w: RecurrentWeights,
    transposed: Pick<RecurrentWeights, "input" | "memory">,
    pass: RecurrentPass,
    outGradient: Matrix,
    column: number,
    gradients: RecurrentWeights,
    xGradient: Matrix,
  ): void;
}

/** Long short-term memory. Columns are input, forget and output gates and candidates. */
export const LONG_SHORT: Cell = {
  columns: 4,
  memory: (units) => [units, 4 * units],
  forward: longShortForward,
  backward: longShortBackward,
};

function longShortForward(
  arena: Arena,
  w: RecurrentWeights,
  x: Matrix,
  step: 1 | -1,
  out: Matrix,
  column: number,
): RecurrentPass {
  const { floats: F } = arena;
  const words = x.rows;
  const units = w.memory.rows;
  const width = 4 * units;
  const gates = affine(arena, x, w.input, w.bias, false);
  const make = (): Matrix => arena.take(words, units);
  const pass = { step, x, gates, cells: make(), squashed: make(), before: make() };
  for (let t = step === 1 ? 0 : words - 1, k = 0; k < words; t += step, k++) {
    const g = gates.at + t * width;
    if (k > 0) {
      const from = out.at + (t - step) * out.columns + column;
      F.copyWithin(pass.before.at + t * units, from, from + units);
      arena.addProduct(row(pass.before, t), w.memory, row(gates, t));
    }
    const old = pass.cells.at + (t - step) * units;
    for (let j = 0; j < units; j++) {
      const i = (F[g + j] = sigmoid(F[g + j] as number));
      const f = (F[g + units + j] = sigmoid(F[g + units + j] as number));
      const o = (F[g + 2 * units + j] = sigmoid(F[g + 2 * units + j] as number));
      const candidate = (F[g + 3 * units + j] = Math.tanh(F[g + 3 * units + j] as number));
      const cell = i * candidate + (k > 0 ? f * (F[old + j] as number) : 0);
      const squashed = Math.tanh(cell);
      F[pass.cells.at + t * units + j] = cell;
      F[pass.squashed.at + t * units + j] = squashed;
      F[out.at + t * out.columns + column + j] = o * squashed;
    }
  }
  return pass;
}

function longShortBackward(
  arena: Arena,
  _: RecurrentWeights,
  transposed: Pick<RecurrentWeights, "input" | "memory">,
  pass: RecurrentPass,
  outGradient: Matrix,
  column: number,
  gradients: RecurrentWeights,
  xGradient: Matrix,
): void {
  const { floats: F } = arena;
  const { x, gates, cells, squashed, before, step } = pass;
  const words = x.rows;
  const units = before.columns;
  const width = 4 * units;
  const d = arena.take(words, width);
  const carried = arena.take(1, units);
  const memory = new Float32Array(units);
  for (let t = step === 1 ? words - 1 : 0, k = words - 1; k >= 0; t -= step, k--) {
    const g = gates.at + t * width;
    const to = d.at + t * width;
    const old = cells.at + (t - step) * units;
    for (let j = 0; j < units; j++) {
      const i = F[g + j] as number;
      const f = F[g + units + j] as number;
      const o = F[g + 2 * units + j] as number;
      const candidate = F[g + 3 * units + j] as number;
      const s = F[squashed.at + t * units + j] as number;
      const dh = (F[outGradient.at + t * outGradient.columns + column + j] as number) + (F[carried.at + j] as number);
      const dc = dh * o * (1 - s * s) + (memory[j] as number);
      F[to + j] = dc * candidate * i * (1 - i);
      F[to + units + j] = k > 0 ? dc * (F[old + j] as number) * f * (1 - f) : 0;
      F[to + 2 * units + j] = dh * s * o * (1 - o);
      F[to + 3 * units + j] = dc * i * (1 - candidate * candidate);
      memory[j] = dc * f;
    }
    F.fill(0, carried.at, carried.at + units);
    if (k > 0) arena.addProduct(row(d, t), transposed.memory, carried);
  }
  addColumns(F, d, gradients.bias);
  arena.addTransposedProduct(x, d, gradients.input);
  arena.addTransposedProduct(before, d, gradients.memory);
  arena.addProduct(d, transposed.input, xGradient);
}

const row = ({ at, columns }: Matrix, t: number): Matrix => ({ at: at + t * columns, rows: 1, columns });

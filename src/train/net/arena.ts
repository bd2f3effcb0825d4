// Memory of a neural net in training: one Float32Array that the kernel sees. What is taken after `mark` is given back by `release`.

import { LANES } from "../../model/net-memory";
import { FLOAT, floatMemory, type Multiply } from "./float-memory";

/** A matrix in the arena, row by row, from float `at` on. */
export interface Matrix {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whatever takes room for matrices. */
export interface Room {
  take(rows: number, columns: number): Matrix;
}

/** How many floats `take` takes. */
export function floatsTaken(take: (room: Room) => void): number {
  let at = 0;
  take({ take: (rows, columns) => ({ at: (at += rows * columns), rows, columns }) });
  return at;
}

/** Takes floats one behind the other. */
export class Arena implements Room {
  readonly floats: Float32Array;
  private top = 0;

  private readonly multiply: Multiply;

  /** An arena with room for so many floats. */
  constructor(count: number) {
    const { floats, multiply } = floatMemory(count);
    this.floats = floats;
    this.multiply = multiply;
  }

  /** A matrix of zeros; `columns` is a multiple of `LANES`. */
  take(rows: number, columns: number): Matrix {
    if (columns % LANES !== 0) throw new RangeError(`columns must be a multiple of ${LANES}, not ${columns}`);
    const matrix = { at: this.top, rows, columns };
    this.top += rows * columns;
    if (this.top > this.floats.length) throw new RangeError(`the arena has no room for ${this.top} floats`);
    this.floats.fill(0, matrix.at, this.top);
    return matrix;
  }

  mark(): number {
    return this.top;
  }

  release(mark: number): void {
    this.top = mark;
  }

  /** c += a·b */
  addProduct(a: Matrix, b: Matrix, c: Matrix): void {
    const { at, rows, columns } = a;
    this.multiply(at * FLOAT, columns * FLOAT, FLOAT, b.at * FLOAT, c.at * FLOAT, rows, columns, c.columns);
  }

  /** c += aᵀ·b */
  addTransposedProduct(a: Matrix, b: Matrix, c: Matrix): void {
    const { at, rows, columns } = a;
    this.multiply(at * FLOAT, FLOAT, columns * FLOAT, b.at * FLOAT, c.at * FLOAT, columns, rows, c.columns);
  }

  /** Writes aᵀ into `into`. */
  transpose(a: Matrix, into: Matrix): void {
    const { floats } = this;
    for (let i = 0; i < a.rows; i++)
      for (let j = 0; j < a.columns; j++) floats[into.at + j * a.rows + i] = floats[a.at + i * a.columns + j] as number;
  }
}

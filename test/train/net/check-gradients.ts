// Compares the gradients of a net with what small steps of its weights do to the loss: of each matrix by itself, so that none is lost among
// others, calm and with dropout.

import { expect } from "chai";
import type { Noise } from "../../../src/train/net/affine";
import { Arena, type Matrix } from "../../../src/train/net/arena";
import type { Net } from "../../../src/train/net/train-net";
import { random } from "../../../src/train/random";

/** The same chance at each call, so that only the weights change the loss. */
const NOISES: readonly (() => Noise)[] = [
  () => ({ dropout: 0, unknown: 0, next: () => 0.5 }),
  () => ({ dropout: 0.3, unknown: 0.2, next: random(11) }),
];
const STEP = 1e-3;
/** So many weights of a matrix are tried, or all of a smaller one. */
const SOME = 32;
/** Where something is cut off at 0, the slope jumps within a step: a weight may be wrong by that, a whole matrix hardly. */
const LEAST_COSINE = 0.995;

/** Knows which matrices were taken. */
class ListedArena extends Arena {
  readonly taken: Matrix[] = [];

  override take(rows: number, columns: number): Matrix {
    const matrix = super.take(rows, columns);
    this.taken.push(matrix);
    return matrix;
  }
}

/** Fails where the gradients of a matrix point elsewhere than small steps of its weights show, or are longer or shorter. */
export function checkGradients<Example>(
  make: (arena: Arena, next: () => number) => Net<Example>,
  example: Example,
): void {
  const arena = new ListedArena(1 << 20);
  const net = make(arena, random(3));
  const matrices = arena.taken.filter(({ at }) => at >= net.from && at < net.to);
  const { floats } = arena;
  for (let i = net.from; i < net.to; i++) floats[i] = (floats[i] as number) + 0.2 * Math.sin(i * 7.3);
  for (const noise of NOISES) {
    const learn = (): number => {
      net.prepare();
      return net.learn(example, 1, noise());
    };
    learn();
    const gradients = floats.slice(net.gradientsFrom, net.gradientsFrom + net.to - net.from);
    const slopeOf = (i: number): number => {
      const own = floats[i] as number;
      const lossAt = (value: number): number => {
        floats[i] = value;
        return learn();
      };
      const slope = (lossAt(own + STEP) - lossAt(own - STEP)) / (2 * STEP);
      floats[i] = own;
      return slope;
    };
    for (const { at, rows, columns } of matrices) {
      const size = rows * columns;
      // An odd stride, so that all columns have their turn.
      const stride = size <= SOME ? 1 : Math.floor(size / SOME / 2) * 2 + 1;
      let [both, own, shown] = [0, 0, 0];
      for (let i = at; i < at + size; i += stride) {
        const gradient = gradients[i - net.from] as number;
        const slope = slopeOf(i);
        both += gradient * slope;
        own += gradient ** 2;
        shown += slope ** 2;
      }
      const { dropout } = noise();
      const name = `matrix ${rows} × ${columns} at ${at - net.from} with dropout ${dropout}`;
      expect(both / Math.sqrt(own * shown), `${name}: cosine`).to.be.greaterThan(LEAST_COSINE);
      expect(Math.sqrt(own / shown), `${name}: lengths`).to.be.closeTo(1, 0.05);
    }
  }
}

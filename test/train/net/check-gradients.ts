// Compares the gradients of a net with what small steps of its weights do to the loss.

import { expect } from "chai";
import { Arena } from "../../../src/train/net/arena";
import type { Net } from "../../../src/train/net/train-net";
import { random } from "../../../src/train/random";

const CALM = { dropout: 0, unknown: 0, next: () => 0.5 };
const STEP = 1e-3;
/** Only every so many weights are tried. */
const SOME = 41;

/** Fails where more than one weight in a hundred has a gradient that a small step does not show. */
export function checkGradients<Example>(
  make: (arena: Arena, next: () => number) => Net<Example>,
  example: Example,
): void {
  const arena = new Arena(1 << 20);
  const net = make(arena, random(3));
  const { floats } = arena;
  for (let i = net.from; i < net.to; i++) floats[i] = (floats[i] as number) + 0.2 * Math.sin(i * 7.3);
  net.prepare();
  net.learn(example, 1, CALM);
  const gradients = floats.slice(net.gradientsFrom, net.gradientsFrom + net.to - net.from);
  // Where something is cut off at 0, the slope jumps within a step.
  let kinks = 0;
  for (let i = 0; i < gradients.length; i += SOME) {
    const own = floats[net.from + i] as number;
    const lossAt = (value: number): number => {
      floats[net.from + i] = value;
      net.prepare();
      return net.learn(example, 1, CALM);
    };
    const slope = (lossAt(own + STEP) - lossAt(own - STEP)) / (2 * STEP);
    floats[net.from + i] = own;
    if (Math.abs((gradients[i] as number) - slope) > 3e-3 + 0.02 * Math.abs(slope)) kinks++;
  }
  expect(kinks).to.be.lessThan(gradients.length / SOME / 100);
}

// Trains a neural net: Adam (Kingma & Ba 2015) with a rising, then falling rate, and a running average of the weights, which is
// what is used in the end.

import { random, shuffle } from "../random";
import type { Noise } from "./affine";
import { Arena } from "./arena";

/** A net with its gradients. Weights lie one behind the other from float `from` to `to`, gradients in the same order from `gradientsFrom`. */
export interface Net<Example> {
  readonly from: number;
  readonly to: number;
  readonly gradientsFrom: number;
  /** To be called when weights have changed, before `learn`: gradients are 0 after it. */
  prepare(): void;
  /** Adds an example's gradients, each word's `weight` times; returns the loss of all its words. */
  learn(example: Example, weight: number, noise: Noise): number;
}

/** How long and how to train. */
export interface NetTraining {
  readonly epochs: number;
  readonly seed: number;
  readonly dropout: number;
  /** Words that are learned from before the weights change. */
  readonly batch: number;
}

const RATE = 2e-3;
const RISING_STEPS = 200;
const LEAST_RATE = 0.02;
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.98;
const TINY = 1e-8;
const LARGEST_NORM = 5;
const UNKNOWN = 0.1;
const AVERAGE = 0.998;
/** Room for a sentence's numbers beside the weights, in floats. */
const SCRATCH = 24e6;

/**
 * Trains the net that `make` lays out in an arena with room for `weights` weights and what their training takes. `words` counts the words of
 * an example that are learned from; `log` hears the loss of each epoch. The net has averaged weights at the end.
 */
export function trainNet<Example, N extends Net<Example>>(
  examples: readonly Example[],
  words: (example: Example) => number,
  weights: number,
  make: (arena: Arena, next: () => number) => N,
  { epochs, seed, dropout, batch: size }: NetTraining,
  log: (line: string) => void,
): N {
  const arena = new Arena(4 * weights + SCRATCH);
  const net = make(arena, random(seed));
  const { floats: F } = arena;
  const count = net.to - net.from;
  const [first, second] = [new Float32Array(count), new Float32Array(count)];
  const average = F.slice(net.from, net.to);
  const next = random(seed + 1);
  const noise = { dropout, unknown: UNKNOWN, next };
  const steps = epochs * batches(examples, words, size, next).length;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    let all = 0;
    for (const batch of batches(examples, words, size, next)) {
      if (step >= steps) break;
      const inBatch = batch.reduce((sum, example) => sum + words(example), 0);
      net.prepare();
      for (const example of batch) loss += net.learn(example, 1 / inBatch, noise);
      all += inBatch;
      const rate = RATE * Math.min(1, (step + 1) / RISING_STEPS) * Math.max(LEAST_RATE, 1 - step / steps);
      step++;
      let norm = 0;
      for (let i = 0; i < count; i++) norm += (F[net.gradientsFrom + i] as number) ** 2;
      const scale = Math.min(1, LARGEST_NORM / (Math.sqrt(norm) + TINY));
      const [fix1, fix2] = [1 - FIRST_MOMENT ** step, 1 - SECOND_MOMENT ** step];
      const kept = Math.min(AVERAGE, step / (9 + step));
      for (let i = 0; i < count; i++) {
        const g = scale * (F[net.gradientsFrom + i] as number);
        const m = (first[i] = FIRST_MOMENT * (first[i] as number) + (1 - FIRST_MOMENT) * g);
        const v = (second[i] = SECOND_MOMENT * (second[i] as number) + (1 - SECOND_MOMENT) * g * g);
        const value = (F[net.from + i] as number) - (rate * m) / fix1 / (Math.sqrt(v / fix2) + TINY);
        F[net.from + i] = value;
        average[i] = (average[i] as number) * kept + (1 - kept) * value;
      }
    }
    log(`epoch ${epoch + 1}: loss ${(loss / all).toFixed(3)}`);
  }
  F.set(average, net.from);
  return net;
}

/** Batches of about as many words, in any order. */
function batches<Example>(
  examples: readonly Example[],
  wordsOf: (example: Example) => number,
  size: number,
  next: () => number,
): Example[][] {
  const out: Example[][] = [];
  let batch: Example[] = [];
  let words = 0;
  for (const example of shuffle([...examples], next)) {
    batch.push(example);
    words += wordsOf(example);
    if (words < size) continue;
    out.push(batch);
    batch = [];
    words = 0;
  }
  if (batch.length > 0) out.push(batch);
  return out;
}

// The part of a net that reads a sentence: numbers of its words become floats, each word sees its neighbours, and recurrent layers in both
// directions read them. What is made of their output is up to the net (src/train/arc-net, src/train/name-net).

import { drop, dropAgain, fillNormal, fillUniform, flipped, type Mask, type Noise } from "./affine";
import type { Arena, Matrix, Room } from "./arena";
import type { Cell, RecurrentPass, RecurrentWeights } from "./recurrent-layer";

/** One kind of number of a word, as its form or its tag. */
export interface Field {
  readonly name: string;
  /** Numbers run from 0, unknown, to below this. */
  readonly count: number;
  /** Into how many floats a number is turned. */
  readonly floats: number;
  /** Whether training takes it for unknown now and then. */
  readonly mayHide: boolean;
}

/** Sizes of the reading part. */
export interface LayersSize {
  readonly cell: Cell;
  /** So many words on each side are read with a word at once. */
  readonly window: number;
  readonly fields: readonly Field[];
  /** Units of a recurrent layer in each direction. */
  readonly units: number;
  readonly layers: number;
}

/** Weights or gradients: floats of the numbers of each field, and layers, each from left to right and from right to left. */
export interface LayerWeights {
  readonly fields: readonly Matrix[];
  readonly layers: readonly (readonly [RecurrentWeights, RecurrentWeights])[];
}

/** Transposed weights of the layers. */
export type FlippedLayers = readonly (readonly Pick<RecurrentWeights, "input" | "memory">[])[];

/** What was read, and what the backward pass needs of it. */
export interface WordsRead {
  /** words × 2 · units. */
  readonly h: Matrix;
  /** What the first layer sees: each word's floats with those of its neighbours. */
  readonly wide: Matrix;
  readonly seen: Int32Array;
  readonly x: Matrix;
  readonly masks: readonly Mask[];
  readonly passes: readonly (readonly RecurrentPass[])[];
}

/** Floats of a word's numbers. */
export const inputsOf = ({ fields }: LayersSize): number => fields.reduce((sum, { floats }) => sum + floats, 0);

/** Room for weights. */
export function takeLayers(room: Room, size: LayersSize): LayerWeights {
  return {
    fields: size.fields.map(({ count, floats }) => room.take(count, floats)),
    layers: Array.from({ length: size.layers }, (_, i) => {
      const side = (): RecurrentWeights => ({
        input: room.take(
          i === 0 ? (2 * size.window + 1) * inputsOf(size) : 2 * size.units,
          size.cell.columns * size.units,
        ),
        bias: room.take(1, size.cell.columns * size.units),
        memory: room.take(...size.cell.memory(size.units)),
      });
      return [side(), side()] as const;
    }),
  };
}

/** Room for transposed weights. */
export const takeFlipped = (arena: Arena, { layers }: LayerWeights): FlippedLayers =>
  layers.map((layer) =>
    layer.map(({ input, memory }) => ({ input: flipped(arena, input), memory: flipped(arena, memory) })),
  );

/** Transposes the weights. */
export function flipLayers(arena: Arena, { layers }: LayerWeights, into: FlippedLayers): void {
  layers.forEach((layer, i) =>
    layer.forEach((side, k) => {
      const to = into[i]?.[k] as FlippedLayers[number][number];
      arena.transpose(side.input, to.input);
      arena.transpose(side.memory, to.memory);
    }),
  );
}

/** Standard deviation of a word's floats at first. */
const WORD_SPREAD = 0.3;

/** First values of weights. */
export function initializeLayers(F: Float32Array, w: LayerWeights, { units }: LayersSize, next: () => number): void {
  for (const field of w.fields) fillNormal(F, field, WORD_SPREAD, next);
  for (const { input, bias, memory } of w.layers.flat())
    for (const m of [input, bias, memory]) fillUniform(F, m, units, next);
}

/** Reads the words of a sentence, given by their numbers, those of one word after another. */
export function readWords(
  arena: Arena,
  size: LayersSize,
  w: LayerWeights,
  numbers: Int32Array,
  noise: Noise | undefined,
): WordsRead {
  const { floats: F } = arena;
  const { fields } = size;
  const words = numbers.length / fields.length;
  const x = arena.take(words, inputsOf(size));
  const seen = numbers.slice();
  for (let t = 0; t < words; t++) {
    if (noise)
      fields.forEach(({ mayHide }, i) => {
        if (mayHide && noise.next() < noise.unknown) seen[t * fields.length + i] = 0;
      });
    let at = x.at + t * x.columns;
    w.fields.forEach(({ at: from, columns }, i) => {
      const row = from + (seen[t * fields.length + i] as number) * columns;
      F.copyWithin(at, row, row + columns);
      at += columns;
    });
  }
  const masks: Mask[] = [drop(F, x, noise)];
  const passes: RecurrentPass[][] = [];
  const wide = withNeighbours(arena, x, size.window);
  let h = wide;
  for (const layer of w.layers) {
    const out = arena.take(words, 2 * size.units);
    const before = h;
    passes.push(layer.map((side, k) => size.cell.forward(arena, side, before, k === 0 ? 1 : -1, out, k * size.units)));
    h = out;
    masks.push(drop(F, h, noise));
  }
  return { h, wide, seen, x, masks, passes };
}

/** Adds the gradients of all weights, from those of the output `dh`, which it changes, and of `wide`, where others than the layers saw it. */
export function readBackward(
  arena: Arena,
  size: LayersSize,
  w: LayerWeights,
  transposed: FlippedLayers,
  gradients: LayerWeights,
  read: WordsRead,
  dh: Matrix,
  dWide?: Matrix,
): void {
  const { floats: F } = arena;
  const { fields } = size;
  let d = dh;
  for (let layer = size.layers - 1; layer >= 0; layer--) {
    dropAgain(F, d, read.masks[layer + 1]);
    const sides = read.passes[layer] as RecurrentPass[];
    const { rows, columns } = (sides[0] as RecurrentPass).x;
    const dx = arena.take(rows, columns);
    const above = d;
    sides.forEach((side, k) =>
      size.cell.backward(
        arena,
        w.layers[layer]?.[k] as RecurrentWeights,
        transposed[layer]?.[k] as FlippedLayers[number][number],
        side,
        above,
        k * size.units,
        gradients.layers[layer]?.[k] as RecurrentWeights,
        dx,
      ),
    );
    d = dx;
  }
  if (dWide)
    for (let i = 0; i < d.rows * d.columns; i++) F[d.at + i] = (F[d.at + i] as number) + (F[dWide.at + i] as number);
  d = ofNeighbours(arena, d, read.x.columns, size.window);
  dropAgain(F, d, read.masks[0]);
  for (let t = 0; t < read.x.rows; t++) {
    let at = d.at + t * read.x.columns;
    gradients.fields.forEach(({ at: from, columns }, i) => {
      const row = from + (read.seen[t * fields.length + i] as number) * columns;
      for (let j = 0; j < columns; j++) F[row + j] = (F[row + j] as number) + (F[at + j] as number);
      at += columns;
    });
  }
}

/** Each row with those of the words around it behind it; none stand before the first and behind the last. */
function withNeighbours(arena: Arena, x: Matrix, window: number): Matrix {
  if (window === 0) return x;
  const { floats: F } = arena;
  const wide = arena.take(x.rows, (2 * window + 1) * x.columns);
  for (let t = 0; t < x.rows; t++)
    for (let k = -window; k <= window; k++)
      if (t + k >= 0 && t + k < x.rows)
        F.copyWithin(
          wide.at + t * wide.columns + (k + window) * x.columns,
          x.at + (t + k) * x.columns,
          x.at + (t + k + 1) * x.columns,
        );
  return wide;
}

/** The gradients of rows from those of rows with neighbours. */
function ofNeighbours(arena: Arena, wide: Matrix, columns: number, window: number): Matrix {
  if (window === 0) return wide;
  const { floats: F } = arena;
  const x = arena.take(wide.rows, columns);
  for (let t = 0; t < x.rows; t++)
    for (let k = -window; k <= window; k++)
      if (t + k >= 0 && t + k < x.rows)
        for (let j = 0; j < columns; j++) {
          const at = x.at + (t + k) * columns + j;
          F[at] = (F[at] as number) + (F[wide.at + t * wide.columns + (k + window) * columns + j] as number);
        }
  return x;
}

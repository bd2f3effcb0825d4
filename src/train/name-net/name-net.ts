// A neural net that tells how likely each label of a name is for a word: layers that read the words of a sentence
// (src/train/net/word-layers.ts) and one hidden layer. Words with several possible labels are learned from by their sum.

import { LABEL_FIELDS, type LabelField, type LabelMatrix } from "../../extract/label-weights";
import { LABELS } from "../../extract/name-labels";
import type { FloatRows } from "../../model/float-rows";
import {
  affine,
  affineBackward,
  cutNegative,
  drop,
  dropAgain,
  fillUniform,
  flipped,
  keepPositive,
  lanes,
  logarithmsOf,
  type Noise,
} from "../net/affine";
import { floatsTaken, type Arena, type Matrix, type Room } from "../net/arena";
import { copyOf, shippedLayer } from "../net/shipped-layer";
import { trainNet, type Net, type NetTraining } from "../net/train-net";
import * as L from "../net/word-layers";

/** Sizes of a net. */
export interface NameNetSize extends L.LayersSize {
  /** Hidden units. */
  readonly hidden: number;
}

/** A sentence for the net. */
export interface NameSentence {
  /** For each word its numbers. */
  readonly numbers: Int32Array;
  /** Positions of the words that are asked for, and masks of their possible labels. */
  readonly words: ArrayLike<number>;
  readonly allowed: ArrayLike<number>;
}

/** All weights, or the gradients of all. */
interface Weights {
  readonly read: L.LayerWeights;
  /** What hidden units see of the layers' output, and of the words themselves. */
  readonly hidden: Matrix;
  readonly direct: Matrix;
  readonly hiddenBias: Matrix;
  readonly label: Matrix;
  readonly labelBias: Matrix;
}

/** A net with its gradients. */
export class NameNet implements Net<NameSentence> {
  readonly from: number;
  readonly to: number;
  readonly gradientsFrom: number;
  private readonly w: Weights;
  private readonly g: Weights;
  private readonly flipped: { read: L.FlippedLayers; hidden: Matrix; direct: Matrix; label: Matrix };

  constructor(
    private readonly arena: Arena,
    private readonly size: NameNetSize,
    next: () => number,
  ) {
    this.from = arena.mark();
    this.w = takeWeights(arena, size);
    this.to = arena.mark();
    this.gradientsFrom = this.to;
    this.g = takeWeights(arena, size);
    const { w } = this;
    this.flipped = {
      read: L.takeFlipped(arena, w.read),
      hidden: flipped(arena, w.hidden),
      direct: flipped(arena, w.direct),
      label: flipped(arena, w.label),
    };
    L.initializeLayers(arena.floats, w.read, size, next);
    for (const m of [w.hidden, w.direct, w.label]) fillUniform(arena.floats, m, m.rows, next);
  }

  prepare(): void {
    const { arena, w, flipped } = this;
    L.flipLayers(arena, w.read, flipped.read);
    arena.transpose(w.hidden, flipped.hidden);
    arena.transpose(w.direct, flipped.direct);
    arena.transpose(w.label, flipped.label);
    arena.floats.fill(0, this.gradientsFrom, this.gradientsFrom + this.to - this.from);
  }

  learn(sentence: NameSentence, weight: number, noise: Noise): number {
    const mark = this.arena.mark();
    const loss = this.pass(sentence, weight, noise);
    this.arena.release(mark);
    return loss;
  }

  /** For each word that is asked for the logarithms of likelihoods of its labels. */
  analyze(sentence: NameSentence): Float32Array[] {
    const mark = this.arena.mark();
    const { scores } = this.forward(sentence, undefined);
    this.arena.release(mark);
    return scores;
  }

  /** Copies of the matrices of a net of one layer, as they are shipped. */
  shipped(): Record<LabelMatrix, FloatRows> {
    const { w, arena } = this;
    const copy = (m: Matrix): FloatRows => copyOf(arena.floats, m);
    const fields = Object.fromEntries(LABEL_FIELDS.map((name, i) => [name, copy(w.read.fields[i] as Matrix)]));
    return {
      ...(fields as Record<LabelField, FloatRows>),
      ...shippedLayer(arena.floats, w.read),
      hidden: copy(w.hidden),
      direct: copy(w.direct),
      hiddenBias: copy(w.hiddenBias),
      label: copy(w.label),
      labelBias: copy(w.labelBias),
    };
  }

  private forward(s: NameSentence, noise: Noise | undefined) {
    const { arena, w, size } = this;
    const { floats: F } = arena;
    const read = L.readWords(arena, size, w.read, s.numbers, noise);
    const rows = gather(arena, read.h, s.words);
    const direct = gather(arena, read.wide, s.words);
    const hidden = affine(arena, rows, w.hidden, w.hiddenBias, false);
    arena.addProduct(direct, w.direct, hidden);
    cutNegative(F, hidden);
    const mask = drop(F, hidden, noise);
    const last = affine(arena, hidden, w.label, w.labelBias, false);
    const scores = logarithmsOf(F, last, LABELS);
    return { read, rows, direct, hidden, mask, scores };
  }

  private pass(s: NameSentence, weight: number, noise: Noise): number {
    const { arena, w, g, size, flipped } = this;
    const { floats: F } = arena;
    const { read, rows, direct, hidden, mask, scores } = this.forward(s, noise);
    let loss = 0;
    const dLast = arena.take(rows.rows, w.label.columns);
    scores.forEach((row, i) => {
      const allowed = s.allowed[i] as number;
      let right = 0;
      for (let l = 0; l < LABELS; l++) if ((allowed >> l) & 1) right += Math.exp(row[l] as number);
      loss -= Math.log(right);
      for (let l = 0; l < LABELS; l++) {
        const share = Math.exp(row[l] as number);
        F[dLast.at + i * dLast.columns + l] = weight * (share - ((allowed >> l) & 1 ? share / right : 0));
      }
    });
    const dHidden = arena.take(rows.rows, size.hidden);
    affineBackward(arena, hidden, dLast, flipped.label, g.label, g.labelBias, dHidden);
    dropAgain(F, dHidden, mask);
    keepPositive(F, hidden, dHidden);
    const dRows = arena.take(rows.rows, rows.columns);
    affineBackward(arena, rows, dHidden, flipped.hidden, g.hidden, g.hiddenBias, dRows);
    const dDirect = arena.take(direct.rows, direct.columns);
    arena.addTransposedProduct(direct, dHidden, g.direct);
    arena.addProduct(dHidden, flipped.direct, dDirect);
    const { h, wide } = read;
    L.readBackward(
      arena,
      size,
      w.read,
      flipped.read,
      g.read,
      read,
      scatter(arena, dRows, s.words, h),
      scatter(arena, dDirect, s.words, wide),
    );
    return loss;
  }
}

/** The rows of the given numbers. */
function gather(arena: Arena, from: Matrix, numbers: ArrayLike<number>): Matrix {
  const { columns } = from;
  const rows = arena.take(numbers.length, columns);
  for (let i = 0; i < rows.rows; i++) {
    const at = from.at + (numbers[i] as number) * columns;
    arena.floats.copyWithin(rows.at + i * columns, at, at + columns);
  }
  return rows;
}

/** The opposite: a matrix of the size of `like` with those rows, and others of 0. */
function scatter(arena: Arena, rows: Matrix, numbers: ArrayLike<number>, like: Matrix): Matrix {
  const { columns } = like;
  const out = arena.take(like.rows, columns);
  for (let i = 0; i < rows.rows; i++)
    arena.floats.copyWithin(
      out.at + (numbers[i] as number) * columns,
      rows.at + i * columns,
      rows.at + (i + 1) * columns,
    );
  return out;
}

const takeWeights = (room: Room, size: NameNetSize): Weights => ({
  read: L.takeLayers(room, size),
  hidden: room.take(2 * size.units, size.hidden),
  direct: room.take((2 * size.window + 1) * L.inputsOf(size), size.hidden),
  hiddenBias: room.take(1, size.hidden),
  label: room.take(size.hidden, lanes(LABELS)),
  labelBias: room.take(1, lanes(LABELS)),
});

/** Trains a net on sentences (src/train/net/train-net.ts); `log` hears the loss of each epoch. */
export const trainNameNet = (
  sentences: readonly NameSentence[],
  size: NameNetSize,
  training: NetTraining,
  log: (line: string) => void = () => {},
): NameNet =>
  trainNet(
    sentences,
    ({ words }) => words.length,
    floatsTaken((room) => takeWeights(room, size)),
    (arena, next) => new NameNet(arena, size, next),
    training,
    (line) => log(`names net ${line}`),
  );

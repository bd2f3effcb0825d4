// A neural net that tells how likely each word of a sentence is the head of each other, and the relation of an arc: layers that read the
// words (src/train/net/word-layers.ts), attention between those that are parsed, and scores of relations. It learns; nothing that ships runs it.

import type { FloatRows } from "../../model/float-rows";
import type { ArcMatrix } from "../../text/arcs/arc-weights";
import type { Noise } from "../net/affine";
import { floatsTaken, type Arena } from "../net/arena";
import { trainNet, type Net, type NetTraining } from "../net/train-net";
import * as L from "../net/word-layers";
import * as A from "./arc-attention";
import {
  flipArcNet,
  initializeArcNet,
  takeArcNet,
  takeFlippedArcNet,
  type ArcNetSize,
  type ArcNetWeights,
  type FlippedArcNet,
} from "./arc-net-weights";
import * as R from "./relation-scores";
import { shippedMatrices } from "./shipped-matrices";

/** A sentence for the net. */
export interface ArcSentence {
  /** For each word its numbers (src/train/arc-net/word-numbers.ts). */
  readonly numbers: Int32Array;
  /** Positions of the words that are parsed. */
  readonly words: readonly number[];
  /** For each of them the head, from 1 among them, 0 for the root; and the relation. Only training reads them. */
  readonly heads: ArrayLike<number>;
  readonly relations: ArrayLike<number>;
}

/** A net with its gradients. */
export class ArcNet implements Net<ArcSentence> {
  readonly from: number;
  readonly to: number;
  readonly gradientsFrom: number;
  private readonly w: ArcNetWeights;
  private readonly g: ArcNetWeights;
  private readonly flipped: FlippedArcNet;

  constructor(
    private readonly arena: Arena,
    readonly size: ArcNetSize,
    next: () => number,
  ) {
    this.from = arena.mark();
    this.w = takeArcNet(arena, size);
    this.to = arena.mark();
    this.gradientsFrom = this.to;
    this.g = takeArcNet(arena, size);
    this.flipped = takeFlippedArcNet(arena, this.w);
    initializeArcNet(arena.floats, this.w, size, next);
  }

  prepare(): void {
    const { arena, w, flipped } = this;
    flipArcNet(arena, w, flipped);
    arena.floats.fill(0, this.gradientsFrom, this.gradientsFrom + this.to - this.from);
  }

  learn(sentence: ArcSentence, weight: number, noise: Noise): number {
    const mark = this.arena.mark();
    const loss = this.pass(sentence, weight, noise);
    this.arena.release(mark);
    return loss;
  }

  /** Scores of all arcs of a sentence, and of the relations for the heads that `choose` picks by them. */
  analyze(
    sentence: ArcSentence,
    choose: (arcs: readonly Float32Array[]) => ArrayLike<number>,
  ): { arcs: readonly Float32Array[]; heads: ArrayLike<number>; relations: readonly Float32Array[] } {
    const { arena, size, w } = this;
    const mark = arena.mark();
    const { rows, attention } = this.forward(sentence, undefined);
    const heads = choose(attention.arcs);
    const relations = R.scoreRelations(arena, size, w, rows, heads).scores;
    arena.release(mark);
    return { arcs: attention.arcs, heads, relations };
  }

  /** Copies of the matrices of a net of one layer that arcs are scored with, as they are shipped. */
  shipped(): Record<ArcMatrix, FloatRows> {
    return shippedMatrices(this.arena.floats, this.w);
  }

  private forward(s: ArcSentence, noise: Noise | undefined) {
    const { arena, w, size } = this;
    const { floats: F } = arena;
    const read = L.readWords(arena, size, w.read, s.numbers, noise);
    const width = 2 * size.units;
    const dependents = arena.take(s.words.length, width);
    const heads = arena.take(s.words.length + 1, width);
    F.copyWithin(heads.at, w.root.at, w.root.at + width);
    s.words.forEach((word, i) => {
      const from = read.h.at + word * width;
      F.copyWithin(dependents.at + i * width, from, from + width);
      F.copyWithin(heads.at + (i + 1) * width, from, from + width);
    });
    const rows = { dependents, heads };
    return { read, rows, attention: A.scoreArcs(arena, w, rows) };
  }

  private pass(s: ArcSentence, weight: number, noise: Noise): number {
    const { arena, w, g, size, flipped } = this;
    const { floats: F } = arena;
    const { read, rows, attention } = this.forward(s, noise);
    const n = s.words.length;
    const width = 2 * size.units;
    const dDependents = arena.take(n, width);
    const dHeads = arena.take(n + 1, width);
    let loss = A.arcsBackward(arena, w, flipped.attention, g, attention, s.heads, weight, dDependents, dHeads);
    const relation = R.scoreRelations(arena, size, w, rows, s.heads);
    loss += R.relationBackward(arena, size, flipped.relation, g, relation, s, weight, dDependents, dHeads);
    const dh = arena.take(read.h.rows, width);
    s.words.forEach((word, i) => {
      for (let j = 0; j < width; j++) {
        const at = dh.at + word * width + j;
        F[at] =
          (F[at] as number) +
          (F[dDependents.at + i * width + j] as number) +
          (F[dHeads.at + (i + 1) * width + j] as number);
      }
    });
    for (let j = 0; j < width; j++) F[g.root.at + j] = (F[g.root.at + j] as number) + (F[dHeads.at + j] as number);
    L.readBackward(arena, size, w.read, flipped.read, g.read, read, dh);
    return loss;
  }
}

/** Trains a net on sentences (src/train/net/train-net.ts); `log` hears the loss of each epoch. */
export const trainArcNet = (
  sentences: readonly ArcSentence[],
  size: ArcNetSize,
  training: NetTraining,
  log: (line: string) => void = () => {},
): ArcNet =>
  trainNet(
    sentences,
    ({ words }) => words.length,
    floatsTaken((room) => takeArcNet(room, size)),
    (arena, next) => new ArcNet(arena, size, next),
    training,
    (line) => log(`arcs ${line}`),
  );

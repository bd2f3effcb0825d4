// The part of a net that tells how likely each word is the head of each other: biaffine attention between words (Dozat & Manning 2017), and
// what the distance between them adds.

import { DISTANCES, distanceClass } from "../../text/arcs/distance-class";
import { affine, affineBackward, flipped, keepPositive, toLogarithms } from "../net/affine";
import type { Arena, Matrix, Room } from "../net/arena";

/** Weights or gradients. */
export interface AttentionWeights {
  readonly head: Matrix;
  readonly headBias: Matrix;
  readonly dependent: Matrix;
  readonly dependentBias: Matrix;
  readonly pair: Matrix;
  readonly headAlone: Matrix;
  readonly distance: Matrix;
}

/** Transposed weights. */
export type FlippedAttention = Pick<AttentionWeights, "head" | "dependent" | "pair">;

/** Words that are parsed and heads (0 the root), a row each, and what the backward pass needs of the forward pass. */
interface AttentionPass {
  readonly dependents: Matrix;
  readonly heads: Matrix;
  readonly askers: Matrix;
  readonly answers: Matrix;
  readonly turned: Matrix;
  /** For each dependent the logarithms of likelihoods of its heads. */
  readonly arcs: readonly Float32Array[];
}

/** Room for weights, with words read as `width` floats and compared by `arc`. */
export const takeAttention = (room: Room, arc: number, width: number): AttentionWeights => ({
  head: room.take(width, arc),
  headBias: room.take(1, arc),
  dependent: room.take(width, arc),
  dependentBias: room.take(1, arc),
  pair: room.take(arc, arc),
  headAlone: room.take(1, arc),
  distance: room.take(1, DISTANCES),
});

/** Room for transposed weights. */
export const takeFlippedAttention = (arena: Arena, w: AttentionWeights): FlippedAttention => ({
  head: flipped(arena, w.head),
  dependent: flipped(arena, w.dependent),
  pair: flipped(arena, w.pair),
});

/** Transposes the weights. */
export function flipAttention(arena: Arena, w: AttentionWeights, into: FlippedAttention): void {
  for (const name of ["head", "dependent", "pair"] as const) arena.transpose(w[name], into[name]);
}

/** Scores all arcs. */
export function scoreArcs(
  arena: Arena,
  w: AttentionWeights,
  { dependents, heads }: Pick<AttentionPass, "dependents" | "heads">,
): AttentionPass {
  const { floats: F } = arena;
  const arc = w.pair.columns;
  const n = dependents.rows;
  const askers = affine(arena, dependents, w.dependent, w.dependentBias, true);
  const answers = affine(arena, heads, w.head, w.headBias, true);
  const turned = arena.take(n, arc);
  arena.addProduct(askers, w.pair, turned);
  const arcs: Float32Array[] = [];
  for (let i = 0; i < n; i++) {
    const row = new Float32Array(n + 1);
    for (let k = 0; k <= n; k++) {
      let sum = F[w.distance.at + (k === 0 ? 0 : distanceClass(k, i + 1))] as number;
      for (let j = 0; j < arc; j++)
        sum +=
          ((F[turned.at + i * arc + j] as number) + (F[w.headAlone.at + j] as number)) *
          (F[answers.at + k * arc + j] as number);
      row[k] = sum;
    }
    row[i + 1] = -Infinity;
    toLogarithms(row, n + 1);
    arcs.push(row);
  }
  return { dependents, heads, askers, answers, turned, arcs };
}

/** Adds to the gradients of weights, dependents and heads, each word's `weight` times; returns the loss. */
export function arcsBackward(
  arena: Arena,
  w: AttentionWeights,
  transposed: FlippedAttention,
  G: AttentionWeights,
  pass: AttentionPass,
  gold: ArrayLike<number>,
  weight: number,
  dDependents: Matrix,
  dHeads: Matrix,
): number {
  const { floats: F } = arena;
  const { askers, answers, turned } = pass;
  const arc = w.pair.columns;
  const n = pass.dependents.rows;
  let loss = 0;
  const dTurned = arena.take(n, arc);
  const dAnswers = arena.take(n + 1, arc);
  for (let i = 0; i < n; i++) {
    const row = pass.arcs[i] as Float32Array;
    const right = gold[i] as number;
    loss -= row[right] as number;
    for (let k = 0; k <= n; k++) {
      if (k === i + 1) continue;
      const d = weight * (Math.exp(row[k] as number) - (k === right ? 1 : 0));
      const bucket = G.distance.at + (k === 0 ? 0 : distanceClass(k, i + 1));
      F[bucket] = (F[bucket] as number) + d;
      for (let j = 0; j < arc; j++) {
        const t = i * arc + j;
        const h = k * arc + j;
        const answer = F[answers.at + h] as number;
        F[dTurned.at + t] = (F[dTurned.at + t] as number) + d * answer;
        F[G.headAlone.at + j] = (F[G.headAlone.at + j] as number) + d * answer;
        F[dAnswers.at + h] =
          (F[dAnswers.at + h] as number) + d * ((F[turned.at + t] as number) + (F[w.headAlone.at + j] as number));
      }
    }
  }
  const dAskers = arena.take(n, arc);
  arena.addProduct(dTurned, transposed.pair, dAskers);
  arena.addTransposedProduct(askers, dTurned, G.pair);
  keepPositive(F, askers, dAskers);
  keepPositive(F, answers, dAnswers);
  affineBackward(arena, pass.dependents, dAskers, transposed.dependent, G.dependent, G.dependentBias, dDependents);
  affineBackward(arena, pass.heads, dAnswers, transposed.head, G.head, G.headBias, dHeads);
  return loss;
}

// The part of a net that scores the relation of an arc, by what was read of its two words: one hidden layer.

import { affine, affineBackward, fillUniform, flipped, keepPositive, lanes, logarithmsOf } from "../net/affine";
import type { Arena, Matrix, Room } from "../net/arena";

/** Sizes of the part. */
export interface RelationSize {
  /** Hidden units. */
  readonly relation: number;
  readonly relations: number;
}

/** Weights or gradients. */
export interface RelationWeights {
  readonly relationHead: Matrix;
  readonly relationDependent: Matrix;
  readonly relationBias: Matrix;
  readonly relation: Matrix;
  readonly relationLast: Matrix;
}

/** Transposed weights. */
export type FlippedRelation = Pick<RelationWeights, "relationHead" | "relationDependent" | "relation">;

/** Dependents and heads (0 the root), a row each, and what the backward pass needs of the forward pass. */
interface RelationPass {
  readonly dependents: Matrix;
  readonly heads: Matrix;
  readonly hidden: Matrix;
  /** For each dependent the logarithms of likelihoods of its relations. */
  readonly scores: readonly Float32Array[];
}

/** Room for weights, with words read as `width` floats. */
export const takeRelation = (room: Room, { relation, relations }: RelationSize, width: number): RelationWeights => ({
  relationHead: room.take(width, relation),
  relationDependent: room.take(width, relation),
  relationBias: room.take(1, relation),
  relation: room.take(relation, lanes(relations)),
  relationLast: room.take(1, lanes(relations)),
});

/** Room for transposed weights. */
export const takeFlippedRelation = (arena: Arena, w: RelationWeights): FlippedRelation => ({
  relationHead: flipped(arena, w.relationHead),
  relationDependent: flipped(arena, w.relationDependent),
  relation: flipped(arena, w.relation),
});

/** Transposes the weights. */
export function flipRelation(arena: Arena, w: RelationWeights, into: FlippedRelation): void {
  for (const name of ["relationHead", "relationDependent", "relation"] as const) arena.transpose(w[name], into[name]);
}

/** First values of weights. */
export function initializeRelation(F: Float32Array, w: RelationWeights, next: () => number): void {
  for (const m of [w.relationHead, w.relationDependent, w.relation]) fillUniform(F, m, m.rows, next);
}

/** Scores the relations of dependents to the heads of the given numbers. */
export function scoreRelations(
  arena: Arena,
  { relation, relations }: RelationSize,
  w: RelationWeights,
  { dependents, heads }: Pick<RelationPass, "dependents" | "heads">,
  headOf: ArrayLike<number>,
): RelationPass {
  const { floats: F } = arena;
  const ofDependents = affine(arena, dependents, w.relationDependent, w.relationBias, false);
  const ofHeads = arena.take(heads.rows, relation);
  arena.addProduct(heads, w.relationHead, ofHeads);
  const hidden = arena.take(dependents.rows, relation);
  for (let i = 0; i < dependents.rows; i++)
    for (let j = 0; j < relation; j++) {
      const sum =
        (F[ofDependents.at + i * relation + j] as number) +
        (F[ofHeads.at + (headOf[i] as number) * relation + j] as number);
      F[hidden.at + i * relation + j] = sum > 0 ? sum : 0;
    }
  const last = affine(arena, hidden, w.relation, w.relationLast, false);
  const scores = logarithmsOf(F, last, relations);
  return { dependents, heads, hidden, scores };
}

/** Adds to the gradients of weights, dependents and heads, each word's `weight` times; returns the loss. */
export function relationBackward(
  arena: Arena,
  { relation, relations }: RelationSize,
  transposed: FlippedRelation,
  gradients: RelationWeights,
  pass: RelationPass,
  gold: { readonly heads: ArrayLike<number>; readonly relations: ArrayLike<number> },
  weight: number,
  dDependents: Matrix,
  dHeads: Matrix,
): number {
  const { floats: F } = arena;
  const n = pass.dependents.rows;
  const dLast = arena.take(n, lanes(relations));
  let loss = 0;
  for (let i = 0; i < n; i++) {
    const row = pass.scores[i] as Float32Array;
    const right = gold.relations[i] as number;
    loss -= row[right] as number;
    for (let k = 0; k < relations; k++)
      F[dLast.at + i * dLast.columns + k] = weight * (Math.exp(row[k] as number) - (k === right ? 1 : 0));
  }
  const dHidden = arena.take(n, relation);
  affineBackward(arena, pass.hidden, dLast, transposed.relation, gradients.relation, gradients.relationLast, dHidden);
  keepPositive(F, pass.hidden, dHidden);
  const { relationDependent, relationBias, relationHead } = gradients;
  affineBackward(
    arena,
    pass.dependents,
    dHidden,
    transposed.relationDependent,
    relationDependent,
    relationBias,
    dDependents,
  );
  const dOfHeads = arena.take(n + 1, relation);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < relation; j++) {
      const at = dOfHeads.at + (gold.heads[i] as number) * relation + j;
      F[at] = (F[at] as number) + (F[dHidden.at + i * relation + j] as number);
    }
  arena.addTransposedProduct(pass.heads, dOfHeads, relationHead);
  arena.addProduct(dOfHeads, transposed.relationHead, dHeads);
  return loss;
}

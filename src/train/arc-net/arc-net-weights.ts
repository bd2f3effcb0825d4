// The weights of a net of arcs: those of the layers that read words, of attention and of relations, and floats that stand for the root. The
// order in which they take room and chance numbers is fixed, for a seed gives the same bytes only so.

import { fillNormal, fillUniform } from "../net/affine";
import type { Arena, Matrix, Room } from "../net/arena";
import * as L from "../net/word-layers";
import * as A from "./arc-attention";
import * as R from "./relation-scores";

/** Sizes of a net. */
export interface ArcNetSize extends L.LayersSize, R.RelationSize {
  /** Floats by which heads and dependents are compared. */
  readonly arc: number;
}

/** All weights, or the gradients of all. */
export interface ArcNetWeights extends A.AttentionWeights, R.RelationWeights {
  readonly read: L.LayerWeights;
  readonly root: Matrix;
}

/** Transposed weights. */
export interface FlippedArcNet {
  readonly read: L.FlippedLayers;
  readonly attention: A.FlippedAttention;
  readonly relation: R.FlippedRelation;
}

/** Room for weights. */
export function takeArcNet(room: Room, size: ArcNetSize): ArcNetWeights {
  const width = 2 * size.units;
  return {
    read: L.takeLayers(room, size),
    root: room.take(1, width),
    ...A.takeAttention(room, size.arc, width),
    ...R.takeRelation(room, size, width),
  };
}

/** Room for transposed weights. */
export const takeFlippedArcNet = (arena: Arena, w: ArcNetWeights): FlippedArcNet => ({
  read: L.takeFlipped(arena, w.read),
  attention: A.takeFlippedAttention(arena, w),
  relation: R.takeFlippedRelation(arena, w),
});

/** Transposes the weights. */
export function flipArcNet(arena: Arena, w: ArcNetWeights, into: FlippedArcNet): void {
  L.flipLayers(arena, w.read, into.read);
  A.flipAttention(arena, w, into.attention);
  R.flipRelation(arena, w, into.relation);
}

/** Standard deviation of the root's floats at first. */
const ROOT_SPREAD = 0.1;

/** First values of weights. */
export function initializeArcNet(F: Float32Array, w: ArcNetWeights, size: ArcNetSize, next: () => number): void {
  L.initializeLayers(F, w.read, size, next);
  fillNormal(F, w.root, ROOT_SPREAD, next);
  for (const m of [w.head, w.dependent]) fillUniform(F, m, m.rows, next);
  R.initializeRelation(F, w, next);
  fillUniform(F, w.headAlone, w.headAlone.columns, next);
}

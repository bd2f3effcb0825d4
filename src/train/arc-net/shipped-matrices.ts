// What ships of a net of arcs: copies of its matrices under the names by which src/text/arcs scores arcs with them. Gradients and what only
// training needs stay behind; rounding and packing are src/text/arcs/arc-weights.ts.

import type { FloatRows } from "../../model/float-rows";
import type { ArcMatrix } from "../../text/arcs/arc-weights";
import type { Matrix } from "../net/arena";
import { copyOf, shippedLayer } from "../net/shipped-layer";
import type { ArcNetWeights } from "./arc-net-weights";

/** Copies from `floats` of the matrices of a net of one layer. */
export function shippedMatrices(floats: Float32Array, w: ArcNetWeights): Record<ArcMatrix, FloatRows> {
  const copy = (m: Matrix): FloatRows => copyOf(floats, m);
  const [form, ending, tag, cluster, shape] = w.read.fields.map(copy) as [
    FloatRows,
    FloatRows,
    FloatRows,
    FloatRows,
    FloatRows,
  ];
  return {
    form,
    ending,
    tag,
    cluster,
    shape,
    ...shippedLayer(floats, w.read),
    root: copy(w.root),
    head: copy(w.head),
    headBias: copy(w.headBias),
    dependent: copy(w.dependent),
    dependentBias: copy(w.dependentBias),
    pair: copy(w.pair),
    headAlone: copy(w.headAlone),
    distance: copy(w.distance),
    relationHead: copy(w.relationHead),
    relationDependent: copy(w.relationDependent),
    relationBias: copy(w.relationBias),
    relation: copy(w.relation),
    relationLast: copy(w.relationLast),
  };
}

// What ships of a net of arcs: copies of its matrices under the names by which src/text/arcs scores arcs with them. Gradients and what only
// training needs stay behind; rounding and packing are src/text/arcs/arc-weights.ts.

import type { FloatRows } from "../../model/float-rows";
import type { ArcMatrix } from "../../text/arcs/arc-weights";
import type { Matrix } from "../net/arena";
import type { RecurrentWeights } from "../net/recurrent-layer";
import type { ArcNetWeights } from "./arc-net-weights";

/** Copies from `floats` of the matrices of a net of one layer. */
export function shippedMatrices(floats: Float32Array, w: ArcNetWeights): Record<ArcMatrix, FloatRows> {
  const [right, left] = w.read.layers[0] as readonly [RecurrentWeights, RecurrentWeights];
  const copy = ({ at, rows, columns }: Matrix): FloatRows => ({
    rows,
    columns,
    values: floats.slice(at, at + rows * columns),
  });
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
    rightInput: copy(right.input),
    rightBias: copy(right.bias),
    rightMemory: copy(right.memory),
    leftInput: copy(left.input),
    leftBias: copy(left.bias),
    leftMemory: copy(left.memory),
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

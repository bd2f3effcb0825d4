// What ships of a net of one layer: copies of matrices, and those of the layer under the names by which src/model/word-reader.ts reads words.

import type { FloatRows } from "../../model/float-rows";
import type { ReaderMatrix } from "../../model/word-reader";
import type { Matrix } from "./arena";
import type { RecurrentWeights } from "./recurrent-layer";
import type { LayerWeights } from "./word-layers";

/** A copy of a matrix that lies in `floats`. */
export const copyOf = (floats: Float32Array, { at, rows, columns }: Matrix): FloatRows => ({
  rows,
  columns,
  values: floats.slice(at, at + rows * columns),
});

/** Copies of the matrices of the one layer. */
export function shippedLayer(floats: Float32Array, { layers }: LayerWeights): Record<ReaderMatrix, FloatRows> {
  const [right, left] = layers[0] as readonly [RecurrentWeights, RecurrentWeights];
  return {
    rightInput: copyOf(floats, right.input),
    rightBias: copyOf(floats, right.bias),
    rightMemory: copyOf(floats, right.memory),
    leftInput: copyOf(floats, left.input),
    leftBias: copyOf(floats, left.bias),
    leftMemory: copyOf(floats, left.memory),
  };
}

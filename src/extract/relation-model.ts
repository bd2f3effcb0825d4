// The learned second opinion on relations: how likely an edge that some pattern found is right. A linear model over
// hashed features with a logistic curve on top, fitted on gold articles; below the threshold an edge is not kept.
// Section `relations`: three float64 (slope, offset, threshold), then the linear model (src/model/linear.ts).

import { ModelError } from "../errors";
import type { Sections } from "../model/format";
import { decodeLinear, type Scorer } from "../model/linear";
import { edgeFeatures } from "./relations/edge-features";
import type { RelationSource } from "./relations/sentence-view";
import type { Edge } from "./relations/settle";

export const RELATIONS_SECTION = "relations";

/** What was learned about relations. */
export interface RelationModel {
  readonly scorer: Scorer;
  /** p = logistic(slope · score + offset). */
  readonly slope: number;
  readonly offset: number;
  /** The least probability with which an edge is kept. */
  readonly threshold: number;
}

const HEADER_BYTES = 24;

/** Reads the section, or gives undefined where the file has none: then every find is kept. */
export function readRelationModel(sections: Sections): RelationModel | undefined {
  const bytes = sections.get(RELATIONS_SECTION);
  if (!bytes) return undefined;
  if (bytes.length < HEADER_BYTES)
    throw new ModelError(`section "${RELATIONS_SECTION}" is damaged: ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [slope, offset, threshold] = [0, 8, 16].map((at) => view.getFloat64(at, true)) as [number, number, number];
  return { scorer: decodeLinear(bytes.subarray(HEADER_BYTES)), slope, offset, threshold };
}

/** Writes the section that `readRelationModel` reads. */
export function encodeRelationModel(linear: Uint8Array, slope: number, offset: number, threshold: number): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + linear.length);
  const view = new DataView(bytes.buffer);
  [slope, offset, threshold].forEach((value, i) => view.setFloat64(i * 8, value, true));
  bytes.set(linear, HEADER_BYTES);
  return bytes;
}

/** How likely an edge is right, 0 to 1. */
export function edgeConfidence(
  model: RelationModel,
  doc: RelationSource,
  edge: Edge,
  rivals: readonly string[],
): number {
  const features = edgeFeatures(doc, edge, rivals);
  const scores = new Float64Array(1);
  model.scorer.score(features, features.length, scores);
  return 1 / (1 + Math.exp(-(model.slope * (scores[0] as number) + model.offset)));
}

// Arcs whose relation is never in doubt ("the" before a noun is its det): a small table answers before net and linear model are asked, which
// saves them two arcs in five. Owns the table's two blocks in the section `language`: features (int32 LE), then labels (a byte each).

import { ModelError } from "../errors";
import { feature2, mix } from "../model/features";
import type { ParseColumns } from "./parse-features";

/** Feature of an arc → number of its label. */
export type SureRelations = ReadonlyMap<number, number>;

/** Word and tag of the dependent with the tag of the head. */
export const wordKey = (c: ParseColumns, head: number, dependent: number): number =>
  feature2(200, c.both[dependent] as number, mix(c.tag[head] as number, dependent > head ? 1 : 0));

/** Tag of the dependent with word and tag of the head. */
export const headKey = (c: ParseColumns, head: number, dependent: number): number =>
  feature2(201, c.tag[dependent] as number, mix(c.both[head] as number, dependent > head ? 1 : 0));

/** The number of the only label the arc can have, −1 if it takes a closer look. */
export function sureRelation(c: ParseColumns, head: number, dependent: number, table: SureRelations): number {
  return table.get(wordKey(c, head, dependent)) ?? table.get(headKey(c, head, dependent)) ?? -1;
}

/** The two blocks. */
export function encodeSureRelations(table: SureRelations): readonly [Uint8Array, Uint8Array] {
  const keys = [...table.keys()].sort((a, b) => a - b);
  const features = new DataView(new ArrayBuffer(keys.length * 4));
  keys.forEach((key, i) => features.setInt32(i * 4, key, true));
  return [new Uint8Array(features.buffer), Uint8Array.from(keys, (key) => table.get(key) as number)];
}

/** Reads the two blocks back. */
export function decodeSureRelations(features: Uint8Array, labels: Uint8Array): SureRelations {
  if (features.length !== 4 * labels.length)
    throw new ModelError(
      `the model's table of sure relations is damaged: ${features.length} bytes for ${labels.length} labels`,
    );
  const view = new DataView(features.buffer, features.byteOffset, features.byteLength);
  return new Map(Array.from(labels, (label, i) => [view.getInt32(i * 4, true), label]));
}

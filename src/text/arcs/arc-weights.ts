// The weights of the small neural net that tells which word may govern which (src/text/arcs/arc-scores.ts), as the section `language`
// holds them: words' numbers by hash, then matrices.

import { ByteReader, ByteWriter } from "../../model/bytes";
import { readMatrices, writeMatrices, type FloatRows } from "../../model/float-rows";
import { decodeNumbers, encodeNumbers, type Numbers } from "../../model/numbers";
import { READER_MATRICES } from "../../model/word-reader";

/** What is known of a word, each as a number, 0 for unknown. */
export const ARC_FIELDS = ["form", "ending", "tag", "cluster", "shape"] as const;
export type ArcField = (typeof ARC_FIELDS)[number];

/** The matrices of the net; a vector has one row. */
export const ARC_MATRICES = [
  ...ARC_FIELDS,
  ...READER_MATRICES,
  "root",
  "head",
  "headBias",
  "dependent",
  "dependentBias",
  "pair",
  "headAlone",
  "distance",
  "relationHead",
  "relationDependent",
  "relationBias",
  "relation",
  "relationLast",
] as const;
export type ArcMatrix = (typeof ARC_MATRICES)[number];

/** A net as it lies in a model file. */
export interface ArcWeights {
  /** Numbers of forms and endings by hash (the columns WORD and SUFFIX3 of src/text/word-table.ts). */
  readonly forms: Numbers<number>;
  readonly endings: Numbers<number>;
  readonly matrices: Readonly<Record<ArcMatrix, FloatRows>>;
}

/** Writes a net. */
export function encodeArcWeights(
  forms: ReadonlyMap<number, number>,
  endings: ReadonlyMap<number, number>,
  matrices: Readonly<Record<ArcMatrix, FloatRows>>,
): Uint8Array {
  const writer = new ByteWriter().table(encodeNumbers(forms)).table(encodeNumbers(endings));
  writeMatrices(writer, ARC_MATRICES, matrices);
  return writer.finish();
}

/** Reads what `encodeArcWeights` wrote. Throws `ModelError` if the bytes are damaged. */
export function decodeArcWeights(bytes: Uint8Array): ArcWeights {
  const reader = new ByteReader(bytes);
  const forms = decodeNumbers(reader.table());
  const endings = decodeNumbers(reader.table());
  return { forms, endings, matrices: readMatrices(reader, ARC_MATRICES) };
}

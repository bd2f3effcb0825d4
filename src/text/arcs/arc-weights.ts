// The weights of the small neural net that tells which word may govern which (src/text/arcs/arc-scores.ts), as the section `language`
// holds them: words' numbers by hash, then matrices.

import { ByteReader, ByteWriter } from "../../model/bytes";
import { checkLanes, checkShapes, readMatrices, writeMatrices, type FloatRows } from "../../model/float-rows";
import { decodeNumbers, encodeNumbers, type Numbers } from "../../model/numbers";
import { READER_MATRICES, readerShapes } from "../../model/word-reader";
import { rowOf, type WordRows } from "../tag-features";
import * as W from "../word-table";
import { DISTANCES } from "./distance-class";

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

/** Writes what the net sees of word `t` with its tag to `out` from `at` on, in the order of `ARC_FIELDS`. */
export function writeArcNumbers(
  { forms, endings }: Readonly<Record<"forms" | "endings", Pick<Numbers<number>, "get">>>,
  s: WordRows,
  t: number,
  tag: number,
  out: Int32Array,
  at: number,
): void {
  const row = rowOf(s, t);
  out[at] = forms.get(s.values[row + W.WORD] as number) ?? 0;
  out[at + 1] = endings.get(s.values[row + W.SUFFIX3] as number) ?? 0;
  out[at + 2] = tag + 1;
  out[at + 3] = s.values[row + W.CLUSTER] as number;
  out[at + 4] = s.values[row + W.CASE] as number;
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

/** Reads what `encodeArcWeights` wrote. Throws `ModelError` if the bytes are damaged or a matrix does not fit the others. */
export function decodeArcWeights(bytes: Uint8Array): ArcWeights {
  const reader = new ByteReader(bytes);
  const forms = decodeNumbers(reader.table());
  const endings = decodeNumbers(reader.table());
  const matrices = readMatrices(reader, ARC_MATRICES);
  checkMatrices(matrices);
  return { forms, endings, matrices };
}

function checkMatrices(matrices: ArcWeights["matrices"]): void {
  const units = matrices.rightMemory.columns;
  const arc = matrices.pair.columns;
  const { rows: hidden, columns: relations } = matrices.relation;
  const fields = ARC_FIELDS.map((name) => matrices[name]);
  const width = 2 * units;
  checkShapes(matrices, ARC_FIELDS, {
    ...readerShapes(fields, units),
    root: [1, width],
    head: [width, arc],
    headBias: [1, arc],
    dependent: [width, arc],
    dependentBias: [1, arc],
    pair: [arc, arc],
    headAlone: [1, arc],
    distance: [1, DISTANCES],
    relationHead: [width, hidden],
    relationDependent: [width, hidden],
    relationBias: [1, hidden],
    relation: [hidden, relations],
    relationLast: [1, relations],
  });
  checkLanes(matrices, ["rightMemory", "pair", "relationHead", "relation"]);
}

// The weights of the small neural net that tells which labels of names are likely for a word (src/extract/label-likelihoods.ts), as the section
// `names` holds them: numbers of what words look like, then matrices.

import { ModelError } from "../errors";
import { ByteReader, ByteWriter } from "../model/bytes";
import { checkLanes, checkShapes, readMatrices, writeMatrices, type FloatRows } from "../model/float-rows";
import { decodeNumbers, encodeNumbers, type Numbers } from "../model/numbers";
import { READER_MATRICES, readerShapes, rowsSeen } from "../model/word-reader";
import type { NameColumns } from "./name-columns";
import { LABELS } from "./name-labels";
import * as W from "./name-words";

/** What is known of a word by columns of src/extract/name-words.ts, each value with a number, 0 for unknown. */
const BY_WORD = { form: W.LOWER, ending: W.SUFFIX3, shape: W.SHAPE, kinds: W.NAMES, lists: W.LISTS } as const;
type WordField = keyof typeof BY_WORD;
/** The same and the lists of the gazetteer that the word is in where it stands. */
export type NumberedField = WordField | "gazetteer";
export const NUMBERED_FIELDS: readonly NumberedField[] = ["form", "ending", "shape", "kinds", "lists", "gazetteer"];

/**
 * All that the net sees of a word; `manner` is how its sentence and text are written, `seen` whether it is a candidate and what the article
 * shows of it elsewhere.
 */
export const LABEL_FIELDS = [
  "form",
  "ending",
  "shape",
  "kinds",
  "lists",
  "gazetteer",
  "cluster",
  "manner",
  "seen",
] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];

/** Number of values of `manner` and of `seen`. */
export const MANNERS = 6;
export const SEEN = 65;

/** How the sentence of word `i` is written: its style, and whether the text is informal. */
const mannerOf = (c: NameColumns, i: number): number => (c.style[i] as number) * 2 + (c.informal ? 1 : 0);

const seenOf = (c: NameColumns, i: number): number => (c.candidate[i] ? 1 + (c.seen[i] as number) : 0);

/** The value of a word's numbered field. */
export const valueOf = (c: NameColumns, i: number, field: NumberedField): number =>
  field === "gazetteer" ? (c.lists[i] as number) : (c.values[(c.rows[i] as number) + BY_WORD[field]] as number);

/**
 * A number that tells words apart which the net sees differently, small where the rows of `values` are few. The net has so many `rows` for lists of
 * the gazetteer, and `unlisted` is the number of being in none.
 */
export function labelKey(
  c: NameColumns,
  i: number,
  { gazetteer }: LabelWeights["numbers"],
  rows: number,
  unlisted: number,
): number {
  const word = ((c.rows[i] as number) / W.COLUMNS) * MANNERS + mannerOf(c, i);
  const lists = c.lists[i] as number;
  const number = lists === 0 ? unlisted : (gazetteer.get(lists) ?? 0);
  return (word * SEEN + seenOf(c, i)) * rows + Math.min(number, rows - 1);
}

/** The matrices of the net; a vector has one row. */
export const LABEL_MATRICES = [
  ...LABEL_FIELDS,
  ...READER_MATRICES,
  "hidden",
  "direct",
  "hiddenBias",
  "label",
  "labelBias",
] as const;
export type LabelMatrix = (typeof LABEL_MATRICES)[number];

/** A net as it lies in a model file. */
export interface LabelWeights {
  /** Numbers of the values of fields. */
  readonly numbers: Readonly<Record<NumberedField, Numbers<number>>>;
  readonly matrices: Readonly<Record<LabelMatrix, FloatRows>>;
}

/** What depends on where a word stands. */
export const CONTEXT_FIELDS: ReadonlySet<LabelField> = new Set(["gazetteer", "manner", "seen"]);

/** What the net sees of word `i`, in the order of `LABEL_FIELDS`; with `contextOnly` nothing but the numbers of `CONTEXT_FIELDS`. */
export function writeLabelNumbers(
  numbers: Readonly<Record<NumberedField, Pick<Numbers<number>, "get">>>,
  c: NameColumns,
  i: number,
  out: Int32Array,
  at: number,
  contextOnly = false,
): void {
  let to = at;
  for (const field of NUMBERED_FIELDS) {
    if (!contextOnly || CONTEXT_FIELDS.has(field)) out[to] = numbers[field].get(valueOf(c, i, field)) ?? 0;
    to++;
  }
  out[to++] = c.values[(c.rows[i] as number) + W.CLUSTER] as number;
  out[to++] = mannerOf(c, i);
  out[to] = seenOf(c, i);
}

/** Writes a net. */
export function encodeLabelWeights(
  numbers: Readonly<Record<NumberedField, ReadonlyMap<number, number>>>,
  matrices: Readonly<Record<LabelMatrix, FloatRows>>,
): Uint8Array {
  const writer = new ByteWriter();
  for (const field of NUMBERED_FIELDS) writer.table(encodeNumbers(numbers[field]));
  writeMatrices(writer, LABEL_MATRICES, matrices);
  return writer.finish();
}

/** Reads what `encodeLabelWeights` wrote. Throws `ModelError` if the bytes are damaged or a matrix does not fit the others. */
export function decodeLabelWeights(bytes: Uint8Array): LabelWeights {
  const reader = new ByteReader(bytes);
  const numbers = Object.fromEntries(NUMBERED_FIELDS.map((field) => [field, decodeNumbers(reader.table())]));
  const matrices = readMatrices(reader, LABEL_MATRICES);
  checkMatrices(matrices);
  return { numbers: numbers as LabelWeights["numbers"], matrices };
}

function checkMatrices(matrices: LabelWeights["matrices"]): void {
  const units = matrices.rightMemory.columns;
  const { rows: hidden, columns: labels } = matrices.label;
  const fields = LABEL_FIELDS.map((name) => matrices[name]);
  checkShapes(matrices, LABEL_FIELDS, {
    ...readerShapes(fields, units),
    hidden: [2 * units, hidden],
    direct: [rowsSeen(fields), hidden],
    hiddenBias: [1, hidden],
    label: [hidden, labels],
    labelBias: [1, labels],
  });
  checkLanes(matrices, ["rightMemory", "hidden", "label"]);
  if (labels < LABELS)
    throw new ModelError(`matrix "label" of the model file has ${labels} columns, but there are ${LABELS} labels`);
}

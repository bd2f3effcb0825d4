// Templates of features as tables: what is known of a candidate lies in columns, and each row of a table joins one to three of them by its
// number. A function that calls `feature3` a hundred times is too long for its calls to be inlined; a loop over a table is not.

import { feature1, feature2, feature3 } from "./features";

/** Templates made ready: those of one column first, then those of two, then those of three. */
export interface FeatureTemplates {
  readonly size: number;
  /** So many have one column, and so many one or two. */
  readonly ones: number;
  readonly twos: number;
  /** The number of each template. */
  readonly numbers: Int32Array;
  /** The columns of all templates, one after the other. */
  readonly columns: Uint8Array;
}

/**
 * Reads a table: on each line (or behind each `;`) the number of a template and the names of its columns, which `columns` numbers from 0 (in a
 * literal, as V8 reads the numbers of other objects one by one). Throws for a name or a number that is none.
 *
 * @example featureTemplates({ role: 0, kind: 1 }, "1 role; 2 role kind").size // 2
 */
export function featureTemplates(columns: Readonly<Record<string, number>>, table: string): FeatureTemplates {
  if (Object.values(columns).some((number, i) => number !== i))
    throw new RangeError(`columns are numbered in their order: ${JSON.stringify(columns)}`);
  const rows = table
    .split(/[;\n]/)
    .map((line) => line.trim().split(/\s+/))
    .filter(([number]) => number !== "")
    .map(([number, ...names]) => {
      const of = names.map((name) => columns[name] ?? -1);
      if (of.length < 1 || of.length > 3 || of.includes(-1) || !/^\d+$/.test(number as string))
        throw new RangeError(`"${number} ${names.join(" ")}" is no template of these columns`);
      return { number: Number(number), of };
    });
  const sorted = [1, 2, 3].flatMap((length) => rows.filter(({ of }) => of.length === length));
  return {
    size: sorted.length,
    ones: sorted.filter(({ of }) => of.length === 1).length,
    twos: sorted.filter(({ of }) => of.length <= 2).length,
    numbers: Int32Array.from(sorted, ({ number }) => number),
    columns: Uint8Array.from(sorted.flatMap(({ of }) => of)),
  };
}

/** Writes the feature of each template from place `n` on; gives the place behind them. */
export function writeFeatures(
  { size, ones, twos, numbers, columns }: FeatureTemplates,
  values: Int32Array,
  into: Int32Array,
  n: number,
): number {
  let at = 0;
  let t = 0;
  for (; t < ones; t++, at++) into[n++] = feature1(numbers[t] as number, values[columns[at] as number] as number);
  for (; t < twos; t++, at += 2)
    into[n++] = feature2(
      numbers[t] as number,
      values[columns[at] as number] as number,
      values[columns[at + 1] as number] as number,
    );
  for (; t < size; t++, at += 3)
    into[n++] = feature3(
      numbers[t] as number,
      values[columns[at] as number] as number,
      values[columns[at + 1] as number] as number,
      values[columns[at + 2] as number] as number,
    );
  return n;
}

/** The same without templates one of whose columns has the value `nothing`. */
export function writeKnownFeatures(
  { size, ones, twos, numbers, columns }: FeatureTemplates,
  values: Int32Array,
  nothing: number,
  into: Int32Array,
  n: number,
): number {
  for (let t = 0, at = 0; t < size; t++) {
    const template = numbers[t] as number;
    const a = values[columns[at++] as number] as number;
    const b = t < ones ? 0 : (values[columns[at++] as number] as number);
    const c = t < twos ? 0 : (values[columns[at++] as number] as number);
    if (a === nothing || b === nothing || c === nothing) continue;
    into[n++] = t < ones ? feature1(template, a) : t < twos ? feature2(template, a, b) : feature3(template, a, b, c);
  }
  return n;
}

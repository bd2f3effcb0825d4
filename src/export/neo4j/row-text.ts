// Rows for a statement as one text, which the statement splits: the driver packs every text of a list by itself, and packing
// hundreds of thousands of short ones costs the client more than all else. Marks that no value holds part rows, cells and
// items, so that any text is fine.

import type { PropertyType } from "../../graph/properties";

/** The unit separator of ASCII begins each mark; a number follows it where values hold the mark. */
const SEPARATOR = "\u001f";

/** What one statement gets: the text, and the marks in it. */
export interface RowText extends Record<string, string> {
  readonly rows: string;
  readonly row: string;
  readonly cell: string;
  readonly item: string;
  /** Stands for a value that is not there. */
  readonly none: string;
  /** Stands for a list without items. */
  readonly nil: string;
}

/** Opens a statement: each row is a list `r` of texts and nulls. (CASE in the cells themselves brings Eager into the plan.) */
export const EACH_ROW =
  "UNWIND split($rows, $row) AS line WITH [x IN split(line, $cell) | CASE x WHEN $none THEN null ELSE x END] AS r ";

const READ: Readonly<Record<PropertyType, (cell: string) => string>> = {
  string: (cell) => cell,
  integer: (cell) => `toInteger(${cell})`,
  number: (cell) => `toFloat(${cell})`,
  boolean: (cell) => `toBoolean(${cell})`,
  strings: (cell) => `[x IN split(${cell}, $item) WHERE x <> $nil]`,
};

/** The value of a row's cell in Cypher, as the type it had. */
export const cellOf = (index: number, type: PropertyType): string => READ[type](`r[${index}]`);

/**
 * Rows of texts, numbers, truth values and lists of texts as one text. There must be one row at least. They are asked for once
 * more for each mark that a value holds.
 *
 * @example rowText([["a", undefined], ["b", ["x", "y"]]]).rows // "a␟c␟n␟rb␟cx␟iy", with ␟ for U+001F
 */
export function rowText(rows: Iterable<readonly unknown[]>): RowText {
  for (let tries = 0; ; tries++) {
    const writer = rowWriter(tries);
    for (const row of rows) writer.add(row);
    const text = writer.text();
    if (text) return text;
  }
}

/** Takes rows one by one, and gives their text; undefined where a value holds the mark. `tries` tells the marks apart. */
export interface RowWriter {
  add(row: readonly unknown[]): void;
  text(): RowText | undefined;
}

/** Rows that become one flat text together: long texts are not moved when garbage is collected. */
const ROWS_JOINED = 256;

export function rowWriter(tries: number): RowWriter {
  const mark = tries === 0 ? SEPARATOR : `${SEPARATOR}${tries}`;
  const marks = { row: `${mark}r`, cell: `${mark}c`, item: `${mark}i`, none: `${mark}n`, nil: `${mark}e` };
  let held = false;
  const plain = (value: unknown): string => {
    const text = String(value);
    if (text.includes(mark)) held = true;
    return text;
  };
  const cell = (value: unknown): string => {
    if (value === undefined || value === null) return marks.none;
    if (!Array.isArray(value)) return plain(value);
    return value.length === 0 ? marks.nil : value.map(plain).join(marks.item);
  };
  const parts: string[] = [];
  let lines: string[] = [];
  const join = (): void => {
    if (lines.length > 0) parts.push(lines.join(marks.row));
    lines = [];
  };
  return {
    // A row is one flat text before the next is made: rows kept as lists outlive the collector's first rounds.
    add(row) {
      if (lines.push(row.map(cell).join(marks.cell)) >= ROWS_JOINED) join();
    },
    text() {
      join();
      return held ? undefined : { rows: parts.join(marks.row), ...marks };
    },
  };
}

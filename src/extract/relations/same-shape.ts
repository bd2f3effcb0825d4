// Rows of a table brought to one shape. Rows are written with the few fields that they need; code that walks hundreds of rows of
// dozens of shapes spends its time on finding where a field lies.

/**
 * The same rows, each with the fields of all of them: `undefined` where a row has none.
 *
 * @example sameShape([{ a: 1 }, { b: 2 }]) // [{ a: 1, b: undefined }, { a: undefined, b: 2 }]
 */
export function sameShape<Row extends object>(rows: readonly Row[]): Row[] {
  const none = Object.fromEntries(rows.flatMap((row) => Object.keys(row).map((field) => [field, undefined])));
  return rows.map((row) => ({ ...none, ...row }));
}

// What a word's numbers give to sums that see them: each number stands for floats, which are multiplied with a matrix. Numbers of few values
// have their products worked out once; of the others the floats of several words are gathered, so that one pass over the matrix serves them all.

import { mostOf, type FloatRows } from "./float-rows";
import { FLOAT, LEAST, WHOLE, type NetMemory, type TakeWholes } from "./net-memory";
import { addProducts, layRows, placeMatrix, type MatrixPlace } from "./net-matrices";
import { wholeOf } from "./whole-matrix";

/** What is known of words as numbers, and the floats of each number, a row each. */
export interface WordField {
  readonly rows: FloatRows;
  /** Few numbers: what each gives is worked out once. */
  readonly isSmall: boolean;
  /** Depends on where a word stands, not on the word alone; a small one. */
  readonly isContext?: true;
}

interface FieldPlace {
  readonly rows: number;
  readonly columns: number;
  readonly isSmall: boolean;
  readonly isContext: boolean;
  readonly values: Float32Array;
  /** The same as whole numbers, of rows that were met. */
  readonly wholes: Int16Array;
  readonly isWhole: Uint8Array;
  /** Where, in bytes, lies what each row of a small one gives. */
  readonly given: number;
  readonly isGiven: Uint8Array;
  /** What its floats are multiplied with. */
  readonly weights: MatrixPlace;
}

/** Floats of fields are in units of 2 to the power −12: from −8 to 8. What is beyond counts as the end. */
const FIELD_BITS = 12;

/** Adds up what words' numbers give. */
export class WordInputs {
  private memory: NetMemory | undefined;
  private readonly fieldsAt: readonly FieldPlace[];
  private readonly gathered: MatrixPlace;
  private readonly rows: number;
  private readonly one: number;
  private readonly list: number;

  /** Takes room for sums of `wide` numbers and as many words at once; `start` is to be called when the memory is there. */
  constructor(
    private readonly fields: readonly WordField[],
    private readonly wide: number,
    words: number,
    take: TakeWholes,
  ) {
    const inner = large(fields).reduce((sum, { rows: { columns } }) => sum + columns, 0);
    this.gathered = placeMatrix(inner, wide, take);
    this.fieldsAt = fields.map(({ rows: { rows, columns, values }, isSmall, isContext }) => ({
      rows,
      columns,
      values,
      wholes: new Int16Array(rows * columns),
      isWhole: new Uint8Array(rows),
      isSmall,
      isContext: isContext === true,
      given: take(isSmall ? rows * wide : 0),
      isGiven: new Uint8Array(isSmall ? rows : 0),
      weights: isSmall ? placeMatrix(columns, wide, take) : this.gathered,
    }));
    this.rows = take(words * this.gathered.inner);
    this.one = take(Math.max(0, ...fields.map(({ rows: { columns } }) => columns)) + 1);
    this.list = take((FLOAT / WHOLE) * fields.length);
  }

  /** Lays out the weights that see the fields: `rowOf` gives the row for the k-th float of a word. */
  start(memory: NetMemory, rowOf: (k: number) => Float32Array): void {
    this.memory = memory;
    const gathered: Float32Array[] = [];
    const mostGathered: number[] = [];
    let first = 0;
    this.fields.forEach(({ rows, isSmall }, f) => {
      const seen = Array.from({ length: rows.columns }, (_, k) => rowOf(first + k));
      const largest = mostOf(rows);
      const most = seen.map(() => largest);
      first += rows.columns;
      if (isSmall) layRows(memory, seen, most, FIELD_BITS, (this.fieldsAt[f] as FieldPlace).weights);
      else {
        gathered.push(...seen);
        mostGathered.push(...most);
      }
    });
    layRows(memory, gathered, mostGathered, FIELD_BITS, this.gathered);
  }

  /** Puts the floats of a word's large fields into row `row` of those that are gathered. */
  gather(numbers: ArrayLike<number>, row: number): void {
    const { wholes } = this.memory as NetMemory;
    let to = this.rows / WHOLE + row * this.gathered.inner;
    for (let f = 0; f < this.fieldsAt.length; f++) {
      const field = this.fieldsAt[f] as FieldPlace;
      if (!field.isSmall) to = writeRow(field, numbers[f] as number, wholes, to);
    }
  }

  /** Adds what the first `count` rows give to the sums from the byte `place` on. */
  addGathered(count: number, place: number): void {
    const { gathered, rows } = this;
    if (gathered.inner > 0) addProducts(this.memory as NetMemory, rows, count, gathered, place, LEAST);
  }

  /** Adds to the sums at `place` what the small fields of context give, or the others. */
  addSmall(numbers: ArrayLike<number>, context: boolean, place: number): void {
    const { fieldsAt, list, one, wide } = this;
    const memory = this.memory as NetMemory;
    const { wholes, sums, sum } = memory;
    let listed = 0;
    for (let f = 0; f < fieldsAt.length; f++) {
      const field = fieldsAt[f] as FieldPlace;
      const { rows, given, isGiven, weights } = field;
      if (!field.isSmall || field.isContext !== context) continue;
      const number = Math.min(numbers[f] as number, rows - 1);
      const gives = given + number * wide * WHOLE;
      if (isGiven[number] === 0) {
        isGiven[number] = 1;
        writeRow(field, number, wholes, one / WHOLE);
        addProducts(memory, one, 1, weights, gives, LEAST);
      }
      sums[list / FLOAT + listed++] = gives;
    }
    sum(list, listed, place, wide, LEAST);
  }
}

const large = (fields: readonly WordField[]): WordField[] => fields.filter(({ isSmall }) => !isSmall);

/** Writes the floats of a number as whole numbers; gives the place behind them. */
function writeRow(field: FieldPlace, number: number, into: Int16Array, at: number): number {
  const { rows, columns, values, wholes, isWhole } = field;
  const row = Math.min(number, rows - 1);
  const from = row * columns;
  if (isWhole[row] === 0) {
    isWhole[row] = 1;
    for (let k = from; k < from + columns; k++) wholes[k] = wholeOf(values[k] as number, FIELD_BITS);
  }
  for (let k = 0; k < columns; k++) into[at + k] = wholes[from + k] as number;
  return at + columns;
}

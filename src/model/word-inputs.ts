// What a word's numbers give to sums that see them: each number stands for floats, which are multiplied with a matrix. Numbers of few values
// have their products worked out once; of the others the floats of several words are gathered, so that one pass over the matrix serves them all.

import { mostOf, type FloatRows } from "./float-rows";
import { FLOAT, LEAST, SUM_BITS, WHOLE, type NetMemory, type TakeWholes } from "./net-memory";
import { fractionBits, pairedLength, wholeOf, writePairs } from "./whole-matrix";

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
  readonly weights: Weights;
}

/** A matrix that floats are multiplied with: where it lies, and how far products are moved to be sums. */
interface Weights {
  readonly place: number;
  readonly inner: number;
  shift: number;
}

/** Floats of fields are in units of 2 to the power −12: from −8 to 8. What is beyond counts as the end. */
const FIELD_BITS = 12;

/** Adds up what words' numbers give. */
export class WordInputs {
  private memory: NetMemory | undefined;
  private readonly fieldsAt: readonly FieldPlace[];
  private readonly gathered: Weights;
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
    const weightsFor = (inner: number): Weights => ({
      inner,
      place: take(pairedLength({ rows: inner, columns: wide })),
      shift: 0,
    });
    this.gathered = weightsFor(large(fields).reduce((sum, { rows: { columns } }) => sum + columns, 0));
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
      weights: isSmall ? weightsFor(columns) : this.gathered,
    }));
    this.rows = take(words * this.gathered.inner);
    this.one = take(Math.max(0, ...fields.map(({ rows: { columns } }) => columns)) + 1);
    this.list = take((FLOAT / WHOLE) * fields.length);
  }

  /** Lays out the weights that see the fields: `rowOf` gives the row for the k-th float of a word. */
  start(memory: NetMemory, rowOf: (k: number) => Float32Array): void {
    this.memory = memory;
    const { fields, fieldsAt } = this;
    const { wholes } = memory;
    const gathered: SeenFloat[] = [];
    let first = 0;
    fields.forEach(({ rows, isSmall }, f) => {
      const most = mostOf(rows);
      const inputs = Array.from({ length: rows.columns }, (_, k) => ({ most, weights: rowOf(first + k) }));
      first += rows.columns;
      if (isSmall) layOut(inputs, (fieldsAt[f] as FieldPlace).weights, wholes);
      else gathered.push(...inputs);
    });
    layOut(gathered, this.gathered, wholes);
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
    const { gathered, rows, wide } = this;
    const { inner, shift } = gathered;
    if (inner === 0) return;
    const { multiply } = this.memory as NetMemory;
    multiply(rows, WHOLE * inner, gathered.place, place, count, inner, wide, shift, LEAST);
  }

  /** Adds to the sums at `place` what the small fields of context give, or the others. */
  addSmall(numbers: ArrayLike<number>, context: boolean, place: number): void {
    const { fieldsAt, list, one, wide } = this;
    const { wholes, sums, multiply, sum } = this.memory as NetMemory;
    let listed = 0;
    for (let f = 0; f < fieldsAt.length; f++) {
      const field = fieldsAt[f] as FieldPlace;
      const { rows, columns, given, isGiven, weights } = field;
      if (!field.isSmall || field.isContext !== context) continue;
      const number = Math.min(numbers[f] as number, rows - 1);
      const gives = given + number * wide * WHOLE;
      if (isGiven[number] === 0) {
        isGiven[number] = 1;
        writeRow(field, number, wholes, one / WHOLE);
        multiply(one, 0, weights.place, gives, 1, columns, wide, weights.shift, LEAST);
      }
      sums[list / FLOAT + listed++] = gives;
    }
    sum(list, listed, place, wide, LEAST);
  }
}

const large = (fields: readonly WordField[]): WordField[] => fields.filter(({ isSmall }) => !isSmall);

/** A float of words: how far from 0 it is at most, and the weights that see it. */
interface SeenFloat {
  readonly most: number;
  readonly weights: Float32Array;
}

function layOut(inputs: readonly SeenFloat[], into: Weights, wholes: Int16Array): void {
  const rows = inputs.map(({ weights }) => weights);
  const bits = fractionBits(
    rows,
    inputs.map(({ most }) => most),
    FIELD_BITS,
  );
  writePairs(rows, bits, wholes, into.place / WHOLE);
  into.shift = FIELD_BITS + bits - SUM_BITS;
}

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

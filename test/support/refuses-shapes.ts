// What every net of a model file must refuse: matrices that do not fit each other, and fields without rows.

import { expect } from "chai";
import { ModelError } from "../../src/errors";
import type { FloatRows } from "../../src/model/float-rows";
import { ones } from "./ones";

/** A net as it is decoded with some of its matrices changed. */
export interface DecodedNet<Name extends string> {
  readonly matrices: Readonly<Record<Name, FloatRows>>;
  /** The matrices that turn numbers of words into floats: they may have any number of rows but none. */
  readonly fields: readonly Name[];
  /** By these the others are measured: where one is wrong, another is named. */
  readonly measures: readonly Name[];
  decoded(changed?: Partial<Record<Name, FloatRows>>): unknown;
}

/** The tests that all such nets share, to be called within a `describe`. */
export function itRefusesShapes<Name extends string>({ matrices, fields, measures, decoded }: DecodedNet<Name>): void {
  const changed = (name: Name, matrix: FloatRows): unknown =>
    decoded({ [name]: matrix } as Partial<Record<Name, FloatRows>>);

  it("reads a net whose matrices fit each other", () => {
    expect(() => decoded()).not.to.throw();
    expect(() => changed("form" as Name, ones(3, 32))).not.to.throw();
  });

  it("refuses a matrix that has other rows or columns than the others want, and names it", () => {
    for (const name of Object.keys(matrices) as Name[]) {
      const { rows, columns } = matrices[name];
      const wrong = [ones(rows, columns + 16), ones(rows, columns - 16)];
      if (!fields.includes(name)) wrong.push(ones(rows + 1, columns), ones(rows - 1, columns));
      for (const matrix of wrong)
        expect(() => changed(name, matrix), `${name} ${matrix.rows} × ${matrix.columns}`).to.throw(
          ModelError,
          fields.includes(name) || measures.includes(name) ? "matrix" : `matrix "${name}" of the model file is`,
        );
    }
  });

  it("refuses a field without rows", () => {
    for (const name of fields)
      expect(() => changed(name, ones(0, matrices[name].columns))).to.throw(ModelError, `"${name}"`);
  });
}

import { expect } from "chai";

import {
  BEGIN,
  INSIDE,
  labelOf,
  LABELS,
  LAST,
  NAME_TYPES,
  OUTSIDE,
  UNIT,
  type NameType,
} from "../../src/extract/name-labels";
import { SPOKEN_RELUCTANCE, transitionScores } from "../../src/extract/name-transitions";
import type { Scorer } from "../../src/model/scorer";

/** Scores every label the same. */
const flat: Scorer = {
  classes: LABELS,
  score: (_features, _count, scores) => void scores.fill(7, 0, LABELS),
  add: () => undefined,
};

describe("the scores of two labels in a row", () => {
  const score = (table: Float64Array, type: NameType, position: number): number =>
    table[OUTSIDE * LABELS + labelOf(NAME_TYPES.indexOf(type), position)] as number;

  it("are the model's", () => {
    expect([...new Set(transitionScores(flat))]).to.deep.equal([7]);
  });

  it("are less where a body begins in texts spoken to somebody", () => {
    const table = transitionScores(flat, SPOKEN_RELUCTANCE);
    for (const position of [BEGIN, UNIT]) expect(score(table, "Organization", position)).to.be.below(7);
  });

  it("stay where a body goes on and where another name begins", () => {
    const table = transitionScores(flat, SPOKEN_RELUCTANCE);
    for (const position of [INSIDE, LAST]) expect(score(table, "Organization", position)).to.equal(7);
    for (const type of ["Person", "Place"] as const) expect(score(table, type, UNIT)).to.equal(7);
  });
});

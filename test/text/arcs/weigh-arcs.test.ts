import { expect } from "chai";
import type { ArcScores } from "../../../src/text/arcs/arc-scores";
import { arcSurprise, weighRelations, weighTransitions } from "../../../src/text/arcs/weigh-arcs";
import { LEFT, ParserState, RIGHT, SHIFT } from "../../../src/text/parser-state";

/** A net that is sure of each word's head (0: the root). */
const sureOf = (heads: readonly number[]): ArcScores =>
  ({
    row: (dependent: number) =>
      Float64Array.from({ length: heads.length + 1 }, (_, k) => (k === heads[dependent - 1] ? 0.99 : 0.001)),
  }) as unknown as ArcScores;

/** The transition that gains most at each step of a parse that follows the net alone. */
function heads(gold: readonly number[]): number[] {
  const arcs = sureOf(gold);
  const state = new ParserState();
  state.reset(gold.length);
  while (!state.done) {
    const scores = Float64Array.from([0, 0, 0]);
    if (state.onlyLegal < 0) weighTransitions(arcs, state, scores);
    const legal = [SHIFT, LEFT, RIGHT].filter((t) => state.legal(t));
    state.apply(
      legal.reduce((best, t) => ((scores[t] as number) > (scores[best] as number) ? t : best)),
      1,
    );
  }
  return gold.map((_, i) => (state.head[i + 1] as number) % (gold.length + 1));
}

describe("weighTransitions", () => {
  for (const gold of [
    [2, 0, 2],
    [2, 0, 5, 5, 2],
    [0, 1, 2, 3],
    [4, 1, 2, 0, 4, 5, 6],
    [3, 3, 0, 3, 4, 4],
  ])
    it(`leads to the tree that a sure net sees: ${gold.join(" ")}`, () => {
      expect(heads(gold)).to.deep.equal(gold);
    });

  it("does not raise what may not be taken", () => {
    const state = new ParserState();
    state.reset(3);
    state.apply(SHIFT, 0);
    const scores = Float64Array.of(0, 0, -Infinity);
    weighTransitions(sureOf([2, 0, 2]), state, scores);
    expect(scores[RIGHT]).to.equal(-Infinity);
    expect(scores[LEFT]).to.be.greaterThan(scores[SHIFT] as number);
    expect([...scores].filter(Number.isFinite).every(Number.isInteger)).to.equal(true);
  });

  it("asks the net for the relations of an arc, the root's as those of head 0", () => {
    const asked: number[][] = [];
    const arcs = { addRelations: (...question: unknown[]) => asked.push(question.slice(0, 2) as number[]) };
    const state = new ParserState();
    state.reset(2);
    state.apply(SHIFT, 0);
    for (const governor of [2, 3])
      weighRelations(arcs as unknown as ArcScores, state, governor, 1, new Float64Array(1));
    expect(asked).to.deep.equal([
      [2, 1],
      [0, 1],
    ]);
  });

  it("makes an arc that the net does not see more surprising", () => {
    const state = new ParserState();
    state.reset(3);
    state.apply(SHIFT, 0);
    expect(arcSurprise(sureOf([3, 0, 2]), state, LEFT)).to.be.greaterThan(arcSurprise(sureOf([2, 0, 2]), state, LEFT));
  });
});

import { expect } from "chai";
import type { ArcScores } from "../../../src/text/arcs/arc-scores";
import { arcSurprise, weighRelations, weighTransitions } from "../../../src/text/arcs/weigh-arcs";
import { LEFT, ParserState, RIGHT, SHIFT } from "../../../src/text/parser-state";
import { madeLikelihoods } from "../../support/made-likelihoods";

/** A net that is sure of each word's head (0: the root). */
const sureOf = (heads: readonly number[]): ArcScores =>
  madeLikelihoods(heads.length, (dependent, head) => (head === heads[dependent - 1] ? 0.99 : 0.001)) as ArcScores;

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

  it("counts for a push that the root may govern the only word of the stack, and only that", () => {
    /** By how much a push gains where the net gives word 1 or 2 the head 0 with a likelihood, and no other. */
    const gain = (pushed: number, likelihood: number): number => {
      const arcs = madeLikelihoods(4, (_, head) => (head === 0 ? likelihood : 0)) as ArcScores;
      const state = new ParserState();
      state.reset(4);
      for (let k = 0; k < pushed; k++) state.apply(SHIFT, 0);
      const scores = new Float64Array(3);
      weighTransitions(arcs, state, scores);
      return scores[SHIFT] as number;
    };
    expect(gain(1, 0.5)).to.equal(Math.round(120 * Math.log(0.5)));
    expect(gain(1, 0.25)).to.equal(Math.round(120 * Math.log(0.25)));
    expect(gain(2, 0.5)).to.equal(-6 * 120);
  });

  it("counts for a push that any later word may govern the top of the stack, or that any that is to come hangs on it", () => {
    const gain = (own: number[], next: number[], last: number[] = next): number => {
      const rows = [[], own, own, next, next, last];
      const arcs = madeLikelihoods(5, (word, head) => rows[word]?.[head] as number) as ArcScores;
      const state = new ParserState();
      state.reset(5);
      for (let k = 0; k < 2; k++) state.apply(SHIFT, 0);
      const scores = new Float64Array(3);
      weighTransitions(arcs, state, scores);
      return scores[SHIFT] as number;
    };
    const none = [0, 0, 0, 0, 0, 0];
    expect(gain([0.1, 0.2, 0, 0.2, 0.25, 0.25], none)).to.equal(Math.round(120 * Math.log(0.5)));
    expect(gain(none, [0, 0, 0.5, 0, 0, 0])).to.equal(Math.round(120 * Math.log(0.5)));
    expect(gain([0, 0, 0, 0, 0.4, 0], [0, 0, 0.5, 0, 0, 0])).to.equal(Math.round(120 * Math.log(0.5)));
    expect(gain(none, none, [0, 0, 0.5, 0, 0, 0])).to.equal(Math.round(120 * Math.log(0.5)));
    expect(gain(none, none, [0, 0.5, 0, 0, 0, 0])).to.equal(-6 * 120);
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

  it("finds an arc from the root as surprising as the net finds head 0 unlikely", () => {
    const state = new ParserState();
    state.reset(1);
    state.apply(SHIFT, 0);
    expect(arcSurprise(sureOf([0]), state, LEFT)).to.equal(Math.round(-60 * Math.log(0.99)));
    expect(arcSurprise(sureOf([1]), state, LEFT)).to.equal(Math.round(-60 * Math.log(0.001)));
  });
});

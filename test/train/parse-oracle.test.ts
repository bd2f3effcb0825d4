// The dynamic oracle against brute force: the cost of a transition is how many gold arcs fewer the best tree can have after it.

import { expect } from "chai";
import fc from "fast-check";
import { ParserState, SHIFT, TRANSITIONS } from "../../src/text/parser-state";
import { cost } from "../../src/train/train-parser";

/** A copy of the state that is reached by a sequence of transitions. */
function after(length: number, path: readonly number[]): ParserState {
  const state = new ParserState();
  state.reset(length);
  for (const transition of path) state.apply(transition, 1);
  return state;
}

/** The most gold arcs that any way on can give. */
function most(length: number, path: readonly number[], gold: Int32Array): number {
  const state = after(length, path);
  if (state.done) {
    let right = 0;
    for (let i = 1; i <= length; i++) if (state.head[i] === gold[i]) right++;
    return right;
  }
  let top = 0;
  for (let t = SHIFT; t < TRANSITIONS; t++) if (state.legal(t)) top = Math.max(top, most(length, [...path, t], gold));
  return top;
}

/** A random projective tree as heads of words 1…n (root n + 1), by a random derivation. */
const derivation = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(), { minLength: 12, maxLength: 12 }));

function derive(length: number, choices: readonly number[]): number[] {
  const state = after(length, []);
  const path: number[] = [];
  for (let i = 0; !state.done; i++) {
    const legal = [0, 1, 2].filter((t) => state.legal(t));
    const chosen = legal[(choices[i % choices.length] as number) % legal.length] as number;
    path.push(chosen);
    state.apply(chosen, 1);
  }
  return path;
}

describe("the dynamic oracle", function () {
  this.timeout(300_000);

  it("costs what brute force finds lost, wherever the parser has gone", () => {
    fc.assert(
      fc.property(derivation, derivation, fc.nat(), ([length, goldChoices], [, choices], cut) => {
        const gold = after(length, derive(length, goldChoices)).head.slice(0, length + 2);
        const whole = derive(length, choices);
        const path = whole.slice(0, cut % whole.length);
        const state = after(length, path);
        const onStack = new Uint8Array(length + 2);
        for (let i = 0; i < state.stackSize; i++) onStack[state.stack[i] as number] = 1;
        const costs = [0, 1, 2].map((t) => (state.legal(t) ? cost(state, gold, t, onStack) : Infinity));
        const before = most(length, path, gold);
        const lost = [0, 1, 2].map((t) => (state.legal(t) ? before - most(length, [...path, t], gold) : Infinity));
        const least = Math.min(...costs);
        // Only the differences matter: near the end a root that is already lost costs alike everywhere.
        expect(costs.map((c) => c - least === 0)).to.deep.equal(lost.map((l) => l === Math.min(...lost)));
      }),
      { numRuns: 300 },
    );
  });

  it("builds nothing but trees with one root", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
        (length, choices) => {
          const state = after(length, derive(length, choices));
          const heads = [...state.head.slice(1, length + 1)];
          expect(heads.filter((head) => head === length + 1)).to.have.length(1);
          for (let i = 1; i <= length; i++) {
            let at = i;
            let steps = 0;
            while (at <= length && steps <= length) [at, steps] = [state.head[at] as number, steps + 1];
            expect(at).to.equal(length + 1);
          }
        },
      ),
    );
  });
});

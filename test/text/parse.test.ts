// The parser against a slow one that keeps whole sequences of transitions, and what must hold of its trees whatever the models say.

import { expect } from "chai";
import fc from "fast-check";
import { mix } from "../../src/model/features";
import { best, leadOfBest, runnerUp, type Scorer } from "../../src/model/linear";
import type { ArcScores } from "../../src/text/arcs/arc-scores";
import { arcSurprise, weighRelations, weighTransitions } from "../../src/text/arcs/weigh-arcs";
import { NET_LEAD, NET_RELATION_LEAD, SURE_LEAD, surprise, type Choices } from "../../src/text/hypothesis";
import {
  GIVE_UP,
  MAX_WAYS,
  MAX_WAYS_WITH_ARCS,
  parse,
  PARTING_LEAD,
  PARTING_LEAD_WITH_ARCS,
} from "../../src/text/parse";
import { ALL, labelFeatures, MAX_PARSE_FEATURES, STRONG, transitionFeatures } from "../../src/text/parse-features";
import { ParserState, SHIFT, TRANSITIONS } from "../../src/text/parser-state";
import { erratic } from "../support/made-scorer";
import { madeLikelihoods } from "../support/made-likelihoods";
import { columnsOf, expectTree } from "../support/made-trees";

const LABELS = 5;

/** The transitions and labels of a way, and its sum of surprises. */
interface Way {
  readonly steps: readonly (readonly [transition: number, label: number])[];
  readonly surprise: number;
}

function stateOf(length: number, { steps }: Way): ParserState {
  const state = new ParserState();
  state.reset(length);
  for (const [transition, label] of steps) state.apply(transition, label);
  return state;
}

const scoresOf = (model: Scorer, write: (out: Int32Array) => number): Float64Array => {
  const features = new Int32Array(MAX_PARSE_FEATURES);
  const scores = new Float64Array(model.classes);
  model.score(features, write(features), scores);
  return scores;
};

const leadOf = (scores: Float64Array): number => {
  const sorted = [...scores].sort((a, b) => b - a);
  return (sorted[0] as number) - (sorted[1] as number);
};

/** Parses by the book; `parting` is the lead below which the second best is followed too. */
function slowly(length: number, { transitions, relations, arcs }: Choices, parting: number): ParserState {
  const columns = columnsOf(length);
  const transitionScores = (way: Way): Float64Array => {
    const state = stateOf(length, way);
    const net = Float64Array.from({ length: TRANSITIONS }, (_, t) => (state.legal(t) ? 0 : -Infinity));
    if (arcs && state.onlyLegal < 0) weighTransitions(arcs, state, net);
    if (arcs && leadOf(net) >= NET_LEAD) return net;
    const withNet = (which: number): Float64Array =>
      scoresOf(transitions, (out) => transitionFeatures(columns, state, out, which)).map(
        (score, t) => score + (net[t] as number),
      );
    const strong = withNet(STRONG);
    return leadOf(strong) >= SURE_LEAD ? strong : withNet(ALL);
  };
  const after = (way: Way, scores: Float64Array, transition: number): Way => {
    const state = stateOf(length, way);
    const unlikely = way.surprise + surprise(scores, TRANSITIONS, transition);
    if (transition === SHIFT) return { steps: [...way.steps, [SHIFT, 0]], surprise: unlikely };
    const governor = state.governor(transition);
    const net = new Float64Array(LABELS);
    if (arcs) weighRelations(arcs, state, governor, LABELS, net);
    const linear = (): Float64Array =>
      scoresOf(relations, (out) => labelFeatures(columns, state, governor, state.dependent, out));
    const labels =
      arcs && leadOf(net) >= NET_RELATION_LEAD ? net : linear().map((score, l) => score + (net[l] as number));
    const label = best(labels, LABELS);
    return {
      steps: [...way.steps, [transition, label + 1]],
      surprise:
        unlikely + surprise(labels, LABELS, label) + (arcs === undefined ? 0 : arcSurprise(arcs, state, transition)),
    };
  };
  let ways: readonly Way[] = [{ steps: [], surprise: 0 }];
  while (!stateOf(length, ways[0] as Way).done) {
    const scored = ways.map((way) => ({ way, scores: transitionScores(way) }));
    const firsts = scored.map(({ way, scores }) => after(way, scores, best(scores, TRANSITIONS)));
    const others = scored
      .filter(({ scores }) => leadOf(scores) < parting)
      .map(({ way, scores }) => after(way, scores, runnerUp(scores, TRANSITIONS, best(scores, TRANSITIONS))));
    const kept: Way[] = [];
    for (const way of [...firsts, ...others].sort((a, b) => a.surprise - b.surprise)) {
      const state = stateOf(length, way);
      const isFar = kept.length > 0 && way.surprise - (kept[0] as Way).surprise > GIVE_UP;
      if (
        kept.length === (arcs ? MAX_WAYS_WITH_ARCS : MAX_WAYS) ||
        isFar ||
        kept.some((other) => state.meets(stateOf(length, other)))
      )
        continue;
      kept.push(way);
    }
    ways = kept;
  }
  return stateOf(length, ways[0] as Way);
}

const headsOf = (state: ParserState, length: number): number[] =>
  [...state.head.slice(1, length + 1)].map((head) => (head > length ? -1 : head - 1));

/** A net that scores arcs as if by chance. */
const erraticArcs = (seed: number, length: number): ArcScores =>
  ({
    fits: true,
    addRelations(head: number, dependent: number, weight: number, classes: number, scores: Float64Array) {
      for (let c = 0; c < classes; c++)
        scores[c] = (scores[c] as number) + (Math.abs(mix(mix(seed + c, dependent), head)) % (8 * weight));
    },
    ...madeLikelihoods(length, (dependent, k) => ((Math.abs(mix(mix(seed, dependent), k)) % 1000) / 1000) ** 4),
  }) as unknown as ArcScores;

const choicesOf = (seed: number): Choices => ({
  transitions: erratic(TRANSITIONS, seed),
  relations: erratic(LABELS, seed + 1),
  sureRelations: new Map(),
});

describe("the parser", function () {
  this.timeout(60_000);

  it("gives the tree of the least surprising of a few ways, as the slow parser does", () => {
    let unlikeGreedy = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), fc.nat(1_000_000), (length, seed) => {
        const choices = { ...choicesOf(seed), ...(seed % 2 === 0 && { arcs: erraticArcs(seed, length) }) };
        const tree = parse(columnsOf(length), length, choices);
        const slow = slowly(length, choices, choices.arcs ? PARTING_LEAD_WITH_ARCS : PARTING_LEAD);
        expectTree([...tree.heads]);
        expect([...tree.heads]).to.deep.equal(headsOf(slow, length));
        expect([...tree.labels]).to.deep.equal([...slow.label.slice(1, length + 1)].map((label) => label - 1));
        if (`${headsOf(slowly(length, choices, 0), length)}` !== `${tree.heads}`) unlikeGreedy++;
      }),
      { numRuns: 200 },
    );
    expect(unlikeGreedy, "sentences whose greedy tree is another").to.be.greaterThan(5);
  });

  it("parses a sentence that its net cannot score as if there were no net", () => {
    for (let seed = 0; seed < 60; seed++) {
      const choices = choicesOf(seed);
      const unfit = { ...erraticArcs(seed, 14), fits: false } as unknown as ArcScores;
      expect(parse(columnsOf(14), 14, { ...choices, arcs: unfit })).to.deep.equal(parse(columnsOf(14), 14, choices));
    }
  });

  it("finds a choice among equals surprising, a sure one not, and does not count what is impossible", () => {
    expect(surprise(Float64Array.of(50, 50), 2, 0)).to.equal(83);
    expect(surprise(Float64Array.of(5000, 50), 2, 0)).to.equal(0);
    expect(surprise(Float64Array.of(5000, 50), 2, 1)).to.equal(4950);
    expect(surprise(Float64Array.of(50, -Infinity, 50), 3, 2)).to.equal(83);
  });

  it("knows no second best where only one is possible", () => {
    expect(runnerUp(Float64Array.of(3, -Infinity, -Infinity), 3, 0)).to.equal(-1);
    expect(runnerUp(Float64Array.of(3, 1, 2), 3, 0)).to.equal(2);
  });

  it("tells by how much the best is ahead", () => {
    expect(leadOfBest(Float64Array.of(3, 1, 2, 9), 3)).to.equal(1);
    expect(leadOfBest(Float64Array.of(1, 3, 3), 3)).to.equal(0);
    expect(leadOfBest(Float64Array.of(7, -Infinity), 2)).to.equal(Infinity);
  });
});

describe("what the parser knows of a sentence", () => {
  it("is the same in columns that held a longer one", () => {
    const fresh = columnsOf(3);
    const reused = columnsOf(3, columnsOf(9));
    for (const [name, column] of Object.entries(fresh))
      expect([...reused[name as keyof typeof reused].slice(0, column.length)], name).to.deep.equal([...column]);
  });
});

describe("a parser's state", () => {
  it("says which transition alone is legal, and nothing where there is a choice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat(5)), (length, choices) => {
        const state = stateOf(length, { steps: [], surprise: 0 });
        while (!state.done) {
          const legal = [0, 1, 2].filter((transition) => state.legal(transition));
          expect(state.onlyLegal).to.equal(legal.length === 1 ? legal[0] : -1);
          state.apply(legal[choices.next().value % legal.length] as number, 1);
        }
      }),
    );
  });

  it("is copied whole: what happens to the copy leaves it alone", () => {
    const state = stateOf(3, {
      steps: [
        [0, 0],
        [0, 0],
        [2, 4],
      ],
      surprise: 0,
    });
    const copy = new ParserState();
    copy.copy(state);
    expect(copy.meets(state)).to.equal(true);
    expect([...copy.right1.slice(0, 5)]).to.deep.equal([...state.right1.slice(0, 5)]);
    copy.apply(SHIFT, 0);
    expect(copy.meets(state)).to.equal(false);
    expect(state.stackSize).to.equal(1);
  });

  it("meets one with the same stack and buffer, whatever has been built; not one with another stack", () => {
    // With 1 and 2 on the stack, 2 is hung on 1 or on 3, and either way 3 then stands above 1; where 1 hangs on 2, 3 stands above 2.
    const low = stateOf(3, {
      steps: [
        [0, 0],
        [0, 0],
        [2, 1],
        [0, 0],
      ],
      surprise: 0,
    });
    const high = stateOf(3, {
      steps: [
        [0, 0],
        [0, 0],
        [1, 1],
        [0, 0],
      ],
      surprise: 0,
    });
    const other = stateOf(3, {
      steps: [
        [0, 0],
        [1, 1],
        [0, 0],
        [0, 0],
      ],
      surprise: 0,
    });
    expect(low.meets(high)).to.equal(true);
    expect(low.meets(other)).to.equal(false);
  });
});

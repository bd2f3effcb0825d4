// The parts in which a role candidate is judged: with scorers by hand, which note how many features they are asked for.

import { expect } from "chai";

import type { DraftEvent } from "../../src/extract/draft-event";
import type { TriggerCandidate } from "../../src/extract/find-triggers";
import { judgeRole } from "../../src/extract/judge-role";
import type { RoleCandidate } from "../../src/extract/role-candidates";
import { describedRoles, roleFeatures } from "../../src/extract/role-features";
import { NO_CLUSTERS } from "../../src/model/clusters";
import { handDocument } from "./hand-document";
import { handTree } from "./hand-tree";

const SENTENCE = handTree(`Rebels/rebel/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root guards/guard/NOUN/NNS/2/obj`);
const DOC = handDocument(SENTENCE);
const TRIGGER = { sentence: SENTENCE, token: 1, trigger: { kind: "verb" } } as unknown as TriggerCandidate;
const EVENT = { type: "Die", triggers: [TRIGGER], arguments: [], status: "occurred" } as unknown as DraftEvent;
const VICTIM = {
  argument: { role: "victim", text: "guards", sentence: 0, token: 2, slot: "object" },
  origin: "slot",
  also: [],
} as unknown as RoleCandidate;
const CANDIDATES = describedRoles(DOC, NO_CLUSTERS, [EVENT], 0, [VICTIM]);
const ALL = roleFeatures(CANDIDATES, 0).length;

/** The probability where each part scores what is given, and how many features were asked for. */
function judged(...margins: readonly number[]): { confidence: number; asked: number } {
  let [part, asked] = [0, 0];
  const add = (_: Int32Array, from: number, to: number, scores: Float64Array): void => {
    (scores[1] as number) += margins[part++] ?? 0;
    asked += to - from;
  };
  const confidence = judgeRole({ scorer: { classes: 2, score: add, add } as never, slope: 1, bias: 0 }, CANDIDATES, 0);
  return { confidence, asked };
}

describe("Judging a role candidate in parts", () => {
  it("asks the first few features alone where they tell that it fails", () => {
    const { confidence, asked } = judged(-5, 9, 9);
    expect(confidence).to.equal(0);
    expect(asked).to.be.below(ALL / 10);
  });

  it("asks a few more where these leave a doubt", () => {
    const { confidence, asked } = judged(0.1, -5, 9);
    expect(confidence).to.equal(0);
    expect(asked).to.be.below(ALL / 4);
  });

  it("gives what all features say together of one that does not fail", () => {
    const { confidence, asked } = judged(-0.5, 0.5, 0);
    expect(confidence).to.equal(0.5);
    expect(asked).to.equal(ALL);
  });
});

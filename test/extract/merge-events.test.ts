import { expect } from "chai";

import type { DraftEvent } from "../../src/extract/draft-event";
import { join, mergeEvents, mergeSigns, ruleSameness, ruleScore } from "../../src/extract/merge-events";
import { handTree } from "./hand-tree";

/** A draft of an attack in sentence `index`, e.g. `attack(1, "the", { time: "2024-05-01" })`. */
function attack(index: number, determiner: string, more: Partial<DraftEvent> = {}): DraftEvent {
  const sentence = handTree(`${determiner}/${determiner}/DET/DT/2/det attack/attack/NOUN/NN/0/root`, index);
  const trigger = {
    frame: "Attack",
    row: 0,
    kind: "noun",
    words: [],
    slots: new Map(),
    needs: [],
    needsOne: [],
    bars: [],
  };
  return {
    type: "Attack",
    triggers: [{ sentence, token: 1, trigger: trigger as never, slots: [] }],
    arguments: [],
    status: "occurred",
    confidence: 0.9,
    ...more,
  };
}
const victims = (text: string, sentence: number) => ({ role: "victim" as const, text, sentence, token: 0, slot: "of" });

describe("Merging events", () => {
  it("joins a definite re-mention with the event before it", () => {
    expect(mergeEvents([attack(0, "an"), attack(1, "the")], ruleSameness)).to.have.length(1);
  });

  it("keeps two attacks of different days apart", () => {
    const drafts = [attack(0, "an", { time: "2024-05-01" }), attack(1, "the", { time: "2024-05-03" })];
    expect(mergeEvents(drafts, ruleSameness)).to.have.length(2);
  });

  it("takes a day within a month for the same time, and a week for near", () => {
    expect(mergeSigns(attack(0, "an", { time: "2024-05" }), attack(1, "the", { time: "2024-05-03" }))).to.include(
      "time near",
    );
    expect(mergeSigns(attack(0, "an", { time: "2024-05-02" }), attack(1, "the", { time: "2024-05-03" }))).to.include(
      "time apart",
    );
  });

  it("never joins events of different types", () => {
    expect(mergeEvents([attack(0, "an"), { ...attack(0, "an"), type: "Protest" }], () => 1)).to.have.length(2);
  });

  it("never joins a noun that says it is another one, but may join what came with others", () => {
    const second = (words: string): DraftEvent => {
      const sentence = handTree(`${words} fire/fire/NOUN/NN/0/root`, 1);
      const draft = attack(1, "a");
      return { ...draft, triggers: [{ ...draft.triggers[0], sentence, token: sentence.tokens.length - 1 } as never] };
    };
    const joined = (words: string): number => mergeEvents([attack(0, "an"), second(words)], () => 1).length;
    expect(joined("another/another/DET/DT/2/det")).to.equal(2);
    expect(joined("a/a/DET/DT/3/det separate/separate/ADJ/JJ/3/amod")).to.equal(2);
    expect(joined("the/the/DET/DT/3/det large/large/ADJ/JJ/3/amod")).to.equal(1);
    expect(joined("the/the/DET/DT/2/det")).to.equal(1);
  });

  it("drops an unlikely draft that is like no event before it", () => {
    expect(mergeEvents([attack(0, "an"), attack(1, "any", { confidence: 0.2 })], () => 0)).to.have.length(1);
  });

  it("opens an event by the likeliest earlier one alone, however many are somewhat like it", () => {
    const drafts = [attack(0, "an"), attack(1, "an"), attack(2, "an")];
    const somewhat = (_event: DraftEvent, draft: DraftEvent): number => (draft === drafts[2] ? 0.4 : 0);
    expect(mergeEvents(drafts, somewhat)).to.have.length(3);
    const likely = (event: DraftEvent, draft: DraftEvent): number =>
      draft === drafts[2] && event === drafts[0] ? 0.6 : 0;
    expect(mergeEvents(drafts, likely).map(({ triggers }) => triggers.length)).to.deep.equal([2, 1]);
  });

  it("weighs figures that differ against, and equal words for, one happening", () => {
    const event = attack(0, "an", { arguments: [victims("12 people", 0)] });
    const other = attack(1, "an", { arguments: [victims("30 soldiers", 1)] });
    const same = attack(1, "an", { arguments: [victims("12 people", 1)] });
    expect(mergeSigns(event, other)).to.include("victim apart");
    expect(ruleScore(mergeSigns(event, same))).to.be.greaterThan(ruleScore(mergeSigns(event, other)));
  });

  it("joins roles without doubling the same words, and keeps the first time", () => {
    const joined = join(
      attack(0, "an", { arguments: [victims("12 people", 0)], time: "2024-05-01" }),
      attack(1, "the", { arguments: [victims("the 12 people", 1), victims("a guard", 1)], time: "2024-05" }),
    );
    expect(joined.arguments.map(({ text }) => text)).to.deep.equal(["12 people", "a guard"]);
    expect(joined.triggers).to.have.length(2);
    expect(joined.time).to.equal("2024-05-01");
  });
});

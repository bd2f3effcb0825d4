// What the second opinion sees of role candidates: by hand for where a filler stands, by comparison for the rest.

import { expect } from "chai";

import { decodeClusters, encodeClusters, NO_CLUSTERS, type Clusters } from "../../src/model/clusters";
import type { DraftEvent } from "../../src/extract/draft-event";
import type { TriggerCandidate } from "../../src/extract/find-triggers";
import type { RoleCandidate } from "../../src/extract/role-candidates";
import { describedRoles, roleFeatures, type RoleCandidates } from "../../src/extract/role-features";
import { furtherView, roleView, type View, type WordClasses } from "../../src/extract/role-view";
import { hashText } from "../../src/model/features";
import { handDocument } from "./hand-document";
import { handTree } from "./hand-tree";

const SENTENCE = handTree(`The/the/DET/DT/2/det court/court/NOUN/NN/3/nsubj jailed/jail/VERB/VBD/0/root
  the/the/DET/DT/5/det minister/minister/NOUN/NN/3/obj for/for/ADP/IN/8/case five/five/NUM/CD/8/nummod
  years/year/NOUN/NNS/3/obl quickly/quickly/ADV/RB/3/advmod`);
const DOC = handDocument(SENTENCE);
const TRIGGER = { sentence: SENTENCE, token: 2, trigger: { kind: "verb" } } as unknown as TriggerCandidate;
const EVENT = { type: "Sentence", triggers: [TRIGGER], arguments: [], status: "occurred" } as unknown as DraftEvent;

const candidate = (role: string, token: number, slot: string): RoleCandidate =>
  ({ argument: { role, text: `${token}`, sentence: 0, token, slot }, origin: "slot", also: [] }) as unknown as RoleCandidate; // prettier-ignore

const of = (all: readonly RoleCandidate[]): RoleCandidates => describedRoles(DOC, NO_CLUSTERS, [EVENT], 0, all);

describe("What is seen of a role candidate", () => {
  it("is the way, the preposition and the governor of its filler, the same for every role", () => {
    const viewOf = (role: string, token: number, slot: string): View => {
      const view = roleView(DOC, NO_CLUSTERS, EVENT, candidate(role, token, slot).argument, undefined);
      furtherView(DOC, NO_CLUSTERS, [EVENT], EVENT, view);
      return view;
    };
    const view = viewOf("penalty", 7, "for");
    expect(view).to.include({ distance: 0, steps: 1 });
    expect(view.further).to.include({ passive: 0, reach: 5, cue: 0 });
    expect(view.path).to.equal(hashText(">obl"));
    expect(view.preposition).to.equal(hashText("for"));
    expect(view.governor).to.equal(hashText("jail"));
    expect(view.further?.determiner).to.equal(hashText("#"));
    expect(viewOf("person", 7, "for")).to.deep.equal(view);
    expect(viewOf("person", 4, "object")).not.to.deep.equal(view);
  });

  it("is the class of a word's like, of the filler, what governs it and the trigger; 0 where none is known", () => {
    const clusters = decodeClusters(encodeClusters(new Map([["year", 1], ["jail", 2]]), Uint16Array.of(0, 0b10, 0b11))); // prettier-ignore
    const classesBy = (known: Clusters): WordClasses => {
      const view = roleView(DOC, known, EVENT, candidate("penalty", 7, "for").argument, undefined);
      return furtherView(DOC, known, [EVENT], EVENT, view).classes;
    };
    expect(classesBy(clusters)).to.deep.equal({
      head: 1,
      governor: 2,
      trigger: 2,
      coarseHead: 0b10,
      coarseTrigger: 0b11,
    });
    expect(Object.values(classesBy(NO_CLUSTERS))).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it("is one number for each template, whoever is asked first", () => {
    const all = [candidate("person", 4, "object"), candidate("penalty", 7, "for"), candidate("person", 1, "subject")];
    const [candidates, again] = [of(all), of(all)];
    const features = all.map((_, k) => roleFeatures(candidates, k));
    expect([2, 1, 0].map((k) => roleFeatures(again, k)).reverse()).to.deep.equal(features);
    expect(new Set(features.map(({ length }) => length)).size).to.equal(1);
    expect(features[0]).not.to.deep.equal(features[2]);
  });

  it("changes with the rivals for the role", () => {
    const one = candidate("person", 4, "object");
    const alone = roleFeatures(of([one]), 0);
    expect(roleFeatures(of([one, candidate("person", 1, "subject")]), 0)).not.to.deep.equal(alone);
  });
});

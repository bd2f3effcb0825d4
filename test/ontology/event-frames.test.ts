import { expect } from "chai";

import { EVENT_ROWS, type EventType } from "../../src/ontology/event-frames";
import { ENTITY_TYPES } from "../../src/ontology/entity-types";
import { WORD_CLASSES } from "../../src/ontology/word-classes";
import { fillRoles } from "../../src/extract/fill-roles";
import { findTriggers } from "../../src/extract/find-triggers";
import { TRIGGER_LEXICON } from "../../src/extract/trigger-lexicon";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { read } from "../../src/text/read";
import { languageModel } from "../support/language";

const frames = Object.entries(EVENT_ROWS) as [EventType, (typeof EVENT_ROWS)[EventType]][];
const SPECIAL = new Set(["any", "name", "demonym", "time", "thing", "human", "money"]);

describe("the table of event frames", () => {
  it("has 38 frames, each with a description, three examples and two counterexamples", () => {
    expect(frames).to.have.length(38);
    for (const [type, frame] of frames) {
      expect(frame.description, type).to.match(/^\p{Lu}.*\.$/u);
      expect(frame.examples.length, `${type} examples`).to.be.at.least(3);
      expect(frame.counterexamples.length, `${type} counterexamples`).to.be.at.least(2);
    }
  });

  it("marks one trigger in every example, and only roles of the frame", () => {
    for (const [type, frame] of frames)
      for (const example of [...frame.examples, ...frame.counterexamples]) {
        const { triggers, marks } = parseBracketed(example);
        expect(triggers, example).to.have.length(1);
        for (const { role } of marks)
          if (role)
            expect([...Object.keys(frame.roles), "place", "instrument"], `${type}: ${example}`).to.include(role);
      }
  });

  it("names classes with a capital only where an entity type has that name", () => {
    for (const triggers of TRIGGER_LEXICON.values())
      for (const { frame, slots, needs, bars } of triggers) {
        const tests = [
          ...[...slots.values()].flat().map((choice) => choice.test),
          ...[...needs, ...bars].map(({ test }) => test),
        ];
        for (const name of tests.flatMap((test) => (test ?? "").replace(/^!/, "").split("|")).filter(Boolean)) {
          if (/^\p{Lu}/u.test(name))
            expect(name in ENTITY_TYPES || name === "Other", `${frame}: ${name}`).to.equal(true);
          else expect(name === name.toLowerCase() && !name.includes(" "), `${frame}: ${name}`).to.equal(true);
        }
      }
    expect(
      Object.keys(WORD_CLASSES).filter((name) => SPECIAL.has(name) && name !== "human" && name !== "money"),
    ).to.deep.equal([]);
  });

  for (const [type, frame] of frames) {
    it(`finds ${type} in its examples, with the marked roles`, () => {
      for (const example of frame.examples) {
        const { text, marks, triggers } = parseBracketed(example);
        const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
        const trigger = triggers[0] as { start: number; end: number };
        const found = findTriggers(doc).find(({ sentence, token, trigger: { frame: of } }) => {
          const word = sentence.tokens[token];
          return of === type && word !== undefined && word.start < trigger.end && trigger.start < word.end;
        });
        expect(found, `${type}: ${example}`).not.to.equal(undefined);
        if (!found) continue;
        const roles = fillRoles(doc, found).map(({ role, chain, sentence, token }) => ({
          role,
          chain: doc.chains[chain ?? -1]?.name,
          at: doc.sentences[sentence]?.tokens[token]?.start ?? -1,
        }));
        for (const { role, chain, start, end } of marks)
          if (role)
            expect(
              roles.some((each) => each.role === role && (each.chain === chain || (each.at >= start && each.at < end))),
              `${role} of ${type}: ${example} (${JSON.stringify(roles)})`,
            ).to.equal(true);
      }
    });

    it(`does not find ${type} in its counterexamples`, () => {
      for (const example of frame.counterexamples) {
        const { text, marks, triggers } = parseBracketed(example);
        const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
        const trigger = triggers[0] as { start: number; end: number };
        const found = findTriggers(doc).filter(({ sentence, token, trigger: { frame: of } }) => {
          const word = sentence.tokens[token];
          return of === type && word !== undefined && word.start < trigger.end && trigger.start < word.end;
        });
        expect(
          found.map((each) => each.trigger.row),
          `${type}: ${example}`,
        ).to.deep.equal([]);
      }
    });
  }
});

import { expect } from "chai";

import type { DraftEvent } from "../../src/extract/draft-event";
import type { DraftArgument } from "../../src/extract/fill-roles";
import { withOrigins } from "../../src/extract/from-places";
import type { EventType } from "../../src/ontology/event-frames";
import { handTree } from "./hand-tree";

/** The roles of the fillers that a sentence's words stand for, told as destinations of its trigger. */
function roles(words: string, type: EventType, trigger: string, ...fillers: string[]): string[] {
  const sentence = handTree(words);
  const tokenOf = (form: string): number => sentence.tokens.findIndex((token) => token.form === form);
  const event = { type, triggers: [{ sentence, token: tokenOf(trigger) }] } as unknown as DraftEvent;
  const chosen = fillers.map((form, chain) => ({ role: "destination", chain, sentence: 0, token: tokenOf(form) }));
  return withOrigins(event, chosen as unknown as DraftArgument[]).map(({ role }) => role);
}

describe("A destination below “from”", () => {
  it("is an origin", () => {
    expect(
      roles("flew/flew/VERB/VBD/0/root from/from/ADP/IN/3/case Paris/paris/PROPN/NNP/1/obl", "Visit", "flew", "Paris"),
    ).to.deep.equal(["origin"]);
    const exile =
      "flew/flew/VERB/VBD/0/root from/from/ADP/IN/3/case exile/exile/NOUN/NN/1/obl in/in/ADP/IN/5/case Paris/paris/PROPN/NNP/3/nmod";
    expect(roles(exile, "Visit", "flew", "Paris")).to.deep.equal(["origin"]);
  });

  it("stays one below “to”, and where “from” is another phrase's", () => {
    expect(
      roles("flew/flew/VERB/VBD/0/root to/to/ADP/IN/3/case Paris/paris/PROPN/NNP/1/obl", "Visit", "flew", "Paris"),
    ).to.deep.equal(["destination"]);
    const both =
      "flew/flew/VERB/VBD/0/root from/from/ADP/IN/3/case Rome/rome/PROPN/NNP/1/obl to/to/ADP/IN/5/case Paris/paris/PROPN/NNP/1/obl";
    expect(roles(both, "Visit", "flew", "Rome", "Paris")).to.deep.equal(["origin", "destination"]);
  });

  it("is left out of a type that knows no origins", () =>
    expect(
      roles("sent/sent/VERB/VBD/0/root from/from/ADP/IN/3/case Paris/paris/PROPN/NNP/1/obl", "Die", "sent", "Paris"),
    ).to.deep.equal([]));
});

import { expect } from "chai";

import type { Mention, Mentioned, Parsed, Resolved } from "../../src/extract/document";
import { findTriggers } from "../../src/extract/find-triggers";
import { handTree } from "./hand-tree";

/** The frames found in a sentence made by hand, with the kind of word that each is read as. */
function found(words: string, ...mentions: Mention[]): string[] {
  const sentence = handTree(words);
  const text = sentence.tokens.map(({ form }) => form).join(" ");
  const doc: Parsed & Mentioned & Resolved = {
    article: { id: "x", text },
    sentences: [sentence],
    mentions,
    chains: [],
    chainOf: mentions.map(() => -1),
  };
  return findTriggers(doc).map(
    ({ trigger, token }) => `${trigger.frame} ${trigger.kind} ${sentence.tokens[token]?.form}`,
  );
}

describe("Finding triggers", () => {
  it("reads a gerund in a noun's place as a noun", () => {
    expect(
      found("Two/two/NUM/CD/2/nsubj died/die/VERB/VBD/0/root in/in/ADP/IN/4/case fighting/fight/VERB/VBG/2/obl"),
    ).to.include("Attack noun fighting");
  });

  it("does not read a gerund with a subject in its own clause as a noun", () => {
    expect(
      found("Firefighters/firefighter/NOUN/NNS/3/nsubj are/be/AUX/VBP/3/aux fighting/fight/VERB/VBG/0/root"),
    ).not.to.include("Attack noun fighting");
  });

  it("trusts the fine tag of a verb whose coarse tag says something else", () => {
    expect(
      found("Rebels/rebel/NOUN/NNS/2/nsubj overthrew/overthrow/ADP/VBD/0/root him/he/PRON/PRP/2/obj"),
    ).to.deep.equal(["Depart verb overthrew"]);
  });

  it("finds a verb whose lemma the lemmatizer got wrong, by its irregular form", () => {
    expect(found("He/he/PRON/PRP/2/nsubj fled/flead/VERB/VBD/0/root Kabul/Kabul/PROPN/NNP/2/obj")).to.include(
      "Visit verb fled",
    );
  });

  it("takes no copula for a happening", () => {
    expect(found("It/it/PRON/PRP/3/nsubj was/die/AUX/VBD/3/cop late/late/ADJ/JJ/0/root")).to.deep.equal([]);
  });

  it("takes no word of a body's name for a happening, but that of an event's name and the noun a name ends in", () => {
    const words = "Freetown/Freetown/PROPN/NNP/3/compound Detention/Detention/PROPN/NNP/3/compound";
    const site = "Site/site/PROPN/NNP/4/nsubj closed/close/VERB/VBD/0/root";
    const name = {
      index: 0,
      sentence: 0,
      first: 0,
      last: 2,
      head: 2,
      start: 0,
      end: 0,
      form: "NAM",
      number: "singular",
    };
    const named = (type: Mention["type"]): string[] => found(`${words} ${site}`, { ...name, type } as Mention);
    expect(named("Facility")).not.to.include("Arrest noun Detention");
    expect(named("Other")).to.include("Arrest noun Detention");
    const ends = { ...name, last: 1, head: 1, type: "Organization" } as Mention;
    expect(found(`${words} ${site}`, ends)).to.include("Arrest noun Detention");
  });
});

import { expect } from "chai";

import { matchVerbs } from "../../../src/extract/relations/match-verbs";
import { handView, namesOf, type Names } from "./hand-view";

/** What the verbs of a sentence show of its names, as "TYPE/row: source > target". */
const shown = (words: string, names: Names): string[] => {
  const view = handView(words, names);
  const found = matchVerbs(view).map(
    ({ type, pattern, source, target }) => `${type}/${pattern.id}: ${namesOf(view, [source, target]).join(" > ")}`,
  );
  return [...new Set(found)];
};

const BORN: Names = { "Ann Lo": "Person", Ghent: "Place" };
const born = (word: string, label: string): string =>
  "Ann/Ann/PROPN/NNP/4/nsubj:pass Lo/Lo/PROPN/NNP/1/flat was/be/AUX/VBD/4/aux:pass born/bear/VERB/VBN/0/root " +
  `${word}/${word}/ADP/IN/4/${label} Ghent/Ghent/PROPN/NNP/4/obl`;

describe("matchVerbs", () => {
  it("reads a preposition as one though the parse makes it a particle of its verb", () =>
    expect(shown(born("in", "compound:prt"), BORN)).to.deep.equal(["BORN_IN/born: Ann Lo > Ghent"]));

  it("takes a true particle for a part of the verb", () =>
    expect(shown(born("out", "compound:prt"), BORN)).to.deep.equal([]));

  it("finds where a degree is from behind what it is in", () =>
    expect(
      shown(
        "Ann/Ann/PROPN/NNP/3/nsubj Lo/Lo/PROPN/NNP/1/flat has/have/VERB/VBZ/0/root a/a/DET/DT/5/det PhD/phd/NOUN/NN/3/obj " +
          "in/in/ADP/IN/7/case law/law/NOUN/NN/5/nmod from/from/ADP/IN/9/case Ghent/Ghent/PROPN/NNP/7/nmod University/University/PROPN/NNP/9/flat",
        { "Ann Lo": "Person", "Ghent University": "Organization" },
      ),
    ).to.deep.equal(["EDUCATED_AT/degree: Ann Lo > Ghent University"]));

  it("does not take what it is in for where a degree is from", () =>
    expect(
      shown(
        "Ann/Ann/PROPN/NNP/3/nsubj Lo/Lo/PROPN/NNP/1/flat has/have/VERB/VBZ/0/root a/a/DET/DT/5/det job/job/NOUN/NN/3/obj " +
          "in/in/ADP/IN/7/case law/law/NOUN/NN/5/nmod from/from/ADP/IN/9/case Ghent/Ghent/PROPN/NNP/7/nmod University/University/PROPN/NNP/9/flat",
        { "Ann Lo": "Person", "Ghent University": "Organization" },
      ),
    ).to.deep.equal([]));
});

import { expect } from "chai";

import { hasBothSides, hasThing, referent } from "../../../src/extract/relations/sentence-view";
import { handView, namesOf, tokenOf, type Names } from "./hand-view";

const WHO =
  "Ann/Ann/PROPN/NNP/8/nsubj Lo/Lo/PROPN/NNP/1/flat fellow/fellow/NOUN/NN/1/appos at/at/ADP/IN/5/case Norvik/Norvik/PROPN/NNP/3/nmod " +
  "who/who/PRON/WP/7/nsubj ran/run/VERB/VBD/5/acl:relcl spoke/speak/VERB/VBD/0/root";

/** Whom a relative pronoun of a sentence stands for. */
const meant = (words: string, pronoun: string, names: Names): string[] => {
  const view = handView(words, names);
  const mention = referent(view, tokenOf(view, pronoun));
  return mention < 0 ? [] : namesOf(view, [mention]);
};

describe("referent", () => {
  it("takes “who” behind a body's name for the person above it", () =>
    expect(meant(WHO, "who", { "Ann Lo": "Person", Norvik: "Organization" })).to.deep.equal(["Ann Lo"]));

  it("takes “which” there for the body, and “who” behind a person for that person", () => {
    const which = WHO.replace("who/who/PRON/WP", "which/which/PRON/WDT");
    expect(meant(which, "which", { "Ann Lo": "Person", Norvik: "Organization" })).to.deep.equal(["Norvik"]);
    expect(meant(WHO, "who", { "Ann Lo": "Person", Norvik: "Person" })).to.deep.equal(["Norvik"]);
  });
});

describe("the things of a sentence", () => {
  const view = handView(WHO, { "Ann Lo": "Person", Norvik: "Organization" });

  it("are what it names, by their types", () => {
    expect(view.things.map(({ name }) => name).sort()).to.deep.equal(["Ann Lo", "Norvik"]);
    expect(hasThing(view, ["Place", "Organization"])).to.equal(true);
    expect(hasThing(view, ["Place"])).to.equal(false);
  });

  it("stand for both sides of a row only where two of them do", () => {
    expect(hasBothSides(view, { source: ["Person"], target: ["Organization"] })).to.equal(true);
    expect(hasBothSides(view, { source: ["Person"], target: ["Person"] })).to.equal(false);
    const two = handView(WHO, { "Ann Lo": "Person", Norvik: "Person" });
    expect(hasBothSides(two, { source: ["Person"], target: ["Person"] })).to.equal(true);
  });
});

import { expect } from "chai";

import { referent } from "../../../src/extract/relations/sentence-view";
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

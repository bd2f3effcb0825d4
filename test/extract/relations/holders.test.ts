import { expect } from "chai";
import { appointer, holders, verbSubjects } from "../../../src/extract/relations/holders";
import { handView, namesOf, tokenOf, type Names } from "./hand-view";

const ANN: Names = { "Ann Lo": "Person" };
const BOTH: Names = { "Ann Lo": "Person", "Bo Ray": "Person" };

/** Who holds a post of one word, and by what link: `Ann Lo (title)`. */
function held(words: string, post: string, names: Names = ANN, end = post): string[] {
  const view = handView(words, names);
  const noun = tokenOf(view, post);
  return holders(view, noun, noun, tokenOf(view, end)).map(
    ({ mention, link }) => `${namesOf(view, [mention]).join("")} (${link})`,
  );
}

describe("holders", () => {
  it("finds the name behind a title", () =>
    expect(
      held(
        "spokesman/spokesman/NOUN/NN/2/nmod:desc Ann/Ann/PROPN/NNP/4/nsubj Lo/Lo/PROPN/NNP/2/flat spoke/speak/VERB/VBD/0/root",
        "spokesman",
      ),
    ).to.deep.equal(["Ann Lo (title)"]));

  it("finds all names behind a title in the plural, and one behind a singular", () => {
    const words = (title: string): string =>
      `${title}/nmod:desc Ann/Ann/PROPN/NNP/7/nsubj Lo/Lo/PROPN/NNP/2/flat and/and/CCONJ/CC/5/cc Bo/Bo/PROPN/NNP/2/conj ` +
      "Ray/Ray/PROPN/NNP/5/flat spoke/speak/VERB/VBD/0/root";
    expect(held(words("ministers/minister/NOUN/NNS/2"), "ministers", BOTH)).to.deep.equal([
      "Ann Lo (title)",
      "Bo Ray (title)",
    ]);
    expect(held(words("minister/minister/NOUN/NN/2"), "minister", BOTH)).to.deep.equal(["Ann Lo (title)"]);
  });

  it("takes nobody before a semicolon for the holder of a post behind it", () =>
    expect(
      held(
        "Ann/Ann/PROPN/NNP/4/nsubj Lo/Lo/PROPN/NNP/1/flat ;/;/PUNCT/:/4/punct wife/wife/NOUN/NN/1/appos came/come/VERB/VBD/0/root",
        "wife",
      ),
    ).to.deep.equal([]));

  it("finds the name that the post stands beside as apposition", () =>
    expect(
      held(
        "Ann/Ann/PROPN/NNP/8/nsubj Lo/Lo/PROPN/NNP/1/flat ,/,/PUNCT/,/4/punct head/head/NOUN/NN/1/appos of/of/ADP/IN/6/case " +
          "Norvane/Norvane/PROPN/NNP/4/nmod ,/,/PUNCT/,/4/punct left/leave/VERB/VBD/0/root",
        "head",
        { ...ANN, Norvane: "Organization" },
        "Norvane",
      ),
    ).to.deep.equal(["Ann Lo (apposition)"]));

  it("finds those that a plural includes", () =>
    expect(
      held(
        "members/member/NOUN/NNS/0/root ,/,/PUNCT/,/5/punct including/include/VERB/VBG/5/case singer/singer/NOUN/NN/5/compound " +
          "Ann/Ann/PROPN/NNP/1/nmod Lo/Lo/PROPN/NNP/5/flat",
        "members",
      ),
    ).to.deep.equal(["Ann Lo (including)"]));

  it("finds the subject of the copula and the object of a naming verb", () => {
    expect(
      held(
        "Ann/Ann/PROPN/NNP/5/nsubj Lo/Lo/PROPN/NNP/1/flat is/be/AUX/VBZ/5/cop the/the/DET/DT/5/det head/head/NOUN/NN/0/root",
        "head",
      ),
    ).to.deep.equal(["Ann Lo (predicate)"]);
    expect(
      held(
        "Bo/Bo/PROPN/NNP/3/nsubj Ray/Ray/PROPN/NNP/1/flat made/make/VERB/VBD/0/root Ann/Ann/PROPN/NNP/3/obj " +
          "Lo/Lo/PROPN/NNP/4/flat the/the/DET/DT/7/det head/head/NOUN/NN/3/xcomp",
        "head",
        BOTH,
      ),
    ).to.deep.equal(["Ann Lo (predicate)"]);
  });

  it("finds who resigned as head, and who succeeds another one as head", () => {
    const words = (verb: string): string =>
      `Ann/Ann/PROPN/NNP/3/nsubj Lo/Lo/PROPN/NNP/1/flat ${verb}/VERB/VBD/0/root Bo/Bo/PROPN/NNP/3/obj Ray/Ray/PROPN/NNP/4/flat ` +
      "as/as/ADP/IN/8/case the/the/DET/DT/8/det head/head/NOUN/NN/3/obl";
    expect(held(words("succeeded/succeed"), "head", BOTH)).to.deep.equal(["Ann Lo (predicate)"]);
    expect(held(words("named/name"), "head", BOTH)).to.deep.equal(["Bo Ray (predicate)"]);
    expect(
      held(
        "Ann/Ann/PROPN/NNP/3/nsubj Lo/Lo/PROPN/NNP/1/flat resigned/resign/VERB/VBD/0/root as/as/ADP/IN/5/case head/head/NOUN/NN/3/obl",
        "head",
      ),
    ).to.deep.equal(["Ann Lo (predicate)"]);
  });

  it("finds nobody in “According to an official, Ann Lo agreed”: she is not the official", () =>
    expect(
      held(
        "According/accord/VERB/VBG/4/case to/to/ADP/IN/4/case an/a/DET/DT/4/det official/official/NOUN/NN/8/obl ,/,/PUNCT/,/4/punct " +
          "Ann/Ann/PROPN/NNP/8/nsubj Lo/Lo/PROPN/NNP/6/flat agreed/agree/VERB/VBD/0/root",
        "official",
      ),
    ).to.deep.equal([]));

  it("finds nobody in “Ann Lo met the head” nor in “the head met Ann Lo”", () => {
    expect(
      held(
        "Ann/Ann/PROPN/NNP/3/nsubj Lo/Lo/PROPN/NNP/1/flat met/meet/VERB/VBD/0/root the/the/DET/DT/5/det head/head/NOUN/NN/3/obj",
        "head",
      ),
    ).to.deep.equal([]);
    expect(
      held(
        "the/the/DET/DT/2/det head/head/NOUN/NN/3/nsubj met/meet/VERB/VBD/0/root Ann/Ann/PROPN/NNP/3/obj Lo/Lo/PROPN/NNP/4/flat",
        "head",
      ),
    ).to.deep.equal([]);
  });
});

describe("appointer", () => {
  const words = (verb: string, deprel: string): string =>
    `Norvane/Norvane/PROPN/NNP/2/nsubj ${verb}/VERB/VBD/0/root Ann/Ann/PROPN/NNP/2/obj Lo/Lo/PROPN/NNP/3/flat head/head/NOUN/NN/2/${deprel}`;
  const names: Names = { ...ANN, Norvane: "Organization" };
  const found = (text: string): string[] => {
    const view = handView(text, names);
    return namesOf(view, appointer(view, tokenOf(view, "head")));
  };
  it("is the subject of the verb that gives the post", () =>
    expect(found(words("named/name", "xcomp"))).to.deep.equal(["Norvane"]));
  it("is not who meets the head", () => expect(found(words("met/meet", "obl"))).to.deep.equal([]));
});

describe("verbSubjects", () => {
  const subjects = (words: string, verb: string): string[] => {
    const view = handView(words, ANN);
    return namesOf(view, verbSubjects(view, tokenOf(view, verb)));
  };
  const infinitive = (deprel: string): string =>
    `Ann/Ann/PROPN/NNP/3/nsubj Lo/Lo/PROPN/NNP/1/flat wants/want/VERB/VBZ/0/root to/to/PART/TO/5/mark lead/lead/VERB/VB/3/${deprel}`;
  it("reads the subject through control and coordination", () => {
    expect(subjects(infinitive("xcomp"), "lead")).to.deep.equal(["Ann Lo"]);
    expect(subjects(infinitive("conj"), "lead")).to.deep.equal(["Ann Lo"]);
  });
  it("does not read it out of a clause with a subject that is unsaid", () =>
    expect(subjects(infinitive("ccomp"), "lead")).to.deep.equal([]));
});

import { expect } from "chai";
import { subjectOnSurface } from "../../../src/extract/relations/surface-subject";
import { handView, namesOf, tokenOf, type Names } from "./hand-view";

/** A flat sentence of words as `form/UPOS`, where no tree helps: only the order of words speaks. */
const flat = (words: string): string =>
  words
    .split(" ")
    .map((word, i) => {
      const [form = "", upos = "NOUN", lemma = form.toLowerCase()] = word.split("|");
      return `${form}/${lemma}/${upos}/${form === "'s" ? "POS" : "X"}/${i === 0 ? 0 : 1}/${i === 0 ? "root" : "dep"}`;
    })
    .join(" ");

/** The subject of the post whose phrase begins at the last word `start`. */
function subject(words: string, start: string, names: Names = { "Ann Lo": "Person" }): string[] {
  const view = handView(flat(words), names);
  return namesOf(view, subjectOnSurface(view, tokenOf(view, start)));
}

describe("subjectOnSurface", () => {
  const found: readonly (readonly [words: string, start: string])[] = [
    ["Ann|PROPN Lo|PROPN is|AUX|be the|DET head", "the"],
    ["Ann|PROPN Lo|PROPN (|PUNCT born|VERB 1950|NUM )|PUNCT is|AUX|be the|DET head", "the"],
    ["Ann|PROPN Lo|PROPN ,|PUNCT 45|NUM ,|PUNCT was|AUX|be one|NUM of|ADP the|DET founders", "the"],
    ["Ann|PROPN Lo|PROPN has|AUX|have also|ADV been|AUX|be the|DET head", "the"],
    ["they|PRON appointed|VERB|appoint Ann|PROPN Lo|PROPN as|ADP head", "head"],
    ["they|PRON replaced|VERB|replace him|PRON with|ADP Ann|PROPN Lo|PROPN as|ADP head", "head"],
  ];
  for (const [words, start] of found)
    it(`finds the subject in “${words.replace(/\|\S+/g, "")}”`, () =>
      expect(subject(words, start)).to.deep.equal(["Ann Lo"]));

  const none: readonly (readonly [words: string, start: string, why: string])[] = [
    ["Ann|PROPN Lo|PROPN is|AUX|be not|PART the|DET head", "the", "a negation stands between"],
    ["a|DET friend of|ADP Ann|PROPN Lo|PROPN is|AUX|be that|DET head", "that", "the friend is the subject"],
    ["Ann|PROPN Lo|PROPN 's|PART firm was|AUX|be the|DET head", "the", "her firm is the subject"],
    ["they|PRON met|VERB|meet Ann|PROPN Lo|PROPN as|ADP head", "head", "“met” gives no post"],
    ["Ann|PROPN Lo|PROPN praised|VERB|praise the|DET head", "the", "“praised” is no copula"],
    ["is|AUX|be the|DET head Ann|PROPN Lo|PROPN", "the", "nothing stands before the copula"],
    ["head Ann|PROPN Lo|PROPN", "head", "nothing stands before at all"],
  ];
  for (const [words, start, why] of none)
    it(`finds none in “${words.replace(/\|\S+/g, "")}”: ${why}`, () => expect(subject(words, start)).to.deep.equal([]));

  it("reads no insertion without its beginning, however many commas there are", () =>
    expect(subject(`Ann|PROPN Lo|PROPN ${"x ".repeat(40)},|PUNCT is|AUX|be the|DET head`, "the")).to.deep.equal([]));
});

import { expect } from "chai";
import { postGroup, topConjunct } from "../../../src/extract/relations/post-group";
import { handView, tokenOf, type Names } from "./hand-view";

/** The words of the group that the post `from`..`to` is in. */
function group(words: string, names: Names, from: string, to = from): string {
  const view = handView(words, names);
  const { first, last } = postGroup(view, tokenOf(view, from), tokenOf(view, to));
  return view.tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(" ");
}

const LIST =
  "founder/founder/NOUN/NN/0/root ,/,/PUNCT/,/3/punct chairman/chairman/NOUN/NN/1/conj and/and/CCONJ/CC/6/cc " +
  "chief/chief/ADJ/JJ/6/amod executive/executive/NOUN/NN/1/conj of/of/ADP/IN/8/case Norvane/Norvane/PROPN/NNP/1/nmod";

describe("postGroup", () => {
  it("joins posts that commas and “and” list, from whichever it starts", () => {
    const names = { Norvane: "Organization" } as const;
    for (const [from, to] of [["founder"], ["chairman"], ["chief", "executive"]] as const)
      expect(group(LIST, names, from, to), from).to.equal("founder , chairman and chief executive");
  });

  it("steps over the adjectives of the next post", () =>
    expect(
      group(
        "founder/founder/NOUN/NN/0/root and/and/CCONJ/CC/4/cc former/former/ADJ/JJ/4/amod chairman/chairman/NOUN/NN/1/conj",
        {},
        "founder",
      ),
    ).to.equal("founder and former chairman"));

  it("does not join what is no noun", () =>
    expect(
      group("chairman/chairman/NOUN/NN/3/nsubj and/and/CCONJ/CC/3/cc left/leave/VERB/VBD/0/root", {}, "chairman"),
    ).to.equal("chairman"));

  it("does not join a post behind a name, which is somebody else's", () =>
    expect(
      group(
        "chairman/chairman/NOUN/NN/0/root and/and/CCONJ/CC/4/cc Norvane/Norvane/PROPN/NNP/4/compound founder/founder/NOUN/NN/1/conj",
        { Norvane: "Organization" },
        "chairman",
      ),
    ).to.equal("chairman"));

  it("does not join over a preposition or a verb", () => {
    expect(
      group(
        "founder/founder/NOUN/NN/0/root of/of/ADP/IN/3/case Norvane/Norvane/PROPN/NNP/1/nmod and/and/CCONJ/CC/5/cc chairman/chairman/NOUN/NN/1/conj",
        { Norvane: "Organization" },
        "founder",
      ),
    ).to.equal("founder");
    expect(
      group("chairman/chairman/NOUN/NN/2/nsubj met/meet/VERB/VBD/0/root founder/founder/NOUN/NN/2/obj", {}, "founder"),
    ).to.equal("founder");
  });

  it("reads a post at the end or at the beginning of a sentence", () =>
    expect(group("chairman/chairman/NOUN/NN/0/root", {}, "chairman")).to.equal("chairman"));
});

describe("topConjunct", () => {
  it("finds the first post of a list", () => {
    const view = handView(LIST, { Norvane: "Organization" });
    expect(topConjunct(view, tokenOf(view, "executive"))).to.equal(0);
    expect(topConjunct(view, 0)).to.equal(0);
  });

  it("does not climb to what is no noun, where the parse is wrong", () => {
    const view = handView("left/leave/VERB/VBD/0/root and/and/CCONJ/CC/3/cc chairman/chairman/NOUN/NN/1/conj", {});
    expect(topConjunct(view, 2)).to.equal(2);
  });
});

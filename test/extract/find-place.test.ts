import { expect } from "chai";

import type { Chain, Mention } from "../../src/extract/document";
import type { Filler } from "../../src/extract/filler-class";
import { placeIn, placePhrases } from "../../src/extract/find-place";
import { handTree } from "./hand-tree";

/** The place that a phrase names, where the given words are names of places. */
function placeOf(words: string, phrase: number, ...names: readonly string[]): string | undefined {
  const sentence = handTree(words);
  const fillerOf = (token: number): Filler => {
    const { form } = sentence.tokens[token] as { form: string };
    if (!names.includes(form)) return { sentence, token };
    const mention = { form: "NAM", type: "Place", head: token } as unknown as Mention;
    return { sentence, token, mention, chain: { type: "Place", name: form, named: true } as unknown as Chain };
  };
  return placeIn(sentence, phrase, fillerOf)?.chain?.name;
}

const TOWN = `near/near/ADP/IN/4/case the/the/DET/DT/4/det Bengal/Bengal/PROPN/NNP/4/compound
  town/town/NOUN/NN/0/root of/of/ADP/IN/6/case Naxalbari/Naxalbari/PROPN/NNP/4/nmod`;

describe("The place that a phrase names", () => {
  it("is its head, else a name close below it", () => {
    expect(placeOf("in/in/ADP/IN/2/case Kabul/Kabul/PROPN/NNP/0/root", 1, "Kabul")).to.equal("Kabul");
    const province = "in/in/ADP/IN/3/case Helmand/Helmand/PROPN/NNP/3/compound province/province/NOUN/NN/0/root";
    expect(placeOf(province, 2, "Helmand")).to.equal("Helmand");
    expect(placeOf(province, 2)).to.equal(undefined);
  });

  it("stands behind “town of”; the name before it is what the town lies in", () => {
    expect(placeOf(TOWN, 3, "Bengal", "Naxalbari")).to.equal("Naxalbari");
    expect(placeOf(TOWN, 3, "Bengal")).to.equal("Bengal");
  });

  it("stands before “province of”: the name behind it is the wider one", () =>
    expect(placeOf(TOWN.replace("town/town", "province/province"), 3, "Bengal", "Naxalbari")).to.equal("Bengal"));

  it("is not the country of a border, but a town on it", () => {
    const border = "near/near/ADP/IN/4/case the/the/DET/DT/4/det Pakistani/Pakistani/ADJ/JJ/4/amod border/border/NOUN/NN/0/root"; // prettier-ignore
    expect(placeOf(border, 3, "Pakistani")).to.equal(undefined);
    expect(placeOf(border.replace("border/border", "village/village"), 3, "Pakistani")).to.equal("Pakistani");
    expect(placeOf(`${border} at/at/ADP/IN/6/case Chaman/Chaman/PROPN/NNP/4/nmod`, 3, "Pakistani", "Chaman")).to.equal(
      "Chaman",
    );
  });
});

describe("Place phrases", () => {
  it("are those of the trigger's clause behind a preposition of place, not of any", () => {
    const sentence = handTree(`Rebels/rebel/NOUN/NNS/2/nsubj struck/strike/VERB/VBD/0/root near/near/ADP/IN/4/case
      Goma/Goma/PROPN/NNP/2/obl with/with/ADP/IN/6/case rockets/rocket/NOUN/NNS/2/obl`);
    expect(placePhrases(sentence, 1)).to.deep.equal([3]);
  });
});

import { expect } from "chai";

import { headExistentials } from "../../src/text/existential";
import { markedTree } from "../support/marked-tree";

/** Words as `form/xpos/head/deprel`, heads from 1; gives them back in the same form. */
function headed(marked: string): string {
  const tree = markedTree(marked);
  headExistentials(tree);
  return tree.forms
    .map((form, i) => `${form}/${tree.xpos[i]}/${(tree.heads[i] as number) + 1}/${tree.deprels[i]}`)
    .join(" ");
}

describe("The verbs of existential clauses", () => {
  it("are given, also where the tree was right", () => {
    const tree = {
      forms: ["There", "was", "war"],
      xpos: ["EX", "VBD", "NN"],
      heads: Int32Array.of(1, -1, 1),
      deprels: ["expl", "root", "nsubj"],
    };
    expect([...headExistentials(tree)]).to.deep.equal([1]);
  });
  it("are none where “there” is a place", () => {
    const tree = {
      forms: ["There", "he", "was"],
      xpos: ["RB", "PRP", "VBD"],
      heads: Int32Array.of(2, 2, -1),
      deprels: ["advmod", "nsubj", "root"],
    };
    expect([...headExistentials(tree)]).to.deep.equal([]);
  });
});

describe("A clause with existential “there”", () => {
  it("has its verb as head and what there is as subject", () => {
    expect(
      headed("He/PRP/2/nsubj said/VBD/0/root there/EX/6/expl had/VBD/6/aux been/VBN/6/cop talks/NNS/2/obj ././2/punct"),
    ).to.equal(
      "He/PRP/2/nsubj said/VBD/0/root there/EX/5/expl had/VBD/5/aux been/VBN/2/ccomp talks/NNS/5/nsubj ././2/punct",
    );
  });
  it("takes the end of the sentence along where it is the root, and leaves the noun its own words", () => {
    expect(
      headed("There/EX/5/expl had/VBD/5/aux been/VBN/5/cop a/DT/5/det coup/NN/0/root there/RB/5/advmod ././5/punct"),
    ).to.equal(
      "There/EX/3/expl had/VBD/3/aux been/VBN/0/root a/DT/5/det coup/NN/3/nsubj there/RB/5/advmod ././3/punct",
    );
  });
  it("complements the verb that was taken for its main verb", () => {
    expect(headed("He/PRP/2/nsubj said/VBD/0/root there/EX/2/expl was/VBD/2/aux war/NN/4/nsubj")).to.equal(
      "He/PRP/2/nsubj said/VBD/0/root there/EX/4/expl was/VBD/2/ccomp war/NN/4/nsubj",
    );
  });
  for (const same of [
    // “There” stands above the verb: hung on it, it would close a circle.
    "There/EX/0/root is/VBZ/1/cop",
    "There/EX/0/root is/VBZ/3/cop war/NN/1/dep",
    "War/NN/0/root there/EX/1/dep was/VBD/1/cop",
    "They/PRP/2/nsubj saw/VBD/3/dep there/EX/0/root been/VBN/2/aux",
    "There/EX/2/expl was/VBD/0/root war/NN/2/nsubj",
    "There/RB/3/advmod was/VBD/3/cop war/NN/0/root",
    "He/PRP/3/nsubj was/VBD/3/cop there/EX/0/root",
    "There/EX/2/expl came/VBD/0/root a/DT/5/det was/VBD/5/cop war/NN/2/nsubj",
  ])
    it(`leaves “${same}” as it is`, () => expect(headed(same)).to.equal(same));
});

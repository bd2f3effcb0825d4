import { readFileSync } from "node:fs";
import { expect } from "chai";
import { loadModel } from "../../../src/load-model";
import { analyze } from "../../../src/pipeline";
import { MODEL_PATH } from "../../../src/train/model-file";

/** “SOURCE TYPE TARGET” of every relation of a text, as the shipped model reads it. */
function relationsOf(text: string): string[] {
  const { chains, relations } = analyze({ id: "a", text }, loadModel(new Uint8Array(readFileSync(MODEL_PATH))));
  return relations.map(({ type, source, target }) => `${chains[source]?.name} ${type} ${chains[target]?.name}`);
}

describe("fillFromContext", () => {
  it("gives a president without a country the one that the article speaks of", () => {
    expect(
      relationsOf("Voters in Kenya chose on Sunday. Kenya was calm. President Ruth Abara spoke to reporters."),
    ).to.include("Ruth Abara LEADS Kenya");
  });

  it("abstains where a place of unknown kind, named before and as often, may be the country", () => {
    const text =
      "Voters in Marolia chose a new parliament on Sunday. Marolia was calm. Officials in France welcomed the vote in Marolia. President Ruth Abara spoke to reporters.";
    expect(relationsOf(text).filter((relation) => relation.startsWith("Ruth Abara"))).to.deep.equal([]);
  });

  it("does not count a nationality inside the name of a body for its country", () => {
    const text =
      "Voters in Marolia chose on Sunday. Observers of the Organization of American States were in Marolia. The U.S. Embassy in Marolia warned Americans. President Ruth Abara spoke to reporters.";
    expect(relationsOf(text).filter((relation) => relation.startsWith("Ruth Abara"))).to.deep.equal([]);
  });

  it("takes “her minister” for one of the country that she heads, and “Rwanda's minister” not", () => {
    const text = (possessor: string): string =>
      `Voters in Kenya chose on Sunday. Kenyan President Ruth Abara spoke to reporters. ${possessor} justice minister, Daniel Otieno, resigned.`;
    expect(relationsOf(text("Her"))).to.include("Daniel Otieno WORKS_FOR Kenya");
    expect(relationsOf(text("Rwanda's"))).not.to.include("Daniel Otieno WORKS_FOR Kenya");
  });

  it("does not give a president who is never named in full the country that an article is about", () => {
    const text =
      "Voters in Kenya chose on Sunday. Kenya was calm. Kenya's army said so. President Abara spoke to reporters.";
    expect(relationsOf(text).filter((relation) => relation.startsWith("Abara"))).to.deep.equal([]);
  });
});

import { expect } from "chai";

import { matchLinks } from "../../../src/extract/relations/match-links";
import { handView, namesOf, type Names } from "./hand-view";

/** What the names of a sentence show by standing beside or inside one another, as "TYPE/row: source > target". */
const shown = (words: string, names: Names): string[] => {
  const view = handView(words, names);
  return matchLinks(view).map(
    ({ type, pattern, source, target }) => `${type}/${pattern.id}: ${namesOf(view, [source, target]).join(" > ")}`,
  );
};

describe("matchLinks", () => {
  it("takes a public body for part of the town or region in its name", () => {
    expect(
      shown("The Kansas National Guard came", {
        "Kansas National Guard": "Organization",
        Kansas: "Place",
      }),
    ).to.include("PART_OF/inside-place: Kansas National Guard > Kansas");
  });

  it("takes two people for kin where the first is called by a first name alone, not where she is named often", () => {
    const words = (start: string): string => `${start} Ada and Luc Morel came`;
    const names: Names = { "Luc Morel": "Person", Ada: "Person" };
    expect(shown(words("Then"), names)).to.include("FAMILY_OF/shared-name: Ada > Luc Morel");
    const often = handView(words("Then"), names);
    const [luc, ada] = often.doc.chains;
    const chains = [luc, { ...ada, mentions: [1, 1, 1, 1] }] as typeof often.doc.chains;
    expect(matchLinks({ ...often, doc: { ...often.doc, chains } })).to.deep.equal([]);
  });

  it("says of a list what stands before it, but not of a name in it that is described anew", () => {
    const names: Names = { Chad: "Place", "Ada Brandt": "Person", "Luc Morel": "Person" };
    const people = (words: string): readonly string[] =>
      shown(words, names).filter((one) => /^CITIZEN_OF.possessive/.test(one));
    expect(people("Chad 's/'s/PART/POS Ada Brandt and Luc Morel came")).to.have.length(2);
    expect(people("Chad 's/'s/PART/POS Ada Brandt and glazier/glazier/NOUN/NN Luc Morel came")).to.have.length(1);
  });

  it("takes no court or company for part of it", () => {
    for (const body of ["Kansas High Court", "Kansas Steel Works"]) {
      const found = shown(`The ${body} came`, { [body]: "Organization", Kansas: "Place" });
      expect(found.filter((one) => one.startsWith("PART_OF/inside-place"))).to.deep.equal([]);
    }
  });
});

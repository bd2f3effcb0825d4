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

  it("takes no court or company for part of it", () => {
    for (const body of ["Kansas High Court", "Kansas Steel Works"]) {
      const found = shown(`The ${body} came`, { [body]: "Organization", Kansas: "Place" });
      expect(found.filter((one) => one.startsWith("PART_OF/inside-place"))).to.deep.equal([]);
    }
  });
});

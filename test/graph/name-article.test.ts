import { expect } from "chai";

import { articleBefore } from "../../src/graph/name-article";

describe("The article before a place name", () => {
  it("is there for unions, waters and plural names", () => {
    for (const name of [
      "Gaza Strip",
      "United States",
      "Gulf of Aden",
      "Democratic Republic of the Congo",
      "White House",
    ])
      expect(articleBefore(name), name).to.equal("the ");
  });

  it("has a capital where it is part of the name", () => {
    expect(articleBefore("Hague")).to.equal("The ");
  });

  it("is not there for towns, countries and people", () => {
    for (const name of ["Kabul", "France", "Port of Spain", "East Timor", "Congo Town"])
      expect(articleBefore(name), name).to.equal("");
  });
});

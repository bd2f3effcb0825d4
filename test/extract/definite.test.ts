import { expect } from "chai";

import { isDefiniteForm } from "../../src/extract/definite";

describe("A determiner", () => {
  it("is definite as an article or demonstrative, in whatever case", () => {
    for (const form of ["the", "The", "this", "THOSE"]) expect(isDefiniteForm(form), form).to.equal(true);
  });
  it("is not as an indefinite one, a possessive, a longer word or none", () => {
    for (const form of ["a", "any", "its", "then", "", undefined]) expect(isDefiniteForm(form), form).to.equal(false);
  });
});

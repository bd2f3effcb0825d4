import { expect } from "chai";

import { prepositionOf } from "../../src/ontology/event-words";

describe("The preposition before a role's fillers", () => {
  it("is the table's", () => {
    expect(prepositionOf("place")).to.equal("in");
    expect(prepositionOf("crime")).to.equal("over");
  });
  it("puts deaths in a happening, whatever is said of it behind", () => {
    expect(prepositionOf("cause", "an attack on a post")).to.equal("in");
    expect(prepositionOf("cause", "two explosions")).to.equal("in");
    expect(prepositionOf("cause", "an attack, the third this week")).to.equal("in");
  });
  it("derives deaths from all else", () => {
    expect(prepositionOf("cause", "bird flu")).to.equal("from");
    expect(prepositionOf("cause", "wounds of the attack")).to.equal("from");
    expect(prepositionOf("cause", "cholera, after the attack")).to.equal("from");
    expect(prepositionOf("cause")).to.equal("from");
  });
});

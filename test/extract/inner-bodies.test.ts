import { expect } from "chai";

import type { Mention } from "../../src/extract/document";
import { fullWorldBody, innerBodies } from "../../src/extract/inner-bodies";
import { handName, handSentence } from "./hand-tokens";

/** The bodies found in front of the words `name` of a text. */
function inside(text: string, name: string, type: Mention["type"], ...known: string[]): string[] {
  const sentence = handSentence(text);
  const names = [
    handName(sentence, text, name, type),
    ...known.map((words) => handName(sentence, text, words, "Organization")),
  ];
  return innerBodies(sentence, names, text).map(({ start, end }) => text.slice(start, end));
}

describe("the bodies inside names", () => {
  it("are mentions of their own where a part of theirs is called after them", () => {
    expect(inside("The U.N. Security Council met .", "U.N. Security Council", "Organization")).to.deep.equal(["U.N."]);
    expect(
      inside("The United Nations refugee agency said so .", "United Nations refugee agency", "Organization"),
    ).to.deep.equal(["United Nations"]);
    expect(inside("A European Union task force left .", "European Union task force", "Organization")).to.deep.equal([
      "European Union",
    ]);
  });

  it("are not the whole name, nor what stands behind, nor in names of other kinds", () => {
    expect(inside("The European Union met .", "European Union", "Organization")).to.deep.equal([]);
    expect(inside("The Friends of NATO met .", "Friends of NATO", "Organization")).to.deep.equal([]);
    expect(inside("The EU Parliament building burned .", "EU Parliament building", "Facility")).to.deep.equal([]);
    expect(inside("The United Norvane Group met .", "United Norvane Group", "Organization")).to.deep.equal([]);
  });

  it("have one full name for all that they are called by", () => {
    expect(["U.N.", "UN", "United Nations"].map(fullWorldBody)).to.deep.equal(Array(3).fill("United Nations"));
    expect(fullWorldBody("Union")).to.equal(undefined);
  });

  it("are not found twice", () => {
    expect(inside("The U.N. Security Council met .", "U.N. Security Council", "Organization", "U.N.")).to.deep.equal(
      [],
    );
  });
});

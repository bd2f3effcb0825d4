import { expect } from "chai";
import type { NameType } from "../../src/extract/name-labels";
import { settleNameType } from "../../src/extract/settle-name-types";
import { handSentence } from "./hand-tokens";

/** The type of the bracketed name, tagged as `type`, whose words hang on token `head` where one is given. */
function typeOf(marked: string, type: NameType, head?: number): string {
  const [start, end] = [marked.indexOf("["), marked.indexOf("]") - 1];
  const text = marked.replace(/[[\]]/g, "");
  const plain = handSentence(text);
  const first = plain.tokens.findIndex((token) => token.start >= start);
  const last = plain.tokens.filter((token) => token.end <= end).length - 1;
  const tokens = plain.tokens.map((token, i) =>
    head !== undefined && i >= first && i <= last ? { ...token, head: i === first ? head : first } : token,
  );
  return settleNameType({ ...plain, tokens }, { first, last, type }, text).type;
}

describe("settleNameType", () => {
  it("takes a name that ends in the word for a building as one", () => {
    expect(typeOf("They left [Korva Detention Facility].", "Organization")).to.equal("Facility");
    expect(typeOf("They left [Hollin Air Base].", "Place")).to.equal("Facility");
    expect(typeOf("They crossed [Mara Bridge].", "Person")).to.equal("Facility");
  });

  it("leaves a building that may act, a name of one word and a name with more behind it as they are", () => {
    expect(typeOf("[Korva General Hospital] said so.", "Organization")).to.equal("Organization");
    expect(typeOf("Ms. [Bridge] said so.", "Person")).to.equal("Person");
    expect(typeOf("[Mara Bridge Authority] said so.", "Organization")).to.equal("Organization");
  });

  it("takes a name that ends in the word for a part of the earth as a place", () => {
    expect(typeOf("They left [Lushan National Park].", "Organization")).to.equal("Place");
    expect(typeOf("They left [Korva Wildlife Refuge].", "Person")).to.equal("Place");
    expect(typeOf("They left [Mara Islands].", "Other")).to.equal("Place");
  });

  it("takes the word for an American party's people as the party, and what is theirs", () => {
    expect(typeOf("[Republican] Senator Ada Brandt left.", "Other")).to.equal("Organization");
    expect(typeOf("Ada Brandt, a [Democrat] from Ohio, left.", "Other")).to.equal("Organization");
    expect(typeOf("[Democratic] lawmakers left.", "Other")).to.equal("Organization");
    expect(typeOf("[Democratic] reforms failed.", "Other")).to.equal("Other");
    expect(typeOf("[Christian] lawmakers left.", "Other")).to.equal("Other");
    expect(typeOf("[Republican Guard] units left.", "Other")).to.equal("Other");
  });

  it("leaves what is on it, a body called by it and a name of one word", () => {
    expect(typeOf("They left [Front in the Korva Peninsula].", "Organization")).to.equal("Organization");
    expect(typeOf("They left [Korva Federal Reserve].", "Organization")).to.equal("Organization");
    expect(typeOf("Ms. [River] said so.", "Person")).to.equal("Person");
  });

  it("takes the name that explains a building for its name", () => {
    expect(typeOf("They left a second prison, [Korva], on Monday.", "Person", 4)).to.equal("Facility");
  });

  it("leaves a listed place, and a name behind a comma that hangs elsewhere", () => {
    expect(typeOf("They left a second prison, [Paris], on Monday.", "Place", 4)).to.equal("Place");
    expect(typeOf("They left a second prison, [Korva] said.", "Person", 6)).to.equal("Person");
  });
});

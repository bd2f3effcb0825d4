import { expect } from "chai";

import { commonBodies } from "../../src/extract/common-bodies";
import type { NameSpan } from "../../src/extract/name-labels";

/** The bodies among words; a word in brackets is a name, of a place where it begins with “^”. */
const found = (text: string): string[] => {
  const marked = text.split(" ");
  const forms = marked.map((form) => form.replace(/[[\]^]/g, ""));
  const names = marked.flatMap((form, i): NameSpan[] =>
    form.startsWith("[") ? [{ first: i, last: i, type: form.startsWith("[^") ? "Place" : "Organization" }] : [],
  );
  return commonBodies(forms, names).map(({ first, last }) => forms.slice(first, last + 1).join(" "));
};

describe("bodies without capitals", () => {
  it("are named by what they are in charge of, or by a name of their own", () => {
    expect(found("the oil ministry said on Monday")).to.deep.equal(["oil ministry"]);
    expect(found("[Georgia] 's interior ministry said so")).to.deep.equal(["interior ministry"]);
    expect(found("an aide in the ministry of health")).to.deep.equal(["ministry of health"]);
    expect(found("Health ministry officials left")).to.deep.equal(["Health ministry"]);
    expect(found("the state forest department and the city council")).to.deep.equal([
      "forest department",
      "city council",
    ]);
    expect(found("the prosecutor general 's office said so")).to.deep.equal(["prosecutor general 's office"]);
  });

  it("take the country right before them", () => {
    expect(found("the [^Ugandan] ministry of health said so")).to.deep.equal(["Ugandan ministry of health"]);
    expect(found("a [^Ugandan] ministry of health")).to.deep.equal([]);
    expect(found("the [Acme] fire department")).to.deep.equal(["fire department"]);
  });

  it("are parties called by their members", () => {
    expect(found("won by the Socialists on Sunday")).to.deep.equal(["Socialists"]);
    expect(found("the opposition Communists left")).to.deep.equal(["Communists"]);
    expect(found("he said the Greens would win")).to.deep.equal(["Greens"]);
    expect(found("some Socialists left")).to.deep.equal([]);
    expect(found("the Islamists and the Democrats left")).to.deep.equal([]);
  });

  it("are none where any such body is meant, or in another name", () => {
    expect(found("a city council must decide")).to.deep.equal([]);
    expect(found("their health ministry is new")).to.deep.equal([]);
    expect(found("two health ministry officials left")).to.deep.equal([]);
    expect(found("the [Lagos] [city] [council] said so")).to.deep.equal([]);
  });

  it("are none where the word is too common to be a name", () => {
    expect(found("the army and the police left the court")).to.deep.equal([]);
    expect(found("the ministry said parliament would vote")).to.deep.equal([]);
  });
});

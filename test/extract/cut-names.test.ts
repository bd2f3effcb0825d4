import { expect } from "chai";

import { cutNames } from "../../src/extract/cut-names";
import type { NameType } from "../../src/extract/name-labels";

/** What becomes of a name of the given type, given as its words. */
const cut = (type: NameType, words: string): string[] => {
  const forms = words.split(" ");
  return cutNames(forms, [{ first: 0, last: forms.length - 1, type }]).map(
    (span) => `${span.type} ${forms.slice(span.first, span.last + 1).join(" ")}`,
  );
};

describe("cutNames", () => {
  it("cuts the town from a firm", () => {
    expect(cut("Organization", "Reliable Industries of Jamnagar")).to.deep.equal([
      "Organization Reliable Industries",
      "Place Jamnagar",
    ]);
    expect(cut("Organization", "Asia Brewing of Cebu City")).to.deep.equal([
      "Organization Asia Brewing",
      "Place Cebu City",
    ]);
    expect(cut("Organization", "Rescue Coordination Centre at Sola")).to.deep.equal([
      "Organization Rescue Coordination Centre",
      "Place Sola",
    ]);
    expect(cut("Organization", "Botanic Garden in Korva")).to.deep.equal([
      "Organization Botanic Garden",
      "Place Korva",
    ]);
  });

  it("cuts the region of a post from the body, but not from a body's own name", () => {
    const before = (words: string, post: string): string[] => {
      const forms = [...words.split(" "), post];
      return cutNames(forms, [{ first: 0, last: forms.length - 2, type: "Organization" }]).map(({ first, last }) =>
        forms.slice(first, last + 1).join(" "),
      );
    };
    expect(before("HRW Africa", "Director")).to.deep.equal(["HRW", "Africa"]);
    expect(before("IMF Middle East", "Chief")).to.deep.equal(["IMF", "Middle East"]);
    expect(before("HRW Africa", "said")).to.deep.equal(["HRW Africa"]);
    expect(before("Radio Free Asia", "Director")).to.deep.equal(["Radio Free Asia"]);
  });

  it("cuts a body from what it owns, but no office from whoever holds it", () => {
    expect(cut("Organization", "Harbor National University 's College of Music")).to.deep.equal([
      "Organization Harbor National University",
      "Organization College of Music",
    ]);
    expect(cut("Organization", "Attorney General 's Office")).to.have.length(1);
    expect(cut("Organization", "Latvian Fishermen 's Federation")).to.have.length(1);
    expect(cut("Organization", "Bank 's Club")).to.have.length(1);
  });

  it("leaves a town that is part of the name, and names of other kinds", () => {
    expect(cut("Organization", "Royal Bank of Canada")).to.have.length(1);
    expect(cut("Organization", "University of Texas at Austin")).to.have.length(1);
    expect(cut("Organization", "American University in Cairo")).to.have.length(1);
    expect(cut("Organization", "Security and Cooperation in Europe")).to.have.length(1);
    expect(cut("Organization", "Army of Islam in Iraq")).to.have.length(1);
    expect(cut("Organization", "Motors of Jamnagar")).to.have.length(1);
    expect(cut("Person", "Asia Brewing of Cebu")).to.have.length(1);
  });

  it("cuts a form of address from a person, not from other names nor alone", () => {
    expect(cut("Person", "Madam Kamala Devi")).to.deep.equal(["Person Kamala Devi"]);
    expect(cut("Person", "Maître Diop")).to.deep.equal(["Person Diop"]);
    expect(cut("Person", "Señor Gil")).to.deep.equal(["Person Gil"]);
    expect(cut("Organization", "Madam Tussaud")).to.deep.equal(["Organization Madam Tussaud"]);
    expect(cut("Person", "Madam")).to.deep.equal(["Person Madam"]);
  });

  it("cuts how something leans off its name, and leaves no name of small words alone", () => {
    expect(cut("Organization", "pro-Russian Fatherland Front")).to.deep.equal(["Organization Fatherland Front"]);
    expect(cut("Organization", "pro-Russian party")).to.deep.equal([]);
  });

  it("leaves a name that only begins like a leaning", () => {
    expect(cut("Organization", "Pro-Tech Ltd")).to.have.length(1);
    expect(cut("Organization", "Protestant League")).to.have.length(1);
  });

  it("parts two nationalities, and leaves none of what names no country's people", () => {
    expect(cut("Demonym", "Israeli - Palestinian")).to.deep.equal(["Demonym Israeli", "Demonym Palestinian"]);
    expect(cut("Demonym", "U.S. - Iraqi")).to.deep.equal(["Place U.S.", "Demonym Iraqi"]);
    expect(cut("Demonym", "African - Americans")).to.deep.equal([]);
    expect(cut("Demonym", "Euro - Atlantic")).to.deep.equal([]);
    expect(cut("Demonym", "South Korean")).to.deep.equal(["Demonym South Korean"]);
    expect(cut("Demonym", "Ni - Vanuatu")).to.deep.equal(["Demonym Ni - Vanuatu"]);
  });

  it("parts a state from the party of its people", () => {
    expect(cut("Organization", "New York Republicans")).to.deep.equal(["Place New York", "Organization Republicans"]);
    expect(cut("Organization", "Young Republicans")).to.have.length(1);
    expect(cut("Organization", "Arizona Republic")).to.have.length(1);
  });

  it("parts two bodies that are known by themselves, not the words of one", () => {
    expect(cut("Organization", "Congress and Supreme Court")).to.deep.equal([
      "Organization Congress",
      "Organization Supreme Court",
    ]);
    expect(cut("Organization", "Relief and Works Agency")).to.have.length(1);
    expect(cut("Organization", "Department of Health and Human Services Agency")).to.have.length(1);
    expect(cut("Person", "Congress and Supreme Court")).to.have.length(1);
  });
});

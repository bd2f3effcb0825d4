import { expect } from "chai";

import { extendNames } from "../../src/extract/extend-names";
import type { NameType } from "../../src/extract/name-labels";

/** Names of a sentence with one name `[Type words]` marked, after widening. */
function widened(text: string): string[] {
  const match = /\[(\w+) ([^\]]+)\]/.exec(text) as RegExpExecArray;
  const forms = text.replace(match[0], match[2] as string).split(" ");
  const first = text.slice(0, match.index).split(" ").length - 1;
  const last = first + (match[2] as string).split(" ").length - 1;
  return extendNames(forms, [{ first, last, type: match[1] as NameType }]).map(
    (span) => `${span.type}: ${forms.slice(span.first, span.last + 1).join(" ")}`,
  );
}

describe("widened names", () => {
  it("make bodies of nationalities and what they govern by", () => {
    expect(widened("the [Demonym Afghan] government said")).to.deep.equal([
      "Organization: Afghan government",
      "Demonym: Afghan",
    ]);
    expect(widened("the [Place U.S.] armed forces said")).to.deep.equal([
      "Organization: U.S. armed forces",
      "Place: U.S.",
    ]);
    expect(widened("the [Person Bush] administration said")).to.deep.equal([
      "Organization: Bush administration",
      "Person: Bush",
    ]);
    expect(widened("the [Demonym Iraqi] prime minister 's office said")[0]).to.equal("Demonym: Iraqi");
  });

  it("make one body of a cartel and what it is called after, which is no place there", () => {
    expect(widened("the [Place Norvane] cartel fled")).to.deep.equal(["Organization: Norvane cartel"]);
    expect(widened("the [Place Norvane] drug cartel fled")).to.deep.equal(["Organization: Norvane drug cartel"]);
    expect(widened("a [Place Norvane] cartel fled")).to.deep.equal(["Place: Norvane"]);
    expect(widened("the [Demonym Mexican] cartel fled")).to.deep.equal(["Demonym: Mexican"]);
  });

  it("make bodies of a country behind its owner's mark", () => {
    expect(widened("[Place Mali] 's army said")).to.deep.equal(["Organization: Mali 's army", "Place: Mali"]);
    expect(widened("[Place Peru] 's air force said")[0]).to.equal("Organization: Peru 's air force");
    expect(widened("[Place Chile] ’s embassy in")[0]).to.equal("Facility: Chile ’s embassy");
    expect(widened("[Place Mali] 's government said")).to.deep.equal(["Place: Mali"]);
    expect(widened("[Place Mali] 's army-backed rulers")).to.deep.equal(["Place: Mali"]);
  });

  it("make buildings of what stands before their kind, where one is meant", () => {
    expect(widened("at the [Place Kikuyo] works of")).to.deep.equal(["Facility: Kikuyo works", "Place: Kikuyo"]);
    expect(widened("outside the [Organization Kali] temple in")).to.deep.equal(["Facility: Kali temple"]);
    expect(widened("the [Other Pikit] elementary school ,")).to.deep.equal(["Facility: Pikit elementary school"]);
    expect(widened("at [Place Tal Afar] 's general hospital")[0]).to.equal("Facility: Tal Afar 's general hospital");
    expect(widened("a [Place Lahore] temple")).to.deep.equal(["Place: Lahore"]);
    expect(widened("in [Place Lahore] works well")).to.deep.equal(["Place: Lahore"]);
  });

  it("hold the shorter name of a broadcaster or party", () => {
    expect(widened("on [Organization France 24 television] that")).to.deep.equal([
      "Organization: France 24 television",
      "Organization: France 24",
    ]);
    expect(widened("told [Organization RPP radio] that")[1]).to.equal("Organization: RPP");
    expect(widened("of the [Organization Workers First party] said")[1]).to.equal("Organization: Workers First");
    expect(widened("of the [Organization Green party] said")).to.deep.equal(["Organization: Green party"]);
    expect(widened("of the [Organization United Party] said")).to.deep.equal(["Organization: United Party"]);
  });

  it("keep a place's kind with its name", () => {
    expect(widened("in [Place Helmand] province on Monday")).to.deep.equal([
      "Place: Helmand province",
      "Place: Helmand",
    ]);
    expect(widened("in [Place Shanxi province] on")).to.deep.equal(["Place: Shanxi province", "Place: Shanxi"]);
    expect(widened("in [Place northern province] on")).to.deep.equal(["Place: northern province"]);
    expect(widened("in [Place Nova Province] on")).to.deep.equal(["Place: Nova Province"]);
    expect(widened("the [Organization Xinhua] news agency said")).to.deep.equal([
      "Organization: Xinhua news agency",
      "Organization: Xinhua",
    ]);
  });

  it("hold the nationality of a body that was tagged whole", () => {
    expect(widened("the [Organization Pakistani military] said")).to.deep.equal([
      "Organization: Pakistani military",
      "Demonym: Pakistani",
    ]);
    expect(widened("the [Organization Israel Defense Forces] said")).to.deep.equal([
      "Organization: Israel Defense Forces",
    ]);
  });

  it("leave other words and indefinite phrases alone", () => {
    expect(widened("a [Demonym Turkish] parliament")).to.deep.equal(["Demonym: Turkish"]);
    expect(widened("the [Demonym Afghan] officials said")).to.deep.equal(["Demonym: Afghan"]);
    expect(widened("[Person Ann Bo] police said")).to.deep.equal(["Person: Ann Bo"]);
    expect(widened("[Place Kabul]")).to.deep.equal(["Place: Kabul"]);
  });
});

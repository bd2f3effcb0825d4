import { expect } from "chai";
import { speakersIn } from "../../support/spoken";

describe("A speaker told of by a noun alone", () => {
  const acme = { "Acme Foods": "Organization" } as const;

  it("is the body that the article names", () =>
    expect(speakersIn("Acme Foods bakes bread in Bern. The firm says it was told to close.", acme)).to.deep.equal([
      "Acme Foods",
    ]));
  it("stays a noun where two bodies are named as often", () =>
    expect(
      speakersIn("Acme Foods met Roe Mills in Bern. The firm says it was told to close.", {
        ...acme,
        "Roe Mills": "Organization",
      }),
    ).to.deep.equal(["The firm"]));
  it("is the body named most before it, whatever is named behind", () =>
    expect(
      speakersIn(
        "Acme Foods bakes bread in Bern. Acme Foods sells it to Roe Mills. The firm says it was told to close. " +
          "Roe Mills is shut. Roe Mills was sold. The firm says it was told to open.",
        { ...acme, "Roe Mills": "Organization" },
      ),
    ).to.deep.equal(["Acme Foods", "Roe Mills"]));
  it("stays a noun with a word of its own", () =>
    expect(speakersIn("Acme Foods bakes bread in Bern. The Dutch firm says it will close.", acme)).to.deep.equal([
      "The Dutch firm",
    ]));
  it("stays somebody's kin", () =>
    expect(
      speakersIn("Ben Roe met the boy. The boy's mother, who sells flowers, said the road was shut.", {
        "Ben Roe": "Person",
      }),
    ).to.deep.equal(["The boy's mother"]));
});

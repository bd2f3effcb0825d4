import { expect } from "chai";

import { kindsOf, phrasesIn, rolesFor, takesNames } from "../../src/extract/role-fillers";
import { handTree } from "./hand-tree";

const SENTENCE = handTree(`The/the/DET/DT/2/det court/court/NOUN/NN/3/nsubj jailed/jail/VERB/VBD/0/root
  the/the/DET/DT/5/det minister/minister/NOUN/NN/3/obj for/for/ADP/IN/8/case five/five/NUM/CD/8/nummod
  years/year/NOUN/NNS/3/obl quickly/quickly/ADV/RB/3/advmod`);
const DOC = { mentions: [], chains: [], chainOf: [] };

describe("What may fill a role", () => {
  it("takes the heads of noun phrases, and neither verbs nor numbers inside them", () => {
    expect(phrasesIn(DOC, SENTENCE).map(({ token }) => SENTENCE.tokens[token]?.form)).to.deep.equal([
      "court",
      "minister",
      "years",
    ]);
  });

  it("calls a minister human and a post, and years a time", () => {
    expect(kindsOf({ sentence: SENTENCE, token: 4 })).to.include.members(["human", "post"]);
    expect(kindsOf({ sentence: SENTENCE, token: 7 })).to.deep.equal(["time"]);
  });

  it("lets humanity fill nothing where crimes are against it", () => {
    const [against, forAll] = ["against", "for"].map((preposition) =>
      kindsOf({
        sentence: handTree(`x/${preposition}/ADP/IN/2/case humanity/humanity/NOUN/NN/0/root`),
        token: 1,
      }),
    );
    expect(against).to.deep.equal([]);
    expect(forAll).to.deep.equal(["thing"]);
  });

  it("lets a time be a penalty and nobody's victim, and a place be where but not who is killed", () => {
    expect(rolesFor(["time"], "Sentence")).to.deep.equal(["penalty"]);
    expect(rolesFor(["Place"], "Die"))
      .to.include("place")
      .and.not.include("victim");
    expect(rolesFor(["Person"], "Die"))
      .to.include("victim")
      .and.not.include("place");
    expect(rolesFor(["human", "post"], "Sentence"))
      .to.include("person")
      .and.not.include("penalty");
  });

  it("lets a phrase far off in the tree be less: no agent at four steps, no instrument at three, but where something is", () => {
    const things = ["thing"] as const;
    expect([2, 3].map((steps) => rolesFor(things, "Attack", steps).includes("instrument"))).to.deep.equal([
      true,
      false,
    ]);
    const organizations = ["Organization"] as const;
    expect([3, 4].map((steps) => rolesFor(organizations, "Attack", steps).includes("agent"))).to.deep.equal([
      true,
      false,
    ]);
    expect(rolesFor(["Place"], "Attack", 6)).to.include("place");
  });

  it("lets something named be who or where, and never an amount, a penalty, a post or a crime", () => {
    for (const role of ["agent", "victim", "place", "organization"] as const)
      expect(takesNames(role), role).to.equal(true);
    for (const role of ["amount", "penalty", "position", "crime"] as const)
      expect(takesNames(role), role).to.equal(false);
  });
});

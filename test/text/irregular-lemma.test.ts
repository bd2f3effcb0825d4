import { expect } from "chai";

import { irregularLemma } from "../../src/text/irregular-lemma";
import { NOUN_OF_PLURAL } from "../../src/text/irregular-nouns";
import { PAST_OF_VERB, VERB_OF_PAST } from "../../src/text/irregular-verbs";

describe("Irregular lemmas", () => {
  it("are of past tenses and participles, with prefixes too", () => {
    const rows = `fled flee, shot shoot, beaten beat, upheld uphold, bound bind, withheld withhold, overthrew overthrow, underwent undergo,
      misled mislead, rebuilt rebuild, retook retake, foresaw foresee, born bear, borne bear, fell fall, saw see, left leave, felt feel, forbade forbid`;
    for (const row of rows.split(",")) {
      const [form = "", lemma = ""] = row.trim().split(" ");
      expect(irregularLemma(form, "VBD"), form).to.equal(lemma);
      expect(irregularLemma(form, "VBN"), form).to.equal(lemma);
    }
  });

  it("are of plurals", () => {
    for (const [form, lemma] of [
      ["men", "man"],
      ["wives", "wife"],
      ["crises", "crisis"],
      ["criteria", "criterion"],
      ["aircraft", "aircraft"],
    ] as const)
      expect(irregularLemma(form, "NNS")).to.equal(lemma);
  });

  it("are of the word behind a hyphen", () => {
    expect(irregularLemma("re-took", "VBD")).to.equal("re-take");
    expect(irregularLemma("ex-wives", "NNS")).to.equal("ex-wife");
  });

  it("are none under other tags, nor of words that only end alike", () => {
    expect(irregularLemma("found", "VB")).to.equal(undefined);
    expect(irregularLemma("left", "JJ")).to.equal(undefined);
    expect(irregularLemma("lives", "VBZ")).to.equal(undefined);
    expect(irregularLemma("rented", "VBD")).to.equal(undefined);
    expect(irregularLemma("commet", "VBD")).to.equal(undefined);
    expect(irregularLemma("omens", "NNS")).to.equal(undefined);
  });

  it("are one for each form in the tables", () => {
    const forms = [...PAST_OF_VERB.values()].reduce((sum, each) => sum + each.length, 0);
    // No row of the table overwrites another's form.
    expect(VERB_OF_PAST.size).to.equal(forms);
    expect(PAST_OF_VERB.size).to.be.above(250);
    for (const [plural, lemma] of NOUN_OF_PLURAL) expect(lemma, plural).to.match(/^[a-z-]+$/);
  });
});

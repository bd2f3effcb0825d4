import { expect } from "chai";
import { findAttributions } from "../../src/extract/find-attributions";
import { findRelations } from "../../src/extract/find-relations";
import { findTimes } from "../../src/extract/find-times";
import { RELATION_ROWS, type RelationType } from "../../src/ontology/relation-types";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { languageModel } from "../support/language";

/** The affirmed relations of one type between the marked source and target of an example. */
function found(type: RelationType, example: string): { forward: boolean; backward: boolean } {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
  const timed = { ...doc, ...findTimes(doc) };
  const full = { ...timed, ...findAttributions(timed) };
  const chain = (role: string): number =>
    doc.chains.find((one) => one.name === marks.find((mark) => mark.role === role)?.chain)?.index ?? -1;
  const source = chain("source");
  const target = chain("target");
  const affirmed = findRelations(full).relations.filter(
    (relation) => relation.type === type && relation.claims.some((claim) => claim.polarity === "affirmed"),
  );
  const forward = affirmed.some((relation) => relation.source === source && relation.target === target);
  const backward = affirmed.some((relation) => relation.source === target && relation.target === source);
  return RELATION_ROWS[type].symmetric ? { forward: forward || backward, backward: false } : { forward, backward };
}

describe("The table of relation types", () => {
  for (const type of Object.keys(RELATION_ROWS) as RelationType[]) {
    const row = RELATION_ROWS[type];
    it(`has at least three examples and two counterexamples of ${type}, and ids of patterns that are unique`, () => {
      expect(row.examples.length).to.be.at.least(3);
      expect(row.counterexamples.length).to.be.at.least(2);
      const ids = row.patterns.map((pattern) => pattern.id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
    for (const example of row.examples)
      it(`finds ${type} in: ${example}`, () =>
        expect(found(type, example)).to.deep.equal({ forward: true, backward: false }));
    for (const example of row.counterexamples)
      it(`does not find ${type} in: ${example}`, () =>
        expect(found(type, example)).to.deep.equal({ forward: false, backward: false }));
  }
});

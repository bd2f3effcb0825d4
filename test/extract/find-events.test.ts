import { expect } from "chai";

import { findAttributions } from "../../src/extract/find-attributions";
import { findEvents, readEvents, toLocal } from "../../src/extract/find-events";
import { findTimes } from "../../src/extract/find-times";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { languageModel } from "../support/language";

function events(example: string) {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
  const timed = { ...doc, ...findTimes(doc) };
  return { text, found: findEvents({ ...timed, ...findAttributions(timed) }).events };
}

describe("Finding events", () => {
  it("merges the re-mention of an attack with the attack, and gives it the victims of the killing beside it", () => {
    const { found } = events(
      "[Gunmen|Person] attacked [a market|Facility] in [Mopti|Place] on Thursday, killing 26 people. The attack shocked the town.",
    );
    expect(found.map(({ type }) => type)).to.deep.equal(["Attack", "Die"]);
    expect(found[0]?.triggers).to.have.length(2);
    expect(found[0]?.arguments.map(({ role }) => role)).to.include("victim");
    expect(found[1]?.killed).to.deep.equal({ min: 26, max: 26 });
  });

  it("takes no suicide for what a bombing is done with, but a bomb", () => {
    const tools = (example: string): (string | undefined)[] =>
      events(example).found.flatMap(({ arguments: roles }) =>
        roles.filter(({ role }) => role === "instrument").map(({ text }) => text),
      );
    expect(tools("A suicide bombing shook [Mopti|Place] on Thursday.")).to.deep.equal([]);
    expect(tools("A drone strike shook [Mopti|Place] on Thursday.")).to.deep.equal(["drone"]);
  });

  it("lets no claim affirm what a judge takes for not having happened", () => {
    const { text, marks } = parseBracketed("[Gunmen|Person] attacked [Mopti|Place].");
    const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
    const timed = { ...doc, ...findTimes(doc) };
    const all = { ...timed, ...findAttributions(timed) };
    const [event] = readEvents(all);
    const polarities = (status: "denied" | "occurred") =>
      event && toLocal(all, { ...event, status }).claims.map(({ polarity }) => polarity);
    expect(polarities("denied")).to.deep.equal(["denied"]);
    expect(polarities("occurred")).to.deep.equal(["affirmed"]);
  });

  it("rests every event and every role on a claim whose evidence lies in the text", () => {
    const { text, found } = events(
      "[Maria Lopez|Person] was arrested in [Lima|Place] on Monday. Police charged her with fraud.",
    );
    expect(found).not.to.be.empty;
    for (const event of found)
      for (const { claims } of [event, ...event.arguments]) {
        expect(claims).not.to.be.empty;
        for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end).trim()).not.to.equal("");
      }
  });

  it("takes the noun that a name explains for the post, where it is one person's and held now", () => {
    const positions = (example: string): (string | undefined)[] =>
      events(example).found.flatMap((event) =>
        event.arguments.filter(({ role }) => role === "position").map(({ text }) => text),
      );
    expect(positions("The company's chairman, [Ma Guoliang|Person], resigned on Monday.")).to.deep.equal([
      "The company's chairman",
    ]);
    expect(positions("Two directors resigned on Monday.")).to.deep.equal([]);
    expect(positions("A former director, [Ma Guoliang|Person], was dismissed on Monday.")).to.deep.equal([]);
  });

  it("does not take a habit of speech for an event", () => {
    expect(events("The talk of the town was a heart attack in the news room.").found).to.deep.equal([]);
  });

  it("reads empty and odd text without an event", () => {
    for (const text of ["", " ", "\ud800", "🙂🙂", "attack ".repeat(3)]) expect(() => events(text)).not.to.throw();
  });
});

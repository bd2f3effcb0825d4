import { expect } from "chai";

import { findAttributions } from "../../src/extract/find-attributions";
import { findEvents, readEvents } from "../../src/extract/find-events";
import { findTimes } from "../../src/extract/find-times";
import { isDecided } from "../../src/extract/judge-status";
import { statusSigns } from "../../src/extract/status-features";
import { encodeStatus, readStatusModel, STATUS_SECTION } from "../../src/extract/status-model";
import { feature1, hashText } from "../../src/model/features";
import { decodeLinear, encodeLinear } from "../../src/model/linear";
import { EVENT_STATUSES } from "../../src/ontology/claim-values";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { languageModel } from "../support/language";

const PUBLISHED = "2025-03-10";

function reading(example: string) {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(read({ id: "x", text, published: PUBLISHED }, languageModel()), marks);
  const timed = { ...doc, ...findTimes(doc) };
  return { ...timed, ...findAttributions(timed) };
}

/** A model that takes every event with a sign for one status. */
const forSign = (
  sign: string,
  status: (typeof EVENT_STATUSES)[number],
  classes: number = EVENT_STATUSES.length,
): Uint8Array =>
  encodeLinear(classes, [
    {
      feature: feature1(hashText("status"), hashText(sign)),
      classes: [EVENT_STATUSES.indexOf(status)],
      weights: [100],
    },
  ]);

const signsOf = (example: string): string[] => {
  const doc = reading(example);
  const [event] = readEvents(doc);
  return event ? [...statusSigns(doc, event)] : [];
};

describe("The second opinion on status", () => {
  it("sees tense, time against the article's day, and who says it", () => {
    const signs = signsOf("Police said rebels attacked the town on March 3.");
    expect(signs).to.include.members(["shape VBD ", "time past", "said indirect", "type Attack", "verdict occurred"]);
    expect(signsOf("The summit opens on May 3, 2026.")).to.include("time ahead");
  });
  it("counts words and tense of every mention, and what stands around the first alone", () => {
    const doc = reading("Rebels attacked the town. It rained. Troops said the attack wounded nobody.");
    const event = readEvents(doc).find(({ type, triggers }) => type === "Attack" && triggers.length > 0);
    if (!event) throw new Error("there is no attack");
    const second = { ...event, triggers: [...event.triggers, ...event.triggers] };
    const [one, two] = [[...statusSigns(doc, event)], [...statusSigns(doc, second)]];
    expect(one).to.include.members(["any lemma attack", "lemma attack", "next the", "root 0"]);
    expect(one.filter((sign) => /^any (?:next|root|previous|obj)/.test(sign))).to.deep.equal([]);
    expect(two.filter((sign) => /^(?:any |next|root)/.test(sign))).to.deep.equal(
      one.filter((sign) => /^(?:any |next|root)/.test(sign)),
    );
  });
  it("decides where no cue does", () => {
    const doc = reading("Rebels attacked the town.");
    const planned = decodeLinear(forSign("bias", "planned"));
    expect(findEvents(doc).events.map(({ status }) => status)).to.deep.equal(["occurred"]);
    expect(findEvents(doc, undefined, undefined, planned).events.map(({ status }) => status)).to.deep.equal([
      "planned",
    ]);
  });
  it("asserts nothing that a cue denies or makes possible or planned", () => {
    const occurred = decodeLinear(forSign("bias", "occurred"));
    for (const [example, status] of [
      ["The rebels did not attack the town.", "denied"],
      ["The rebels may attack the town.", "possible"],
      ["The rebels plan to attack the town.", "planned"],
    ]) {
      const doc = reading(example as string);
      for (const event of readEvents(doc)) expect(isDecided(event), example).to.equal(true);
      const found = findEvents(doc, undefined, undefined, occurred).events;
      expect(
        found.map((event) => event.status),
        example,
      ).to.deep.equal([status]);
    }
  });
  it("may tell more of what is asked for", () => {
    const [event] = readEvents(reading("She asked the rebels to attack the town."));
    expect(event && isDecided(event)).to.equal(false);
  });
  it("is read from its section as it was written, and refused in another version or of other classes", () => {
    const section = encodeStatus(forSign("bias", "planned"));
    expect(readStatusModel(new Map([[STATUS_SECTION, section]]))?.classes).to.equal(EVENT_STATUSES.length);
    expect(readStatusModel(new Map())).to.equal(undefined);
    const other = section.slice();
    other[0] = 99;
    expect(() => readStatusModel(new Map([[STATUS_SECTION, other]]))).to.throw(/version 99/);
    const two = encodeStatus(forSign("bias", "ongoing", 2));
    expect(() => readStatusModel(new Map([[STATUS_SECTION, two]]))).to.throw(/2 classes/);
  });
});

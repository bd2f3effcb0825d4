import { expect } from "chai";

import { NO_CLUSTERS } from "../../src/model/clusters";
import type { EventModel } from "../../src/extract/event-model";
import { findAttributions } from "../../src/extract/find-attributions";
import { draftEvents } from "../../src/extract/find-events";
import { findTimes } from "../../src/extract/find-times";
import { learnedSameness, mergeFeatures, pairSigns } from "../../src/extract/merge-features";
import { feature1, hashText } from "../../src/model/features";
import { decodeLinear, encodeLinear } from "../../src/model/linear";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { languageModel } from "../support/language";

const RANK = { earlier: 1, back: 0 };

/** The first two drafts of one type in an example. */
function pairOf(example: string) {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
  const timed = { ...doc, ...findTimes(doc) };
  const attributed = { ...timed, ...findAttributions(timed) };
  const drafts = draftEvents(attributed);
  const first = drafts.find(({ type }, i) => drafts.slice(i + 1).some((other) => other.type === type));
  const second = drafts.find((draft) => first && draft !== first && draft.type === first.type);
  if (!first || !second) throw new Error(`no two drafts of one type in "${example}"`);
  return { doc: attributed, first, second };
}

function signsOf(example: string, rank = RANK): readonly string[] {
  const { doc, first, second } = pairOf(example);
  return pairSigns(doc, first, second, rank);
}

describe("What is seen of two mentions of an event", () => {
  it("is how the later one comes in", () => {
    expect(signsOf("Rebels attacked the town. The attack lasted an hour.")).to.include("how the Sing");
    expect(signsOf("Rebels attacked the town. An attack on a bridge failed.")).to.include("how a Sing");
    expect(signsOf("Rebels attacked the town. They attacked a bridge.")).to.include("how VBD");
  });

  it("is a word that tells it apart, on the noun itself only or on what governs it", () => {
    expect(signsOf("Rebels attacked the town. Another attack followed.")).to.include("apart another");
    expect(signsOf("Rebels attacked the town. The attack stunned another town.")).not.to.include("apart another");
  });

  it("is whether the lemmas are one, and how far apart the two stand", () => {
    const near = signsOf("Rebels attacked the town. They attacked a bridge.");
    expect(near).to.include.members(["sameLemma true|Attack", "distance 1|Attack", "pair attack attack"]);
    const far = signsOf("Rebels attacked the town. It rained. Nobody fled. They stormed a bridge.");
    expect(far).to.include.members(["sameLemma false|Attack", "distance 3|Attack", "pair attack storm"]);
  });

  it("is the way between two in one sentence, and none between sentences", () => {
    const beside = signsOf("Rebels attacked the town and stormed a bridge.");
    expect(beside).to.include("tree below conj");
    expect(signsOf("Rebels attacked the town. They stormed a bridge.").some((sign) => /^tree /.test(sign))).to.equal(
      false,
    );
  });

  it("is whether one speaker tells of both", () => {
    expect(signsOf("Rebels attacked the town. They stormed a bridge.")).to.include("speaker none");
    expect(signsOf("Police said rebels attacked the town. They stormed a bridge.")).to.include("speaker one");
    expect(signsOf("Police said rebels attacked the town and stormed a bridge.")).to.include("speaker same words");
  });

  it("is how many named things both sentences speak of", () => {
    const shared = "Rebels attacked [Goma|Place:city]. The attack on [Goma|Place:city] lasted an hour.";
    expect(signsOf(shared)).to.include("shared 1");
    expect(signsOf("Rebels attacked [Goma|Place:city]. The attack on [Beni|Place:city] failed.")).to.include(
      "shared 0",
    );
  });

  it("is the place of the event among those before", () => {
    const text = "Rebels attacked the town. The attack lasted an hour.";
    expect(signsOf(text, { earlier: 9, back: 7 })).to.include("earlier 5 back 4");
  });
});

describe("The learned second opinion on merging", () => {
  const text = "Rebels attacked the town. The attack lasted an hour.";

  it("has one feature for each sign, the same ones twice", () => {
    const { doc, first, second } = pairOf(text);
    const features = mergeFeatures(doc, first, second, RANK);
    expect(features).to.have.length(pairSigns(doc, first, second, RANK).length);
    expect(mergeFeatures(doc, first, second, RANK)).to.deep.equal(features);
  });

  it("is as sure as the signs weigh", () => {
    const { doc, first, second } = pairOf(text);
    const weighing = (sign: string): EventModel => {
      const feature = feature1(hashText("merge"), hashText(sign));
      const scorer = decodeLinear(encodeLinear(2, [{ feature, classes: [1], weights: [100] }]));
      const merging = { scorer, slope: 1, bias: -5 };
      return { triggers: merging, roles: merging, merging, clusters: NO_CLUSTERS };
    };
    expect(learnedSameness(weighing("how the Sing"), doc, first, second, RANK)).to.be.greaterThan(0.99);
    expect(learnedSameness(weighing("how a Sing"), doc, first, second, RANK)).to.be.lessThan(0.01);
  });
});

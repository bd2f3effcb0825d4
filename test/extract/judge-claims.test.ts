import { expect } from "chai";

import { claimCandidates } from "../../src/extract/claim-candidates";
import { claimContext, claimSigns } from "../../src/extract/claim-features";
import { CLAIMS_SECTION, encodeClaims, readClaimModel } from "../../src/extract/claim-model";
import type { Judge } from "../../src/extract/event-model";
import { findAttributions } from "../../src/extract/find-attributions";
import { findEvents, readEvents } from "../../src/extract/find-events";
import { findTimes } from "../../src/extract/find-times";
import { judgeClaims } from "../../src/extract/judge-claims";
import { feature1, hashText } from "../../src/model/features";
import { decodeLinear, encodeLinear } from "../../src/model/linear";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { languageModel } from "../support/language";

function reading(example: string) {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
  const timed = { ...doc, ...findTimes(doc) };
  const attributed = { ...timed, ...findAttributions(timed) };
  return { doc: attributed, events: readEvents(attributed) };
}

/** A judge that refuses every candidate with a sign. */
function refusing(sign: string): { bytes: Uint8Array; judge: Judge } {
  const bytes = encodeLinear(2, [
    { feature: feature1(hashText("claim"), hashText(sign)), classes: [0], weights: [100] },
  ]);
  return { bytes, judge: { scorer: decodeLinear(bytes), slope: 1, bias: 5 } };
}

const PRESUPPOSED = "Officials say the man who attacked the guards has fled.";

describe("Who may be said to report an event", () => {
  it("are all whose words hold one of its triggers", () => {
    const { doc, events } = reading("The bomb killed nine people, police and witnesses said.");
    const [die] = events.filter(({ type }) => type === "Die");
    expect(die && claimCandidates(doc, die).map(({ speaker }) => speaker.text)).to.deep.equal(["police", "witnesses"]);
  });
  it("is whoever spoke last, in the next sentence of the paragraph only", () => {
    const follows = (between: string): boolean[] => {
      const { doc, events } = reading(`Police said the road was shut.${between}Two officers were wounded.`);
      return events.flatMap((event) =>
        claimCandidates(doc, event).flatMap(({ spoken }) => spoken.map((one) => one.follows)),
      );
    };
    expect(follows(" ")).to.deep.equal([true]);
    expect(follows("\n\n")).to.deep.equal([]);
    expect(follows(" It rained all day. ")).to.deep.equal([]);
  });
  it("is nobody where nobody speaks", () => {
    const { doc, events } = reading("The bomb killed nine people.");
    expect(events.flatMap((event) => claimCandidates(doc, event))).to.deep.equal([]);
  });
});

describe("The second opinion on who reports an event", () => {
  it("sees how deep in a speaker's words the trigger stands", () => {
    const { doc, events } = reading(PRESUPPOSED);
    const event = events.find(({ type }) => type === "Attack");
    const all = event ? claimCandidates(doc, event) : [];
    expect(event && all[0] && [...claimSigns(doc, event, all[0], claimContext(doc, event, all))]).to.include(
      "through=acl:relcl",
    );
  });
  it("keeps a claim from a speaker who only mentions the event, and the event from none", () => {
    const { judge } = refusing("through=acl:relcl");
    const { doc, events } = reading(PRESUPPOSED);
    const isAttack = ({ type }: { type: string }): boolean => type === "Attack";
    for (const event of events.filter(isAttack)) expect(judgeClaims(doc, event, judge)).to.deep.equal([]);
    const found = findEvents(doc, undefined, judge).events.filter(isAttack);
    expect(found.flatMap(({ claims }) => claims).map(({ quoteType }) => quoteType)).to.deep.equal(["narration"]);
  });
  it("leaves the claim of who asserts it", () => {
    const { judge } = refusing("through=acl:relcl");
    const { doc } = reading("Officials said the rebels attacked the town.");
    const [event] = findEvents(doc, undefined, judge).events;
    expect(event?.claims.map(({ speaker }) => speaker?.text)).to.deep.equal(["Officials"]);
  });
  it("is read from its section as it was written, and refused in another version", () => {
    const { bytes } = refusing("bias");
    const section = encodeClaims({ scorer: bytes, slope: 0.5, bias: -1 });
    expect(readClaimModel(new Map([[CLAIMS_SECTION, section]]))).to.include({ slope: 0.5, bias: -1 });
    expect(readClaimModel(new Map())).to.equal(undefined);
    const other = section.slice();
    other[0] = 99;
    expect(() => readClaimModel(new Map([[CLAIMS_SECTION, other]]))).to.throw(/version 99/);
  });
});

// Where events are told, against counting by hand.

import { expect } from "chai";

import type { DraftEvent } from "../../src/extract/draft-event";
import { eventsBySentence, othersBetween, sentencesOf } from "../../src/extract/events-by-sentence";

/** An event told in some sentences. */
const told = (...sentences: number[]): DraftEvent =>
  ({ triggers: sentences.map((index) => ({ sentence: { index }, token: 0 })) }) as unknown as DraftEvent;

const EVENTS = [told(2, 0), told(1, 3), told(3), told(9)];

describe("The events of sentences", () => {
  it("are those with a trigger there, in the order of the list", () => {
    const { at } = eventsBySentence(EVENTS);
    expect(at.get(3)?.map(({ index }) => index)).to.deep.equal([1, 2]);
    expect(at.get(4)).to.equal(undefined);
    expect(sentencesOf(EVENTS[0] as DraftEvent)).to.deep.equal([0, 2]);
  });

  it("are gathered once for a list", () => {
    expect(eventsBySentence(EVENTS)).to.equal(eventsBySentence(EVENTS));
    expect(eventsBySentence([...EVENTS])).not.to.equal(eventsBySentence(EVENTS));
  });

  it("between two sentences are those of others, neither end among them", () => {
    const index = eventsBySentence(EVENTS);
    for (const event of EVENTS)
      for (let a = 0; a < 11; a++)
        for (let b = 0; b < 11; b++) {
          const others = EVENTS.filter((other) => other !== event).flatMap((other) => sentencesOf(other));
          const expected = others.filter((at) => at > Math.min(a, b) && at < Math.max(a, b)).length;
          expect(othersBetween(index, event, a, b), `${a} to ${b}`).to.equal(expected);
        }
  });
});

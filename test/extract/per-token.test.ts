import { expect } from "chai";

import { perToken } from "../../src/extract/per-token";
import type { SentenceView } from "../../src/extract/relations/sentence-view";

describe("What is asked of a word of a sentence", () => {
  const [one, other] = [{ tokens: [] }, { tokens: [] }] as unknown as [SentenceView, SentenceView];

  it("is worked out once for each word, even where the answer is none", () => {
    let asked = 0;
    const ask = perToken((_, token) => (asked++, token > 0 ? token * 2 : undefined));
    expect([ask(one, 3), ask(one, 3), ask(one, 0), ask(one, 0), ask(one, -1)]).to.deep.equal([6, 6, undefined, undefined, undefined]); // prettier-ignore
    expect(asked).to.equal(3);
  });

  it("is asked anew for another sentence", () => {
    const ask = perToken((view, token) => (view === one ? token : -token));
    expect([ask(one, 3), ask(other, 3)]).to.deep.equal([3, -3]);
  });

  it("is answered for the meantime where the answer leads back to the word", () => {
    const ask: (view: SentenceView, token: number) => number = perToken((view, token) => ask(view, token) + 1, 10);
    expect([ask(one, 3), ask(one, 3)]).to.deep.equal([11, 11]);
  });

  it("is kept by whoever keeps answers itself", () => {
    const keeping = { ...one, answers: [] } as unknown as SentenceView;
    let asked = 0;
    const ask = perToken((view: SentenceView, token) => (asked++, view === keeping ? token : -token));
    expect([ask(keeping, 3), ask(keeping, 3), ask(one, 3)]).to.deep.equal([3, 3, -3]);
    expect(asked).to.equal(2);
    expect(keeping.answers.flat()).to.include(3);
  });
});

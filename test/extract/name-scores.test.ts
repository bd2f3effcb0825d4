// Labels' scores from the cache against the sum over all of a word's features.

import { expect } from "chai";

import { nameColumns } from "../../src/extract/name-columns";
import { MAX_NAME_FEATURES, nameFeatures, neighbourKey, ownFeatures, ownKey } from "../../src/extract/name-features";
import { LABELS } from "../../src/extract/name-labels";
import { NameScores } from "../../src/extract/name-scores";
import { NameWords } from "../../src/extract/name-words";
import { NO_CLUSTERS } from "../../src/model/clusters";
import { denseScorer } from "../support/made-scorer";

const words = new NameWords(NO_CLUSTERS, new Set());
const columns = (...sentences: string[]): ReturnType<typeof nameColumns> =>
  nameColumns(
    sentences.map((sentence) => sentence.split(" ")),
    words,
  );
const features = (write: (out: Int32Array) => number): number[] => {
  const out = new Int32Array(MAX_NAME_FEATURES);
  return [...out.subarray(0, write(out))];
};

describe("what labels score", () => {
  const news = columns("Kirby met Kirby .", "Kirby left .");
  const chat = columns("I met you and Kirby , thanks !");

  it("takes a word for the same wherever it stands in the same case, and for another as a neighbour", () => {
    const [first, inner, again] = [0, 2, 4];
    const own = (i: number, from: number): number[] => features((out) => ownFeatures(news, i, from, out));
    expect(own(first, 0)).to.deep.equal(own(again, 4));
    expect(own(first, 0)).to.not.deep.equal(own(inner, 0));
    expect(ownKey(news, first, 0)).to.equal(ownKey(news, again, 4));
    expect(ownKey(news, first, 0)).to.not.equal(ownKey(news, inner, 0));
    expect(neighbourKey(news, 1, 1, 0, 4)).to.not.equal(neighbourKey(news, 1, -1, 0, 4));
    expect(neighbourKey(news, 3, 1, 0, 4)).to.equal(neighbourKey(news, 6, 1, 4, 7));
  });

  it("is the sum over a word's features, whether it was met or not, in news and in chat, and after words were forgotten", () => {
    const scorer = denseScorer(LABELS);
    const scores = new NameScores(words, scorer);
    const [got, expected] = [new Float64Array(LABELS), new Float64Array(LABELS)];
    for (let round = 0; round < 3; round++) {
      for (const c of [news, chat])
        for (let s = 0; s + 1 < c.bounds.length; s++)
          for (let i = c.bounds[s] as number, from = i, to = c.bounds[s + 1] as number; i < to; i++) {
            const all = features((out) => nameFeatures(c, i, from, to, out));
            scorer.score(Int32Array.from(all), all.length, expected);
            scores.score(c, i, from, to, got);
            expect([...got]).to.deep.equal([...expected]);
          }
      if (round > 0) words.era++;
    }
  });
});

// Tags' scores from the cache against the sum over all of a word's features.

import { expect } from "chai";

import { NO_CLUSTERS } from "../../src/model/clusters";
import { feature1, mix } from "../../src/model/features";
import { MAX_TAG_FEATURES, neighbourKey, ownKey, rowOf, tagFeatures, wordRows } from "../../src/text/tag-features";
import { TagScores } from "../../src/text/tag-scores";
import { WORD, WordTable } from "../../src/text/word-table";
import { madeScorer } from "../support/made-scorer";

const CLASSES = 5;
const table = new WordTable(NO_CLUSTERS, new Map(), new Map([["talks", 2]]));
const rows = (sentence: string): ReturnType<typeof wordRows> => wordRows(sentence.split(" "), table);

describe("what tags score", () => {
  it("takes a word for another when it is first, a neighbour, or in a sentence of another style", () => {
    const s = rows("talks on talks failed");
    expect(ownKey(s, 0)).to.not.equal(ownKey(s, 2));
    expect(ownKey(rows("Talks on talks failed"), 2)).to.not.equal(ownKey(s, 2));
    expect(ownKey(rows("new talks failed"), 1)).to.equal(ownKey(s, 2));
    const keys = [ownKey(s, 2), ...[-2, -1, 1, 2].map((distance) => neighbourKey(s, 2 - distance, distance))];
    expect(new Set(keys).size).to.equal(5);
  });

  it("is the sum over a word's features, whether it was met or not and after words were forgotten", () => {
    // Weights so small that no word is sure by itself.
    const scorer = madeScorer(CLASSES, (feature, c) => (Math.abs(mix(feature, c + 1)) % 31) - 15);
    const scores = new TagScores(scorer, table);
    const [got, expected] = [new Float64Array(CLASSES), new Float64Array(CLASSES)];
    const features = new Int32Array(MAX_TAG_FEATURES);
    for (let round = 0; round < 3; round++) {
      for (const sentence of ["Talks on talks failed", "x", "PEACE TALKS IN OSLO FAIL", "talks failed in May 2020 ."]) {
        const s = rows(sentence);
        for (let i = 0; i < s.length; i++) {
          const count = tagFeatures(s, i, i % 3, i % 2, features);
          scorer.score(features, count, expected);
          scores.score(s, i, i % 3, i % 2, got);
          expect([...got]).to.deep.equal([...expected]);
        }
      }
      if (round > 0) table.era++;
    }
  });

  it("is the sum over what words say by themselves where that is sure", () => {
    // The form weighs much for one tag, every feature a little for another.
    const talks = rows("talks");
    const own = feature1(2, talks.values[rowOf(talks, 0) + WORD] as number);
    const scored = (weight: number): number[] => {
      const add = (features: Int32Array, from: number, to: number, scores: Float64Array): void => {
        for (let k = from; k < to; k++) {
          if (features[k] === own) scores[1] = (scores[1] as number) + weight;
          scores[2] = (scores[2] as number) + 1;
        }
      };
      const score = (features: Int32Array, count: number, scores: Float64Array): void => {
        scores.fill(0);
        add(features, 0, count, scores);
      };
      const scores = new Float64Array(CLASSES);
      new TagScores({ classes: CLASSES, score, add }, table).score(rows("new talks failed"), 1, 1, 0, scores);
      return [...scores];
    };
    const [doubtful, sure] = [scored(400), scored(500)];
    expect(doubtful[1]).to.equal(400);
    expect(sure[1]).to.equal(500);
    expect(sure[2]).to.be.lessThan((doubtful[2] as number) - 10);
  });
});

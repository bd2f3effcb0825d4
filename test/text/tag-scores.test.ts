// Tags' scores from the cache against the sum over all of a word's features.

import { expect } from "chai";

import { NO_CLUSTERS } from "../../src/model/clusters";
import { MAX_TAG_FEATURES, neighbourKey, ownKey, tagFeatures, wordRows } from "../../src/text/tag-features";
import { TagScores } from "../../src/text/tag-scores";
import { WordTable } from "../../src/text/word-table";
import { denseScorer } from "../support/made-scorer";

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
    const scorer = denseScorer(CLASSES);
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
});

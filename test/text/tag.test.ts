import { expect } from "chai";

import { tag } from "../../src/text/tag";
import { wordRows } from "../../src/text/tag-features";
import { TagScores } from "../../src/text/tag-scores";
import { WordTable } from "../../src/text/word-table";
import { madeScorer } from "../support/made-scorer";

const PREPOSITION = 3;
/** A model that likes the class 3 best and the class 1 next, whatever the word is. */
const scorer = madeScorer(5, (_, c) => [0, 2, 1, 3, 0][c] as number);

/** The tags of a sentence's words when the class 3 is for prepositions only, or for any word. */
const tags = (sentence: string, preposition?: number): number[] => {
  const table = new WordTable();
  return [...tag(wordRows(sentence.split(" "), table), new TagScores(scorer, table, preposition))];
};

describe("The tag of prepositions", () => {
  it("is given to words of the closed list, in any case, the next best to others", () =>
    expect(tags("Brazil beat Germany IN of because", PREPOSITION)).to.deep.equal([1, 1, 1, 3, 3, 3]));
  it("is given to any word where no class is said to be theirs", () =>
    expect(tags("Brazil beat Germany in")).to.deep.equal([3, 3, 3, 3]));
});

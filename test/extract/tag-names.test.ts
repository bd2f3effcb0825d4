import { expect } from "chai";

import type { LabelLikelihoods } from "../../src/extract/label-likelihoods";
import { LABELS, labelOf, OUTSIDE, UNIT } from "../../src/extract/name-labels";
import type { NameModel } from "../../src/extract/name-model";
import type { NameScores } from "../../src/extract/name-scores";
import { NameWords } from "../../src/extract/name-words";
import { tagNames } from "../../src/extract/tag-names";
import { NO_CLUSTERS } from "../../src/model/clusters";

const PERSON = labelOf(0, UNIT);

/** Names of sentences by a net that is sure of some candidates (by their order), and how often the others were asked for. */
function tagged(sentences: readonly string[], sure: readonly number[], echoes: number) {
  const asked: number[] = [];
  let echoed = 0;
  const model = {
    words: new NameWords(NO_CLUSTERS, new Set()),
    net: {
      add: (c, scores) => {
        for (let at = OUTSIDE; at < scores.length; at += LABELS) scores[at] = 10;
        return Uint8Array.from({ length: c.candidates }, (_, slot) => (sure.includes(slot) ? 1 : 0));
      },
    } as Pick<LabelLikelihoods, "add"> as LabelLikelihoods,
    scores: {
      score: (_, i, __, ___, scores) => {
        asked.push(i);
        scores.fill(0);
      },
    } as Pick<NameScores, "score"> as NameScores,
    echo: {
      classes: LABELS,
      add: () => undefined,
      score: (_, __, scores) => {
        echoed++;
        scores.fill(0);
        scores[PERSON] = echoes;
      },
    },
    transitions: new Float64Array(LABELS * LABELS),
    spokenTransitions: new Float64Array(LABELS * LABELS),
  } satisfies NameModel;
  const names = tagNames(
    sentences.map((sentence) => sentence.split(" ")),
    model,
  );
  return { asked, echoed, names: names.map((spans) => spans.map(({ first }) => first)) };
}

describe("tagNames", () => {
  it("asks the linear model and what is said elsewhere only of words that the net is not sure of", () => {
    // The candidates are Ann, Bo and Cy: words 0, 2 and 4 of the article.
    expect(tagged(["Ann saw Bo", "and Cy ."], [], 0)).to.deep.include({ asked: [0, 2, 4], echoed: 3 });
    expect(tagged(["Ann saw Bo", "and Cy ."], [1], 0)).to.deep.include({ asked: [0, 4], echoed: 2 });
    expect(tagged(["Ann saw Bo", "and Cy ."], [0, 1, 2], 99)).to.deep.equal({ asked: [], echoed: 0, names: [[], []] });
  });

  it("reads again where what is said elsewhere has changed any word of a run", () => {
    expect(tagged(["He saw Ann Bo ."], [], 99).names).to.deep.equal([[2, 3]]);
    expect(tagged(["He saw Ann Bo ."], [0], 99).names).to.deep.equal([[3]]);
    expect(tagged(["He saw Ann Bo ."], [1], 99).names).to.deep.equal([[2]]);
  });
});

// Reading several articles at once must be reading each alone.

import { expect } from "chai";
import { defaultModel } from "../src/default-model";
import { analyze, analyzeAll, isBatch } from "../src/pipeline";
import type { Article } from "../src/text/article";

const ARTICLES: readonly Article[] = [
  { id: "a", text: "Tim Cook joined Apple in 1998. He praised the company." },
  { id: "b", text: "El presidente viajó ayer a la ciudad.", language: "es" },
  { id: "c", text: "Pentagon spokesman John Kirby spoke in Kabul. He said two soldiers were killed on Monday." },
];

describe("the pipeline", () => {
  it("reads several articles at once as it reads each alone", () => {
    const alone = ARTICLES.map((article) => analyze(article, defaultModel()));
    expect(analyzeAll(ARTICLES, defaultModel())).to.deep.equal(alone);
    expect(alone.map(({ sentences }) => sentences.length)).to.deep.equal([2, 0, 2]);
    expect(analyzeAll([], defaultModel())).to.deep.equal([]);
  });

  it("reads short articles together, and a long one with none behind it", () => {
    const ofLength = (length: number): Article => ({ id: "x", text: "a".repeat(length) });
    expect(isBatch([])).to.equal(false);
    expect(isBatch(ARTICLES)).to.equal(false);
    expect(isBatch([ofLength(120_000)])).to.equal(true);
    expect(isBatch([ofLength(60_000), ofLength(60_000)])).to.equal(true);
    expect(isBatch(Array.from({ length: 128 }, () => ofLength(1)))).to.equal(true);
  });
});

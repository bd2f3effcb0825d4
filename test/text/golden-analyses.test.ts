// Sentences of news whose analyses were read and found right by a human (golden-analyses.txt: form, lemma, UPOS, XPOS, head from 1,
// relation). A new model must keep giving them; a sentence that a better model analyses otherwise, and as well, may be replaced.

import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeModel } from "../../src/model/format";
import { readLanguageModel } from "../../src/text/language-model";
import { read } from "../../src/text/read";

const model = readLanguageModel(decodeModel(readFileSync(join(__dirname, "../../src/model/en.bin"))));

describe("the shipped model", () => {
  const blocks = readFileSync(join(__dirname, "golden-analyses.txt"), "utf8").trim().split("\n\n");

  it("has at least twenty golden analyses", () => {
    expect(blocks.length).to.be.at.least(20);
  });

  for (const block of blocks) {
    const [title, ...wanted] = block.split("\n") as [string, ...string[]];
    const text = title.slice(2);
    it(`analyses ${JSON.stringify(text)}`, () => {
      const lines = read({ id: "golden", text }, model).sentences.flatMap((sentence) =>
        sentence.tokens.map((t) => [t.form, t.lemma, t.upos, t.xpos, t.head + 1, t.deprel].join(" ")),
      );
      expect(lines).to.deep.equal(wanted);
    });
  }
});

// Training on a toy treebank: it is learned by heart, the same bytes come out twice, and what was learned reads text.

import { expect } from "chai";
import { readLanguageModel } from "../../src/text/language-model";
import { parseSentence, read } from "../../src/text/read";
import { decodeModel } from "../../src/model/format";
import { readConllu, trainLanguageModel } from "../../src/train/index";
import { toyTreebank } from "../support/toy-treebank";

describe("trainLanguageModel", function () {
  this.timeout(300_000);
  const conllu = toyTreebank();
  const options = { taggerEpochs: 5, parserEpochs: 12, folds: 1, dropout: 0 };
  const bytes = trainLanguageModel(conllu, undefined, options);
  const model = readLanguageModel(decodeModel(bytes));

  it("learns a toy treebank to 100 %: tags, lemmas, heads and relations", () => {
    for (const gold of readConllu(conllu)) {
      let at = 0;
      const raw = gold.forms.map((form) => ({ form, start: at, end: (at += form.length) }));
      const tokens = parseSentence(raw, model);
      expect(tokens.map((t) => [t.form, t.xpos, t.upos, t.lemma, t.head, t.deprel])).to.deep.equal(
        gold.forms.map((form, i) => [form, gold.xpos[i], gold.upos[i], gold.lemmas[i], gold.heads[i], gold.deprels[i]]),
      );
    }
  });

  it("gives the same bytes twice", () => {
    expect(Buffer.compare(trainLanguageModel(conllu, undefined, options), bytes)).to.equal(0);
  });

  it("trains a net of arcs where it is asked to, the same bytes twice", () => {
    const withNet = { ...options, arcEpochs: 2 };
    const netBytes = trainLanguageModel(conllu, undefined, withNet);
    expect(model.arcs).to.equal(undefined);
    expect(netBytes.length).to.be.greaterThan(bytes.length);
    expect(Buffer.compare(trainLanguageModel(conllu, undefined, withNet), netBytes)).to.equal(0);
  });

  it("reads with a net that has learned the toy treebank", () => {
    const netBytes = trainLanguageModel(conllu, undefined, { ...options, arcEpochs: 300 });
    const netModel = readLanguageModel(decodeModel(netBytes));
    expect(netModel.arcs?.fits).to.equal(true);
    for (const gold of readConllu(conllu)) {
      const raw = gold.forms.map((form, i) => ({ form, start: 10 * i, end: 10 * i + form.length }));
      expect(parseSentence(raw, netModel).map(({ head }) => head)).to.deep.equal(gold.heads);
    }
  });

  it("reads running text with the sentences of the treebank", () => {
    const text = readConllu(conllu)
      .slice(0, 12)
      .map((s) => s.text)
      .join(" ");
    const read1 = read({ id: "toy", text }, model).sentences.map((s) => text.slice(s.start, s.end));
    expect(read1).to.deep.equal(
      readConllu(conllu)
        .slice(0, 12)
        .map((s) => s.text),
    );
  });
});

// The section `language` built by hand: what is read of it with a net of arcs and without one.

import { expect } from "chai";
import { ModelError } from "../../src/errors";
import { encodeArcWeights } from "../../src/text/arcs/arc-weights";
import { encodeLanguage, readLanguageModel, type LanguageModel } from "../../src/text/language-model";
import { wordRows } from "../../src/text/tag-features";
import { Perceptron } from "../../src/train/perceptron";
import { madeArcs } from "../support/made-arcs";

const TAGS = ["NN", "IN", "VB", "DT"];
const LABELS = ["root", "nsubj", "obj"];
const NO_NET = new Uint8Array(0);

/** A model of so many tags and relations that has learned nothing else, with the bytes of a net. */
function modelOf(arcs: Uint8Array, tags = TAGS, labels = LABELS): LanguageModel {
  const untaught = (classes: number): Uint8Array => new Perceptron(classes).freeze();
  const section = encodeLanguage({
    tags,
    labels,
    lemmas: { rules: new Map(), keepsCase: new Set(), capitalized: new Set(), known: new Map() },
    universal: new Map(),
    feats: new Map(),
    sureTags: new Map(),
    lexicon: new Map(),
    splitter: untaught(2),
    tagger: untaught(tags.length),
    transitions: untaught(3),
    relations: untaught(labels.length),
    punctuation: untaught(2),
    sureRelations: new Map(),
    arcs,
  });
  return readLanguageModel(new Map([["language", section]]));
}

const net = (tags: number, labels: number): Uint8Array =>
  encodeArcWeights(new Map(), new Map(), madeArcs(tags, labels));
const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `x${i}`);

describe("readLanguageModel", () => {
  it("reads a model without a net of arcs, and one with a net that scores", () => {
    expect(modelOf(NO_NET).arcs).to.equal(undefined);
    const { arcs, words } = modelOf(net(TAGS.length, LABELS.length));
    arcs?.begin(wordRows(["dogs", "bark"], words), [0, 2], [0, 1]);
    expect(arcs?.likelihood(1, 1)).to.equal(0);
    expect((arcs?.likelihood(1, 0) as number) + (arcs?.likelihood(1, 2) as number)).to.be.closeTo(1, 1e-9);
  });

  it("refuses a net that knows fewer relations than the model", () => {
    // A matrix has columns for 16, 32, … of them.
    const bytes = net(TAGS.length, 16);
    expect(() => modelOf(bytes, TAGS, numbered(16))).not.to.throw();
    expect(() => modelOf(bytes, TAGS, numbered(17))).to.throw(
      ModelError,
      'matrix "relation" of the model file has 16 columns, too few for 17 relations',
    );
  });

  it("refuses a net that knows fewer tags than the model", () => {
    const bytes = net(4, 3);
    expect(() => modelOf(bytes, numbered(4))).not.to.throw();
    expect(() => modelOf(bytes, numbered(5))).to.throw(
      ModelError,
      'matrix "tag" of the model file has 5 rows, too few for 5 tags',
    );
  });

  it("refuses a net whose matrices do not fit each other", () => {
    const { head, ...others } = madeArcs(4, 3);
    const cut = { rows: head.rows - 1, columns: head.columns, values: head.values.slice(head.columns) };
    const bytes = encodeArcWeights(new Map(), new Map(), { ...others, head: cut });
    expect(() => modelOf(bytes)).to.throw(ModelError, 'matrix "head" of the model file is 31 × 48');
  });
});

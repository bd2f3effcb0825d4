import { expect } from "chai";

import { LabelLikelihoods } from "../../src/extract/label-likelihoods";
import {
  decodeLabelWeights,
  encodeLabelWeights,
  LABEL_FIELDS,
  NUMBERED_FIELDS,
  valueOf,
  writeLabelNumbers,
  type NumberedField,
} from "../../src/extract/label-weights";
import { nameColumns, type NameColumns } from "../../src/extract/name-columns";
import { LABELS } from "../../src/extract/name-labels";
import { NameWords } from "../../src/extract/name-words";
import { NO_CLUSTERS } from "../../src/model/clusters";
import { NameNet } from "../../src/train/name-net/name-net";
import { Arena } from "../../src/train/net/arena";
import { SIMPLE } from "../../src/train/net/simple-cell";
import { random } from "../../src/train/random";

const ARTICLE = [
  ["Ann", "Lo", "left", "Kabul", "for", "the", "Pentagon", "."],
  ["It", "rained", "."],
  ["she", "said", "Bo", "saw", "Kabul", "burn", "."],
];
const words = (): NameWords => new NameWords(NO_CLUSTERS, new Set());

/** A net with random weights that knows half of the words of the article, and what it says of the article. */
function nets() {
  const c = nameColumns(ARTICLE, words());
  const numbers = Object.fromEntries(
    NUMBERED_FIELDS.map((field) => [
      field,
      new Map(
        [...new Set(Array.from(c.rows, (_, i) => valueOf(c, i, field)).filter((_, i) => i % 2 === 0))].map(
          (value, i) => [value, i + 1],
        ),
      ),
    ]),
  ) as unknown as Record<NumberedField, Map<number, number>>;
  const net = new NameNet(
    new Arena(1 << 20),
    {
      cell: SIMPLE,
      window: 1,
      fields: LABEL_FIELDS.map((name) => ({ name, count: 70, floats: 16, mayHide: false })),
      units: 16,
      layers: 1,
      hidden: 16,
    },
    random(4),
  );
  const logarithms = ARTICLE.map((forms, s) => {
    const from = c.bounds[s] as number;
    const rows = new Int32Array(forms.length * LABEL_FIELDS.length);
    forms.forEach((_, t) => writeLabelNumbers(numbers, c, from + t, rows, t * LABEL_FIELDS.length));
    const asked = forms.map((_, t) => t).filter((t) => c.candidate[from + t]);
    return net.analyze({ numbers: rows, words: asked, allowed: [] });
  }).flat();
  return { bytes: encodeLabelWeights(numbers, net.shipped()), logarithms };
}

const added = (likelihoods: LabelLikelihoods, c: NameColumns): Float32Array => {
  const scores = new Float32Array(c.candidates * LABELS);
  likelihoods.add(c, scores);
  return scores;
};

describe("LabelLikelihoods", () => {
  it("scores as the net that was trained, but for rounding and a sum that all labels share", () => {
    const { bytes, logarithms } = nets();
    const table = words();
    const c = nameColumns(ARTICLE, table);
    const scores = added(new LabelLikelihoods(decodeLabelWeights(bytes), table), c);
    expect(c.candidates).to.equal(logarithms.length).and.to.be.greaterThan(4);
    logarithms.forEach((row, k) => {
      const largest = Math.max(...row);
      row.forEach((logarithm, l) =>
        expect(scores[k * LABELS + l]).to.be.closeTo(13 * (logarithm - largest), 0.51 + 13 * 0.03),
      );
    });
  });

  it("adds whole numbers, the same again after other articles, also when all words were forgotten between", () => {
    const { bytes } = nets();
    const table = words();
    const likelihoods = new LabelLikelihoods(decodeLabelWeights(bytes), table);
    const first = added(likelihoods, nameColumns(ARTICLE, table));
    for (const score of first) expect(score).to.equal(Math.round(score));
    expect(first.some((score) => score !== 0)).to.equal(true);
    // More words than are kept.
    const many = Array.from({ length: 30 }, (_, s) =>
      Array.from(
        { length: 100 },
        (_, t) => `W${String.fromCharCode(97 + (t % 26), 97 + (s % 26), 97 + Math.floor(t / 26))}`,
      ),
    );
    added(likelihoods, nameColumns(many, table));
    expect(added(likelihoods, nameColumns(ARTICLE, table))).to.deep.equal(first);
    const other = words();
    const shared = new LabelLikelihoods(decodeLabelWeights(bytes), other);
    added(shared, nameColumns([["Kabul", "Lo", "Ann"]], other));
    other.era++;
    expect(added(shared, nameColumns(ARTICLE, other))).to.deep.equal(first);
  });

  it("leaves sentences that are longer than any that is read, and takes those of one word and none", () => {
    const { bytes } = nets();
    const table = words();
    const likelihoods = new LabelLikelihoods(decodeLabelWeights(bytes), table);
    const c = nameColumns([new Array<string>(257).fill("Ann"), [], ["Kabul"]], table);
    const scores = added(likelihoods, c);
    const long = 257 * LABELS;
    expect(scores.subarray(0, long).every((score) => score === 0)).to.equal(true);
    expect(scores.subarray(long).some((score) => score !== 0)).to.equal(true);
  });

  it("refuses bytes that end too early", () => {
    const { bytes } = nets();
    expect(() => decodeLabelWeights(bytes.subarray(0, bytes.length - 3))).to.throw();
  });
});

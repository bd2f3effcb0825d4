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

/** A capitalized word of letters for each number. */
const made = (n: number): string => `W${[...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;

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

  it("is sure of words whose likeliest label is far ahead, and then counts three times", () => {
    const { numbers, matrices } = decodeLabelWeights(nets().bytes);
    /** With one label more likely by a ratio of e to the power of `bias`. */
    const withBias = (bias: number): [Uint8Array, Float32Array] => {
      const table = words();
      const c = nameColumns(ARTICLE, table);
      const labelBias = { ...matrices.labelBias, values: matrices.labelBias.values.slice() };
      labelBias.values[3] = (labelBias.values[3] as number) + bias;
      const scores = new Float32Array(c.candidates * LABELS);
      return [new LabelLikelihoods({ numbers, matrices: { ...matrices, labelBias } }, table).add(c, scores), scores];
    };
    const [sure, sureScores] = withBias(20);
    expect([...sure].every((is) => is === 1)).to.equal(true);
    sureScores.forEach((score, k) => expect(score).to.equal(k % LABELS === 3 ? 0 : -3 * 13 * 8));
    const [unsure, unsureScores] = withBias(2);
    expect([...unsure].every((is) => is === 0)).to.equal(true);
    expect(Math.min(...unsureScores)).to.be.greaterThan(-13 * 5);
  });

  it("tells words apart whose lists of the gazetteer have numbers beyond those of the net", () => {
    const { numbers, matrices } = decodeLabelWeights(nets().bytes);
    const table = words();
    // As far as the next word's keys lie: “Bo” in no list of them would be “Kabul” in some.
    const far = 65 * 6 * matrices.gazetteer.rows;
    const gazetteer = {
      ...numbers.gazetteer,
      get: (lists: number) => (lists === 0 ? far : 0),
      size: numbers.gazetteer.size,
    };
    const made = (): LabelLikelihoods => new LabelLikelihoods({ numbers: { ...numbers, gazetteer }, matrices }, table);
    const [one, other] = ["Bo", "Kabul"].map((form) => nameColumns([[form]], table)) as [NameColumns, NameColumns];
    const likelihoods = made();
    added(likelihoods, one);
    expect(added(likelihoods, other)).to.deep.equal(added(made(), other));
  });

  it("adds whole numbers, the same again after other articles", () => {
    const { bytes } = nets();
    const table = words();
    const likelihoods = new LabelLikelihoods(decodeLabelWeights(bytes), table);
    const first = added(likelihoods, nameColumns(ARTICLE, table));
    for (const score of first) expect(score).to.equal(Math.round(score));
    expect(first.some((score) => score !== 0)).to.equal(true);
    added(likelihoods, nameColumns([["Kabul", "Lo", "Ann"]], table));
    expect(added(likelihoods, nameColumns(ARTICLE, table))).to.deep.equal(first);
  });

  it("forgets words when it has read more than it keeps, as it does what is known of them but for their context", () => {
    const weights = decodeLabelWeights(nets().bytes);
    const table = words();
    const likelihoods = new LabelLikelihoods(weights, table);
    // 1,024 words in their context are kept, and 8,192 without it. Sentences of one and the same article, each of 100 other words.
    const many = nameColumns(
      Array.from({ length: 90 }, (_, s) => Array.from({ length: 100 }, (_, t) => made(100 * s + t))),
      table,
    );
    const scores = added(likelihoods, many);
    expect(added(likelihoods, many)).to.deep.equal(scores);
    for (let s = 0; s < 90; s += 10) {
      const some = { ...many, bounds: many.bounds.slice(s, s + 11) };
      const own = added(new LabelLikelihoods(weights, table), some);
      const [from, to] = [many.slot[100 * s] as number, (many.slot[100 * s + 999] as number) + 1];
      expect(own.subarray(from * LABELS, to * LABELS), `sentence ${s}`).to.deep.equal(
        scores.subarray(from * LABELS, to * LABELS),
      );
    }
  });

  it("works words out again when the table of words begins anew and its rows mean others", () => {
    const weights = decodeLabelWeights(nets().bytes);
    const eras = { era: 0 };
    const likelihoods = new LabelLikelihoods(weights, eras);
    const turned = ARTICLE.map((forms) => [...forms].reverse());
    const [first, second] = [nameColumns(ARTICLE, words()), nameColumns(turned, words())];
    // The rows of the first words, which a table numbers as it meets them.
    expect([...first.rows.subarray(0, 8)]).to.deep.equal([...second.rows.subarray(0, 8)]);
    added(likelihoods, first);
    eras.era = 1;
    expect(added(likelihoods, second)).to.deep.equal(added(new LabelLikelihoods(weights, eras), second));
  });

  it("tells a word in one context from the same in another", () => {
    const weights = decodeLabelWeights(nets().bytes);
    const table = words();
    const likelihoods = new LabelLikelihoods(weights, table);
    const plain = nameColumns(ARTICLE, table, false);
    const informal = nameColumns(ARTICLE, table, true);
    const first = added(likelihoods, plain);
    const second = added(likelihoods, informal);
    expect(second).not.to.deep.equal(first);
    expect(second).to.deep.equal(added(new LabelLikelihoods(weights, table), informal));
  });

  it("scores sentences of up to 256 words and no longer ones, and takes those of one word and none", () => {
    const { bytes } = nets();
    const table = words();
    const likelihoods = new LabelLikelihoods(decodeLabelWeights(bytes), table);
    const c = nameColumns([Array<string>(257).fill("Ann"), [], ["Kabul"], Array<string>(256).fill("Ann")], table);
    const scores = added(likelihoods, c);
    const scored = (from: number, to: number): boolean =>
      scores.subarray(from * LABELS, to * LABELS).some((score) => score !== 0);
    expect(scored(0, 257)).to.equal(false);
    expect(scored(257, 258)).to.equal(true);
    expect(scored(258, 514)).to.equal(true);
  });
});

import { expect } from "chai";
import { NO_CLUSTERS } from "../../../src/model/clusters";
import { ArcScores } from "../../../src/text/arcs/arc-scores";
import { decodeArcWeights, encodeArcWeights } from "../../../src/text/arcs/arc-weights";
import { rowOf, wordRows, type WordRows } from "../../../src/text/tag-features";
import { CASE, SUFFIX3, WORD, WordTable } from "../../../src/text/word-table";
import { ArcNet } from "../../../src/train/arc-net/arc-net";
import { arcFields } from "../../../src/train/arc-net/word-numbers";
import { Arena } from "../../../src/train/net/arena";
import { SIMPLE } from "../../../src/train/net/simple-cell";
import { random } from "../../../src/train/random";
import { madeLikelihoods } from "../../support/made-likelihoods";

const FORMS = ["Iran", "sent", "two", "old", "planes", "to", "Syria", "yesterday"];
const TAGS = [1, 2, 3, 3, 1, 2, 1, 4];
const PARSED = [0, 1, 3, 4, 6, 7];
/** Some heads that relations are asked for, 0 the root. */
const HEADS = [2, 0, 4, 2, 1, 2];

const table = (): WordTable => new WordTable(NO_CLUSTERS, new Map(), new Map());

/** A net with chance weights, and the same net as it is shipped; `tag`: how many numbers tags have, 0 among them. */
function nets(tag = 6) {
  const words = table();
  const rows = wordRows(FORMS, words);
  const hash = (column: number, t: number): number => rows.values[rowOf(rows, t) + column] as number;
  // "Syria" has no number of its own.
  const known = FORMS.filter((form) => form !== "Syria");
  const forms = new Map(known.map((form, i) => [hash(WORD, FORMS.indexOf(form)), i + 1]));
  const endings = new Map([[hash(SUFFIX3, 4), 1]]);
  const net = new ArcNet(
    new Arena(1 << 20),
    {
      cell: SIMPLE,
      window: 1,
      fields: arcFields(
        { form: 9, ending: 3, tag, cluster: 2, shape: 5 },
        { form: 16, ending: 16, tag: 16, cluster: 16, shape: 16 },
      ),
      units: 16,
      layers: 1,
      arc: 16,
      relation: 16,
      relations: 3,
    },
    random(4),
  );
  const numbers = Int32Array.from(
    FORMS.flatMap((_, t) => [
      forms.get(hash(WORD, t)) ?? 0,
      endings.get(hash(SUFFIX3, t)) ?? 0,
      (TAGS[t] as number) + 1,
      0,
      hash(CASE, t),
    ]),
  );
  const { arcs, relations } = net.analyze({ numbers, words: PARSED, heads: [], relations: [] }, () => HEADS);
  return { words, rows, arcs, relations, bytes: encodeArcWeights(forms, endings, net.shipped()) };
}

/** All scores of a sentence. */
function scoresOf(scores: ArcScores, rows: WordRows, tags: ArrayLike<number>, parsed = PARSED): number[] {
  scores.begin(rows, tags, parsed);
  return headsOf(scores, parsed.length).flat();
}

/** How likely the heads of each of `n` parsed words are. */
const headsOf = (scores: ArcScores, n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n + 1 }, (_, head) => scores.likelihood(i + 1, head)));

/** A word of letters for each number. */
const made = (n: number): string => `w${[...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;

describe("ArcScores", () => {
  it("scores as the net that was trained, but for rounding its weights", () => {
    const { words, rows, arcs, bytes } = nets();
    const scores = new ArcScores(decodeArcWeights(bytes), words);
    scores.begin(rows, TAGS, PARSED);
    headsOf(scores, PARSED.length).forEach((row, i) =>
      row.forEach((likelihood, k) => expect(likelihood).to.be.closeTo(Math.exp(arcs[i]?.[k] as number), 0.01)),
    );
  });

  it("scores relations as the net that was trained, but for a sum that all share", () => {
    const { words, rows, relations, bytes } = nets();
    const scores = new ArcScores(decodeArcWeights(bytes), words);
    scores.begin(rows, TAGS, PARSED);
    HEADS.forEach((head, i) => {
      const sums = Float64Array.of(5, 5, 5);
      scores.addRelations(head, i + 1, 1000, 3, sums);
      for (const k of [1, 2]) {
        const trained = (relations[i]?.[k] as number) - (relations[i]?.[0] as number);
        expect(((sums[k] as number) - (sums[0] as number)) / 1000).to.be.closeTo(trained, 0.03);
      }
    });
  });

  it("gives each word heads that are likely 1 in all, and the same numbers again after other sentences", () => {
    const { words, rows, bytes } = nets();
    const scores = new ArcScores(decodeArcWeights(bytes), words);
    const of = (): number[][] => {
      scores.begin(rows, TAGS, PARSED);
      return headsOf(scores, PARSED.length);
    };
    const first = of();
    for (const row of first) expect(row.reduce((sum, x) => sum + x, 0)).to.be.closeTo(1, 1e-9);
    scores.begin(wordRows(["Planes", "left"], words), [1, 2], [0, 1]);
    scores.likelihood(1, 0);
    expect(of()).to.deep.equal(first);
    expect(new ArcScores(decodeArcWeights(bytes), words).fits).to.equal(true);
  });

  it("sums up the heads behind a word, and finds the likeliest dependent from a word on", () => {
    const { words, rows, bytes } = nets();
    const scores = new ArcScores(decodeArcWeights(bytes), words);
    // A longer sentence before leaves nothing behind.
    scores.begin(rows, TAGS, [0, 1, 2, 3, 4, 5, 6, 7]);
    scores.likelihood(1, 0);
    scores.begin(rows, TAGS, PARSED);
    const n = PARSED.length;
    const made = madeLikelihoods(n, (dependent, head) => scores.likelihood(dependent, head));
    for (let word = 1; word <= n; word++)
      for (let from = 1; from <= n + 1; from++) {
        const behind = made.likelihoodBehind(word, from);
        expect(scores.likelihoodBehind(word, from), `${word} ${from}`).to.be.closeTo(behind, 1e-12);
        expect(scores.likelihoodOfAny(word, from), `${word} ${from}`).to.equal(made.likelihoodOfAny(word, from));
      }
  });

  it("scores sentences of up to 256 words and no longer ones", () => {
    const { words, bytes } = nets();
    const scores = new ArcScores(decodeArcWeights(bytes), words);
    const begin = (length: number): void =>
      scores.begin(wordRows(Array<string>(length).fill("old"), words), Array<number>(length).fill(1), [0, length - 1]);
    begin(256);
    expect(scores.fits).to.equal(true);
    expect(headsOf(scores, 2).flat().every(Number.isFinite)).to.equal(true);
    begin(257);
    expect(scores.fits).to.equal(false);
  });

  it("works words out again when the table of words begins anew and its rows mean others", () => {
    const { bytes } = nets();
    const weights = decodeArcWeights(bytes);
    const eras = { era: 0 };
    const scores = new ArcScores(weights, eras);
    const [first, second] = [wordRows(FORMS, table()), wordRows([...FORMS].reverse(), table())];
    expect([...first.rows]).to.deep.equal([...second.rows]);
    scoresOf(scores, first, TAGS);
    eras.era = 1;
    expect(scoresOf(scores, second, TAGS)).to.deep.equal(scoresOf(new ArcScores(weights, eras), second, TAGS));
  });

  it("forgets words when it has read more than it keeps", () => {
    const { words, bytes } = nets();
    const weights = decodeArcWeights(bytes);
    const scores = new ArcScores(weights, words);
    // 3,072 words are kept.
    for (let from = 0; from < 3300; from += 100) {
      const forms = Array.from({ length: 100 }, (_, i) => made(from + i));
      scoresOf(scores, wordRows(forms, words), Array<number>(100).fill(1 + ((from / 100) % 4)));
    }
    const rows = wordRows(FORMS, words);
    expect(scoresOf(scores, rows, TAGS)).to.deep.equal(scoresOf(new ArcScores(weights, words), rows, TAGS));
  });

  it("tells a word with one tag from the same with another", () => {
    const { words, rows, bytes } = nets();
    const weights = decodeArcWeights(bytes);
    const scores = new ArcScores(weights, words);
    const others = TAGS.map((tag) => 5 - tag);
    const first = scoresOf(scores, rows, TAGS);
    const second = scoresOf(scores, rows, others);
    expect(second).not.to.deep.equal(first);
    expect(second).to.deep.equal(scoresOf(new ArcScores(weights, words), rows, others));
  });

  it("tells words with tags apart however many tags there are", () => {
    const { words, bytes } = nets(70);
    const weights = decodeArcWeights(bytes);
    const scores = new ArcScores(weights, words);
    // The row of "planes" follows that of "old".
    scoresOf(scores, wordRows(["old", "sent"], words), [65, 1], [0, 1]);
    const rows = wordRows(["planes", "sent"], words);
    expect(scoresOf(scores, rows, [1, 1], [0, 1])).to.deep.equal(
      scoresOf(new ArcScores(weights, words), rows, [1, 1], [0, 1]),
    );
  });
});

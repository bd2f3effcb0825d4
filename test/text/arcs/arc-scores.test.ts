import { expect } from "chai";
import { ModelError } from "../../../src/errors";
import { NO_CLUSTERS } from "../../../src/model/clusters";
import { ArcScores, distanceClass } from "../../../src/text/arcs/arc-scores";
import { decodeArcWeights, encodeArcWeights } from "../../../src/text/arcs/arc-weights";
import { rowOf, wordRows } from "../../../src/text/tag-features";
import { CASE, SUFFIX3, WORD, WordTable } from "../../../src/text/word-table";
import { ArcNet } from "../../../src/train/arc-net/arc-net";
import { arcFields } from "../../../src/train/arc-net/word-numbers";
import { Arena } from "../../../src/train/net/arena";
import { SIMPLE } from "../../../src/train/net/simple-cell";
import { random } from "../../../src/train/random";

const FORMS = ["Iran", "sent", "two", "old", "planes", "to", "Syria", "yesterday"];
const TAGS = [1, 2, 3, 3, 1, 2, 1, 4];
const PARSED = [0, 1, 3, 4, 6, 7];
/** Some heads that relations are asked for, 0 the root. */
const HEADS = [2, 0, 4, 2, 1, 2];

const table = (): WordTable => new WordTable(NO_CLUSTERS, new Map(), new Map());

/** A net with chance weights, and the same net as it is shipped. */
function nets() {
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
        { form: 9, ending: 3, tag: 6, cluster: 2, shape: 5 },
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

describe("ArcScores", () => {
  it("scores as the net that was trained, but for rounding its weights", () => {
    const { words, rows, arcs, bytes } = nets();
    const scores = new ArcScores(decodeArcWeights(bytes), words);
    scores.begin(rows, TAGS, PARSED);
    PARSED.forEach((_, i) => {
      const row = scores.row(i + 1);
      for (let k = 0; k <= PARSED.length; k++) expect(row[k]).to.be.closeTo(Math.exp(arcs[i]?.[k] as number), 0.01);
    });
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
      return PARSED.map((_, i) => [...scores.row(i + 1).subarray(0, PARSED.length + 1)]);
    };
    const first = of();
    for (const row of first) expect(row.reduce((sum, x) => sum + x, 0)).to.be.closeTo(1, 1e-9);
    scores.begin(wordRows(["Planes", "left"], words), [1, 2], [0, 1]);
    scores.row(1);
    expect(of()).to.deep.equal(first);
    expect(new ArcScores(decodeArcWeights(bytes), words).fits).to.equal(true);
  });

  it("does not score sentences that are longer than any that is parsed", () => {
    const { words, bytes } = nets();
    const scores = new ArcScores(decodeArcWeights(bytes), words);
    scores.begin(wordRows(Array<string>(300).fill("old"), words), Array<number>(300).fill(1), [0]);
    expect(scores.fits).to.equal(false);
  });

  it("works a word out again when the table of words begins anew", () => {
    const { words, rows, bytes } = nets();
    const scores = new ArcScores(decodeArcWeights(bytes), words);
    scores.begin(rows, TAGS, PARSED);
    const before = [...scores.row(1).subarray(0, 7)];
    const other = table();
    other.era = 1;
    const again = new ArcScores(decodeArcWeights(bytes), other);
    again.begin(wordRows(["sent", "Iran"], other), [2, 1], [0, 1]);
    again.row(1);
    other.era = 2;
    again.begin(wordRows(FORMS, other), TAGS, PARSED);
    expect([...again.row(1).subarray(0, 7)]).to.deep.equal(before);
  });

  it("puts distances in classes that are mirrored around the middle", () => {
    expect([1, 5, 6, 9, 10, 19, 20, 40, 80, 200].map((d) => distanceClass(0, d) - distanceClass(0, 0))).to.deep.equal([
      1, 5, 6, 6, 7, 7, 8, 9, 10, 11,
    ]);
    for (const d of [1, 7, 33]) expect(distanceClass(0, d) + distanceClass(d, 0)).to.equal(2 * distanceClass(0, 0));
  });

  it("refuses bytes that end too early", () => {
    const { bytes } = nets();
    expect(() => decodeArcWeights(bytes.subarray(0, bytes.length - 5))).to.throw(ModelError);
  });
});

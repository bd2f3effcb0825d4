import { expect } from "chai";
import { bestAlignment } from "../../../src/train/evaluate/alignment";

/** The best sum by trying every way to give each row a column or none. */
function bruteForce(
  similarity: readonly (readonly number[])[],
  row = 0,
  taken: ReadonlySet<number> = new Set(),
): number {
  const columns = similarity[row];
  if (!columns) return 0;
  const skipped = bruteForce(similarity, row + 1, taken);
  return Math.max(
    skipped,
    ...columns.map((value, column) =>
      taken.has(column) ? 0 : value + bruteForce(similarity, row + 1, new Set([...taken, column])),
    ),
  );
}

/** Small matrices of whole numbers, different each time and the same in every run. */
function* matrices(): Generator<number[][]> {
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  for (let i = 0; i < 200; i++) {
    const [rows, columns, values] = [1 + next(4), 1 + next(4), 2 + next(4)];
    yield Array.from({ length: rows }, () => Array.from({ length: columns }, () => next(values)));
  }
}

describe("bestAlignment", () => {
  it("is as good as trying all alignments, on 200 small matrices", () => {
    for (const matrix of matrices()) {
      const { total } = bestAlignment(matrix, matrix.length, matrix[0]?.length ?? 0);
      expect(total, JSON.stringify(matrix)).to.equal(bruteForce(matrix));
    }
  });

  it("gives pairs that make the total, each row and column at most once", () => {
    for (const matrix of matrices()) {
      const { total, pairs } = bestAlignment(matrix, matrix.length, matrix[0]?.length ?? 0);
      expect(pairs.reduce((sum, [row, column]) => sum + (matrix[row]?.[column] ?? 0), 0)).to.equal(total);
      expect(new Set(pairs.map(([row]) => row)).size).to.equal(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).to.equal(pairs.length);
    }
  });

  it("gives up the greatest similarity where two others are more", () =>
    expect(
      bestAlignment(
        [
          [2, 1.5],
          [1.5, 0],
        ],
        2,
        2,
      ),
    ).to.deep.equal({
      total: 3,
      pairs: [
        [1, 0],
        [0, 1],
      ],
    }));

  it("aligns nothing with nothing", () => {
    expect(bestAlignment([], 0, 0)).to.deep.equal({ total: 0, pairs: [] });
    expect(bestAlignment([[], []], 2, 0)).to.deep.equal({ total: 0, pairs: [] });
    expect(bestAlignment([[0]], 1, 1)).to.deep.equal({ total: 0, pairs: [] });
  });
});

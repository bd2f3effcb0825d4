import { expect } from "chai";
import {
  addProducts,
  copyVector,
  layMatrices,
  placeMatrices,
  STATES,
  SUMS,
  type MatrixPlace,
} from "../../src/model/net-matrices";
import { LEAST, netMemory, roomOfNet, WHOLE } from "../../src/model/net-memory";

const COLUMNS = 16;
/** A matrix whose rows hold one number each. */
const rowsOf = (...numbers: number[]) => ({
  rows: numbers.length,
  columns: COLUMNS,
  values: Float32Array.from(numbers.flatMap((n) => Array<number>(COLUMNS).fill(n))),
});

/** What a vector (in units of the input) gives with some weights and a bias, in units of sums. */
function given(input: typeof STATES, weights: number[], bias: number, vector: number[]): [number, MatrixPlace] {
  const matrices = { weights: rowsOf(...weights), bias: rowsOf(bias) };
  const { take, bytes } = roomOfNet();
  const places = placeMatrices(matrices, ["weights", "bias"], take);
  const [from, to] = [take(weights.length + 1), take(COLUMNS)];
  const memory = netMemory(bytes());
  layMatrices(memory, matrices, places, { weights: input });
  memory.wholes.set(vector, from / WHOLE);
  copyVector(memory, places.bias, to);
  addProducts(memory, from, 1, places.weights, to, LEAST);
  return [memory.wholes[to / WHOLE] as number, places.weights];
}

describe("matrices of a net", () => {
  it("are multiplied with states and with sums, and a bias is added, all in units of sums", () => {
    // 0.5 · 0.25 + (−1) · 0.75 + 2 = 1.375
    expect(given(STATES, [0.25, 0.75], 2, [0.5 * 16384, -16384])[0]).to.equal(1.375 * 1024);
    // 3 · 0.25 + 4 · 0.75 + 2 = 5.75
    expect(given(SUMS, [0.25, 0.75], 2, [3 * 1024, 4 * 1024])[0]).to.equal(5.75 * 1024);
  });

  it("are moved by a bit at least, however large their weights are", () => {
    expect(given(SUMS, [1e9], 0, [1])[1].shift).to.equal(1);
    expect(given(STATES, [1e9], 0, [1])[1].shift).to.equal(4);
  });
});

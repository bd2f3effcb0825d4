// Logistic regression with an L2 penalty over sparse features, a weight for each value that is not rare, by steps along single
// examples whose length each weight's own history sets (AdaGrad: Duchi, Hazan & Singer 2011). For hundreds of thousands of
// decisions, where Newton steps (fit-logistic.ts) take minutes.

import { random as randomNumbers, shuffle } from "../random";
import type { Example } from "./train-judge";

const EPOCHS = 6;
/** The weights are the mean of those after each of the last epochs: the steps jump about the best ones. */
const AVERAGED_EPOCHS = 3;
/** The first step of a weight; 0.05 does as well on articles held out, 0.3 worse. */
const RATE = 0.1;
/** Values of fewer decisions are left out. From 2 to 8 nothing is lost; so the model is small. */
const LEAST_COUNT = 6;

/** The weight of each value, where a squared weight costs `penalty` / 2; 0 stands for no value and has none. */
export function valueWeights(examples: readonly Example[], penalty: number, seed: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) if (feature !== 0) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const values = [...counts].filter(([, count]) => count >= LEAST_COUNT);
  const columnOf = new Map(values.map(([feature], column) => [feature, column]));
  const bias = values.length;
  const columns = examples.map(({ features }) => {
    const row = [bias];
    for (const feature of features) {
      const column = columnOf.get(feature);
      if (column !== undefined) row.push(column);
    }
    return Int32Array.from(row);
  });
  // A squared weight is paid in equal parts by the decisions that have the value; the bias costs nothing.
  const cost = Float64Array.from([...values.map(([, count]) => penalty / count), 0]);
  const labels = examples.map(({ label }) => (label ? 1 : 0));
  const weights = descend(columns, labels, cost, seed);
  return new Map(values.map(([feature], column) => [feature, weights[column] as number]));
}

function descend(
  columns: readonly Int32Array[],
  labels: readonly number[],
  cost: Float64Array,
  seed: number,
): Float64Array {
  const weights = new Float64Array(cost.length);
  const squares = new Float64Array(cost.length).fill(1);
  const sums = new Float64Array(cost.length);
  const order = labels.map((_, i) => i);
  const random = randomNumbers(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffle(order, random)) {
      const row = columns[i] as Int32Array;
      let margin = 0;
      for (const j of row) margin += weights[j] as number;
      const error = 1 / (1 + Math.exp(-margin)) - (labels[i] as number);
      for (const j of row) {
        const slope = error + (cost[j] as number) * (weights[j] as number);
        (squares[j] as number) += slope * slope;
        (weights[j] as number) -= (RATE * slope) / Math.sqrt(squares[j] as number);
      }
    }
    if (epoch >= EPOCHS - AVERAGED_EPOCHS) weights.forEach((weight, j) => ((sums[j] as number) += weight));
  }
  return sums.map((sum) => sum / AVERAGED_EPOCHS);
}

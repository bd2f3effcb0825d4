import { expect } from "chai";
import { decodeLinear } from "../../src/model/linear";
import { Perceptron } from "../../src/train/perceptron";
import { random } from "../../src/train/random";

/** Scores of one feature alone, for each class. */
function scoresOf(model: Perceptron, feature: number): number[] {
  const scores = new Float64Array(model.classes);
  model.score(Int32Array.of(feature), 1, scores);
  return [...scores];
}

describe("perceptron", () => {
  it("gives weights to no feature but those it may learn with", () => {
    const model = new Perceptron(2, Int32Array.of(7, -8));
    model.step();
    model.update(Int32Array.of(7, 9, -8), 3, 1, 0);
    expect(scoresOf(model, 7)).to.deep.equal([-1, 1]);
    expect(scoresOf(model, -8)).to.deep.equal([-1, 1]);
    expect(scoresOf(model, 9)).to.deep.equal([0, 0]);
  });

  it("learns with every feature where none are named", () => {
    const model = new Perceptron(2);
    model.step();
    model.update(Int32Array.of(7, 9), 2, 0, -1);
    expect([scoresOf(model, 7), scoresOf(model, 9)]).to.deep.equal([
      [1, 0],
      [1, 0],
    ]);
  });

  it("drops weights that are small when quantised, and no others", () => {
    const model = new Perceptron(2);
    for (let feature = 1; feature <= 100; feature++) {
      model.step();
      model.update(Int32Array.of(feature), 1, 0, -1, feature);
    }
    const [all, large] = [1, 40].map((leastWeight) => decodeLinear(model.freeze({ leastWeight })));
    const scores = new Float64Array(2);
    for (let feature = 1; feature <= 100; feature++) {
      all?.score(Int32Array.of(feature), 1, scores);
      const weight = scores[0] as number;
      large?.score(Int32Array.of(feature), 1, scores);
      expect(scores[0]).to.equal(weight < 40 ? 0 : weight);
    }
  });

  it("names the features that have the largest averaged weights, as sorting all weights by hand does", () => {
    const next = random(5);
    const model = new Perceptron(3);
    for (let i = 0; i < 400; i++) {
      model.step();
      const feature = Math.floor(next() * 40) - 20;
      model.update(Int32Array.of(feature), 1, Math.floor(next() * 3), Math.floor(next() * 3), next());
    }
    const strongest = model.strongest(25);
    const all = Array.from({ length: 40 }, (_, i) => i - 20).flatMap((feature) =>
      scoresOf(model, feature).map((weight) => ({ feature, size: Math.abs(weight) })),
    );
    const wanted = new Set(
      all
        .sort((a, b) => b.size - a.size)
        .slice(0, 25)
        .map(({ feature }) => feature),
    );
    expect(new Set(strongest)).to.deep.equal(wanted);
    expect([...new Perceptron(3).strongest(25)]).to.deep.equal([]);
  });
});

// Lifting non-projective arcs and lowering them again.

import { expect } from "chai";
import { lower } from "../../src/text/lifted-arcs";
import { projectivize } from "../../src/train/projectivize";

/** Whether any two arcs cross, or an arc spans the root. */
function crosses(heads: readonly number[]): boolean {
  return heads.some((head, i) =>
    heads.some((other, k) => {
      const [a, b] = [Math.min(i, head), Math.max(i, head)];
      const [c, d] = [Math.min(k, other), Math.max(k, other)];
      return a < c && c < b && b < d;
    }),
  );
}

describe("projectivize", () => {
  it("leaves a projective tree as it is", () => {
    expect(projectivize([1, -1, 1], ["nsubj", "root", "obj"])).to.deep.equal({
      heads: [1, -1, 1],
      deprels: ["nsubj", "root", "obj"],
    });
  });

  it("lifts the crossing arc, names the true head's relation, and lower brings it back", () => {
    // "A hearing is scheduled on the issue today" (Nivre 2009): "on the issue" belongs to "hearing".
    const heads = [1, 3, 3, -1, 6, 6, 1, 3];
    const deprels = ["det", "nsubj:pass", "aux:pass", "root", "case", "det", "nmod", "obl"];
    const projective = projectivize(heads, deprels);
    expect(crosses(projective.heads)).to.equal(false);
    expect(projective.heads[6]).to.equal(3);
    expect(projective.deprels[6]).to.equal("nmod^nsubj:pass");
    const names = [...new Set(projective.deprels)];
    const tree = {
      heads: Int32Array.from(projective.heads),
      labels: Int32Array.from(projective.deprels, (d) => names.indexOf(d)),
    };
    const lowered = lower(tree, names);
    expect([...lowered.heads]).to.deep.equal(heads);
    expect(lowered.deprels).to.deep.equal(deprels);
  });
});

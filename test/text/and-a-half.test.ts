import { expect } from "chai";

import { andAHalf } from "../../src/text/and-a-half";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(andAHalf, marked);

describe("“two and a half years”", () => {
  it("has the noun for its head, which the number counts", () => {
    expect(
      repair("jailed/VBN/0/root for/IN/3/case two/CD/1/obl and/CC/7/cc a/DT/6/det half/NN/7/compound years/NNS/3/conj"),
    ).to.equal("for/years/case two/years/nummod and/half/cc half/two/conj years/jailed/obl");
  });

  it("keeps what hangs on the number behind the noun", () => {
    expect(
      repair(
        "cost/VBD/0/root two/CD/1/obj and/CC/5/cc a/DT/5/det half/NN/2/conj dollars/NNS/2/dep each/DT/2/det ./././1/punct",
      ),
    ).to.equal("two/dollars/nummod dollars/cost/obj each/dollars/det");
  });

  it("stays a tree where “half” was the head of it all", () => {
    expect(
      repair("for/IN/5/case two/CD/5/nummod and/CC/5/cc a/DT/5/det half/NN/0/root years/NNS/5/dep now/RB/5/advmod"),
    ).to.equal("for/years/case two/years/nummod half/two/conj years//root now/years/advmod");
  });

  it("is left alone where the number hangs on the noun, and is no “year and a half”", () => {
    expect(repair("for/IN/6/case two/CD/6/nummod and/CC/5/cc a/DT/5/det half/NN/2/conj years/NNS/0/root")).to.equal("");
    expect(repair("a/DT/2/det year/NN/0/root and/CC/5/cc a/DT/5/det half/NN/2/conj ago/RB/2/advmod")).to.equal("");
  });
});

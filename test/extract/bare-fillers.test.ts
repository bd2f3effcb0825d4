import { expect } from "chai";

import { withoutBare } from "../../src/extract/bare-fillers";
import type { DraftArgument } from "../../src/extract/fill-roles";

const words = (text: string, head: string): DraftArgument => ({
  role: "victim",
  text,
  head,
  sentence: 0,
  token: 0,
  slot: "object",
});

describe("Bare fillers", () => {
  const dead = words("the dead", "dead");
  it("are left out where the role is filled otherwise", () => {
    expect(withoutBare([dead, words("13 soldiers", "soldier")])).to.have.length(1);
  });
  it("are parts of what fills the role, too", () => {
    expect(withoutBare([words("two of them officers", "two"), words("four soldiers", "soldier")])).to.have.length(1);
    expect(withoutBare([words("two of the officers", "two"), words("four soldiers", "soldier")])).to.have.length(2);
  });
  it("stay where they are all that fills the role", () => {
    expect(withoutBare([dead])).to.deep.equal([dead]);
    expect(withoutBare([dead, { ...words("rebels", "rebel"), role: "agent" }])).to.have.length(2);
  });
  it("are charges and suspicion of a crime that is told, not a crime that is called one", () => {
    const crime = (text: string): DraftArgument => ({ ...words(text, ""), role: "crime" });
    expect(withoutBare([crime("suspicion"), crime("taking bribes")])).to.have.length(1);
    expect(withoutBare([crime("all charges"), crime("treason")])).to.have.length(1);
    expect(withoutBare([crime("44 counts of manslaughter"), crime("arson")])).to.have.length(2);
    expect(
      withoutBare([
        { ...words("charges", "charge"), role: "topic" },
        { ...words("rents", "rent"), role: "topic" },
      ]),
    ).to.have.length(2);
  });
});

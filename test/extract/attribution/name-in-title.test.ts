import { expect } from "chai";
import { speakersIn } from "../../support/spoken";

describe("A speaker behind a post", () => {
  const names = { "Joseph Chewe": "Person", "Miners Union of Zambia": "Organization" } as const;
  it("is the name at the end", () => {
    for (const text of [
      "“We want to see boots, not slides,” said Miners Union of Zambia president Joseph Chewe.",
      "“We want to see boots, not slides,” said Miners Union of Zambia president Joseph Chewe, a miner.",
    ])
      expect(speakersIn(text, names), text).to.deep.equal(["Joseph Chewe"]);
  });
  it("is the body where no post and name follow", () =>
    expect(speakersIn("“We want to see boots, not slides,” said the Miners Union of Zambia.", names)).to.deep.equal([
      "Miners Union of Zambia",
    ]));
});

import { expect } from "chai";
import { edgesIn } from "../../support/two-steps";

describe("echoedPosts", () => {
  it("guesses that a judge is of the country whose judge the article told of", () => {
    const text =
      "A [Spanish|Place:demonym=Spain] judge has charged 29 people. They deny it. Judge [Juan Olmo|Person] was calm.";
    expect(edgesIn(text)).to.include("Juan Olmo WORKS_FOR Spain?");
  });

  it("guesses nothing where the article tells of that post at more than five bodies, however many", () => {
    const told = (n: number): string[] => {
      const bodies = Array.from(
        { length: n },
        (_, i) => `[${"ABCDEFGH"[i % 8]}${i} Steel|Organization]'s chairman left.`,
      );
      return edgesIn(
        `It rained. It snowed. It rained. It snowed. ${bodies.join(" ")} It rained. It snowed. It rained. Chairman [Ada Brandt|Person] wept.`,
      );
    };
    expect(told(5)).to.include("Ada Brandt LEADS B1 Steel?");
    expect(told(6)).not.to.include("Ada Brandt LEADS B1 Steel?");
    expect(told(300)).not.to.include("Ada Brandt LEADS B1 Steel?");
  });

  it("guesses nothing from another post", () => {
    const text =
      "A [Spanish|Place:demonym=Spain] minister has resigned on Monday, they say. They wept. It rained. It snowed. Judge [Juan Olmo|Person] was calm.";
    expect(edgesIn(text)).to.deep.equal([]);
  });
});

describe("laterHolders", () => {
  const LEAD = "[Chad|Place:country]'s president left on Monday.";

  it("guesses that a post of the lead is held by who is named first after it", () => {
    expect(edgesIn(`${LEAD} [Luc Morel|Person] said he was ill. [Ada Brandt|Person] wept.`)).to.deep.equal([
      "Luc Morel LEADS Chad?",
    ]);
  });

  it("guesses nothing of several who hold it, nor of who is named long after", () => {
    expect(edgesIn("[Chad|Place:country]'s ministers left on Monday. [Luc Morel|Person] wept.")).to.deep.equal([]);
    expect(edgesIn(`${LEAD} It rained. It snowed. It rained. It snowed. [Luc Morel|Person] wept.`)).to.deep.equal([]);
  });

  it("guesses nothing where the lead names who holds it", () => {
    expect(
      edgesIn("[Chad|Place:country]'s president, [Ada Brandt|Person], left. [Luc Morel|Person] wept."),
    ).to.deep.equal(["Ada Brandt LEADS Chad"]);
  });
});

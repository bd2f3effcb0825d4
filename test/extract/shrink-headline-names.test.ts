import { expect } from "chai";
import { shrinkHeadlineNames } from "../../src/extract/shrink-headline-names";
import type { NameSpan } from "../../src/extract/name-labels";
import type { Sentence, SentenceKind, Token } from "../../src/text/token";

type Type = NameSpan["type"];

/** A sentence with names in brackets: `[Norvane|Organization] bought`. */
function line(kind: SentenceKind, text: string): { sentence: Sentence<Token>; names: NameSpan[] } {
  const tokens: Token[] = [];
  const names: NameSpan[] = [];
  for (const piece of text.match(/\[[^\]]+\]|\S+/g) ?? []) {
    const [words = "", type] = piece.replace(/^\[|\]$/g, "").split("|");
    const first = tokens.length;
    for (const form of words.split(" ")) tokens.push({ form } as Token);
    if (type !== undefined) names.push({ first, last: tokens.length - 1, type: type as Type });
  }
  return { sentence: { kind, tokens } as unknown as Sentence<Token>, names };
}

function headlineNames(headline: string, ...story: readonly string[]): string[] {
  const lines = [line("headline", headline), ...story.map((text) => line("body", text))];
  const [found = []] = shrinkHeadlineNames(
    lines.map(({ sentence }) => sentence),
    lines.map(({ names }) => names),
  );
  const tokens = lines[0]?.sentence.tokens ?? [];
  return found.map(({ first, last, type }) => {
    const words = tokens.slice(first, last + 1).map((token) => token.form);
    return `${words.join(" ")}|${type}`;
  });
}

describe("shrinkHeadlineNames", () => {
  it("shrinks a name of a capitalized headline to the longest name of the story inside it, with its type there", () => {
    const found = headlineNames(
      "Norvane to [Buy Ferry Operator Skagen Lines|Organization] , [Pentagon Concedes|Person]",
      "It bought [Skagen Lines|Organization] , once [Skagen|Organization] , as the [Pentagon|Organization] said",
    );
    expect(found).to.deep.equal(["Skagen Lines|Organization", "Pentagon|Organization"]);
  });

  it("drops a name whose words the story writes small", () => {
    expect(
      headlineNames("[Airport Blast|Place] Kills Dozens", "At the airport near [Kabul|Place] dozens died"),
    ).to.deep.equal([]);
  });

  it("leaves names alone that only the headline has, and headlines in ordinary case", () => {
    expect(headlineNames("[Lena Ostrander|Person] Wins Again", "It rained in [Kabul|Place]")).to.deep.equal([
      "Lena Ostrander|Person",
    ]);
    const ordinary = headlineNames(
      "Norvane will buy [New Skagen|Organization] this year",
      "It likes [Skagen|Organization]",
    );
    expect(ordinary).to.deep.equal(["New Skagen|Organization"]);
  });
});

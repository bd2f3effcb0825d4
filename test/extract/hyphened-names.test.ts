import { expect } from "chai";

import { hyphenedNames } from "../../src/extract/hyphened-names";
import type { NameSpan } from "../../src/extract/name-labels";

/** The names of sentences, given as words with brackets around names: “[BP] sold [TNK - BP]”; all are organizations. */
function names(...lines: string[]): string[] {
  const sentences: string[][] = [];
  const spans = lines.map((line) => {
    const forms: string[] = [];
    const found: NameSpan[] = [];
    for (const part of line.split(/[[\]]/).map((text) => text.trim().split(" "))) {
      if (part[0] === "") continue;
      if (line.includes(`[${part.join(" ")}]`))
        found.push({ first: forms.length, last: forms.length + part.length - 1, type: "Organization" });
      forms.push(...part);
    }
    sentences.push(forms);
    return found;
  });
  return hyphenedNames(sentences, spans).flatMap((own, s) =>
    own.map(({ first, last }) => (sentences[s] as string[]).slice(first, last + 1).join(" ")),
  );
}

describe("The end of a hyphened name", () => {
  it("is the whole name where the article has that elsewhere", () => {
    expect(names("[BP] and its partner [TNK - BP]", "he led TNK - [BP] for years")).to.deep.equal([
      "BP",
      "TNK - BP",
      "TNK - BP",
    ]);
  });
  it("stays as it is where the article has no such name, other words stand before it, or a name does", () => {
    expect(names("the pro - [BP] camp", "[BP] said so")).to.deep.equal(["BP", "BP"]);
    expect(names("[TNK - BP] was sold", "the pro - [BP] camp")).to.deep.equal(["TNK - BP", "BP"]);
    expect(names("[TNK - BP] was sold", "[TNK] - [BP] talks")).to.deep.equal(["TNK - BP", "TNK", "BP"]);
  });
});

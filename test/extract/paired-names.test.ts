import { expect } from "chai";

import { pairedNames } from "../../src/extract/paired-names";
import type { NameSpan, NameType } from "../../src/extract/name-labels";
import type { Sentence, Token } from "../../src/text/token";

const TAGS: Readonly<Record<string, string>> = { makes: "VBZ", maker: "NN", has: "VBZ" };
const PARTS: Readonly<Record<string, string>> = { at: "ADP", between: "ADP", the: "DET", The: "DET" };

/** The names of sentences whose words may carry a type: “Hale/Person and Brandt makes guns”. */
function names(...lines: string[]): string[] {
  const spans: NameSpan[][] = [];
  const sentences = lines.map((line, index) => {
    const own: NameSpan[] = [];
    const tokens = line.split(" ").map((word, at) => {
      const [form = "", type] = word.split("/");
      if (type) own.push({ first: at, last: at, type: type as NameType });
      const token = { form, lemma: form, xpos: TAGS[form] ?? "NNP", upos: PARTS[form] ?? "PROPN" };
      return token as unknown as Token;
    });
    spans.push(own);
    return { index, tokens } as unknown as Sentence<Token>;
  });
  return pairedNames(sentences, spans).flatMap((own, s) =>
    own.map(({ first, last, type }) => {
      const forms = sentences[s]?.tokens.slice(first, last + 1).map(({ form }) => form) ?? [];
      return `${forms.join(" ")}/${type}`;
    }),
  );
}

const JOINED = ["Hale and Brandt/Organization", "Hale and Brandt/Organization"];

describe("Two words with “and” between them", () => {
  it("are one body where they never stand apart and something is said of one thing", () => {
    expect(names("Hale/Person and Brandt makes guns", "sales at Hale and Brandt/Organization fell")).to.eql(JOINED);
    expect(names("gun maker Hale/Person and Brandt sued", "sales at Hale and Brandt/Organization fell")).to.eql(JOINED);
  });
  it("are two where one stands alone, they are named once, or nothing is said of one thing", () => {
    const two = ["Hale/Person", "Brandt/Person"];
    expect(names("Hale/Person and Brandt/Person makes guns")).to.eql(two);
    expect(names("Hale/Person and Brandt/Person sang", "Hale/Person and Brandt/Person won")).to.eql([...two, ...two]);
    expect(names("Hale/Person and Brandt makes guns", "at Hale and Brandt", "Hale fell")).to.eql(["Hale/Person"]);
    expect(names("talks between Hale/Person and Brandt has", "at Hale and Brandt")).to.eql(["Hale/Person"]);
    expect(names("Chad/Place and Fiji/Place makes", "Chad and Fiji/Place")).to.eql([
      "Chad/Place",
      "Fiji/Place",
      "Fiji/Place",
    ]);
  });
});

import { expect } from "chai";

import { defaultModel } from "../../src/default-model";
import { findMentions } from "../../src/extract/find-mentions";
import { classifySentences } from "../../src/text/classify-sentences";
import { read } from "../../src/text/read";

/** The names of the byline above a story, with their types. */
async function names(line: string): Promise<string[]> {
  const { language, names: model } = await defaultModel();
  const text = `${line}\n\nThe ferry to the islands will not sail before Thursday, its owner told passengers on Monday.`;
  const parsed = read({ id: "a", text }, language);
  const doc = { ...parsed, ...classifySentences(parsed.article, parsed.sentences) };
  const bylines = doc.sentences.filter(({ kind }) => kind === "byline").map(({ index }) => index);
  return findMentions(doc, model)
    .mentions.filter(({ sentence }) => bylines.includes(sentence))
    .map(({ type, start, end, form }) => `${form} ${type} ${text.slice(start, end)}`);
}

describe("The names of bylines", () => {
  it("are those of the authors and of what they write for", async () => {
    expect(await names("By Odile Ferrant")).to.deep.equal(["NAM Person Odile Ferrant"]);
    expect(await names("BY ODILE FERRANT")).to.deep.equal(["NAM Person ODILE FERRANT"]);
    expect(await names("By Odile Ferrant and Bo Ekdahl-Marsh, Grimsby Courier")).to.deep.equal([
      "NAM Person Odile Ferrant",
      "NAM Person Bo Ekdahl-Marsh",
      "NAM Organization Grimsby Courier",
    ]);
  });

  it("take no town for an outlet, and no post for anybody", async () => {
    expect(await names("By Odile Ferrant, New York")).to.deep.equal(["NAM Person Odile Ferrant", "NAM Place New York"]);
    expect(await names("Odile Ferrant, Senior Editor")).to.deep.equal(["NAM Person Odile Ferrant"]);
  });

  it("take no agency for anybody, and a second author for a person", async () => {
    expect(await names("By The Associated Press")).to.deep.equal(["NAM Organization The Associated Press"]);
    expect(await names("By Odile Ferrant, Bo Ekdahl")).to.deep.equal([
      "NAM Person Odile Ferrant",
      "NAM Person Bo Ekdahl",
    ]);
  });

  it("are none where the line is the story's", async () => {
    expect(await names("The island was reached by Odile Ferrant in a boat of her own on Sunday.")).to.deep.equal([]);
  });
});

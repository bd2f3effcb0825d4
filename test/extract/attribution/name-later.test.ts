import { expect } from "chai";
import type { Draft } from "../../../src/extract/attribution/draft";
import { nameLater } from "../../../src/extract/attribution/name-later";
import type { AttributionSpan } from "../../../src/extract/document";
import { findAttributions } from "../../../src/extract/find-attributions";
import { read } from "../../../src/text/read";
import { markedDocument } from "../../../src/train/marked-document";
import { languageModel } from "../../support/language";

/** The speakers of a text in which one name is marked. */
function speakers(text: string, name: string, type: "Person" | "Organization"): (string | undefined)[] {
  const start = text.indexOf(name);
  const marks = [{ start, end: start + name.length, type, chain: name }];
  const doc = markedDocument(read({ id: "a", text }, languageModel()), marks);
  return findAttributions({ ...doc }).attributions.map(({ speaker }) => speaker?.text);
}

describe("A speaker who is described first and named later", () => {
  it("is the person whose title repeats the description", () =>
    expect(
      speakers(
        "Two men were freed, a judge said. District Judge Ada Brandt said both were innocent.",
        "Ada Brandt",
        "Person",
      ),
    ).to.deep.equal(["Ada Brandt", "Ada Brandt"]));
  it("is the medium named in the next sentence", () =>
    expect(
      speakers(
        "A newspaper reported that two men were freed. The Ghent Courier said both left.",
        "Ghent Courier",
        "Organization",
      ),
    ).to.deep.equal(["Ghent Courier", "Ghent Courier"]));
  it("is the person who is named without a word of who that is", () =>
    expect(
      speakers(
        "Norway's minister said the road was open. Speaking later, Ada Brandt said it was safe.",
        "Ada Brandt",
        "Person",
      ),
    ).to.deep.equal(["Ada Brandt", "Ada Brandt"]));
  it("stays a description where another title follows", () =>
    expect(
      speakers(
        "Two men were freed, a judge said. Lawyer Ada Brandt said both were innocent.",
        "Ada Brandt",
        "Person",
      )[0],
    ).to.equal("a judge"));
  it("stays a description where nobody is named", () =>
    expect(speakers("A judge said that two men were freed. Ada slept.", "Ada", "Person")[0]).to.equal("A judge"));
  it("is the leader who opens the sentence behind the lead", () =>
    expect(
      speakers(
        "Norway's most powerful leader says rates will rise. Ada Brandt spoke on Tuesday.",
        "Ada Brandt",
        "Person",
      ),
    ).to.deep.equal(["Ada Brandt"]));
  it("is the body that opens the sentence behind the lead", () =>
    expect(
      speakers(
        "A U.S. think tank says prices will rise. Clear Ground counted 25 shops.",
        "Clear Ground",
        "Organization",
      ),
    ).to.deep.equal(["Clear Ground"]));
  it("is nobody who is told with a word of who that is", () =>
    expect(
      speakers(
        "A Norwegian leader says rates will rise. Teacher Ada Brandt left on Tuesday.",
        "Ada Brandt",
        "Person",
      )[0],
    ).to.equal("A Norwegian leader"));
  it("is looked for in time linear in the text, however short its sentences are", () => {
    const forms = "A/DET man/NOUN said/VERB it/PRON fell/VERB ./PUNCT".split(" ").map((word) => word.split("/"));
    const tokens = forms.map(([form, upos]) => ({ form, lemma: form, upos, xpos: "" }));
    const sentences = Array.from({ length: 50_000 }, (_, index) => ({ index, kind: "body", tokens }));
    const mentions = sentences.map(({ index }) => ({ index, sentence: index, form: "NOM" }));
    const doc = { sentences, mentions, chains: [], chainOf: [] } as unknown as Parameters<typeof nameLater>[0];
    const drafts = sentences.map(({ index }) => ({ sentence: index, speaker: 1 }) as Draft);
    const spans = drafts.map(() => ({ speaker: { text: "A man" } }) as AttributionSpan);
    const started = performance.now();
    expect(nameLater(doc, drafts, spans)).to.deep.equal(spans);
    expect(performance.now() - started).to.be.lessThan(5_000);
  });
});

// Any text is fine input: it gives a graph in which everything holds, possibly empty, and never an exception.
import { expect } from "chai";
import fc from "fast-check";
import { buildGraph, InvalidInputError, writeGraph } from "../src";
import { problemsOf } from "./support/check-graph";

/** A megabyte takes seconds on a loaded machine. */
const TIMEOUT_MS = 300_000;
const STORY =
  "KABUL (AP) — Pentagon spokesman John Kirby said on Thursday that rebels attacked Kabul, killing 13 soldiers. “We know,” he said. ";

const TEXTS: Readonly<Record<string, string>> = {
  "one “there” over another": "There there 's there been attack war",
  "an empty text": "",
  spaces: " \t\n\r\n\u00a0\u2003 ",
  "one letter": "a",
  "emoji only": "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🙂".repeat(20),
  "emoji among words": STORY.replace(/ /g, " 🙂 "),
  "lone surrogates": STORY.replace(/i/g, "\ud800").replace(/e/g, "\udc00"),
  "all capitals": STORY.toUpperCase().repeat(3),
  "no capitals": STORY.toLowerCase().repeat(3),
  "another language": "Der Minister sagte am Montag, dass die Brücke in Köln geschlossen werde. ".repeat(8),
  "control characters": Array.from({ length: 0x2100 }, (_, i) => String.fromCharCode(i)).join(""),
  "bidirectional marks": STORY.replace(/ /g, " \u202e\u2066"),
  "prototype words": "__proto__ of constructor said toString met hasOwnProperty in valueOf. ".repeat(10),
  markup: "<script>alert(1)</script> & <b>Kirby</b> said “</script>” to `MATCH (n) DETACH DELETE n`. ".repeat(5),
  "unbalanced quotes": "“".repeat(50) + STORY + "”".repeat(50) + '"'.repeat(101) + "((((" + STORY,
  "one long word": "x".repeat(50_000),
  "a sentence without an end": "the rebels attacked the town and ".repeat(3_000),
  "combining marks": "Kirby" + "\u0301".repeat(10_000) + " said no.",
};

describe("any text", function () {
  this.timeout(TIMEOUT_MS);

  for (const [what, text] of Object.entries(TEXTS))
    it(`gives a graph in which everything holds: ${what}`, async () => {
      const kg = await buildGraph([{ id: "a", text, published: "2021-08-27" }]);
      expect(problemsOf(kg.data)).to.deep.equal([]);
    });

  it("gives a graph for strings made of anything", async () => {
    const word = fc.constantFrom(
      ...STORY.split(" "),
      "“",
      "”",
      "’s",
      "\n\n",
      "U.S.",
      "1,000",
      "—",
      "(",
      ")",
      "\ud83d",
      "é",
      "。",
    );
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const kg = await buildGraph([{ id: "a", text, published: "2021-08-27" }]);
        expect(problemsOf(kg.data)).to.deep.equal([]);
      }),
      { numRuns: 150, seed: 20210827 },
    );
  });

  it("reads half a megabyte of prose and as many spaces", async () => {
    const prose = await buildGraph([{ id: "a", text: STORY.repeat(4_000), published: "2021-08-27" }]);
    expect(prose.entity("John Kirby").mentions.length).to.be.greaterThan(1000);
    const spaces = await buildGraph([{ id: "a", text: " ".repeat(1_000_000) + STORY, published: "2021-08-27" }]);
    expect(spaces.find("John Kirby").length).to.equal(1);
  });

  it("is refused in one sentence where it is ten megabytes long", async () => {
    const build = buildGraph([{ id: "huge", text: "x ".repeat(5_000_000) }]);
    const error = await build.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(InvalidInputError);
    expect((error as Error).message).to.match(/^article\.text of "huge" has 10000000 characters; .*$/);
  });

  it("gives the same bytes twice", async () => {
    const article = { id: "a", text: STORY.repeat(3), published: "2021-08-27" };
    expect(writeGraph(await buildGraph([article]))).to.equal(writeGraph(await buildGraph([{ ...article }])));
  });
});

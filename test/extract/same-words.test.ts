import { expect } from "chai";

import type { DraftArgument } from "../../src/extract/fill-roles";
import { sameWords } from "../../src/extract/same-words";

const words = (text: string, head: string, n?: number): DraftArgument => ({
  role: "victim",
  text,
  head,
  ...(n !== undefined && { count: { min: n, max: n } }),
  sentence: 0,
  token: 0,
  slot: "object",
});

describe("Two fillers given as words", () => {
  it("mean one thing where their heads are one word or one holds the other", () => {
    expect(sameWords(words("13 service members", "member"), words("the members", "member"))).to.equal(true);
    expect(sameWords(words("the attack", "attack"), words("an attack on a post", "post"))).to.equal(true);
    expect(sameWords(words("13 soldiers", "soldier"), words("two nurses", "nurse"))).to.equal(false);
  });

  it("mean one thing where one is the number of the other's amount", () => {
    expect(sameWords(words("2.4", "2.4"), words("$2.4 billion", "$"))).to.equal(true);
    expect(sameWords(words("2.4", ""), words("$2.4 billion", "$"))).to.equal(true);
    expect(sameWords(words("4", "4"), words("$2.4 billion", "$"))).to.equal(false);
    expect(sameWords(words("4", ""), words("$2.4 billion", "$"))).to.equal(false);
  });

  it("mean one thing where a bare number counts as many", () => {
    expect(sameWords(words("270", "", 270), words("270 workers", "worker", 270))).to.equal(true);
    expect(sameWords(words("238", "", 238), words("270 workers", "worker", 270))).to.equal(false);
    expect(sameWords(words("270", "", 270), words("workers", "worker"))).to.equal(false);
  });
});

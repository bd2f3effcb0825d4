// The tokenizer against UD English conventions, and by property on any string.

import { expect } from "chai";
import fc from "fast-check";
import { isSpace, tokenize } from "../../src/text/tokenize";

const forms = (text: string): string[] => tokenize(text).map((token) => token.form);

describe("tokenize", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["I don't know, can't you?", "I do n't know , ca n't you ?"],
    ["Mr. Smith's U.S. visit ended at 5 p.m. Friday.", "Mr. Smith 's U.S. visit ended at 5 p.m. Friday ."],
    ["It was a well-known, non-profit co-op.", "It was a well - known , non-profit co-op ."],
    ["“We’ll go,” he said — twice.", "“ We ’ll go , ” he said — twice ."],
    [
      "See https://example.org/a?b=1, or mail a.b@example.com.",
      "See https://example.org/a?b=1 , or mail a.b@example.com .",
    ],
    ["He paid $1,250.50 (about US$900).", "He paid $ 1,250.50 ( about US$ 900 ) ."],
    ["J. K. Rowling met Gen. Lee Jr. on Jan. 5.", "J. K. Rowling met Gen. Lee Jr. on Jan. 5 ."],
    ["Coun. Bo met Msgr. Lee, Adv. Devi and Cpl. Moe.", "Coun. Bo met Msgr. Lee , Adv. Devi and Cpl. Moe ."],
    ["The answer is no.", "The answer is no ."],
    ["AT&T grew 3.5% in the '90s...", "AT&T grew 3.5 % in the '90s ..."],
    ["You cannot; he's gonna.", "You can not ; he 's gon na ."],
    ["rock'n'roll and O'Brien", "rock'n'roll and O'Brien"],
    ["9/11 and 2021-08-27 and 10:30", "9/11 and 2021-08-27 and 10:30"],
    ["What?! No!!!", "What ?! No !!!"],
    ["either/or, and/or", "either / or , and / or"],
    ["in the 70's or 1590's, 2003's best", "in the 70's or 1590's , 2003 's best"],
    ["1969-1970, 750-800 but 555-0123", "1969 - 1970 , 750 - 800 but 555-0123"],
    ["the streak.In May, at example.in or a.In", "the streak . In May , at example.in or a.In"],
    ["a troop- or tank-like X-", "a troop - or tank - like X-"],
    ["for 8m and 1K, not 3M; $$$ ’’", "for 8 m and 1 K , not 3M ; $$$ ’’"],
  ];
  for (const [text, wanted] of cases)
    it(`cuts ${JSON.stringify(text)}`, () => {
      expect(forms(text).join(" ")).to.equal(wanted);
    });

  it("leaves a full stop to the sentence after a word that is no abbreviation", () => {
    expect(forms("They saw it.")).to.deep.equal(["They", "saw", "it", "."]);
    expect(forms("It was May 3rd.")).to.deep.equal(["It", "was", "May", "3rd", "."]);
    expect(forms("It stands in Hill Rd.").at(-1)).to.equal("Rd.");
  });

  it("covers every character but white space exactly once, in order, on any string", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(..."aZ9.-'’\"“,;:!?()/$% \n\t#@&*\ud83d😀…—é"), maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const token of tokenize(any)) {
          expect(token.start).to.be.at.least(at);
          expect(token.end).to.be.greaterThan(token.start);
          expect(any.slice(token.start, token.end)).to.equal(token.form);
          for (let i = at; i < token.start; i++) expect(isSpace(any.charCodeAt(i))).to.equal(true);
          at = token.end;
        }
        for (let i = at; i < any.length; i++) expect(isSpace(any.charCodeAt(i))).to.equal(true);
      }),
      { numRuns: 600 },
    );
  });

  it("stays within the range it is given", () => {
    expect(tokenize("one two three", 4, 7)).to.deep.equal([{ start: 4, end: 7, form: "two" }]);
  });

  it("takes time linear in the text on hostile input", function () {
    this.timeout(300_000);
    const million = 1_000_000;
    for (const unit of [
      " ",
      '"',
      "a",
      ".",
      "-",
      "(",
      "a.",
      "'s",
      "a-",
      "1,",
      "http://",
      "😀",
      "\n\n",
      "a'b\"",
      ")",
      "a(",
    ]) {
      const text = unit.repeat(Math.floor(million / unit.length));
      const started = performance.now();
      tokenize(text);
      expect(performance.now() - started, JSON.stringify(unit)).to.be.lessThan(6000);
    }
  });
});

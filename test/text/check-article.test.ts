import { expect } from "chai";
import { InvalidInputError } from "../../src/errors";
import { checkArticle } from "../../src/text/check-article";

describe("checkArticle", () => {
  it("keeps the fields of an article and drops all others and empty ones", () => {
    const record = {
      id: "a",
      text: "",
      title: "",
      published: "2021-08-27",
      authors: [],
      language: null,
      entities: [1],
    };
    expect(checkArticle(record)).to.deep.equal({ id: "a", text: "", published: "2021-08-27" });
  });

  it("takes dates of every ISO precision", () => {
    for (const published of ["2021", "2021-08", "2021-08-27", "2021-08-27T10:00Z", "2021-08-27 10:00:00+02:00"])
      expect(checkArticle({ id: "a", text: "", published }).published).to.equal(published);
  });

  const wrong: readonly (readonly [string, unknown, string])[] = [
    ["null", null, "null"],
    ["a string", "text", '"text"'],
    ["a list", [], "[]"],
    ["a record without id", { text: "" }, "article.id"],
    ["an empty id", { id: "", text: "" }, "article.id"],
    ["a number for a text", { id: "a", text: 7 }, "7"],
    ["a title that is no string", { id: "a", text: "", title: 7 }, "article.title"],
    ["a date in words", { id: "a", text: "", published: "last week" }, "last week"],
    ["authors in one string", { id: "a", text: "", authors: "Ann" }, "article.authors"],
  ];
  for (const [what, record, message] of wrong)
    it(`refuses ${what}, naming field and value`, () => {
      expect(() => checkArticle(record)).to.throw(InvalidInputError, message);
    });

  it("cuts a long wrong value in its message", () => {
    expect(() => checkArticle({ id: "a", text: "", published: "x".repeat(5000) })).to.throw(/^.{1,200}$/);
  });
});

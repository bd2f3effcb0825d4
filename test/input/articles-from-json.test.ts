import { expect } from "chai";
import { InvalidInputError } from "../../src/errors";
import { recordsFromJson, recordsFromNdjson } from "../../src/input/articles-from-json";

describe("article records", () => {
  it("come from one object, a list, or a line each", () => {
    expect(recordsFromJson('{"id":"a"}')).to.deep.equal([{ id: "a" }]);
    expect(recordsFromJson('\uFEFF[{"id":"a"},{"id":"b"}]')).to.deep.equal([{ id: "a" }, { id: "b" }]);
    expect(recordsFromNdjson('{"id":"a"}\n\n{"id":"b"}\r\n')).to.deep.equal([{ id: "a" }, { id: "b" }]);
  });

  it("name the line that is no JSON", () => {
    expect(() => recordsFromNdjson('{"id":"a"}\n{"id":')).to.throw(InvalidInputError, "line 2: not JSON");
    expect(() => recordsFromJson("")).to.throw(InvalidInputError, "not JSON");
  });
});

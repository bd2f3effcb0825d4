import { expect } from "chai";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gathered, writeFileAtomically } from "../../src/cli/write-file";

describe("writing a file in pieces", () => {
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), "nutgraph-write-"))));
  afterEach(() => rmSync(dir, { recursive: true }));

  it("gathers pieces until they are worth a write, and loses none", () => {
    expect([...gathered(["ab", "", "cd", "e", "f"], 3)]).to.deep.equal(["abcd", "ef"]);
    expect([...gathered([])]).to.deep.equal([]);
  });

  it("writes all pieces one after the other, in a folder that it makes", async () => {
    const path = join(dir, "new", "graph.json");
    const pieces = Array.from({ length: 5 }, (_, i) => String(i).repeat(700_000));
    await writeFileAtomically(path, pieces);
    expect(readFileSync(path, "utf8")).to.equal(pieces.join(""));
    await writeFileAtomically(path, []);
    expect(readFileSync(path, "utf8")).to.equal("");
  });

  it("leaves the old file, and nothing beside it, where a piece cannot be made", async () => {
    const path = join(dir, "graph.json");
    await writeFileAtomically(path, "old");
    function* broken(): Generator<string> {
      yield "x".repeat(3_000_000);
      throw new Error("no more");
    }
    const error = await writeFileAtomically(path, broken()).then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error?.message).to.equal("no more");
    expect(readFileSync(path, "utf8")).to.equal("old");
    expect(readdirSync(dir)).to.deep.equal(["graph.json"]);
  });
});

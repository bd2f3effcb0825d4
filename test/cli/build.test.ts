import { expect } from "chai";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileNameOf } from "../../src/cli/build";
import { main } from "../../src/cli/main";
import { readGraph } from "../../src/graph/read-graph";
import { fakeIo } from "../support/fake-io";

describe("nutgraph build", () => {
  let dir: string;
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(dir, name);
    writeFileSync(path, content);
    return path;
  };
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), "nutgraph-"))));
  afterEach(() => rmSync(dir, { recursive: true }));

  it("writes the graph of several articles to standard output", async () => {
    const io = fakeIo();
    const inputs = [
      file("a.txt", "Tim Cook joined Apple in 1998."),
      file("b.json", '{"id":"b","text":"Pentagon spokesman John Kirby spoke.","gold":true}'),
      file("c.ndjson", '{"id":"c1","text":"It rained in Kabul."}\n{"id":"c2","text":""}'),
    ];
    expect(await main(["build", ...inputs], io)).to.equal(0);
    expect(readGraph(io.printed.out).data.articles.map(({ id }) => id)).to.deep.equal(["a", "b", "c1", "c2"]);
    expect(io.printed.err).to.equal("");
  });

  it("reads standard input and writes a file, with a summary on request", async () => {
    const io = fakeIo("Tim Cook joined Apple in 1998.");
    const output = join(dir, "deep", "graph.json");
    expect(await main(["build", "-", "-o", output, "--summary"], io)).to.equal(0);
    expect(readGraph(readFileSync(output, "utf8")).data.articles[0]?.id).to.equal("stdin");
    expect(io.printed.out).to.include("1 article");
    expect(readdirSync(join(dir, "deep"))).to.deep.equal(["graph.json"]);
  });

  it("writes one file for each article under the input's base name", async () => {
    const out = join(dir, "out");
    const inputs = [
      file("one.txt", "It rained."),
      file("two.json", '{"id":"other","text":"It rained."}'),
      file("many.ndjson", '{"id":"../x","text":""}\n{"id":"y","text":""}'),
    ];
    expect(await main(["build", "--each", "--out-dir", out, ...inputs], fakeIo())).to.equal(0);
    const names = readdirSync(out).sort();
    expect(names).to.include.members(["one.json", "two.json", "y.json"]);
    expect(names.find((name) => name.startsWith("_x"))).to.equal(`${fileNameOf("../x")}.json`);
    expect(names.length).to.equal(4);
  });

  it("names each article that failed, keeps the others and exits with 1", async () => {
    const io = fakeIo();
    const inputs = [
      file("good.txt", "It rained."),
      file("bad.json", "{"),
      file("binary.txt", new Uint8Array([0, 1, 2])),
      file("odd.pdf", "x"),
      join(dir, "absent.txt"),
    ];
    expect(await main(["build", ...inputs], io)).to.equal(1);
    expect(readGraph(io.printed.out).data.articles.length).to.equal(1);
    for (const input of inputs.slice(1)) expect(io.printed.err).to.include(input);
    expect(io.printed.err.trim().split("\n").length).to.equal(4);
  });

  it("tells files of the same name in two folders apart and refuses two texts under one id", async () => {
    mkdirSync(join(dir, "p"));
    mkdirSync(join(dir, "q"));
    const io = fakeIo();
    const same = [file("p/x.txt", "It rained."), file("q/x.txt", "It snowed.")];
    const clash = [file("r.json", '{"id":"r","text":"1"}'), file("s.json", '{"id":"r","text":"2"}')];
    expect(await main(["build", ...same, ...clash], io)).to.equal(1);
    expect(readGraph(io.printed.out).data.articles.length).to.equal(3);
    expect(io.printed.err).to.include('"r"');
  });

  it("takes a folder for the articles in it", async () => {
    file("a.txt", "It rained.");
    file("notes.md", "no article");
    const io = fakeIo();
    expect(await main(["build", dir], io)).to.equal(0);
    expect(readGraph(io.printed.out).data.articles.map(({ id }) => id)).to.deep.equal(["a"]);
  });

  const usage: readonly (readonly [string, readonly string[], string])[] = [
    ["no article", ["build"], "name at least one article"],
    ["an unknown option", ["build", "--colour", "red", "a.txt"], "--colour"],
    ["--each without a folder", ["build", "--each", "a.txt"], "--out-dir"],
    ["--out-dir without --each", ["build", "--out-dir", "d", "a.txt"], "--each"],
    ["--each with one output", ["build", "--each", "--out-dir", "d", "-o", "f", "a.txt"], "--output f"],
    ["a summary among JSON", ["build", "--summary", "a.txt"], "--summary"],
    ["an unknown command", ["bulid"], '"bulid"'],
  ];
  for (const [what, argv, message] of usage)
    it(`exits with 2 and one sentence for ${what}`, async () => {
      const io = fakeIo();
      expect(await main(argv, io)).to.equal(2);
      expect(io.printed.err).to.include(message);
      expect(io.printed.err.trim().split("\n").length).to.equal(1);
      expect(io.printed.out).to.equal("");
    });

  it("shows progress on a terminal only, and not when told to be quiet", async () => {
    const input = file("a.txt", "It rained.");
    const shown = fakeIo("", { errIsTerminal: true });
    await main(["build", input], shown);
    expect(shown.printed.err).to.include("1/1 a");
    const quiet = fakeIo("", { errIsTerminal: true });
    await main(["build", "--quiet", input], quiet);
    expect(quiet.printed.err).to.equal("");
  });
});

import { expect } from "chai";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { writeGraph } from "../../src/graph/write-graph";
import { fakeIo, type FakeIo } from "../support/fake-io";
import { SMALL_GRAPH } from "../support/small-graph";

describe("the command query", () => {
  let dir: string;
  let graph: string;
  before(() => {
    dir = mkdtempSync(join(tmpdir(), "nutgraph-"));
    graph = join(dir, "graph.json");
    writeFileSync(graph, writeGraph(SMALL_GRAPH));
  });
  after(() => rmSync(dir, { recursive: true }));

  const asked = async (...words: string[]): Promise<FakeIo["printed"] & { code: number }> => {
    const io = fakeIo();
    const code = await main(["query", graph, ...words], io);
    return { ...io.printed, code };
  };

  it("answers in JSON, a line for each thing", async () => {
    const { out, code } = await asked("--dossier", "John Kirby");
    expect(code).to.equal(0);
    expect((JSON.parse(out) as { entity: { name: string } }).entity.name).to.equal("John Kirby");
  });

  it("answers in lines to read on request, with quotes", async () => {
    const { out } = await asked("--dossier", "John Kirby", "--text");
    expect(out)
      .to.match(/^John Kirby \(Person\)/)
      .and.include("John Kirby works for Pentagon (spokesman)\n    “");
    expect((await asked("--timeline", "Taliban", "--text")).out).to.match(/^2021-08 {2}.*, say John Kirby and /);
    expect((await asked("--conflicts", "Taliban", "--text")).out).to.match(/: polarity\n {2}affirmed, says John Kirby/);
    expect((await asked("--who-said", "prisoners", "--text")).out).to.include("John Kirby:\n    “");
    expect((await asked("--from", "John Kirby", "--to", "Pentagon", "--text")).out).to.include(
      "John Kirby —WORKS_FOR— Pentagon\n",
    );
  });

  it("says that nothing was found", async () => {
    const { out, err, code } = await asked("--who-said", "no such words");
    expect([out, err, code]).to.deep.equal(["", "nutgraph: nothing found\n", 0]);
  });

  it("names what it cannot read, and what makes a graph", async () => {
    const none = fakeIo();
    expect(await main(["query", join(dir, "none.json"), "--dossier", "X"], none)).to.equal(1);
    expect(none.printed.err).to.match(/none\.json: there is no such file\n$/);
    const other = fakeIo("It rained.");
    expect(await main(["view", "-"], other)).to.equal(1);
    expect(other.printed.err).to.match(/^nutgraph: standard input is not a graph .*nutgraph build writes one\n$/);
  });
});

describe("the command line", () => {
  it("explains a command by help as by --help", async () => {
    const [one, other] = [fakeIo(), fakeIo()];
    expect(await main(["help", "export"], one)).to.equal(0);
    expect(await main(["export", "--help"], other)).to.equal(0);
    expect(one.printed.out)
      .to.equal(other.printed.out)
      .and.match(/--help +this text\n$/);
    expect(await main(["help", "bulid"], fakeIo())).to.equal(2);
    expect(await main(["help", "help"], fakeIo())).to.equal(0);
    expect(await main(["--help", "export"], fakeIo())).to.equal(0);
  });

  it("names the command whose option is wrong, and takes an unknown form for wrong usage", async () => {
    const io = fakeIo();
    expect(await main(["explain", "--colour", "a.txt"], io)).to.equal(2);
    expect(io.printed.err).to.match(/^nutgraph: explain: Unknown option '--colour'/);
    expect(await main(["export", "graph.json", "--format", "pdf"], fakeIo())).to.equal(2);
  });
});

// The command view: a graph file becomes one page.

import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../src/cli/io";
import { view } from "../../src/cli/view";
import { writeGraph } from "../../src/graph/write-graph";
import { buildViewer } from "../browser/support/build-viewer";
import { fakeIo } from "../support/fake-io";
import { SMALL_GRAPH } from "../support/small-graph";

const BUILD_TIMEOUT_MS = 120_000;

describe("the command view", () => {
  let dir: string;
  before(async function () {
    this.timeout(BUILD_TIMEOUT_MS);
    await buildViewer();
    dir = mkdtempSync(join(tmpdir(), "nutgraph-"));
  });
  after(() => rmSync(dir, { recursive: true }));

  it("writes one page with the graph, the title and the places of the nodes, and says where", async () => {
    const file = join(dir, "graph.json");
    const page = join(dir, "page.html");
    writeFileSync(file, writeGraph(SMALL_GRAPH));
    const io = fakeIo();
    expect(await view([file, "-o", page, "--title", "<Prisoners> & co"], io)).to.equal(0);
    expect(io.printed.err).to.include(page);
    const html = readFileSync(page, "utf8");
    expect(html).to.include("<!doctype html>").and.include("&lt;Prisoners&gt; &amp; co").and.include("John Kirby");
    expect(html).to.not.include("<Prisoners>");
  });

  it("reads standard input and writes standard output", async () => {
    const io = fakeIo(writeGraph(SMALL_GRAPH));
    expect(await view(["-"], io)).to.equal(0);
    expect(io.printed.out)
      .to.match(/^<!doctype html>/)
      .and.include("John Kirby");
    expect(io.printed.err).to.equal("");
  });

  it("asks for one graph", async () => {
    for (const words of [[], ["a.json", "b.json"]])
      await view(words, fakeIo()).then(
        () => expect.fail("nothing was thrown"),
        (error: unknown) => expect(error).to.be.instanceOf(UsageError),
      );
  });
});

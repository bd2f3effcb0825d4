// The commands export, query and load, without a server.

import { expect } from "chai";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportCommand } from "../../src/cli/export";
import { UsageError } from "../../src/cli/io";
import { loadCommand } from "../../src/cli/load";
import { query } from "../../src/cli/query";
import { readNdjson } from "../../src/export/forms/ndjson";
import { writeGraph } from "../../src/graph/write-graph";
import { match, person } from "../../src/query";
import { fakeIo } from "../support/fake-io";
import { randomGraph } from "../../src/train/bench/random-graph";

const graph = randomGraph(1, { entities: 20 });

async function failure(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  return new Error("nothing was thrown");
}

describe("the commands on a graph file", () => {
  let dir: string;
  let file: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "nutgraph-"));
    file = join(dir, "graph.json");
    writeFileSync(file, writeGraph(graph));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it("export writes one file, several, or standard output", async () => {
    const io = fakeIo();
    expect(await exportCommand([file, "--format", "ndjson", "-o", "-"], io)).to.equal(0);
    expect(readNdjson(io.printed.out.split("\n"))).to.deep.equal(graph);
    expect(await exportCommand([file, "-f", "graphml", "-o", join(dir, "x.graphml")], fakeIo())).to.equal(0);
    expect(readFileSync(join(dir, "x.graphml"), "utf8")).to.include("<graphml");
    expect(await exportCommand([file, "-f", "csv", "--out-dir", join(dir, "tables")], fakeIo())).to.equal(0);
    expect(readdirSync(join(dir, "tables"))).to.include.members(["claims.csv", "entities.csv"]);
  });

  it("export names the forms there are when one is missing or unknown", async () => {
    expect(await failure(exportCommand([file], fakeIo()))).to.be.instanceOf(UsageError);
    const unknown = await failure(exportCommand([file, "-f", "xlsx"], fakeIo()));
    expect(unknown).to.be.instanceOf(UsageError);
    expect(unknown.message).to.include("gexf");
  });

  it("query runs a query from a file, and the ready-made ones", async () => {
    const io = fakeIo();
    const asked = join(dir, "query.json");
    writeFileSync(asked, JSON.stringify(match(person("p")).out("LEADS").any("o").select("p.name").query));
    expect(await query([file, asked], io)).to.equal(0);
    const name = String(graph.entities[0]?.id);
    for (const option of ["--dossier", "--timeline", "--conflicts"])
      expect(await query([file, option, name], io)).to.equal(0);
    for (const line of io.printed.out.split("\n").slice(0, -1)) expect(JSON.parse(line)).to.be.an("object");
    expect(await failure(query([file], fakeIo()))).to.be.instanceOf(UsageError);
    expect(await failure(query([file, "--from", name], fakeIo()))).to.be.instanceOf(UsageError);
    expect(await failure(query([file, asked, "--timeline", name], fakeIo()))).to.be.instanceOf(UsageError);
  });

  it("load has no option for a password and asks for none without a terminal", async () => {
    expect(
      await failure(loadCommand([file, "--uri", "bolt://127.0.0.1:1", "--password", "x"], fakeIo())),
    ).to.be.instanceOf(UsageError);
    const none = await failure(loadCommand([file, "--uri", "bolt://127.0.0.1:1"], fakeIo()));
    expect(none.message).to.include("NEO4J_PASSWORD");
    expect((await failure(loadCommand([file], fakeIo()))).message).to.include("--uri");
  });
});

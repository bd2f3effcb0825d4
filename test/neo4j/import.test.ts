// The tables for neo4j-admin, imported by the importer itself with the command that docs/neo4j.md gives: the database must be
// the one that `load` makes.

import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { neo4jAdmin, startServer, type Neo4jServer } from "../../scripts/neo4j/server";
import { ARRAY_DELIMITER, writeImportTables } from "../../src/export/neo4j/import-tables";
import { load, read } from "../../src/neo4j";
import { fileText } from "../../src/export/exporter";
import { randomGraph } from "../../src/train/bench/random-graph";
import { HOSTILE_NAMES } from "../support/hostile-names";
import { connect, DATABASE, dump, empty, expectSame, loginOrSkip, query } from "./database";

const DOCS = join(__dirname, "../../docs/neo4j.md");

/** The words of the command in the docs, as a shell would hand them over. */
function documentedWords(): string[] {
  const command = /^neo4j-admin (.*?[^\\])$/ms.exec(readFileSync(DOCS, "utf8"))?.[1] ?? "";
  return command.split(/\s+/).flatMap((word) => (word === "\\" ? [] : [word.replaceAll('"', "")]));
}

/** Without the one character that a list cannot hold (docs/neo4j.md). */
const NAMES = HOSTILE_NAMES.filter((name) => !name.includes(ARRAY_DELIMITER));

describe("the tables for neo4j-admin", () => {
  let server: Neo4jServer | undefined;
  after(async () => server?.stop());

  it("imported by the documented command, give what load gives", async function () {
    const driver = connect(await loginOrSkip(this));
    const graph = randomGraph(11, { entities: NAMES.length, names: NAMES, relations: 40, events: 20 });
    await empty(driver);
    await load(graph, driver, { database: DATABASE });
    const loaded = await dump(driver);

    const dir = mkdtempSync(join(tmpdir(), "nutgraph-import-"));
    const files = await writeImportTables(graph);
    for (const file of files) writeFileSync(join(dir, file.name), fileText(file));
    expect(documentedWords().slice(0, 3)).to.deep.equal(["database", "import", "full"]);
    server = await startServer("import", undefined, undefined, (home) => neo4jAdmin(home, documentedWords(), dir));
    rmSync(dir, { recursive: true });

    const imported = connect(server);
    const constraints = files.find(({ name }) => name === "constraints.cypher")?.chunks ?? [];
    for (const statement of constraints) await query(imported, statement.replace(/;\n$/, ""));
    expectSame(await dump(imported), loaded);
    expect(await read(imported, { database: DATABASE })).to.deep.equal(graph);
    expect(await load(graph, imported, { database: DATABASE })).to.deep.include({ articles: 0, nodes: 0, edges: 0 });
  });
});

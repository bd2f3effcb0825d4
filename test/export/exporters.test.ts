// Every form of the exporters' table, read back by a parser that is not ours: what the graph holds must be found in it, and
// text must stay text. A row without a reader here fails.

import { expect } from "chai";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import Graph from "graphology";
import gexf from "graphology-gexf";
import jsonld from "jsonld";
import { Parser, type Quad } from "n3";
import { EXPORTERS } from "../../src/export/exporters";
import { fileText, type ExportedFile } from "../../src/export/exporter";
import { csvCell } from "../../src/export/forms/csv";
import { readNdjson } from "../../src/export/forms/ndjson";
import { cypherLiteral } from "../../src/export/neo4j/cypher-script";
import type { GraphData } from "../../src/graph/graph-data";
import { writeGraph } from "../../src/graph/write-graph";
import { readGraph } from "../../src/graph/read-graph";
import { HOSTILE_NAMES } from "../support/hostile-names";
import { parseCsv } from "../support/parse-csv";
import { randomGraph } from "../../src/train/bench/random-graph";

const GRAPHS: readonly GraphData[] = [
  randomGraph(1),
  randomGraph(2, { articles: 8, entities: 30, relations: 60, events: 30 }),
  randomGraph(3, { entities: HOSTILE_NAMES.length, names: HOSTILE_NAMES, relations: 40 }),
  { nutgraph: 1, articles: [], entities: [], relations: [], events: [], quotations: [] },
];

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");
const xmlSafe = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
const text = (files: readonly ExportedFile[]): string => (files[0] ? fileText(files[0]) : "");
const sorted = (list: readonly string[]): string[] => [...list].sort();
/** How many distinct edges the forms with edges have: relations, and roles that an entity fills. */
const edgeCount = ({ relations, events }: GraphData): number =>
  relations.length +
  events.reduce(
    (sum, { arguments: all }) =>
      sum + new Set(all.flatMap((one) => (one.entity ? [`${one.role} ${one.entity}`] : []))).size,
    0,
  );

function readXml(xml: string): unknown {
  expect(XMLValidator.validate(xml)).to.equal(true);
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseAttributeValue: false,
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    isArray: (name, _path, _leaf, isAttribute) => !isAttribute && ["node", "edge", "data", "key"].includes(name),
  }).parse(xml);
}

/** A reader for each form: it parses with foreign code and holds what it finds against the graph. */
const READERS: Readonly<Record<string, (files: readonly ExportedFile[], graph: GraphData) => void | Promise<void>>> = {
  json: (files, graph) => void expect(readGraph(text(files)).data).to.deep.equal(graph),
  ndjson(files, graph) {
    const lines = text(files).split("\n");
    expect(lines.slice(0, -1).every((line) => typeof JSON.parse(line) === "object")).to.equal(true);
    expect(readNdjson(lines)).to.deep.equal(graph);
  },
  gexf(files, graph) {
    readXml(text(files));
    const read = readGexf(text(files));
    expect(read.order).to.equal(graph.entities.length + graph.events.length);
    expect(read.size).to.equal(edgeCount(graph));
    for (const { id, name, type } of graph.entities) {
      const attributes = read.getNodeAttributes(id);
      expect(attributes["label"]).to.equal(xmlSafe(name));
      expect(attributes["type"]).to.equal(type);
      expect(attributes["x"]).to.be.a("number");
    }
  },
  graphml(files, graph) {
    const { graphml } = readXml(text(files)) as {
      graphml: { graph: { node?: { id: string; data: { key: string; "#text"?: string }[] }[]; edge?: unknown[] } };
    };
    const { node: nodes = [], edge: edges = [] } = graphml.graph;
    expect(nodes.length).to.equal(graph.entities.length + graph.events.length);
    expect(edges.length).to.equal(edgeCount(graph));
    const labels = new Map(
      nodes.map(({ id, data }) => [id, data.find(({ key }) => key === "node_label")?.["#text"] ?? ""]),
    );
    for (const { id, name } of graph.entities) expect(labels.get(id)).to.equal(xmlSafe(name));
  },
  async jsonld(files, graph) {
    const document = JSON.parse(text(files)) as object;
    const nquads = await jsonld.toRDF(document, { format: "application/n-quads" });
    const rdf = await EXPORTERS.find(({ name }) => name === "rdf")?.write(graph);
    expect(canonical(new Parser().parse(nquads))).to.deep.equal(
      canonical(new Parser({ format: "N-Quads" }).parse(text(rdf ?? []))),
    );
  },
  rdf(files, graph) {
    const quads = new Parser({ format: "N-Quads" }).parse(text(files));
    const objects = (predicate: string): string[] =>
      quads.filter((quad) => quad.predicate.value === predicate).map((quad) => quad.object.value);
    for (const { name } of graph.entities) expect(objects("https://schema.org/name")).to.include(wellFormed(name));
    const exact = new Set(objects("http://www.w3.org/ns/oa#exact"));
    for (const { claims } of graph.relations)
      for (const { evidence } of claims) expect([...exact]).to.include(wellFormed(evidence.quote));
    const statements = quads.filter((quad) => quad.object.value === "urn:nutgraph:term:Relation");
    expect(statements.length).to.equal(graph.relations.length);
  },
  ftm(files, graph) {
    const entities = text(files)
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, unknown[]> });
    const schemata = new Map(entities.map(({ id, schema }) => [id, schema]));
    expect(schemata.size).to.equal(entities.length);
    for (const { schema, properties } of entities) checkFtm(schema, properties, schemata);
    const names = new Set(entities.flatMap(({ properties }) => properties["name"] ?? []));
    for (const { name } of graph.entities) expect(names.has(name)).to.equal(true);
    expect(entities.length).to.equal(
      graph.articles.length + graph.entities.length + graph.events.length + edgeCount(graph),
    );
  },
  csv(files, graph) {
    const tables = new Map(files.map((file) => [file.name, parseCsv(fileText(file))]));
    const column = (table: string, name: string): string[] => {
      const [head = [], ...rows] = tables.get(table) ?? [];
      for (const row of rows) expect(row.length).to.equal(head.length);
      return rows.map((row) => row[head.indexOf(name)] ?? "");
    };
    expect(column("entities.csv", "name")).to.deep.equal(graph.entities.map(({ name }) => wellFormed(name)));
    expect(column("articles.csv", "text")).to.deep.equal(graph.articles.map((article) => wellFormed(article.text)));
    expect(column("relations.csv", "source")).to.deep.equal(graph.relations.map(({ source }) => source));
    expect(sorted(column("mentions.csv", "quote"))).to.deep.equal(
      sorted(graph.entities.flatMap(({ mentions }) => mentions.map(({ quote }) => wellFormed(quote)))),
    );
    expect(column("events.csv", "status")).to.deep.equal(graph.events.map(({ status }) => status));
  },
  cypher(files, graph) {
    // Whether Neo4j takes it is tested in test/neo4j; here: it is ASCII-safe text and every record stands in it.
    expect(text(files)).not.to.match(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
    for (const { id } of graph.relations) expect(text(files)).to.include(id);
  },
  "neo4j-admin"(files, graph) {
    const [nodes = [], edges = []] = files.slice(0, 2).map((file) => parseCsv(fileText(file)));
    const { articles, entities, events, quotations, merges = [] } = graph;
    expect(nodes.length - 1).to.equal([articles, entities, events, quotations, merges].flat().length + 1);
    expect(edges.length - 1).to.be.at.least(edgeCount(graph));
    for (const row of [...nodes, ...edges]) expect(row.length).to.be.oneOf([nodes[0]?.length, edges[0]?.length]);
    expect(fileText(files[2] as ExportedFile)).to.include("IF NOT EXISTS");
  },
};

const canonical = (quads: readonly Quad[]): string[] =>
  sorted(
    quads.map(({ subject, predicate, object }) =>
      JSON.stringify([
        subject.value,
        predicate.value,
        object.termType,
        object.value,
        "datatype" in object ? (object.datatype as { value: string }).value : "",
      ]),
    ),
  );

/** As Gephi Lite reads a file (its core/file/utils.ts): into a plain graph, which the reader makes multi where it must. */
const readGexf = (xml: string): Graph =>
  gexf.parse(Graph, xml, { allowUndeclaredAttributes: true, addMissingNodes: true });

// Facts of followthemoney 4.11 about the schemata used: the ends a link must have, and what may stand there.
const FTM_LINKS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  Directorship: ["director", "LegalEntity", "organization", "Organization"],
  Employment: ["employee", "Person", "employer", "Organization"],
  Membership: ["member", "LegalEntity", "organization", "Organization"],
  Ownership: ["owner", "LegalEntity", "asset", "Asset"],
  Family: ["person", "Person", "relative", "Person"],
  UnknownLink: ["subject", "Thing", "object", "Thing"],
};
const FTM_RANGES: Readonly<Record<string, readonly string[]>> = {
  LegalEntity: ["Person", "Organization", "Company", "PublicBody"],
  Organization: ["Organization", "Company", "PublicBody"],
  Person: ["Person"],
  Asset: ["Company", "RealEstate"],
  Thing: ["Person", "Organization", "Company", "PublicBody", "RealEstate", "Address", "Event", "Article"],
};
const FTM_COMMON = ["startDate", "endDate", "date", "summary", "description", "proof", "publisher"];
const FTM_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  thing: [
    "name",
    "alias",
    "keywords",
    "proof",
    "title",
    "publishedAt",
    "publisher",
    "author",
    "sourceUrl",
    "bodyText",
    "involved",
    "location",
    ...FTM_COMMON,
  ],
  interest: ["role", "status", ...FTM_COMMON],
  Family: ["relationship", ...FTM_COMMON],
};

function checkFtm(schema: string, properties: Record<string, unknown[]>, schemata: ReadonlyMap<string, string>): void {
  const link = FTM_LINKS[schema];
  for (const values of Object.values(properties)) for (const value of values) expect(value).to.be.a("string");
  for (const id of (properties["proof"] ?? []) as string[]) expect(schemata.get(id)).to.equal("Article");
  if (!link) {
    expect(FTM_RANGES["Thing"]).to.include(schema);
    expect(FTM_PROPERTIES["thing"]).to.include.members(Object.keys(properties));
    return;
  }
  const [source, sources, target, targets] = link;
  for (const [end, range] of [
    [source, sources],
    [target, targets],
  ] as const)
    expect(FTM_RANGES[range], `${schema}.${end}`).to.include(schemata.get(String(properties[end]?.[0])));
  expect([source, target, ...(FTM_PROPERTIES[schema === "Family" ? "Family" : "interest"] ?? [])]).to.include.members(
    Object.keys(properties),
  );
}

describe("export forms", () => {
  it("each have a reader here, a name of their own and a description", () => {
    const ours = EXPORTERS.filter(({ name }) => !["svg", "html"].includes(name));
    expect(sorted(ours.map(({ name }) => name))).to.deep.equal(sorted(Object.keys(READERS)));
    expect(new Set(EXPORTERS.map(({ name }) => name)).size).to.equal(EXPORTERS.length);
    for (const { description, mediaType } of EXPORTERS)
      expect([description, mediaType].every((one) => one.length > 5)).to.equal(true);
  });

  for (const { name, write } of EXPORTERS) {
    const reader = READERS[name];
    if (!reader) continue;
    it(`${name} is read back by a foreign parser, from plain, hostile and empty graphs, the same bytes twice`, async () => {
      for (const graph of GRAPHS) {
        const files = await write(graph);
        const texts = files.map(fileText);
        expect(files.map(fileText)).to.deep.equal(texts);
        expect((await write(graph)).map(fileText)).to.deep.equal(texts);
        await reader(files, graph);
      }
    });
  }
});

describe("the pieces of a form", () => {
  it("are short, whatever the size of the graph: none holds two things", async () => {
    const graph = randomGraph(4, { articles: 20, entities: 60, relations: 120, events: 60 });
    const own = EXPORTERS.filter(({ name }) => !["svg", "html", "cypher", "neo4j-admin"].includes(name));
    for (const { name, write } of own)
      for (const file of await write(graph)) {
        const longest = Math.max(...[...file.chunks].map((chunk) => chunk.length));
        expect(longest, name).to.be.lessThan(60_000);
      }
  });

  it("make the very text of JSON.stringify for json", () => {
    for (const graph of GRAPHS)
      for (const indent of [0, 1, 2, 2.5, 12, -1]) {
        const text = writeGraph(graph, indent);
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(graph)));
        expect(text).to.equal(`${JSON.stringify(JSON.parse(text), undefined, indent)}\n`);
      }
  });
});

describe("csv cells", () => {
  it("are quoted where needed, and formulas stay as they are", () => {
    expect([
      csvCell('say "x"'),
      csvCell("a,b"),
      csvCell("=1+1"),
      csvCell(["a", "b"]),
      csvCell(undefined),
    ]).to.deep.equal(['"say ""x"""', '"a,b"', "=1+1", "a|b", ""]);
  });
});

describe("cypher literals", () => {
  it("hold any text", () => {
    expect(cypherLiteral("it's \\ $rows \u202e\n")).to.equal("'it\\'s \\\\ $rows \\u202e\\n'");
    expect(cypherLiteral([1n, 0.5, 2, true, null])).to.equal("[1,0.5,2.0,true,null]");
  });
});

// The table of export forms: `nutgraph export --format NAME`, the docs and the conformance tests read it. To add a form, add
// a row and a reader to the tests.

import { graphChunks } from "../graph/write-graph";
import { InvalidInputError } from "../errors";
import { oneFile, type Exporter } from "./exporter";
import { writeCsv } from "./forms/csv";
import { ftmLines } from "./forms/ftm";
import { gexfLines } from "./forms/gexf";
import { graphmlLines } from "./forms/graphml";
import { ndjsonLines } from "./forms/ndjson";
import { jsonLdChunks, nquads } from "./forms/rdf";
import { writeHtml } from "./html";
import { cypherStatements } from "./neo4j/cypher-script";
import { writeImportTables } from "./neo4j/import-tables";
import { writeSvg } from "./svg";

export const EXPORTERS: readonly Exporter[] = [
  {
    name: "json",
    description: "the graph itself, as `build` writes it (docs/format.md)",
    extension: "json",
    mediaType: "application/json",
    lossless: true,
    write: (graph) => oneFile("json", () => graphChunks(graph)),
  },
  {
    name: "ndjson",
    description: "one thing on each line, for streams",
    extension: "ndjson",
    mediaType: "application/x-ndjson",
    lossless: true,
    write: (graph) => oneFile("ndjson", () => ndjsonLines(graph)),
  },
  {
    name: "gexf",
    description: "GEXF 1.3 with colours, positions and dates, for Gephi and Gephi Lite",
    extension: "gexf",
    mediaType: "application/gexf+xml",
    lossless: false,
    write: (graph, context) => oneFile("gexf", () => gexfLines(graph, context)),
  },
  {
    name: "graphml",
    description: "GraphML, for yEd, NetworkX, igraph and Cytoscape",
    extension: "graphml",
    mediaType: "application/graphml+xml",
    lossless: false,
    write: (graph) => oneFile("graphml", () => graphmlLines(graph)),
  },
  {
    name: "jsonld",
    description: "JSON-LD 1.1 in terms of schema.org, PROV-O and Web Annotation",
    extension: "jsonld",
    mediaType: "application/ld+json",
    lossless: false,
    write: (graph) => oneFile("jsonld", () => jsonLdChunks(graph)),
  },
  {
    name: "rdf",
    description: "N-Quads: the same statements as JSON-LD, for triple stores",
    extension: "nq",
    mediaType: "application/n-quads",
    lossless: false,
    write: (graph) => oneFile("nq", () => nquads(graph)),
  },
  {
    name: "ftm",
    description: "FollowTheMoney entities, for Aleph and OpenSanctions tools",
    extension: "ftm.json",
    mediaType: "application/x-ndjson",
    lossless: false,
    write: (graph) => oneFile("ftm.json", () => ftmLines(graph)),
  },
  {
    name: "csv",
    description: "eight tables: articles, entities, relations, events, roles, claims, mentions, quotations",
    extension: "csv",
    mediaType: "text/csv",
    lossless: false,
    write: (graph) => writeCsv(graph),
  },
  {
    name: "cypher",
    description: "a script for cypher-shell, equal to `nutgraph load`",
    extension: "cypher",
    mediaType: "application/x-cypher-query",
    lossless: true,
    write: async (graph) => {
      const statements = await cypherStatements(graph);
      return oneFile("cypher", () => statements);
    },
  },
  {
    name: "neo4j-admin",
    description: "tables for `neo4j-admin database import full`, and the constraints",
    extension: "csv",
    mediaType: "text/csv",
    lossless: true,
    write: (graph) => writeImportTables(graph),
  },
  {
    name: "svg",
    description: "a still picture, for reports and READMEs",
    extension: "svg",
    mediaType: "image/svg+xml",
    lossless: false,
    write: (graph, context) => oneFile("svg", () => [writeSvg(graph, context)]),
  },
  {
    name: "html",
    description: "the viewer with the graph in it: one page that needs no network (docs/viewer.md)",
    extension: "html",
    mediaType: "text/html",
    lossless: true,
    write: (graph, context) => oneFile("html", () => [writeHtml(graph, context)]),
  },
];

/** The form of this name; throws `InvalidInputError` that lists those there are. */
export function exporter(name: string): Exporter {
  const found = EXPORTERS.find((one) => one.name === name);
  if (!found)
    throw new InvalidInputError(
      `export: no format "${name}"; there are ${EXPORTERS.map((one) => one.name).join(", ")}`,
    );
  return found;
}

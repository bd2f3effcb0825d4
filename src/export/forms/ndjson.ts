// A graph as lines of JSON, one thing on each: for streams, and for tools that split work by lines. Lossless. The first line
// says what it is; every other begins with its kind.

import { InvalidInputError } from "../../errors";
import { FORMAT_VERSION, type GraphData } from "../../graph/graph-data";
import { checkGraph } from "../../graph/read-graph";

const LISTS = {
  article: "articles",
  entity: "entities",
  relation: "relations",
  event: "events",
  quotation: "quotations",
  merge: "merges",
} as const;

/** The lines, each with its line feed, one by one. */
export function* ndjsonLines(graph: GraphData): Generator<string> {
  yield `${JSON.stringify({ kind: "graph", nutgraph: FORMAT_VERSION })}\n`;
  for (const [kind, list] of Object.entries(LISTS))
    for (const thing of graph[list] ?? []) yield `${JSON.stringify({ kind, ...thing })}\n`;
  if (graph.decisions) yield `${JSON.stringify({ kind: "decisions", ...graph.decisions })}\n`;
}

/** The graph of such lines. Throws `InvalidInputError` for what is none. */
export function readNdjson(lines: Iterable<string>): GraphData {
  const data: Record<string, unknown> & { merges?: unknown[] } = {
    articles: [],
    entities: [],
    relations: [],
    events: [],
    quotations: [],
  };
  for (const line of lines) {
    if (line.trim() === "") continue;
    const { kind, ...thing } = JSON.parse(line) as { kind: string };
    if (kind === "graph") Object.assign(data, thing);
    else if (kind === "decisions") data["decisions"] = thing;
    else if (!Object.hasOwn(LISTS, kind)) throw new InvalidInputError(`readNdjson: no kind "${kind}"`);
    else if (kind === "merge") (data.merges ??= []).push(thing);
    else (data[LISTS[kind as keyof typeof LISTS]] as unknown[]).push(thing);
  }
  return checkGraph(data);
}

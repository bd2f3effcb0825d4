// Reads a written graph back and checks it at the door: version, shape, references and every quote. It does not
// repair: a file that does not hold is refused in one sentence.

import { InvalidInputError } from "../errors";
import type { Article } from "../text/article";
import { FORMAT_VERSION, type Evidence, type GraphData } from "./graph-data";
import { KnowledgeGraph } from "./knowledge-graph";

const LISTS = ["articles", "entities", "relations", "events", "quotations"] as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const refuse = (reason: string): never => {
  throw new InvalidInputError(`readGraph: ${reason}`);
};

/**
 * The graph of a JSON text (or of the object parsed from it). Throws `InvalidInputError` for anything else.
 *
 * @example const kg = readGraph(readFileSync("graph.json", "utf8"))
 */
export function readGraph(json: string | object): KnowledgeGraph {
  return new KnowledgeGraph(checkGraph(typeof json === "string" ? parse(json) : json));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return refuse(`not JSON: ${(error as Error).message}`);
  }
}

/** The same check for data already in hand; gives it back typed. */
export function checkGraph(value: unknown): GraphData {
  if (!isObject(value)) return refuse(`a graph is an object, got ${value === null ? "null" : typeof value}`);
  if (value["nutgraph"] !== FORMAT_VERSION)
    return refuse(
      `"nutgraph" must be ${FORMAT_VERSION}, the version of the format, got ${JSON.stringify(value["nutgraph"])}`,
    );
  for (const key of LISTS) {
    const list = value[key];
    if (!Array.isArray(list)) return refuse(`"${key}" must be a list, got ${typeof list}`);
    const at = list.findIndex((item) => !isObject(item) || typeof item["id"] !== "string");
    if (at >= 0) return refuse(`"${key}"[${at}] must be an object with an id`);
  }
  const data = value as unknown as GraphData;
  checkReferences(data);
  checkQuotes(data);
  return data;
}

function checkReferences(data: GraphData): void {
  const entities = new Set(data.entities.map((entity) => entity.id));
  const known = (id: string | undefined, where: string): void => {
    if (id !== undefined && !entities.has(id))
      refuse(`${where} names the entity "${id}", which the graph does not hold`);
  };
  for (const { id, source, target } of data.relations) {
    known(source, `relation ${id}`);
    known(target, `relation ${id}`);
  }
  for (const event of data.events) for (const { entity } of event.arguments ?? []) known(entity, `event ${event.id}`);
  for (const { id, speaker } of data.quotations) known(speaker, `quotation ${id}`);
}

function checkQuotes(data: GraphData): void {
  const articles = new Map<string, Article>(data.articles.map((article) => [article.id, article]));
  for (const { article, start, end, quote } of allEvidence(data)) {
    const text = articles.get(article)?.text;
    if (text === undefined) refuse(`evidence names the article "${article}", which the graph does not hold`);
    else if (text.slice(start, end) !== quote)
      refuse(`article "${article}" does not read ${JSON.stringify(quote)} at ${start} to ${end}`);
  }
}

/** Every verbatim stretch that a graph rests on: mentions, triggers, claims, quotations and merges. */
export function* allEvidence(data: GraphData): Generator<Evidence> {
  for (const entity of data.entities) yield* entity.mentions;
  for (const relation of data.relations) for (const claim of relation.claims) yield claim.evidence;
  for (const event of data.events) {
    yield event.trigger;
    yield* event.triggers;
    for (const report of event.reports ?? []) yield* [report.trigger, ...report.triggers];
    for (const claim of event.claims) yield claim.evidence;
    for (const argument of event.arguments) for (const claim of argument.claims) yield claim.evidence;
  }
  yield* data.quotations;
  for (const merge of data.merges ?? []) yield* merge.evidence;
}

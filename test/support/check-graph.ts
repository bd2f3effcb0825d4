// What must hold of every graph, whatever the text: each quote stands where it says, each edge has a claim, joins two
// different nodes of the types its row allows, and the JSON is valid by the schema.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020";
import type { GraphData } from "../../src/graph/graph-data";
import { graphSchema } from "../../src/graph/graph-schema";
import { allEvidence, readGraph } from "../../src/graph/read-graph";
import { writeGraph } from "../../src/graph/write-graph";
import { COMMON_ROLES, EVENT_ROWS } from "../../src/ontology/event-frames";
import { RELATION_ROWS } from "../../src/ontology/relation-types";

let validate: ValidateFunction | undefined;

/** Every way in which a graph does not hold, in words; none is the hope. */
export function problemsOf(data: GraphData): string[] {
  const problems: string[] = [];
  const texts = new Map(data.articles.map((article) => [article.id, article.text]));
  const types = new Map(data.entities.map((entity) => [entity.id, entity.type]));
  for (const { article, start, end, quote } of allEvidence(data))
    if (texts.get(article)?.slice(start, end) !== quote || quote === "")
      problems.push(`quote ${article} ${start}–${end}: ${quote}`);
  for (const { type, source, target, claims } of data.relations) {
    const row = RELATION_ROWS[type];
    const [from, to] = [types.get(source), types.get(target)];
    if (source === target) problems.push(`${type} joins ${source} with itself`);
    if (from === undefined || !row.source.includes(from)) problems.push(`${type} begins at a ${from}`);
    if (to === undefined || !row.target.includes(to)) problems.push(`${type} ends at a ${to}`);
    if (claims.length === 0) problems.push(`${type} without a claim`);
  }
  for (const event of data.events) {
    if (event.claims.length === 0) problems.push(`${event.type} without a claim`);
    for (const { role, entity, text, claims } of event.arguments) {
      if (!(role in EVENT_ROWS[event.type].roles) && !(role in COMMON_ROLES))
        problems.push(`${event.type} has no role ${role}`);
      if (entity === undefined && (text ?? "") === "") problems.push(`${event.type}.${role} is filled by nothing`);
      if (claims.length === 0) problems.push(`${event.type}.${role} without a claim`);
    }
  }
  validate ??= new Ajv2020().compile(graphSchema());
  const json = writeGraph(data);
  if (!validate(JSON.parse(json))) problems.push(`schema: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  if (writeGraph(readGraph(json)) !== json) problems.push("reading back gives other bytes");
  return problems;
}

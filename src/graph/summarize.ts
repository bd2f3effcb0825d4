// A graph in words, for a terminal: how much there is, the main actors, what happened and who says so.

import type { EventRecord, GraphData, Relation } from "./graph-data";
import type { KnowledgeGraph } from "./knowledge-graph";

/** Lines of each list in a summary; the rest is counted. */
const MAX_LINES = 12;

/** A readable summary of some thirty lines, ending in a line feed. Text from articles stays on its line. */
export function summarize(kg: KnowledgeGraph): string {
  const { articles, entities, relations, events, quotations } = kg.data;
  const named = entities.filter((entity) => entity.named);
  const counts = [
    amount(articles.length, "article"),
    amount(kg.people().length, "person", "people"),
    amount(kg.organizations().length, "organization"),
    amount(kg.places().length, "place"),
    amount(kg.facilities().length, "facility", "facilities"),
    amount(relations.length, "relation"),
    amount(events.length, "event"),
    amount(quotations.length, "quotation"),
  ];
  const main = [...named].sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
  return [
    counts.join(", "),
    ...section(
      "Who and what",
      main.map((entity) => `${entity.name} (${entity.type}, ${amount(entity.mentions.length, "mention")})`),
    ),
    ...section(
      "What happened",
      [...events].sort(byTime).map((event) => eventLine(event, kg.data)),
    ),
    ...section(
      "How they relate",
      relations.map((relation) => relationLine(relation, kg)),
    ),
  ]
    .map((line) => line.replace(/\s+/g, " ").replace(/^ /, "  "))
    .join("\n")
    .concat("\n");
}

const amount = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MAX_LINES).map((line) => ` ${line}`);
  return [`${title}:`, ...shown, ...(lines.length > MAX_LINES ? [` and ${lines.length - MAX_LINES} more`] : [])];
}

function byTime(a: EventRecord, b: EventRecord): number {
  // Undated events follow: "~" sorts behind digits.
  const [x, y] = [`${a.time ?? "~"} ${a.id}`, `${b.time ?? "~"} ${b.id}`];
  return x < y ? -1 : 1;
}

function eventLine(event: EventRecord, data: GraphData): string {
  const speakers = new Set(event.claims.map((claim) => speakerName(claim, data)).filter((name) => name !== undefined));
  const status = event.status === "occurred" ? "" : ` [${event.status}]`;
  return `${event.name}${status}${speakers.size > 0 ? `, says ${[...speakers].join("; ")}` : ""}`;
}

function speakerName(
  claim: { readonly speaker?: string; readonly speakerText?: string },
  data: GraphData,
): string | undefined {
  if (claim.speaker === undefined) return claim.speakerText;
  return data.entities.find((entity) => entity.id === claim.speaker)?.name;
}

function relationLine(relation: Relation, kg: KnowledgeGraph): string {
  const role = relation.role === undefined ? "" : ` (${relation.former ? "former " : ""}${relation.role})`;
  const quote = relation.claims[0]?.evidence.quote ?? "";
  return `${kg.entity(relation.source).name} ${relation.type} ${kg.entity(relation.target).name}${role}: “${quote}”`;
}

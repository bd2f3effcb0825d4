// A graph in words, for a terminal: how much there is, the main actors, what happened and who says so.

import { joined, listed, speakersOf } from "./event-sentence";
import type { EventRecord, GraphData, Relation } from "./graph-data";
import type { KnowledgeGraph } from "./knowledge-graph";
import { byText } from "./order";
import { sentenceCase } from "./sentence-case";

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
      mainEvents(kg.data).map((event) => eventLine(event, (id) => kg.entity(id).name)),
      events.length,
    ),
    ...section(
      "How they relate",
      mainRelations(kg.data).map((relation) => relationLine(relation, kg)),
      relations.length,
    ),
  ]
    .map((line) => line.replace(/\s+/g, " ").replace(/^ /, "  "))
    .join("\n")
    .concat("\n");
}

const amount = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The first lines under a title, and how many of `all` follow. */
function section(title: string, lines: readonly string[], all = lines.length): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MAX_LINES).map((line) => ` ${line}`);
  return [`${title}:`, ...shown, ...(all > MAX_LINES ? [` and ${all - MAX_LINES} more`] : [])];
}

/** The events that most sentences tell of, those with better known parties first among equals, in the order of time. */
function mainEvents({ events, entities }: GraphData): EventRecord[] {
  const known = new Map(entities.map(({ id, mentions }) => [id, mentions.length]));
  const fame = new Map(
    events.map((event) => [
      event.id,
      Math.max(0, ...event.arguments.map(({ entity }) => known.get(entity ?? "") ?? 0)),
    ]),
  );
  return [...events]
    .sort(
      (a, b) =>
        b.claims.length - a.claims.length ||
        (fame.get(b.id) ?? 0) - (fame.get(a.id) ?? 0) ||
        a.trigger.start - b.trigger.start ||
        byText(a.id, b.id),
    )
    .slice(0, MAX_LINES)
    .sort(byTime);
}

/** The relations of those most written of. */
function mainRelations({ relations, entities }: GraphData): Relation[] {
  const known = new Map(entities.map(({ id, mentions }) => [id, mentions.length]));
  const fame = ({ source, target }: Relation): number => (known.get(source) ?? 0) + (known.get(target) ?? 0);
  return [...relations].sort((a, b) => fame(b) - fame(a) || byText(a.id, b.id)).slice(0, MAX_LINES);
}

function byTime(a: EventRecord, b: EventRecord): number {
  // Undated events follow: "~" sorts behind digits.
  return byText(`${a.time ?? "~"} ${a.id}`, `${b.time ?? "~"} ${b.id}`);
}

function eventLine(event: EventRecord, nameOf: (id: string) => string): string {
  const speakers = speakersOf(event.claims, nameOf);
  const status = event.status === "occurred" ? "" : ` [${event.status}]`;
  // The first part is the name itself, which stays as it is.
  const says = sentenceCase([{ text: "", entity: "" }, ...(speakers.length > 0 ? listed(speakers) : [])]);
  return `${event.name}${status}${speakers.length === 0 ? "" : `, ${speakers.length === 1 ? "says" : "say"} `}${joined(says)}`;
}

function relationLine(relation: Relation, kg: KnowledgeGraph): string {
  const role = relation.role === undefined ? "" : ` (${relation.former ? "former " : ""}${relation.role})`;
  const quote = relation.claims[0]?.evidence.quote ?? "";
  return `${kg.entity(relation.source).name} ${relation.type} ${kg.entity(relation.target).name}${role}: “${quote}”`;
}

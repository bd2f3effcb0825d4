// The answers of the ready-made questions as lines to read on a terminal, each with its quotes; `nutgraph query --text`. It
// words what the answers hold and decides nothing.

import type { EventRecord, Evidence } from "../graph/graph-data";
import { joined, listed, speakersOf } from "../graph/event-sentence";
import type { KnowledgeGraph } from "../graph/knowledge-graph";
import { relationSentence } from "../graph/relation-sentence";
import type { Disagreement, TimelineEntry } from "../graph/query/disagreements";
import type { Dossier, PathHop, Said } from "../graph/query/dossier";

/** The first so many quotes of a thing are shown; the JSON form has them all. */
const MAX_QUOTES = 2;

type NameOf = (id: string) => string;

/** Names by id, of entities and, in chains of connections, of events. */
export function namesOf(kg: KnowledgeGraph): NameOf {
  const names = new Map<string, string>(kg.data.entities.map(({ id, name }) => [id, name]));
  for (const { id, name } of kg.data.events) names.set(id, name);
  return (id) => names.get(id) ?? id;
}

const quotes = (all: readonly Evidence[]): string[] =>
  all.slice(0, MAX_QUOTES).map(({ quote, article }) => `    “${quote.replace(/\s+/g, " ")}” [${article}]`);

function eventLine({ name, status, claims }: EventRecord, nameOf: NameOf): string {
  const speakers = speakersOf(claims, nameOf);
  const says = speakers.length === 0 ? "" : `, ${speakers.length === 1 ? "says" : "say"} ${joined(listed(speakers))}`;
  return `${name}${status === "occurred" ? "" : ` [${status}]`}${says}`;
}

/** All that is known of one entity. */
export function dossierInWords({ entity, relations, events, quotations, articles }: Dossier, nameOf: NameOf): string[] {
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  return [
    `${entity.name} (${entity.subtype ?? entity.type})${others.length > 0 ? `, also ${others.join(", ")}` : ""}`,
    `in ${articles.join(", ")}`,
    ...titled("Relations", relations, ({ relation, quotes: all }) => [
      `  ${joined(relationSentence(relation, nameOf))}`,
      ...quotes(all),
    ]),
    ...titled("Events", events, ({ event, quotes: all }) => [`  ${eventLine(event, nameOf)}`, ...quotes(all)]),
    ...titled("Said", quotations, (quotation) => quotes([quotation])),
  ];
}

const titled = <T>(title: string, all: readonly T[], lines: (one: T) => readonly string[]): string[] =>
  all.length === 0 ? [] : [`${title}:`, ...all.flatMap(lines)];

/** One dated event. */
export const timelineInWords = ({ event, quotes: all }: TimelineEntry, nameOf: NameOf): string[] => [
  `${event.time ?? ""}  ${eventLine(event, nameOf)}`,
  ...quotes(all),
];

/** One stretch of text and who says it. */
export const saidInWords = ({ speaker, speakerText, quote }: Said): string[] => [
  `${speaker?.name ?? speakerText ?? "the article itself"}:`,
  ...quotes([quote]),
];

/** One thing that sources tell differently, each side with who says so. */
export function disagreementInWords({ kind, event, relation, role, sides }: Disagreement, nameOf: NameOf): string[] {
  const what = event?.name ?? (relation ? joined(relationSentence(relation, nameOf)) : "");
  return [
    `${what}: ${role ?? kind}`,
    ...sides.flatMap(({ value, speaker, speakerText, article, quotes: all }) => [
      `  ${value}, says ${speaker?.name ?? speakerText ?? article ?? "the article itself"}`,
      ...quotes(all),
    ]),
  ];
}

/** One chain of connections, a line for each step. */
export const pathInWords = (hops: readonly PathHop[], nameOf: NameOf): string[] =>
  hops.flatMap(({ from, to, type, quotes: all }) => [`${nameOf(from)} —${type}— ${nameOf(to)}`, ...quotes(all)]);

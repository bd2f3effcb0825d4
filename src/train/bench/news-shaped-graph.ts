// A made-up graph of a given size with the shape of news: degrees by preference (few hubs), events with two or three
// participants, one article for every ten nodes. The same size gives the same graph.

import type { Claim, Entity, EventRecord, GraphData, Relation } from "../../graph/graph-data";
import type { Article } from "../../text/article";
import { random } from "../random";

const TEXT = "Officials said the two sides met in the capital. ";
const TYPES = ["Person", "Organization", "Place", "Facility"] as const;
/** Of all nodes, this part are events; of all entities, this part get a relation. */
const EVENT_SHARE = 0.35;
const RELATION_SHARE = 0.8;

/** `newsShapedGraph(5000)` has 5,000 entities and events. */
export function newsShapedGraph(size: number): GraphData {
  const next = random(size);
  const below = (n: number): number => Math.floor(next() * n);
  const id = (prefix: string, i: number): string => `${prefix}${String(i).padStart(7, "0")}`;
  const eventCount = Math.round(size * EVENT_SHARE);
  const entityCount = size - eventCount;
  const articles = Array.from({ length: Math.ceil(size / 10) }, (_, i): Article => ({
    id: id("a", i),
    text: TEXT,
    title: `Article ${i}`,
  }));
  const claim = (speaker?: string): Claim => ({
    quoteType: speaker === undefined ? "narration" : "indirect",
    polarity: "affirmed",
    certainty: "certain",
    evidence: { article: id("a", below(articles.length)), start: 0, end: TEXT.length - 1, quote: TEXT.slice(0, -1) },
    confidence: 0.9,
    extractor: "bench",
    ...(speaker !== undefined && { speaker, cue: "said" }),
  });
  // Squaring draws low numbers more often: they become the hubs.
  const entity = (): string => id("e", Math.floor(next() ** 2 * entityCount));
  const entities = Array.from({ length: entityCount }, (_, i): Entity => ({
    id: id("e", i),
    type: TYPES[below(TYPES.length)] ?? "Person",
    name: `Name ${i}`,
    aliases: [`Name ${i}`],
    named: true,
    mentions: [],
  }));
  const relations: Relation[] = [];
  for (let i = 0; i < entityCount * RELATION_SHARE; i++) {
    const [source, target] = [entity(), entity()];
    if (source !== target) relations.push({ id: id("r", i), type: "OPPOSES", source, target, claims: [claim()] });
  }
  const events = Array.from({ length: eventCount }, (_, i): EventRecord => {
    const speaker = next() < 0.3 ? entity() : undefined;
    const { evidence } = claim();
    const trigger = { ...evidence, start: 32, end: 35, quote: TEXT.slice(32, 35) };
    const time = `20${10 + below(15)}-${String(1 + below(12)).padStart(2, "0")}`;
    const participants = [entity(), entity()].map((each) => ({
      role: "participant" as const,
      entity: each,
      claims: [claim(speaker)],
    }));
    const claims = [claim(speaker)];
    return {
      id: id("v", i),
      type: "Meet",
      name: `Meeting ${i}`,
      trigger,
      triggers: [trigger],
      time,
      status: "occurred",
      arguments: participants,
      claims,
    };
  });
  return { nutgraph: 1, articles, entities, relations, events, quotations: [] };
}

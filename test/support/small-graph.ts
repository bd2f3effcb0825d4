// A graph written by hand of one short article, for tests of what is drawn and shown. Every quote is cut from the text.

import type { Claim, Evidence, GraphData } from "../../src/graph/graph-data";

export const TEXT =
  "Pentagon spokesman John Kirby said on Friday that the Taliban released prisoners in Kabul. A Taliban commander denied it.";

/** Evidence for a stretch that occurs in the text. */
export function evidence(quote: string): Evidence {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { article: "a1", start, end: start + quote.length, quote };
}

/** A claim with sensible fields, of which some may be replaced. */
export function claim(quote: string, fields: Partial<Claim> = {}): Claim {
  return {
    quoteType: "narration",
    polarity: "affirmed",
    certainty: "certain",
    evidence: evidence(quote),
    confidence: 0.9,
    extractor: "test",
    ...fields,
  };
}

const release = "the Taliban released prisoners in Kabul";
const kirbySays = claim(release, { speaker: "e2", cue: "said", quoteType: "indirect" });
const commanderDenies = claim("A Taliban commander denied it", {
  speakerText: "A Taliban commander",
  cue: "denied",
  polarity: "denied",
  certainty: "probable",
});

const named = (quote: string) => [{ ...evidence(quote), form: "NAM" as const }];

/** Kirby works for the Pentagon and says that the Taliban released prisoners in Kabul; a commander denies it. */
export const SMALL_GRAPH: GraphData = {
  nutgraph: 1,
  articles: [
    { id: "a1", text: TEXT, title: "Taliban release prisoners", published: "2021-08-27", publisher: "The Paper" },
  ],
  entities: [
    {
      id: "e1",
      type: "Organization",
      name: "Pentagon",
      aliases: ["Pentagon"],
      named: true,
      mentions: named("Pentagon"),
    },
    {
      id: "e2",
      type: "Person",
      name: "John Kirby",
      aliases: ["John Kirby", "Kirby"],
      named: true,
      mentions: named("John Kirby"),
    },
    {
      id: "e3",
      type: "Organization",
      subtype: "armedGroup",
      name: "Taliban",
      aliases: ["Taliban"],
      named: true,
      mentions: named("Taliban"),
    },
    {
      id: "e4",
      type: "Place",
      subtype: "city",
      name: "Kabul",
      aliases: ["Kabul"],
      named: true,
      mentions: named("Kabul"),
    },
  ],
  relations: [
    {
      id: "r1",
      type: "WORKS_FOR",
      source: "e2",
      target: "e1",
      role: "spokesman",
      claims: [claim("Pentagon spokesman John Kirby")],
    },
  ],
  events: [
    {
      id: "v1",
      type: "Release",
      name: "Release",
      trigger: evidence("released"),
      triggers: [evidence("released")],
      time: "2021-08",
      status: "occurred",
      arguments: [
        { role: "agent", entity: "e3", claims: [kirbySays] },
        { role: "person", text: "prisoners", claims: [kirbySays] },
        { role: "place", entity: "e4", claims: [kirbySays] },
      ],
      claims: [kirbySays, commanderDenies],
    },
  ],
  quotations: [],
};

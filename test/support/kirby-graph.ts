// A small graph by hand, of two articles that disagree about a toll; offsets are computed, so every quote holds.
import type { Claim, EntityMention, Evidence, GraphData } from "../../src/graph/graph-data";

const TEXTS: Readonly<Record<string, string>> = {
  a1: "Pentagon spokesman John Kirby said rebels attacked Kabul on Thursday, killing 13 soldiers.",
  a2: "Kirby left the Pentagon. Police said no attack on Kabul took place.",
};

/** Evidence for the first occurrence of `quote` in article `article`. */
export function at(article: string, quote: string): Evidence {
  const start = (TEXTS[article] as string).indexOf(quote);
  if (start < 0) throw new Error(`${article} does not read ${quote}`);
  return { article, start, end: start + quote.length, quote };
}

const name = (article: string, quote: string): EntityMention => ({ ...at(article, quote), form: "NAM" });

const claim = (article: string, quote: string, more: Partial<Claim> = {}): Claim => ({
  quoteType: "narration",
  polarity: "affirmed",
  certainty: "certain",
  evidence: at(article, quote),
  confidence: 0.8,
  extractor: "hand",
  ...more,
});

/** Kirby works for the Pentagon; he says Kabul was attacked, police say it was not. */
export const KIRBY_GRAPH: GraphData = {
  nutgraph: 1,
  articles: [
    { id: "a1", text: TEXTS["a1"] as string, published: "2021-08-27" },
    { id: "a2", text: TEXTS["a2"] as string },
  ],
  entities: [
    {
      id: "ent_kabul",
      type: "Place",
      subtype: "city",
      name: "Kabul",
      aliases: ["Kabul"],
      named: true,
      mentions: [name("a1", "Kabul"), name("a2", "Kabul")],
    },
    {
      id: "ent_kirby",
      type: "Person",
      name: "John Kirby",
      aliases: ["John Kirby", "Kirby"],
      named: true,
      mentions: [name("a1", "John Kirby"), name("a2", "Kirby")],
    },
    {
      id: "ent_pentagon",
      type: "Organization",
      name: "Pentagon",
      aliases: ["Pentagon"],
      named: true,
      mentions: [name("a1", "Pentagon"), name("a2", "Pentagon")],
    },
    {
      id: "ent_soldiers",
      type: "Person",
      name: "13 soldiers",
      aliases: [],
      named: false,
      count: { min: 13, max: 13 },
      mentions: [{ ...at("a1", "13 soldiers"), form: "NOM" }],
    },
  ],
  relations: [
    {
      id: "rel_works",
      type: "WORKS_FOR",
      source: "ent_kirby",
      target: "ent_pentagon",
      role: "spokesman",
      claims: [claim("a1", "Pentagon spokesman John Kirby")],
    },
  ],
  events: [
    {
      id: "evt_attack",
      type: "Attack",
      name: "Attack on Kabul, 2021-08-26",
      trigger: at("a1", "attacked"),
      triggers: [at("a1", "attacked"), at("a2", "attack")],
      time: "2021-08-26",
      status: "occurred",
      killed: { min: 13, max: 13 },
      arguments: [
        { role: "target", entity: "ent_kabul", claims: [claim("a1", "attacked Kabul")] },
        {
          role: "victim",
          entity: "ent_soldiers",
          text: "13 soldiers",
          claims: [claim("a1", "killing 13 soldiers", { speaker: "ent_kirby", cue: "said" })],
        },
        { role: "agent", text: "rebels", claims: [claim("a1", "rebels attacked")] },
      ],
      claims: [
        claim("a1", "rebels attacked Kabul", { speaker: "ent_kirby", cue: "said", quoteType: "indirect" }),
        claim("a2", "no attack on Kabul took place", { speakerText: "Police", cue: "said", polarity: "denied" }),
      ],
    },
    {
      id: "evt_depart",
      type: "Depart",
      name: "Depart of John Kirby",
      trigger: at("a2", "left"),
      triggers: [at("a2", "left")],
      status: "occurred",
      arguments: [
        { role: "person", entity: "ent_kirby", claims: [claim("a2", "Kirby left")] },
        { role: "organization", entity: "ent_pentagon", claims: [claim("a2", "left the Pentagon")] },
      ],
      claims: [claim("a2", "Kirby left the Pentagon")],
    },
  ],
  quotations: [
    {
      id: "quo_kirby",
      speaker: "ent_kirby",
      cue: "said",
      type: "indirect",
      ...at("a1", "rebels attacked Kabul on Thursday"),
    },
  ],
};

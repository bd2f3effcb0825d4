// The flat properties of every node and edge: what queries may ask for, what Neo4j stores and what the table-like exports
// list. Derived from the records and the items they rest on, always by the functions below, so that all agree.

import type { EventRole } from "../ontology/event-frames";
import type { Count } from "../ontology/claim-values";
import type { Article } from "../text/article";
import type { ElementRecord, Sourced } from "./elements";
import type { Claim } from "./graph-data";
import { contested } from "./contested";
import { firstDay, lastDay } from "../extract/times/time-bounds";

/** A property's value. Lists hold strings. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** How a property is stored and compared. */
export type PropertyType = "string" | "integer" | "number" | "boolean" | "strings";

/** Roles that words may fill; each is a property of its event (a list of the words). */
export const TEXT_ROLES = [
  "cause",
  "crime",
  "penalty",
  "position",
  "topic",
  "amount",
  "instrument",
] as const satisfies readonly EventRole[];

const SUPPORT = {
  /** How many claims. */
  support: "integer",
  /** Ids of the articles. */
  sources: "strings",
  /** How many articles. */
  articles: "integer",
  /** Ids of the entities that say so. */
  speakers: "strings",
  /** The highest of any claim. */
  confidence: "number",
  /** `affirmed`, `denied` or, where the claims disagree, `contested`. */
  polarity: "string",
  /** The strongest of any claim. */
  certainty: "string",
  firstReported: "string",
  lastReported: "string",
  quotes: "strings",
} as const satisfies Record<string, PropertyType>;

/** The properties of each kind of node or edge, and their types. The tables that queries, exports and docs walk. */
export const PROPERTIES = {
  entity: {
    id: "string",
    type: "string",
    subtype: "string",
    name: "string",
    aliases: "strings",
    named: "boolean",
    countMin: "integer",
    countMax: "integer",
    mentions: "integer",
    sources: "strings",
    articles: "integer",
    firstReported: "string",
    lastReported: "string",
  },
  event: {
    id: "string",
    type: "string",
    name: "string",
    status: "string",
    time: "string",
    start: "string",
    end: "string",
    killedMin: "integer",
    killedMax: "integer",
    injuredMin: "integer",
    injuredMax: "integer",
    countMin: "integer",
    countMax: "integer",
    cause: "strings",
    crime: "strings",
    penalty: "strings",
    position: "strings",
    topic: "strings",
    amount: "strings",
    instrument: "strings",
    /** Other roles filled by words only, as `role: words`. */
    words: "strings",
    ...SUPPORT,
  },
  article: {
    id: "string",
    title: "string",
    published: "string",
    publisher: "string",
    authors: "strings",
    url: "string",
    language: "string",
  },
  quotation: {
    id: "string",
    quote: "string",
    cue: "string",
    type: "string",
    speaker: "string",
    speakerText: "string",
    article: "string",
    startOffset: "integer",
    endOffset: "integer",
  },
  merge: { id: "string", reason: "string", entity: "string", sources: "strings" },
  relation: {
    id: "string",
    role: "string",
    since: "string",
    until: "string",
    former: "boolean",
    validFrom: "string",
    validTo: "string",
    ...SUPPORT,
  },
  argument: { role: "string", text: "string", ...SUPPORT },
  link: { count: "integer" },
} as const satisfies Record<string, Readonly<Record<string, PropertyType>>>;

export type PropertyOwner = keyof typeof PROPERTIES;

type Draft = Record<string, PropertyValue | undefined>;

function kept(draft: Draft): Record<string, PropertyValue> {
  const result: Record<string, PropertyValue> = {};
  for (const key in draft) {
    const value = draft[key];
    if (value !== undefined) result[key] = storable(value);
  }
  return result;
}

function storable(value: PropertyValue): PropertyValue {
  if (typeof value === "string") return wellFormed(value);
  return Array.isArray(value) ? value.map(wellFormed) : value;
}

const HALF_OF_A_PAIR = /[\uD800-\uDFFF]/;

// A quote may begin or end inside a surrogate pair. No store and no other form than JSON's escapes can hold such a half, so
// that flat properties are the same everywhere it becomes U+FFFD here; the records keep it.
const wellFormed = (text: string): string =>
  HALF_OF_A_PAIR.test(text) ? text.replace(/\p{Surrogate}/gu, "\uFFFD") : text;

const articleOf = ({ article }: Sourced): string => article;

const distinct = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)].sort();

function defined<T, V>(list: readonly T[], valueOf: (one: T) => V | undefined): V[] {
  const values: V[] = [];
  for (const one of list) {
    const value = valueOf(one);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function reported(items: readonly Sourced[]): { firstReported?: string; lastReported?: string } {
  const dates = distinct(defined(items, (item) => item.published));
  const [first] = dates;
  return first === undefined ? {} : { firstReported: first, lastReported: dates.at(-1) ?? first };
}

const CERTAINTY_ORDER = ["certain", "probable", "possible"] as const;

const quoteOf = ({ evidence }: Claim): string => evidence.quote;

/** The properties of `SUPPORT`, all of them: objects of one shape are made and read in a fraction of the time. */
function support(items: readonly Sourced[], claims: readonly Claim[]): Record<keyof typeof SUPPORT, Draft[string]> {
  const sources = distinct(items.map(articleOf));
  const { firstReported, lastReported } = reported(items);
  const [first] = claims;
  return {
    support: claims.length,
    sources,
    articles: sources.length,
    speakers: distinct(defined(claims, (claim) => claim.speaker)),
    confidence: first && claims.reduce((most, { confidence }) => Math.max(most, confidence), first.confidence),
    polarity: contested(claims) ? "contested" : first?.polarity,
    certainty: CERTAINTY_ORDER.find((value) => claims.some((claim) => claim.certainty === value)),
    firstReported,
    lastReported,
    quotes: claims.map(quoteOf),
  };
}

const count = (name: string, value: Count | undefined): Draft => ({
  [`${name}Min`]: value?.min,
  [`${name}Max`]: value?.max,
});

/** An element's properties from its record and its items (in canonical order, else `quotes` is in another). */
export const propertiesOf = (element: ElementRecord, items: readonly Sourced[]): Record<string, PropertyValue> =>
  kept(draftOf(element, items));

/** Appends to a row the properties with these names, undefined where there is none. */
export function addProperties(
  row: unknown[],
  element: ElementRecord,
  items: readonly Sourced[],
  names: readonly string[],
): void {
  const draft = draftOf(element, items);
  for (const name of names) {
    const value = draft[name];
    row.push(value === undefined ? undefined : storable(value));
  }
}

function draftOf(element: ElementRecord, items: readonly Sourced[]): Draft {
  const claims = defined(items, (item) => (item.kind === "claim" ? item.value : undefined));
  switch (element.kind) {
    case "entity": {
      const { id, type, subtype, name, aliases, named } = element.record;
      const sources = distinct(items.map(articleOf));
      const size = count("count", element.record.count);
      return {
        id,
        type,
        subtype,
        name,
        aliases,
        named,
        ...size,
        mentions: items.length,
        sources,
        articles: sources.length,
        ...reported(items),
      };
    }
    case "event": {
      const { id, type, name, status, time, killed, injured } = element.record;
      const draft: Draft = { id, type, name, status, time };
      if (time !== undefined) Object.assign(draft, { start: firstDay(time), end: lastDay(time) });
      Object.assign(draft, count("killed", killed), count("injured", injured), count("count", element.record.count));
      if (items.some(({ kind }) => kind === "words")) {
        for (const role of TEXT_ROLES) draft[role] = wordsFor(role, items);
        draft["words"] = otherWords(items);
      }
      return Object.assign(draft, support(items, claims));
    }
    case "quotation": {
      const { id, quote, cue, type, speaker, speakerText, article, start, end } = element.record;
      return { id, quote, cue, type, speaker, speakerText, article, startOffset: start, endOffset: end };
    }
    case "merge": {
      const { id, reason, entity } = element.record;
      return { id, reason, entity, sources: distinct(items.map(articleOf)) };
    }
    case "relation": {
      const { id, role, since, until, former } = element.record;
      const validFrom = since === undefined ? undefined : firstDay(since);
      const validTo = until === undefined ? undefined : lastDay(until);
      return Object.assign(support(items, claims), { id, role, since, until, former, validFrom, validTo });
    }
    case "argument": {
      const { role, text } = element.record;
      return Object.assign(support(items, claims), { role, text });
    }
  }
}

function wordsFor(role: string, items: readonly Sourced[]): readonly string[] | undefined {
  const words = items.flatMap((item) =>
    item.kind === "words" && item.value.role === role ? [item.value.text ?? ""] : [],
  );
  return words.length === 0 ? undefined : distinct(words);
}

function otherWords(items: readonly Sourced[]): readonly string[] | undefined {
  const words = items.flatMap((item) => {
    if (item.kind !== "words" || (TEXT_ROLES as readonly string[]).includes(item.value.role)) return [];
    return [`${item.value.role}: ${item.value.text ?? ""}`];
  });
  return words.length === 0 ? undefined : distinct(words);
}

/** An article's properties; its text is not among them. */
export function articleProperties({ id, title, published, publisher, authors, url, language }: Article): Properties {
  return kept({ id, title, published, publisher, authors, url, language });
}

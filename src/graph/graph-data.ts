// The graph as plain data: exactly what the JSON file holds (docs/format.md), and what every stage of src/graph
// takes and gives. It knows nothing of how the data was found or is drawn. Evidence follows Web Annotation, claims
// PARC and FactBank, events SEM.

import type { Certainty, Count, EventStatus, MentionForm, Polarity, QuoteType } from "../ontology/claim-values";
import type { EntityType, Subtype } from "../ontology/entity-types";
import type { EventRole, EventType } from "../ontology/event-frames";
import type { RelationType } from "../ontology/relation-types";
import type { Article } from "../text/article";

/** The version of the JSON format; a reader refuses any other. */
export const FORMAT_VERSION = 1;

/** A verbatim stretch of one article: `article.text.slice(start, end) === quote`, offsets in UTF-16 units. */
export interface Evidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Somebody a claim is attributed to: an entity of the graph, else the words of the text. */
export interface Speaker {
  readonly speaker?: string;
  readonly speakerText?: string;
}

/** One statement that a relation, event or role rests on: who says it, how surely, affirmed or denied, and where. */
export interface Claim extends Speaker {
  /** The words that attribute or hedge it ("said", "according to", "reportedly"). */
  readonly cue?: string;
  /** Who passed it on, nearest to the speaker first (CNN, told by officials). */
  readonly via?: readonly Speaker[];
  readonly quoteType: QuoteType;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  /** 0 to 1: how sure the extractor is; higher is surer, not yet a calibrated probability (docs/format.md). */
  readonly confidence: number;
  /** Which row or model made it, e.g. `WORKS_FOR/title`. */
  readonly extractor: string;
  /** On the claims of a relation that several articles state: its words and dates as this article gives them. */
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
}

/**
 * One mention of an entity in an article. The optional fields keep what only this article says, so that one article
 * can be taken out of a merged graph again (src/graph/split-graph.ts).
 */
export interface EntityMention extends Evidence {
  readonly form: MentionForm;
  /** The name it stands for where that is not the quote: `Afghanistan` for "Afghan". */
  readonly name?: string;
  /** The subtype that its article shows: on its first mention there, where several articles mention the entity. */
  readonly subtype?: Subtype;
  /** The type its article gives it, where a `sameAs` decision joined two types. */
  readonly type?: EntityType;
  /** Which of several chains of its article, from 0, where a `sameAs` decision joined two chains of one article. */
  readonly chain?: number;
}

/** A node: a real thing, under the fullest form of its name, with every mention of it. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly subtype?: Subtype;
  readonly name: string;
  readonly aliases: readonly string[];
  /** False for an unnamed group ("13 U.S. service members"). */
  readonly named: boolean;
  readonly count?: Count;
  readonly mentions: readonly EntityMention[];
}

/** A directed edge between two entities; one per type, source, target and `former`. Dates are ISO 8601 / EDTF. */
export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
  readonly former?: true;
  readonly claims: readonly Claim[];
}

/** What fills a role of an event: an entity, or words of the text. */
export interface Argument {
  readonly role: EventRole;
  readonly entity?: string;
  readonly text?: string;
  readonly claims: readonly Claim[];
}

/** What one article reports of an event that several report. `triggers` are its triggers in that article. */
export interface EventReport {
  readonly article: string;
  readonly trigger: Evidence;
  readonly triggers: readonly Evidence[];
  readonly time?: string;
  readonly status: EventStatus;
  readonly killed?: Count;
  readonly injured?: Count;
  readonly count?: Count;
}

/** A happening; one per real happening, with every trigger that reports it. `time` is ISO 8601 / EDTF. */
export interface EventRecord {
  readonly id: string;
  readonly type: EventType;
  readonly name: string;
  readonly trigger: Evidence;
  readonly triggers: readonly Evidence[];
  readonly time?: string;
  readonly status: EventStatus;
  readonly killed?: Count;
  readonly injured?: Count;
  readonly count?: Count;
  readonly arguments: readonly Argument[];
  readonly claims: readonly Claim[];
  /** What each article says, where more than one reports it; sorted by article. */
  readonly reports?: readonly EventReport[];
}

/** What somebody said, verbatim as the article gives it. */
export interface Quotation extends Evidence, Speaker {
  readonly id: string;
  readonly cue: string;
  readonly type: "direct" | "indirect";
}

/** Why two entities of different articles (or two chains of one) became one node. */
export interface Merge {
  readonly id: string;
  readonly entity: string;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/**
 * What a person has decided about identity; it outlives every later build. Pairs name entities by id, by name
 * (`"John Smith"`: all that are so called) or by name and article (`"John Smith@voa-0001"`); see identity-decisions.ts.
 */
export interface IdentityDecisions {
  readonly sameAs: readonly (readonly [string, string])[];
  readonly cannotLink: readonly (readonly [string, string])[];
}

/** The whole graph. Every list is sorted by id (articles by id), so equal graphs are equal bytes. */
export interface GraphData {
  readonly nutgraph: typeof FORMAT_VERSION;
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly events: readonly EventRecord[];
  readonly quotations: readonly Quotation[];
  readonly merges?: readonly Merge[];
  readonly decisions?: IdentityDecisions;
}

// What the stages of the pipeline pass on: one article as read so far. Each stage adds one layer (`Mentioned`,
// `Resolved`, …) and declares the layers it needs, so that a wrong order does not compile. Indices point into the
// document's own arrays; src/graph/article-graph.ts turns the finished document into graph data.

import type { Certainty, Count, EventStatus, MentionForm, Polarity, QuoteType } from "../ontology/claim-values";
import type { EntityType, Subtype } from "../ontology/entity-types";
import type { EventRole, EventType } from "../ontology/event-frames";
import type { RelationType } from "../ontology/relation-types";
import type { Article } from "../text/article";
import type { Sentence, Span, Token } from "../text/token";

/** Tokens `first`..`last` (inclusive) of sentence `sentence`. */
export interface TokenRange {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** A phrase that refers to something. `head` is the token index of its syntactic head in the sentence. */
export interface Mention extends Span, TokenRange {
  /** Position in `Document.mentions`. */
  readonly index: number;
  readonly head: number;
  readonly form: MentionForm;
  /** `Other` is a name that is no node (a product, a work, a language). */
  readonly type: EntityType | "Other";
  /** True for a nationality word ("Afghan") that stands for its Place. */
  readonly demonym?: true;
  readonly subtype?: Subtype;
  readonly number: "singular" | "plural";
  readonly count?: Count;
}

/** One thing as one article speaks of it: a coreference chain with its type and fullest name. */
export interface Chain {
  /** Position in `Document.chains`. */
  readonly index: number;
  readonly type: EntityType;
  readonly subtype?: Subtype;
  readonly name: string;
  readonly named: boolean;
  readonly count?: Count;
  /** Indices into `Document.mentions`, in text order. */
  readonly mentions: readonly number[];
}

/** A time expression and its value (ISO 8601 / EDTF), resolved against the article's date. */
export interface TimeExpression extends Span, TokenRange {
  readonly value: string;
}

/** Somebody who speaks: a chain, or the words. */
export interface SpeakerRef {
  readonly chain?: number;
  readonly text: string;
}

/** Words attributed to a speaker: `content` is a stretch of the text without cue and speaker. */
export interface AttributionSpan extends Span {
  readonly speaker?: SpeakerRef;
  /** Who says it beside the speaker: “police and witnesses said”. */
  readonly also?: readonly SpeakerRef[];
  readonly via: readonly SpeakerRef[];
  /** The words that attribute: "said", "according to". */
  readonly cue: string;
  readonly type: "direct" | "indirect";
  /** The content is no clause (“accused them of murder”): it attributes claims but is no quotation. */
  readonly paraphrase?: true;
  /** How sure the cue makes its content (“claimed”: probable), where it says less than certain. */
  readonly certainty?: Certainty;
  /** The speaker denies the content. */
  readonly denied?: true;
}

/** Who says something and how surely, with the stretch of text that shows it. */
export interface LocalClaim {
  readonly speaker?: SpeakerRef;
  readonly via: readonly SpeakerRef[];
  readonly cue?: string;
  readonly quoteType: QuoteType;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly evidence: Span;
  readonly confidence: number;
  readonly extractor: string;
}

/** A role filled by a chain or by words. */
export interface LocalArgument {
  readonly role: EventRole;
  readonly chain?: number;
  readonly text?: string;
  readonly claims: readonly LocalClaim[];
}

/** A happening as one article reports it, already merged over all its triggers. */
export interface LocalEvent {
  readonly type: EventType;
  readonly trigger: Span;
  readonly triggers: readonly Span[];
  readonly time?: string;
  readonly status: EventStatus;
  readonly killed?: Count;
  readonly injured?: Count;
  readonly count?: Count;
  readonly arguments: readonly LocalArgument[];
  readonly claims: readonly LocalClaim[];
}

/** A relation between two chains; `source !== target`, both of the types its row allows. */
export interface LocalRelation {
  readonly type: RelationType;
  readonly source: number;
  readonly target: number;
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
  readonly former?: true;
  readonly claims: readonly LocalClaim[];
}

/** Layer 1: the article read into parsed sentences. */
export interface Parsed {
  readonly article: Article;
  readonly sentences: readonly Sentence<Token>[];
}
/** Layer 2: names, nominal phrases and pronouns. */
export interface Mentioned {
  readonly mentions: readonly Mention[];
}
/** Layer 3: which mentions are one thing. */
export interface Resolved {
  readonly chains: readonly Chain[];
  /** For each mention the index of its chain, −1 for none. */
  readonly chainOf: readonly number[];
}
/** Layer 4: time expressions. */
export interface Timed {
  readonly times: readonly TimeExpression[];
}
/** Layer 5: who says what. */
export interface Attributed {
  readonly attributions: readonly AttributionSpan[];
}
/** Layer 6: happenings. */
export interface Evented {
  readonly events: readonly LocalEvent[];
}
/** Layer 7: relations. */
export interface Related {
  readonly relations: readonly LocalRelation[];
}

/** The article as fully read. */
export type Document = Parsed & Mentioned & Resolved & Timed & Attributed & Evented & Related;

// The closed sets of values that claims, events and mentions may carry. Follows FactBank (polarity, certainty),
// PARC/PolNeAR (quote types), ACE (mention forms) and the TimeML status of events.

/** How the words came: quoted verbatim, reported, or told by the article itself. */
export const QUOTE_TYPES = ["direct", "indirect", "narration"] as const;
export type QuoteType = (typeof QUOTE_TYPES)[number];

export const POLARITIES = ["affirmed", "denied"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** `probable`: reportedly, is expected; `possible`: may, suspected. */
export const CERTAINTIES = ["certain", "probable", "possible"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Whether an event happened, is going on, is planned, is a possibility, or did not happen. */
export const EVENT_STATUSES = ["occurred", "ongoing", "planned", "possible", "denied"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** ACE mention forms: a name, a nominal phrase, a pronoun. */
export const MENTION_FORMS = ["NAM", "NOM", "PRO"] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** A number as the text gives it: "at least 13" is `{ min: 13 }`, "about 200" is `{ min: 200, max: 200, approx: true }`. */
export interface Count {
  readonly min?: number;
  readonly max?: number;
  readonly approx?: boolean;
}

/** Which toll of an event its victims make. */
export type Toll = "killed" | "injured";

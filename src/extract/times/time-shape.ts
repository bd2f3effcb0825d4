// What a time expression says before it is resolved: the meaning of a row of time-rows.ts, still relative to the
// article's date or to another time of the text. resolve-time.ts makes values of it.

import type { TimeUnit } from "../../ontology/time-words";

/** The unresolved meaning of a time expression. */
export type TimeShape =
  /** “March 13”, “in 2019”, “August 2001”. */
  | {
      readonly kind: "date";
      readonly year?: number;
      /** “March last year”: so many years from the article's. */
      readonly yearShift?: number;
      readonly month?: number;
      readonly day?: number;
      readonly clock?: string;
    }
  /** “Thursday”; `week` −1, 0, 1 for “last”, “this”, “next”. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly week?: number }
  /** “last week”, “three years ago”, “yesterday”: so many units from the article's date. */
  | { readonly kind: "shift"; readonly unit: TimeUnit; readonly amount: number }
  /** “two days later”: so many units from the time last spoken of. */
  | { readonly kind: "follow"; readonly unit: TimeUnit; readonly amount: number }
  /** “last March”: the month before or after the article's date. */
  | { readonly kind: "month"; readonly month: number; readonly direction: number }
  | { readonly kind: "season"; readonly season: number; readonly year?: number; readonly direction?: number }
  | { readonly kind: "quarter"; readonly quarter: number; readonly year?: number; readonly direction?: number }
  /** “the 1990s”; `year` is its first year. */
  | { readonly kind: "decade"; readonly year: number }
  /** “the past 18 years”: from then to the article's date. */
  | { readonly kind: "span"; readonly unit: TimeUnit; readonly amount: number }
  /** “three years”: a length, no place on the calendar. `amount` −1 is unknown (“several days”). */
  | { readonly kind: "duration"; readonly unit: TimeUnit; readonly amount: number }
  /** “now”, “recently”, “soon”. */
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" };

/** On which side of the article's date an expression without year or week is to be looked for. */
export type Bias = "past" | "future" | "nearest";

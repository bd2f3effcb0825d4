// Conditions as people write them, `{ name: "Pentagon", minConfidence: 0.8 }`, made into plain conditions. The short forms
// (`asOf`, `after`, `speaker`, …) are rows of a table.

import { InvalidInputError } from "../../errors";
import { PROPERTIES, type PropertyOwner } from "../properties";
import type { Condition, Operator, Scalar } from "./query";

interface Valued {
  readonly string: string;
  readonly integer: number;
  readonly number: number;
  readonly boolean: boolean;
}

/** A value (equal), a list (any of), or operators, all of which must hold. */
export type Test<T> =
  | T
  | readonly T[]
  | { readonly [Op in "ne" | "lt" | "le" | "gt" | "ge" | "startsWith" | "contains"]?: T }
  | { readonly exists: boolean };

/** A list property: holds this value; or operators. */
export type ListTest = string | { readonly has?: string; readonly exists?: boolean };

type TestOf<P> = P extends keyof Valued ? Test<Valued[P]> : ListTest;

/** Short forms. Dates are ISO 8601, from a year to a day; entities are ids or objects with an id. */
export interface ShortForms {
  /** True on this day, as far as the graph knows: begun or of unknown beginning, not ended or of unknown end. */
  readonly asOf?: string;
  /** Events and articles that end (or appear) on this date or later. */
  readonly after?: string;
  /** Events and articles that begin (or appear) before this date. */
  readonly before?: string;
  /** Reported by an article of this date or later. */
  readonly reportedAfter?: string;
  /** Reported by an article before this date. */
  readonly reportedBefore?: string;
  /** An entity that says so. */
  readonly speaker?: string | { readonly id: string };
  /** An article that says so or mentions it. */
  readonly article?: string | { readonly id: string };
  readonly minConfidence?: number;
}

/** Which short forms go with which kind; `Where` offers these. */
export const FORMS = {
  entity: ["article", "reportedAfter", "reportedBefore"],
  event: ["asOf", "after", "before", "speaker", "article", "minConfidence", "reportedAfter", "reportedBefore"],
  article: ["after", "before"],
  quotation: [],
  merge: ["article"],
  relation: ["asOf", "speaker", "article", "minConfidence", "reportedAfter", "reportedBefore"],
  argument: ["speaker", "article", "minConfidence", "reportedAfter", "reportedBefore"],
  link: [],
} as const satisfies Record<PropertyOwner, readonly (keyof ShortForms)[]>;

/** Conditions on a thing of this kind. */
export type Where<K extends PropertyOwner> = {
  readonly [P in keyof (typeof PROPERTIES)[K]]?: TestOf<(typeof PROPERTIES)[K][P]>;
} & Pick<ShortForms, (typeof FORMS)[K][number]>;

const idOf = (value: unknown): Scalar =>
  typeof value === "object" && value !== null && "id" in value ? String(value.id) : (value as Scalar);
const one = (property: string, op: Operator, value: Scalar, orMissing?: true): Condition => ({
  property,
  op,
  value,
  ...(orMissing && { orMissing }),
});

const SHORT: Readonly<Record<keyof ShortForms, (value: Scalar, owner: PropertyOwner) => readonly Condition[]>> = {
  asOf: (day, owner) =>
    owner === "event"
      ? [one("start", "le", day), one("end", "ge", day)]
      : [one("validFrom", "le", day, true), one("validTo", "ge", day, true)],
  after: (date, owner) => [one(owner === "article" ? "published" : "end", "ge", date)],
  before: (date, owner) => [one(owner === "article" ? "published" : "start", "lt", date)],
  reportedAfter: (date) => [one("lastReported", "ge", date)],
  reportedBefore: (date) => [one("firstReported", "lt", date)],
  speaker: (id) => [one("speakers", "has", id)],
  article: (id) => [one("sources", "has", id)],
  minConfidence: (value) => [one("confidence", "ge", value)],
};

/** The plain conditions of a written one. Throws `InvalidInputError` for a key that is none. */
export function conditionsOf(
  owner: PropertyOwner,
  where: Readonly<Record<string, unknown>> | undefined,
): readonly Condition[] {
  const properties: Readonly<Record<string, string>> = PROPERTIES[owner];
  return Object.entries(where ?? {}).flatMap(([key, value]): readonly Condition[] => {
    if (value === undefined) return [];
    // A quotation's `article` is its own property; elsewhere it is the short form.
    const list = properties[key] === "strings";
    if (Object.hasOwn(SHORT, key) && !Object.hasOwn(properties, key))
      return SHORT[key as keyof ShortForms](idOf(value), owner);
    if (!Object.hasOwn(properties, key))
      throw new InvalidInputError(
        `query: no property "${key}" to test; there are ${Object.keys(properties).join(", ")}`,
      );
    if (Array.isArray(value)) return [{ property: key, op: "in", value: value as Scalar[] }];
    if (typeof value !== "object" || value === null) return [one(key, list ? "has" : "eq", value as Scalar)];
    return Object.entries(value).map(([op, operand]) => one(key, op as Operator, operand as Scalar));
  });
}

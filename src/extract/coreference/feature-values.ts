// How the features of coreference turn what they look at into numbers: counts into a few steps, yes and no into 1 and 0, forms of
// mentions into their places in a list. The numbers are part of the model's layout, as those of roles are (role-number.ts).

import type { Facts } from "./mention-facts";

/** A count in eight steps: 0 to 3 as they are, then 4–5, 6–9, 10–19 and more. */
export const bucket = (value: number): number =>
  value < 4 ? value : value < 6 ? 4 : value < 10 ? 5 : value < 20 ? 6 : 7;

export const flag = (value: boolean): number => (value ? 1 : 0);

export const FORM_NUMBER = { NAM: 0, NOM: 1, PRO: 2 } as const;

/** Whether a mention is a pronoun that says whose something is: "his". */
export const possessive = (fact: Facts): boolean => fact.relation === "nmod" && fact.mention.form === "PRO";

// Since when and until when a relation held, where its own clause says so in years: "since 1991", "between 2018 and 2022".

import type { Candidate } from "./candidate";
import type { RelationSource } from "./sentence-view";

/** How many tokens behind the trigger a year may stand. */
const REACH = 14;
const YEAR = /^(1[5-9]|20)\d\d$/;

/** The years that frame a find. */
export function validity(doc: RelationSource, candidate: Candidate): { since?: string; until?: string } {
  const tokens = doc.sentences[candidate.sentence]?.tokens ?? [];
  let since: string | undefined;
  let until: string | undefined;
  const end = Math.min(tokens.length, Math.max(candidate.last, candidate.trigger) + REACH);
  for (let at = candidate.first; at < end; at++) {
    const word = tokens[at]?.form.toLowerCase();
    const year = tokens[at + 1]?.form ?? "";
    if (!YEAR.test(year) || word === undefined) continue;
    if (word === "since") since ??= year;
    if (word === "until" || word === "till") until ??= year;
    if (
      (word === "from" || word === "between") &&
      /^(to|until|and|-|–)$/.test(tokens[at + 2]?.form.toLowerCase() ?? "") &&
      YEAR.test(tokens[at + 3]?.form ?? "")
    ) {
      since ??= year;
      until ??= tokens[at + 3]?.form;
    }
  }
  return { ...(since ? { since } : {}), ...(until ? { until } : {}) };
}

// Matches what bylines show: those named before an outlet write for it (“By Ann Lo and Bo Ek, Harbour Post”). Rows say what a byline relates,
// by the link `byline`.

import type { Candidate } from "./candidate";
import { addLink } from "./match-links";
import { patternIndex } from "./pattern-index";
import { formAt, mentionOf, type SentenceView } from "./sentence-view";

/** What sets the outlet off from its authors: “at the Pentagon” is no outlet. */
const SETS_OFF: ReadonlySet<string> = new Set([",", "for", "|", "-", "–", "—"]);
/** What may stand between two authors of one outlet. */
const JOINS: ReadonlySet<string> = new Set([",", "and", "&", "|"]);

/** Each author of a byline with its outlet. */
export function matchBylines(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (const entry of patternIndex().links.get("byline") ?? [])
    for (const target of view.names) {
      const { first } = mentionOf(view, target);
      const before = formAt(view, first - 1) === "the" ? first - 2 : first - 1;
      if (SETS_OFF.has(formAt(view, before)))
        for (const source of authorsBefore(view, before)) addLink(view, entry, source, target, "byline", found);
    }
  return found;
}

/** The names that end right before a token, and those joined to them, the nearest first. */
function authorsBefore(view: SentenceView, token: number): number[] {
  const found: number[] = [];
  let at = token - 1;
  for (;;) {
    const name = view.nameAt[at] ?? -1;
    if (name < 0) return found;
    found.push(name);
    at = mentionOf(view, name).first - 1;
    if (!JOINS.has(formAt(view, at))) return found;
    while (JOINS.has(formAt(view, at))) at--;
  }
}

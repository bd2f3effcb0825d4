// Matches what bylines show: those named before an outlet write for it (“By Ann Lo and Bo Ek, Harbour Post”). Rows say what a byline relates,
// by the link `byline`.

import type { Mention } from "../document";
import { type Candidate, fits } from "./candidate";
import { patternIndex } from "./pattern-index";
import { formAt, type SentenceView } from "./sentence-view";

/** What stands between an author and the outlet: “,” or “for”; “in Basra” is no outlet. */
const BEFORE_OUTLET: ReadonlySet<string> = new Set([",", "for", "of", "at", "the", "|", "/", "-", "–", "—"]);

/** Each author of a byline with its outlet. */
export function matchBylines(view: SentenceView): Candidate[] {
  if (view.sentence.kind !== "byline") return [];
  const found: Candidate[] = [];
  for (const entry of patternIndex().links.get("byline") ?? []) {
    const outlet = view.names.findIndex(
      (name) => fits(view, entry, "target", name) && BEFORE_OUTLET.has(formAt(view, mentionOf(view, name).first - 1)),
    );
    if (outlet < 0) continue;
    const target = view.names[outlet] as number;
    for (const source of view.names.slice(0, outlet))
      if (fits(view, entry, "source", source))
        found.push({
          type: entry.type,
          pattern: entry.pattern,
          source,
          target,
          sentence: view.sentence.index,
          trigger: mentionOf(view, target).head,
          first: mentionOf(view, source).first,
          last: mentionOf(view, target).last,
          manner: "byline",
        });
  }
  return found;
}

const mentionOf = (view: SentenceView, index: number): Mention => view.doc.mentions[index] as Mention;

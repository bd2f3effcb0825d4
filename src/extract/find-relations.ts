// Finds how the things of an article relate: matches the patterns of the relation table sentence by sentence, settles
// which finds stand, and turns them into relations with claims. It knows no type; the rows decide (src/ontology).

import type { Attributed, LocalRelation, Mentioned, Parsed, Related, Resolved } from "./document";
import type { Candidate } from "./relations/candidate";
import { claimFor } from "./relations/claim-for";
import { fillFromContext } from "./relations/fill-from-context";
import { matchHyphens, matchLinks } from "./relations/match-links";
import { matchNouns, type OpenPost } from "./relations/match-nouns";
import { matchVerbs } from "./relations/match-verbs";
import { sentenceViews } from "./relations/sentence-view";
import { edgesOf } from "./relations/settle";
import { validity } from "./relations/validity";

/** Sentences that are text around the story name people and places but relate nothing. */
const SILENT_KINDS: ReadonlySet<string> = new Set(["byline", "credit", "boilerplate"]);

/** Every possible relation that some pattern finds in an article. */
export function relationCandidates(doc: Parsed & Mentioned & Resolved): Candidate[] {
  const open: OpenPost[] = [];
  const found: Candidate[] = [];
  for (const view of sentenceViews(doc)) {
    if (SILENT_KINDS.has(view.sentence.kind)) continue;
    found.push(...matchNouns(view, open), ...matchVerbs(view), ...matchHyphens(view), ...matchLinks(view));
  }
  return [...found, ...fillFromContext(doc, open, found)];
}

/**
 * The relations of an article.
 * Example: “Pentagon spokesman John Kirby” gives WORKS_FOR from Kirby to the Pentagon with the role “spokesman”.
 */
export function findRelations(doc: Parsed & Mentioned & Resolved & Attributed): Related {
  const relations = edgesOf(doc, relationCandidates(doc)).map((edge): LocalRelation => {
    const role = edge.candidates.find((candidate) => candidate.role)?.role;
    const valid = edge.candidates.map((candidate) => validity(doc, candidate));
    const since = valid.find((one) => one.since)?.since;
    const until = valid.find((one) => one.until)?.until;
    return {
      type: edge.type,
      source: edge.source,
      target: edge.target,
      ...(role ? { role } : {}),
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      ...(edge.former ? { former: true as const } : {}),
      claims: edge.candidates.map((candidate) => claimFor(doc, candidate)),
    };
  });
  return { relations };
}

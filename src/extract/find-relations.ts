// Finds how the things of an article relate: matches the patterns of the relation table sentence by sentence, settles
// which finds stand, and turns them into relations with claims. It knows no type; the rows decide (src/ontology).

import type { Attributed, LocalRelation, Mentioned, Parsed, Related, Resolved } from "./document";
import { edgeConfidence, type RelationModel } from "./relation-model";
import type { Candidate } from "./relations/candidate";
import { claimFor } from "./relations/claim-for";
import { fillFromContext } from "./relations/fill-from-context";
import { matchBylines } from "./relations/match-bylines";
import { matchHyphens, matchLinks } from "./relations/match-links";
import { type LoosePosts, matchNouns } from "./relations/match-nouns";
import { matchVerbs } from "./relations/match-verbs";
import { sentenceViews } from "./relations/sentence-view";
import { type Edge, edgesOf, isDoubtful, withoutYielding } from "./relations/settle";
import { validity } from "./relations/validity";

/** Sentences that are text around the story relate nothing, and bylines only who writes for whom. */
const SILENT_KINDS: ReadonlySet<string> = new Set(["credit", "boilerplate"]);

/** Every possible relation that some pattern finds in an article. */
export function relationCandidates(doc: Parsed & Mentioned & Resolved): Candidate[] {
  const loose: LoosePosts = { open: [], unheld: [] };
  const found: Candidate[] = [];
  for (const view of sentenceViews(doc)) {
    if (SILENT_KINDS.has(view.sentence.kind)) continue;
    if (view.sentence.kind === "byline") found.push(...matchBylines(view));
    else found.push(...matchNouns(view, loose), ...matchVerbs(view), ...matchHyphens(view), ...matchLinks(view));
  }
  for (const guess of fillFromContext(doc, loose, found)) found.push(guess);
  const standing = new Set(
    found.filter(({ owner }) => owner === undefined).map(({ type, source }) => `${type}|${doc.chainOf[source]}`),
  );
  return found.filter(({ type, owner }) => owner === undefined || standing.has(`${type}|${doc.chainOf[owner]}`));
}

/** The edges that an article's finds make, each with the other types found between the same two things. */
export function relationEdges(doc: Parsed & Mentioned & Resolved): { edge: Edge; rivals: readonly string[] }[] {
  const edges = edgesOf(doc, relationCandidates(doc));
  const pair = ({ source, target }: Edge): string => (source < target ? `${source}|${target}` : `${target}|${source}`);
  const byPair = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = byPair.get(pair(edge));
    if (list) list.push(edge);
    else byPair.set(pair(edge), [edge]);
  }
  return edges.map((edge) => ({
    edge,
    rivals: (byPair.get(pair(edge)) ?? []).filter((other) => other !== edge).map((other) => other.type),
  }));
}

/**
 * The relations of an article. With a model, each edge's confidence is its learned probability and unlikely ones are left
 * out; without one, every find stands.
 * Example: “Pentagon spokesman John Kirby” gives WORKS_FOR from Kirby to the Pentagon with the role “spokesman”.
 */
export function findRelations(doc: Parsed & Mentioned & Resolved & Attributed, model?: RelationModel): Related {
  return { relations: standingEdges(doc, model).map(({ edge, confidence }) => relationOf(doc, edge, confidence)) };
}

/** The edges of an article that stand, with how likely they are where a model judges. */
function standingEdges(doc: Parsed & Mentioned & Resolved, model?: RelationModel): Judged[] {
  const edges = relationEdges(doc);
  const judged = model
    ? edges
        .map(({ edge, rivals }): Judged => ({ edge, confidence: edgeConfidence(model, doc, edge, rivals) }))
        .filter(({ confidence }) => (confidence ?? 0) >= model.threshold)
    : edges.filter(({ edge }) => !isDoubtful(edge)).map(({ edge }): Judged => ({ edge, confidence: undefined }));
  const standing = new Set(withoutYielding(judged.map(({ edge }) => edge)));
  return likeliest(judged.filter(({ edge }) => standing.has(edge)));
}

/** An edge that stands; without a model, nothing is known of how likely it is. */
interface Judged {
  readonly edge: Edge;
  readonly confidence: number | undefined;
}

/** A holder has one post of a kind: of guesses at whose it is, the likeliest stands, and none beside what is not guessed. */
function likeliest(judged: readonly Judged[]): Judged[] {
  const best = new Map<string, Judged>();
  const post = ({ type, source, former }: Edge): string => `${type}|${source}|${former}`;
  for (const one of judged) {
    const known = best.get(post(one.edge));
    if (!known || weight(one) > weight(known)) best.set(post(one.edge), one);
  }
  return judged.filter((one) => !isDoubtful(one.edge) || best.get(post(one.edge)) === one);
}

const weight = ({ edge, confidence }: Judged): number => (confidence ?? 0) + (isDoubtful(edge) ? 0 : 1);

function relationOf(
  doc: Parsed & Mentioned & Resolved & Attributed,
  edge: Edge,
  confidence: number | undefined,
): LocalRelation {
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
    claims: edge.candidates.map((candidate) => claimFor(doc, candidate, confidence)),
  };
}

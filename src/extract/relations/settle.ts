// From finds to edges: one edge per type, pair and "former"; a symmetric edge is stored once, from the thing named first.
// Never a loop, never one relation in both directions. Of edges that are found, or judged likely, a type gives way to those
// its row names.

import { RELATION_ROWS, type RelationType } from "../../ontology/relation-types";
import type { Candidate } from "./candidate";
import type { RelationSource } from "./sentence-view";

/** One edge with every find that supports it, in text order. Source and target are chains. */
export interface Edge {
  readonly type: RelationType;
  readonly source: number;
  readonly target: number;
  readonly former: boolean;
  readonly candidates: readonly Candidate[];
}

const pairKey = (type: string, source: number, target: number): string => `${type}|${source}|${target}`;

/** Groups candidates into edges. */
export function edgesOf(doc: RelationSource, candidates: readonly Candidate[]): Edge[] {
  const groups = new Map<
    string,
    { type: RelationType; source: number; target: number; former: boolean; candidates: Candidate[] }
  >();
  for (const candidate of candidates) {
    const row = RELATION_ROWS[candidate.type];
    let source = doc.chainOf[candidate.source] ?? -1;
    let target = doc.chainOf[candidate.target] ?? -1;
    if (source < 0 || target < 0 || source === target) continue;
    if (row.symmetric && source > target) [source, target] = [target, source];
    const former = candidate.former ?? false;
    const key = `${pairKey(candidate.type, source, target)}|${former}`;
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { type: candidate.type, source, target, former, candidates: [candidate] });
  }
  const edges = [...groups.values()].map(withoutGuesses);
  return withoutMirrors(edges);
}

/** Edges without those that give way to one of another type that stands between the same two; a guess takes nothing from what is said. */
export function withoutYielding(edges: readonly Edge[]): Edge[] {
  const keyOf = (edge: Edge): string => pairKey(edge.type, edge.source, edge.target);
  const all = new Set(edges.map(keyOf));
  const said = new Set(edges.filter((edge) => !isDoubtful(edge)).map(keyOf));
  return edges.filter((edge) => {
    const better = isDoubtful(edge) ? all : said;
    const yieldsTo = RELATION_ROWS[edge.type].yieldsTo ?? [];
    return !yieldsTo.some((type) => better.has(pairKey(type, edge.source, edge.target)));
  });
}

/** Whether an edge rests on guesses alone. */
export const isDoubtful = ({ candidates }: Edge): boolean => candidates.every(({ doubtful }) => doubtful);

/** What is said needs no guesses. */
const withoutGuesses = (edge: Edge): Edge =>
  isDoubtful(edge) ? edge : { ...edge, candidates: edge.candidates.filter(({ doubtful }) => !doubtful) };

/** Of an edge and its reverse the better attested stands, the earlier where they are equal. */
function withoutMirrors(edges: readonly Edge[]): Edge[] {
  const byPair = new Map(edges.map((edge) => [pairKey(edge.type, edge.source, edge.target), edge]));
  return edges.filter((edge) => {
    const mirror = byPair.get(pairKey(edge.type, edge.target, edge.source));
    if (!mirror || mirror === edge) return true;
    return edge.candidates.length !== mirror.candidates.length
      ? edge.candidates.length > mirror.candidates.length
      : edges.indexOf(edge) < edges.indexOf(mirror);
  });
}

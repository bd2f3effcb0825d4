// Which mentions of an article are one thing: names by rule (coreference/group-names.ts), noun phrases that the grammar
// joins with a name (plain-links.ts), then definite noun phrases and third-person pronouns in text order by a learned
// ranking of what was mentioned before. Precision first: a pronoun that nothing fits well stays unresolved (−1), a noun
// phrase becomes a thing of its own. "I" and "we" mean the speaker, who is known only after attribution; they are left
// alone. Names of type Other help to resolve "it" but give no chains.

import { MENTION_FORMS } from "../ontology/claim-values";
import type { EntityType } from "../ontology/entity-types";
import type { CoreferenceModel } from "./coreference-model";
import { KINDS, fits, kindOf, type Cluster, type Kind } from "./coreference/cluster";
import {
  isFronted,
  linkFeatures,
  MAX_COREFERENCE_FEATURES,
  newFeatures,
  prepositionNumber,
} from "./coreference/coreference-features";
import { mentionFacts, type Facts } from "./coreference/mention-facts";
import { salienceRanks, type Salience } from "./coreference/salience";
import type { Standing } from "./coreference/standing";
import { CoreferenceState } from "./coreference/state";
import type { Chain, Mentioned, Parsed, Resolved } from "./document";
import { fullestName } from "./fullest-name";

/** A candidate for what a mention means, with its features' row. */
export interface Candidate {
  readonly cluster: Cluster;
  readonly standing: Standing;
}

/** Chooses among candidates: the position of one, −1 for none. Training puts in its own. */
export type Choose = (fact: Facts, kind: Kind, candidates: readonly Candidate[]) => number;

/**
 * Resolves the mentions of an article to chains.
 *
 * @example // “Tim Cook joined Apple. He praised the company.” gives two chains: Tim Cook, He; Apple, the company
 */
export function resolveCoreference(doc: Parsed & Mentioned, model: CoreferenceModel): Resolved {
  return chainsOf(doc, resolveFacts(mentionFacts(doc), chooseBy(model)));
}

/** The choice of a model: the candidate of the highest score, if that is above "nothing named so far". */
export function chooseBy(model: CoreferenceModel): Choose {
  const row = new Int32Array(MAX_COREFERENCE_FEATURES);
  const scores = new Float64Array(1);
  return (fact, kind, candidates) => {
    const clusters = candidates.map(({ cluster }) => cluster);
    model.scorer.score(row, newFeatures(fact, kind, clusters, row), scores);
    let best = (scores[0] as number) + (model.margins[KINDS.indexOf(kind)] ?? 0);
    let chosen = -1;
    candidates.forEach(({ cluster, standing }, i) => {
      model.scorer.score(row, linkFeatures(fact, kind, cluster, standing, row), scores);
      if ((scores[0] as number) > best) {
        best = scores[0] as number;
        chosen = i;
      }
    });
    return chosen;
  };
}

/** Gives for each mention its cluster (or none), asking `choose` wherever it must be weighed. */
export function resolveFacts(facts: readonly Facts[], choose: Choose): (Cluster | undefined)[] {
  const state = new CoreferenceState(facts);
  facts.forEach((fact, i) => {
    if (state.placePlainly(i)) return;
    const kind = kindOf(fact);
    const candidates = kind === undefined ? [] : candidatesFor(state, fact, kind, i);
    const chosen = kind === undefined || candidates.length === 0 ? -1 : choose(fact, kind, candidates);
    state.place(i, candidates[chosen]?.cluster);
  });
  return state.clusterOf;
}

/** A pronoun reaches back so many sentences, a noun phrase so many mentions. */
const PRONOUN_REACH_SENTENCES = 4;
const REACH_MENTIONS = 160;
/** Candidates beyond this number are too far back to be meant. */
const MAX_CANDIDATES = 24;

function candidatesFor(state: CoreferenceState, fact: Facts, kind: Kind, index: number): Candidate[] {
  const found: { cluster: Cluster; last: Facts }[] = [];
  const seen = new Set<Cluster>();
  const note = (cluster: Cluster, last: Facts): void => {
    if (seen.has(cluster)) return;
    seen.add(cluster);
    if (fits(fact, kind, cluster, last)) found.push({ cluster, last });
  };
  for (let i = index - 1; i >= 0 && i >= index - REACH_MENTIONS && found.length < MAX_CANDIDATES; i--) {
    const cluster = state.clusterOf[i];
    const last = state.facts[i] as Facts;
    if (kind !== "nominal" && fact.at - last.at > PRONOUN_REACH_SENTENCES) break;
    // No “it” means the town that the story was filed from; “the city” may.
    if (kind !== "nominal" && last.sentence.kind === "dateline") continue;
    // Nobody in the story is its author, unless by name.
    if (last.sentence.kind === "byline") continue;
    if (cluster !== undefined) note(cluster, last);
  }
  // "In her tenure as president, Adele Taylor …": a name may follow its pronoun in the sentence.
  const ahead = new Map<Cluster, Facts>();
  if (kind !== "nominal")
    for (let i = index + 1; i < state.facts.length && state.facts[i]?.at === fact.at; i++) {
      const cluster = state.namedCluster(i);
      if (cluster === undefined || ahead.has(cluster)) continue;
      ahead.set(cluster, state.facts[i] as Facts);
      if (kind === "he" || kind === "she") note(cluster, state.facts[i] as Facts);
    }
  if (found.length === 0) return [];
  const most = Math.max(0, ...found.map(({ cluster }) => cluster.members.length));
  const mostNamed = Math.max(1, ...found.map(({ cluster }) => cluster.names.length));
  const pronoun = kind === "nominal" ? undefined : lastOfKind(state, fact, kind, index);
  const gender = fact.gender;
  const known = found.filter(({ cluster }) => gender !== "unknown" && cluster.gender === gender).length;
  const fronted = isFronted(fact);
  const preposition = kind === "nominal" ? 0 : prepositionNumber(fact);
  const salience = salienceRanks(
    found.map(({ cluster }) => cluster),
    fact,
  );
  let persons = 0;
  return found.map(({ cluster, last }, rank) => ({
    cluster,
    standing: {
      rank,
      personRank: cluster.type === "Person" ? persons++ : persons,
      rivalOfGender: known > (gender !== "unknown" && cluster.gender === gender ? 1 : 0),
      samePronoun: pronoun === undefined ? "none" : pronoun.cluster === cluster ? "this" : "other",
      pronounDistance: pronoun === undefined ? 0 : fact.at - pronoun.at,
      order: leftOf(last, found),
      rivals: found.length,
      busiest: cluster.members.length === most,
      salience: salience[rank] as Salience,
      fronted,
      preposition,
      topic: cluster.names.length === mostNamed,
      ahead: ahead.get(cluster),
      last,
    },
  }));
}

/** How many of the candidates of one sentence stand left of one of them. */
function leftOf({ at, mention }: Facts, candidates: readonly { readonly last: Facts }[]): number {
  let count = 0;
  for (const { last } of candidates) if (last.at === at && last.mention.first < mention.first) count++;
  return count;
}

/** The cluster of the last pronoun of the same kind ("his" before "he"), and its sentence. */
function lastOfKind(
  state: CoreferenceState,
  fact: Facts,
  kind: Kind,
  index: number,
): { readonly cluster: Cluster; readonly at: number } | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const other = state.facts[i] as Facts;
    if (fact.at - other.at > PRONOUN_REACH_SENTENCES) return undefined;
    const cluster = state.clusterOf[i];
    if (cluster !== undefined && other.mention.form === "PRO" && kindOf(other) === kind)
      return { cluster, at: other.at };
  }
  return undefined;
}

function chainsOf(doc: Parsed & Mentioned, clusterOf: readonly (Cluster | undefined)[]): Resolved {
  const chainOf = new Array<number>(doc.mentions.length).fill(-1);
  const chains: Chain[] = [];
  const numbers = new Map<Cluster, number>();
  for (const cluster of clusterOf) {
    if (cluster === undefined || cluster.type === "Other" || numbers.has(cluster)) continue;
    // What only pronouns speak of is nothing the graph could name.
    if (cluster.members.every(({ mention }) => mention.form === MENTION_FORMS[2])) continue;
    const index = chains.length;
    numbers.set(cluster, index);
    const mentions = cluster.members.map(({ mention }) => mention.index);
    for (const mention of mentions) chainOf[mention] = index;
    chains.push(chainFrom(cluster, index, mentions, doc));
  }
  return { chains, chainOf };
}

function chainFrom(cluster: Cluster, index: number, mentions: readonly number[], doc: Parsed & Mentioned): Chain {
  const names = cluster.members.filter(({ mention }) => mention.form === "NAM");
  const first = cluster.members[0] as Facts;
  const count = names.length > 0 ? undefined : cluster.members.find(({ mention }) => mention.count)?.mention.count;
  const name = fullestName(names.map((fact) => ({ name: fact.name, article: doc.article.id })));
  // “New York” may be a region; if “New York City” is its fullest name, it is a city.
  const named = names.find((fact) => fact.name === name && fact.mention.subtype) ?? names.find(hasSubtype) ?? first;
  return {
    index,
    type: cluster.type as EntityType,
    subtype: named.mention.subtype,
    name: name === "" ? first.name : name,
    named: names.length > 0,
    count,
    mentions,
  };
}

const hasSubtype = ({ mention }: Facts): boolean => mention.subtype !== undefined;

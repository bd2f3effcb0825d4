// The features of coreference: what speaks for a mention meaning a certain earlier thing, or nothing named so far. One
// function for training and use. Mention ranking with cluster features (Rahman & Ng 2009; Durrett & Klein 2013); the
// weights are learned, and each feature is a question one can put to the text.

import { feature2, feature3, hashText, mix } from "../../model/features";
import type { Token } from "../../text/token";
import { childBy, dependencyTree } from "../dependency-tree";
import { prepositionOf } from "../phrase-heads";
import type { Cluster, Kind } from "./cluster";
import { bucket, flag, FORM_NUMBER, possessive } from "./feature-values";
import { genderOfGivenName, type Facts, type Gender } from "./mention-facts";
import type { Standing } from "./standing";
import { topicFeatures } from "./topic-features";

/** More features than a candidate ever has. */
export const MAX_COREFERENCE_FEATURES = 128;

const TYPE_NUMBER: ReadonlyMap<string, number> = new Map(
  ["Person", "Organization", "Place", "Facility", "Event", "Other"].map((type, i) => [type, i + 1]),
);

/** The number of a kind's weights. “He” and “she” share theirs: what tells whom either means is the same, and learned from both. */
const WEIGHTS_OF: Readonly<Record<Kind, number>> = { he: 1, she: 1, it: 3, they: 4, nominal: 5 };

/** Writes the features of "this mention means nothing that was mentioned before" into `row`; gives their number. */
export function newFeatures(fact: Facts, kind: Kind, candidates: readonly Cluster[], row: Int32Array): number {
  const k = WEIGHTS_OF[kind];
  const { mention, sentence } = fact;
  let n = 0;
  const matching = candidates.some(
    (cluster) => cluster.heads.has(fact.headLemma) || cluster.nameWords.has(fact.headLemma),
  );
  const width = mention.last - mention.first;
  const children = dependencyTree(sentence).children[mention.head] ?? [];
  const clause = children.some(
    (child) => child > mention.head && /^acl|^nmod/.test(sentence.tokens[child]?.deprel ?? ""),
  );
  row[n++] = feature2(1, k, 0);
  row[n++] = feature3(2, k, bucket(candidates.length), flag(fact.quoted));
  row[n++] = feature3(3, k, fact.hashes.governorLemma, fact.role);
  row[n++] = feature3(4, k, fact.role, hashText(fact.lower.slice(0, 12)));
  row[n++] = feature2(5, k, bucket(fact.at));
  if (kind === "nominal") {
    row[n++] = feature2(6, k, hashText(fact.headLemma));
    row[n++] = feature3(7, k, hashText(fact.determiner), flag(matching));
    row[n++] = feature3(8, k, bucket(width), flag(matching));
    row[n++] = feature3(9, k, flag(clause), flag(matching));
    row[n++] = feature3(10, k, TYPE_NUMBER.get(mention.type) ?? 0, flag(mention.number === "plural"));
    row[n++] = feature3(11, k, hashText(fact.headLemma), flag(matching));
    row[n++] = feature3(12, k, hashText(fact.headLemma), bucket(width));
  } else {
    row[n++] = feature3(13, k, flag(possessive(fact)), bucket(candidates.length));
    const next = sentence.tokens[mention.last + 1];
    row[n++] = feature2(14, k, hashText(next?.lemma ?? ""));
    row[n++] = feature3(15, k, hashText(next?.upos ?? ""), fact.role);
  }
  return n;
}

/** Writes the features of "this mention means that cluster" into `row`; gives their number. */
export function linkFeatures(fact: Facts, kind: Kind, cluster: Cluster, standing: Standing, row: Int32Array): number {
  const k = WEIGHTS_OF[kind];
  const { last } = standing;
  const follows = last.mention.index > fact.mention.index;
  const distance = bucket(fact.at - last.at);
  const rank = Math.min(standing.rank, 5);
  const type = TYPE_NUMBER.get(cluster.type) ?? 0;
  const form = FORM_NUMBER[last.mention.form];
  const size = bucket(cluster.members.length);
  let n = 0;
  const add = (template: number, a: number, b = 0): void => {
    row[n++] = feature3(template, k, a, b);
  };
  const sameSentence = fact.at === last.at;
  const reaches = flag(commands(last, fact));
  const gap = sameSentence ? bucket(Math.abs(fact.mention.first - last.mention.last) >> 1) : 9;
  add(20, distance, rank);
  add(21, distance);
  add(22, rank);
  add(23, mix(last.role, fact.role), distance);
  add(24, last.role, distance);
  add(25, mix(form, last.role), distance);
  add(26, type, flag(cluster.named));
  add(27, flag(cluster.gender !== "unknown"), rank);
  add(28, size, distance);
  add(29, mix(flag(fact.quoted), flag(last.quoted)), flag(sameSentence));
  add(30, flag(standing.busiest), distance);
  add(31, gap, last.role);
  add(32, flag(cluster.members.some(({ at }) => at <= 1)), distance);
  add(33, mix(flag(possessive(fact)), last.role), mix(distance, rank));
  add(34, mix(flag(last.lower === fact.lower), form), distance);
  add(35, fact.hashes.governorLemma, type);
  add(36, last.hashes.governorLemma, last.role);
  add(37, flag(last.governorLemma === fact.governorLemma), distance);
  add(38, flag(last.mention.demonym === true), distance);
  add(39, flag(isSubjectBefore(last)), distance);
  add(40, reaches, fact.role);
  add(41, mix(flag(isSubjectBefore(last)), flag(fact.relation === "nsubj")), mix(distance, rank));
  add(42, lastSubject(fact, cluster), fact.role);
  add(43, mix(type, form), mix(distance, flag(cluster.named)));
  add(44, bucket(cluster.pronouns), distance);
  add(45, flag(nested(last)), distance);
  const order = Math.min(standing.order, 4);
  const clause = fact.hashes.governorRelation;
  add(65, mix(order, distance), fact.role);
  add(66, mix(order, distance), last.role);
  add(67, bucket(standing.rivals), mix(rank, distance));
  add(68, bucket(standing.rivals), mix(order, distance));
  add(69, bucket(cluster.names.length), distance);
  add(70, mix(flag(standing.topic), flag(standing.busiest)), distance);
  add(71, mix(flag(standing.topic), flag(cluster.named)), mix(rank, last.role));
  add(72, mix(clause, reaches), last.role);
  add(73, mix(clause, reaches), mix(last.role, fact.role));
  add(74, mix(clause, distance), mix(order, fact.role));
  add(75, mix(last.hashes.governorRelation, distance), last.role);
  add(76, mix(flag(possessive(fact)), gap), mix(order, last.role));
  add(77, mix(flag(last.mention.first < 3), distance), fact.role);
  add(78, mix(fact.hashes.governorLemma, reaches), last.role);
  const { ahead, fronted } = standing;
  add(79, ahead ? ahead.role + 1 : 0, mix(fact.role, flag(fronted)));
  add(80, ahead ? mix(ahead.role + 1, ahead.hashes.governorRelation) : 0, flag(fronted));
  add(81, mix(flag(fronted), flag(ahead?.relation === "nsubj")), mix(distance, order));
  add(82, mix(flag(fronted), last.role), mix(distance, flag(possessive(fact))));
  add(48, flag(follows), mix(last.role, flag(isSubjectBefore(fact))));
  if (follows) add(49, mix(gap, fact.role), last.role);
  if (kind !== "nominal") {
    add(63, mix(type, form), GENDER_HASH[cluster.gender]);
    add(64, type, bucket(cluster.nameWords.size));
    add(46, fact.hashes.lower, mix(distance, last.role));
    add(47, mix(flag(fact.quoted), flag(speaks(last))), distance);
    const said = mix(SAME_PRONOUN[standing.samePronoun], bucket(standing.pronounDistance));
    const own = fact.hashes.deprel;
    const other = last.hashes.deprel;
    const personRank = Math.min(standing.personRank, 5);
    const gendered = mix(flag(cluster.gender !== "unknown"), flag(standing.rivalOfGender));
    const short = flag(cluster.names.every(({ words }) => words.length === 1));
    add(83, said, distance);
    add(84, said, mix(last.role, fact.role));
    add(85, personRank, distance);
    add(86, gendered, personRank);
    add(87, gendered, type);
    const given = cluster.names[0]?.person?.first || (cluster.names[0]?.words[0] ?? "");
    // A name alone may be a given name, and what no list knows sounds like a man's or a woman's.
    add(97, GENDER_HASH[genderOfGivenName(given)], mix(short, type));
    if (cluster.gender === "unknown" && cluster.named) {
      add(98, hashText(given.slice(-1)), type);
      add(99, hashText(given.slice(-2)), type);
    }
    add(88, short, mix(flag(cluster.named), distance));
    add(89, short, mix(flag(standing.topic), rank));
    add(90, mix(own, other), distance);
    add(91, other, mix(form, distance));
    add(92, depthOf(last), distance);
    add(93, mix(flag(own === other), personRank), distance);
    add(100, standing.preposition, mix(last.role, distance));
    topicFeatures(fact, cluster, standing, add);
    if (sameSentence) {
      const path = pathBetween(last, fact);
      add(94, path.length, flag(follows));
      add(95, mix(path.fromAnchor, path.toPronoun), flag(follows));
      add(96, mix(path.fromAnchor, path.toPronoun), mix(path.length, fact.hashes.lower));
    }
    return n;
  }
  const head = hashText(fact.headLemma);
  const headMatch = cluster.heads.has(fact.headLemma);
  const nameMatch = cluster.nameWords.has(fact.headLemma);
  const subtype =
    fact.mention.subtype === undefined || cluster.subtype === undefined
      ? 0
      : fact.mention.subtype === cluster.subtype
        ? 1
        : 2;
  const match = mix(flag(headMatch), flag(nameMatch));
  add(50, match, distance);
  add(51, match, rank);
  add(52, match, mix(flag(cluster.named), type));
  add(53, head, type);
  add(54, head, flag(cluster.named));
  add(55, head, hashText(cluster.subtype ?? ""));
  add(56, subtype, match);
  add(57, hashText(fact.determiner), mix(distance, match));
  add(58, bucket(unmatchedWords(fact, cluster)), match);
  add(59, match, mix(distance, rank));
  add(60, flag(standing.busiest), mix(match, type));
  add(61, subtype, mix(type, rank));
  for (const other of cluster.heads) {
    if (n >= MAX_COREFERENCE_FEATURES - 2) break;
    add(62, head, hashText(other));
  }
  return n;
}

/** The preposition of a mention as a number, 0 for none. */
export function prepositionNumber({ sentence, mention }: Facts): number {
  const preposition = prepositionOf(sentence, mention.head);
  return preposition === "" ? 0 : hashText(preposition);
}

/** Whether a mention stands before the subject of its sentence's main clause, in what opens the sentence. */
export function isFronted({ sentence, mention }: Facts): boolean {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  const subject = childBy(sentence, root, "nsubj");
  return subject >= 0 && mention.head < (dependencyTree(sentence).left[subject] as number);
}

const GENDER_HASH: Readonly<Record<Gender, number>> = {
  male: hashText("male"),
  female: hashText("female"),
  unknown: hashText("unknown"),
};

const SAME_PRONOUN = { none: 0, this: 1, other: 2 } as const;

/** Steps from one token up the tree are counted up to here. */
const MAX_STEPS = 12;

/** How many words stand above a mention's head in the tree, up to four. */
function depthOf({ sentence, mention }: Facts): number {
  let depth = 0;
  for (let at = mention.head; depth < 4 && (sentence.tokens[at]?.head ?? -1) >= 0; depth++)
    at = (sentence.tokens[at] as Token).head;
  return depth;
}

/**
 * The way through the tree between two mentions of a sentence: its length, and by which relations the branches of the one
 * and of the other hang on the lowest word above both ("Smith left when he …": nsubj and advcl); 0 for that word itself.
 */
function pathBetween(last: Facts, fact: Facts): { length: number; fromAnchor: number; toPronoun: number } {
  const { tokens } = fact.sentence;
  const above = new Map<number, { steps: number; branch: number }>();
  let branch = -1;
  for (let at = last.mention.head, steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
    above.set(at, { steps, branch });
    branch = at;
    at = tokens[at]?.head ?? -1;
  }
  const relation = (token: number): number => (token < 0 ? 0 : hashText(tokens[token]?.deprel ?? ""));
  branch = -1;
  for (let at = fact.mention.head, steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
    const met = above.get(at);
    if (met)
      return { length: bucket(met.steps + steps), fromAnchor: relation(met.branch), toPronoun: relation(branch) };
    branch = at;
    at = tokens[at]?.head ?? -1;
  }
  return { length: 9, fromAnchor: 0, toPronoun: 0 };
}

const isSubjectBefore = ({ relation, mention }: Facts): boolean => relation === "nsubj" && mention.first < 8;
const nested = ({ relation }: Facts): boolean => relation === "nmod" || relation === "compound";
const SAYING: ReadonlySet<string> = new Set(
  "say tell add warn note argue claim announce explain insist write ask".split(" "),
);
const speaks = ({ relation, governorLemma }: Facts): boolean => relation === "nsubj" && SAYING.has(governorLemma);

/** Whether an earlier mention depends on a word that governs the later one: subject of the main clause, say. */
function commands(last: Facts, fact: Facts): boolean {
  if (last.at !== fact.at || last.governor < 0) return false;
  let at = fact.governor;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    if (at === last.governor) return true;
    at = fact.sentence.tokens[at]?.head ?? -1;
  }
  return false;
}

/** Sentences since the cluster was last a subject, of its last few mentions. */
function lastSubject(fact: Facts, cluster: Cluster): number {
  for (let i = cluster.members.length - 1; i >= 0 && i >= cluster.members.length - 4; i--) {
    const member = cluster.members[i] as Facts;
    if (member.relation === "nsubj") return bucket(fact.at - member.at);
  }
  return 8;
}

const FUNCTION_WORD = /^(?:the|a|an|this|that|these|those|of|in|on|at|for|to|and|'s|’s)$/;

/** Words of the phrase that neither the cluster's names nor its phrases have. */
function unmatchedWords(fact: Facts, cluster: Cluster): number {
  let count = 0;
  for (let i = fact.mention.first; i <= fact.mention.last; i++) {
    if (i === fact.mention.head) continue;
    const word = fact.sentence.tokens[i]?.form.toLowerCase() ?? "";
    if (FUNCTION_WORD.test(word) || cluster.nameWords.has(word)) continue;
    if (!cluster.members.some((member) => member.mention.form === "NOM" && member.lower.includes(word))) count++;
  }
  return count;
}

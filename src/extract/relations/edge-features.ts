// What the learned second opinion looks at: the features of one edge with all its finds, hashed to 32 bits. Training
// (src/train/train-relations.ts) and the shipped scorer see the same.

import { feature1, feature2, feature3, hashText } from "../../model/features";
import { OWN_BODY_WORDS, STATE_BODY_WORDS } from "../../ontology/body-words";
import { FACILITY_NOUNS, PLACE_NOUNS } from "../../ontology/place-words";
import type { Chain, Mention } from "../document";
import { bySentence } from "../by-sentence";
import type { Candidate } from "./candidate";
import { namedChain, type RelationSource } from "./sentence-view";
import type { Edge } from "./settle";

const enum Template {
  Bias = 1,
  Type,
  Pattern,
  PatternManner,
  ShapeManner,
  PatternWord,
  TypeWord,
  Kinds,
  PatternKinds,
  Subtypes,
  PatternSourceSubtype,
  PatternTargetSubtype,
  Forms,
  Distance,
  PatternDistance,
  Demonyms,
  SentenceKind,
  Support,
  PatternSupport,
  Mentions,
  Path,
  PatternPath,
  Rival,
  Context,
  Between,
  NameShape,
  ContextPlace,
  ContextShort,
  ContextOthers,
}

/** Words of names that tell their kind ("police", "party"): of links only these are looked at, no name of its own. */
const KIND_WORDS: ReadonlySet<string> = new Set([
  ...OWN_BODY_WORDS,
  ...STATE_BODY_WORDS,
  ...PLACE_NOUNS,
  ...FACILITY_NOUNS,
]);

const bucket = (n: number): number =>
  n <= 0 ? 0 : n <= 1 ? 1 : n <= 2 ? 2 : n <= 4 ? 3 : n <= 8 ? 4 : n <= 16 ? 5 : 6;

/** How deep a path between two heads is written out; a longer one is only "long". */
const MAX_PATH = 5;

/** The features of an edge, each once; `rivals` are the types of other edges between the same two things. */
export function edgeFeatures(doc: RelationSource, edge: Edge, rivals: readonly string[]): Int32Array {
  const into: number[] = [];
  const source = doc.chains[edge.source] as Chain;
  const target = doc.chains[edge.target] as Chain;
  const type = hashText(edge.type);
  const kinds = hashText(`${source.type}>${target.type}`);
  into.push(feature1(Template.Bias, 1), feature1(Template.Type, type), feature2(Template.Kinds, type, kinds));
  into.push(feature3(Template.Subtypes, type, hashText(source.subtype ?? ""), hashText(target.subtype ?? "")));
  into.push(feature2(Template.Support, type, bucket(edge.candidates.length)));
  into.push(feature3(Template.Mentions, type, bucket(source.mentions.length), bucket(target.mentions.length)));
  for (const rival of rivals) into.push(feature2(Template.Rival, type, hashText(rival)));
  [source, target].forEach((chain, slot) =>
    into.push(feature3(Template.NameShape, slot, hashText(chain.type), nameShape(chain))),
  );
  for (const candidate of edge.candidates) addCandidate(doc, edge, candidate, type, kinds, into);
  return unique(into);
}

function addCandidate(
  doc: RelationSource,
  edge: Edge,
  candidate: Candidate,
  type: number,
  kinds: number,
  into: number[],
): void {
  const sentence = doc.sentences[candidate.sentence];
  const source = doc.mentions[candidate.source] as Mention;
  const target = doc.mentions[candidate.target] as Mention;
  const pattern = hashText(`${edge.type}/${candidate.pattern.id}`);
  const manner = hashText(candidate.manner);
  const lemma = sentence?.tokens[candidate.trigger]?.lemma.toLowerCase() ?? "";
  const word = hashText(candidate.pattern.shape === "link" && !KIND_WORDS.has(lemma) ? "" : lemma);
  const apart =
    source.sentence === target.sentence
      ? bucket(source.first < target.first ? target.first - source.last - 1 : source.first - target.last - 1)
      : 7;
  const path = hashText(pathBetween(doc, source, target));
  into.push(
    feature1(Template.Pattern, pattern),
    feature2(Template.PatternManner, pattern, manner),
    feature2(Template.ShapeManner, hashText(candidate.pattern.shape), manner),
    feature2(Template.PatternWord, pattern, word),
    feature2(Template.TypeWord, type, word),
    feature2(Template.PatternKinds, pattern, kinds),
    feature2(Template.PatternSourceSubtype, pattern, hashText(doc.chains[edge.source]?.subtype ?? "")),
    feature2(Template.PatternTargetSubtype, pattern, hashText(doc.chains[edge.target]?.subtype ?? "")),
    feature3(Template.Forms, type, hashText(source.form), hashText(target.form)),
    feature2(Template.Distance, type, apart),
    feature2(Template.PatternDistance, pattern, apart),
    feature3(Template.Demonyms, pattern, source.demonym ? 1 : 0, target.demonym ? 1 : 0),
    feature2(Template.SentenceKind, pattern, hashText(sentence?.kind ?? "")),
    feature1(Template.Path, path),
    feature2(Template.PatternPath, pattern, path),
    feature2(Template.PatternSupport, pattern, edge.candidates.length > 1 ? 1 : 0),
  );
  if (candidate.manner.endsWith("context")) addContext(doc, edge, candidate, type, pattern, into);
  if (sentence && source.sentence === target.sentence)
    for (
      let at = Math.min(source.last, target.last) + 1, end = Math.max(source.first, target.first);
      at < end && at < candidate.last + 1;
      at++
    )
      into.push(feature2(Template.Between, type, hashText(sentence.tokens[at]?.lemma.toLowerCase() ?? "")));
}

/** What speaks for the topic of an article as the whole of an open post: how near, how early and how often it is named. */
function addContext(
  doc: RelationSource,
  edge: Edge,
  candidate: Candidate,
  type: number,
  pattern: number,
  into: number[],
): void {
  const isHolderSource = candidate.pattern.shape === "noun" && candidate.pattern.holder === "source";
  const [holder, topic] = isHolderSource ? [edge.source, edge.target] : [edge.target, edge.source];
  const places = (doc.chains[topic]?.mentions ?? []).map((mention) => doc.mentions[mention]?.sentence ?? Infinity);
  const near = places.includes(candidate.sentence) ? 1 : 0;
  const before = places.some((sentence) => sentence <= candidate.sentence) ? 1 : 0;
  const rank = bucket(rankOf(doc, topic));
  const first = bucket(places[0] ?? 0);
  const isShort = /\s/.test(doc.chains[holder]?.name ?? "") ? 0 : 1;
  into.push(
    feature3(Template.Context, pattern, near, before),
    feature2(Template.Context, pattern, bucket(places.length)),
    feature3(Template.Context, type, near, rank),
    feature3(Template.ContextPlace, type, rank, first),
    feature2(Template.ContextPlace, type, first),
    feature2(Template.ContextShort, type, isShort),
    feature3(Template.ContextOthers, type, near, othersBeside(doc, topic, candidate.sentence)),
    feature3(Template.ContextShort, type, rank, bucket(rivalsOf(doc, topic, places.length))),
  );
}

/** How many other things of a topic's kind its sentence names, up to 2: "Britain will send Foreign Secretary X" to Cyprus. */
function othersBeside(doc: RelationSource, topic: number, sentence: number): number {
  const own = doc.chains[topic];
  const others = new Set<number>();
  for (const { index } of bySentence(doc.mentions).get(sentence) ?? []) {
    const chain = namedChain(doc, index);
    if (chain && chain.index !== topic && chain.type === own?.type && chain.subtype === own.subtype)
      others.add(chain.index);
  }
  return Math.min(2, others.size);
}

/** How many things of the same type are mentioned at least half as often. */
const rivalsOf = (doc: RelationSource, chain: number, mentions: number): number =>
  doc.chains.filter(
    (other) =>
      other.named &&
      other.index !== chain &&
      other.type === doc.chains[chain]?.type &&
      other.subtype === doc.chains[chain]?.subtype &&
      2 * other.mentions.length >= mentions,
  ).length;

/** What a name looks like: how many words, in capitals, of a known kind, said once. A tagger errs on some more than on others. */
const nameShape = ({ name, subtype, mentions }: Chain): number =>
  Math.min(4, name.split(/\s+/u).length) |
  (name.length > 1 && name === name.toUpperCase() ? 8 : 0) |
  (subtype ? 16 : 0) |
  (mentions.length > 1 ? 32 : 0);

/** How many things of the same type are mentioned more often. */
function rankOf(doc: RelationSource, chain: number): number {
  const own = doc.chains[chain];
  return own
    ? doc.chains.filter(
        (other) => other.named && other.type === own.type && other.mentions.length > own.mentions.length,
      ).length
    : 0;
}

/** The relations on the way from one head to the other through the tree: "compound<nmod:desc". */
function pathBetween(doc: RelationSource, source: Mention, target: Mention): string {
  if (source.sentence !== target.sentence) return "other sentence";
  const tokens = doc.sentences[source.sentence]?.tokens ?? [];
  const up: number[] = [];
  for (let at = source.head; at >= 0 && up.length <= MAX_PATH; at = tokens[at]?.head ?? -1) up.push(at);
  const down: string[] = [];
  for (let at = target.head; at >= 0 && down.length <= MAX_PATH; at = tokens[at]?.head ?? -1) {
    const meeting = up.indexOf(at);
    if (meeting >= 0)
      return `${up
        .slice(0, meeting)
        .map((one) => tokens[one]?.deprel)
        .join("<")}|${down.reverse().join(">")}`;
    down.push(tokens[at]?.deprel ?? "");
  }
  return "long";
}

/** The features in ascending order without repetitions. */
function unique(features: readonly number[]): Int32Array {
  const sorted = Int32Array.from(features).sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
  return sorted.subarray(0, kept);
}

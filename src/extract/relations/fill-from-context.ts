// Posts without a whole ("President Hugo Chavez", "Chief executive Desmond Quek") belong to what the article is about:
// the country or the organization it speaks of most, unless somebody else is said to hold that very post there. "Her
// justice minister, X" is the country's that she heads. What is less than all but certain is a guess, which the scorer judges.

import type { EntityType } from "../../ontology/entity-types";
import { RELATION_ROWS } from "../../ontology/relation-types";
import type { Chain, Mention } from "../document";
import { bySentence } from "../by-sentence";
import { type Candidate, fits } from "./candidate";
import { type LoosePosts, nounCandidate, type OpenPost } from "./match-nouns";
import { hasPossessor, wholesBefore } from "./noun-phrase";
import { namesakes } from "./namesakes";
import { echoedPosts, laterHolders, toldPosts } from "./unheld-posts";
import type { Topic } from "./topic";
import { formAt, type RelationSource, type SentenceView } from "./sentence-view";

const CONTEXT_TYPE: Readonly<Record<string, EntityType>> = {
  country: "Place",
  town: "Place",
  region: "Place",
  organization: "Organization",
};

/** Candidates for open posts, given what is said outright. */
export function fillFromContext(
  doc: RelationSource,
  { open, unheld }: LoosePosts,
  said: readonly Candidate[],
): Candidate[] {
  const held = new Set(said.map((candidate) => `${candidate.type}|${doc.chainOf[candidate.source]}`));
  const holdersOf = new Map<string, number>();
  for (const { type, source, target, former, role } of said)
    if (!former && role)
      holdersOf.set(`${type}|${doc.chainOf[target]}|${role.toLowerCase()}`, doc.chainOf[source] as number);
  const found: Candidate[] = [];
  const told = toldPosts(doc, unheld);
  for (const post of open) {
    const { entry, holder, view, first, noun } = post;
    const person = doc.chainOf[holder.mention] as number;
    if (held.has(`${entry.type}|${person}`) || !HOLDING.test(holder.link)) continue;
    if (wholesBefore(view, first).some(({ link }) => link !== "possessive")) continue;
    const topics = isFollowedByWhole(view, noun)
      ? namesakes(doc, post)
      : [...namesakes(doc, post), ...topicsOf(doc, post, said), ...echoedPosts(post, told)];
    for (const { chain, sure, ground } of topics) {
      if (chain.index === person) continue;
      const whole = { mention: chain.mentions[0] as number, link: `${ground}context`, at: noun };
      const find = nounCandidate(view, entry, first, noun, holder, whole);
      const other = holdersOf.get(`${entry.type}|${chain.index}|${find.role?.toLowerCase()}`);
      if (other !== undefined && other !== person) continue;
      found.push(sure ? find : { ...find, doubtful: true });
    }
  }
  return [...found, ...laterHolders(doc, unheld, held)];
}

/** How the holder of an open post stands with it. */
const HOLDING = /^(title|apposition|predicate|coreference)$/;

/** What an open post may belong to: one thing for certain, or several guesses. */
function topicsOf(doc: RelationSource, post: OpenPost, said: readonly Candidate[]): Topic[] {
  const { entry, view, first } = post;
  const { context, holder } = entry.pattern;
  if (!context) return [];
  const slot = holder === "source" ? "target" : "source";
  const fitting = topics(doc, CONTEXT_TYPE[context] as EntityType, context).filter((chain) =>
    fits(view, entry, slot, chain.mentions[0] as number),
  );
  if (hasPossessor(view, first)) {
    const owned = headedByOwner(doc, post, fitting, said);
    return owned ? [owned] : [];
  }
  const topic = context === "country" ? homeCountry(doc, fitting, post) : spokenOf(doc, fitting, post, context);
  if (!topic) return [];
  const guesses: Topic[] = [
    topic,
    ...nearest(fitting, doc, post).map((chain) => ({ chain, sure: false, ground: "near-" })),
    ...fitting.slice(0, 1).map((chain) => ({ chain, sure: false, ground: "most-" })),
  ];
  return guesses.filter(({ chain }, i) => guesses.findIndex((one) => one.chain === chain) === i);
}

/** How many sentences before a post what it belongs to may be named. */
const MAX_SENTENCES_BACK = 1;

/** The thing named last before a post, in its sentence or the one before. */
function nearest(fitting: readonly Chain[], doc: RelationSource, { view, first }: OpenPost): Chain[] {
  let best: { chain: Chain; at: Mention } | undefined;
  for (const chain of fitting)
    for (const index of chain.mentions) {
      const at = doc.mentions[index] as Mention;
      if (doc.sentences[at.sentence]?.kind === "byline") continue;
      const isBefore =
        at.sentence === view.sentence.index
          ? at.last < first
          : at.sentence < view.sentence.index && at.sentence >= view.sentence.index - MAX_SENTENCES_BACK;
      if (isBefore && (!best || at.start > best.at.start)) best = { chain, at };
    }
  return best ? [best.chain] : [];
}

/** The country of "her justice minister": the one that she heads. */
function headedByOwner(
  doc: RelationSource,
  { view, first, entry }: OpenPost,
  fitting: readonly Chain[],
  said: readonly Candidate[],
): Topic | undefined {
  const owner = doc.chainOf[wholesBefore(view, first)[0]?.mention ?? -1];
  const post = said.find(
    ({ type, source }) => doc.chainOf[source] === owner && RELATION_ROWS[type].shows === "post" && type !== entry.type,
  );
  const chain = fitting.find(({ index }) => post && doc.chainOf[post.target] === index);
  return chain && { chain, sure: true, ground: "owner-" };
}

/** "President of the jury X": its whole follows, though nothing named stands there. */
const isFollowedByWhole = (view: SentenceView, noun: number): boolean =>
  /^(of|for|at|in|to)$/.test(formAt(view, noun + 1));

/**
 * The country that an article speaks from: the one named first, mostly in its dateline or first sentence; right in 82 of
 * the 98 open titles of gold/train and the stories. "The president, X" may be that of a body, and another country that is
 * named more often may be meant: there it must stand before the post in its own sentence.
 */
function homeCountry(
  doc: RelationSource,
  countries: readonly Chain[],
  { view, first, holder }: OpenPost,
): Topic | undefined {
  const [top] = countries;
  if (!top) return undefined;
  const own = doc.chains[doc.chainOf[holder.mention] ?? -1];
  const home = countries.reduce((a, b) => ((b.mentions[0] as number) < (a.mentions[0] as number) ? b : a));
  const isBeside = home.mentions.some((index) => {
    const mention = doc.mentions[index] as Mention;
    return mention.sentence === view.sentence.index && mention.last < first;
  });
  const isTop = home.mentions.length === top.mentions.length;
  // "President Bush", never named in full: the reader's own president, not that of the country written about.
  const isKnown = own?.type === "Person" && !/\s/.test(own.name);
  if (isKnown || mayBeElsewhere(doc, home)) return undefined;
  const isSure =
    /^(title|apposition)$/.test(holder.link) &&
    ((isTop && (holder.link === "title" || own?.type === "Place")) || isBeside);
  if (isSure) return { chain: home, sure: true, ground: "" };
  return own?.type === "Place" ? undefined : { chain: home, sure: false, ground: isTop ? "perhaps-" : "first-" };
}

/** A place of unknown kind that is named before the country, and more often than it, may be the country that is meant. */
function mayBeElsewhere(doc: RelationSource, country: Chain): boolean {
  const own = ownMentions(doc, country);
  return doc.chains.some(
    (chain) =>
      chain.named &&
      chain.type === "Place" &&
      chain.subtype === undefined &&
      chain.index !== country.index &&
      !isCountry(doc, chain) &&
      namings(doc, chain) > own &&
      (chain.mentions[0] as number) < (country.mentions[0] as number),
  );
}

/** How often a country is mentioned, but for "American" inside "Organization of American States". */
const ownMentions = (doc: RelationSource, { mentions }: Chain): number =>
  mentions.filter((index) => !isInner(doc, doc.mentions[index] as Mention)).length;

/** Whether a mention stands inside a longer name. */
const isInner = (doc: RelationSource, { sentence, first, last }: Mention): boolean =>
  (bySentence(doc.mentions).get(sentence) ?? []).some(
    (other) =>
      other.form === "NAM" && other.first <= first && other.last >= last && other.last - other.first > last - first,
  );

const namings = (doc: RelationSource, { mentions }: Chain): number =>
  mentions.filter((index) => doc.mentions[index]?.form === "NAM").length;

/** A town that is mentioned once is not what an article is about. */
const MIN_TOWN_MENTIONS = 2;

/**
 * The body or town spoken of most: named before the post, and more often than any other. As often as another it is a
 * guess, and so is what somebody "is chief executive" of.
 */
function spokenOf(
  doc: RelationSource,
  [topic, next]: readonly Chain[],
  { view, holder }: OpenPost,
  context: string,
): Topic | undefined {
  if (!topic) return undefined;
  const isTied = next !== undefined && next.mentions.length === topic.mentions.length;
  const isBefore = topic.mentions.some((at) => (doc.mentions[at]?.sentence ?? Infinity) <= view.sentence.index);
  const isNamedEnough = context === "town" ? topic.mentions.length >= MIN_TOWN_MENTIONS : isBefore;
  if (!isNamedEnough) return undefined;
  const isBeside = /^(title|apposition)$/.test(holder.link);
  if (!isTied && isBeside) return { chain: topic, sure: true, ground: "" };
  return context === "town" || !isBefore
    ? undefined
    : { chain: topic, sure: false, ground: isTied ? "tied-" : "perhaps-" };
}

/** The named things of a type, most mentioned first, the earlier where equal. */
function topics(doc: RelationSource, type: EntityType, context: string): Chain[] {
  return doc.chains
    .filter((chain) => chain.named && chain.type === type)
    .filter((chain) => context === "organization" || isCountry(doc, chain) === (context === "country"))
    .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index);
}

const isCountry = (doc: RelationSource, chain: Chain): boolean =>
  chain.subtype === "country" ||
  chain.mentions.some((mention) => doc.mentions[mention]?.demonym || doc.mentions[mention]?.subtype === "country");

// Matches noun patterns: for every post, kin or part noun of a sentence its holders times its wholes.

import { FORMER_WORDS, ROLE_STOPWORDS } from "../../ontology/relation-words";
import type { NounPattern, PairPattern, RelationPattern } from "../../ontology/relation-row";
import type { Mention } from "../document";
import { childrenBy } from "../dependency-tree";
import { hyphensEnd } from "../hyphens-end";
import { type Candidate, fits, type RowPattern } from "./candidate";
import { chooseWholes, mayHaveWhole } from "./choose-wholes";
import { appointer, holders } from "./holders";
import { type Hanging, hasPossessor, isOfDepartment, wholesAfter, wholesBefore } from "./noun-phrase";
import { nounEndingAt, patternIndex, type NounEntry } from "./pattern-index";
import {
  caseOf,
  formAt,
  hasThing,
  isPossessiveMark,
  isPremodifier,
  lemmaAt,
  namedChain,
  referents,
  type SentenceView,
} from "./sentence-view";

const FORMER: ReadonlySet<string> = new Set(FORMER_WORDS);
const ROLE_STOP: ReadonlySet<string> = new Set(ROLE_STOPWORDS);

/** A post whose holder is named but not what it belongs to: "President Hugo Chavez". */
export interface OpenPost {
  readonly view: SentenceView;
  readonly entry: RowPattern<NounPattern>;
  readonly first: number;
  readonly noun: number;
  readonly holder: Hanging;
}

/** A post whose whole is named but not who holds it: "A Spanish judge has charged 29 people." */
export interface UnheldPost {
  readonly view: SentenceView;
  readonly entry: RowPattern<NounPattern>;
  readonly first: number;
  readonly noun: number;
  readonly whole: Hanging;
}

/** Posts of which a sentence tells one side only; the article may tell the other. */
export interface LoosePosts {
  readonly open: OpenPost[];
  readonly unheld: UnheldPost[];
}

/** Everything that the nouns of a sentence show. Posts whose other side only the article can tell are added to `loose`. */
export function matchNouns(view: SentenceView, loose: LoosePosts): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    if (isNamed(view, at) || !mayBeNoun(view, at)) continue;
    const named = nounEndingAt(view, at);
    const first = named?.first ?? at;
    const unnamed = patternsOfAnyNoun(view, first, at);
    if ((!named && unnamed.length === 0) || isInsideLonger(view, at) || isUnder(view, at)) continue;
    const modifiers = modifiersBefore(view, first);
    for (const entry of named ? [...named.entry.patterns, ...otherTypes(unnamed, named.entry)] : unnamed)
      if (isNounEntry(entry)) {
        if (suits(view, entry.pattern, first, at, modifiers)) found.push(...matchNoun(view, entry, first, at, loose));
      } else found.push(...matchPair(view, entry as RowPattern<PairPattern>, first, at));
  }
  return found;
}

/** Whether a token is in the name of something; "Republican" of "X, a Republican from Y" names nothing of its own. */
const isNamed = (view: SentenceView, at: number): boolean => {
  const name = view.nameAt[at] ?? -1;
  return name >= 0 && (namedChain(view.doc, name) !== undefined || !isOneWord(view.doc.mentions[name] as Mention));
};

const isOneWord = ({ first, last }: Mention): boolean => first === last;

/** The patterns of any noun, for a common noun that ends its phrase and with which a whole may stand: "poet" of "Welsh poet X". */
const patternsOfAnyNoun = (view: SentenceView, first: number, at: number): readonly RowPattern[] =>
  isCommonNoun(view, at) &&
  !(isPremodifier(view, at + 1) && (view.nameAt[at + 1] ?? -1) < 0) &&
  mayHaveWhole(view, first, at)
    ? patternIndex().anyNoun
    : [];

/** A word without a capital is no name, though the tagger may take one it does not know for one. */
const isCommonNoun = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.upos === "NOUN" ||
  (view.tokens[at]?.upos === "PROPN" && /^\p{Ll}/u.test(view.tokens[at]?.form ?? ""));

/**
 * The patterns of any noun for types that do not name this one: a "Portuguese manager" is from Portugal, whatever he
 * manages. What relations of posts say of a post, their own rows say.
 */
const otherTypes = (any: readonly RowPattern[], { patterns }: NounEntry): readonly RowPattern[] =>
  any.filter(({ type, row }) => !row.namesPost && !patterns.some((own) => own.type === type));

/** What the word of a noun pattern may be tagged as. */
const NOUNS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

const mayBeNoun = (view: SentenceView, at: number): boolean =>
  NOUNS.has(view.tokens[at]?.upos ?? "") || isWedged(view, at) || isHyphened(view, at) || isGerundBetween(view, at);

/** "fighting" of "fighting between X and Y". */
const isGerundBetween = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.xpos === "VBG" && formAt(view, at + 1) === "between";

/** "up" of "start-up". */
const isHyphened = (view: SentenceView, at: number): boolean =>
  formAt(view, at - 1) === "-" && view.tokens[at - 2]?.upos === "NOUN";

/** A word between two names is a noun, whatever the tagger said: "Stanford dropouts Eli Greenspan". */
const isWedged = (view: SentenceView, at: number): boolean =>
  (view.nameAt[at - 1] ?? -1) >= 0 && (view.nameAt[at + 1] ?? -1) >= 0;

const isNounEntry = (entry: RowPattern<RelationPattern>): entry is RowPattern<NounPattern> =>
  entry.pattern.shape === "noun";

/** "chief" of "chief executive", "secretary" of "secretary of state": the longer phrase speaks. */
function isInsideLonger(view: SentenceView, at: number): boolean {
  for (let end = at + 1; end <= at + 3; end++) {
    const longer = nounEndingAt(view, end);
    if (longer && longer.first <= at) return true;
  }
  return false;
}

/** "deputy" of "deputy spokesman" is no post of its own. */
const isUnder = (view: SentenceView, at: number): boolean =>
  lemmaAt(view, at) === "deputy" && (view.nameAt[at + 1] ?? -1) < 0 && isCommonNoun(view, at + 1);

/** The words (lemmas) between a noun and the nearest name or end of its phrase, nearest first; a nationality among them is passed over. */
function modifiersBefore(view: SentenceView, first: number): string[] {
  const words: string[] = [];
  for (let at = first - 1; at >= 0; at--) {
    const name = view.nameAt[at] ?? -1;
    if (name >= 0 && view.doc.mentions[name]?.demonym) continue;
    if (isRegionOfBody(view, name)) words.push("regional");
    if (name >= 0 || isPossessiveMark(view, at)) break;
    if (!isPremodifier(view, at) && view.tokens[at]?.upos !== "ADV") break;
    words.push(lemmaAt(view, at));
  }
  return words;
}

/** "Africa" of "the World Bank Africa director": a place right behind a body's name, which it is not part of. */
function isRegionOfBody(view: SentenceView, name: number): boolean {
  const place = view.doc.mentions[name];
  if (place?.type !== "Place") return false;
  const body = view.doc.mentions[view.nameAt[place.first - 1] ?? -1];
  return body?.type === "Organization" && body.last === place.first - 1;
}

function suits(
  view: SentenceView,
  pattern: NounPattern,
  first: number,
  noun: number,
  modifiers: readonly string[],
): boolean {
  if (
    pattern.indefinite !== undefined &&
    pattern.indefinite !== /^an?$/.test(formAt(view, first - 1 - modifiers.length))
  )
    return false;
  if (pattern.bare && view.tokens[first - 1]?.upos === "NOUN" && (view.nameAt[first - 1] ?? -1) < 0) return false;
  if (pattern.modifiedBy && !modifiers.some((word) => pattern.modifiedBy?.includes(word))) return false;
  if (pattern.notModifiedBy && modifiers.some((word) => pattern.notModifiedBy?.includes(word))) return false;
  return pattern.department === undefined || pattern.department === isOfDepartment(view, noun);
}

function matchNoun(
  view: SentenceView,
  entry: RowPattern<NounPattern>,
  first: number,
  noun: number,
  loose: LoosePosts,
): Candidate[] {
  const { pattern } = entry;
  const whole = pattern.holder === "source" ? "target" : "source";
  const wholes = chooseWholes(view, entry, first, noun, whole);
  // Looking for holders is the dear part; a noun that no row names is only asked where a whole stands with it.
  if (pattern.anyNoun && wholes.length === 0) return [];
  const end = wholes.reduce(
    (last, { mention, at }) => (at > noun ? Math.max(last, (view.doc.mentions[mention] as Mention).last) : last),
    noun,
  );
  // "a subsidiary of the Swiss group Helvana": the name behind the whole is its own.
  const isWhole = (mention: number): boolean =>
    wholes.some(({ mention: one }) => namedChain(view.doc, one)?.index === namedChain(view.doc, mention)?.index);
  const accepts = (mention: number): boolean => fits(view, entry, pattern.holder, mention) && !isWhole(mention);
  let describes = hasThing(view, entry.row[pattern.holder]) ? holders(view, first, noun, end, accepts) : [];
  if (pattern.holderOf) describes = [...describes, ...ofHolders(view, noun)];
  if (pattern.holderBefore && describes.length === 0 && wholes.some(({ at }) => at > noun))
    describes = wholesBefore(view, first)
      .slice(0, 1)
      .map((holder) => ({ ...holder, link: "name-before" }));
  const owner = pattern.likeOwner ? wholesBefore(view, first).find(({ link }) => link === "possessive") : undefined;
  if (pattern.likeOwner && !owner) return [];
  const found: Candidate[] = [];
  if (pattern.mutual) return wholes.length > 0 ? [] : mutual(view, entry, first, noun, describes);
  if (describes.length === 0 && wholes[0] && pattern.holder === "source")
    loose.unheld.push({ view, entry, first, noun, whole: wholes[0] });
  for (const holder of describes) {
    if (!fits(view, entry, pattern.holder, holder.mention)) continue;
    const named =
      wholes.length > 0
        ? wholes
        : holder.link === "predicate"
          ? appointers(view, entry, noun, whole)
          : behindName(view, entry, noun, holder, whole);
    if (named.length === 0 && !pattern.anyNoun) loose.open.push({ view, entry, first, noun, holder });
    for (const other of named) {
      // "the nations of Brazil and India": what follows "of" is the holder, not the whole.
      if (holder.link === "of-name" && other.link === "of") continue;
      if (isContainer(view, holder, other)) continue;
      if (namedChain(view.doc, other.mention)?.index === namedChain(view.doc, holder.mention)?.index) continue;
      found.push({
        ...nounCandidate(view, entry, first, noun, holder, other),
        ...(owner ? { owner: owner.mention } : {}),
      });
    }
  }
  return found;
}

/** "the coast of Aceh, Indonesia": a place behind a place and a comma holds that one; it is not what the noun describes. */
function isContainer(view: SentenceView, holder: Hanging, whole: Hanging): boolean {
  const [place, inner] = [holder, whole].map(({ mention }) => view.doc.mentions[mention] as Mention);
  return (
    place?.type === "Place" &&
    inner?.type === "Place" &&
    inner.last + 2 === place.first &&
    formAt(view, place.first - 1) === ","
  );
}

/** "the brothers X and Y": each with each. */
function mutual(
  view: SentenceView,
  entry: RowPattern<NounPattern>,
  first: number,
  noun: number,
  listed: readonly Hanging[],
): Candidate[] {
  if (hasPossessor(view, first)) return [];
  const fitting = listed
    .filter(({ link, mention }) => /^(title|apposition)$/.test(link) && fits(view, entry, "source", mention))
    .slice(0, lemmaAt(view, noun) === "couple" ? 2 : undefined);
  return fitting.flatMap((one, i) =>
    fitting.slice(i + 1).map((other) => nounCandidate(view, entry, first, noun, one, other)),
  );
}

/** "President Fernando Ruiz of Chad": what follows "of" behind the name belongs to its title. */
function behindName(
  view: SentenceView,
  entry: RowPattern<NounPattern>,
  noun: number,
  holder: Hanging,
  slot: "source" | "target",
): Hanging[] {
  const { sentence, first, last } = view.doc.mentions[holder.mention] as Mention;
  const isTitled = holder.link === "title" && sentence === view.sentence.index && first > noun;
  if (!isTitled || !entry.pattern.links.includes("of") || formAt(view, last + 1) !== "of") return [];
  const at = view.tokens[last + 2]?.upos === "DET" && (view.nameAt[last + 2] ?? -1) < 0 ? last + 3 : last + 2;
  const mention = view.nameAt[at] ?? -1;
  const isFitting = mention >= 0 && namedChain(view.doc, mention) !== undefined && fits(view, entry, slot, mention);
  return isFitting && !isPossessiveMark(view, (view.doc.mentions[mention] as Mention).last + 1)
    ? [{ mention, link: "of-behind-name", at }]
    : [];
}

const appointers = (
  view: SentenceView,
  entry: RowPattern<NounPattern>,
  noun: number,
  slot: "source" | "target",
): Hanging[] =>
  appointer(view, noun)
    .filter((mention) => fits(view, entry, slot, mention))
    .map((mention) => ({ mention, link: "appointer", at: (view.doc.mentions[mention] as Mention).head }));

/** A noun that has both: "[Google]'s headquarters in [California]", "the war between [X] and [Y]". */
function matchPair(view: SentenceView, entry: RowPattern<PairPattern>, first: number, noun: number): Candidate[] {
  const hanging = (slot: "source" | "target"): Hanging[] => {
    const links = entry.pattern.at[slot];
    const accepts = (mention: number): boolean => fits(view, entry, slot, mention);
    const before = wholesBefore(view, first).filter(({ link, mention }) => links.includes(link) && accepts(mention));
    return [...before, ...wholesAfter(view, noun, links, accepts)];
  };
  const sources = hanging("source");
  const targets = hanging("target");
  const same = entry.pattern.at.source.some((link) => entry.pattern.at.target.includes(link));
  const found: Candidate[] = [];
  for (const source of sources)
    for (const target of targets) {
      if (namedChain(view.doc, source.mention)?.index === namedChain(view.doc, target.mention)?.index) continue;
      if (same && sources.indexOf(source) >= targets.findIndex(({ mention }) => mention === target.mention)) continue;
      found.push({
        type: entry.type,
        pattern: entry.pattern,
        source: source.mention,
        target: target.mention,
        sentence: view.sentence.index,
        trigger: noun,
        first: Math.min(first, startOf(view, source), startOf(view, target)),
        last: Math.max(noun, endOf(view, source), endOf(view, target)),
        ...(entry.pattern.former || isFormer(view, first) ? { former: true as const } : {}),
        manner: `${source.link}/${target.link}`,
      });
    }
  return found;
}

/** "of" before a name of several words, whichever of them the parse hangs it on. */
const isBehindOf = (view: SentenceView, token: number): boolean =>
  formAt(view, ((view.doc.mentions[view.nameAt[token] ?? -1] as Mention | undefined)?.first ?? 0) - 1) === "of";

/** "the city of [Basra]", "the provinces of [Nangarhar] and [Kunar]". */
function ofHolders(view: SentenceView, noun: number): Hanging[] {
  return childrenBy(view.sentence, noun, "nmod")
    .filter((child) => lemmaAt(view, caseOf(view, child)) === "of" || isBehindOf(view, child))
    .flatMap((child) => referents(view, child).map((mention) => ({ mention, link: "of-name", at: child })));
}

/** The find of one holder and one whole. */
export function nounCandidate(
  view: SentenceView,
  { type, pattern }: RowPattern<NounPattern>,
  first: number,
  noun: number,
  holder: Hanging,
  whole: Hanging,
): Candidate {
  const holderIsSource = pattern.holder === "source";
  const former = pattern.former ?? (isFormer(view, first) || isFormerly(view, noun, holder.mention) ? true : undefined);
  const role = roleWords(view, first, noun);
  return {
    type,
    pattern,
    source: holderIsSource ? holder.mention : whole.mention,
    target: holderIsSource ? whole.mention : holder.mention,
    sentence: view.sentence.index,
    trigger: noun,
    first: Math.min(first, startOf(view, holder), startOf(view, whole)),
    last: Math.max(noun, endOf(view, holder), endOf(view, whole)),
    ...(role ? { role } : {}),
    ...(former ? { former } : {}),
    manner: `${holder.link}/${whole.link}`,
  };
}

/** Where the words of an argument begin; a mention resolved through a pronoun counts where the pronoun stands. */
const startOf = (view: SentenceView, { mention, at }: Hanging): number =>
  covers(view, mention, at) ? (view.doc.mentions[mention] as Mention).first : at;
const endOf = (view: SentenceView, { mention, at }: Hanging): number =>
  covers(view, mention, at) ? (view.doc.mentions[mention] as Mention).last : at;
function covers(view: SentenceView, mention: number, at: number): boolean {
  const { sentence, first, last } = view.doc.mentions[mention] as Mention;
  return sentence === view.sentence.index && first <= at && at <= last;
}

/** "former ISIS-K leader": "former" anywhere in the phrase before the noun. */
function isFormer(view: SentenceView, first: number): boolean {
  for (let at = first - 1; at >= 0; at--) {
    if (FORMER.has(lemmaAt(view, at))) return true;
    if ((view.nameAt[at] ?? -1) < 0 && !isPremodifier(view, at) && !isPossessiveMark(view, at)) return false;
  }
  return false;
}

/** "X, formerly head of Y" and "resigned as head". */
function isFormerly(view: SentenceView, noun: number, holder: number): boolean {
  const mention = view.doc.mentions[holder] as Mention;
  const from =
    mention.sentence === view.sentence.index && mention.last < noun ? Math.max(mention.last, noun - 6) : noun - 3;
  for (let at = noun - 1; at > from && at >= 0; at--)
    if (formAt(view, at) === "formerly" || formAt(view, at) === "once") return true;
  return false;
}

/** The words of a post without articles and "former": "deputy foreign minister", "brother-in-law". */
function roleWords(view: SentenceView, first: number, noun: number): string {
  let start = first;
  while (
    start > 0 &&
    isPremodifier(view, start - 1) &&
    (view.nameAt[start - 1] ?? -1) < 0 &&
    !ROLE_STOP.has(formAt(view, start - 1))
  )
    start--;
  const text = view.doc.article.text.slice(view.tokens[start]?.start, view.tokens[hyphensEnd(view.tokens, noun)]?.end);
  return text.replace(/\s+/g, " ");
}

// Who a subject is: the chain where one is known, else the words; the author of a report that “says”. Which token is the
// subject is find-subject.ts.

import { CUES_BY_LEMMA, DOCUMENT_NOUNS } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { childrenBy } from "../dependency-tree";
import type { Chain, Mention, Mentioned, Parsed, Resolved, SpeakerRef } from "../document";
import { genderOfGivenName } from "../coreference/mention-facts";
import { nounPhrase } from "../noun-phrase";
import { authorOf } from "./author-of-report";
import { isBareBody, isKin, lastBody } from "./described-speaker";
import type { DocumentIndex, TokenAt } from "./document-index";
import { mentionAt } from "./mention-of-subject";
import { isTimeWord } from "./phrase-words";
import { HUMAN, subjectBefore } from "./subject-before";

const PUBLISHERS: ReadonlySet<string> = new Set(["agency", "newspaper", "paper"]);
/** Nothing that speaks: “it was reported that”. */
const NO_SPEAKERS: ReadonlySet<string> = new Set(["there", "that", "which", "this", "what"]);

/** Speakers of an article so far, the last one at the end: what a pronoun may mean that no chain explains. */
export type Spoken = readonly SpeakerRef[];

/** What is known of what a subject says. */
export interface Said {
  /** Where it begins. */
  readonly start: number;
  /**
   * The chains that it names: whoever speaks as “he” names somebody else (“He said Lo would go”; Principle C, Chomsky 1981).
   */
  readonly names: ReadonlySet<number>;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Authors of authors that are followed (“the agency's story on a report by …”): a twisted tree may have them in a circle. */
const MAX_AUTHORS = 4;

/** Who a subject is, given who spoke before and what it says; `authors` counts those followed to it. */
export function speakerAt(
  doc: Parsed & Mentioned & Resolved,
  index: DocumentIndex,
  sentence: number,
  given: number,
  spoken: Spoken,
  said: Said = { start: doc.sentences[sentence]?.start ?? 0, names: NOBODY },
  authors = 0,
): SpeakerRef | undefined {
  const parsed = doc.sentences[sentence];
  const token = parsed ? withoutHonour(parsed.tokens, given) : given;
  const head = parsed?.tokens[token];
  if (!parsed || !head || NO_SPEAKERS.has(head.form.toLowerCase())) return undefined;
  if (authors < MAX_AUTHORS && head.upos !== "PROPN" && DOCUMENT_NOUNS.has(head.lemma.toLowerCase())) {
    const author = authorOf(parsed, token);
    // “Russia's news agency”, “a Brazilian newspaper”: whoever publishes speaks, not its country.
    const isCountry =
      PUBLISHERS.has(head.lemma.toLowerCase()) && mentionAt(parsed, index, sentence, author)?.type === "Place";
    if (author >= 0 && !isCountry) return authorAt(doc, index, sentence, author, spoken, said, authors + 1);
  }
  const mention = mentionAt(parsed, index, sentence, token);
  const known = mention && doc.chains[doc.chainOf[mention.index] ?? -1];
  const isAnother = known?.type === "Person" && mention?.form !== "NAM" && said.names.has(known.index);
  const chain = isAnother || (known?.named && isKin(parsed, token, mention, doc, known)) ? undefined : known;
  const isThing = HE_OR_SHE.test(head.form) && chain?.type !== "Person";
  const other =
    chain?.named && HE_OR_SHE.test(head.form)
      ? ownedBefore(doc, index, { sentence, token }, chain, spoken, said)
      : undefined;
  if (other) return other;
  if (mention && chain?.named && !isThing) return { chain: chain.index, text: chain.name };
  if (head.upos === "PRON") {
    const pronoun = head.form.toLowerCase();
    const subject = subjectBefore(doc, index, { sentence, token }, said.start, pronoun);
    const who = subject && speakerAt(doc, index, subject.sentence, subject.token, spoken);
    if (who && !isOtherGender(pronoun, who) && !(isIn(said.names, who) && subject.sentence !== sentence)) return who;
    const before = namedBefore(doc, index.mentionsOf(sentence), token, pronoun);
    return meantBy(doc, pronoun, spoken, said.names) ?? before ?? (chain && { chain: chain.index, text: chain.name });
  }
  const again = isDefinite(parsed, token) ? spokenAgain(doc, head, spoken) : undefined;
  if (again) return again;
  const body = isBareBody(parsed, token) ? lastBody(doc, parsed.index) : undefined;
  if (body) return body;
  const words = wordsAt(doc, parsed, token);
  return chain
    ? { chain: chain.index, text: words }
    : { text: mention ? doc.article.text.slice(mention.start, mention.end) : words };
}

/** “Priscilla Lo SC”: letters behind a name are none. */
const withoutHonour = (tokens: readonly Token[], at: number): number =>
  HONOURS.test(tokens[at]?.form ?? "") && tokens[at - 1]?.upos === "PROPN" ? at - 1 : at;
const HONOURS = /^(?:[KQS]C|MEP|MSP|MP|MLA|MD|PhD|[COM]BE)$/u;

/** Who wrote a statement: whoever spoke by that word before (“the army says”, “an army statement said”), else who stands there. */
function authorAt(
  doc: Parsed & Mentioned & Resolved,
  index: DocumentIndex,
  sentence: number,
  token: number,
  spoken: Spoken,
  said: Said,
  authors: number,
): SpeakerRef | undefined {
  const head = doc.sentences[sentence]?.tokens[token];
  const again =
    head && /^(?:NOUN|ADJ)$/.test(head.upos) && /^(?:compound|amod)$/.test(head.deprel)
      ? spokenAgain(doc, head, spoken)
      : undefined;
  return again ?? speakerAt(doc, index, sentence, token, spoken, said, authors);
}

const HE_OR_SHE = /^s?he$/iu;

/**
 * “Mr. Lo's brother denied it. “We were counting,” he said.”: the subject of the sentence before, where it names the person that
 * coreference takes the pronoun for as whose brother (lawyer, father) it is.
 */
function ownedBefore(
  doc: Parsed & Mentioned & Resolved,
  index: DocumentIndex,
  at: TokenAt,
  { index: meant }: Chain,
  spoken: Spoken,
  { start }: Said,
): SpeakerRef | undefined {
  const pronoun = doc.sentences[at.sentence]?.tokens[at.token]?.form.toLowerCase() ?? "";
  const subject = subjectBefore(doc, index, at, start, pronoun);
  const before = subject && doc.sentences[subject.sentence];
  if (!before || at.sentence - subject.sentence > MAX_BACK) return undefined;
  const isOwner = ({ first, last }: Mention): boolean =>
    before.tokens.slice(first, last + 1).some(({ head, deprel }) => deprel === "nmod:poss" && head === subject.token);
  const marks = index.mentionsOf(before.index).filter((mention) => doc.chainOf[mention.index] === meant);
  if (marks.length === 0 || !marks.every(isOwner)) return undefined;
  const who = speakerAt(doc, index, subject.sentence, subject.token, spoken);
  return who?.chain === meant ? undefined : who;
}

/** So many sentences lie between such a subject and the pronoun. */
const MAX_BACK = 2;

const isIn = (names: ReadonlySet<number>, { chain }: SpeakerRef): boolean => chain !== undefined && names.has(chain);

/** The last speaker that a pronoun can mean: a person for “he”, something else for “it”, nobody of those in `names`. */
function meantBy(doc: Resolved, pronoun: string, spoken: Spoken, names: ReadonlySet<number>): SpeakerRef | undefined {
  const isPerson = (who: SpeakerRef): boolean =>
    who.chain === undefined ? HUMAN.test(who.text) : doc.chains[who.chain]?.type === "Person";
  const isMany = pronoun === "they";
  for (let i = spoken.length - 1; i >= 0; i--) {
    const who = spoken[i] as SpeakerRef;
    if (isIn(names, who) || (isMany && !isPlural(doc, who)) || isOtherGender(pronoun, who)) continue;
    if (pronoun === "he" || pronoun === "she" ? isPerson(who) : isMany || pronoun !== "it" || !isPerson(who))
      return who;
  }
  return undefined;
}

/** “She” is nobody whose given name is a man's. */
function isOtherGender(pronoun: string, { text }: SpeakerRef): boolean {
  const [given = ""] = text.toLowerCase().split(" ", 1);
  const gender = genderOfGivenName(given);
  return (pronoun === "he" && gender === "female") || (pronoun === "she" && gender === "male");
}

/** Several people, or a body: “officials in Bern”, “police”. */
function isPlural(doc: Resolved, { chain, text }: SpeakerRef): boolean {
  const known = chain === undefined ? undefined : doc.chains[chain];
  if (known?.named) return known.type === "Organization";
  const [head = ""] = text.split(/ (?:of|in|from|for|at|who|on|with|close|familiar)(?= |$)/u, 1);
  return /(?:[^s]s|police|people|men|media|authorities)$/iu.test(head);
}

/** “Acme will close its plant, it said”: the first name of the sentence that the pronoun can mean. */
function namedBefore(
  doc: Mentioned & Resolved,
  mentions: readonly Mention[],
  token: number,
  pronoun: string,
): SpeakerRef | undefined {
  for (const { first, form, type, index, demonym } of mentions) {
    if (first >= token) break;
    const chain = doc.chains[doc.chainOf[index] ?? -1];
    const fits =
      pronoun === "he" || pronoun === "she" ? type === "Person" : pronoun === "it" && type === "Organization";
    if (form === "NAM" && chain && fits && !demonym) return { chain: chain.index, text: chain.name };
  }
  return undefined;
}

const isDefinite = (parsed: Sentence<Token>, token: number): boolean =>
  childrenBy(parsed, token, "det").some((child) => parsed.tokens[child]?.form.toLowerCase() === "the");

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/** The words that each chain is called by, worked out once. */
const CALLED = new WeakMap<Chain, ReadonlySet<string>>();

/** The words of the name of a chain and of its mentions, lower case: those of “Ann Lo” and “Judge”. */
function calledIn(doc: Mentioned & Resolved & Parsed, chain: Chain): ReadonlySet<string> {
  const known = CALLED.get(chain);
  if (known) return known;
  const called = new Set(wordsIn(chain.name));
  for (const index of chain.mentions) {
    const { form, start, end } = doc.mentions[index] as Mention;
    if (form !== "PRO") for (const word of wordsIn(doc.article.text.slice(start, end))) called.add(word);
  }
  CALLED.set(chain, called);
  return called;
}

/** “The spokesman said”, “The ministry said” after “a police spokesman said”, “the foreign ministry said”. */
function spokenAgain(doc: Parsed & Mentioned & Resolved, { form }: Token, spoken: Spoken): SpeakerRef | undefined {
  const word = form.toLowerCase();
  for (let i = spoken.length - 1; i >= 0; i--) {
    const who = spoken[i] as SpeakerRef;
    const chain = doc.chains[who.chain ?? -1];
    if ((chain && calledIn(doc, chain).has(word)) || wordsIn(who.text).includes(word)) return who;
  }
  return undefined;
}

/** The words of a noun phrase without commas and relative clauses: “the union” of “40, the union on Monday”. */
function wordsAt(doc: Parsed, parsed: Sentence<Token>, token: number): string {
  const { tokens } = parsed;
  let { start, end } = nounPhrase(parsed, token);
  for (let at = token - 1; at > 0 && (tokens[at]?.start ?? 0) > start; at--)
    if (tokens[at]?.form === "," && tokens[at - 1]?.upos !== "ADJ") start = tokens[at + 1]?.start ?? start;
  for (let at = token + 1; (tokens[at]?.start ?? end) < end; at++)
    // “a spokesman for the union | confirmed”: where the parser takes the cue for a participle.
    if (tokens[at]?.xpos === "VBN" && CUES_BY_LEMMA.has(tokens[at]?.lemma ?? "")) end = tokens[at - 1]?.end ?? end;
    else if (tokens[at]?.upos === "ADP" && tokens[at + 1] && isTimeWord(tokens[at + 1] as Token))
      end = tokens[at - 1]?.end ?? end;
  return doc.article.text.slice(start, end);
}

// Who a subject is: the chain where one is known, else the words; the author of a report that “says”. Which token is the
// subject is find-subject.ts.

import { CUES_BY_LEMMA, DOCUMENT_NOUNS } from "../../ontology/speech-cues";
import type { Sentence, Token } from "../../text/token";
import { childrenBy, dependencyTree } from "../dependency-tree";
import type { Chain, Mention, Mentioned, Parsed, Resolved, SpeakerRef } from "../document";
import { nounPhrase } from "../noun-phrase";
import { authorOf } from "./author-of-report";
import { isBareBody, isKin, lastBody } from "./described-speaker";
import type { DocumentIndex, TokenAt } from "./document-index";
import { isTimeWord } from "./phrase-words";
import { HUMAN, subjectBefore } from "./subject-before";

const MAX_TITLE_TOKENS = 5;
/** “Undersecretary of State for Political Affairs Nicholas Burns”. */
const TITLE_LINKS: ReadonlySet<string> = new Set(["of", "for", "to", "the"]);
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
    if (who && !(isIn(said.names, who) && subject.sentence !== sentence)) return who;
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
  const again = head?.upos === "NOUN" && head.deprel === "compound" ? spokenAgain(doc, head, spoken) : undefined;
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
  for (let i = spoken.length - 1; i >= 0; i--) {
    const who = spoken[i] as SpeakerRef;
    if (isIn(names, who)) continue;
    if (pronoun === "he" || pronoun === "she" ? isPerson(who) : pronoun !== "it" || !isPerson(who)) return who;
  }
  return undefined;
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

/**
 * The mention of a subject: the person's name at the end of the phrase (“Pentagon spokesman John Kirby”), else the mention
 * with its head there or around it. A name behind a preposition is somebody else (“a spokesman for John Kirby”).
 */
function mentionAt(
  parsed: Sentence<Token>,
  index: DocumentIndex,
  sentence: number,
  token: number,
): Mention | undefined {
  const own = index.mentionWithHead(sentence, token);
  if (own?.form === "NAM" && own.type === "Person") return own;
  const names = index.mentionsOf(sentence).filter(({ form, type }) => form === "NAM" && type !== "Other");
  const phraseEnd = dependencyTree(parsed).right[token] as number;
  const isTitle = /^\p{Lu}/u.test(parsed.tokens[token]?.form ?? "");
  for (const name of names) {
    // “The Swiss charity Clear Ground”
    if (name.type === "Organization" && name.first === token + 1 && parsed.tokens[token]?.upos === "NOUN") return name;
    if (name.type !== "Person" || name.first <= token || name.first > Math.max(phraseEnd, token + 1)) continue;
    const between = parsed.tokens.slice(token + 1, name.first);
    const fits = between.every(
      ({ upos, form }) =>
        /^(?:PROPN|NOUN|ADJ)$/.test(upos) || form === "," || NAMING.test(form) || (isTitle && TITLE_LINKS.has(form)),
    );
    if (fits && between.length <= MAX_TITLE_TOKENS && parsed.tokens[name.first - 1]?.upos !== "ADP") return name;
  }
  const apposed = names.find((name) => isApposed(parsed, token, name));
  if (apposed && (own?.form !== "NAM" || own.type === apposed.type)) return apposed;
  const around = names.filter(({ first, last }) => first <= token && token <= last);
  return own ?? around.sort((a, b) => b.last - b.first - (a.last - a.first))[0];
}

/** “a spokesman in Kabul, [Hafiz Zia], said”: a name between commas behind the phrase, whatever the tree hangs it on. */
function isApposed({ tokens }: Sentence<Token>, token: number, { first, last, type }: Mention): boolean {
  const comma = commaBefore(tokens, first);
  if (comma <= token || first - token > MAX_APPOSED_TOKENS || !isClosed(tokens, last)) return false;
  const isPhrase = tokens
    .slice(token + 1, comma)
    .every(({ upos, form }) => upos !== "VERB" && upos !== "AUX" && form !== "," && upos !== "CCONJ");
  return isPhrase && (type === "Person" || type === "Organization");
}

/** Verbs that give a name: “a teacher named Lo”, “an agency known as ISTAT”. */
const NAMING = /^(?:named|called|known|dubbed)$/i;
const IN_TITLE: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET", "NUM"]);
const TITLE_WORDS: ReadonlySet<string> = new Set(["-", "based", "born", "owned", "listed", "turned"]);

/** The comma before a name with its title: “, [the] [retired teacher] Lo”, “, a teacher named Lo”; −1 for none. */
function commaBefore(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= 0 && first - at <= MAX_TITLE_TOKENS + 2; at--) {
    const { form, upos, xpos } = tokens[at] as Token;
    if (form === ",") return at;
    // “retired teacher Lo”
    if (/^VB[DN]$/.test(xpos) && /^(?:,|an?|the)$/i.test(tokens[at - 1]?.form ?? "")) continue;
    if (!IN_TITLE.has(upos) && !NAMING.test(form) && !TITLE_WORDS.has(form.toLowerCase()) && !isLink(tokens, at))
      return -1;
  }
  return -1;
}

/** “Secretary of State Lo”: a preposition between capitalized words of a title. */
const isLink = (tokens: readonly Token[], at: number): boolean =>
  TITLE_LINKS.has(tokens[at]?.form ?? "") && [at - 1, at + 1].every((i) => /^\p{Lu}/u.test(tokens[i]?.form ?? ""));

/** Whether a comma or the end follows a name, or “of Piraeus” and then a comma. */
function isClosed(tokens: readonly Token[], last: number): boolean {
  let at = last + 1;
  if (/^(?:of|from)$/.test(tokens[at]?.form ?? ""))
    do at++;
    while (IN_TITLE.has(tokens[at]?.upos ?? "") && at - last < MAX_TITLE_TOKENS);
  return /^[,.]$/.test(tokens[at]?.form ?? ".");
}

/** Tokens from a description to the name in apposition to it. */
const MAX_APPOSED_TOKENS = 16;

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

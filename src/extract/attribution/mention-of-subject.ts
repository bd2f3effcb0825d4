// The mention that a subject is, or that names it: “[Pentagon spokesman John Kirby] said”, “a poet calling herself [Ann Lo]”. Which
// chain it belongs to and whom pronouns mean is speaker-of-cue.ts.

import type { Sentence, Token } from "../../text/token";
import { dependencyTree } from "../dependency-tree";
import type { Mention } from "../document";
import type { DocumentIndex } from "./document-index";

const MAX_TITLE_TOKENS = 5;
/** “Undersecretary of State for Political Affairs Nicholas Burns”. */
const TITLE_LINKS: ReadonlySet<string> = new Set(["of", "for", "to", "the"]);

/**
 * The mention of a subject: the person's name at the end of the phrase (“Pentagon spokesman John Kirby”), else the mention
 * with its head there or around it. A name behind a preposition is somebody else (“a spokesman for John Kirby”).
 */
export function mentionAt(
  parsed: Sentence<Token>,
  index: DocumentIndex,
  sentence: number,
  token: number,
): Mention | undefined {
  const own = index.mentionWithHead(sentence, token);
  if (own?.form === "NAM" && own.type === "Person") return own;
  const names = index.mentionsOf(sentence).filter(({ form, type }) => form === "NAM" && type !== "Other");
  const phraseEnd = endOfPhrase(parsed, token);
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
  const itself = names.find(({ first }) => first > token && SELF_NAMING.test(wordsBetween(parsed, token, first)));
  if (itself) return itself;
  const described = describedBy(parsed, index, token);
  if (described && own?.form !== "NAM") return described;
  const apposed = names.find((name) => isApposed(parsed, token, name));
  if (apposed && (own?.form !== "NAM" || own.type === apposed.type)) return apposed;
  const around = names.filter(({ first, last }) => first <= token && token <= last);
  return own ?? around.sort((a, b) => b.last - b.first - (a.last - a.first))[0];
}

/** “a group calling itself [the Sword]”, “a waiter who gave his name as [Qasim]”. */
const SELF_NAMING =
  /^(?:, )?(?:(?:who|which|that) )?(?:(?:gave|giving) (?:his|her|their) name as|call(?:s|ed|ing) (?:it|him|her|them)sel(?:f|ves)|identif(?:ies|ied|ying) (?:it|him|her|them)sel(?:f|ves) as|known as)(?: the)?$/u;

const wordsBetween = ({ tokens }: Sentence<Token>, after: number, before: number): string =>
  tokens
    .slice(after + 1, before)
    .map(({ form }) => form)
    .join(" ");

/** “[Ann Lo], a drummer who said …”: whose name a noun stands in apposition to. */
function describedBy(parsed: Sentence<Token>, index: DocumentIndex, token: number): Mention | undefined {
  const { head, deprel } = parsed.tokens[token] ?? { head: -1, deprel: "" };
  const mention = deprel === "appos" && head >= 0 ? index.mentionWithHead(parsed.index, head) : undefined;
  return mention?.form === "NAM" && (mention.type === "Person" || mention.type === "Organization")
    ? mention
    : undefined;
}

/** Where the words of a noun end, with the name that it describes: “[Ambassador to the United States] [Ann Lo]”. */
function endOfPhrase(parsed: Sentence<Token>, token: number): number {
  const { head, deprel } = parsed.tokens[token] ?? { head: -1, deprel: "" };
  return Math.max(dependencyTree(parsed).right[token] ?? token, deprel === "nmod:desc" ? head : -1);
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

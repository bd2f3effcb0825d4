// Whether the filler of a slot is of a class that a row of the event table asks for: an entity type, a word class, a
// plain lemma, `any`, `name`, `demonym`, `time` or `thing`. It decides by the mention that has the word as its head,
// else by the word's lemma.

import { ENTITY_TYPES } from "../ontology/entity-types";
import { WORD_CLASSES, type WordClass } from "../ontology/word-classes";
import type { Sentence, Token } from "../text/token";
import { countsPeople, isDayOfMonth, YEAR } from "./bare-number";
import type { Chain, Mention, Mentioned, Resolved } from "./document";
import { childrenBy, lemmaAt } from "./dependency-tree";
import { classBit, classesOf } from "./lemma-classes";
import { nameBeside } from "./name-beside";
import { once } from "./once";
import { prepositionOf } from "./phrase-heads";

/** What is known of the head of a phrase: the word, the mention it heads and that mention's chain. */
export interface Filler {
  readonly sentence: Sentence<Token>;
  readonly token: number;
  readonly mention?: Mention | undefined;
  readonly chain?: Chain | undefined;
}

const TIME_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december today yesterday tomorrow week month year day hour minute decade century morning afternoon
   evening night weekend time moment quarter summer winter spring autumn jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/,
  ),
);
const PERSON_PRONOUNS = new Set(
  "he she him her they them we us i me you who whom himself herself themselves".split(" "),
);
const MONEY_SIGN = /[$€£¥]/;

/** Tests one filler against `a|b|!c`: of `a` or `b`; a leading `!` on the whole list asks that it be of none. */
export const isOfClass = (filler: Filler, list: string): boolean =>
  isOf(
    once(PARSED, list, () => parsed(list)),
    filler,
  );

/** The same test for a list that is asked for again and again. Example: `classTest("human|force")(filler)`. */
export function classTest(list: string): (filler: Filler) => boolean {
  const classes = parsed(list);
  return (filler) => isOf(classes, filler);
}

/** A list of classes made ready. */
interface ParsedList {
  /** Whether a filler shall be of none of them. */
  readonly none: boolean;
  /** The bits of plain classes of words (lemma-classes.ts). */
  readonly words: number;
  /** The tests of all others. */
  readonly tests: readonly Test[];
}

/** Whether a filler, its head word and that word's lemma are of one class. */
type Test = (filler: Filler, token: Token, lemma: string) => boolean;

/** Lists of classes as they are asked for: all of them come from tables. */
const PARSED = new Map<string, ParsedList>();

function isOf({ none, words, tests }: ParsedList, filler: Filler): boolean {
  const token = filler.sentence.tokens[filler.token] as Token;
  const lemma = token.lemma.toLowerCase();
  if (words !== 0 && filler.mention?.form !== "NAM" && (classesOf(lemma) & words) !== 0)
    if (lemma !== "round" || !isRoundOfOther(filler)) return !none;
  for (const test of tests) if (test(filler, token, lemma)) return !none;
  return none;
}

function parsed(list: string): ParsedList {
  const none = list.startsWith("!");
  const tests: Test[] = [];
  let words = 0;
  for (const name of (none ? list.slice(1) : list).split("|"))
    if (name in WORD_CLASSES && !CLASS_TESTS.has(name)) words |= classBit(name as WordClass);
    else tests.push(testFor(name));
  return { none, words, tests };
}

function testFor(name: string): Test {
  const named = CLASS_TESTS.get(name);
  if (named) return named;
  if (name in ENTITY_TYPES || name === "Other") return ({ chain, mention }) => (chain?.type ?? mention?.type) === name;
  return (_, token, lemma) => lemma === name || token.form.toLowerCase() === name;
}

/** “a new *round* of talks”: no shot, as “a *round* of ammunition” is. */
function isRoundOfOther({ sentence, token }: Filler): boolean {
  const counted = countedBy(sentence, token);
  return counted >= 0 && !SHOT.has(lemmaAt(sentence, counted)) && !WORD_CLASSES.weapon.has(lemmaAt(sentence, counted));
}
const SHOT: ReadonlySet<string> = new Set(["ammunition", "fire", "ammo"]);

const CLASS_TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["any", () => true],
  [
    "name",
    ({ mention, chain }, token, lemma) =>
      mention?.form === "NAM" || chain?.named === true || (token.upos === "PROPN" && !TIME_WORDS.has(lemma)),
  ],
  ["demonym", ({ mention }, { upos }) => mention?.demonym === true || (mention?.type === "Place" && upos === "ADJ")],
  [
    "time",
    ({ sentence, token }, { form }, lemma) => TIME_WORDS.has(lemma) || YEAR.test(form) || isDayOfMonth(sentence, token),
  ],
  [
    "thing",
    (filler, token, lemma) =>
      !isHuman(filler, token, lemma) && filler.mention?.type !== "Organization" && filler.mention?.type !== "Place",
  ],
  ["human", isHuman],
  [
    "money",
    (filler, { form }, lemma) => WORD_CLASSES.money.has(lemma) || MONEY_SIGN.test(form) || hasMoneySign(filler),
  ],
]);

function isHuman({ sentence, token: index, mention, chain }: Filler, token: Token, lemma: string): boolean {
  const type = chain?.type ?? mention?.type;
  if (type === "Person") return true;
  // “two *Italians* and a *Filipino*”: a demonym that is a noun means people.
  if (mention?.demonym && token.upos !== "ADJ") return true;
  if (type !== undefined && (mention?.form === "NAM" || chain?.named)) return false;
  const counted = COUNTING.has(lemma) ? countedBy(sentence, index) : -1;
  if (counted >= 0)
    return isHuman({ sentence, token: counted }, sentence.tokens[counted] as Token, lemmaAt(sentence, counted));
  if (WORD_CLASSES.human.has(lemma) || PERSON_PRONOUNS.has(lemma)) return true;
  // “killed 12”, “at least 26 were hurt”.
  return countsPeople(sentence, index) || hasWho(sentence, index);
}

/** Words that count what stands behind “of”; people where nothing does (“*dozens* were hurt”). */
const COUNTING = new Set("dozen hundred thousand million billion score couple pair".split(" "));

/** What a counting word counts: “dozens of *homes*”; −1 for none. */
export const countedBy = (sentence: Sentence<Token>, index: number): number =>
  childrenBy(sentence, index, "nmod").find((child) => child > index && prepositionOf(sentence, child) === "of") ?? -1;

/** “a *teller* who was fired”, “*those* who fled”: who has such a clause is somebody, whatever the word. */
const hasWho = (sentence: Sentence<Token>, index: number): boolean =>
  childrenBy(sentence, index, "acl").some((clause) =>
    childrenBy(sentence, clause, "nsubj", "obj").some((child) => /^whom?$/i.test(sentence.tokens[child]?.form ?? "")),
  );

/** “two *Filipinos*”, “an *American*”: people of a country, not the country. */
export function isNational({ mention, sentence, token }: Filler): boolean {
  if (mention?.demonym !== true) return false;
  if (mention.number === "plural" || childrenBy(sentence, token, "nummod").length > 0) return true;
  return childrenBy(sentence, token, "det").some((child) =>
    /^(?:an?|another)$/i.test(sentence.tokens[child]?.form ?? ""),
  );
}

const hasMoneySign = (filler: Filler): boolean =>
  childrenBy(filler.sentence, filler.token, "nummod", "compound", "dep").some((child) =>
    MONEY_SIGN.test(filler.sentence.tokens[child]?.form ?? ""),
  );

/** Makes fillers of a document's words: looks up the mention that a word heads, or the name it is part of. */
export function fillerLookup(doc: Mentioned & Resolved): (sentence: Sentence<Token>, token: number) => Filler {
  const known = LOOKUPS.get(doc.mentions);
  if (known) return known;
  const byHead = new Map<number, Map<number, Mention>>();
  const byPart = new Map<number, Map<number, Mention>>();
  const byFirst = new Map<number, Map<number, Mention>>();
  for (const mention of doc.mentions) {
    put(doc, byHead, mention, mention.head);
    // The parser may see another head in a name than the mention has: any word of a name stands for it.
    if (mention.form !== "NAM") continue;
    for (let at = mention.first; at <= mention.last; at++) put(doc, byPart, mention, at);
    put(doc, byFirst, mention, mention.first);
  }
  const chainOf = (mention: Mention): Chain | undefined => doc.chains[doc.chainOf[mention.index] ?? -1];
  const otherThan = (own: Mention | undefined, beside: Mention | undefined): Mention | undefined =>
    own && beside && chainOf(own) === chainOf(beside) ? own : beside;
  const find = (sentence: Sentence<Token>, token: number): Filler => {
    const heads = byHead.get(sentence.index) ?? NO_MENTIONS;
    const own = heads.get(token) ?? byPart.get(sentence.index)?.get(token);
    // A phrase of no name (“the patriarch, *Nasrallah Sfeir*”) is the name beside it, whomever coreference takes it for.
    const beside = (): Mention | undefined =>
      nameBeside({ byHead: heads, namesByFirst: byFirst.get(sentence.index) ?? NO_MENTIONS }, sentence, token);
    const mention = own?.form === "NAM" ? own : (otherThan(own, beside()) ?? own);
    const chain = mention && chainOf(mention);
    return { sentence, token, mention, chain };
  };
  const found = new WeakMap<Sentence<Token>, Filler[]>();
  const lookup = (sentence: Sentence<Token>, token: number): Filler => {
    let fillers = found.get(sentence);
    if (!fillers) found.set(sentence, (fillers = []));
    return (fillers[token] ??= find(sentence, token));
  };
  LOOKUPS.set(doc.mentions, lookup);
  return lookup;
}

const NO_MENTIONS: ReadonlyMap<number, Mention> = new Map();
const LOOKUPS = new WeakMap<readonly Mention[], (sentence: Sentence<Token>, token: number) => Filler>();

function put(
  doc: Mentioned & Resolved,
  index: Map<number, Map<number, Mention>>,
  mention: Mention,
  token: number,
): void {
  let inSentence = index.get(mention.sentence);
  if (!inSentence) index.set(mention.sentence, (inSentence = new Map()));
  const known = inSentence.get(token);
  // Of several mentions of one word the one with a named chain tells most, then the longest.
  if (!known || rank(doc, mention) > rank(doc, known)) inSentence.set(token, mention);
}

const rank = (doc: Mentioned & Resolved, mention: Mention): number => {
  const chain = doc.chains[doc.chainOf[mention.index] ?? -1];
  return (chain?.named ? 1e6 : 0) + (chain ? 1e5 : 0) + (mention.last - mention.first);
};

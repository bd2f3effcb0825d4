// Noun phrases that the grammar itself joins with a name: "spokesman John Kirby", "John Smith, the mayor,", "the city of
// Mosul", "Smith is a lawyer". One article's own words say these are one; nothing is weighed.

import type { Sentence, Token } from "../../text/token";
import { baseRelation, childBy, dependencyTree } from "../dependency-tree";
import type { Facts } from "./mention-facts";

/** For each mention that is no name the position (in `facts`) of the name it is joined with, or −1. */
export function plainLinks(facts: readonly Facts[]): Int32Array {
  const links = new Int32Array(facts.length).fill(-1);
  for (let from = 0; from < facts.length;) {
    let to = from;
    while (to < facts.length && facts[to]?.at === facts[from]?.at) to++;
    linkSentence(facts, from, to, links);
    from = to;
  }
  return links;
}

function linkSentence(facts: readonly Facts[], from: number, to: number, links: Int32Array): void {
  const named = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const { mention } = facts[i] as Facts;
    if (mention.form === "NAM" && !mention.demonym && !named.has(mention.head)) named.set(mention.head, i);
  }
  for (let i = from; i < to; i++) {
    const fact = facts[i] as Facts;
    if (fact.mention.form !== "NOM" || fact.mention.number === "plural") continue;
    const before = betweenCommas(fact);
    const beside =
      before < 0
        ? undefined
        : facts.slice(from, i).find(({ mention }) => mention.form === "NAM" && mention.last === before);
    const found = joinedBy(fact, named);
    const head = found >= 0 ? found : (beside?.mention.head ?? -1);
    const name = facts[named.get(head) ?? -1];
    if (name && isOfKind(name, fact) && name.mention.number === "singular") links[i] = named.get(head) as number;
    else if (name === undefined || head < 0) links[i] = adjacentName(facts, to, i);
  }
}

/** The head of the name that the first row that finds one gives, or −1. */
function joinedBy(fact: Facts, named: ReadonlyMap<number, number>): number {
  if (named.size === 0) return -1;
  for (const find of ROWS) {
    const token = find(fact);
    if (token >= 0 && named.has(token)) return token;
  }
  return -1;
}

/** A name and a noun phrase of one type; “a *builder* of desalination plants” beside a body's name is a body. */
const isOfKind = (name: Facts, fact: Facts): boolean =>
  name.mention.type === fact.mention.type ||
  (name.mention.type === "Organization" && fact.determiner === "indefinite" && MAKERS.has(fact.headLemma));

/** Who makes or sells things: a person or a firm. */
const MAKERS: ReadonlySet<string> = new Set(
  "brewer broadcaster builder dealer developer distributor exporter importer operator owner producer publisher seller supplier trader".split(
    " ",
  ),
);

/** The token with a relation to its governor, if the relation is one of those. */
const governed = (fact: Facts, ...relations: readonly string[]): number =>
  relations.includes(fact.relation) ? fact.governor : -1;

const childOf = (sentence: Sentence<Token>, token: number, test: (child: Token, at: number) => boolean): number =>
  (dependencyTree(sentence).children[token] ?? []).find((child) => test(sentence.tokens[child] as Token, child)) ?? -1;

const OF_HEADS: ReadonlySet<string> = new Set(
  "city town village province state island port district region county country nation republic municipality township suburb capital".split(
    " ",
  ),
);

// Each gives the head token of the name that a noun phrase is joined with, or −1.
const ROWS: readonly ((fact: Facts) => number)[] = [
  // "John Smith, the mayor of Toledo": the phrase is in apposition to the name.
  (fact) => governed(fact, "appos"),
  // "the mayor, John Smith": the name is in apposition to the phrase.
  ({ sentence, mention }) => childBy(sentence, mention.head, "appos", "flat"),
  // "the city of Mosul"
  ({ sentence, mention, headLemma }) =>
    OF_HEADS.has(headLemma)
      ? childOf(sentence, mention.head, (child, at) => baseRelation(child.deprel) === "nmod" && isOf(sentence, at))
      : -1,
  // "Smith is a lawyer": not where it is denied.
  ({ sentence, mention }) => {
    if (childOf(sentence, mention.head, isCopula) < 0 || childOf(sentence, mention.head, isDenial) >= 0) return -1;
    return childOf(sentence, mention.head, (child) => child.deprel === "nsubj");
  },
];

const isCopula = ({ deprel, form }: Token): boolean => deprel === "cop" && (form === "is" || form === "was");
const isDenial = ({ deprel, form, lemma }: Token): boolean =>
  lemma === "not" || form === "n't" || deprel === "aux" || lemma === "no";

const isOf = (sentence: Sentence<Token>, token: number): boolean =>
  childOf(sentence, token, (child) => child.deprel === "case" && child.lemma === "of") >= 0;

/** "John Smith, the mayor of Toledo,": the last token of what stands before the first comma, or −1; lists are no such. */
function betweenCommas({ mention, sentence, determiner }: Facts): number {
  const { tokens } = sentence;
  if (determiner === "none" || determiner === "possessive" || tokens[mention.first - 1]?.form !== ",") return -1;
  const after = (dependencyTree(sentence).right[mention.head] as number) + 1;
  const closed = after >= tokens.length || /^[,.;]$/.test(tokens[after]?.form ?? "");
  const listed =
    /^(?:and|or|but)$/.test(tokens[after + 1]?.form ?? "") ||
    /^(?:and|or)$/.test(tokens[mention.first - 3]?.form ?? "");
  return closed && !listed ? mention.first - 2 : -1;
}

/** "spokesman John Kirby", "militant group Hamas": the name follows the phrase at once and has its type. */
function adjacentName(facts: readonly Facts[], to: number, i: number): number {
  const { mention } = facts[i] as Facts;
  if (mention.last !== mention.head) return -1;
  for (let j = i + 1; j < to; j++) {
    const other = (facts[j] as Facts).mention;
    if (other.first > mention.last + 1) break;
    if (other.first === mention.last + 1 && other.form === "NAM" && !other.demonym && other.type === mention.type)
      return j;
  }
  return -1;
}

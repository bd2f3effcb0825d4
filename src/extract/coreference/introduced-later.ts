// Who is told by what he or it is before the name comes, as news begins: “A Spanish judge has charged 29 people. … Judge Ana
// Roth said”, “A Seoul court barred … . The Seoul Central District Court ruled”. Only where the name later stands with the very
// noun, and one name alone does. What the grammar joins within a sentence is plain-links.ts.

import { once } from "../once";
import { placeOfDemonym } from "../tables/countries";
import type { Facts } from "./mention-facts";
import { titleBefore } from "./title-before";

/** A name may follow so many sentences later: a lead and the paragraphs that explain it. */
const REACH_SENTENCES = 12;
/** Nouns that fit many of one article, each time another one. */
const TOO_COMMON: ReadonlySet<string> = new Set(
  `official man woman person boy girl child people source witness resident member leader analyst expert lawyer attorney doctor
   officer supporter activist student player fan neighbor neighbour relative friend colleague victim survivor employee worker
   politician lawmaker voter local spokesman spokeswoman spokesperson son daughter brother sister company firm group bank party
   government ministry department agency organization organisation office council committee force army police president minister leader king`.split(
    /\s+/,
  ),
);

/** Fills, in `links`, the position of the first name of what a noun phrase before it introduces. */
export function introducedLater(facts: readonly Facts[], groupOf: Int32Array, links: Int32Array): void {
  const named = namedByNoun(facts, groupOf, links);
  const told = new Map<string, number>();
  facts.forEach((fact, i) => {
    if (isIntroduction(fact) && (links[i] as number) < 0) told.set(keyOf(fact), (told.get(keyOf(fact)) ?? 0) + 1);
  });
  facts.forEach((fact, i) => {
    if ((links[i] as number) >= 0 || !isIntroduction(fact) || told.get(keyOf(fact)) !== 1) return;
    const groups = named.get(keyOf(fact)) ?? [];
    if (groups.length !== 1) return;
    const { first, modifiers } = groups[0] as NamedByNoun;
    const name = facts[first] as Facts;
    if (first <= i || name.at === fact.at || name.at - fact.at > REACH_SENTENCES) return;
    if (agree(modifiersOf(fact), modifiers, fact.mention.type !== "Person")) links[i] = first;
  });
}

/** “A Spanish judge”: one thing not spoken of before, and none that is still to come (“a new president”). */
const isIntroduction = ({ mention, sentence, lower, headLemma }: Facts): boolean =>
  mention.form === "NOM" &&
  mention.number === "singular" &&
  /^an? /.test(lower) &&
  !TOO_COMMON.has(headLemma) &&
  !sentence.tokens.slice(mention.first, mention.head).some(({ lemma }) => TO_COME.has(lemma.toLowerCase()));

/** Who is called so is not the one who is named with the post. */
const TO_COME: ReadonlySet<string> = new Set(
  "new next future other second potential possible likely certain single former".split(" "),
);

const keyOf = ({ mention, headLemma }: Facts): string => `${mention.type} ${headLemma}`;

/** A group of names that stands with a noun: its first name, and capitalized words beside the noun. */
interface NamedByNoun {
  readonly group: number;
  readonly first: number;
  readonly modifiers: Set<string>;
}

/** By type and noun the groups whose names hold the noun, follow it as a title, or are joined with it by the grammar. */
function namedByNoun(facts: readonly Facts[], groupOf: Int32Array, links: Int32Array): Map<string, NamedByNoun[]> {
  const firstOf = new Map<number, number>();
  facts.forEach((_, i) => {
    const group = groupOf[i] as number;
    if (group >= 0 && !firstOf.has(group)) firstOf.set(group, i);
  });
  const named = new Map<string, NamedByNoun[]>();
  const note = (type: string, noun: string, group: number, modifiers: Iterable<string>): void => {
    const list = once(named, `${type} ${noun}`, (): NamedByNoun[] => []);
    let own = list.find((each) => each.group === group);
    if (!own) list.push((own = { group, first: firstOf.get(group) as number, modifiers: new Set() }));
    for (const modifier of modifiers) own.modifiers.add(modifier);
  };
  facts.forEach((fact, i) => {
    const { mention } = fact;
    const link = links[i] as number;
    if (link >= 0) note(mention.type, fact.headLemma, groupOf[link] as number, modifiersOf(fact));
    const group = groupOf[i] as number;
    if (group < 0 || mention.demonym) return;
    if (mention.type === "Person") {
      const title = titleBefore(fact);
      if (title.length > 0) note("Person", title[title.length - 1] as string, group, title.slice(0, -1));
    } else if (fact.words.length > 1)
      note(mention.type, fact.words[fact.words.length - 1] as string, group, fact.words);
  });
  return named;
}

/** The capitalized words of a noun phrase, in lower case. */
const modifiersOf = ({ mention, sentence }: Facts): string[] =>
  sentence.tokens
    .slice(mention.first, mention.head)
    .filter(({ form }, at) => /^\p{Lu}/u.test(form) && (at > 0 || mention.first > 0))
    .map(({ form }) => form.toLowerCase());

/** Bodies share a capitalized word (“Seoul”); persons have no two nationalities. */
function agree(own: readonly string[], theirs: ReadonlySet<string>, needsOne: boolean): boolean {
  if (needsOne) return own.some((word) => theirs.has(word) || theirs.has(placeOfDemonym(word)?.toLowerCase() ?? ""));
  const nations = own.filter(isNation);
  return nations.length === 0 || ![...theirs].some(isNation) || nations.some((word) => theirs.has(word));
}

const isNation = (word: string): boolean => placeOfDemonym(word[0]?.toUpperCase() + word.slice(1)) !== undefined;

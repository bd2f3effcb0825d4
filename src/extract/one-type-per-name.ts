// Gives a name one type in all of an article where the tagger took it for several: hardly any article calls two things of
// different types by the same words (6 of 39,762 names of gold/train and the stories). A person's fuller name shows more than
// the majority. Nationalities, happenings, what is no node of ours (type Other)
// and a country that is also a person's name (Jordan) are left as they are.

import type { Sentence, Token } from "../text/token";
import type { NameSpan, NameType } from "./name-labels";
import { COUNTRIES } from "./tables/countries";

/** What a name is that is tagged equally often as two of these: the first. Right in 15 of 18 such names of the stories. */
const FIRST_OF_EQUALS: readonly NameType[] = ["Place", "Organization", "Person", "Facility"];

/** How often each type was given to a name. */
type Votes = ReadonlyMap<NameType, number>;

/**
 * The names of each sentence; `tagged` is parallel to `sentences`.
 *
 * @example Of "Vostara" tagged twice as Place and once as Organization, three Places.
 */
export function oneTypePerName(
  sentences: readonly Sentence<Token>[],
  tagged: readonly (readonly NameSpan[])[],
): NameSpan[][] {
  const keys = sentences.map((sentence, s) => (tagged[s] ?? []).map((span) => keyOf(sentence, span)));
  const votes = new Map<string, Map<NameType, number>>();
  keys.forEach((row, s) =>
    row.forEach((key, k) => {
      const { type } = tagged[s]?.[k] as NameSpan;
      if (!FIRST_OF_EQUALS.includes(type)) return;
      const byType = votes.get(key) ?? new Map<NameType, number>();
      byType.set(type, (byType.get(type) ?? 0) + 1);
      votes.set(key, byType);
    }),
  );
  const settled = new Map<string, NameType>();
  for (const [key, byType] of votes) {
    if (byType.size < 2 || (byType.has("Person") && isCountry(key))) continue;
    settled.set(key, isPartOfPerson(key, votes) ? "Person" : mostVoted(byType));
  }
  return sentences.map((_, s) =>
    (tagged[s] ?? []).map((span, k) => {
      const type = FIRST_OF_EQUALS.includes(span.type) ? settled.get(keys[s]?.[k] as string) : undefined;
      return type === undefined || type === span.type ? span : { ...span, type };
    }),
  );
}

const keyOf = ({ tokens }: Sentence<Token>, { first, last }: NameSpan): string =>
  tokens
    .slice(first, last + 1)
    .map(({ form }) => form.toLowerCase())
    .join(" ");

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);
const isCountry = (key: string): boolean => COUNTRY_NAMES.has(key);

const mostVoted = (votes: Votes): NameType =>
  FIRST_OF_EQUALS.reduce((best, type) => ((votes.get(type) ?? 0) > (votes.get(best) ?? 0) ? type : best));

/** Do longer names begin or end with this one, and are all of them persons'? */
function isPartOfPerson(key: string, votes: ReadonlyMap<string, Votes>): boolean {
  const fuller = [...votes].filter(([name]) => name.startsWith(`${key} `) || name.endsWith(` ${key}`));
  return fuller.length > 0 && fuller.every(([, byType]) => mostVoted(byType) === "Person");
}

// Pronouns whose meaning an article's graph tells, though it marks none: a relation, an event or a quotation with a part that is
// not named where it is told, but a lone pronoun of its kind stands there (distant supervision; Mintz et al. 2009). What could mean
// two things, or means different things by two of the rows, is left out.

import type { Span } from "../../text/token";
import type { GoldMention } from "./corpora";

/** What is read of an article with its graph. */
export interface ToldArticle {
  readonly text: string;
  readonly entities: readonly { readonly id: string; readonly type: string }[];
  readonly relations?: readonly { readonly source: string; readonly target: string; readonly quote: string }[];
  readonly events?: readonly {
    readonly quote: string;
    readonly arguments?: readonly { readonly role: string; readonly entity?: string; readonly text?: string }[];
  }[];
  readonly quotations?: readonly { readonly speaker: string; readonly quote: string }[];
}

/** What a pronoun can mean: a person, a thing (a body, a place) or several. */
type PronounKind = "person" | "thing" | "group";

interface Pronoun extends Span {
  readonly kind: PronounKind;
}

const KIND_OF: ReadonlyMap<string, PronounKind> = new Map(
  (
    [
      ["person", "he him his himself she her hers herself"],
      ["thing", "it its itself"],
      ["group", "they them their theirs themselves"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word): [string, PronounKind] => [word, kind])),
);
const PRONOUN = new RegExp(`\\b(?:${[...KIND_OF.keys()].join("|")})\\b`, "gi");

const CUE =
  "(?:said|says|say|told|tells|added|adds|asked|asks|wrote|writes|warned|warns|insisted|insists|argued|argues|noted|notes|explained|recalled|replied|answered|testified|claimed|claims|announced|declared|complained|promised|acknowledged)";
const ADVERB = "(?:(?:has|had|have|also|later|then) )?";
/** “…,” he said: the pronoun stands right behind the quotation. */
const CUE_BEHIND = new RegExp(`^[,.!?]?["”’']?,? ?(he|she|it|they) ${ADVERB}${CUE}\\b`);
/** He said that “…”: the pronoun and its verb stand right before. */
const CUE_BEFORE = new RegExp(`\\b(he|she|it|they) ${ADVERB}${CUE}\\b[^.?!;]{0,40}$`, "i");
/** How far before a quotation its cue is looked for, in UTF-16 units. */
const CUE_REACH = 70;

/** Roles told far from their event so often that they say nothing of its pronouns. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(["place", "origin", "destination"]);

/**
 * The pronouns of an article that can mean one thing only, as mentions of it.
 *
 * @example // “Smith met Lee. His wife, Ann, waited.” with FAMILY_OF(smith, ann) told by “His wife, Ann”: “His” is smith
 */
export function toldPronouns(article: ToldArticle, marked: readonly GoldMention[]): GoldMention[] {
  const types = new Map(article.entities.map(({ id, type }) => [id, type]));
  const unnamed = (ids: readonly (string | undefined)[], { start, end }: Span): string[] => [
    ...new Set(
      ids.filter(
        (id): id is string =>
          id !== undefined &&
          types.has(id) &&
          !marked.some((mention) => mention.entity === id && mention.start >= start && mention.end <= end),
      ),
    ),
  ];
  const found = new Map<number, GoldMention | undefined>();
  const note = ({ start, end }: Span, entity: string): void => {
    // Told twice in two ways: no lesson.
    const same = !found.has(start) || found.get(start)?.entity === entity;
    found.set(start, same ? { start, end, entity } : undefined);
  };

  for (const { source, target, quote } of article.relations ?? []) {
    const place = onlyPlace(article.text, quote);
    const [entity, other] = place ? unnamed([source, target], place) : [];
    if (!place || entity === undefined || other !== undefined) continue;
    const meant = pronounsIn(article.text, place).filter(({ kind }) => suits(kind, types.get(entity)));
    if (meant.length === 1) note(meant[0] as Pronoun, entity);
  }

  for (const { quote, arguments: fillers = [] } of article.events ?? []) {
    const place = onlyPlace(article.text, quote);
    // A filler in words that stand elsewhere may be what the pronoun means.
    if (!place || fillers.some(({ text }) => text !== undefined && !quote.includes(text))) continue;
    const near = fillers.filter(({ role }) => !TOLD_ELSEWHERE.has(role)).map(({ entity }) => entity);
    const pronouns = pronounsIn(article.text, place);
    for (const pronoun of pronouns) {
      // “its” and “they” within a clause mean too many things; what opens it is its subject.
      if (pronoun.kind !== "person" && pronoun.start !== place.start) continue;
      const meant = unnamed(near, place).filter((id) => suits(pronoun.kind, types.get(id)));
      const alone = pronouns.filter(({ kind }) => kind === pronoun.kind).length === 1;
      if (meant.length === 1 && alone) note(pronoun, meant[0] as string);
    }
  }

  for (const { speaker, quote } of article.quotations ?? []) {
    const place = onlyPlace(article.text, quote);
    if (!place) continue;
    const from = Math.max(0, place.start - CUE_REACH);
    const behind = CUE_BEHIND.exec(article.text.slice(place.end, place.end + CUE_REACH));
    const before = CUE_BEFORE.exec(article.text.slice(from, place.start));
    for (const [cue, offset] of [
      [behind, place.end],
      [before, from],
    ] as const) {
      if (!cue) continue;
      const word = cue[1] as string;
      const start = offset + cue.index + cue[0].indexOf(word);
      const kind = KIND_OF.get(word.toLowerCase()) as PronounKind;
      if (suits(kind, types.get(speaker))) note({ start, end: start + word.length }, speaker);
    }
  }
  return [...found.values()].filter((mention) => mention !== undefined);
}

/** Whether a pronoun may mean an entity of a type: “they” only a body, since a lone person or place is not called so. */
const suits = (kind: PronounKind, type: string | undefined): boolean =>
  type === "Person"
    ? kind === "person"
    : type !== undefined && (kind === "thing" || (kind === "group" && type === "Organization"));

const pronounsIn = (text: string, { start, end }: Span): Pronoun[] =>
  [...text.slice(start, end).matchAll(PRONOUN)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    kind: KIND_OF.get(match[0].toLowerCase()) as PronounKind,
  }));

/** Where words stand, if they stand there once. */
function onlyPlace(text: string, words: string): Span | undefined {
  const start = text.indexOf(words);
  if (words === "" || start < 0 || text.indexOf(words, start + 1) >= 0) return undefined;
  return { start, end: start + words.length };
}

// A gold article as a document whose mentions and chains are the gold entities' own names, so that relations (and events)
// can be measured and trained apart from the errors of names and coreference. It knows no pronouns.

import { readFileSync } from "node:fs";
import { countryName } from "../extract/tables/countries";
import type { Mark } from "./marked-document";
import type { EntityType } from "../ontology/entity-types";

export interface GoldEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly nominals?: readonly string[];
  readonly named?: boolean;
  readonly optional?: boolean;
}

export interface GoldRelation {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly quote: string;
  readonly role?: string;
  readonly former?: boolean;
  readonly optional?: boolean;
}

/** What is read of a gold file. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
}

export const readGoldArticle = (path: string): GoldArticle => JSON.parse(readFileSync(path, "utf8")) as GoldArticle;

const DEMONYM = /(?:an|ese|ish|ch|i|ic|wegian|ss)$/;
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Every occurrence of every gold name and nominal as a mark; a mark within a longer one of the same kind is kept too. */
export function goldMarks(gold: GoldArticle): Mark[] {
  const marks: Mark[] = [];
  const taken = new Set<string>();
  for (const entity of gold.entities) {
    if (entity.type === "Event") continue;
    const country =
      entity.type === "Place" &&
      [entity.name, ...(entity.aliases ?? [])].some((name) => countryName(name) !== undefined);
    for (const words of new Set([entity.name, ...(entity.aliases ?? []), ...(entity.nominals ?? [])])) {
      if (words.length < 2) continue;
      for (let at = gold.text.indexOf(words); at >= 0; at = gold.text.indexOf(words, at + 1)) {
        const end = at + words.length;
        if (isLetter(gold.text[at - 1]) || isLetter(gold.text[end]) || taken.has(`${at}-${end}`)) continue;
        taken.add(`${at}-${end}`);
        const nominal = entity.nominals?.includes(words) ?? false;
        const demonym =
          entity.type === "Place" && words !== entity.name && DEMONYM.test(words) && /^\p{Lu}/u.test(words);
        marks.push({
          start: at,
          end,
          type: entity.type,
          chain: entity.id,
          name: entity.name,
          ...(country ? { subtype: "country" as const } : {}),
          ...(demonym ? { demonym: true as const } : {}),
          ...(nominal ? { nominal: true as const } : {}),
        });
      }
    }
  }
  return marks;
}

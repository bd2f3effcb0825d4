// What one article says of an entity that helps to tell whether it is the same as another article's: the names used,
// walk of life, posts, places and the company it is in. One pass over each article's graph; no comparison happens here.

import { byText } from "./order";
import type { Subtype } from "../ontology/entity-types";
import type { RelationTrait } from "../ontology/relation-row";
import { RELATION_ROWS } from "../ontology/relation-types";
import { fullestName } from "../extract/fullest-name";
import type { Entity, EntityMention, GraphData } from "./graph-data";
import { blockKey, foldName, isAcronym, personKey, personName, placeName, type PersonName } from "../text/name-form";
import { NEUTRAL_COMPANION_SUBTYPES } from "../text/words-in-names";
import { roleFields } from "./role-fields";

/** One entity as one article has it: what resolution joins. Sets hold folded names. */
export interface Profile {
  /** Position in the list of all profiles, which is in the order of article id, offset and type. */
  readonly index: number;
  readonly article: string;
  readonly entity: Entity;
  /** The fullest name its article uses. */
  readonly name: string;
  readonly key: string;
  /** The name in parts, of a person. */
  readonly person?: PersonName;
  /** Under what key the other entities of its article know it. */
  readonly own: string;
  /** Other names its article uses. */
  readonly names: readonly string[];
  readonly subtype?: Subtype;
  /** Traits that cannot differ within one thing, by kind: `field`, `origin`, `birthplace`, `container`, `post`. */
  readonly traits: ReadonlyMap<TraitKind, ReadonlySet<string>>;
  /** Whole posts, "president of united states": the same one speaks for the same person. */
  readonly posts: ReadonlySet<string>;
  /** What lies in it or belongs to it. */
  readonly parts: ReadonlySet<string>;
  /** The country its article speaks of most, folded; empty where none stands out. */
  readonly country: string;
  /** The other named entities of its article (one object for all entities of an article). */
  readonly company: Company;
}

/** The named entities of one article: key → how much sharing it says (0 for none). */
export type Company = ReadonlyMap<string, number>;

/** What is compared of two bearers of a name. */
export type TraitKind = RelationTrait | "field" | "subtype";

// Subtypes of places that exclude each other: a state of a union is no country.
const EXCLUSIVE_SUBTYPES: ReadonlySet<string> = new Set(["country", "region"]);

// Roles of those who lead a place, and what that makes the place.
const LEVEL_OF_LEADER: ReadonlyMap<string, string> = new Map([
  ["president", "country"],
  ["prime minister", "country"],
  ["king", "country"],
  ["queen", "country"],
  ["chancellor", "country"],
  ["governor", "region"],
  ["mayor", "city"],
]);
// Where the head of a noun phrase ends: what follows may name others' walks of life.
const PHRASE_END = /,|\s(?:of|who|that|which|in|from|for|at|with|on|by|to)\s/;

/** How much it says that two articles both name this: places say less, for many stories share them. */
const COMPANY_WEIGHT = 1;
const PLACE_COMPANY_WEIGHT = 0.5;

/** The names of an entity's mentions, as `fullestName` wants them. */
export const nameUses = (mentions: readonly EntityMention[]): { name: string; article: string }[] =>
  mentions
    .filter((mention) => mention.form === "NAM" || mention.name !== undefined)
    .map((mention) => ({ name: mention.name ?? mention.quote, article: mention.article }));

/** Under what key an entity is known to the other entities of its article. */
const companyKey = (entity: Entity): string =>
  `${entity.type} ${entity.type === "Place" ? placeName(entity.name) : blockKey(entity.type, entity.name)}`;

const firstStart = (entity: Entity): number =>
  entity.mentions.reduce((least, mention) => Math.min(least, mention.start), Number.MAX_SAFE_INTEGER);

/** The profiles of all entities of all parts, each part one article; the order does not depend on that of the parts. */
export function profilesOf(parts: readonly GraphData[]): Profile[] {
  const profiles: Profile[] = [];
  for (const part of [...parts].sort((a, b) => byText(a.articles[0]?.id ?? "", b.articles[0]?.id ?? ""))) {
    const keys = new Map(part.entities.map((entity) => [entity.id, companyKey(entity)]));
    const company = companyOf(part, keys);
    const gathered = gather(part, keys);
    const country = mainCountry(part);
    const entities = part.entities
      .map((entity) => ({ entity, start: firstStart(entity), end: entity.mentions[0]?.end ?? 0 }))
      .sort(
        (a, b) =>
          a.start - b.start ||
          a.end - b.end ||
          byText(a.entity.type, b.entity.type) ||
          byText(a.entity.name, b.entity.name),
      );
    for (const { entity } of entities) {
      const { traits, posts, inside } = gathered.get(entity.id) as Gathered;
      const uses = nameUses(entity.mentions);
      const name = entity.named ? fullestName(uses) || entity.name : entity.name;
      for (const mention of entity.mentions)
        if (mention.form === "NOM" && entity.type === "Person")
          add(traits, "field", roleFields(mention.quote.split(PHRASE_END, 1)[0] ?? ""));
      const person = entity.type === "Person" ? personName(name) : undefined;
      const subtype = entity.subtype;
      if (subtype !== undefined && EXCLUSIVE_SUBTYPES.has(subtype)) add(traits, "subtype", [subtype]);
      profiles.push({
        index: profiles.length,
        article: part.articles[0]?.id ?? "",
        entity,
        name,
        key: person ? personKey(person) : blockKey(entity.type, name),
        ...(person && { person }),
        own: keys.get(entity.id) ?? "",
        names: [...new Set(uses.map((use) => use.name))].filter((other) => other !== name).sort(byText),
        ...(subtype && { subtype }),
        traits,
        posts,
        parts: inside,
        country,
        company,
      });
    }
  }
  return profiles;
}

function companyOf(part: GraphData, keys: ReadonlyMap<string, string>): Company {
  const company = new Map<string, number>();
  for (const entity of part.entities) {
    if (!entity.named || (entity.subtype !== undefined && NEUTRAL_COMPANION_SUBTYPES.has(entity.subtype))) continue;
    const key = keys.get(entity.id) ?? "";
    // "Person smith": a surname alone is not known to be anybody.
    const single = entity.type === "Person" && !key.includes(" ", key.indexOf(" ") + 1);
    if (single || (entity.type === "Organization" && isAcronym(entity.name) && entity.name.length < 3)) continue;
    company.set(key, entity.type === "Place" ? PLACE_COMPANY_WEIGHT : COMPANY_WEIGHT);
  }
  return company;
}

function mainCountry(part: GraphData): string {
  const countries = part.entities
    .filter((entity) => entity.type === "Place" && entity.subtype === "country")
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = countries;
  return first !== undefined && first.mentions.length > (second?.mentions.length ?? 0) ? placeName(first.name) : "";
}

interface Gathered {
  readonly traits: Map<TraitKind, Set<string>>;
  readonly posts: Set<string>;
  readonly inside: Set<string>;
}

function add(traits: Map<TraitKind, Set<string>>, kind: TraitKind, values: readonly string[]): void {
  if (values.length === 0) return;
  const set = traits.get(kind) ?? new Set<string>();
  for (const value of values) set.add(value);
  traits.set(kind, set);
}

function gather(part: GraphData, keys: ReadonlyMap<string, string>): Map<string, Gathered> {
  const gathered = new Map<string, Gathered>(
    part.entities.map((entity) => [entity.id, { traits: new Map(), posts: new Set(), inside: new Set() }]),
  );
  const nameOf = new Map([...keys].map(([id, key]) => [id, key.slice(key.indexOf(" ") + 1)]));
  const toPlace = new Set(part.entities.filter(({ type }) => type === "Place").map(({ id }) => id));
  const containers = containersOf(part, nameOf);
  for (const { type, source, target, role } of part.relations) {
    const from = gathered.get(source);
    const to = gathered.get(target);
    const toName = nameOf.get(target);
    if (from === undefined || to === undefined || toName === undefined) continue;
    const { shows: kind, namesPost } = RELATION_ROWS[type];
    if (kind !== undefined) {
      const values = kind === "container" || kind === "origin" ? [toName, ...(containers.get(target) ?? [])] : [toName];
      add(from.traits, kind, kind === "post" ? [`${foldName(role ?? "")}\t${toName}`] : values);
    }
    if (role !== undefined && namesPost) {
      add(from.traits, "field", roleFields(role));
      from.posts.add(`${foldName(role)} ${toName}`);
    }
    const level = kind === "post" && toPlace.has(target) ? LEVEL_OF_LEADER.get(foldName(role ?? "")) : undefined;
    if (level !== undefined) add(to.traits, "subtype", [level]);
    if (kind === "container") to.inside.add(nameOf.get(source) ?? "");
  }
  return gathered;
}

/** For each entity the folded names of what it lies in, at any remove, within its article. */
function containersOf(part: GraphData, nameOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const direct = new Map<string, string[]>();
  for (const { type, source, target } of part.relations)
    if (RELATION_ROWS[type].shows === "container") direct.set(source, [...(direct.get(source) ?? []), target]);
  const found = new Map<string, readonly string[]>();
  for (const start of direct.keys()) {
    const reached = new Set<string>();
    const waiting = [...(direct.get(start) ?? [])];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id) || id === start) continue;
      reached.add(id);
      waiting.push(...(direct.get(id) ?? []));
    }
    found.set(start, [...reached].map((id) => nameOf.get(id) ?? "").sort(byText));
  }
  return found;
}

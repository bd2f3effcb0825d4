// A graph as FollowTheMoney entities (followthemoney.tech, schemata of version 4), one JSON object on each line: what Aleph and
// OpenSanctions tools read. Relations that FtM has no schema for between such ends become `UnknownLink`s with their type as role.

import type { Claim, Entity, EventRecord, GraphData, Relation } from "../../graph/graph-data";
import { argumentKey } from "../../graph/to-graphology";
import { contentId } from "../../hash";
import type { RelationType } from "../../ontology/relation-types";
import { words } from "./flat-graph";

/** One FtM entity. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const PUBLIC_SUBTYPES: ReadonlySet<string> = new Set(["government", "military", "court"]);
const LEGAL_ENTITIES: ReadonlySet<string> = new Set(["Person", "Organization", "Company", "PublicBody"]);
const ORGANIZATIONS: ReadonlySet<string> = new Set(["Organization", "Company", "PublicBody"]);
const ASSETS: ReadonlySet<string> = new Set(["Company", "RealEstate"]);
const PEOPLE: ReadonlySet<string> = new Set(["Person"]);

/** A schema for a relation: the properties of its two ends, and what may stand there. */
interface LinkRow {
  readonly schema: string;
  readonly source: string;
  readonly target: string;
  readonly sources: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly role: string;
}

const LINKS: Readonly<Partial<Record<RelationType, LinkRow>>> = {
  LEADS: {
    schema: "Directorship",
    source: "director",
    target: "organization",
    sources: LEGAL_ENTITIES,
    targets: ORGANIZATIONS,
    role: "role",
  },
  WORKS_FOR: {
    schema: "Employment",
    source: "employee",
    target: "employer",
    sources: PEOPLE,
    targets: ORGANIZATIONS,
    role: "role",
  },
  MEMBER_OF: {
    schema: "Membership",
    source: "member",
    target: "organization",
    sources: LEGAL_ENTITIES,
    targets: ORGANIZATIONS,
    role: "role",
  },
  OWNS: {
    schema: "Ownership",
    source: "owner",
    target: "asset",
    sources: LEGAL_ENTITIES,
    targets: ASSETS,
    role: "role",
  },
  FAMILY_OF: {
    schema: "Family",
    source: "person",
    target: "relative",
    sources: PEOPLE,
    targets: PEOPLE,
    role: "relationship",
  },
};

function schemaOf({ type, subtype }: Entity): string {
  if (type === "Organization")
    return subtype === "company" ? "Company" : subtype && PUBLIC_SUBTYPES.has(subtype) ? "PublicBody" : "Organization";
  return { Person: "Person", Place: "Address", Facility: "RealEstate", Event: "Event" }[type];
}

const ftmId = (kind: string, id: string): string => contentId("nut", kind, id);
const many = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined && value !== ""))] as string[];
const entityOf = (id: string, schema: string, properties: Record<string, readonly string[]>): FtmEntity => ({
  id,
  schema,
  properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)),
});
// FtM dates are ISO prefixes; qualifiers and intervals of EDTF are not.
const dates = (time: string | undefined): string[] => many([/^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(time ?? "")?.[0]]);
const proof = (claims: readonly Claim[]): { proof: string[]; description: string[] } => ({
  proof: many(claims.map((claim) => ftmId("article", claim.evidence.article))),
  description: many(claims.map((claim) => claim.evidence.quote)),
});

/** The FtM entities of a graph, one by one. */
function* ftmEntities(graph: GraphData): Generator<FtmEntity> {
  const schemata = new Map(graph.entities.map((entity) => [entity.id, schemaOf(entity)]));
  const names = new Map(graph.entities.map((entity) => [entity.id, entity.name]));
  for (const { id, title, published, publisher, authors, url, text } of graph.articles)
    yield entityOf(ftmId("article", id), "Article", {
      name: [title ?? id],
      title: many([title]),
      publishedAt: dates(published),
      publisher: many([publisher]),
      author: many(authors ?? []),
      sourceUrl: many([url]),
      bodyText: many([text]),
    });
  for (const entity of graph.entities)
    yield entityOf(ftmId("entity", entity.id), schemaOf(entity), {
      name: [entity.name],
      alias: many(entity.aliases.filter((alias) => alias !== entity.name)),
      keywords: many([entity.subtype]),
      proof: many(entity.mentions.map((mention) => ftmId("article", mention.article))),
    });
  for (const relation of graph.relations) yield link(relation, schemata);
  for (const event of graph.events) yield* eventOf(event, schemata, names);
}

/** The same as text, one on each line. */
export function* ftmLines(graph: GraphData): Generator<string> {
  for (const entity of ftmEntities(graph)) yield `${JSON.stringify(entity)}\n`;
}

function link(relation: Relation, schemata: ReadonlyMap<string, string>): FtmEntity {
  const row = LINKS[relation.type];
  const [source, target] = [ftmId("entity", relation.source), ftmId("entity", relation.target)];
  const common = { startDate: dates(relation.since), endDate: dates(relation.until), ...proof(relation.claims) };
  const status = many([relation.former ? "former" : undefined]);
  const fits =
    row?.sources.has(schemata.get(relation.source) ?? "") && row.targets.has(schemata.get(relation.target) ?? "");
  const id = ftmId("relation", relation.id);
  if (row && fits) {
    const own = { [row.source]: [source], [row.target]: [target], [row.role]: many([relation.role]), ...common };
    return entityOf(id, row.schema, row.schema === "Family" ? own : { ...own, status });
  }
  const role = relation.role === undefined ? words(relation.type) : `${words(relation.type)}: ${relation.role}`;
  return entityOf(id, "UnknownLink", { subject: [source], object: [target], role: [role], status, ...common });
}

function eventOf(
  event: EventRecord,
  schemata: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): readonly FtmEntity[] {
  const id = ftmId("event", event.id);
  const fillers = event.arguments.flatMap(({ entity }) => (entity === undefined ? [] : [entity]));
  const places = event.arguments.flatMap(({ role, entity, text }) =>
    role === "place" ? [entity === undefined ? text : names.get(entity)] : [],
  );
  const main = entityOf(id, "Event", {
    name: [event.name],
    keywords: [event.type, event.status],
    date: dates(event.time),
    involved: many(
      fillers.filter((one) => LEGAL_ENTITIES.has(schemata.get(one) ?? "")).map((one) => ftmId("entity", one)),
    ),
    location: many(places),
    ...proof(event.claims),
  });
  const roles = event.arguments.flatMap(({ role, entity, claims }) => {
    if (entity === undefined) return [];
    const ends = { subject: [id], object: [ftmId("entity", entity)] };
    return [
      entityOf(ftmId("role", argumentKey(event.id, role, entity)), "UnknownLink", {
        ...ends,
        role: [role],
        ...proof(claims),
      }),
    ];
  });
  return [main, ...roles];
}

// A graph as RDF statements: schema.org for things and articles, PROV-O for what a claim derives from, Web Annotation for the
// stretch of text, and terms of our own (nut:) where those have none. Both RDF forms are written from this one list.

import type { Claim, Entity, Evidence, GraphData, Relation, Speaker } from "../../graph/graph-data";
import { nodeKey } from "../../graph/elements";
import { argumentKey } from "../../graph/to-graphology";
import { contentId } from "../../hash";
import type { EntityType } from "../../ontology/entity-types";

/** The prefixes, as used in terms below (`schema:name`). */
export const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  nut: "urn:nutgraph:term:",
} as const;

/** An object of a statement: a thing, or a text with its datatype (a string where none is given). */
export type RdfObject = { readonly iri: string } | { readonly value: string; readonly datatype?: string };

/** One statement; subjects and predicates are full IRIs. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: RdfObject;
}

const SCHEMA_TYPES: Readonly<Record<EntityType, string>> = {
  Person: "schema:Person",
  Organization: "schema:Organization",
  Place: "schema:Place",
  Facility: "schema:CivicStructure",
  Event: "schema:Event",
};

/** Terms as full IRIs: there are few, written again and again. */
const iris = new Map<string, string>();

/** A term of ours as a full IRI: `iri("schema:name")`. */
export function iri(term: string): string {
  const known = iris.get(term);
  if (known !== undefined) return known;
  const at = term.indexOf(":");
  const full = `${PREFIXES[term.slice(0, at) as keyof typeof PREFIXES]}${term.slice(at + 1)}`;
  iris.set(term, full);
  return full;
}

const thing = (kind: string, key: string): string => `urn:nutgraph:${kind}:${key}`;
const entityIri = (id: string): string => thing("entity", nodeKey("entity", id));
const articleIri = (id: string): string => thing("article", contentId("art", id));

/**
 * The statements, each once, in the order of the graph: a list for each article, entity, relation, event and quotation, made
 * when it is asked for. All that is said of a subject stands in one list.
 */
export function* triplesOf(graph: GraphData): Generator<readonly Triple[]> {
  let triples = new Map<string, Triple>();
  const add = (subject: string, predicate: string, object: RdfObject): void => {
    // Neither IRIs nor terms hold a space; what is written last may hold anything.
    const said = "iri" in object ? `<${object.iri}` : `${object.datatype ?? ""} ${object.value}`;
    triples.set(`${subject} ${predicate} ${said}`, { subject, predicate: iri(predicate), object });
  };
  const taken = (): readonly Triple[] => {
    const list = [...triples.values()];
    triples = new Map();
    return list;
  };
  const text = (subject: string, predicate: string, value: string | undefined): void => {
    if (value !== undefined) add(subject, predicate, { value: wellFormed(value) });
  };
  const typed = (subject: string, predicate: string, value: string | number | boolean, datatype: string): void =>
    add(subject, predicate, { value: String(value), datatype: iri(datatype) });
  const link = (subject: string, predicate: string, object: string): void => add(subject, predicate, { iri: object });
  const type = (subject: string, ...types: readonly string[]): void =>
    types.forEach((one) => link(subject, "rdf:type", iri(one)));

  // A Web Annotation: this stretch of this article tells of that thing.
  const annotation = (about: string, { article, start, end, quote }: Evidence): string => {
    const key = contentId("oa", about, article, String(start), String(end));
    const [self, target, position, exact] = ["annotation", "target", "position", "exact"].map((kind) =>
      thing(kind, key),
    ) as [string, string, string, string];
    type(self, "oa:Annotation");
    link(self, "oa:hasBody", about);
    link(self, "oa:hasTarget", target);
    type(target, "oa:SpecificResource");
    link(target, "oa:hasSource", articleIri(article));
    link(target, "oa:hasSelector", position);
    link(target, "oa:hasSelector", exact);
    type(position, "oa:TextPositionSelector");
    typed(position, "oa:start", start, "xsd:nonNegativeInteger");
    typed(position, "oa:end", end, "xsd:nonNegativeInteger");
    type(exact, "oa:TextQuoteSelector");
    text(exact, "oa:exact", quote);
    return self;
  };
  const speaker = (subject: string, one: Speaker): void => {
    if (one.speaker !== undefined) link(subject, "prov:wasAttributedTo", entityIri(one.speaker));
    text(subject, "nut:speakerText", one.speakerText);
  };
  const claims = (about: string, list: readonly Claim[]): void => {
    for (const claim of list) {
      const self = thing("claim", contentId("claim", about, JSON.stringify(claim)));
      type(self, "schema:Claim", "prov:Entity");
      link(self, "schema:about", about);
      speaker(self, claim);
      text(self, "nut:cue", claim.cue);
      text(self, "nut:quoteType", claim.quoteType);
      text(self, "nut:polarity", claim.polarity);
      text(self, "nut:certainty", claim.certainty);
      typed(self, "nut:confidence", claim.confidence, "xsd:decimal");
      text(self, "nut:extractor", claim.extractor);
      link(self, "prov:wasDerivedFrom", articleIri(claim.evidence.article));
      link(self, "prov:wasQuotedFrom", annotation(self, claim.evidence));
    }
  };

  const mentioned = mentionedIn(graph);
  const relationsFrom = bySource(graph.relations);
  for (const article of graph.articles) {
    const self = articleIri(article.id);
    type(self, "schema:NewsArticle");
    text(self, "schema:identifier", article.id);
    text(self, "schema:headline", article.title);
    text(self, "schema:datePublished", article.published);
    text(self, "schema:publisher", article.publisher);
    for (const author of article.authors ?? []) text(self, "schema:author", author);
    text(self, "schema:url", article.url);
    text(self, "schema:inLanguage", article.language);
    text(self, "schema:articleBody", article.text);
    for (const entity of mentioned.get(article.id) ?? []) link(self, "schema:mentions", entityIri(entity));
    yield taken();
  }
  for (const entity of graph.entities) {
    const self = entityIri(entity.id);
    type(self, SCHEMA_TYPES[entity.type], `nut:${entity.type}`);
    names(self, entity, text);
    typed(self, "nut:named", entity.named, "xsd:boolean");
    // The plain statement, for those who ask no more; the relation as a thing, with its evidence, comes below.
    for (const { type: predicate, target } of relationsFrom.get(entity.id) ?? [])
      link(self, `nut:${predicate}`, entityIri(target));
    for (const mention of entity.mentions) annotation(self, mention);
    yield taken();
  }
  for (const relation of graph.relations) {
    const self = thing("relation", nodeKey("relation", relation.id));
    type(self, "rdf:Statement", "nut:Relation");
    link(self, "rdf:subject", entityIri(relation.source));
    link(self, "rdf:predicate", iri(`nut:${relation.type}`));
    link(self, "rdf:object", entityIri(relation.target));
    text(self, "schema:identifier", relation.id);
    text(self, "schema:roleName", relation.role);
    text(self, "schema:startDate", relation.since);
    text(self, "schema:endDate", relation.until);
    if (relation.former) typed(self, "nut:former", true, "xsd:boolean");
    claims(self, relation.claims);
    yield taken();
  }
  for (const event of graph.events) {
    const self = thing("event", nodeKey("event", event.id));
    type(self, "schema:Event", `nut:${event.type}`);
    text(self, "schema:identifier", event.id);
    text(self, "schema:name", event.name);
    text(self, "nut:time", event.time);
    text(self, "nut:status", event.status);
    for (const trigger of event.triggers) annotation(self, trigger);
    claims(self, event.claims);
    for (const filler of event.arguments) {
      const role = thing("role", argumentKey(event.id, filler.role, filler.entity ?? `words ${filler.text ?? ""}`));
      type(role, "schema:Role");
      link(role, "nut:event", self);
      text(role, "schema:roleName", filler.role);
      text(role, "nut:words", filler.text);
      if (filler.entity !== undefined) {
        link(role, "nut:filler", entityIri(filler.entity));
        link(self, `nut:${filler.role}`, entityIri(filler.entity));
      }
      claims(role, filler.claims);
    }
    yield taken();
  }
  for (const quotation of graph.quotations) {
    const self = thing("quotation", nodeKey("quotation", quotation.id));
    type(self, "schema:Quotation");
    text(self, "schema:identifier", quotation.id);
    text(self, "schema:text", quotation.quote);
    text(self, "nut:quoteType", quotation.type);
    text(self, "nut:cue", quotation.cue);
    speaker(self, quotation);
    link(self, "prov:wasQuotedFrom", annotation(self, quotation));
    yield taken();
  }
}

/** The entities that each article mentions, each once. */
function mentionedIn({ entities }: GraphData): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>();
  for (const { id, mentions } of entities)
    for (const { article } of mentions) {
      const list = result.get(article);
      if (!list) result.set(article, [id]);
      else if (list.at(-1) !== id) list.push(id);
    }
  return result;
}

function bySource(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const result = new Map<string, Relation[]>();
  for (const relation of relations) {
    const list = result.get(relation.source);
    if (list) list.push(relation);
    else result.set(relation.source, [relation]);
  }
  return result;
}

function names(
  self: string,
  entity: Entity,
  text: (subject: string, predicate: string, value: string | undefined) => void,
): void {
  text(self, "schema:identifier", entity.id);
  text(self, "schema:name", entity.name);
  for (const alias of entity.aliases) if (alias !== entity.name) text(self, "schema:alternateName", alias);
  text(self, "schema:additionalType", entity.subtype);
}

/** RDF is written in UTF-8, which cannot hold a lone surrogate. */
function wellFormed(value: string): string {
  return /[\uD800-\uDFFF]/.test(value) ? value.replace(/\p{Surrogate}/gu, "\uFFFD") : value;
}

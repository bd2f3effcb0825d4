// The JSON Schema (2020-12) of a written graph, derived from the ontology tables so that it cannot fall behind them.
// `npm run schema` writes it to docs/graph.schema.json; a test compares the two.

import { CERTAINTIES, EVENT_STATUSES, MENTION_FORMS, POLARITIES, QUOTE_TYPES } from "../ontology/claim-values";
import { ENTITY_TYPES } from "../ontology/entity-types";
import { COMMON_ROLES, EVENT_ROWS } from "../ontology/event-frames";
import { RELATION_ROWS } from "../ontology/relation-types";
import { FORMAT_VERSION } from "./graph-data";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string" };
const offset: Schema = { type: "integer", minimum: 0 };
const oneOf = (values: readonly string[]): Schema => ({ enum: [...values] });
const listOf = (items: Schema): Schema => ({ type: "array", items });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with these fields and no others; a name ending in `?` is optional. */
function record(fields: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(fields);
  return {
    type: "object",
    additionalProperties: false,
    required: names.filter((name) => !name.endsWith("?")),
    properties: Object.fromEntries(names.map((name) => [name.replace("?", ""), fields[name]])),
  };
}

const SUBTYPES = Object.values(ENTITY_TYPES).flatMap((row): readonly string[] => row.subtypes);
const ROLES = Object.values(EVENT_ROWS).flatMap((frame) => Object.keys(frame.roles));
const span = { article: text, start: offset, end: offset, quote: text };
const speaker = { "speaker?": text, "speakerText?": text };

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  article: record({
    id: text,
    text: text,
    "title?": text,
    "published?": text,
    "publisher?": text,
    "authors?": listOf(text),
    "url?": text,
    "language?": text,
  }),
  count: record({ "min?": { type: "number" }, "max?": { type: "number" }, "approx?": { type: "boolean" } }),
  evidence: record(span),
  mention: record({
    ...span,
    form: oneOf(MENTION_FORMS),
    "name?": text,
    "subtype?": oneOf([...new Set(SUBTYPES)]),
    "type?": oneOf(Object.keys(ENTITY_TYPES)),
    "chain?": offset,
  }),
  speaker: record(speaker),
  claim: record({
    ...speaker,
    "cue?": text,
    "via?": listOf(ref("speaker")),
    quoteType: oneOf(QUOTE_TYPES),
    polarity: oneOf(POLARITIES),
    certainty: oneOf(CERTAINTIES),
    evidence: ref("evidence"),
    confidence: { type: "number", minimum: 0, maximum: 1 },
    extractor: text,
    "role?": text,
    "since?": text,
    "until?": text,
  }),
  claims: { ...listOf(ref("claim")), minItems: 1 },
  entity: record({
    id: text,
    type: oneOf(Object.keys(ENTITY_TYPES)),
    "subtype?": oneOf([...new Set(SUBTYPES)]),
    name: text,
    aliases: listOf(text),
    named: { type: "boolean" },
    "count?": ref("count"),
    mentions: { ...listOf(ref("mention")), minItems: 1 },
  }),
  relation: record({
    id: text,
    type: oneOf(Object.keys(RELATION_ROWS)),
    source: text,
    target: text,
    "role?": text,
    "since?": text,
    "until?": text,
    "former?": { const: true },
    claims: ref("claims"),
  }),
  argument: record({
    role: oneOf([...new Set([...ROLES, ...Object.keys(COMMON_ROLES)])]),
    "entity?": text,
    "text?": text,
    claims: ref("claims"),
  }),
  event: record({
    id: text,
    type: oneOf(Object.keys(EVENT_ROWS)),
    name: text,
    trigger: ref("evidence"),
    triggers: { ...listOf(ref("evidence")), minItems: 1 },
    "time?": text,
    status: oneOf(EVENT_STATUSES),
    "killed?": ref("count"),
    "injured?": ref("count"),
    "count?": ref("count"),
    arguments: listOf(ref("argument")),
    claims: ref("claims"),
    "reports?": listOf(ref("report")),
  }),
  report: record({
    article: text,
    trigger: ref("evidence"),
    triggers: listOf(ref("evidence")),
    "time?": text,
    status: oneOf(EVENT_STATUSES),
    "killed?": ref("count"),
    "injured?": ref("count"),
    "count?": ref("count"),
  }),
  quotation: record({ id: text, ...speaker, cue: text, type: oneOf(["direct", "indirect"]), ...span }),
  merge: record({ id: text, entity: text, reason: text, evidence: listOf(ref("evidence")) }),
  decisions: record({ sameAs: listOf(ref("pair")), cannotLink: listOf(ref("pair")) }),
  pair: { type: "array", items: text, minItems: 2, maxItems: 2 },
};

/** The schema as an object, ready for a validator such as ajv. */
export function graphSchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `nutgraph graph, format ${FORMAT_VERSION}`,
    ...record({
      nutgraph: { const: FORMAT_VERSION },
      articles: listOf(ref("article")),
      entities: listOf(ref("entity")),
      relations: listOf(ref("relation")),
      events: listOf(ref("event")),
      quotations: listOf(ref("quotation")),
      "merges?": listOf(ref("merge")),
      "decisions?": ref("decisions"),
    }),
    $defs: DEFINITIONS,
  };
}

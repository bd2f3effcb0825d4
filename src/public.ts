// What both entries of the package (index.ts for Node, browser.ts) offer; nothing here touches Node.

export { InvalidInputError, ModelError, NotFoundError } from "./errors";
export { writeHtml, type HtmlOptions } from "./export/html";
export { layout, type LayoutOptions, type Point, type Positions } from "./export/layout";
export { writeSvg, type SvgOptions } from "./export/svg";
export { buildGraphWith, type Articles, type BuildOptions, type BuildProgress } from "./graph/build-graph";
export type { EventFilter, RelationFilter } from "./graph/filters";
export type {
  Argument,
  Claim,
  Entity,
  EntityMention,
  EventRecord,
  EventReport,
  Evidence,
  GraphData,
  IdentityDecisions,
  Merge,
  Quotation,
  Relation,
  Speaker,
} from "./graph/graph-data";
export { KnowledgeGraph, type Neighbor } from "./graph/knowledge-graph";
export { readGraph } from "./graph/read-graph";
export type { PathStep } from "./graph/shortest-path";
export { writeGraph } from "./graph/write-graph";
export { loadModel, type Model } from "./load-model";
export { CERTAINTIES, EVENT_STATUSES, POLARITIES, QUOTE_TYPES } from "./ontology/claim-values";
export { ENTITY_TYPES, type EntityType, type Subtype } from "./ontology/entity-types";
export { EVENT_FRAMES, type EventRole, type EventType } from "./ontology/event-frames";
export { RELATION_TYPES, type RelationType } from "./ontology/relation-types";
export { analyze } from "./pipeline";
export type { Article } from "./text/article";

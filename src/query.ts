// `nutgraph/query`: typed queries over a graph in memory; `runOnNeo4j` of `nutgraph/neo4j` runs the same ones on a server.

export {
  article,
  entity,
  event,
  facility,
  match,
  namedEvent,
  node,
  organization,
  PathBuilder,
  person,
  place,
  quotation,
  QueryBuilder,
  SelectBuilder,
  type EdgeOptions,
  type EdgeType,
  type NodeType,
  type PropertyName,
  type StartNode,
} from "./graph/query/builder";
export { checkQuery, MAX_HOPS } from "./graph/query/check-query";
export { collect, count, edgeType, length, max, min, pathNodes } from "./graph/query/columns";
export {
  conflicts,
  timeline,
  type Disagreement,
  type DisagreementSide,
  type TimelineEntry,
  type TimelineParticipant,
} from "./graph/query/disagreements";
export { dossier, pathsBetween, whoSaid, type Dossier, type PathHop, type Said } from "./graph/query/dossier";
export { run } from "./graph/query/evaluate";
export type {
  Clause,
  Column,
  Condition,
  EdgePattern,
  NodePattern,
  Operator,
  PathPattern,
  PropertyRef,
  Query,
  ResultValue,
  Row,
  Scalar,
} from "./graph/query/query";
export { propertyGraph, type PropertyGraph } from "./graph/property-graph";
export { PROPERTIES } from "./graph/properties";

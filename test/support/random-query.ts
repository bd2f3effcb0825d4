// Random queries over a given graph: types, names and values are taken from it, so that many have answers. All pass the check.

import { PROPERTIES, type PropertyOwner } from "../../src/graph/properties";
import { propertyGraph } from "../../src/graph/property-graph";
import type { GraphData } from "../../src/graph/graph-data";
import type {
  Clause,
  Column,
  Condition,
  EdgePattern,
  NodePattern,
  Operator,
  PathPattern,
  Query,
} from "../../src/graph/query/query";
import { random } from "../../src/train/random";

/** A query from a seed. */
export function randomQuery(data: GraphData, seed: number): Query {
  const graph = propertyGraph(data);
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const chance = (p: number): boolean => next() < p;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const nodes = graph.nodes();
  const edges = graph.edges();
  let names = 0;
  const nodeNames: string[] = [];
  const edgeNames: string[] = [];
  const chainNames: string[] = [];

  const condition = (properties: Readonly<Record<string, unknown>>, owner: PropertyOwner): Condition[] => {
    const entries = Object.entries(properties);
    if (entries.length === 0) return [];
    const [property, value] = pick(entries);
    const orMissing = chance(0.1) ? { orMissing: true as const } : {};
    if (chance(0.1)) return [{ property: pick(Object.keys(PROPERTIES[owner])), op: "exists", value: chance(0.5) }];
    if (Array.isArray(value))
      return value.length === 0 ? [] : [{ property, op: "has", value: pick(value as string[]), ...orMissing }];
    if (typeof value === "boolean") return [{ property, op: pick(["eq", "ne"] as const), value, ...orMissing }];
    if (chance(0.2)) return [{ property, op: "in", value: [value as string | number] }];
    if (typeof value === "string" && chance(0.3))
      return [{ property, op: pick(["startsWith", "contains"] as const), value: value.slice(0, 1 + below(3)) }];
    const op = pick<Operator>(["eq", "eq", "ne", "lt", "le", "gt", "ge"]);
    return [{ property, op, value: value as string | number, ...orMissing }];
  };
  const ownerOf = (labels: readonly string[]): PropertyOwner =>
    (({ Entity: "entity", Event: "event", Article: "article", Quotation: "quotation" }) as const)[
      labels[0] as "Entity"
    ] ?? "merge";
  const nodeLike = (key: string, reuse = true): NodePattern => {
    const { labels, properties } = graph.getNodeAttributes(key);
    if (reuse && nodeNames.length > 0 && chance(0.15)) return { as: pick(nodeNames) };
    const as = `n${names++}`;
    nodeNames.push(as);
    const where = chance(0.35) ? condition(properties, ownerOf(labels)) : [];
    return {
      as,
      ...(chance(0.7) && { labels: chance(0.8) ? [pick(labels)] : [pick(labels), "Person"] }),
      ...(where.length > 0 && { where }),
    };
  };
  // A path that fits: it is walked along the graph.
  const path = (steps: number, first?: NodePattern, at = pick(nodes)): PathPattern => {
    const start = first ?? nodeLike(at);
    const list: PathPattern["steps"][number][] = [];
    for (let i = 0; i < steps; i++) {
      const around = graph.edges(at);
      const edge = around.length > 0 ? pick(around) : pick(edges);
      const { type, properties } = graph.getEdgeAttributes(edge);
      const to = around.length > 0 ? graph.opposite(at, edge) : at;
      const direction = chance(0.25) ? "both" : graph.source(edge) === at ? "out" : "in";
      const repeated = chance(0.2);
      const as = `${repeated ? "c" : "e"}${names++}`;
      (repeated ? chainNames : edgeNames).push(as);
      const where = chance(0.2) ? condition(properties, "relation") : [];
      const min = 1 + below(2);
      const pattern: EdgePattern = {
        as,
        direction,
        ...(chance(0.75) && { types: chance(0.7) ? [type] : [type, "MENTIONS", "LEADS"] }),
        ...(where.length > 0 && { where }),
        ...(repeated &&
          (steps === 1 && chance(0.4)
            ? { repeat: { min: 1, max: 3 }, shortest: true as const }
            : { repeat: { min, max: min + below(2) } })),
      };
      list.push({ edge: pattern, node: nodeLike(to) });
      at = to;
    }
    return { start, steps: list };
  };
  const forgetting = (make: () => PathPattern): PathPattern => {
    const lengths = [nodeNames.length, edgeNames.length, chainNames.length];
    const made = make();
    [nodeNames, edgeNames, chainNames].forEach((list, i) => list.splice(lengths[i] as number));
    return made;
  };

  const clauses: Clause[] = [{ kind: "match", path: path(1 + below(2)) }];
  if (chance(0.3)) clauses.push({ kind: "match", path: path(1, { as: pick(nodeNames) }) });
  if (chance(0.3)) clauses.push({ kind: "optional", path: path(1, { as: pick(nodeNames) }) });
  if (chance(0.3))
    clauses.push({
      kind: "exists",
      path: forgetting(() => path(1, { as: pick(nodeNames) })),
      ...(chance(0.5) && { negated: true as const }),
    });
  if (chance(0.2))
    clauses.push({
      kind: "compare",
      left: { of: pick(nodeNames), property: "id" },
      op: pick(["lt", "ne", "ge"] as const),
      right: { of: pick(nodeNames), property: "id" },
    });

  const columns: Column[] = [];
  const property = (): string => pick(["id", "name", "type", "status", "sources", "published", "mentions"]);
  for (let i = 0; i < 1 + below(3); i++)
    columns.push({ as: `k${i}`, kind: "property", of: pick(nodeNames), property: property() });
  if (edgeNames.length > 0 && chance(0.5)) columns.push({ as: "edge", kind: "edgeType", of: pick(edgeNames) });
  if (edgeNames.length > 0 && chance(0.3))
    columns.push({
      as: "conf",
      kind: "property",
      of: pick(edgeNames),
      property: pick(["confidence", "support", "polarity", "quotes"]),
    });
  if (chainNames.length > 0) {
    const of = pick(chainNames);
    columns.push(
      pick<Column>([
        { as: "path", kind: "pathNodes", of },
        { as: "types", kind: "edgeType", of },
        { as: "hops", kind: "length", of },
      ]),
    );
  }
  if (chance(0.3)) {
    const of = pick(nodeNames);
    columns.push({
      as: "n",
      kind: "count",
      ...(chance(0.6) && { of, ...(chance(0.5) && { distinct: true as const }) }),
    });
    if (chance(0.5))
      columns.push({
        as: "all",
        kind: "collect",
        of,
        property: pick(["id", "name"]),
        ...(chance(0.5) && { distinct: true as const }),
      });
    if (chance(0.5))
      columns.push({ as: "top", kind: pick(["min", "max"] as const), of, property: pick(["id", "mentions", "name"]) });
  }
  const sortable = columns.filter(({ kind }) => kind !== "collect");
  return {
    clauses,
    columns,
    ...(chance(0.3) && { distinct: true as const }),
    ...(chance(0.4) && { order: [{ by: pick(sortable).as, ...(chance(0.5) && { descending: true as const }) }] }),
    ...(chance(0.2) && { skip: below(3) }),
    ...(chance(0.4) && { limit: 1 + below(10) }),
  };
}

// Writes queries with types: after `match(person())` only edges that a person can have are offered, after the edge only
// nodes it can lead to, and in conditions only properties that are there. All of it follows from the ontology's tables.

import { EVENT_ROWS, type EVENT_FRAMES, type EventType } from "../../ontology/event-frames";
import { ENTITY_TYPES, type EntityType } from "../../ontology/entity-types";
import { RELATION_ROWS, type RELATION_TYPES, type RelationType } from "../../ontology/relation-types";
import type { PROPERTIES, PropertyOwner } from "../properties";
import { LINK_TYPES, type LinkType } from "../property-graph";
import { conditionsOf, type Where } from "./conditions";
import type { Clause, Column, EdgePattern, NodePattern, PathPattern, Query } from "./query";

/** What a pattern's node may be. `Happening` is an event found in a text; `Event` an event that has a name. */
export type NodeType = EntityType | "Happening" | "Article" | "Quotation";

type RoleNames<T extends EventType = EventType> = T extends EventType ? keyof (typeof EVENT_FRAMES)[T]["roles"] : never;
/** The edge type of a role: `victim` → `VICTIM`. */
export type RoleEdge = Uppercase<RoleNames | "place" | "instrument">;
export type EdgeType = RelationType | RoleEdge | LinkType;

type Ends<E extends EdgeType> = E extends RelationType
  ? { from: (typeof RELATION_TYPES)[E]["source"][number]; to: (typeof RELATION_TYPES)[E]["target"][number] }
  : E extends RoleEdge
    ? { from: "Happening"; to: EntityType }
    : E extends "MENTIONS"
      ? { from: "Article"; to: EntityType }
      : E extends "REPORTS"
        ? { from: "Article"; to: "Happening" }
        : E extends "QUOTES"
          ? { from: "Article"; to: "Quotation" }
          : E extends "SAID"
            ? { from: EntityType; to: "Quotation" }
            : never;

type EdgesWith<End extends "from" | "to", N extends NodeType> = {
  [E in EdgeType]: N & Ends<E>[End] extends never ? never : E;
}[EdgeType];
type OtherEnd<E extends EdgeType, End extends "from" | "to"> = E extends EdgeType ? Ends<E>[End] & NodeType : never;

type OwnerOf<N extends NodeType> = N extends EntityType
  ? "entity"
  : N extends "Happening"
    ? "event"
    : N extends "Article"
      ? "article"
      : "quotation";
type EdgeOwner<E extends EdgeType> = E extends RelationType ? "relation" : E extends RoleEdge ? "argument" : "link";

/** Conditions on a node of this type, e.g. `{ name: "Pentagon", subtype: ["military", "government"] }`. */
export type NodeWhere<N extends NodeType> = Where<OwnerOf<N>> &
  (N extends "Happening" ? { readonly type?: EventType | readonly EventType[] } : unknown);

/** How an edge may be qualified: a name for it, its length, and conditions. */
export interface EdgeOptions<E extends EdgeType> {
  readonly as?: string;
  /** A chain of this many such edges; a number is both bounds. */
  readonly repeat?: readonly [min: number, max: number];
  /** Only the shortest chains, of at most this many edges. */
  readonly shortest?: number;
  readonly where?: Where<EdgeOwner<E>>;
}

/** A node to begin a path with. */
export interface StartNode<N extends NodeType> {
  readonly pattern: NodePattern;
  /** For the types only. */
  readonly type?: N;
}

const LABELS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(ENTITY_TYPES).map((type) => [type, [type]])),
  Happening: Object.keys(EVENT_ROWS),
};

function nodePattern(types: readonly string[], first?: unknown, second?: unknown): NodePattern {
  const as = typeof first === "string" ? first : undefined;
  const where = (typeof first === "object" ? first : second) as Record<string, unknown> | undefined;
  const given = types.includes("Happening") ? where?.["type"] : undefined;
  const labels = given === undefined ? types.flatMap((type) => LABELS[type] ?? [type]) : [given].flat().map(String);
  const rest =
    given === undefined ? where : Object.fromEntries(Object.entries(where ?? {}).filter(([key]) => key !== "type"));
  const conditions = conditionsOf(
    types[0] === "Happening"
      ? "event"
      : types[0] === "Article"
        ? "article"
        : types[0] === "Quotation"
          ? "quotation"
          : "entity",
    rest,
  );
  return {
    ...(as !== undefined && { as }),
    ...(labels.length > 0 && { labels }),
    ...(conditions.length > 0 && { where: conditions }),
  };
}

interface Named<N extends NodeType> {
  (where?: NodeWhere<N>): StartNode<N>;
  (as: string, where?: NodeWhere<N>): StartNode<N>;
}

const starter =
  <N extends NodeType>(...types: N[]): Named<N> =>
  (first?: unknown, second?: unknown) => ({ pattern: nodePattern(types, first, second) });

/** `person("p", { name: "John Kirby" })`: a person, here named `p` in the query. */
export const person = starter("Person");
export const organization = starter("Organization");
export const place = starter("Place");
export const facility = starter("Facility");
/** An event that has a name of its own ("World War II"). */
export const namedEvent = starter("Event");
/** A happening found in a text: `event("e", { type: "Attack", status: "occurred", after: "2021-08" })`. */
export const event = starter("Happening");
export const article = starter("Article");
export const quotation = starter("Quotation");
/** An entity of any type. */
export const entity = starter<EntityType>(...(Object.keys(ENTITY_TYPES) as EntityType[]));

/** A node bound before, to go on from: `node("p")`. */
export const node = <N extends NodeType = NodeType>(as: string): StartNode<N> => ({ pattern: { as } });

function ownerOf(type: string | undefined): PropertyOwner {
  if (type === undefined || Object.hasOwn(RELATION_ROWS, type)) return "relation";
  return (LINK_TYPES as readonly string[]).includes(type) ? "link" : "argument";
}

interface NodeMethod<N extends NodeType> {
  (where?: NodeWhere<N>): PathBuilder<N>;
  (as: string, where?: NodeWhere<N>): PathBuilder<N>;
}

/** After an edge: the node it leads to. Only types that the edge can lead to are there. */
export type Step<N extends NodeType> = {
  readonly [
    T in N as T extends "Happening" ? "event" : T extends "Event" ? "namedEvent" : Uncapitalize<T>
  ]: NodeMethod<T>;
} & {
  /** A node of any type that the edge can lead to. */
  readonly any: NodeMethod<N>;
};

const METHODS = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  facility: "Facility",
  namedEvent: "Event",
  event: "Happening",
  article: "Article",
  quotation: "Quotation",
} as const;

/** A path that grows by steps. */
export class PathBuilder<N extends NodeType> {
  constructor(
    readonly path: PathPattern,
    private readonly before: readonly Clause[] = [],
  ) {}

  /** Along an edge in its direction: `match(person("p")).out("WORKS_FOR")`. Several types mean any of them. */
  out<E extends EdgesWith<"from", N>>(types: E | readonly E[], options: EdgeOptions<E> = {}): Step<OtherEnd<E, "to">> {
    return this.step("out", types, options);
  }

  /** Against an edge's direction. */
  in<E extends EdgesWith<"to", N>>(types: E | readonly E[], options: EdgeOptions<E> = {}): Step<OtherEnd<E, "from">> {
    return this.step("in", types, options);
  }

  /** Along an edge, whichever its direction; without types, along any edge. */
  both<E extends EdgeType = EdgeType>(types: E | readonly E[] = [], options: EdgeOptions<E> = {}): Step<NodeType> {
    return this.step("both", types, options);
  }

  private step<M extends NodeType>(
    direction: EdgePattern["direction"],
    types: string | readonly string[],
    options: EdgeOptions<EdgeType>,
  ): Step<M> {
    const list = [types].flat();
    const { as, repeat, shortest, where } = options;
    const conditions = conditionsOf(ownerOf(list[0]), where as Record<string, unknown> | undefined);
    const edge: EdgePattern = {
      direction,
      ...(as !== undefined && { as }),
      ...(list.length > 0 && { types: list }),
      ...(conditions.length > 0 && { where: conditions }),
      ...(repeat && { repeat: { min: repeat[0], max: repeat[1] } }),
      ...(shortest !== undefined && { repeat: { min: 1, max: shortest }, shortest: true as const }),
    };
    const to =
      (types: readonly string[]) =>
      (first?: unknown, second?: unknown): PathBuilder<M> => {
        const next =
          types.length === 0 && typeof first !== "object" && second === undefined
            ? { ...(typeof first === "string" && { as: first }) }
            : nodePattern(types, first, second);
        return new PathBuilder<M>(
          { start: this.path.start, steps: [...this.path.steps, { edge, node: next }] },
          this.before,
        );
      };
    const methods = Object.entries(METHODS).map(([name, type]) => [name, to([type])] as const);
    return { ...Object.fromEntries(methods), any: to([]) } as unknown as Step<M>;
  }

  /** Another path that must fit; names it shares with this one are the same nodes. */
  match(other: PathBuilder<NodeType> | StartNode<NodeType>): QueryBuilder {
    return this.clauses().match(other);
  }
  /** A path that may fit; where it does not, what it names is `null`. */
  optional(other: PathBuilder<NodeType>): QueryBuilder {
    return this.clauses().optional(other);
  }
  /** Keeps rows for which this path fits in some way. */
  exists(other: PathBuilder<NodeType>): QueryBuilder {
    return this.clauses().exists(other);
  }
  /** Keeps rows for which this path fits in no way. */
  notExists(other: PathBuilder<NodeType>): QueryBuilder {
    return this.clauses().notExists(other);
  }
  /** Keeps rows in which two properties compare so: `compare("a.id", "lt", "b.id")`. */
  compare(left: PropertyName, op: Comparison, right: PropertyName): QueryBuilder {
    return this.clauses().compare(left, op, right);
  }
  /** Ends the query with its columns. */
  select(...columns: readonly (PropertyName | Column)[]): SelectBuilder {
    return this.clauses().select(...columns);
  }

  private clauses(): QueryBuilder {
    return new QueryBuilder([...this.before, { kind: "match", path: this.path }]);
  }
}

type Comparison = Extract<Clause, { kind: "compare" }>["op"];
/** `"p.name"`: the property `name` of what is named `p`. */
export type PropertyName = `${string}.${keyof (typeof PROPERTIES)[keyof typeof PROPERTIES] | AnyProperty}`;
type AnyProperty = { [K in keyof typeof PROPERTIES]: keyof (typeof PROPERTIES)[K] }[keyof typeof PROPERTIES];

const refOf = (name: string): { of: string; property: string } => {
  const [of = "", property = ""] = name.split(".");
  return { of, property };
};
const pathOf = (other: PathBuilder<NodeType> | StartNode<NodeType>): PathPattern =>
  "path" in other ? other.path : { start: other.pattern, steps: [] };

/** The parts of a query, in order. */
export class QueryBuilder {
  constructor(private readonly parts: readonly Clause[]) {}

  match(other: PathBuilder<NodeType> | StartNode<NodeType>): QueryBuilder {
    return this.with({ kind: "match", path: pathOf(other) });
  }
  optional(other: PathBuilder<NodeType>): QueryBuilder {
    return this.with({ kind: "optional", path: other.path });
  }
  exists(other: PathBuilder<NodeType>): QueryBuilder {
    return this.with({ kind: "exists", path: other.path });
  }
  notExists(other: PathBuilder<NodeType>): QueryBuilder {
    return this.with({ kind: "exists", path: other.path, negated: true });
  }
  compare(left: PropertyName, op: Comparison, right: PropertyName): QueryBuilder {
    return this.with({ kind: "compare", left: refOf(left), op, right: refOf(right) });
  }
  select(...columns: readonly (PropertyName | Column)[]): SelectBuilder {
    const all = columns.map((column): Column =>
      typeof column === "string" ? { as: column, kind: "property", ...refOf(column) } : column,
    );
    return new SelectBuilder({ clauses: this.parts, columns: all });
  }

  private with(clause: Clause): QueryBuilder {
    return new QueryBuilder([...this.parts, clause]);
  }
}

/** A query with its columns; `query` is the plain data. */
export class SelectBuilder {
  constructor(readonly query: Query) {}

  distinct(): SelectBuilder {
    return new SelectBuilder({ ...this.query, distinct: true });
  }
  /** Sorts by a column; `"-n"` sorts downwards. */
  orderBy(...columns: readonly string[]): SelectBuilder {
    const order = columns.map((name) =>
      name.startsWith("-") ? { by: name.slice(1), descending: true as const } : { by: name },
    );
    return new SelectBuilder({ ...this.query, order });
  }
  skip(rows: number): SelectBuilder {
    return new SelectBuilder({ ...this.query, skip: rows });
  }
  limit(rows: number): SelectBuilder {
    return new SelectBuilder({ ...this.query, limit: rows });
  }
}

/** Begins a query: `match(person("p")).out("WORKS_FOR", { as: "r" }).organization({ name: "Pentagon" }).select("p.name")`. */
export function match<N extends NodeType>(start: StartNode<N>): PathBuilder<N> {
  return new PathBuilder<N>({ start: start.pattern, steps: [] });
}

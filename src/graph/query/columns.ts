// Columns of an answer beside plain properties: counts, collected values, and what a chain of edges is made of.

import type { PropertyName } from "./builder";
import type { Column } from "./query";

const refOf = (name: string): { of: string; property: string } => {
  const [of = "", property = ""] = name.split(".");
  return { of, property };
};

/** How many rows: `count("n")`; or in how many something is there: `count("n", "d")`, `count("n", "d", "distinct")`. */
export const count = (as: string, of?: string, distinct?: "distinct"): Column => ({
  as,
  kind: "count",
  ...(of !== undefined && { of }),
  ...(distinct && { distinct: true as const }),
});
/** All values of a property, sorted: `collect("names", "p.name", "distinct")`. */
export const collect = (as: string, property: PropertyName, distinct?: "distinct"): Column => ({
  as,
  kind: "collect",
  ...refOf(property),
  ...(distinct && { distinct: true as const }),
});
/** The smallest value of a property. */
export const min = (as: string, property: PropertyName): Column => ({ as, kind: "min", ...refOf(property) });
/** The greatest value of a property. */
export const max = (as: string, property: PropertyName): Column => ({ as, kind: "max", ...refOf(property) });
/** The type of an edge; of a chain, the list of types. */
export const edgeType = (as: string, of: string): Column => ({ as, kind: "edgeType", of });
/** The ids of the nodes along a chain, both ends included. */
export const pathNodes = (as: string, of: string): Column => ({ as, kind: "pathNodes", of });
/** The number of edges of a chain. */
export const length = (as: string, of: string): Column => ({ as, kind: "length", of });

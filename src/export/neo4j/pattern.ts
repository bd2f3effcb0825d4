// The Cypher pattern that finds the elements of one kind and type by their keys.

import { EDGE_KINDS, type Element } from "../../graph/elements";
import { KIND_LABELS } from "../../graph/property-graph";
import { checkedEdgeType, checkedLabel } from "./identifiers";

/** How an element is found by a row `r`: `(n:Entity {key: r.key})` or `()-[n:OWNS {key: r.key}]->()`. */
export function patternOf(kind: string, type: string): string {
  if (EDGE_KINDS.has(kind as Element["kind"])) return `()-[n:${checkedEdgeType(type)} {key: r.key}]->()`;
  return `(n:${checkedLabel(KIND_LABELS[kind as keyof typeof KIND_LABELS])} {key: r.key})`;
}

// What stands out while something is selected or pointed at: the item, its edges, and what they lead to.

import type { ViewerModel } from "./model";
import type { State } from "./store";

export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** The item itself, if it is a node. */
  readonly centre?: string;
}

/** The focus of a state: what is pointed at, else what is selected; undefined where neither is drawn. */
export function focusOf(model: ViewerModel, state: State): Focus | undefined {
  for (const id of [state.hover, state.selection]) {
    if (id === undefined) continue;
    if (model.node.has(id)) {
      const incident = model.incident.get(id) ?? [];
      const nodes = new Set([id, ...incident.flatMap((edge) => [edge.source, edge.target])]);
      return { centre: id, nodes, edges: new Set(incident.map((edge) => edge.id)) };
    }
    const edge = model.edge.get(id);
    if (edge) return { nodes: new Set([edge.source, edge.target]), edges: new Set([id]) };
  }
  return undefined;
}

// What the names of a query stand for while it runs: rows of bindings, which clauses extend and the end folds.

/** A chain or edge: the edges' keys, and the nodes' along it, in the direction of the pattern. */
export interface BoundEdge {
  readonly edges: readonly string[];
  readonly nodes: readonly string[];
  /** True for a repeated edge, also where it happens to be one edge long. */
  readonly chain: boolean;
}

/** What a name stands for in one row: a node's key, an edge, or nothing (`null`, after an optional part). */
export type Binding = string | BoundEdge | null;
/** One row of bindings. Names that no clause has bound yet are absent. */
export type Bindings = ReadonlyMap<string, Binding>;

// `nutgraph/neo4j`: loading a graph into Neo4j 5 and reading it back. Needs neo4j-driver 6, which the caller brings.

export { load, withdraw, type LoadOptions, type LoadProgress, type LoadReport } from "./export/neo4j/load";
export { read, type ReadOptions } from "./export/neo4j/read";
export type { Driver, Session, Transaction } from "./export/neo4j/driver";
export type { Shape } from "./export/neo4j/rows";
export { compileQuery, runOnNeo4j, type CompiledQuery } from "./export/neo4j/compile-query";

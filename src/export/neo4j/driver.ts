// The little of neo4j-driver that we call, as types of our own: the driver is an optional peer, handed in by the caller
// and never imported, so that the package works without it and with any compatible version.

/** What a statement gives back. */
export interface QueryResult {
  readonly records: readonly { toObject(): Record<string, unknown> }[];
}

/** A running transaction. */
export interface Transaction {
  run(query: string, parameters?: Record<string, unknown>): PromiseLike<QueryResult>;
}

/** A session: one at a time, bookmarks chained inside. */
export interface Session {
  executeWrite<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  executeRead<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A driver of neo4j-driver 6: `neo4j.driver(uri, auth)`. */
export interface Driver {
  session(options: { database: string; defaultAccessMode?: "READ" | "WRITE" }): Session;
}

/** The name of the database where none is given. */
export const DEFAULT_DATABASE = "neo4j";

interface DriverInteger {
  readonly low: number;
  readonly high: number;
  toNumber(): number;
}

const isDriverInteger = (value: object): value is DriverInteger =>
  "low" in value && "high" in value && "toNumber" in value && typeof value.toNumber === "function";

/** A value from the driver as plain data: its integers (whatever the driver's setting) become numbers. */
export function fromDriver(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(fromDriver);
  if (typeof value !== "object" || value === null) return value;
  if (isDriverInteger(value)) return value.toNumber();
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, fromDriver(field)]));
}

/** A value for the driver: whole numbers become integers of Cypher, which the driver takes as `bigint`. */
export function toDriver(value: unknown, integer: boolean): unknown {
  return integer && typeof value === "number" ? BigInt(value) : value;
}

/** The rows of a result as plain data. */
export async function rowsOf(
  tx: Transaction,
  query: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { records } = await tx.run(query, parameters);
  return records.map((record) => fromDriver(record.toObject()) as Record<string, unknown>);
}

// The shape of one row of the event table: a frame with its roles, its triggers and its examples.

/** Whether an entity or words fill a role. */
export interface RoleRow {
  readonly filler: "entity" | "text";
}

/** One event type: what it covers, who takes part, which words report it, and sentences that prove and disprove it. */
export interface EventFrame {
  readonly description: string;
  readonly roles: Readonly<Record<string, RoleRow>>;
  readonly triggers: readonly unknown[];
  /** `[Rebels|Organization|agent] *attacked* [the base|Facility|target].` — the trigger between asterisks. */
  readonly examples: readonly string[];
  /** Sentences whose starred word must not trigger this frame. */
  readonly counterexamples: readonly string[];
}

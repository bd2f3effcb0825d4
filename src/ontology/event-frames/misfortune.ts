// What nature and chance do. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const MISFORTUNE_FRAMES = {
  Disaster: {
    description: "Covers earthquake, flood, storm, drought, wildfire, epidemic (agent is the named storm or disease).",
    roles: {
      agent: { filler: "entity" },
      victim: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Accident: {
    description: "Covers crash, collapse, fire, spill, sinking.",
    roles: {
      target: { filler: "entity" },
      victim: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
} as const satisfies Record<string, EventFrame>;

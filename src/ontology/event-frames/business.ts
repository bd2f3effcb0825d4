// Companies, money, products and prizes. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const BUSINESS_FRAMES = {
  Acquire: {
    description: "Covers purchase, takeover (agent is the buyer).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      seller: { filler: "entity" },
      amount: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Merge: {
    description: "Covers merger.",
    roles: {
      participant: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Invest: {
    description: "Covers investment, contract award, order.",
    roles: {
      agent: { filler: "entity" },
      recipient: { filler: "entity" },
      amount: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Launch: {
    description: "Covers launch of a product, project, rocket, satellite, campaign.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Found: {
    description: "Covers founding, opening.",
    roles: {
      agent: { filler: "entity" },
      organization: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Close: {
    description: "Covers closure, bankruptcy, dissolution.",
    roles: {
      agent: { filler: "entity" },
      organization: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Win: {
    description: "Covers match, award, record (agent wins, target loses).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      competition: { filler: "entity" },
      topic: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
} as const satisfies Record<string, EventFrame>;

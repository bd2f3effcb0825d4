// Diplomacy, elections, law and office. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const POLITICS_FRAMES = {
  Meet: {
    description: "Covers talks, summit, phone call, conference.",
    roles: {
      participant: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Visit: {
    description: "Covers visit, trip, arrival, return, flight into exile.",
    roles: {
      agent: { filler: "entity" },
      origin: { filler: "entity" },
      destination: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Agree: {
    description: "Covers deal, treaty, cease-fire, accord signed.",
    roles: {
      participant: { filler: "entity" },
      topic: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Sanction: {
    description: "Covers sanctions, ban, embargo, expulsion.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Aid: {
    description: "Covers donation, loan, relief, grant.",
    roles: {
      agent: { filler: "entity" },
      recipient: { filler: "entity" },
      amount: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Elect: {
    description: "Covers election won or held, referendum (agent is the electorate).",
    roles: {
      person: { filler: "entity" },
      position: { filler: "text" },
      agent: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Legislate: {
    description: "Covers law passed, vote in a parliament, resolution adopted, ruling by decree.",
    roles: {
      agent: { filler: "entity" },
      topic: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Appoint: {
    description: "Covers appointment, nomination, hiring, taking office.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      position: { filler: "text" },
      organization: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Depart: {
    description: "Covers resignation, dismissal, retirement.",
    roles: {
      person: { filler: "entity" },
      position: { filler: "text" },
      organization: { filler: "entity" },
      agent: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
} as const satisfies Record<string, EventFrame>;

// Police, courts and prisons. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const JUSTICE_FRAMES = {
  Arrest: {
    description: "Covers arrest, detention, capture of a person.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Release: {
    description: "Covers release, escape, freeing of prisoners or hostages.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      origin: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Charge: {
    description: "Covers formal charge, indictment.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Try: {
    description: "Covers trial, hearing (agent is the court).",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Convict: {
    description: "Covers conviction, guilty plea.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Sentence: {
    description: "Covers sentencing.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
      penalty: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Acquit: {
    description: "Covers acquittal, dropped charges, pardon.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Execute: {
    description: "Covers execution.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Extradite: {
    description: "Covers extradition, deportation.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      origin: { filler: "entity" },
      destination: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Sue: {
    description: "Covers lawsuit.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Investigate: {
    description: "Covers inquiry, probe, search of premises.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
} as const satisfies Record<string, EventFrame>;

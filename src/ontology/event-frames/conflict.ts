// Fighting, force and public protest. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const CONFLICT_FRAMES = {
  Attack: {
    description: "Covers attack, bombing, shooting, raid, clash, shelling, air strike, fighting, assassination attempt.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      victim: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Abduct: {
    description: "Covers kidnapping, hostage taking, hijacking.",
    roles: {
      agent: { filler: "entity" },
      victim: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Besiege: {
    description: "Covers siege, surrounding, blockade.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Seize: {
    description: "Covers taking of a town, base, ship, goods, power.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Deploy: {
    description: "Covers deployment, mobilization, arrival of troops (target is the force).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      destination: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Withdraw: {
    description: "Covers pull-out, retreat (target is the force).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      origin: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Protest: {
    description: "Covers demonstration, strike, riot, boycott.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Die: {
    description: "Covers death, killing, murder, assassination, death toll.",
    roles: {
      victim: { filler: "entity" },
      agent: { filler: "entity" },
      cause: { filler: "text" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
  Injure: {
    description: "Covers wounding.",
    roles: {
      victim: { filler: "entity" },
      agent: { filler: "entity" },
    },
    triggers: [],
    examples: [],
    counterexamples: [],
  },
} as const satisfies Record<string, EventFrame>;

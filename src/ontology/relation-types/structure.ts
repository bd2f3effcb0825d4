// Relations between bodies, and between bodies and what they own, run or fight. Rows of the table in ../relation-types.ts.

import type { RelationRow } from "../relation-row";

export const STRUCTURE_RELATIONS = {
  OWNS: {
    description: "The source owns or part-owns it.",
    source: ["Person", "Organization", "Place"],
    target: ["Organization", "Facility"],
    wikidata: "P127 inverse",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  PART_OF: {
    description: "The source is a unit, branch, subsidiary or agency of it (“Israeli army” is part of Israel).",
    source: ["Organization", "Facility"],
    target: ["Organization", "Place", "Facility"],
    wikidata: "P361/P749",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  AFFILIATED_WITH: {
    description: "The source is an affiliate, offshoot, wing or partner of it, or is linked to it.",
    source: ["Organization"],
    target: ["Organization"],
    wikidata: "P1416",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  ALLIED_WITH: {
    description: "The source allies with it, fights beside it, backs it as an ally.",
    source: ["Organization", "Place", "Person"],
    target: ["Organization", "Place", "Person"],
    symmetric: true,
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  OPPOSES: {
    description: "The source is its rival or enemy, hostile to it, at war with it, in opposition to it.",
    source: ["Organization", "Place", "Person"],
    target: ["Organization", "Place", "Person"],
    symmetric: true,
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  CONTROLS: {
    description: "The source holds, rules or administers it (territory, base, company).",
    source: ["Organization", "Place", "Person"],
    target: ["Place", "Facility", "Organization"],
    wikidata: "P137 inverse",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
} as const satisfies Record<string, RelationRow>;

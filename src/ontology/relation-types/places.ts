// Relations that place people, bodies and buildings, and kinship. Rows of the table in ../relation-types.ts.

import type { RelationRow } from "../relation-row";

export const PLACES_RELATIONS = {
  BASED_IN: {
    description: "The source is headquartered or based there, or operates from there.",
    source: ["Organization"],
    target: ["Place"],
    wikidata: "P159",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  LOCATED_IN: {
    description: "The source lies in it.",
    source: ["Facility", "Place"],
    target: ["Place", "Facility"],
    wikidata: "P131/P276",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  CITIZEN_OF: {
    description: "The source has its nationality or comes from there.",
    source: ["Person"],
    target: ["Place"],
    wikidata: "P27",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  LIVES_IN: {
    description: "The source lives or lived there, or is exiled there.",
    source: ["Person"],
    target: ["Place"],
    wikidata: "P551",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  BORN_IN: {
    description: "The source was born there.",
    source: ["Person"],
    target: ["Place"],
    wikidata: "P19",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  FAMILY_OF: {
    description: "The source is a relative; `role` keeps the kind (wife, son, brother).",
    source: ["Person"],
    target: ["Person"],
    symmetric: true,
    wikidata: "P22/P25/P26/P40/P3373",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
} as const satisfies Record<string, RelationRow>;

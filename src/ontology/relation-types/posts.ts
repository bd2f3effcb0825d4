// Relations of people (and bodies) to the bodies they lead, serve, join, found or study at. Rows of the table in ../relation-types.ts.

import type { RelationRow } from "../relation-row";

export const POSTS_RELATIONS = {
  LEADS: {
    description: "The source heads it: president, prime minister, king, chief executive, commander, chairman, leader, governor, mayor.",
    source: ["Person"],
    target: ["Organization", "Place"],
    wikidata: "P6/P35/P169/P488 inverse",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  WORKS_FOR: {
    description: "The source serves in it in any other post: minister, spokesman, general, ambassador, officer, player, lawyer for; `role` keeps the words.",
    source: ["Person"],
    target: ["Organization", "Place"],
    wikidata: "P108",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  MEMBER_OF: {
    description: "The source is a member of it (party, alliance, band, militia).",
    source: ["Person", "Organization", "Place"],
    target: ["Organization"],
    wikidata: "P463/P102",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  FOUNDED: {
    description: "The source founded or co-founded it.",
    source: ["Person", "Organization"],
    target: ["Organization"],
    wikidata: "P112 inverse",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
  EDUCATED_AT: {
    description: "The source studied there.",
    source: ["Person"],
    target: ["Organization"],
    wikidata: "P69",
    patterns: [],
    examples: [],
    counterexamples: [],
  },
} as const satisfies Record<string, RelationRow>;

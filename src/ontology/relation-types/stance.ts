// Who stands with, against or over whom. Rows of the table in ../relation-types.ts.

import type { RelationRow } from "../relation-row";

const POWER = { types: ["Organization", "Place"] } as const;

export const STANCE_RELATIONS = {
  ALLIED_WITH: {
    description: "The source allies with it, fights beside it, backs it as an ally.",
    source: ["Organization", "Place", "Person"],
    target: ["Organization", "Place", "Person"],
    symmetric: true,
    oneSide: true,
    patterns: [
      {
        shape: "noun",
        id: "ally",
        nouns: ["ally", "backer", "supporter", "patron"],
        holder: "source",
        links: ["before", "possessive", "of"],
        notModifiedBy: ["former"],
      },
      {
        shape: "verb",
        id: "allied",
        verbs: ["ally", "allied"],
        at: { source: ["object", "subject"], target: ["with", "to"] },
      },
      {
        shape: "verb",
        id: "fight-beside",
        verbs: ["fight"],
        at: { source: "subject", target: ["alongside", "beside"] },
      },
      {
        shape: "pair",
        id: "alliance",
        nouns: ["alliance", "coalition"],
        at: { source: ["between"], target: ["between"] },
      },
      {
        shape: "hyphen",
        id: "backed",
        words: ["backed", "allied", "supported", "sponsored", "funded"],
        inside: "source",
        source: POWER,
        target: POWER,
      },
      {
        shape: "hyphen",
        id: "pro",
        words: ["pro"],
        prefix: true,
        inside: "target",
        source: { types: ["Organization"] },
      },
    ],
    examples: [
      "The [Iran|Place|source]-backed [Red Brigade|Organization:armedGroup|target] attacked.",
      "[Chad|Place|source], an ally of [France|Place|target], sent troops.",
      "[Red Brigade|Organization:armedGroup|source] is allied with the [Blue Front|Organization:armedGroup|target].",
    ],
    counterexamples: [
      "[Chad|Place|source] criticized an ally of [France|Place|target].",
      "[Chad|Place|source] backed away from [France|Place|target].",
    ],
  },
  OPPOSES: {
    description: "The source is its rival or enemy, hostile to it, at war with it, in opposition to it.",
    source: ["Organization", "Place", "Person"],
    target: ["Organization", "Place", "Person"],
    symmetric: true,
    patterns: [
      {
        shape: "noun",
        id: "rival",
        nouns: [
          "rival",
          "archrival",
          "arch-rival",
          "enemy",
          "archenemy",
          "arch-enemy",
          "foe",
          "opponent",
          "adversary",
          "arch-foe",
          "competitor",
          "challenger",
        ],
        holder: "source",
        links: ["before", "possessive", "of", "to"],
        target: { demonym: false },
        context: "organization",
      },
      { shape: "verb", id: "hostile", verbs: ["hostile", "opposed"], at: { source: "subject", target: ["to"] } },
      {
        shape: "verb",
        id: "at-war",
        verbs: ["be", "remain"],
        noun: ["war", "odds", "loggerheads"],
        at: { source: "subject", target: ["with"] },
      },
      {
        shape: "verb",
        id: "fight",
        verbs: ["fight"],
        at: { source: "subject", target: ["against"] },
        source: { types: ["Organization"] },
      },
      {
        shape: "pair",
        id: "war-between",
        nouns: ["war", "conflict", "rivalry", "hostility", "feud", "fighting", "enmity", "clash"],
        at: { source: ["between"], target: ["between"] },
      },
      {
        shape: "hyphen",
        id: "anti",
        words: ["anti"],
        prefix: true,
        inside: "target",
        source: { types: ["Organization"] },
      },
    ],
    examples: [
      "[Red Brigade|Organization:armedGroup|source], a rival of the [Blue Front|Organization:armedGroup|target], attacked.",
      "[Chad|Place|source] is hostile to [France|Place|target].",
      "[Chad|Place|source]'s arch-enemy [France|Place|target] sent troops.",
    ],
    counterexamples: [
      "[Chad|Place|source] met a rival of [France|Place|target].",
      "[Chad|Place|source] is not at war with [France|Place|target].",
    ],
  },
  CONTROLS: {
    description: "The source holds, rules or administers it (territory, base, company).",
    source: ["Organization", "Place", "Person"],
    target: ["Place", "Facility", "Organization"],
    wikidata: "P137 inverse",
    yieldsTo: ["LEADS", "OWNS"],
    patterns: [
      {
        shape: "verb",
        id: "control",
        verbs: ["control", "rule", "govern", "administer", "occupy", "dominate", "hold"],
        at: { source: "subject", target: "object" },
        source: POWER,
      },
      {
        shape: "verb",
        id: "run",
        verbs: ["run", "operate", "manage"],
        at: { source: "subject", target: "object" },
        source: POWER,
      },
      {
        shape: "verb",
        id: "take-control",
        verbs: ["take", "have", "hold", "seize", "keep", "regain", "gain", "retake", "assert", "maintain"],
        noun: ["control"],
        at: { source: "subject", target: ["of", "over"] },
      },
      {
        shape: "verb",
        id: "lose-control",
        verbs: ["lose"],
        noun: ["control"],
        at: { source: "subject", target: ["of", "over"] },
        former: true,
      },
      {
        shape: "hyphen",
        id: "held",
        words: ["controlled", "held", "run", "administered", "occupied", "ruled", "dominated", "governed"],
        inside: "source",
      },
    ],
    examples: [
      "The [Red Brigade|Organization:armedGroup|source] has controlled [Mosul|Place|target] since May.",
      "[Mosul|Place|target] is controlled by the [Red Brigade|Organization:armedGroup|source].",
      "The [Red Brigade|Organization:armedGroup|source] took control of [Mosul|Place|target].",
    ],
    counterexamples: [
      "The [Red Brigade|Organization:armedGroup|source] said the army controls [Mosul|Place|target].",
      "The [Red Brigade|Organization:armedGroup|source] does not control [Mosul|Place|target].",
    ],
  },
} as const satisfies Record<string, RelationRow>;

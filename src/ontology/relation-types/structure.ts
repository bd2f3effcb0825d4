// How bodies and buildings hang together: ownership, parts, affiliates. Rows of the table in ../relation-types.ts.
// A country or its adjective before a body of state makes PART_OF; before a party or company it makes BASED_IN (places.ts).

import type { RelationRow } from "../relation-row";
import { OWN_BODY_WORDS, STATE_BODY_SUBTYPES, STATE_BODY_WORDS } from "../relation-words";

const PLACE = { types: ["Place"] } as const;
const ORGANIZATION = { types: ["Organization"] } as const;
const FACILITY = { types: ["Facility"] } as const;
const STATE_BODY = { types: ["Organization"], subtypes: STATE_BODY_SUBTYPES, words: STATE_BODY_WORDS } as const;
const COMPANY = { subtypes: ["company"], words: OWN_BODY_WORDS } as const;
const PARTS = ["unit", "branch", "subsidiary", "division", "arm", "agency", "department", "chapter", "affiliate company", "faction", "regiment", "battalion", "brigade", "bureau", "section", "body", "organ", "office", "wing", "clan", "committee", "cell"] as const;

export const STRUCTURE_RELATIONS = {
  OWNS: {
    description: "The source owns or part-owns it.",
    source: ["Person", "Organization", "Place"],
    target: ["Organization", "Facility"],
    wikidata: "P127 inverse",
    patterns: [
      { shape: "noun", id: "owner", nouns: ["owner", "co-owner", "shareholder", "proprietor", "stakeholder", "parent company", "holding company"], holder: "source", links: ["before", "possessive", "of", "in"] },
      { shape: "verb", id: "own", verbs: ["own", "co-own"], at: { source: "subject", target: "object" } },
      { shape: "verb", id: "buy", verbs: ["buy", "acquire", "purchase"], at: { source: "subject", target: "object" }, target: COMPANY },
      { shape: "verb", id: "stake", verbs: ["have", "hold", "own", "buy", "take", "acquire", "keep", "raise", "cut", "increase", "control", "retain", "reduce", "sell", "pay"], noun: ["stake", "share", "interest", "shareholding", "percent", "majority"], at: { source: "subject", target: ["in", "of"] } },
      { shape: "hyphen", id: "owned", words: ["owned"], inside: "source" },
      { shape: "link", id: "possessive", link: "possessive", first: "source", source: ORGANIZATION, target: FACILITY },
    ],
    examples: [
      "[Norvik Holdings|Organization|source] owns [Delta Foods|Organization:company|target].",
      "[Delta Foods|Organization:company|target] is owned by [Ada Brandt|Person|source].",
      "[Ada Brandt|Person|source], the owner of [Delta Foods|Organization:company|target], was fined.",
      "[Norvik Holdings|Organization|source] has a 20 percent stake in [Delta Foods|Organization:company|target].",
    ],
    counterexamples: [
      "[Norvik Holdings|Organization|source] sued the owner of [Delta Foods|Organization:company|target].",
      "[Ada Brandt|Person|source] said she did not own [Delta Foods|Organization:company|target].",
      "[Norvik Holdings|Organization|source] buys steel from [Delta Foods|Organization:company|target].",
    ],
  },
  PART_OF: {
    description: "The source is a unit, branch, subsidiary or agency of it (“Israeli army” is part of Israel).",
    source: ["Organization", "Facility"],
    target: ["Organization", "Place", "Facility"],
    wikidata: "P361/P749",
    patterns: [
      { shape: "link", id: "country-body", link: "before", first: "target", source: STATE_BODY, target: PLACE },
      { shape: "link", id: "country's-body", link: "possessive", first: "target", source: STATE_BODY, target: PLACE },
      { shape: "link", id: "body's-body", link: "possessive", first: "target", source: ORGANIZATION, target: ORGANIZATION },
      { shape: "link", id: "body-body", link: "before", first: "target", source: ORGANIZATION, target: ORGANIZATION, between: false },
      { shape: "link", id: "inside-body", link: "inside", first: "target", source: ORGANIZATION, target: ORGANIZATION },
      { shape: "link", id: "inside-country", link: "inside", first: "target", source: STATE_BODY, target: PLACE },
      { shape: "link", id: "of-country", link: "of", first: "source", source: STATE_BODY, target: PLACE },
      { shape: "noun", id: "part", nouns: PARTS, holder: "source", links: ["before", "possessive", "of", "in", "within"], source: ORGANIZATION, target: ORGANIZATION },
      { shape: "noun", id: "parent", nouns: ["parent", "parent company", "parent group", "holding company", "parent organization"], holder: "target", links: ["before", "possessive", "of"], source: ORGANIZATION, target: ORGANIZATION },
      { shape: "verb", id: "part-of", verbs: ["be"], noun: ["part"], at: { source: "subject", target: ["of"] }, source: ORGANIZATION },
      { shape: "verb", id: "belong", verbs: ["belong"], at: { source: "subject", target: ["to"] }, source: ORGANIZATION, target: ORGANIZATION },
    ],
    examples: [
      "The [Israeli|Place:demonym|target] [army|Organization:military|source] withdrew.",
      "[Kenya|Place|target]'s [Supreme Court|Organization:court|source] ruled on Monday.",
      "[Delta Foods|Organization:company|source], a subsidiary of [Norvik Holdings|Organization:company|target], closed.",
      "[Norvik Holdings|Organization:company|target]'s low-cost arm [Delta Air|Organization:company|source] closed.",
    ],
    counterexamples: [
      "[Delta Foods|Organization:company|source] sued a subsidiary of [Norvik Holdings|Organization:company|target].",
      "The [German|Place:demonym|target] company [Delta Foods|Organization:company|source] closed.",
    ],
  },
  AFFILIATED_WITH: {
    description: "The source is an affiliate, offshoot, wing or partner of it, or is linked to it.",
    source: ["Organization"],
    target: ["Organization"],
    wikidata: "P1416",
    yieldsTo: ["PART_OF"],
    patterns: [
      { shape: "noun", id: "affiliate", nouns: ["affiliate", "offshoot", "partner", "wing", "political wing", "armed wing", "military wing", "splinter group", "faction", "dissident faction", "ally group", "franchise", "successor", "sister company", "joint venture partner", "front group", "breakaway group"], holder: "source", links: ["before", "possessive", "of", "to", "in"], context: "organization" },
      { shape: "verb", id: "linked", verbs: ["link", "affiliate", "tie", "associate", "connect"], at: { source: "object", target: ["to", "with"] } },
      { shape: "verb", id: "pledge", verbs: ["pledge", "swear"], noun: ["allegiance", "loyalty"], at: { source: "subject", target: ["to"] } },
      { shape: "verb", id: "partner", verbs: ["partner"], at: { source: "subject", target: ["with"] } },
      { shape: "verb", id: "loyal", verbs: ["loyal"], at: { source: "subject", target: ["to"] } },
      { shape: "hyphen", id: "linked-compound", words: ["linked", "affiliated", "inspired", "aligned", "associated", "connected"], inside: "target" },
    ],
    examples: [
      "The [al-Qaida|Organization:armedGroup|target]-linked [Red Brigade|Organization:armedGroup|source] attacked.",
      "The [Red Brigade|Organization:armedGroup|source], an offshoot of [al-Qaida|Organization:armedGroup|target], attacked.",
      "[Red Brigade|Organization:armedGroup|source] is affiliated with [al-Qaida|Organization:armedGroup|target].",
    ],
    counterexamples: [
      "[Red Brigade|Organization:armedGroup|source] attacked an offshoot of [al-Qaida|Organization:armedGroup|target].",
      "[Red Brigade|Organization:armedGroup|source] is not linked to [al-Qaida|Organization:armedGroup|target].",
    ],
  },
} as const satisfies Record<string, RelationRow>;

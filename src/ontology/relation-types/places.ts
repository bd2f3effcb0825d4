// Where bodies have their seat and where buildings and places lie. Rows of the table in ../relation-types.ts.

import type { RelationRow } from "../relation-row";
import { FACILITY_NOUNS, OWN_BODY_WORDS, PLACE_NOUNS, STATE_BODY_SUBTYPES, STATE_BODY_WORDS } from "../relation-words";

const PLACE = { types: ["Place"] } as const;
const FACILITY = { types: ["Facility"] } as const;
/** A body that does not belong to the state whose name stands before it. */
const OWN_BODY = { not: { subtypes: STATE_BODY_SUBTYPES, words: STATE_BODY_WORDS } } as const;

/** A force that is somewhere is not based there. */
const SETTLED = {
  not: { subtypes: ["military", "armedGroup", "international"], words: ["force", "forces", "army", "troop", "police"] },
} as const;
/** Streets and embassies bear the names of places they do not lie in. */
const NAMED_AFTER_PLACES = [
  "embassy",
  "consulate",
  "street",
  "road",
  "avenue",
  "highway",
  "corridor",
  "bridge",
  "hall",
  "magistrate",
] as const;

const SEATS = ["headquarters", "headquarter", "seat", "head office", "base", "stronghold", "main office"] as const;
/** Bodies that bear the name of the place they come from. */
const NATIONAL_BODY_WORDS = [
  "union",
  "federation",
  "party",
  "association",
  "society",
  "forum",
  "chapter",
  "crescent",
  "cross",
  "league",
  "movement",
  "front",
  "confederation",
  "chamber",
  "congregation",
  "diocese",
  "archdiocese",
] as const;
export const PLACES_RELATIONS = {
  BASED_IN: {
    description: "The source is headquartered or based there, or operates from there.",
    source: ["Organization"],
    target: ["Place"],
    shows: "container",
    oneSide: true,
    wikidata: "P159",
    yieldsTo: ["PART_OF"],
    patterns: [
      { shape: "hyphen", id: "based", words: ["based", "headquartered"], inside: "target" },
      {
        shape: "verb",
        id: "based-in",
        verbs: ["base", "headquarter", "locate", "situate"],
        at: { source: "object", target: ["in", "at", "from"] },
      },
      { shape: "verb", id: "operates", verbs: ["operate"], at: { source: "subject", target: ["in", "from", "out"] } },
      {
        shape: "noun",
        id: "seat",
        nouns: SEATS,
        holder: "target",
        links: ["before", "possessive", "of", "for"],
        target: PLACE,
      },
      {
        shape: "pair",
        id: "seat-in",
        nouns: SEATS,
        at: { source: ["before", "possessive", "of"], target: ["in", "at"] },
      },
      {
        shape: "noun",
        id: "body-noun",
        nouns: OWN_BODY_WORDS,
        holder: "source",
        links: ["before", "possessive", "of", "in"],
        source: OWN_BODY,
        target: PLACE,
      },
      { shape: "link", id: "in", link: "in", first: "source", source: SETTLED, target: PLACE },
      { shape: "link", id: "comma", link: "comma", first: "source", target: PLACE },
      { shape: "link", id: "possessive", link: "possessive", first: "target", source: OWN_BODY },
      {
        shape: "link",
        id: "before",
        link: "before",
        first: "target",
        source: { not: { subtypes: [...STATE_BODY_SUBTYPES, "international"], words: STATE_BODY_WORDS } },
      },
      {
        shape: "link",
        id: "inside",
        link: "inside",
        first: "target",
        source: {
          words: NATIONAL_BODY_WORDS,
          not: {
            subtypes: ["international", "education"],
            words: ["european", "african", "asian", "arab", "international"],
          },
        },
      },
      { shape: "link", id: "of", link: "of", first: "source", source: OWN_BODY },
    ],
    examples: [
      "[Texas|Place|target]-based [Norvik Steel|Organization:company|source] closed.",
      "[Norvik Steel|Organization:company|source] is based in [Texas|Place|target].",
      "The [German|Place:demonym|target] company [Norvik Steel|Organization:company|source] closed.",
      "[Norvik Steel|Organization:company|source], headquartered in [Texas|Place|target], closed.",
    ],
    counterexamples: [
      "[Norvik Steel|Organization:company|source] sued a company based in [Texas|Place|target].",
      "The [Israeli|Place:demonym|target] [Army|Organization:military|source] withdrew.",
    ],
  },
  LOCATED_IN: {
    description: "The source lies in it.",
    source: ["Facility", "Place"],
    target: ["Place", "Facility"],
    shows: "container",
    oneSide: true,
    wikidata: "P131/P276",
    patterns: [
      {
        shape: "link",
        id: "comma",
        link: "comma",
        first: "source",
        source: { not: { subtypes: ["country"] } },
        target: { types: ["Place"], demonym: false },
      },
      { shape: "link", id: "possessive", link: "possessive", first: "target", target: PLACE },
      { shape: "link", id: "before", link: "before", first: "target", source: FACILITY, target: PLACE },
      {
        shape: "link",
        id: "before-place",
        link: "before",
        first: "target",
        source: PLACE,
        target: { types: ["Place"], demonym: true },
      },
      { shape: "link", id: "in", link: "in", first: "source" },
      { shape: "link", id: "at", link: "at", first: "source", source: FACILITY },
      { shape: "link", id: "of", link: "of", first: "source", source: FACILITY, target: PLACE },
      {
        shape: "link",
        id: "inside",
        link: "inside",
        first: "target",
        source: { types: ["Facility"], not: { words: NAMED_AFTER_PLACES } },
        target: PLACE,
      },
      {
        shape: "noun",
        id: "place-noun",
        nouns: PLACE_NOUNS,
        holder: "source",
        holderOf: true,
        links: ["before", "possessive", "of", "in"],
        source: PLACE,
        target: PLACE,
      },
      {
        shape: "noun",
        id: "facility-noun",
        nouns: FACILITY_NOUNS,
        holder: "source",
        links: ["in", "at", "possessive"],
        source: FACILITY,
      },
      {
        shape: "verb",
        id: "located",
        verbs: ["locate", "situate", "lie"],
        at: { source: ["object", "subject"], target: ["in", "within", "inside"] },
      },
    ],
    examples: [
      "The bomb went off in [Mosul|Place:city|source], [Iraq|Place:country|target].",
      "The southern [Iraqi|Place:demonym|target] city of [Basra|Place:city|source] was quiet.",
      "He was taken to [Mercy Hospital|Facility:hospital|source] in [Kampala|Place:city|target].",
      "[Indonesia|Place:country|target]'s capital, [Jakarta|Place:city|source], was quiet.",
      "[Urumqi|Place:city|source], the capital of [Xinjiang|Place:region|target], was quiet.",
    ],
    counterexamples: [
      "He visited [Syria|Place:country|source], [Iraq|Place:country|target] and Iran.",
      "He flew from [Mosul|Place:city|source] to [Iran|Place:country|target].",
      "The [French|Place:demonym|target] embassy in [Mosul|Place:city|source] closed.",
    ],
  },
} as const satisfies Record<string, RelationRow>;

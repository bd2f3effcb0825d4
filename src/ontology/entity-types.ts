// What kinds of things may be nodes of the graph, and their subtypes, as data.
// It does not say how they are found (src/extract) nor how they relate (relation-types.ts).
// Follows FollowTheMoney and ACE entity types; see docs/format.md.

/** One entity type: what it is, what it is not, and the closed set of its subtypes. */
export interface EntityTypeRow {
  readonly description: string;
  readonly not: string;
  readonly subtypes: readonly string[];
}

/** The table of entity types; every type, label and filter elsewhere is derived from its keys. */
export const ENTITY_TYPES = {
  Person: {
    description: "A named human being, or an unnamed group of people that fills a role of an event or relation.",
    not: "A role alone (“the president”) where the name is known: that is a mention of the named person.",
    subtypes: [],
  },
  Organization: {
    description:
      "A named company, agency, government body, armed group, party, alliance, court, media outlet, union, school, team or religious body.",
    not: "A country or city, even when it acts.",
    subtypes: [
      "company",
      "government",
      "military",
      "armedGroup",
      "party",
      "media",
      "ngo",
      "international",
      "court",
      "education",
      "team",
      "religious",
      "union",
    ],
  },
  Place: {
    description:
      "A country, region, city, neighbourhood, mountain, sea or river; also when it acts (“France condemned”).",
    not: "A built structure.",
    subtypes: ["country", "region", "city", "natural"],
  },
  Facility: {
    description:
      "A built thing with a function: airport, base, prison, hospital, palace, bridge, port, stadium, hotel.",
    not: "An institution that acts.",
    subtypes: [
      "airport",
      "militaryBase",
      "prison",
      "hospital",
      "school",
      "government",
      "religious",
      "transport",
      "port",
      "energy",
      "stadium",
      "hotel",
      "residence",
      "other",
    ],
  },
  Event: {
    description: "A named happening (“World War II”, “Hurricane Katrina”) that a text refers to by its name.",
    not: "A state, or an unnamed happening: those are event records with a frame of their own (event-frames.ts).",
    subtypes: [],
  },
} as const satisfies Record<string, EntityTypeRow>;

/** A node's type: `"Person" | "Organization" | "Place" | "Facility" | "Event"`. */
export type EntityType = keyof typeof ENTITY_TYPES;

/** A subtype of some entity type, e.g. `"armedGroup"`. */
export type Subtype = (typeof ENTITY_TYPES)[EntityType]["subtypes"][number];

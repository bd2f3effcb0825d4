// Belonging of one's own: membership, founding, study. Rows of the table in ../relation-types.ts.

import type { RelationRow } from "../relation-row";
import { MEMBERS, PARTY_SUBTYPES, PARTY_WORDS } from "../relation-words";

const PERSON = { types: ["Person"] } as const;
const PARTY = { subtypes: PARTY_SUBTYPES, words: PARTY_WORDS } as const;
const SCHOOL = { subtypes: ["education"], words: ["university", "college", "school", "academy", "institute", "seminary", "polytechnic", "high", "madrasa", "conservatory", "faculty"] } as const;

export const MEMBERSHIP_RELATIONS = {
  MEMBER_OF: {
    description: "The source is a member of it (party, alliance, band, militia).",
    source: ["Person", "Organization", "Place"],
    target: ["Organization"],
    wikidata: "P463/P102",
    yieldsTo: ["LEADS"],
    patterns: [
      { shape: "noun", id: "member", nouns: MEMBERS, holder: "source", links: ["before", "possessive", "of", "in", "for", "from", "with"], notModifiedBy: ["staff", "family", "non"] },
      { shape: "verb", id: "join", verbs: ["join", "rejoin"], at: { source: "subject", target: "object" }, target: PARTY },
      { shape: "verb", id: "accede", verbs: ["join", "belong", "accede"], at: { source: "subject", target: ["to"] } },
      { shape: "verb", id: "belong", verbs: ["belong"], at: { source: "subject", target: ["to"] } },
      { shape: "verb", id: "elected-to", verbs: ["elect", "re-elect", "admit"], at: { source: "object", target: ["to"] } },
      { shape: "verb", id: "represent", verbs: ["represent"], at: { source: "subject", target: "object" }, source: PERSON, target: PARTY },
      { shape: "verb", id: "leave", verbs: ["leave", "quit"], at: { source: "subject", target: "object" }, target: PARTY, former: true },
      { shape: "verb", id: "defect", verbs: ["defect", "expel", "resign"], at: { source: ["object", "subject"], target: ["from"] }, target: PARTY, former: true },
      { shape: "verb", id: "sit-on", verbs: ["sit"], at: { source: "subject", target: ["on", "in"] }, source: PERSON },
      { shape: "link", id: "of", link: "of", first: "source", source: PERSON, target: PARTY },
      { shape: "link", id: "from", link: "from", first: "source", source: PERSON, target: PARTY },
      { shape: "link", id: "possessive", link: "possessive", first: "target", source: PERSON, target: PARTY },
      { shape: "link", id: "own-party", link: "possessive", first: "source", source: PERSON, target: PARTY },
      { shape: "link", id: "parenthesis", link: "parenthesis", first: "source", source: PERSON, target: PARTY },
    ],
    examples: [
      "[Ada Brandt|Person|source] of the [Labour Party|Organization:party|target] won the seat.",
      "[Ada Brandt|Person|source] is a member of the [Green Front|Organization:party|target].",
      "The [Labour Party|Organization:party|target]'s [Ada Brandt|Person|source] won the seat.",
      "[Ada Brandt|Person|source], a [Labour|Organization:party|target] lawmaker, won.",
      "[Finland|Place|source] joined [NATO|Organization:international|target] in 2023.",
    ],
    counterexamples: [
      "[Ada Brandt|Person|source] defeated the member of the [Labour Party|Organization:party|target].",
      "[Ada Brandt|Person|source] attacked the [Labour Party|Organization:party|target].",
      "Members of the [Labour Party|Organization:party|target] met [Ada Brandt|Person|source].",
    ],
  },
  FOUNDED: {
    description: "The source founded or co-founded it.",
    source: ["Person", "Organization"],
    target: ["Organization"],
    wikidata: "P112 inverse",
    patterns: [
      { shape: "noun", id: "founder", nouns: ["founder", "co-founder", "cofounder", "creator", "co-creator", "founding father"], holder: "source", links: ["before", "possessive", "of"], context: "organization" },
      { shape: "verb", id: "found", verbs: ["found", "co-found", "cofound", "establish", "set up"], at: { source: "subject", target: "object" } },
      { shape: "verb", id: "create", verbs: ["create", "start", "launch", "form"], at: { source: "subject", target: "object" } },
    ],
    examples: [
      "[Norvik Steel|Organization|target] was founded by [Ada Brandt|Person|source] in 1998.",
      "[Ada Brandt|Person|source] founded [Norvik Steel|Organization|target] in 1998.",
      "[Norvik|Organization|target] founder [Ada Brandt|Person|source] sold her shares.",
      "[Ada Brandt|Person|source], co-founder of [Norvik Steel|Organization|target], sold her shares.",
    ],
    counterexamples: [
      "[Ada Brandt|Person|source] found [Norvik Steel|Organization|target] in trouble.",
      "The founder of [Norvik Steel|Organization|target] sued [Ada Brandt|Person|source].",
    ],
  },
  EDUCATED_AT: {
    description: "The source studied there.",
    source: ["Person"],
    target: ["Organization"],
    wikidata: "P69",
    patterns: [
      { shape: "noun", id: "student", nouns: ["student", "graduate", "alumnus", "alumna", "dropout", "major", "undergraduate", "pupil", "valedictorian", "sophomore", "freshman", "doctoral student", "graduate student"], holder: "source", links: ["before", "possessive", "of", "at", "from"], target: SCHOOL },
      { shape: "verb", id: "study", verbs: ["study", "graduate", "educate", "enrol", "enroll", "train", "matriculate"], at: { source: ["subject", "object"], target: ["at", "from", "in"] }, target: SCHOOL },
      { shape: "verb", id: "attend", verbs: ["attend"], at: { source: "subject", target: "object" }, target: SCHOOL },
      { shape: "verb", id: "degree", verbs: ["take", "earn", "receive", "hold", "get", "have", "complete", "obtain"], noun: ["degree", "doctorate", "phd", "master", "bachelor", "diploma", "ph.d."], at: { source: "subject", target: ["at", "from"] }, target: SCHOOL },
    ],
    examples: [
      "[Ada Brandt|Person|source] studied at [Yale University|Organization:education|target].",
      "[Ada Brandt|Person|source] graduated from [Yale University|Organization:education|target] in 1998.",
      "[Ada Brandt|Person|source], a student at [Yale University|Organization:education|target], was hurt.",
      "[Yale University|Organization:education|target] student [Ada Brandt|Person|source] was hurt.",
    ],
    counterexamples: [
      "[Ada Brandt|Person|source] taught at [Yale University|Organization:education|target].",
      "[Ada Brandt|Person|source] spoke to students at [Yale University|Organization:education|target].",
    ],
  },
} as const satisfies Record<string, RelationRow>;

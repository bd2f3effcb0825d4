// Where people come from and live, and their kin. Rows of the table in ../relation-types.ts.

import type { RelationRow } from "../relation-row";
import { KIN } from "../relation-words";

const DEMONYM = { demonym: true } as const;
const PERSON_NOUNS = ["native", "citizen", "national", "resident", "man", "woman", "boy", "girl", "teenager", "student", "journalist", "reporter", "businessman", "businesswoman", "lawyer", "doctor", "author", "writer", "actor", "actress", "singer", "director", "cleric", "academic", "professor", "scientist", "engineer", "salesman", "banker", "skipper", "artist", "poet", "dissident", "activist", "hostage", "tourist", "refugee", "cardinal", "patriarch", "bishop", "leader", "militant", "worker", "nurse", "farmer", "pilot", "athlete", "winger", "member", "operator", "dentist", "philanthropist", "billionaire", "tycoon", "contractor", "immigrant", "migrant", "photographer", "filmmaker", "film-maker", "composer", "teacher", "sprinter", "swimmer", "cyclist", "boxer", "golfer", "driver", "nobel laureate", "laureate", "suspect", "gunman", "translator", "fighter", "preacher", "analyst", "novelist", "musician", "chef", "designer", "merchant", "trader", "player"] as const;

export const PEOPLE_RELATIONS = {
  CITIZEN_OF: {
    description: "The source has its nationality or comes from there.",
    source: ["Person"],
    target: ["Place"],
    wikidata: "P27",
    yieldsTo: ["LEADS", "WORKS_FOR"],
    patterns: [
      { shape: "noun", id: "national", nouns: PERSON_NOUNS, holder: "source", links: ["before", "from", "of"], target: DEMONYM },
      { shape: "noun", id: "from-noun", nouns: PERSON_NOUNS, holder: "source", links: ["from"] },
      { shape: "noun", id: "native-of", nouns: ["native", "citizen", "national"], holder: "source", links: ["of", "before"] },
      { shape: "link", id: "before", link: "before", first: "target", target: DEMONYM },
      { shape: "link", id: "of", link: "of", first: "source" },
      { shape: "link", id: "from", link: "from", first: "source" },
      { shape: "link", id: "possessive", link: "possessive", first: "target" },
      { shape: "link", id: "parenthesis", link: "parenthesis", first: "source" },
    ],
    examples: [
      "[Pakistani|Place:demonym|target] lawyer [Ali Khan|Person|source] was freed.",
      "[Ali Khan|Person|source], a native of [Chad|Place|target], was freed.",
      "[American|Place:demonym|target] [Ada Brandt|Person|source] won the race.",
      "[Ada Brandt|Person|source], a dentist from [Ghent|Place|target], won the race.",
    ],
    counterexamples: [
      "[French|Place:demonym|target] President [Luc Morel|Person|source] won.",
      "[Ada Brandt|Person|source] returned from [Chad|Place|target] on Monday.",
    ],
  },
  LIVES_IN: {
    description: "The source lives or lived there, or is exiled there.",
    source: ["Person"],
    target: ["Place"],
    wikidata: "P551",
    patterns: [
      { shape: "verb", id: "live", verbs: ["live", "reside", "settle", "dwell"], at: { source: "subject", target: ["in", "at", "near"] }, formerInPast: true },
      { shape: "verb", id: "exiled", verbs: ["exile"], at: { source: "object", target: ["in", "to"] } },
      { shape: "verb", id: "move-to", verbs: ["move", "relocate", "emigrate", "immigrate"], at: { source: "subject", target: ["to"] } },
      { shape: "noun", id: "resident", nouns: ["resident", "inhabitant", "homeowner", "villager"], holder: "source", links: ["before", "of", "in"] },
      { shape: "noun", id: "home", nouns: ["home", "house", "apartment", "residence"], holder: "source", links: ["in", "before", "at"] },
      { shape: "hyphen", id: "based", words: ["based"], inside: "target" },
    ],
    examples: [
      "[Ada Brandt|Person|source] lives in [Ghent|Place|target].",
      "[Ghent|Place|target] resident [Ada Brandt|Person|source] won.",
      "[Ada Brandt|Person|source], who lives in [Ghent|Place|target], won.",
    ],
    counterexamples: [
      "[Ada Brandt|Person|source] met people who live in [Ghent|Place|target].",
      "[Ada Brandt|Person|source] arrived in [Ghent|Place|target].",
    ],
  },
  BORN_IN: {
    description: "The source was born there.",
    source: ["Person"],
    target: ["Place"],
    wikidata: "P19",
    patterns: [
      { shape: "verb", id: "born", verbs: ["bear", "born"], at: { source: ["object", "subject"], target: ["in", "at", "near"] } },
      { shape: "hyphen", id: "born-compound", words: ["born"], inside: "target" },
    ],
    examples: [
      "[Ada Brandt|Person|source] was born in [Ghent|Place|target] in 1950.",
      "[Ada Brandt|Person|source], born in [Ghent|Place|target], won.",
      "[Ghent|Place|target]-born [Ada Brandt|Person|source] won.",
    ],
    counterexamples: [
      "[Ada Brandt|Person|source]'s son was born in [Ghent|Place|target].",
      "[Ada Brandt|Person|source] grew up in [Ghent|Place|target].",
    ],
  },
  FAMILY_OF: {
    description: "The source is a relative; `role` keeps the kind (wife, son, brother).",
    source: ["Person"],
    target: ["Person"],
    symmetric: true,
    wikidata: "P22/P25/P26/P40/P3373",
    patterns: [
      { shape: "noun", id: "kin", nouns: KIN, holder: "source", links: ["possessive", "of", "to"] },
      { shape: "verb", id: "marry", verbs: ["marry", "wed", "divorce"], at: { source: "subject", target: "object" }, role: "spouse" },
      { shape: "verb", id: "married-to", verbs: ["marry"], at: { source: "object", target: ["to"] }, role: "spouse" },
      { shape: "verb", id: "survived-by", verbs: ["survive"], at: { source: "subject", target: "object" } },
    ],
    examples: [
      "[Ada Brandt|Person|source], the wife of [Luc Morel|Person|target], won.",
      "[Luc Morel|Person|target]'s wife, [Ada Brandt|Person|source], won.",
      "[Luc Morel|Person|target] came with [his|Person=Luc Morel] wife, [Ada Brandt|Person|source].",
      "[Ada Brandt|Person|source] married [Luc Morel|Person|target] in 1998.",
    ],
    counterexamples: [
      "[Ada Brandt|Person|source] met the wife of [Luc Morel|Person|target].",
      "[Luc Morel|Person|target] praised [Ada Brandt|Person|source] and her son.",
    ],
  },
} as const satisfies Record<string, RelationRow>;

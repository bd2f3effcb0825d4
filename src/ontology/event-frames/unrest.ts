// Public protest. A row of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const UNREST_FRAMES = {
  Protest: {
    words: {
      agent: ["agent"],
      verb: ["protest against", "protested against"],
      object: ["target"],
      passive: "protested against",
      noun: "Protest",
      nouns: "strike riot rally march boycott demonstration unrest rioting",
      over: {
        protest: "against",
        strike: "against",
        riot: "against",
        rally: "against",
        march: "against",
        boycott: "of",
        demonstration: "against",
      },
    },
    description: "Covers demonstration, strike, riot, boycott.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target:!place", against: "target", over: "", in: "place" },
    nounSlots: {
      subject: "agent",
      by: "agent",
      of: "agent:human target",
      against: "target",
      possessor: "agent",
      compound: "agent:worker|human|demonym|Organization|opposition|labor|labour",
      over: "",
    },
    triggers: [
      {
        verbs: "protest demonstrate",
        needs: { subject: "human|Organization|demonym|any" },
        bars: { subject: "study|report|test|result", object: "capacity|ability|need|commitment|technique" },
      },
      {
        verbs: "rally march",
        needs: { subject: "audience|human|worker|Organization" },
        bars: { subject: "stock|market|share|dollar|soldier|troop" },
      },
      { verbs: "riot picket boycott down_tool mutiny rise_up go_on_hunger_strike stage_walkout" },
      {
        verbs: "strike walk_out go_on_strike walk_off",
        needs: { subject: "worker|Organization|human" },
        bars: { object: "any" },
      },
      { verbs: "take_to_the_street take_to_street", slots: { object: "" } },
      { verbs: "gather", needs: { subject: "audience" }, bars: { object: "any" } },
      {
        verbs: "block",
        needs: {
          subject: "worker|protester|demonstrator|farmer|trucker|resident",
          object: "road|highway|bridge|street|entrance|traffic",
        },
        slots: { object: "place" },
      },
      {
        nouns: `protest demonstration sit-in riot rioting boycott walkout walk-out hunger_strike general_strike protest_march peace_march
job_action strike_action civil_disobedience counter-protest counterprotest
counterdemonstration die-in picketing bandh hartal wildcat_strike street_protest`,
        bars: { compound: "product|technology" },
      },
      { nouns: "rally march", bars: { compound: "stock|market|price|bond|motor|race|dollar", of: "stock|share|time" } },
      {
        nouns: "strike",
        needs: { compound: "worker|hunger|general|labor|labour|union|transport|rail|24-hour|48-hour|nationwide" },
      },
      {
        nouns: "strike",
        needs: { predicate: "call|end|stage|begin|join|go|launch|hold|continue|paralyze|enter" },
        bars: { compound: "weapon|air|military|missile|drone" },
      },
      { nouns: "protester protestor demonstrator rioter", slots: { compound: "" } },
      {
        verbs: "march",
        needsOne: { on: "any", through: "any", against: "any", to: "Place|Facility|place" },
        bars: { subject: "soldier|troop|stock|market" },
        slots: { to: "", through: "" },
      },
      {
        verbs: "gather rally assemble sit camp",
        needs: { subject: "human|worker|audience" },
        needsOne: { outside: "any", before: "any", in: "front|square|street", on: "street|square" },
      },
      { verbs: "occupy", needs: { subject: "worker|audience|villager|resident|farmer" }, slots: { object: "place" } },
      { verbs: "barricade chant", needs: { subject: "human|Organization" }, slots: { object: "" } },
      { verbs: "burn", needs: { object: "tire|tyre|effigy|flag" }, slots: { object: "" } },
      { nouns: "vigil picket unrest sit-down go-slow stoppage work_stoppage" },
      {
        verbs: "block",
        needs: {
          subject: "villager|supporter|student|member|crowd|people|activist|hundred|Organization",
          object: "road|highway|bridge|street|entrance|traffic|gate|railway",
        },
        slots: { object: "place" },
      },
      { verbs: "chain", needs: { object: "themselves|himself|herself" }, slots: { object: "" } },
      { verbs: "revolt rebel", needs: { subject: "any" }, bars: { object: "any" } },
      {
        verbs: "erect",
        needs: { object: "barricade|roadblock", subject: "human|Organization" },
        slots: { object: "" },
      },
      { adjectives: "striking", needs: { object: "worker" }, slots: { object: "agent" } },
      {
        verbs: "block",
        needs: {
          subject: "human|worker|protester",
          object: "port|square|runway|track|crossing|railway|line|road|street|way|convoy|train",
        },
        bars: { subject: "police|soldier" },
        slots: { object: "place" },
      },
      { nouns: "roadblock", needs: { predicate: "lift|erect|put|remove|set" } },
      {
        nouns: "strike",
        needsOne: { at: "any", over: "any", by: "worker|union|human|Organization", for: "pay|wage|raise|condition" },
        bars: { compound: "air|drone|missile|military|rocket|demonym|name", on: "any" },
      },
      {
        verbs: "block blockade barricade",
        needs: {
          object:
            "road|highway|bridge|street|entrance|traffic|gate|railway|avenue|port|route|motorway|crossing|tunnel|junction|Facility",
        },
        bars: {
          subject: "police|soldier|troop|snow|landslide|debris|tree|rock|mud|flood|army|truck|ship|crash|accident",
        },
      },
      {
        verbs: "stop_work refuse_work halt_work down_tool",
        needs: { subject: "worker|Organization|human|union" },
        slots: { object: "" },
      },
      {
        verbs: "pour flood pack throng spill surge",
        needsOne: { into: "street|square", onto: "street", object: "street|square" },
        needs: { subject: "audience|human|demonym|protester|Place" },
        slots: { into: "", onto: "", object: "" },
      },
      {
        nouns: "strike",
        needs: {
          predicate:
            "force|cost|last|idle|halt|hit|ground|cripple|shut|threaten|plan|avert|announce|suspend|ballot|support|vote|urge|cancel|extend",
        },
        bars: {
          compound: "air|drone|missile|military|rocket|demonym|nuclear|lightning",
          on: "any",
          against: "target|militant|fighter",
        },
      },
      { nouns: "strike", needs: { case: "on" }, bars: { compound: "air|drone|missile" } },
    ],
    examples: [
      "[Thousands of students|Person|agent] *protested* against [the government|Organization|target] in [Santiago|Place|place].",
      "[Nurses|Person|agent] *went* on strike in [Lagos|Place|place] on Tuesday.",
      "A *demonstration* against [Exxon|Organization|target] was held in [Houston|Place|place].",
      "[Farmers|Person|agent] *marched* on [Parliament|Organization] in [Rome|Place|place].",
      "[Activists|Person|agent] *barricaded* themselves in the factory.",
      "A *vigil* was held in [Leeds|Place|place].",
      "[Villagers|Person|agent] *blocked* the highway for two hours.",
      "[Printers|Person|agent] *downed* tools in [Glasgow|Place|place].",
      "[Two activists|Person|agent] *chained* themselves to a crane.",
      "[The sailors|Person|agent] *mutinied* in 1917.",
      "The *strike* at the plant cost millions.",
      "[Relatives|Person|agent] *blocked* [the avenue|Facility|target] on Monday.",
      "[Thousands of people|Person|agent] *poured* into the streets of [Cairo|Place].",
      "[Dockers|Person|agent] have *stopped* work in [Lagos|Place|place].",
      "The *strike* has idled the port of [Busan|Place].",
    ],
    counterexamples: [
      "Stocks *rallied* after the bank cut its rate.",
      "The study *demonstrated* the safety of the drug.",
      "A missile *strike* destroyed the depot.",
      "Time *marched* on.",
      "Snow *blocked* the road.",
      "She *chained* her bicycle to a post.",
      "A *striking* painting hangs in the hall.",
      "The lightning *strike* burned the barn.",
      "Snow *blocked* the road.",
      "Water *poured* into the streets.",
      "The clock *stopped* at noon.",
      "Lightning *strikes* are rare there.",
    ],
  },
} as const satisfies Record<string, EventFrame>;

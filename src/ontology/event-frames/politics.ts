// Diplomacy, elections, law and office. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

/** Where somebody is appointed to or leaves. */
const OFFICE = {
  as: "position:!Organization|Place",
  of: "organization:Organization|Place|Facility",
  at: "organization:Organization|Facility|body",
  from: "organization:Organization|body position:post",
  to: "position:post organization:Organization|body",
} as const;

export const POLITICS_FRAMES = {
  Meet: {
    description: "Covers talks, summit, phone call, conference.",
    roles: {
      participant: { filler: "entity" },
    },
    verbSlots: { subject: "participant", object: "participant", with: "participant", at: "place" },
    nounSlots: {
      subject: "participant",
      between: "participant",
      with: "participant",
      of: "participant:human|Person|Organization|Place",
      possessor: "participant",
      by: "participant",
      among: "participant",
      compound: "participant:demonym|Organization|human",
      at: "place",
    },
    triggers: [
      { verbs: "meet", needs: { object: "human|Person|Organization|Place|name" }, bars: { object: "demand" } },
      { verbs: "meet meet_with", bars: { object: "any" }, needs: { subject: "any" } },
      {
        verbs: "hold_talk hold_meeting confer negotiate sit_down_with have_talk",
        slots: { object: "" },
        bars: { object: "price|contract" },
      },
      { verbs: "phone telephone", needs: { object: "Person|human" } },
      { verbs: "call contact", needs: { object: "minister|president|counterpart" } },
      { verbs: "consult discuss", needs: { with: "Person|human|Organization|Place" }, slots: { object: "" } },
      {
        nouns: `meeting talks negotiation summit conference phone_call telephone_call telephone_conversation
          consultation round_of_talks`,
        bars: {
          compound: "press|news|big|western|eastern|football|athletic|southeastern|video-game|track|swap",
          predicate: "say",
        },
      },
      { nouns: "gathering session", needs: { of: "human|Organization", compound: "any" } },
      {
        nouns: "session",
        needs: { compound: "emergency|closed-door|special|general|parliamentary|working|bargaining" },
      },
    ],
    examples: [
      "[Angela Merkel|Person|participant] *met* [Vladimir Putin|Person|participant] in [Moscow|Place|place] on Friday.",
      "[Iran|Place|participant] held *talks* with [Turkey|Place|participant] in [Geneva|Place|place].",
      "A *meeting* between [Kofi Annan|Person|participant] and [Tony Blair|Person|participant] took place on Monday.",
    ],
    counterexamples: [
      "The plant failed to *meet* its targets.",
      "She gave a press *conference* on Tuesday.",
      "The *talk* of the town was the new bridge.",
    ],
  },
  Visit: {
    description: "Covers visit, trip, arrival, return, flight into exile.",
    roles: {
      agent: { filler: "entity" },
      origin: { filler: "entity" },
      destination: { filler: "entity" },
    },
    verbSlots: {
      subject: "agent",
      object: "destination:!human|Person",
      to: "destination:!human|Person",
      in: "destination:Place|Facility",
      at: "destination:Place|Facility",
      into: "destination:Place|Facility|place",
      for: "destination:Place|Facility",
      from: "origin:Place|Facility|place",
      on: "",
    },
    nounSlots: {
      subject: "agent",
      by: "agent",
      of: "agent:human|Person destination:Place",
      possessor: "agent",
      to: "destination",
      in: "destination:Place|Facility",
      from: "origin",
      compound: "agent:demonym",
    },
    triggers: [
      { verbs: "visit", bars: { subject: "team|website", object: "website|page|site" } },
      {
        verbs: "travel journey",
        needs: { subject: "human|Person|name|delegation" },
        bars: { subject: "news|sound|light|wave|ball" },
      },
      {
        verbs: "arrive",
        needs: { subject: "human|Person|delegation|Organization" },
        bars: { subject: "soldier|troop|peacekeeper|marine|reinforcement|shipment" },
      },
      {
        verbs: "return",
        needs: { subject: "human|Person|demonym", to: "Place|Facility|home|country" },
        bars: { object: "any" },
      },
      { verbs: "return", needs: { subject: "human|Person", from: "Place|trip|visit|exile" }, bars: { object: "any" } },
      {
        verbs: "fly head come go tour",
        needs: { subject: "human|Person", to: "Place|Facility" },
        bars: { object: "any" },
      },
      {
        verbs: "flee",
        needs: { subject: "human|Person|name" },
        slots: { object: "origin:Place|Facility|place|country" },
        bars: { object: "police|violence|fighting|war|scene|persecution|poverty" },
      },
      {
        verbs: "leave depart",
        needs: { subject: "human|Person", object: "Place" },
        slots: { object: "origin" },
        bars: { subject: "soldier|troop|force|bomb" },
      },
      { verbs: "leave depart", needs: { subject: "human|Person", for: "Place" }, slots: { object: "origin:Place" } },
      { verbs: "cross", needs: { subject: "human|Person", into: "Place" }, slots: { object: "" } },
      { verbs: "tour", needs: { subject: "Person|human", object: "Place|Facility|region|area" } },
      { verbs: "take_refuge seek_refuge make_trip set_off", needs: { subject: "human|Person" }, slots: { object: "" } },
      { verbs: "converge", slots: { on: "destination" } },
      {
        nouns: "visit trip journey tour stopover pilgrimage voyage",
        bars: { compound: "hospital|doctor|power|guilt|concert|european|world|pga|site|field|ego|wta|atp|victory" },
        slots: { of: "destination:Place agent:human|Person" },
      },
      { nouns: "arrival return", needs: { in: "Place|Facility" } },
      { nouns: "return", needs: { to: "Place|Facility" }, bars: { possessor: "troop" } },
      { nouns: "exile", needs: { possessor: "Person|human", predicate: "go|flee|return" } },
    ],
    examples: [
      "[Pope Francis|Person|agent] *visited* [Cuba|Place|destination] in 2015.",
      "[Hillary Clinton|Person|agent] *arrived* in [Beijing|Place|destination] on Tuesday.",
      "During his *visit* to [Ghana|Place|destination] the president praised the voters.",
    ],
    counterexamples: [
      "The dispute *returned* to the headlines.",
      "A shipment of rice *arrived* at the port.",
      "He asked readers to *visit* the website every day.",
    ],
  },
  Agree: {
    description: "Covers deal, treaty, cease-fire, accord signed.",
    roles: {
      participant: { filler: "entity" },
      topic: { filler: "text" },
    },
    verbSlots: { subject: "participant", with: "participant", object: "topic", on: "topic", to: "topic" },
    nounSlots: {
      subject: "participant",
      between: "participant",
      with: "participant",
      by: "participant",
      on: "topic:!time",
      over: "topic",
      for: "topic",
      of: "",
      possessor: "participant",
      compound: "topic:!human|demonym|Place|Organization participant:Organization|human",
      infinitive: "topic",
    },
    triggers: [
      { verbs: "agree", needs: { on: "any" } },
      { verbs: "agree", needs: { to: "accord|law|plan|proposal|resumption|release|withdrawal|exchange|cut" } },
      {
        verbs: "agree",
        needs: {
          subject: "Organization|Place|demonym|side|government|leader|country|minister|party",
          infinitive: "any",
        },
        slots: { infinitive: "topic" },
      },
      {
        verbs: "sign reach conclude seal strike clinch ink finalize broker",
        needs: { object: "accord" },
        bars: { subject: "team|coach", object: "player" },
      },
      {
        verbs: "sign",
        needs: { for: "any", subject: "Organization|Place|government|company|airline|country" },
        bars: { object: "human|any" },
        slots: { for: "topic" },
      },
      { verbs: "lease", needs: { subject: "any", to: "any" }, slots: { to: "participant", object: "topic" } },
      {
        nouns: "agreement treaty accord pact truce ceasefire cease-fire armistice peace_deal trade_deal memorandum",
        bars: { predicate: "violate|break|breach" },
      },
      {
        nouns: "deal",
        bars: {
          compound: "record|tv|book|movie|two-year|three-year|real|new|green|big|takeover|plea|merger",
          of: "attention",
          predicate: "worth",
        },
      },
    ],
    examples: [
      "[Egypt|Place|participant] and [Israel|Place|participant] signed a peace *treaty* in 1979.",
      "[The rebels|Person|participant] *agreed* on a truce with [the government|Organization|participant].",
      "[India|Place|participant] reached an *agreement* with [France|Place|participant] on nuclear energy.",
    ],
    counterexamples: [
      "He *agreed* that the food was cold.",
      "The fans waited to *sign* up for the newsletter.",
      "She had to *deal* with many complaints.",
    ],
  },
  Sanction: {
    description: "Covers sanctions, ban, embargo, expulsion.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target", from: "", for: "" },
    nounSlots: {
      on: "target:!time",
      against: "target",
      of: "target",
      from: "target",
      by: "agent",
      subject: "agent",
      possessor: "agent",
      compound: "agent:demonym|Organization",
      for: "target:human|Person|Organization",
    },
    triggers: [
      { verbs: "sanction ban blacklist outlaw embargo disqualify", bars: { subject: "nature" } },
      { verbs: "bar", needs: { object: "human|Person|Organization|name" } },
      { verbs: "fine", needs: { object: "any" } },
      {
        verbs: "expel suspend",
        needs: { object: "human|Person|Organization|Place|name" },
        bars: { object: "talk|flight|trading|operation|service|trial", with: "pay" },
      },
      {
        verbs: "impose",
        needs: { object: "sanction|embargo|ban|fine|tariff" },
        slots: { object: "", on: "target", against: "target" },
      },
      { verbs: "freeze", needs: { object: "asset|account" }, slots: { object: "", of: "target" } },
      { nouns: "sanction embargo ban blacklist asset_freeze boycott_call travel_ban", bars: { predicate: "defy" } },
      { nouns: "fine", needs: { predicate: "pay|face|impose|receive|hand|levy" } },
      { nouns: "expulsion suspension", needs: { of: "human|Person|Organization|Place|diplomat" } },
    ],
    examples: [
      "[The European Union|Organization|agent] *imposed* sanctions on [Belarus|Place|target] on Monday.",
      "[FIFA|Organization|agent] *banned* [Luis Suarez|Person|target] for four months.",
      "[Russia|Place|agent] *expelled* [two diplomats|Person|target] in May.",
    ],
    counterexamples: [
      "The day was *fine* and warm.",
      "The club *suspended* ticket sales.",
      "He sat in the *bar* with friends.",
    ],
  },
  Aid: {
    description: "Covers donation, loan, relief, grant.",
    roles: {
      agent: { filler: "entity" },
      recipient: { filler: "entity" },
      amount: { filler: "text" },
    },
    verbSlots: {
      subject: "agent",
      object: "recipient:human|Person|Organization|Place amount",
      to: "recipient",
      for: "recipient:human|Person|Organization|Place",
      indirect: "recipient",
      with: "amount:aid",
      in: "place",
    },
    nounSlots: {
      subject: "agent",
      to: "recipient",
      for: "recipient:human|Person|Organization|Place",
      from: "agent",
      by: "agent",
      of: "amount:money",
      possessor: "agent",
      compound: "agent:demonym|Organization amount:money",
    },
    triggers: [
      { verbs: "donate", bars: { object: "blood|kidney|organ" } },
      {
        verbs: "pledge provide give offer send deliver contribute grant lend promise allocate bring",
        needs: { object: "aid" },
        bars: { object: "fuel|training", subject: "study|report" },
      },
      { verbs: "pledge contribute lend", needs: { object: "money" } },
      { verbs: "assist bail_out", needs: { object: "any" } },
      {
        nouns: "donation bailout humanitarian_aid food_aid relief_effort",
        bars: { compound: "organ|blood|visual|hearing|band" },
      },
      {
        nouns: "aid assistance relief",
        needs: {
          predicate: "provide|offer|send|give|deliver|pledge|receive|promise|approve|appeal|need|arrive|suspend|cut",
        },
      },
      {
        nouns: "loan grant",
        needs: { predicate: "approve|give|receive|offer|grant|provide|get|secure|award|extend" },
        bars: { compound: "on|student|home|mortgage|bad|football" },
      },
    ],
    examples: [
      "[Japan|Place|agent] *donated* two million dollars to [Haiti|Place|recipient].",
      "[The World Bank|Organization|agent] *pledged* $500 million to [Kenya|Place|recipient].",
      "[Norway|Place|agent] *sent* food and tents to [Nepal|Place|recipient] after the quake.",
    ],
    counterexamples: [
      "The witness *provided* a photo to the court.",
      "He wears a hearing *aid*.",
      "The player is on *loan* from Chelsea.",
    ],
  },
  Elect: {
    description: "Covers election won or held, referendum (agent is the electorate).",
    roles: {
      person: { filler: "entity" },
      position: { filler: "text" },
      agent: { filler: "entity" },
    },
    verbSlots: {
      subject: "agent",
      object: "person:human|Person|Organization position",
      complement: "position",
      as: "position",
      to: "position:post|parliament|seat|Organization|term|congress|council|office",
      for: "",
    },
    nounSlots: {
      of: "person:Person|human position:post",
      possessor: "person:Person place:Place",
      compound: "position:presidential|parliamentary|legislative|general|local|mayoral|gubernatorial|municipal|primary",
      for: "position",
      subject: "person",
      as: "position",
      to: "position",
    },
    triggers: [
      {
        verbs: "elect re-elect reelect",
        needs: { object: "any" },
        slots: { object: "person:human|Person|Organization|name position:post" },
      },
      {
        verbs: "win",
        needs: { object: "poll|vote" },
        slots: { subject: "person", object: "position:seat|presidency|term|nomination" },
        bars: { object: "contest|prize" },
      },
      {
        verbs: "win lose",
        needs: { subject: "Person|Organization|party|candidate", in: "election|poll|district|constituency|runoff" },
        slots: { subject: "person", object: "" },
      },
      {
        verbs: "defeat beat edge_out unseat oust",
        needs: { in: "election|poll|runoff|vote|primary|ballot|constituency|district|race" },
        slots: { subject: "person", object: "" },
      },
      {
        verbs: "vote",
        needs: { subject: "voter|people|citizen|demonym|Place|resident|million" },
        bars: { on: "law|resolution", object: "any" },
      },
      { verbs: "declare", needs: { complement: "winner" }, slots: { object: "person", complement: "" } },
      {
        nouns: "election referendum runoff run-off by-election re-election reelection plebiscite general_election",
        bars: { predicate: "monitor|observe" },
      },
      {
        nouns: "vote",
        needs: { compound: "presidential|parliamentary|popular|legislative|election|time|general|runoff|disputed" },
      },
      { nouns: "victory", needs: { compound: "election|electoral|landslide|poll" } },
      {
        nouns: "poll",
        needs: { compound: "presidential|parliamentary|legislative|general|local|time" },
        bars: { compound: "opinion|exit|gallup", predicate: "show|find|say|suggest" },
      },
    ],
    examples: [
      "Voters *elected* [Lech Walesa|Person|person] president in 1990.",
      "[Evo Morales|Person|person] *won* the election in [Bolivia|Place|place].",
      "The presidential *election* in [Ghana|Place|place] will be held in December.",
    ],
    counterexamples: [
      "An opinion *poll* shows the mayor ahead.",
      "She *elected* to stay at home.",
      "The team *won* the match in Vienna.",
    ],
  },
  Legislate: {
    description: "Covers law passed, vote in a parliament, resolution adopted, ruling by decree.",
    roles: {
      agent: { filler: "entity" },
      topic: { filler: "text" },
    },
    verbSlots: { subject: "agent", object: "topic", on: "topic:!time", for: "topic", against: "topic" },
    nounSlots: {
      of: "topic",
      on: "topic:!time",
      by: "agent",
      possessor: "agent",
      compound: "agent:Organization|demonym",
      subject: "agent",
      in: "agent:Organization",
      to: "topic",
    },
    triggers: [
      {
        verbs: "pass adopt approve ratify repeal amend veto overturn reject override sign",
        needs: { object: "law" },
        bars: { object: "ban", subject: "voter|court|shareholder" },
      },
      { verbs: "enact legislate outvote" },
      {
        verbs: "vote",
        needs: {
          subject:
            "parliament|Organization|lawmaker|senator|deputy|legislator|mp|senate|house|council|committee|lawmaker|assembly",
        },
      },
      { verbs: "carry", needs: { object: "motion|amendment|bill" } },
      {
        verbs: "impose declare lift",
        needs: { object: "emergency|martial|curfew|independence|autonomy" },
        slots: { subject: "agent" },
      },
      {
        nouns: "vote",
        needs: {
          compound:
            "confidence|no-confidence|senate|house|parliament|parliamentary-floor|council|committee|decisive|deciding",
        },
      },
      { nouns: "amendment resolution", needs: { predicate: "pass|adopt|approve|reject|veto|vote|ratify" } },
      { nouns: "passage ratification adoption repeal enactment", needs: { of: "law|accord|legislation" } },
      { nouns: "veto", needs: { compound: "presidential|any" } },
    ],
    examples: [
      "[The Duma|Organization|agent] *passed* the bill on Friday.",
      "[The Security Council|Organization|agent] *adopted* a resolution on [Syria|Place].",
      "[Barack Obama|Person|agent] *signed* the law in March.",
    ],
    counterexamples: [
      "He *passed* the ball to Pele.",
      "The couple *adopted* a child in May.",
      "She *signed* autographs for the fans.",
    ],
  },
  Appoint: {
    description: "Covers appointment, nomination, hiring, taking office.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      position: { filler: "text" },
      organization: { filler: "entity" },
    },
    verbSlots: {
      ...OFFICE,
      subject: "agent",
      object: "person:Person position:post person:human organization:body",
      complement: "position",
      indirect: "person",
    },
    nounSlots: {
      ...OFFICE,
      of: "person:human|Person position:post",
      possessor: "person",
      by: "agent",
      compound: "position:post|presidential|cabinet",
      subject: "agent",
    },
    triggers: [
      { verbs: "appoint", bars: { object: "time|hour" } },
      { verbs: "name", needs: { complement: "post", object: "human|Person|name" } },
      {
        verbs: "name",
        needs: { object: "Person|successor|cabinet|coach|manager|ambassador" },
        bars: { object: "child|street|source" },
      },
      { verbs: "name", needs: { as: "post" } },
      { verbs: "nominate designate", needs: { object: "human|Person|name" }, bars: { for: "award" } },
      {
        verbs: "hire recruit promote reinstate install inaugurate swear_in",
        needs: { object: "human|Person" },
        slots: { to: "position:post" },
      },
      {
        verbs: "succeed replace",
        needs: { object: "human|Person", subject: "human|Person" },
        slots: { subject: "person", object: "" },
      },
      { verbs: "succeed", needs: { object: "human|Person", as: "post" }, slots: { subject: "person", object: "" } },
      {
        verbs: "take_over",
        needs: { subject: "Person|human" },
        slots: { subject: "person", object: "position:post", as: "position", from: "" },
        bars: { object: "place|Organization|Facility|company|Place" },
      },
      { verbs: "take_office assume_office assume_post take_post", slots: { subject: "person", object: "" } },
      {
        verbs: "assume",
        needs: { object: "post|presidency|office|post|leadership|command" },
        slots: { subject: "person", object: "position" },
      },
      {
        verbs: "become",
        needs: { complement: "post", subject: "human|Person" },
        slots: { subject: "person", object: "", complement: "position:post" },
      },
      {
        verbs: "join rejoin",
        needs: { subject: "Person|human", object: "Organization|body" },
        slots: { subject: "person", object: "organization" },
        bars: { object: "protest|talk|alliance", subject: "country|nation|soldier" },
      },
      {
        verbs: "sign",
        needs: { object: "Person|striker|defender|midfielder|player|goalkeeper|coach|winger|forward" },
        slots: { from: "" },
      },
      {
        nouns: "appointment nomination inauguration",
        bars: { compound: "doctor|oscar|hospital|dental", for: "award|oscar" },
      },
      {
        nouns: "successor",
        needs: { possessor: "Person|human|any" },
        slots: { possessor: "", of: "", to: "", as: "position" },
      },
    ],
    examples: [
      "[The board|Organization|agent] *appointed* [Jane Kim|Person|person] as chief executive of [Delta|Organization|organization].",
      "[Paul Ryan|Person|person] *joined* [Fox|Organization|organization] in 2019.",
      "[Joe Biden|Person|agent] *named* [Janet Yellen|Person|person] as treasury secretary.",
    ],
    counterexamples: [
      "They *named* the ship after a queen.",
      "The plan *succeeded* beyond all hopes.",
      "The rain *became* heavier in the evening.",
    ],
  },
  Depart: {
    description: "Covers resignation, dismissal, retirement.",
    roles: {
      person: { filler: "entity" },
      position: { filler: "text" },
      organization: { filler: "entity" },
      agent: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "person", ...OFFICE, to: "" },
    nounSlots: {
      ...OFFICE,
      of: "person:human|Person position:post",
      possessor: "person",
      by: "agent",
      to: "",
      compound: "person:human|Person position:post",
      subject: "person",
    },
    triggers: [
      {
        verbs: "resign retire quit step_down step_aside stand_down abdicate stand_aside",
        needs: { subject: "human|Person|any" },
        slots: { subject: "person", object: "position:post|job organization:Organization|Place" },
        bars: { subject: "debt|Organization", object: "smoking|debt|shirt" },
      },
      {
        verbs: "fire sack dismiss oust depose unseat topple lay_off axe",
        needs: { object: "human|Person|government|regime" },
        bars: { object: "claim|idea|case|charge|lawsuit|weapon|report|talk|round", in: "election" },
      },
      { verbs: "overthrow", slots: {} },
      {
        verbs: "remove",
        needs: { object: "human|Person", from: "office|power|post|position|job|board" },
        slots: { from: "position:post" },
      },
      {
        verbs: "give_up leave lose",
        needs: { object: "post|job", subject: "human|Person" },
        slots: { subject: "person", object: "position" },
      },
      {
        verbs: "leave",
        needs: { subject: "Person|human", object: "Organization" },
        slots: { subject: "person", object: "organization" },
        bars: { object: "hospital" },
      },
      { verbs: "impeach" },
      {
        nouns:
          "resignation retirement dismissal ouster overthrow impeachment firing sacking abdication redundancy layoff lay-off",
        bars: { compound: "missile|early-retirement|rocket|age|case", of: "case|charge|lawsuit|appeal" },
      },
      { nouns: "departure", needs: { possessor: "Person|human" }, bars: { from: "Place|airport" } },
      { nouns: "job_cut job_loss" },
      { adjectives: "deposed ousted", needs: { object: "human|Person" } },
    ],
    examples: [
      "[Ehud Olmert|Person|person] *resigned* as prime minister in 2008.",
      "[Chelsea|Organization|agent] *sacked* [Frank Lampard|Person|person] on Monday.",
      "The *resignation* of [Evo Morales|Person|person] followed weeks of protest.",
    ],
    counterexamples: [
      "The judge *dismissed* the case against the bank.",
      "Troops *fired* shots into the air.",
      "The train *left* the station at noon.",
    ],
  },
} as const satisfies Record<string, EventFrame>;

// Offices taken and left. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

/** Where somebody is appointed to or leaves. */
const OFFICE = {
  as: "position:!Organization|Place",
  of: "organization:Organization|Place|Facility",
  at: "organization:Organization|Facility|body",
  from: "organization:Organization|body position:post",
  to: "position:post organization:Organization|body",
} as const;

/** What one is named as by those who accuse, not by those who appoint. */
const ACCUSED = "suspect|accused|defendant|culprit|perpetrator|victim|witness";

export const OFFICE_FRAMES = {
  Appoint: {
    words: {
      agent: ["agent"],
      verb: ["appoint", "appointed"],
      object: ["person", "position"],
      passive: "appointed",
      noun: "Appointment",
      also: ["position", "organization"],
    },
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
        // “named him as a suspect” accuses
        bars: { object: "child|street|source", as: ACCUSED, complement: ACCUSED },
      },
      { verbs: "name", needs: { as: "post" }, bars: { as: ACCUSED } },
      { verbs: "nominate designate", needs: { object: "human|Person|name" }, bars: { for: "award" } },
      {
        verbs: "hire recruit promote reinstate install inaugurate swear_in",
        needs: { object: "human|Person" },
        slots: { to: "position:post" },
      },
      {
        verbs: "replace",
        needs: { object: "human|Person", with: "human|Person", subject: "human|Person|Organization" },
        slots: { with: "person", object: "" },
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
      {
        verbs: "take_charge take_helm",
        needs: { subject: "human|Person" },
        slots: { subject: "person", object: "" },
      },
      {
        verbs: "take_over",
        needs: { from: "human|Person" },
        slots: { subject: "person", object: "position:post organization:Organization", from: "" },
      },
      {
        verbs: "become",
        needs: { object: "post", subject: "Person" },
        slots: { subject: "person", object: "position" },
      },
      { verbs: "succeed replace", needs: { object: "human|Person" }, slots: { subject: "person", object: "" } },
      {
        verbs: "confirm elevate swear",
        needs: { object: "human|Person" },
        needsOne: { as: "any", for: "post|term", to: "post|board|Organization", by: "parliament|senate|Organization" },
      },
      {
        verbs: "consider tip approach",
        needs: { object: "human|Person" },
        needsOne: { for: "post", as: "post", by: "Organization|federation" },
      },
      { verbs: "restore", needs: { object: "Person|president|leader|government" } },
      { verbs: "hire", needs: { object: "any" }, bars: { object: "vehicle|room" } },
      { nouns: "promotion", needs: { to: "post" }, slots: { possessor: "person", to: "position" } },
      {
        nouns: "replacement successor",
        needs: { predicate: "name|appoint|find|seek|choose|pick|select|elect|announce" },
        slots: { possessor: "", of: "", to: "", for: "" },
      },
      { nouns: "signing", needs: { of: "Person|player|human" } },
      { verbs: "swear_in reappoint re-appoint rehire re-hire enthrone ordain anoint co-opt headhunt", slots: {} },
      {
        verbs: "take_oath take_up_post take_up_duty take_rein take_helm assume_duty take_up_office",
        slots: { subject: "person", object: "" },
      },
      {
        verbs: "tap",
        needs: { object: "human|Person" },
        needsOne: {
          infinitive: "lead|head|serve|replace|succeed|run|become|fill|chair|be",
          as: "post|any",
          for: "post",
        },
      },
      {
        verbs: "crown",
        needs: { object: "human|Person" },
        needsOne: { complement: "king|queen|emperor", as: "king|queen|emperor", in: "Place|Facility" },
      },
      {
        verbs: "unveil present",
        needs: { object: "Person" },
        needsOne: { as: "post|signing|striker|defender|midfielder", by: "Organization", at: "Organization" },
      },
      {
        verbs: "bring_in draft_in",
        needs: { object: "human|Person" },
        needsOne: { as: "post", infinitive: "replace|lead|run|coach|manage" },
      },
      {
        verbs: "ascend_throne accede_throne inherit_throne succeed_throne ascend",
        needs: { subject: "human|Person" },
        slots: { subject: "person", object: "", to: "" },
      },
      {
        verbs: "take_over take_up",
        needs: { object: "post|rein|helm|duty" },
        slots: { subject: "person", object: "position:post" },
      },
      {
        nouns:
          "swearing-in coronation enthronement ordination consecration investiture reappointment re-appointment loan_move",
      },
      { nouns: "transfer move", needs: { possessor: "Person|human", to: "Organization" } },
      { nouns: "oath", needs: { predicate: "take|administer|swear" }, slots: { of: "position" } },
      { nouns: "designation recruitment", needs: { of: "human|Person" } },
      {
        verbs: "announce name unveil",
        needs: { object: "cabinet|government|line-up|lineup|squad" },
        slots: { object: "" },
      },
      { verbs: "choose select", needs: { object: "human|Person", passive: "any" }, bars: { for: "any" } },
      {
        verbs: "join",
        needs: { subject: "Person|human", from: "Organization|body" },
        slots: { subject: "person", object: "organization", from: "" },
      },
      {
        verbs:
          "take_job take_post take_command take_helm accept_post accept_job accept_position offer_job offer_post offer_position",
        slots: { subject: "person", object: "position", of: "organization" },
      },
      {
        verbs: "name pick choose select tap appoint ask invite",
        needs: {
          object: "human|Person|name",
          infinitive: "head|lead|run|chair|succeed|replace|form|command|coach|oversee|manage",
        },
      },
    ],
    examples: [
      "[The board|Organization|agent] *appointed* [Jane Kim|Person|person] as chief executive of [Delta|Organization|organization].",
      "[Paul Ryan|Person|person] *joined* [Fox|Organization|organization] in 2019.",
      "[Joe Biden|Person|agent] *named* [Janet Yellen|Person|person] as treasury secretary.",
      "[Lotte Vermaelen|Person|person] will *take* charge of the team.",
      "[Omar Said|Person|person] *took* over from his brother.",
      "[The board|Organization|agent] is seeking a *replacement*.",
      "[Ewa Lis|Person|person] was *sworn* in on Tuesday.",
      "[The owner|Person|agent] *tapped* [Joe Reed|Person|person] to lead [the firm|Organization].",
      "The *coronation* is in June.",
      "[Sofia Larranaga|Person|person] *took* the job in December.",
      "[The premier|Person|agent] *picked* [Jane Kim|Person|person] to lead the bank.",
      "[The party|Organization|agent] *chose* [Ben Aspen|Person|person] to run the city.",
    ],
    counterexamples: [
      "They *named* the ship after a queen.",
      "[The prosecutor|Person] *named* [Karl Brandt|Person] as the main suspect.",
      "The plan *succeeded* beyond all hopes.",
      "The rain *became* heavier in the evening.",
      "The clinic offers hip *replacement*.",
      "She *tapped* the glass with a spoon.",
      "They *picked* apples in the garden.",
      "The film was *presented* in Cannes.",
      "He *took* the bus to work.",
      "She *picked* the roses to cheer him.",
      "The train *came* to a halt.",
    ],
  },
  Depart: {
    words: {
      agent: ["agent"],
      verb: ["dismiss", "dismissed"],
      object: ["person", "position"],
      passive: "out of office",
      middle: ["depart", "departed"],
      noun: "Departure",
      verbs: { fire: ["fire", "fired"], sack: ["sack", "sacked"], oust: ["oust", "ousted"] },
      middles: {
        resign: ["resign", "resigned"],
        resignation: ["resign", "resigned"],
        retire: ["retire", "retired"],
        retirement: ["retire", "retired"],
        quit: ["resign", "resigned"],
        step: ["step down", "stepped down"],
      },
      nouns: "resignation dismissal retirement redundancy",
      prepositions: { organization: "from" },
      also: ["position"],
    },
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
      { verbs: "overthrow dethrone purge demote furlough", slots: {} },
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
        nouns: `resignation retirement dismissal ouster overthrow impeachment firing sacking abdication redundancy layoff lay-off
ousting toppling purge demotion step-down axing`,
        bars: { compound: "missile|early-retirement|rocket|age|case", of: "case|charge|lawsuit|appeal" },
      },
      { nouns: "departure", needs: { possessor: "Person|human" }, bars: { from: "Place|airport" } },
      { nouns: "job_cut job_loss" },
      { adjectives: "deposed ousted", needs: { object: "human|Person" } },
      {
        verbs: "resign retire quit step_down step_aside stand_down abdicate",
        slots: { subject: "person", object: "position:post|job organization:Organization|Place" },
        bars: { object: "smoking|debt|shirt", subject: "debt" },
      },
      { verbs: "force_out push_out drive_out vote_out", needs: { object: "human|Person" } },
      {
        verbs: "expel remove recall suspend",
        needs: {
          object: "human|Person",
          from: "body|Organization|party|committee|alliance|cabinet|team|seminary|university|council",
        },
      },
      {
        verbs: "leave quit",
        needs: { subject: "Person|human", object: "body|post|job|club|band|politics" },
        slots: { subject: "person", object: "position:post|job organization" },
        bars: { object: "hospital|prison|camp" },
      },
      {
        verbs: "leave",
        needs: { subject: "Person|human", for: "Organization|body" },
        slots: { subject: "person", object: "", for: "" },
      },
      { verbs: "cut shed axe slash eliminate lay_off", needs: { object: "job|worker|staff|position|employee" } },
      { verbs: "lose", needs: { object: "job|post|seat" }, slots: { subject: "person", object: "position" } },
      {
        verbs: "hand_over cede relinquish",
        needs: { object: "power|office|presidency|post" },
        slots: { subject: "person", object: "position:post" },
      },
      {
        verbs:
          "call_it_quit call_it_day hang_up_boot bow_out part_company part_way stand_aside fall_on_sword take_early_retirement vacate_post",
        slots: { subject: "person", object: "" },
      },
      {
        verbs: "show_door hand_notice make_redundant kick_out boot_out drum_out turf_out",
        needs: { object: "human|Person" },
        slots: {},
      },
      { verbs: "make_redundant", slots: {} },
      { verbs: "relieve_duty relieve_command relieve_post" },
      { verbs: "oust sack depose", needs: { passive: "any" }, bars: { object: "place|Place|town|city|village" } },
      {
        verbs: "vacate exit",
        needs: { subject: "human|Person", object: "post|seat|throne|Organization|presidency" },
        slots: { subject: "person", object: "position:post organization" },
      },
      {
        verbs: "defect desert",
        needs: { subject: "human|Person", from: "Organization|body|army" },
        slots: { subject: "person" },
      },
      { nouns: "exit removal", needs: { possessor: "Person|human", from: "post|Organization|office|power" } },
      {
        nouns: "removal",
        needs: { of: "human|Person" },
        needsOne: { from: "post|office|power|position", as: "post", by: "any" },
      },
      {
        nouns: "downfall fall exit",
        needs: { possessor: "Person|president|minister|leader|dictator|regime" },
        bars: { from: "horse|roof|ladder|balcony" },
      },
      { verbs: "shed axe slash cut_back", needs: { object: "workforce|staff|headcount" } },
      { verbs: "oust unseat depose" },
      {
        verbs: "leave quit",
        needs: { subject: "Person|human|Organization|party", object: "government|coalition|cabinet|party|parliament" },
        slots: { subject: "person", object: "organization" },
      },
      { nouns: "fall", needs: { of: "Person|dictator|president|regime|government" } },
      {
        verbs: "dismiss",
        needs: {
          object: "coach|manager|minister|official|worker|staff|employee|general|commander|judge|teacher|Person",
        },
      },
      {
        verbs: "suspend",
        needs: { object: "human|Person|post" },
        bars: { object: "player|midfielder|striker|driver|rider|pupil|student" },
      },
      {
        verbs: "recall",
        needs: { object: "ambassador|envoy|diplomat|representative|consul|prefect|governor|commander" },
      },
      {
        verbs: "replace",
        needs: { object: "minister|director|chief|head|coach|manager|commander|commissioner|chairman|judge|Person" },
      },
      {
        verbs: "remove dismiss fire suspend",
        needs: {
          object:
            "president|minister|chief|director|leader|chairman|governor|mayor|commander|official|judge|premier|Person",
        },
      },
      { nouns: "removal", needsOne: { of: "human|Person|post", possessor: "human|Person" } },
      { verbs: "let_go", needs: { object: "human|Person" }, slots: { object: "person", subject: "agent" } },
      {
        verbs: "leave",
        needs: { subject: "Person|minister|president|director|manager|coach|chief|chairman", as: "post" },
        slots: { subject: "person", object: "organization:Organization" },
      },
      {
        verbs: "withdraw drop_out pull_out bow_out",
        needs: { subject: "Person|candidate|human", from: "race|election|campaign|runoff" },
        slots: { subject: "person", from: "" },
      },
      { verbs: "lay_off", needs: { passive: "any" } },
      {
        nouns: "job",
        needs: { predicate: "cut|lose|axe|shed|slash|eliminate|go" },
        bars: { predicate: "create" },
        slots: { of: "", compound: "", at: "organization" },
      },
      {
        verbs: "give_up relinquish surrender hand_over",
        needs: { object: "post|power|throne|presidency|leadership|chairmanship|command|reins" },
        slots: { subject: "person", object: "position:post" },
      },
      {
        verbs: "tender submit hand_in offer",
        needs: { object: "resignation" },
        slots: { subject: "person", object: "" },
      },
      {
        verbs: "bring_down topple",
        needs: { object: "government|president|minister|cabinet|regime|dictator|monarchy" },
      },
    ],
    examples: [
      "[Ehud Olmert|Person|person] *resigned* as prime minister in 2008.",
      "[Chelsea|Organization|agent] *sacked* [Frank Lampard|Person|person] on Monday.",
      "The *resignation* of [Evo Morales|Person|person] followed weeks of protest.",
      "[The party|Organization|agent] *expelled* [Paul Reyes|Person|person] from the committee.",
      "[The bank|Organization|agent] will *cut* 300 jobs in [Aalborg|Place].",
      "[The chairman|Person|person] was *forced* out after a quarrel.",
      "[Rita Voss|Person|person] *called* it quits after 20 years.",
      "[The club|Organization|agent] *relieved* [Ed Cole|Person|person] of his duties.",
      "[The mill|Organization|agent] *made* 40 workers redundant.",
      "[Two players|Person|person] were *sacked*.",
      "The minister *suspended* [the head of security|Person|person].",
      "[Venezuela|Place] *recalled* [its envoy|Person|person] on Friday.",
      "Soldiers *removed* [the president|Person|person] on Monday.",
      "[Ann Boyd|Person|person] *left* as chairman in May.",
      "[Ed Cole|Person|person] *withdrew* from the race.",
      "Forty *jobs* were cut in [Leeds|Place].",
    ],
    counterexamples: [
      "The judge *dismissed* the case against the bank.",
      "Troops *fired* shots into the air.",
      "The train *left* the station at noon.",
      "The barber *cut* his hair.",
      "The medicine *relieved* the pain.",
      "The army *sacked* the town.",
      "She *called* her mother.",
      "The trains were *suspended* for a day.",
      "She *recalled* the old house.",
      "The *removal* of the snow took a week.",
      "She *left* the book as a gift.",
      "The troops *withdrew* from the town.",
      "The *job* was hard.",
    ],
  },
} as const satisfies Record<string, EventFrame>;

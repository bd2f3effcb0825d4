// Elections and law. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const POLITICS_FRAMES = {
  Elect: {
    words: {
      agent: ["agent"],
      verb: ["elect", "elected"],
      object: ["person", "position"],
      passive: "elected",
      noun: "Election",
      nouns: "referendum runoff run-off by-election primary poll",
      also: ["position"],
    },
    description: "Covers election won or held, referendum (agent is the electorate).",
    nationwide: true,
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
        nouns: `election referendum runoff run-off by-election re-election reelection plebiscite general_election
byelection bye-election balloting snap_poll presidential_primary landslide_victory`,
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
      {
        nouns: "bid",
        needs: { for: "term|presidency|seat|re-election|reelection|nomination|office" },
        slots: { for: "position", possessor: "person" },
      },
      { verbs: "receive get poll win", needs: { object: "vote" }, slots: { subject: "person", object: "" } },
      {
        verbs: "run stand",
        needs: { for: "president|post|office|seat|parliament|presidency|re-election|election" },
        slots: { subject: "person", for: "position" },
      },
      {
        verbs: "defeat beat edge_out oust",
        needs: { by: "vote|seat|point|percentage" },
        slots: { subject: "person", object: "", by: "" },
      },
      { verbs: "go_poll head_poll", slots: { subject: "agent", object: "" } },
      { verbs: "concede_defeat concede_election concede_race", slots: { subject: "", object: "", to: "person" } },
      { verbs: "sweep_power sweep_to_power", slots: { subject: "person", object: "" } },
      {
        nouns: "primary caucus",
        needs: { compound: "presidential|democratic|republican|party|Place|demonym|Organization" },
      },
      { nouns: "ballot", needs: { predicate: "hold|postpone|win|boycott|call|rig" } },
      { nouns: "round", needs: { of: "election|voting|vote|balloting|poll" } },
      {
        verbs: "choose pick",
        needs: {
          object: "president|parliament|legislature|mayor|governor|assembly|leader|premier|lawmaker|senator",
          subject: "voter|Place|people|citizen|member|country|resident|million|demonym|delegate|party",
        },
      },
      {
        verbs: "win",
        needs: { by: "vote|point|percent|percentage|margin" },
        slots: { subject: "person", object: "", by: "" },
      },
      {
        verbs: "win",
        needs: { object: "office|post|leadership|governorship|council|chair" },
        slots: { subject: "person", object: "position" },
      },
      {
        verbs: "win",
        needs: { object: "seat|majority|term|percent|percentage|mandate|presidency|mayoralty|landslide|constituency" },
        slots: { subject: "person" },
      },
      {
        verbs: "take gain",
        needs: { object: "majority|percent|mayoralty|constituency" },
        slots: { subject: "person" },
      },
      {
        verbs: "vote",
        needsOne: {
          on: "constitution|referendum|independence|amendment|membership|secession",
          for: "president|parliament|mayor|government|assembly",
        },
        bars: { subject: "parliament|senate|council|court|lawmaker" },
      },
      {
        nouns: "vote",
        needsOne: {
          possessor: "time|Place",
          in: "Place",
          on: "constitution|independence|referendum",
          compound: "early|constitutional|last|snap|upcoming|disputed|second-round|first-round|demonym",
          predicate: "rig|boycott|monitor|postpone|disrupt",
        },
        bars: { compound: "no-confidence|confidence|senate|house|parliamentary|council", by: "any" },
      },
      {
        nouns: "poll",
        needs: { predicate: "open|close|go|disrupt|boycott|rig|postpone" },
        bars: { compound: "opinion|exit" },
      },
      { nouns: "poll", needs: { possessor: "time" }, bars: { compound: "opinion|exit" } },
      {
        verbs: "lose",
        needs: { object: "election|runoff|presidency|primary|referendum|race" },
        slots: { subject: "", object: "", to: "person" },
      },
      {
        verbs: "lose",
        needs: { object: "seat", to: "Person|Organization|party|human" },
        slots: { subject: "", object: "position", to: "person" },
      },
      {
        verbs: "defeat beat trounce",
        needs: {
          object: "incumbent|challenger|candidate|rival|president|senator|mayor|party|governor|lawmaker|congressman",
        },
        slots: { subject: "person", object: "" },
        bars: { in: "final|match|game|semifinal|set|round|coup", by: "goal|run|wicket" },
      },
      {
        nouns: "victory win defeat triumph",
        needsOne: { in: "poll|constituency|district|runoff|caucus", at: "poll" },
        slots: { possessor: "person", of: "person", for: "person" },
      },
      { nouns: "defeat", needs: { compound: "election|electoral" } },
      {
        verbs: "seek win",
        needs: { object: "term|re-election|reelection" },
        slots: { subject: "person", object: "position" },
        bars: { object: "prison" },
      },
    ],
    examples: [
      "They *elected* [Lech Walesa|Person|person] president in 1990.",
      "[Evo Morales|Person|person] *won* the election in [Bolivia|Place|place].",
      "The presidential *election* in [Ghana|Place|place] will be held in December.",
      "[Nathan Law|Person|person] *received* 50,000 votes.",
      "The *bid* of [Ann Boyd|Person|person] for a third term failed.",
      "[Voters|Person|agent] *go* to the polls in [Malta|Place|place] on Sunday.",
      "[Ola Brandt|Person] *conceded* defeat on Monday.",
      "A landslide *swept* [the Greens|Organization] to power.",
      "[Voters|Person|agent] will *choose* a president in May.",
      "[The Alliance|Organization|person] *took* the constituency on Sunday.",
      "[Guatemalans|Place] *voted* on a new constitution.",
      "Sunday's *vote* in [Togo|Place|place] was calm.",
      "[Ann Boyd|Person|person] *beat* the incumbent by a hair.",
    ],
    counterexamples: [
      "An opinion *poll* shows the mayor ahead.",
      "She *elected* to stay at home.",
      "The team *won* the match in Vienna.",
      "The company made a *bid* for its rival.",
      "The pupils *go* to school.",
      "The team *conceded* a goal.",
      "She will *choose* a dress.",
      "She *took* a seat by the window.",
      "The council *voted* on the parking rules.",
      "The *vote* of thanks was short.",
      "She *lost* her keys.",
    ],
  },
  Legislate: {
    words: {
      agent: ["agent"],
      verb: ["decide on", "decided on"],
      object: ["topic"],
      passive: "decided on",
      noun: "Legislation",
      verbs: {
        vote: ["vote on", "voted on"],
        pass: ["pass", "passed"],
        adopt: ["adopt", "adopted"],
        approve: ["approve", "approved"],
        ratify: ["ratify", "ratified"],
        enact: ["enact", "enacted"],
        reject: ["reject", "rejected"],
        repeal: ["repeal", "repealed"],
        abolish: ["abolish", "abolished"],
        amend: ["amend", "amended"],
        veto: ["veto", "vetoed"],
        overturn: ["overturn", "overturned"],
        legalize: ["legalize", "legalized"],
        declare: ["declare", "declared"],
        decree: ["decree", "decreed"],
        extend: ["extend", "extended"],
        lift: ["lift", "lifted"],
      },
      nouns: "vote amendment veto filibuster",
      over: { decision: "on", vote: "on" },
    },
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
      {
        verbs:
          "enact legislate outvote vote_down promulgate decriminalize decriminalise legalize legalise criminalize criminalise filibuster sign_into_law rubber-stamp",
      },
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
      {
        nouns:
          "legalization legalisation decriminalization decriminalisation criminalization roll-call_vote floor_vote filibuster promulgation executive_order",
      },
      { nouns: "veto", needs: { compound: "presidential|any" } },
      {
        verbs: "pass approve adopt reject ratify repeal amend veto override sign back table defeat",
        needs: { object: "any" },
        needsOne: {
          subject: "parliament|lawmaker|senator|senate|house|assembly|council|congress|legislator|deputy|chamber",
          by: "parliament|assembly|senate|council|house|congress|lawmaker",
        },
      },
      {
        verbs: "approve adopt reject ratify repeal amend veto override",
        needs: { object: "accord|constitution|vote|veto|budget" },
        slots: { object: "topic" },
      },
      { verbs: "change rewrite", needs: { object: "constitution|law" }, bars: { object: "plan|package|proposal" } },
      {
        verbs: "declare impose lift extend",
        needs: { object: "state|emergency|martial|curfew|independence" },
        slots: { object: "topic" },
      },
      { verbs: "pass", needs: { subject: "law" }, slots: { subject: "topic", by: "agent" } },
      { nouns: "motion vote", needs: { of: "confidence" }, slots: { of: "topic" } },
      { verbs: "ratify repeal abolish", needs: { object: "any" }, slots: { object: "topic" } },
      { nouns: "ratification repeal abolition enactment", needs: { of: "any" } },
      { verbs: "decree", slots: { object: "topic" } },
      {
        verbs: "rush_through ram_through vote_through steer_through",
        needs: { object: "any" },
        slots: { object: "topic" },
      },
      {
        verbs: "authorize authorise turn_down endorse extend",
        needs: { object: "any" },
        needsOne: {
          subject:
            "parliament|lawmaker|senator|senate|house|assembly|council|congress|legislator|deputy|chamber|committee|duma|knesset",
          by: "parliament|lawmaker|senator|senate|house|assembly|council|congress|legislator|deputy|chamber|committee|duma|knesset",
        },
      },
      {
        verbs: "approve reject adopt",
        needs: { object: "any", subject: "parliament|cabinet|council|senate|assembly|lawmaker|deputy|congress|house" },
        bars: { object: "appointment|nomination|sale|merger|visit" },
      },
      {
        verbs: "approve reject back endorse",
        needs: {
          subject:
            "parliament|senate|assembly|congress|house|chamber|lawmaker|senator|deputy|legislator|legislature|council|cabinet|knesset|duma|commons",
        },
        bars: { object: "human|Person" },
      },
      {
        nouns: "decree",
        needsOne: {
          by: "any",
          predicate: "issue|sign|publish|revoke|announce",
          possessor: "any",
          compound: "presidential|royal|government",
        },
        slots: { on: "topic" },
      },
      { verbs: "rule", needs: { by: "decree" }, slots: { by: "" } },
      {
        verbs: "veto pass scrap annul throw_out",
        needs: {
          object: "law",
          subject:
            "Person|president|governor|parliament|senate|assembly|congress|house|chamber|lawmaker|senator|deputy|legislator|legislature|council|cabinet|knesset|duma|commons|Organization",
        },
      },
      {
        verbs: "issue sign",
        needs: { object: "decree", subject: "president|king|Person|governor|minister|government" },
        bars: { object: "arrest|deportation" },
      },
    ],
    examples: [
      "[The Duma|Organization|agent] *passed* the bill on Friday.",
      "[The Security Council|Organization|agent] *adopted* a resolution on [Syria|Place].",
      "[Barack Obama|Person|agent] *signed* the law in March.",
      "The bill was *rejected* by [the Senate|Organization|agent].",
      "[The president|Person|agent] *declared* a state of emergency.",
      "A *motion* of no confidence failed on Tuesday.",
      "[Chile|Place|agent] *legalized* divorce in 2004.",
      "[The king|Person|agent] *decreed* a holiday.",
      "[Togo|Place|agent] *abolished* the fee.",
      "[Parliament|Organization|agent] *approved* the break-up on Tuesday.",
      "[Parliament|Organization|agent] will *reject* keeping the troops abroad.",
      "[The king|Person|agent] *issued* a decree on Friday.",
      "[The Duma|Organization|agent] *scrapped* the law in May.",
    ],
    counterexamples: [
      "He *passed* the ball to Pele.",
      "The couple *adopted* a child in May.",
      "She *signed* autographs for the fans.",
      "The bank *rejected* his loan request.",
      "They *rushed* through the crowd.",
      "Fans *approved* the new shirt.",
      "Fans *back* the new coach.",
      "The bank *issued* a card.",
      "The navy *scrapped* the ship.",
    ],
  },
} as const satisfies Record<string, EventFrame>;

// Troops sent and pulled out. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const DEPLOYMENT_FRAMES = {
  Deploy: {
    words: {
      agent: ["agent"],
      verb: ["deploy", "deployed"],
      object: ["target"],
      passive: "deployed",
      noun: "Deployment",
    },
    description: "Covers deployment, mobilization, arrival of troops (target is the force).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      destination: { filler: "entity" },
    },
    verbSlots: {
      subject: "agent",
      object: "target",
      to: "destination:!person",
      in: "destination:Place|Facility|place",
      into: "destination",
      on: "destination:Place|Facility",
      along: "destination",
    },
    nounSlots: {
      subject: "agent",
      of: "target",
      by: "agent",
      possessor: "agent",
      compound: "target:force agent:demonym|Organization",
      to: "destination",
      in: "destination:Place|Facility",
    },
    triggers: [
      { verbs: "deploy redeploy", needs: { object: "any" }, bars: { object: "product|software|airbag" } },
      { verbs: "mobilize mobilise station", needs: { object: "force|human|Organization" } },
      {
        verbs: "send dispatch send_in reinforce",
        needs: { object: "force|commander|general" },
        bars: { object: "letter|message|product|suspect|attacker|delegation" },
      },
      {
        verbs: "arrive",
        needs: { subject: "soldier|troop|peacekeeper|marine|warship|reinforcement|paratrooper|contingent|patrol|tank" },
        slots: { subject: "target" },
      },
      { nouns: "deployment redeployment mobilization mobilisation buildup build-up" },
      {
        verbs: "move order redeploy post station land bring rush assign commit contribute offer pour",
        needs: {
          object:
            "soldier|troop|peacekeeper|marine|warship|reinforcement|paratrooper|battalion|brigade|tank|force|unit|contingent",
        },
        bars: { out: "any", from: "any" },
      },
      { verbs: "scramble", needs: { object: "any" } },
      {
        verbs: "land",
        needs: { subject: "soldier|troop|peacekeeper|marine|paratrooper|contingent" },
        slots: { subject: "target", at: "destination" },
      },
      { verbs: "put_on_alert place_on_alert" },
      { verbs: "send", needs: { in: "soldier|troop|army|police|military" }, slots: { in: "target" } },
      {
        verbs: "mass amass",
        needs: { subject: "force|demonym|Organization" },
        slots: { subject: "target:force agent" },
      },
      { verbs: "mass amass garrison muster", needs: { object: "force" } },
      { verbs: "call_up", needs: { object: "reservist|guard|troop|soldier|reserve" } },
      {
        verbs: "parachute fan_out roll pour",
        needs: { subject: "force|convoy" },
        needsOne: { into: "any", to: "Place|Facility|place", through: "any", across: "any", in: "Place|Facility" },
        slots: { subject: "target", into: "destination", through: "", across: "" },
      },
      {
        verbs: "beef_up step_up bolster boost reinforce strengthen",
        needs: { object: "security|patrol|presence|troop|force" },
        slots: { object: "" },
      },
      { nouns: "surge", needs: { compound: "troop|military", of: "troop|force|soldier" } },
      { nouns: "airdrop", needs: { of: "troop|paratrooper" } },
      { verbs: "station", needs: { passive: "any" } },
      {
        verbs: "send",
        needs: { object: "company|member|group|man|guard|ship|boat|plane|officer|trainer|infantry|engineer|gunboat" },
      },
      {
        verbs: "send dispatch move rush deploy fly",
        needs: {
          object:
            "soldier|troop|peacekeeper|police|warship|adviser|advisor|trainer|monitor|observer|aircraft|warplane|jet|frigate|destroyer|reinforcement|contingent",
        },
        needsOne: { to: "any", into: "any", infinitive: "any", in: "Place" },
        bars: { home: "any", back: "any" },
      },
      {
        verbs: "move push",
        needs: { subject: "soldier|troop|force|tank|army|convoy|peacekeeper" },
        needsOne: { into: "Place|place|Facility", in: "Place", object: "Place" },
        slots: { subject: "target", into: "destination", object: "destination" },
      },
    ],
    examples: [
      "[France|Place|agent] *deployed* 400 soldiers to [Mali|Place|destination].",
      "[NATO|Organization|agent] *sent* peacekeepers to [Bosnia|Place|destination].",
      "The *deployment* of troops to [Darfur|Place|destination] was delayed.",
      "[Russia|Place|agent] *moved* two battalions to [the border|Place|destination].",
      "The navy *scrambled* two jets.",
      "Prague *called* up 300 reservists.",
      "[Ethiopia|Place|agent] has *sent* military trainers.",
      "[Rome|Place|agent] *sent* a frigate to [Libya|Place|destination].",
      "Troops *moved* into [Goma|Place|destination] at dawn.",
    ],
    counterexamples: [
      "The mayor *sent* a letter to the troops.",
      "The company *deployed* new software in its offices.",
      "The suspect was *sent* to prison.",
      "The firm *moved* its office to Leeds.",
      "The ball *rolled* into the goal.",
      "She *called* up her mother.",
      "The bakery *boosted* its profit.",
      "She *sent* flowers to her mother.",
      "He *sent* his photo to the officer.",
      "The family *moved* into a flat.",
    ],
  },
  Withdraw: {
    words: {
      agent: ["agent"],
      verb: ["withdraw", "withdrew"],
      object: ["target"],
      passive: "withdrawn",
      noun: "Withdrawal",
    },
    description: "Covers pull-out, retreat (target is the force).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      origin: { filler: "entity" },
    },
    verbSlots: { subject: "target:force agent", object: "target", from: "origin", out: "origin", of: "origin:Place" },
    nounSlots: {
      subject: "agent",
      of: "target:force origin:Place",
      by: "agent",
      possessor: "agent",
      from: "origin",
      compound: "target:force agent:demonym",
    },
    triggers: [
      {
        verbs: "withdraw",
        bars: {
          object:
            "claim|money|cash|offer|support|candidacy|nomination|bill|application|complaint|statement|bid|invitation|agreement|deal|treaty|proposal|motion|resolution|remark",
          from: "race|contest|competition|tournament|match|treaty|talk|deal|agreement|pact|account|election|accord",
        },
      },
      { verbs: "retreat", needs: { subject: "fighter|force|human|Organization|demonym" } },
      { verbs: "pull_out pull_back pull", needs: { object: "force" } },
      {
        verbs: "pull_out pull_back",
        needs: { subject: "force|demonym|Place|Organization" },
        bars: { of: "talk|deal|agreement|race|accord|tournament|contract|match", from: "talk|deal|agreement|race" },
      },
      {
        verbs: "leave",
        needs: { subject: "soldier|troop|peacekeeper|force|marine|agent|army", object: "Place|place" },
        slots: { object: "origin", subject: "target" },
      },
      { verbs: "reduce cut", needs: { object: "troop|force|peacekeeper|soldier|contingent|presence" } },
      {
        nouns:
          "withdrawal pullout pull-out retreat drawdown pullback pull-back disengagement demobilization demobilisation",
        bars: { compound: "cash|bank|drug|alcohol|stock|weekend", of: "money|cash|claim|support" },
      },
      { verbs: "retreat pull_back fall_back", bars: { subject: "stock|market|share|price|dollar|index|glacier" } },
      { verbs: "evacuate", needs: { object: "any" } },
      { verbs: "recall", needs: { object: "ambassador|envoy|diplomat|attaché|consul|troop|soldier" } },
      { verbs: "fly bring move airlift", needs: { object: "force", out: "any" } },
      {
        verbs: "leave quit vacate",
        needs: {
          subject: "soldier|troop|peacekeeper|force|marine|agent|army|battalion|brigade|Organization",
          object: "Place|Facility|place",
        },
        slots: { object: "origin", subject: "target:force agent" },
      },
      {
        verbs: "leave",
        needs: { subject: "soldier|troop|peacekeeper|force|marine|army" },
        slots: { subject: "target", object: "origin" },
        bars: { complement: "any" },
      },
      { verbs: "demobilize demobilise decamp disengage" },
      { nouns: "recall", needs: { of: "ambassador|envoy|diplomat|troop|soldier" } },
      { verbs: "bring_home", needs: { object: "force" } },
      { verbs: "move_out ship_out clear_out", needs: { subject: "force|demonym" }, slots: { subject: "target" } },
      { nouns: "cut reduction", needs: { compound: "troop|force" }, slots: { compound: "" } },
      {
        verbs: "leave",
        needs: {
          subject: "last|soldier|troop|peacekeeper|force|marine|army|contingent|demonym|militia",
          object: "any",
        },
        slots: { object: "origin", subject: "target:force agent" },
        bars: { complement: "any", object: "human|post|job" },
      },
      {
        verbs: "abandon",
        needs: {
          object: "base|post|position|outpost|town|village|checkpoint|garrison",
          subject: "fighter|force|Organization|demonym|army",
        },
        slots: { object: "origin", subject: "target:force agent" },
      },
      {
        verbs: "return_home go_home come_home return_to_barrack",
        needs: { subject: "soldier|troop|force|peacekeeper|contingent" },
        slots: { subject: "target" },
      },
    ],
    examples: [
      "[Israel|Place|agent] *withdrew* its troops from [Gaza|Place|origin].",
      "[The United States|Place|agent] *pulled* its forces out of [Iraq|Place|origin].",
      "The *withdrawal* of Russian forces from [Kherson|Place|origin] began on Friday.",
      "[Germany|Place|agent] *recalled* its ambassador from [Ankara|Place|origin].",
      "[The embassy|Organization|agent] *evacuated* its staff from [Khartoum|Place|origin].",
      "[The peacekeepers|Person|target] have *left*.",
      "[Norway|Place|agent] will *bring* its troops home.",
      "The rebels *abandoned* the base at night.",
      "The troops will *return* home in May.",
    ],
    counterexamples: [
      "The minister *withdrew* the trade agreement from the vote.",
      "The candidate *withdrew* from the race.",
      "She *withdrew* 500 euros from her bank account.",
      "Prices *retreated* in early trading.",
      "She *recalled* her years at the school.",
      "She will *bring* the book home.",
      "The *reduction* of the tax pleased them.",
      "She *abandoned* the plan.",
      "The pupils *return* home at noon.",
    ],
  },
} as const satisfies Record<string, EventFrame>;
